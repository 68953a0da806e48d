"""Syncs with the user's other devices while the window is open, if a shared folder was set up."""

import logging

from PySide6.QtCore import QObject, QTimer

from paperdesk.devices.membership import exchange
from paperdesk.devices.pieces import Exchanged
from paperdesk.errors import PaperDeskError, Words
from paperdesk.gui.commands.devices import joined_told
from paperdesk.gui.desk.desk import Desk
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library import device_state
from paperdesk.reports import message_of

log = logging.getLogger(__name__)
FIRST_MS = 40_000  # after the window opens
PAUSE_MS = 5 * 60_000


class DeviceExchange(QObject):
    """Syncs silently every few minutes; if the folder is missing, it retries later."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._progress = Progress()
        self._error: PaperDeskError | None = None
        self.timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self.timer.timeout.connect(self.exchange)
        self.timer.start()

    def exchange(self) -> None:
        """Sync now if this library is used on several devices."""
        self.desk.tasks.quiet(self, self._work, self._done)

    def _work(self) -> Exchanged | None:
        """Runs in the background."""
        self._error = None
        try:
            with self.desk.library.read_plainly() as view:
                if not device_state.get_state(view, "folder"):
                    return None
            return exchange(self.desk.library, self._tell)
        except Cancelled:
            return None
        except PaperDeskError as error:
            log.info("nothing is exchanged with other devices: %s", message_of(error))
            self._error = error
            return None

    def _tell(self, done: int, total: int, what: Words) -> None:
        self._progress.report(done, total, what)

    def _done(self, done: Exchanged | None) -> None:
        if done is not None and done.joined:
            self.desk.notice(joined_told(done.joined))
        self.desk.signals.synced.emit("Devices", self._error)
        self.timer.start(PAUSE_MS)

    def close(self) -> None:
        """Stop syncing, as the window closes."""
        self._progress.cancel()
        self.timer.stop()

    def end(self) -> None:
        """Nothing is held open."""
