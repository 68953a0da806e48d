"""Shows in the status bar how syncing stands, if the library is on several devices or in a lab."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from paperdesk.devices.exchange import last_exchange
from paperdesk.errors import PaperDeskError
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.words import clock, day, error_text, mark, stored_moment, together, tr, tr_marked, tr_n
from paperdesk.library import device_state, lab_state
from paperdesk.library.library import Library
from paperdesk.library.timestamps import now
from paperdesk.model.changes import Changes

FIRST_MS = 2_000  # after the window opens
SOON_MS = 2_000  # after a change; more may follow
MINUTE_MS = 60_000
MINUTE_S, HOUR_S = 60, 3600
DEVICES, LAB = mark("Devices"), mark("Lab")  # pages of the settings
NO_ANSWER, NO_PASSWORD = "lab-not-reached", "lab-no-password-kept"


@dataclass(frozen=True, slots=True)
class SyncState:
    """How syncing with devices or a lab stands: the last time, changes to send, and what failed since when."""

    page: str
    last: str
    waiting: int
    trouble: str = ""
    code: str = ""
    since: str = ""


class SyncStatus(QObject):
    """Reads the state once a minute while there is one, and after changes and syncs; otherwise it rests."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.item, self.desk = window.status.sync, desk
        self._states: Sequence[SyncState] = ()
        self._error: PaperDeskError | None = None
        self._since = ""  # of the devices, since when syncing fails
        self.timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self.timer.timeout.connect(self.look)
        desk.signals.changed.connect(self._changed)
        desk.signals.synced.connect(self._synced)
        self.item.page_wanted.connect(desk.windows.settings)
        window.language_changed.connect(lambda: self._show(self._states))
        self.timer.start()

    def _changed(self, changes: Changes) -> None:
        if self._states and (changes.papers or changes.collections or changes.foreign):
            self._come_soon()

    def _come_soon(self) -> None:
        if self.timer.interval() != SOON_MS or not self.timer.isActive():
            self.timer.start(SOON_MS)

    def _synced(self, page: str, error: PaperDeskError | None) -> None:
        if page == DEVICES:
            self._error = error
            self._since = (self._since or now()) if error is not None else ""
        self.look()

    def look(self) -> None:
        """Read the state, and show it."""
        library, failed = self.desk.library, (self._error, self._since)
        self.desk.tasks.quiet(self, lambda: [*read_devices(library, *failed), *read_lab(library)], self._show)

    def _show(self, states: Sequence[SyncState]) -> None:
        self._states = states
        tip = "\n".join(described(each) for each in states)
        self.item.show_state(shown(states), tip, states[-1].page if states else "")
        if states:
            self.timer.start(MINUTE_MS)


def read_devices(library: Library, error: PaperDeskError | None, since: str) -> list[SyncState]:
    """How syncing with other devices stands, if there are any; `error` is the last failure."""
    with library.read_plainly() as view:
        if not device_state.get_state(view, "folder"):
            return []
        changed, outgoing, _ = device_state.count_waiting(view)
    trouble = error_text(error) if error is not None else ""
    return [SyncState(DEVICES, last_exchange(library), changed + outgoing, trouble, since=since)]


def read_lab(library: Library) -> list[SyncState]:
    """How syncing with the lab stands, if the library is in one."""
    with library.read_plainly() as view:
        if not lab_state.get_lab(view):
            return []
    from paperdesk.labs.membership import tell_standing  # noqa: PLC0415 - few readers are in a lab

    told = tell_standing(library, is_quick=True)
    return [SyncState(LAB, told.last, told.waiting, told.trouble, told.trouble_code, told.failing_since)]


def shown(states: Sequence[SyncState]) -> str:
    """The most important of all states in a few words: what fails, else what waits, else the last sync."""
    for state in states:
        if state.trouble:
            return _failing(state)
    if waiting := sum(state.waiting for state in states):
        return tr_n("{n} change to send", "{n} changes to send", waiting)
    return _ago(min(state.last for state in states)) if states else ""


def described(state: SyncState) -> str:
    """All about a state, in sentences."""
    last = tr("Last synced {moment}.", moment=stored_moment(state.last)) if state.last else tr("Never synced.")
    waiting = tr_n("{n} change to send.", "{n} changes to send.", state.waiting) if state.waiting else ""
    said = together(*(part for part in (last, waiting, tr_marked(state.trouble)) if part))
    return tr("{page}: {state}", page=tr(state.page), state=said)


def _failing(state: SyncState) -> str:
    if state.code == NO_PASSWORD:
        return tr("Your lab needs your password")
    since = _time(datetime.fromisoformat(state.since).astimezone()) if state.since else ""
    if state.code == NO_ANSWER:
        return tr("No answer from your lab since {time}", time=since)
    if state.page == LAB:
        return tr("Not synced with your lab since {time}", time=since)
    return tr("Not synced with your devices since {time}", time=since)


def _ago(last: str) -> str:
    if not last:
        return tr("Not synced yet")
    at = datetime.fromisoformat(last)
    seconds = (datetime.now(UTC) - at).total_seconds()
    if seconds < MINUTE_S:
        return tr("Synced just now")
    if seconds < HOUR_S:
        return tr_n("Synced {n} minute ago", "Synced {n} minutes ago", int(seconds // MINUTE_S))
    return tr("Synced {time}", time=_time(at.astimezone()))


def _time(at: datetime) -> str:
    """The time of day, or the day unless it is today."""
    return clock(at) if at.date() == datetime.now().astimezone().date() else day(at)
