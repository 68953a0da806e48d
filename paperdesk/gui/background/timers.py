"""Periodic tasks of the window: notice external edits, refresh feeds, update linked files, back up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.words import day, tr
from paperdesk.settings import FeedSettings

if TYPE_CHECKING:
    from paperdesk.library.backups import Made

FOREIGN_MS = 2_000
DUE_MS = 5 * 60_000  # between two checks for feeds to refresh
START_MS = 3_000  # until the first refresh, so that the window is shown before
BACKUP_MS = 60_000  # until the first check whether a backup is due
BACKUP_AGAIN_MS = 10 * 60_000
FORGET_MS = 60 * 60_000  # between two checks whether to delete old steps, done once a day
LINKED_MS = 3_000


class Timers(QObject):
    """The timers of an open library; their work runs on the background lane."""

    damaged = Signal(object)
    """Emitted when the open library turns out to be damaged, or its file to be replaced."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_open = True
        self.linked = QTimer(self, singleShot=True, interval=LINKED_MS)
        """Runs from a change until the linked files are updated."""
        self.linked.timeout.connect(self._write_linked)
        self._foreign = QTimer(self, interval=FOREIGN_MS)
        self._foreign.timeout.connect(self._check_foreign)
        self._foreign.start()
        self._backup = QTimer(self, interval=BACKUP_MS)
        self._backup.timeout.connect(self.look_after)
        self._backup.start()
        self._forget = QTimer(self, interval=FORGET_MS)
        self._forget.timeout.connect(self._forget_steps)
        self._forget.start()
        desk.signals.changed.connect(lambda _changes: self._follow())
        self._follow()

    def begin_to_refresh(self, feeds: FeedSettings) -> None:
        """Refresh feeds when they are due; all of them soon, if wanted."""
        refresh = QTimer(self, interval=DUE_MS)
        refresh.timeout.connect(self._refresh_due)
        refresh.start()
        if feeds.refresh_on_start and feeds.refresh_minutes:
            QTimer.singleShot(START_MS, self, self._refresh)

    def _check_foreign(self) -> None:
        self._desk.tasks.quiet(self, self._desk.library.notice_foreign_edits, lambda _found: self._check_damage())

    def _check_damage(self) -> None:
        """Report once that the library has become read-only, because it was damaged or its file replaced."""
        if self._desk.library.damage is not None and self._foreign.isActive():
            self._foreign.stop()
            self.damaged.emit(self._desk.library.damage)

    def _follow(self) -> None:
        """Update linked files some seconds after a change, together with further changes."""
        if self._is_open and not self.linked.isActive():
            self.linked.start()

    def _write_linked(self) -> None:
        from paperdesk.gui.commands.linked import update  # noqa: PLC0415 - imported after the first paint

        desk = self._desk
        desk.tasks.quiet(self, lambda: update(desk), lambda _rows: None)

    def _refresh(self) -> None:
        from paperdesk.gui.commands.feeds import refresh_if_any  # noqa: PLC0415 - imported after the first paint

        refresh_if_any(self._desk)

    def _refresh_due(self) -> None:
        from paperdesk.gui.commands.feeds import refresh_due  # noqa: PLC0415 - imported after the first paint

        refresh_due(self._desk)

    def look_after(self) -> None:
        """Back up the library if due; remove copies lent to other programs if the last session crashed."""
        from paperdesk.gui.commands.feeds import dismiss_old  # noqa: PLC0415 - imported after the first paint
        from paperdesk.jobs.back_up import back_up_if_due  # noqa: PLC0415
        from paperdesk.jobs.lent_copies import take_back  # noqa: PLC0415

        desk = self._desk
        desk.tasks.quiet(self, lambda: back_up_if_due(desk.library), self._backed_up)
        if self._backup.interval() == BACKUP_MS:
            self._backup.setInterval(BACKUP_AGAIN_MS)
            desk.tasks.quiet(self, lambda: take_back(desk.library.folder), lambda _nothing: dismiss_old(desk))
            self._forget_steps()

    def _backed_up(self, made: "Made | None") -> None:
        """Ask what to do if the library has far less than its last backup."""
        if made is not None and made.larger is not None:
            self._desk.notice(
                tr(
                    "The library has {papers}, but its backup of {day} has {more}. Go to Settings, Library to choose "
                    "which to keep.",
                    papers=papers_label(made.copy.papers),
                    day=day(made.larger.made_at.astimezone()),
                    more=papers_label(made.larger.papers),
                )
            )

    def _forget_steps(self) -> None:
        library = self._desk.library

        def forget() -> int:
            from paperdesk.library.forgetting import forget_if_due  # noqa: PLC0415 - rarely needed

            return forget_if_due(library)

        self._desk.tasks.quiet(self, forget, lambda _count: None)

    def close(self) -> None:
        """Start nothing more."""
        self._is_open = False
        for timer in self.findChildren(QTimer):
            timer.stop()
