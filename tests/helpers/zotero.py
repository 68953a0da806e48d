"""A server that answers as Zotero does when it is asked whether it runs."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def zotero_running() -> Iterator[int]:
    """The port at which it answers."""

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
