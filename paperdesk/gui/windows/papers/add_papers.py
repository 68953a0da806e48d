"""Adding papers by identifier: paste several, press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.widgets.message_line import MessageLine
from paperdesk.gui.words import mark, tr, tr_marked
from paperdesk.jobs.import_files import RejectedRecord

HINT = mark(
    "Enter DOIs, arXiv IDs, ISBNs, PMIDs or addresses of papers, separated by spaces or line breaks. "
    "They are looked up immediately."
)


class AddPapers(QDialog):
    """A field; `wanted` reports the typed text."""

    wanted = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add papers"))
        self.resize(560, 300)
        hint = QLabel(tr(HINT))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self.field = Field(text)
        self.field.entered.connect(self._want)
        self.message = MessageLine()
        self.add = main_button(tr("Add"), self._want)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.message)
        layout.addLayout(closing_row(self, self.add))

    def _want(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.add.setEnabled(False)
            self.message.tell(tr("Looking up…"))
            self.wanted.emit(text)

    def show_result(self, summary: str, rejected: Sequence[RejectedRecord]) -> None:
        """Show the result; names that were not found stay in the field for correction."""
        self.add.setEnabled(True)
        self.message.tell("\n".join([summary, *(tr_marked(record.reason) for record in rejected[:5])]))
        self.field.setPlainText("\n".join(record.text for record in rejected))
        self.field.setFocus()


class Field(QPlainTextEdit):
    """Several lines; Enter submits them, Shift+Enter starts a new one."""

    entered = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(tr("Identifiers or addresses"))
        self.setPlaceholderText(tr("10.1000/xyz   2205.10343   978-0-306-40615-7   https://…"))
        self.setTabChangesFocus(True)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)
