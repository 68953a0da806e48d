"""The search field: text, a keycap that shows its key, and a button that clears it."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from paperdesk.gui import icons
from paperdesk.gui.theme import Theme

PAUSE_MS = 15  # a burst of keystrokes asks once


class SearchLine(QLineEdit):
    """The text itself; arrows and Return go on into the list."""

    focused = Signal(bool)
    left_down = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)  # noqa: FBT003 - a signal's argument

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)  # noqa: FBT003 - a signal's argument

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
            return
        super().keyPressEvent(event)


class SearchField(QFrame):
    """Emits `searched` as one types."""

    searched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setFixedHeight(34)
        self.line = SearchLine(self)
        self.line.setPlaceholderText("Search")
        self.line.setAccessibleName("Search")
        self.magnifier, self.keycap = QLabel(), QLabel("/")
        self.keycap.setObjectName("keycap")
        self.clear = QToolButton()
        self.clear.setAccessibleName("Clear the search")
        self.clear.setAutoRaise(True)
        self.clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear.setIconSize(QSize(14, 14))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 8, 0)
        layout.setSpacing(7)
        for widget in (self.magnifier, self.line, self.clear, self.keycap):
            layout.addWidget(widget)
        layout.setAlignment(self.keycap, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.line)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.line.text()))
        self.line.textChanged.connect(self._typed)
        self.line.focused.connect(self._show_focus)
        self.clear.clicked.connect(self.line.clear)
        self.clear.hide()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        ratio = self.devicePixelRatioF()
        self.magnifier.setPixmap(icons.pixmap("search", theme.colors.ink3, 15, ratio))
        self.clear.setIcon(icons.icon("x", theme.colors.ink3, 14))

    @property
    def text(self) -> str:
        return self.line.text()

    def _typed(self, text: str) -> None:
        self.clear.setVisible(bool(text))
        self.keycap.setVisible(not text)
        self._pause.start()

    def _show_focus(self, focused: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)
