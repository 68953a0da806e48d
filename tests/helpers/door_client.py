"""Whoever asks at a door of PaperDesk: a browser with the Zotero Connector, or a program such as curl."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

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
