"""Checks Crossref automatically for retractions and corrections of kept papers, if the user allows it."""

import logging

from PySide6.QtCore import QObject, QTimer

from paperdesk.errors import FetchFailed
from paperdesk.gui.commands.lookups import services, standing_told
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.jobs.check_standing import Checked, check_due, find_due
from paperdesk.online.contacts import Purpose
from paperdesk.reports import message_of

log = logging.getLogger(__name__)
FIRST_MS = 90_000  # after the window opens
PAUSE_MS = 5 * 60_000  # between two queries about fifty papers or so
AFTER_FAILURE_MS = 60 * 60_000


class StandingLookups(QObject):
    """Checks the kept papers once a month, some at a time; when offline, it silently retries much later."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.desk = desk
        self.timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self.timer.timeout.connect(self.look_up)
        self.timer.start()
        window.closed.connect(self.timer.stop)

    def look_up(self) -> None:
        desk = self.desk
        if not desk.settings.feeds.check_standing:
            self.timer.start(PAUSE_MS)
            return

        def work() -> list[Checked] | None:
            try:
                due = find_due(desk.library)
                if due is None:
                    return []
                with services(desk, Purpose.STANDING) as known:
                    return check_due(desk.library, known, due)
            except FetchFailed as error:
                log.info("retractions are looked for later: %s", message_of(error))
                return None

        desk.tasks.quiet(self, work, self._done)

    def _done(self, found: list[Checked] | None) -> None:
        if found and (told := standing_told(found)):
            self.desk.notice(told)
        self.timer.start(AFTER_FAILURE_MS if found is None else PAUSE_MS)
