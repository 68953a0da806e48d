"""The popup next to selected text: the eight colours, a comment, copying, a search."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.swatch import Swatch
from paperdesk.gui.words import capitalised, mark, tr
from paperdesk.model.annotation import COLORS

APART_PX, EDGE_PX = 6, 4  # from the selected text; from the border
DEEDS: Mapping[str, str] = {"comment": mark("Comment"), "copy": mark("Copy"), "search": mark("Search")}
LEAVING = (
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.Resize,
    QEvent.Type.FocusOut,
)
MOST_SEARCHED_WORDS = 12


class SelectionPopup(QFrame):
    """Shown over a widget next to the text, only for the mouse; shortcuts do the same. Any key or click closes it."""

    color_wanted = Signal(str)
    deed_wanted = Signal(str)  # a key of DEEDS

    def __init__(self, over: QWidget, theme: Theme, *watched: QWidget) -> None:
        """`watched` receive keys and clicks while text is selected."""
        super().__init__(over)
        self.over = over
        self.setObjectName("selectionPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.swatches = [Swatch(color, capitalised(tr(COLOR_WORDS[name])), theme) for name, color in COLORS.items()]
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 8, 6)
        row.setSpacing(4)
        for swatch in self.swatches:
            swatch.setCheckable(False)
            swatch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            swatch.setToolTip(swatch.accessibleName())
            swatch.clicked.connect(partial(self._color, swatch.color))
            row.addWidget(swatch)
        row.addSpacing(4)
        for name, text in DEEDS.items():
            button = self.buttons[name] = QPushButton(tr(text))
            button.setObjectName("selectionDeed")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._do, name))
            row.addWidget(button)
        for widget in (over, *watched):
            widget.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        for swatch in self.swatches:
            swatch.theme = theme

    def show_at(self, words: QRect) -> None:
        """Show it below or else above the text; `words` is in the coordinates of the widget it covers."""
        over = self.over
        self.adjustSize()
        y = words.bottom() + APART_PX
        if y + self.height() > over.height() - EDGE_PX:
            y = max(EDGE_PX, words.top() - APART_PX - self.height())
        x = min(words.center().x() - self.width() // 2, over.width() - EDGE_PX - self.width())
        self.move(max(EDGE_PX, x), y)
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def _color(self, color: str, _checked: object = None) -> None:
        self.hide()
        self.color_wanted.emit(color)

    def _do(self, name: str, _checked: object = None) -> None:
        self.hide()
        self.deed_wanted.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in LEAVING:
            self.hide()
        return super().eventFilter(watched, event)


def searched(text: str) -> str:
    """The search for selected text: its beginning, if it is long."""
    return " ".join(text.split()[:MOST_SEARCHED_WORDS])
