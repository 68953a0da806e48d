"""Small questions in PaperDesk's own style: a line of text, a choice, yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from paperdesk.gui.style.theme import text_font
from paperdesk.gui.widgets.closing_row import main_button
from paperdesk.gui.words import tr

WIDTH_PX = 460
FEW = 8  # with more choices, there is a filter
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Sheet(QDialog):
    """A title, the question, and a row of buttons with the main one last; Esc cancels."""

    def __init__(self, title: str, question: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title or "PaperDesk")
        self.setMinimumWidth(WIDTH_PX)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(22, 18, 22, 16)
        self.body.setSpacing(10)
        if title:
            heading = QLabel(title)
            heading.setFont(text_font(16, QFont.Weight.DemiBold))
            heading.setWordWrap(True)
            self.body.addWidget(heading)
        self.question = QLabel(question)
        self.question.setWordWrap(True)
        self.body.addWidget(self.question)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.yes = main_button(yes, self.accept)
        self.yes.setDefault(True)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch()
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.yes)

    def ask(self) -> bool:
        """Show it until it is answered; returns True for the main button."""
        is_yes = bool(self.exec())
        self.deleteLater()
        return is_yes

    def finish(self) -> None:
        """Add the buttons below everything else."""
        self.body.addSpacing(6)
        self.body.addLayout(self.buttons)


class TextSheet(Sheet):
    """Asks for a line of text; with `secret`, the text is hidden."""

    def __init__(
        self, title: str, question: str, value: str = "", parent: QWidget | None = None, *, secret: bool = False
    ) -> None:
        super().__init__(title, question, tr("OK"), parent)
        self.line = QLineEdit(value)
        self.line.setAccessibleName(question.partition("\n")[0])
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.selectAll()
        self.body.addWidget(self.line)
        self.finish()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


class ChoiceSheet(Sheet):
    """Asks for one of several options; long lists are filtered by typing."""

    def __init__(self, title: str, question: str, options: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(title, question, tr("Choose"), parent)
        self.field, self.rows = QLineEdit(), QListWidget()
        self.field.setPlaceholderText(tr("Type to find"))
        self.field.setAccessibleName(tr("Type to find"))
        self.field.setVisible(len(options) > FEW)
        self.rows.setAccessibleName(question)
        self.rows.addItems(list(options))
        self.rows.setCurrentRow(0)
        self.rows.setMinimumHeight(min(320, 30 * max(2, len(options)) + 4))
        self.rows.setMaximumHeight(max(64, 30 * len(options) + 4))
        self.rows.itemDoubleClicked.connect(lambda _item: self.accept())
        self.field.textChanged.connect(self._show_matching)
        self.field.installEventFilter(self)
        self.body.addWidget(self.field)
        self.body.addWidget(self.rows, 1)
        self.finish()
        (self.field if len(options) > FEW else self.rows).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> int | None:
        """The index of the choice; None if nothing matches the typed text."""
        row = self.rows.currentRow()
        return row if row >= 0 and not self.rows.isRowHidden(row) else None

    def _show_matching(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.rows.count()):
            said = self._said(row)
            self.rows.setRowHidden(row, not all(word in said for word in words))
        shown = self._shown()
        if self.chosen is None and shown:
            self.rows.setCurrentRow(shown[0])
        self.yes.setEnabled(bool(shown))

    def _said(self, row: int) -> str:
        item = self.rows.item(row)
        return item.text().casefold() if item is not None else ""

    def _shown(self) -> list[int]:
        return [row for row in range(self.rows.count()) if not self.rows.isRowHidden(row)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move through the list while typing."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shown, step = self._shown(), STEPS.get(Qt.Key(event.key()), 0)
            if step and shown:
                place = shown.index(self.rows.currentRow()) + step if self.rows.currentRow() in shown else 0
                self.rows.setCurrentRow(shown[max(0, min(len(shown) - 1, place))])
                return True
        return super().eventFilter(watched, event)


class ConfirmSheet(Sheet):
    """Asks for confirmation of something that cannot be undone; Enter alone does not confirm."""

    def __init__(self, question: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__("", question, yes, parent)
        self.finish()
        self.yes.setDefault(False)
        self.cancel.setAutoDefault(True)
        self.cancel.setDefault(True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)


class NoticeSheet(Sheet):
    """Shows why something was not done."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__("", sentence, tr("OK"), parent)
        self.cancel.hide()
        self.finish()
