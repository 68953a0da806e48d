"""Looks up missing details automatically, some time after papers arrive, if the user allows it."""

import logging

from PySide6.QtCore import QObject, QTimer

from paperdesk.errors import FetchFailed
from paperdesk.gui.commands import lookups
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.words import tr
from paperdesk.jobs.complete_details import Completed
from paperdesk.jobs.progress import Progress
from paperdesk.model.changes import Changes
from paperdesk.reports import message_of

log = logging.getLogger(__name__)
PAUSE_MS = 20_000
AFTER_FAILURE_MS = 30 * 60_000
PAPERS_AT_ONCE = 20


class DetailLookups(QObject):
    """Waits until changes have settled, then looks up a few papers; when offline, it silently retries much later."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.desk = desk
        self._is_busy = False
        self.progress = Progress()
        self.timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.timer.timeout.connect(self.look_up)
        desk.signals.changed.connect(self._changed)
        window.closed.connect(self.progress.cancel)
        self._changed(Changes(foreign=True))

    def _changed(self, changes: Changes) -> None:
        is_wanted = self.desk.settings.feeds.complete_details and bool(changes.papers or changes.foreign)
        if is_wanted and not self.timer.isActive():
            self.timer.start(PAUSE_MS)

    def look_up(self) -> None:
        desk = self.desk
        if self._is_busy or not desk.settings.feeds.complete_details:
            return
        self._is_busy = True

        def work() -> list[Completed] | None:
            try:
                return lookups.look_up(desk, self.progress, (), PAPERS_AT_ONCE)
            except FetchFailed as error:
                log.info("details wait: %s", message_of(error))
                return None
            finally:
                self._is_busy = False

        desk.tasks.quiet(self, work, self._done)

    def _done(self, done: list[Completed] | None) -> None:
        if done is None:
            self.timer.start(AFTER_FAILURE_MS)
        elif done:
            filled = sum(bool(one.changes) for one in done)
            self.desk.completed = tuple(done)
            if filled:
                self.desk.notice(
                    tr(
                        "Details of {papers} filled in from arXiv and Crossref. Each paper shows what changed.",
                        papers=papers_label(filled),
                    )
                )
            self.timer.start(PAUSE_MS)
