"""Imports files saved to the watched folder while the window is open."""

import threading

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.jobs.watched_folder import QUIET_S, TakenIn, take_in, watched_folder

FIRST_MS = 20_000  # after the window opens
SOON_MS = int(QUIET_S * 1_000) + 500  # after a new file
LATER_MS = 5 * 60_000  # network folders do not report new files


class FolderWatching(QObject):
    """Checks the folder of one library whenever something arrives there, and every few minutes."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._progress = Progress()
        self._taking = threading.Lock()
        self.timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _folder: self.timer.start(SOON_MS))
        self.timer.timeout.connect(self.look)
        desk.signals.watched.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        """Import new files."""
        self.desk.tasks.quiet(self, self._work, self._done)

    def _work(self) -> tuple[str, TakenIn]:
        """Runs in the background, one at a time; returns the folder and the results."""
        if not self._taking.acquire(blocking=False):
            return "", TakenIn(waits=True)
        try:
            watched = watched_folder(self.desk.library)
            return (str(watched.folder), take_in(self.desk.library, self._progress)) if watched else ("", TakenIn())
        except Cancelled:
            return "", TakenIn()
        finally:
            self._taking.release()

    def _done(self, done: tuple[str, TakenIn]) -> None:
        folder, taken = done
        now = self._watcher.directories()
        if now and now != [folder]:
            self._watcher.removePaths(now)
        if folder and now != [folder]:
            self._watcher.addPath(folder)
        told = [tr(result.summary) for result in taken.results if result.added + result.updated + len(result.rejected)]
        if taken.refused:
            told.append(tr("These files could not be read: {names}.", names=", ".join(taken.refused)))
        if told:
            self.desk.notice(tr("Watched folder: {told}", told=" ".join(told)))
        self.timer.start(SOON_MS if taken.waits else LATER_MS)

    def close(self) -> None:
        """Stop importing: the window is closing."""
        self._progress.cancel()
        self.timer.stop()

    def end(self) -> None:
        """Nothing to close."""
