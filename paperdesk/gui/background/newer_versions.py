"""Checks for updates once a week, if the user allows it."""

import contextlib
import logging
import time

from PySide6.QtCore import QObject, QTimer

from paperdesk import paths
from paperdesk.errors import FetchFailed
from paperdesk.gui.commands.versions import newer_told
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.jobs.newer_version import find_origin, newer_version
from paperdesk.reports import message_of

log = logging.getLogger(__name__)
FIRST_MS = 120_000  # after the window opens
PAUSE_MS = 60 * 60_000  # between two checks of the clock
WEEK_S = 7 * 24 * 3_600


class NewerVersions(QObject):
    """Asks the program's origin and reports newer versions; when offline, it silently retries later."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.desk = desk
        self.timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        window.closed.connect(self.timer.stop)

    def look(self) -> None:
        """Check, if allowed and a week has passed."""
        self.timer.start(PAUSE_MS)
        if self.desk.settings.window.newer_versions:
            self.desk.tasks.quiet(self, _asked, lambda told: self.desk.notice(told) if told else None)


def _asked() -> str:
    """The message about newer versions; "" if there are none. Runs in the background."""
    origin = find_origin()
    if origin is None or not _is_due():
        return ""
    try:
        newer = newer_version(origin)
    except FetchFailed as error:
        log.info("newer versions are looked for later: %s", message_of(error))
        return ""
    _note(newer)
    return newer_told(newer, origin)


def _is_due() -> bool:
    try:
        age_s = time.time() - paths.version_file().stat().st_mtime
    except OSError:
        return True
    return not 0 <= age_s < WEEK_S


def _note(newer: str) -> None:
    with contextlib.suppress(OSError):
        paths.version_file().parent.mkdir(parents=True, exist_ok=True)
        paths.version_file().write_text(f"{newer}\n", encoding="utf-8")
