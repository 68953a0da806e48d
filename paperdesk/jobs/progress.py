"""How a job reports progress and learns that it was cancelled."""

import threading
from collections.abc import Callable

Listener = Callable[[int, int, str], None]


class Cancelled(Exception):
    """The user cancelled the job; everything it saved is kept."""


class Progress:
    """Receives reports of done and total (0: unknown); tells the job whether to continue."""

    def __init__(self, listener: Listener | None = None) -> None:
        """Take the function to call with `(done, total, what)`, on the job's own thread."""
        self._listener = listener
        self._cancelled = threading.Event()

    def report(self, done: int, total: int, what: str) -> None:
        """Report progress.

        Raises:
            Cancelled: the job must end here.
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
