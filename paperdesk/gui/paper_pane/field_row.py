"""One field of the paper, edited in place: a value that becomes an editor."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from paperdesk.gui.widgets.buttons import PaneButton
from paperdesk.gui.widgets.kept_keys import keeps_key
from paperdesk.gui.words import mark, plain, together, tr

EMPTY = mark("add")
LABEL_WIDTH = 120


class FieldLine(QLineEdit):
    """Enter accepts the text, Esc discards it."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if keeps_key(event, Qt.Key.Key_Escape):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class FieldRow(QWidget):
    """A label and the value; Enter or a click on the value edits it."""

    changed = Signal(str, str)  # name, text

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.name, self.label, self.value = name, label, ""
        self.line: FieldLine | None = None
        self.button, self.error = PaneButton(tr(EMPTY)), QLabel()
        self.button.setObjectName("fieldValue")
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.begin)
        self.error.setObjectName("error")
        self.error.setWordWrap(True)
        self.error.hide()
        title = QLabel(tr(label))
        title.setObjectName("quiet")
        title.setFixedWidth(LABEL_WIDTH)
        self.row, layout = QHBoxLayout(), QVBoxLayout(self)
        self.row.addWidget(title)
        self.row.addWidget(self.button, 1)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self.row)
        layout.addWidget(self.error)

    def set_value(self, value: str) -> None:
        """Show a value; text being edited is kept."""
        self.value = value
        self.button.setText(value or tr(EMPTY))
        if self.button.property("empty") != (not value):
            self.button.setProperty("empty", not value)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)
        self.button.setAccessibleName(together(tr(self.label), value or tr("empty"), between=": "))
        self.button.setToolTip(plain(value))

    def begin(self) -> None:
        """Start editing."""
        if self.line is not None:
            self.line.setFocus()
            return
        line = self.line = FieldLine(self.value)
        line.setAccessibleName(tr(self.label))
        line.returnPressed.connect(self._take)
        line.left.connect(self.leave)
        line.editingFinished.connect(self._left_alone)
        self.button.hide()
        self.row.addWidget(line, 1)
        line.selectAll()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        line = self.line
        if line is None:
            return
        if line.text().strip() == self.value:
            self.leave()
        else:
            self.changed.emit(self.name, line.text().strip())

    def _left_alone(self) -> None:
        """The focus went elsewhere: accept the text if it has changed."""
        if self.line is not None and not self.line.hasFocus():
            self._take()

    def leave(self) -> None:
        """Show the current value again."""
        line, self.line = self.line, None
        self.show_error("")
        self.button.show()
        if line is not None:
            had_focus = line.hasFocus()
            line.hide()
            line.deleteLater()
            if had_focus:
                self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, text: str) -> None:
        """Show why the text is not valid, and keep it for correction."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
