"""The settings page with requests from other programs on this computer, and those that may change the library."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from paperdesk.doors.asked import Visit
from paperdesk.doors.programs import Program
from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.words import moment, tr

ANSWERED = 400  # lower statuses mean success
MARK = Qt.ItemDataRole.UserRole
LIST_PX = 110  # of the programs, which are few


class VisitsPage(QWidget):
    """Shows the given requests, and reports which program the user no longer allows."""

    forget_wanted = Signal(str)  # the program's mark

    def __init__(self, visits: Iterable[Visit], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Requests from other programs, most recent first"))
        self.list.setHeaderLabels([tr("Program"), tr("Request"), tr("When"), tr("Response")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        fit_columns(self.list, wide=(1,))
        EmptyNote(self.list, tr("No requests since the window opened."))
        self.programs, self.forget = QTreeWidget(), QPushButton(tr("Remove"))
        self.programs.setAccessibleName(tr("Programs that may always change the library"))
        self.programs.setHeaderLabels([tr("Program"), tr("Allowed since")])
        self.programs.setRootIsDecorated(False)
        self.programs.setMaximumHeight(LIST_PX)
        fit_columns(self.programs, wide=(0,))
        self.programs.currentItemChanged.connect(lambda item, _before: self.forget.setEnabled(item is not None))
        self.forget.clicked.connect(self._forget)
        self._lay_out()
        for visit in visits:
            self.list.insertTopLevelItem(0, QTreeWidgetItem(_row(visit)))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 24)
        layout.setSpacing(10)
        head = QLabel(tr("Access log"))
        head.setObjectName("settingsHead")
        note = QLabel(tr("Requests from browsers, editors and scripts on this computer. This list is not saved."))
        note.setObjectName("quiet")
        note.setWordWrap(True)
        self.allowed = QWidget()
        inner, buttons = QVBoxLayout(self.allowed), QHBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        told = QLabel(tr("Programs that may always change the library"))
        told.setObjectName("quiet")
        buttons.addWidget(self.forget)
        buttons.addStretch()
        inner.addWidget(told)
        inner.addWidget(self.programs)
        inner.addLayout(buttons)
        self.allowed.hide()
        for part in (head, note, self.list, self.allowed):
            layout.addWidget(part)

    def show_programs(self, programs: Sequence[Program]) -> None:
        """Show these; nothing if there are none."""
        self.programs.clear()
        for program in programs:
            row = QTreeWidgetItem([program.name, moment(datetime.fromisoformat(program.since).astimezone())])
            row.setData(0, MARK, program.mark)
            self.programs.addTopLevelItem(row)
        self.forget.setEnabled(False)
        self.allowed.setVisible(bool(programs))

    def _forget(self) -> None:
        item = self.programs.currentItem()
        if item is not None:
            self.forget_wanted.emit(item.data(0, MARK))


def _row(visit: Visit) -> list[str]:
    if not visit.status:
        answer = tr("rejected")
    else:
        answer = tr("answered") if visit.status < ANSWERED else tr("refused ({status})", status=str(visit.status))
    when = moment(datetime.fromisoformat(visit.moment).astimezone())
    return [visit.program, f"{visit.method} {visit.path}".strip(), when, answer]
