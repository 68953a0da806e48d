"""Syncs with the lab while the window is open, soon after any change by anybody."""

import contextlib
import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from paperdesk.errors import LabError, PaperDeskError, Words
from paperdesk.gui.commands.labs import ended_told
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.model.changes import Changes
from paperdesk.reports import message_of

if TYPE_CHECKING:
    from paperdesk.labs.exchange import Synced
    from paperdesk.labs.listening import Listening
    from paperdesk.labs.membership import Means

log = logging.getLogger(__name__)
FIRST_MS = 15_000  # after the window opens
SOON_MS = 1_000  # after a change; more may follow
LATER_MS = 5 * 60_000


class LabWatching(QObject):
    """Syncs silently after notifications, after local changes, and every few minutes."""

    heard = Signal()  # in the listening thread

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._progress = Progress()
        self._exchanging = threading.Lock()
        self._listening: Listening | None = None
        self._means: Means | None = None
        self._is_member = False
        self._error: PaperDeskError | None = None
        self.timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self.timer.timeout.connect(self.exchange)
        self.heard.connect(self._come_soon)
        desk.signals.changed.connect(self._changed)
        desk.signals.exchanged.connect(self.exchange)
        self.timer.start()

    def _changed(self, changes: Changes) -> None:
        if self._is_member and (changes.papers or changes.collections or changes.foreign):
            self._come_soon()

    def _come_soon(self) -> None:
        if self.timer.interval() != SOON_MS or not self.timer.isActive():
            self.timer.start(SOON_MS)

    def exchange(self) -> None:
        """Sync now if the library is in a lab."""
        self.desk.tasks.quiet(self, self._work, self._done)

    def _work(self) -> "Synced | None":
        """Runs in the background, one at a time."""
        if not self._exchanging.acquire(blocking=False):
            self.heard.emit()  # new changes may be too late for the running sync
            return None
        try:
            self._error = None
            return self._exchange()
        except Cancelled:
            return None
        except PaperDeskError as error:
            log.info("nothing is exchanged with the lab: %s", message_of(error))
            self._error = error
            return None
        finally:
            self._exchanging.release()

    def _exchange(self) -> "Synced | None":
        from paperdesk.labs import membership  # noqa: PLC0415 - few readers are in a lab
        from paperdesk.labs.listening import Listening  # noqa: PLC0415 - as above

        self._is_member = membership.is_in_lab(self.desk.library)
        if not self._is_member:
            self._stop_listening()
            return None
        if self._listening is None:
            with contextlib.suppress(LabError):  # without a password the sync fails too, and notes it
                self._listening = Listening(membership.login_of(self.desk.library), self.heard.emit)
        if self._means is None:
            self._means = membership.Means(membership.nobody, self._tell)
        return membership.sync(self.desk.library, self._means)

    def _tell(self, done: int, total: int, what: Words) -> None:
        self._progress.report(done, total, what)

    def _done(self, done: "Synced | None") -> None:
        if done is not None and done.new:
            names = ", ".join(done.new)
            self.desk.notice(tr("New from your lab: {names}.", names=names))
        if done is not None and done.ended:
            self.desk.notice(ended_told(done))
        self.desk.signals.synced.emit("Lab", self._error)
        if not self.timer.isActive():
            self.timer.start(LATER_MS)

    def _stop_listening(self) -> None:
        if self._listening is not None:
            self._listening.close()
            self._listening = None

    def close(self) -> None:
        """Stop syncing, as the window closes."""
        self._progress.cancel()
        self.timer.stop()
        self._stop_listening()

    def end(self) -> None:
        """Nothing is held open."""
