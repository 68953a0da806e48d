"""Limits how often the window reloads: immediately after your edits, with pauses for arrivals.

Arrivals also wait until you stop scrolling or typing, but not for long.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from paperdesk.model.changes import Changes

PAUSE_FACTOR = 4  # the pause while feeds or files arrive, in multiples of the loading time
LONGEST_WAIT_MS = 3_000
CALM_INPUT_MS = 300  # the required time without input


class RefreshThrottle(QObject):
    """Reloads for the first change, and once for all changes during the pause after that."""

    def __init__(self, refresh: Callable[[], None], has_moved: Callable[[float], bool], parent: QObject) -> None:
        """Take the function that reloads, and one that returns whether there was input within some seconds.

        Call `answered` when the result has been shown.
        """
        super().__init__(parent)
        self._refresh = refresh
        self._has_moved = has_moved
        self._stale_since: float | None = None
        self._begun = 0.0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._go_on)

    @property
    def is_stale(self) -> bool:
        """True if there are arrivals not shown yet."""
        return self._stale_since is not None

    def take(self, changes: "Changes") -> None:
        """Reload now, or after the current reload and pause."""
        if changes.direct:
            self._read()
            return
        if self._stale_since is None:
            self._stale_since = time.perf_counter()
        if not self._pause.isActive():
            self._go_on()

    def _read(self) -> None:
        self._stale_since = None
        self._begun = time.perf_counter()
        self._pause.start(LONGEST_WAIT_MS)
        self._refresh()

    def answered(self) -> None:
        """Reloaded: the longer it took, the longer the pause."""
        if self._begun:
            took_ms = 1000 * (time.perf_counter() - self._begun)
            self._begun = 0.0
            self._pause.start(min(round(PAUSE_FACTOR * took_ms), LONGEST_WAIT_MS))

    def _go_on(self) -> None:
        """Show arrivals, unless there is user input."""
        if self._stale_since is None:
            return
        waited_ms = 1000 * (time.perf_counter() - self._stale_since)
        if waited_ms < LONGEST_WAIT_MS and self._has_moved(CALM_INPUT_MS / 1000):
            self._pause.start(CALM_INPUT_MS)
        else:
            self._read()
