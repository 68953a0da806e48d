"""The settings page with requests from other programs on this computer."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from paperdesk.doors.asked import Visit
from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.words import moment, tr

ANSWERED = 400  # lower statuses mean success


class VisitsPage(QWidget):
    """Shows the given requests."""

    def __init__(self, visits: Iterable[Visit], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Requests from other programs, most recent first"))
        self.list.setHeaderLabels([tr("Program"), tr("Request"), tr("When"), tr("Response")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        fit_columns(self.list, wide=(1,))
        EmptyNote(self.list, tr("No requests since the window opened."))
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
        for part in (head, note, self.list):
            layout.addWidget(part)


def _row(visit: Visit) -> list[str]:
    if not visit.status:
        answer = tr("rejected")
    else:
        answer = tr("answered") if visit.status < ANSWERED else tr("refused ({status})", status=str(visit.status))
    when = moment(datetime.fromisoformat(visit.moment).astimezone())
    return [visit.program, f"{visit.method} {visit.path}".strip(), when, answer]
