"""The server on 127.0.0.1: one thread per request, limited in size, time and number, and checked by the gate."""

import contextlib
import io
import logging
import os
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from paperdesk.doors import gate
from paperdesk.doors.asked import Answer, Asked, Endpoint, Refused, Visit, text_answer
from paperdesk.doors.peers import is_same_user
from paperdesk.errors import DoorClosed, PaperDeskError
from paperdesk.text.clean import clean_line

log = logging.getLogger(__name__)
HOST = "127.0.0.1"
MOST_CONNECTIONS = 16  # at a time
MOST_TOLD_BYTES = 1_000_000_000  # bytes read of an oversized body
MOST_A_MINUTE = 3_000  # requests
REQUEST_S = 60.0  # from the first to the last byte of a request
MOST_VISITS = 200  # kept in the access log
CLOSING_S = 2.0  # for responses in progress when the server closes
VERSIONS = {"X-Zotero-Version": "7.0.30", "X-Zotero-Connector-API-Version": "3"}
"""The versions that the Zotero Connector expects; without them it assumes that Zotero is not running."""
ALWAYS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Connection": "close"}


class Server:
    """Listens from its creation until it is closed."""

    def __init__(
        self, port: int, endpoints: Sequence[Endpoint], heard: Callable[[Visit], None] = lambda _visit: None
    ) -> None:
        """Listen on a port of 127.0.0.1; 0 picks a free one. `heard` receives each request, on any thread.

        Raises:
            DoorClosed: another program uses the port, or the system does not allow it.
        """
        self.visits: deque[Visit] = deque(maxlen=MOST_VISITS)
        self.pace = gate.Pace(MOST_A_MINUTE)
        self._exact = {endpoint.path: endpoint for endpoint in endpoints}
        self._below = sorted((e for e in endpoints if e.path.endswith("/")), key=lambda e: -len(e.path))
        self._heard = heard
        try:
            self._listener = _Listener(self, port)
        except OSError as error:
            raise _closed(port, error) from error
        self.port = int(self._listener.server_address[1])
        threading.Thread(target=self._listener.serve_forever, name="doors", daemon=True).start()

    def find(self, path: str) -> Endpoint | None:
        """The endpoint for a path."""
        return self._exact.get(path) or next((e for e in self._below if path.startswith(e.path)), None)

    def note(self, visit: Visit) -> None:
        """Add a request to the access log."""
        self.visits.append(visit)
        self._heard(visit)

    def close(self) -> None:
        """Stop listening; responses in progress get a moment to finish."""
        self._listener.shutdown()
        self._listener.server_close()
        self._listener.hang_up()


def _closed(port: int, error: OSError) -> DoorClosed:
    holder = _holder(port)
    if holder == "zotero":
        return DoorClosed(
            "port-of-zotero",
            "Zotero is running and uses port {port}. Quit Zotero, or leave this option off.",
            port=str(port),
        )
    if holder == "paperdesk":
        return DoorClosed(
            "port-of-paperdesk",
            "Another PaperDesk library already uses port {port}. Close it first, or choose another port.",
            port=str(port),
        )
    return DoorClosed(
        "port-taken",
        "PaperDesk cannot use port {port}: {reason}. Close the program that uses it, or choose another port.",
        port=str(port),
        reason=error.strerror or "the system does not allow it",
    )


def _holder(port: int) -> str:
    """The program listening on a port: "zotero", "paperdesk", or ""."""
    question = f"GET /connector/ping HTTP/1.0\r\nHost: {HOST}:{port}\r\n\r\n"
    with contextlib.suppress(OSError), socket.create_connection((HOST, port), timeout=2) as connection:
        connection.sendall(question.encode())
        head = connection.recv(4096).lower()
        return "paperdesk" if b"server: paperdesk" in head else "zotero" if b"x-zotero-version" in head else ""
    return ""


class _Listener(ThreadingHTTPServer):
    """Accepts connections of the same user, up to a limit."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = os.name != "nt"  # on Windows it would let two programs share a port
    request_queue_size = 32

    def __init__(self, server: Server, port: int) -> None:
        self.door = server
        self._open: dict[threading.Thread, socket.socket] = {}
        super().__init__((HOST, port), _Request)

    def server_bind(self) -> None:  # without a network look-up of this machine's name
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(self.allow_reuse_address))
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    def verify_request(self, request: Any, client_address: Any) -> bool:
        if len(self._open) >= MOST_CONNECTIONS:
            return False
        if is_same_user(client_address, request.getsockname()):
            return True
        self.door.note(Visit(_now(), "another user of this computer", "", "", 0))
        return False

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), name="door", daemon=True
        )
        self._open[thread] = request
        thread.start()

    def shutdown_request(self, request: Any) -> None:
        super().shutdown_request(request)
        self._open.pop(threading.current_thread(), None)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - as the base class calls it
        log.debug("a connection broke off: %s", sys.exception())

    def hang_up(self) -> None:
        """Close open connections, after a moment for responses in progress."""
        end = time.monotonic() + CLOSING_S
        for thread, connection in list(self._open.items()):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RD)
            thread.join(max(0.0, end - time.monotonic()))


class _InTime(io.RawIOBase):
    """The bytes of a connection, all of which must arrive before a deadline."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection, self._end = connection, time.monotonic() + REQUEST_S

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)


def _answer_of(endpoint: Endpoint, asked: Asked) -> Answer:
    try:
        return endpoint.answer(asked)
    except Refused as refused:
        return refused.answer
    except PaperDeskError as error:
        log.info("%s was answered with the error %s", endpoint.path, error.code)
        return text_answer(str(error), 500)
    except Exception:  # a bug: the client gets an error, and the server continues
        log.exception("%s could not be answered", endpoint.path)
        return text_answer("PaperDesk failed to respond. Details are in its log", 500)


class _Request(BaseHTTPRequestHandler):
    """One request."""

    server: _Listener
    rfile: Any
    timeout = REQUEST_S

    def setup(self) -> None:
        super().setup()
        self.rfile.close()
        self.rfile = io.BufferedReader(_InTime(self.connection))

    def version_string(self) -> str:
        return "PaperDesk"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        """Replaced by the access log."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        self._send(text_answer(message or "Bad request", int(code)))

    def do_GET(self) -> None:
        self._take()

    do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_GET

    def _take(self) -> None:
        try:
            parts = urlsplit(self.path)
            path = unquote(parts.path)
            query = dict(parse_qsl(parts.query, keep_blank_values=True, max_num_fields=100))
        except ValueError:
            self._answer("", text_answer("Bad request", 400))
            return
        if not gate.has_good_host(self.headers):
            self._answer(path, gate.BAD_HOST)
        elif gate.is_page(self.command, path, self.headers):
            self._note(path, 0)
        else:
            self._answer(path, self._find_answer(path, query, parts.query))

    def _find_answer(self, path: str, query: dict[str, str], asks: str) -> Answer:
        if (refusal := self.server.door.pace.refusal()) is not None:
            return refusal
        endpoint = self.server.door.find(path)
        if endpoint is None:
            return text_answer("No endpoint found", 404)
        if self.command in {"HEAD", "OPTIONS"}:
            return Answer(200, kind="text/plain")
        if self.command not in endpoint.methods:
            return text_answer("Method not supported here", 400)
        try:
            body = self._body(endpoint.most_mb * 1_000_000)
        except Refused as refused:
            return refused.answer
        return _answer_of(endpoint, Asked(self.command, path, query, self.headers, body, asks))

    def _body(self, most: int) -> bytes:
        if self.command == "GET":
            return b""
        told = self.headers.get_all("Content-Length", [])
        if self.command == "DELETE" and not told and "Transfer-Encoding" not in self.headers:
            return b""
        if len(told) != 1 or not (told[0].isascii() and told[0].isdigit()) or "Transfer-Encoding" in self.headers:
            raise Refused(text_answer("Content-Length not provided", 400))
        if len(told[0]) > len(str(MOST_TOLD_BYTES)) or int(told[0]) > most:
            self._drop(told[0])
            raise Refused(text_answer(f"More than {most // 1_000_000} MB", 413))
        body: bytes = self.rfile.read(int(told[0]))
        if len(body) < int(told[0]):
            raise ConnectionError
        return body

    def _drop(self, told: str) -> None:
        """Read and discard excess data: a client that is still sending does not read the response."""
        left = min(int(told[:20]), MOST_TOLD_BYTES)
        while left > 0 and (piece := self.rfile.read(min(left, 1 << 16))):
            left -= len(piece)

    def _answer(self, path: str, answer: Answer) -> None:
        self._note(path, answer.status)
        self._send(answer)

    def _send(self, answer: Answer) -> None:
        self.connection.settimeout(REQUEST_S)
        self.close_connection = True
        self.send_response(answer.status)
        headers = {"Content-Type": answer.kind, "Content-Length": str(len(answer.body))}
        for name, value in {**headers, **VERSIONS, **ALWAYS, **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def _note(self, path: str, status: int) -> None:
        program = self.headers.get("User-Agent", "").split(" ", 1)[0][:40]
        program, method, path = (clean_line(word) for word in (program, self.command[:20], path[:200]))
        self.server.door.note(Visit(_now(), program, method, path, status))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
