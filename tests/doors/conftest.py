"""A library with its doors open at a free port of this machine, and whoever asks there."""

import http.client
import http.server
import json
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from paperdesk.doors.doors import Doorway, open_doors
from paperdesk.doors.server import Server
from paperdesk.library.library import Library
from paperdesk.settings import DoorSettings

CONNECTOR = {
    "Content-Type": "application/json",
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
    "Origin": "moz-extension://0c1f4ad5-8b8a-4d0f-9c43-6f0f8a5d4a11",
    "X-Zotero-Version": "5.0.200",
    "X-Zotero-Connector-API-Version": "3",
}


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def data(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Client:
    """Asks as a program on this machine does; the Zotero Connector by default."""

    port: int

    def ask(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None, **more: str
    ) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=180)
        content = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        told = CONNECTOR if headers is None else headers
        named = {name.replace("_", "-"): value for name, value in more.items()}
        try:
            connection.request(method, path, content, {**told, **named})
            answer = connection.getresponse()
            return Reply(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Reply:
        """As curl asks."""
        return self.ask("GET", path, headers={"User-Agent": "curl/8.5.0", **headers})

    def post(self, name: str, body: object, **headers: str) -> Reply:
        """As the Connector asks."""
        return self.ask("POST", f"/connector/{name}", body, {**CONNECTOR, **headers})


@pytest.fixture
def doorway(library: Library) -> Doorway:
    return Doorway(library)


@pytest.fixture
def server(doorway: Doorway) -> Iterator[Server]:
    opened = open_doors(doorway, DoorSettings(enabled=True, port=0))
    yield opened
    opened.close()


@pytest.fixture
def client(server: Server) -> Client:
    return Client(server.port)


@pytest.fixture
def httpserver_zotero() -> Iterator[int]:
    """A port at which Zotero answers."""

    class Zotero(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("X-Zotero-Version", "7.0.30")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    listener = http.server.HTTPServer(("127.0.0.1", 0), Zotero)
    thread = threading.Thread(target=listener.serve_forever, daemon=True)
    thread.start()
    yield listener.server_port
    listener.shutdown()
    listener.server_close()
    thread.join()
