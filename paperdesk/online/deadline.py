"""The deadline of a fetch: the connection is cut after a number of seconds, regardless of what is in progress."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any

from paperdesk.errors import FetchFailed

REACHED = "connect_tcp.complete"
CONNECTED = ("connect_tcp.complete", "start_tls.complete")


class Deadline:
    """A time limit that starts at the beginning of its block.

    The client's own timeouts restart with every byte, so a server that sends its headers slowly could hold a connection
    for days. This one does not restart.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds
        self._socket: socket.socket | None = None
        self.on_connected: Callable[[str], None] = lambda _peer: None
        """Receives the machine behind each new connection, before anything is sent to it; may raise FetchFailed."""
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> "Deadline":
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()

    @property
    def left_s(self) -> float:
        """Remaining seconds; never 0, which would mean "do not wait" to a socket."""
        return max(self._end - time.monotonic(), 0.001)

    @property
    def is_over(self) -> bool:
        return time.monotonic() >= self._end

    def notice(self, event: str, info: dict[str, Any]) -> None:
        """Remember the connection in use; the client calls this for each of its events."""
        if event.endswith(CONNECTED):
            self._socket = info["return_value"].get_extra_info("socket")
            if self.is_over:
                self._cut()
            if event.endswith(REACHED) and (peer := info["return_value"].get_extra_info("server_addr")):
                self._tell(str(peer[0]))

    def _tell(self, peer: str) -> None:
        try:
            self.on_connected(peer)
        except FetchFailed:
            self._cut()  # otherwise the other machine would wait for a request
            if self._socket is not None:
                self._socket.close()  # the client does not know about it yet
            raise

    def cut(self) -> None:
        """Abort the fetch."""
        self._end = time.monotonic()
        self._cut()

    def _cut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
