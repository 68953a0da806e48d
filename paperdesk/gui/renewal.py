"""When the window reads anew what it shows: at once what the reader did, with pauses what comes in by itself."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from paperdesk.model.changes import Changes

PAUSES = 4  # how many times as long as reading took nothing is read afterwards, while feeds or files come in
LONGEST_MS = 3_000


class Renewal(QObject):
    """Begins a reading for the first change, and one for all that come until the pause after it is over."""

    def __init__(self, renew: Callable[[], None], parent: QObject) -> None:
        """Take what begins to read; `answered` is to be called when that has been shown."""
        super().__init__(parent)
        self._renew = renew
        self.is_stale = False
        """Whether something has come in that is not shown yet."""
        self._begun = 0.0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._go_on)

    def take(self, changes: "Changes") -> None:
        """Read anew now, or after the reading and the pause that are on."""
        if changes.direct or not self._pause.isActive():
            self._read()
        else:
            self.is_stale = True

    def _read(self) -> None:
        self.is_stale = False
        self._begun = time.perf_counter()
        self._pause.start(LONGEST_MS)
        self._renew()

    def answered(self) -> None:
        """What was read is shown: the longer it took, the longer it may stay so."""
        if self._begun:
            took_ms = 1000 * (time.perf_counter() - self._begun)
            self._begun = 0.0
            self._pause.start(min(round(PAUSES * took_ms), LONGEST_MS))

    def _go_on(self) -> None:
        if self.is_stale:
            self._read()
