"""How a job tells how far it is, and how it learns that nobody wants it any more."""

import threading
from collections.abc import Callable

Listener = Callable[[int, int, str], None]


class Cancelled(Exception):
    """The reader cancelled the job; what it had saved stays saved."""


class Progress:
    """Told by a job what is done of how much (0: unknown); asked by it whether to go on."""

    def __init__(self, listener: Listener | None = None) -> None:
        """Take who is told `(done, total, what)`, on the job's own thread."""
        self._listener = listener
        self._cancelled = threading.Event()

    def report(self, done: int, total: int, what: str) -> None:
        """Tell how far the job is.

        Raises:
            Cancelled: the job is to end here.
        """
        if self._cancelled.is_set():
            raise Cancelled
        if self._listener is not None:
            self._listener(done, total, what)

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()
