"""The settings page of contacted servers, with times and reasons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import mark, moment, number, plain, tr
from paperdesk.online.contacts import Contact, Purpose

PURPOSES = {
    Purpose.FEEDS: mark("to refresh feeds"),
    Purpose.FOLLOW: mark("to follow a feed"),
    Purpose.ADD: mark("to add papers"),
    Purpose.DETAILS: mark("to look up details"),
    Purpose.STANDING: mark("to check for retractions"),
    Purpose.PDF: mark("to fetch a PDF"),
    Purpose.MAIL: mark("to send a digest"),
    Purpose.STYLE: mark("to download a citation style"),
    Purpose.MODEL: mark("to download the model for search by meaning"),
}


class ContactsPage(QWidget):
    """Shows the list, and reports when to clear it."""

    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.forget = QTreeWidget(), QPushButton(tr("Clear list"))
        self.list.setAccessibleName(tr("Contacted servers, most recent first"))
        self.list.setHeaderLabels([tr("Server"), tr("Last"), tr("Times")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        fit_columns(self.list, wide=(0,))
        TwoLines(self.list)
        EmptyNote(self.list, tr("No servers contacted yet."))
        self.forget.setEnabled(False)
        self.forget.clicked.connect(self.forget_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(24, 22, 24, 24)
        layout.setSpacing(10)
        head = QLabel(tr("Servers"))
        head.setObjectName("settingsHead")
        note = QLabel(
            tr(
                "The servers that PaperDesk has contacted, and why. This list stays on this computer and is not part "
                "of the library."
            )
        )
        note.setObjectName("quiet")
        note.setWordWrap(True)
        buttons.addWidget(self.forget)
        buttons.addStretch()
        for part in (head, note, self.list):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Show these, most recent first."""
        self.list.clear()
        known = {str(purpose): words for purpose, words in PURPOSES.items()}
        for contact in contacts:
            why = tr(known[contact.purpose]) if contact.purpose in known else contact.purpose
            row = [f"{contact.host}\n{why}", moment(contact.last.astimezone()), number(contact.times)]
            item = QTreeWidgetItem(row)
            item.setToolTip(0, plain(item.text(0)))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(item)
        self.forget.setEnabled(bool(contacts))
