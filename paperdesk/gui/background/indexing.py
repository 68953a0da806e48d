"""Brings the search index up to date in the background whenever the library changes."""

import threading
import time

from PySide6.QtCore import QObject, QTimer, Signal

from paperdesk.gui.desk.desk import Desk
from paperdesk.jobs.index_papers import PAUSE_FACTOR, catch_up
from paperdesk.jobs.progress import Cancelled, Progress

LONGEST_PAUSE_S = 5.0
PAINTED_MS = 60  # until the window has painted the changes; otherwise it would wait for the index at every step


class Indexing(QObject):
    """Maintains one library's index while its window is open: one run at a time, with a pause after each.

    A single edit is indexed as soon as it has been painted. The hundreds of edits of a refresh are indexed in a few
    runs, which takes a quarter of the time and keeps the machine responsive.
    """

    taken_up = Signal()
    lost = Signal()  # from the searching thread

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._progress = Progress()
        self._working = threading.Lock()
        self._is_wanted = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        desk.signals.changed.connect(lambda _changes: self.look())
        self.lost.connect(self.look)
        desk.engine.index.when_lost = self.lost.emit
        self.look()

    def look(self) -> None:
        """Index waiting papers, soon or after the current run and pause."""
        self._is_wanted = True
        if not (self._pause.isActive() or self._working.locked() or self._progress.is_cancelled):
            self._pause.start(PAINTED_MS)

    def _begin(self) -> None:
        if self._is_wanted and not self._progress.is_cancelled and self._working.acquire(blocking=False):
            self._is_wanted = False
            self.desk.tasks.quiet(self, self._work, self._done)

    def _work(self) -> tuple[int, float]:
        """Runs in the background; returns the number of papers, and the seconds it took."""
        begun = time.perf_counter()
        count = None
        try:
            count = catch_up(self.desk.library, self.desk.engine.index, self._progress)
        except Cancelled:
            count = 0
        finally:
            if count is None:  # it failed, and `_done` is not called
                self._working.release()
        return count, time.perf_counter() - begun

    def _done(self, result: tuple[int, float]) -> None:
        count, took_s = result
        self._working.release()
        if count or self._is_wanted:
            self._pause.start(round(min(PAUSE_FACTOR * took_s, LONGEST_PAUSE_S) * 1000))
        if count:
            self.taken_up.emit()

    @property
    def is_pausing(self) -> bool:
        return self._pause.isActive()

    def close(self) -> None:
        """Stop indexing; what has been indexed is kept."""
        self._progress.cancel()
        self._pause.stop()
