"""A server that says whatever it is told, HTTP or not."""

import socket
import threading
from collections.abc import Callable
from types import TracebackType

Talk = Callable[["RawServer", socket.socket], None]


class RawServer:
    """Answers each connection on 127.0.0.1 by `talk`, on a thread of its own."""

    def __init__(self, talk: Talk | bytes) -> None:
        self.over = threading.Event()
        self._talk = talk
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/feed"

    def __enter__(self) -> "RawServer":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        socket.create_connection(self._socket.getsockname()).close()  # wakes the one that accepts
        self._thread.join()
        self._socket.close()

    def drip(self, connection: socket.socket, data: bytes, *, every_s: float) -> None:
        """Send one byte after the other until the other side has had enough."""
        for byte in data:
            if self.over.wait(every_s):
                return
            connection.sendall(bytes([byte]))

    def _serve(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            with connection:
                if self.over.is_set():
                    return
                try:
                    connection.recv(65_536)
                    if callable(self._talk):
                        self._talk(self, connection)
                    else:
                        connection.sendall(self._talk)
                except OSError:
                    pass  # the other side has hung up
