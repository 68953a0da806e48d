"""The row of buttons above the pages: tools, colours, where one is, the zoom."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QWidget

from paperdesk.gui.colors import COLOR_WORDS
from paperdesk.gui.paper_pane.buttons import KeyButton
from paperdesk.gui.theme import Theme
from paperdesk.gui.words import tr
from paperdesk.model.annotation import COLORS

SWATCH = 20
GAP, NARROW_GAP = 6, 2  # pixels between the buttons
KEY_GAP = 7  # pixels beside a key


class Swatch(QAbstractButton):
    """A round colour; the one in use has a ring."""

    def __init__(self, color: str, name: str, number: int, theme: Theme) -> None:
        super().__init__()
        self.color, self.theme = color, theme
        self.setCheckable(True)
        self.setFixedSize(SWATCH, SWATCH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({number})")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.color))
        ring = self.theme.color("ink") if self.isChecked() else self.theme.color("accent")
        is_ringed = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(ring, 2) if is_ringed else Qt.PenStyle.NoPen)
        painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        painter.end()


class ToolBar(QWidget):
    """Says by `wanted` what shall be done, as the actions of the reader are called."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerTools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 7, 8, 7)
        layout.setSpacing(GAP)
        layout.addStretch()
        tools = ((tr("Highlight"), "H", "highlight"), (tr("Underline"), "U", "underline"), (tr("Note"), "N", "note"))
        self.buttons = [
            KeyButton(text, key, partial(self.wanted.emit, name))
            for text, key, name in (*tools, (tr("Figure"), "R", "area"))
        ]
        for button in self.buttons:
            layout.addWidget(button)
        layout.addSpacing(4)
        self.swatches = [
            Swatch(color, tr(COLOR_WORDS[name]).capitalize(), n, theme)
            for n, (name, color) in enumerate(COLORS.items(), 1)
        ]
        for number, swatch in enumerate(self.swatches, start=1):
            swatch.clicked.connect(partial(self._pick, number))
            layout.addWidget(swatch)
        layout.addSpacing(12)
        self.page, self.zoom = QPushButton(), QPushButton()
        self._set_up(self.page, "page", tr("Go to a page (Ctrl+G)"))
        self._set_up(self.zoom, "actual", tr("Usual size (Ctrl+0); Ctrl and + or - zoom"))
        self.page.setObjectName("flat")
        layout.addWidget(self.page)
        layout.addWidget(self.zoom)
        layout.addStretch()

    def _set_up(self, button: QPushButton, name: str, tip: str) -> None:
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self.wanted.emit(name))

    def _pick(self, number: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt's signal gives it
        self.wanted.emit(f"color-{number}")

    def show_color(self, color: str) -> None:
        for swatch in self.swatches:
            swatch.setChecked(swatch.color == color)

    def event(self, event: QEvent) -> bool:
        """Texts and keys of the tools while there is room for both, then texts, moved together, then keys."""
        is_done = bool(super().event(event))
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return is_done

    def _fit(self) -> None:
        """Change only what has to be, since each change is followed by another event."""
        has_texts, has_keys = self.buttons[0].label.isVisibleTo(self), self.buttons[0].keycap.isVisibleTo(self)
        narrower = (GAP - self.row.spacing()) * (self.row.count() - 1)
        bare = self.sizeHint().width() + narrower - self._of_tools(has_texts=has_texts, has_keys=has_keys)
        texts_only = bare + self._of_tools(has_texts=True, has_keys=False)
        wants_keys = self.width() >= bare + self._of_tools(has_texts=True, has_keys=True)
        wants_texts = self.width() >= texts_only - (GAP - NARROW_GAP) * (self.row.count() - 1)
        if (wants_texts, wants_keys or not wants_texts) != (has_texts, has_keys):
            for button in self.buttons:
                button.show_parts(text=wants_texts, key=wants_keys or not wants_texts)
        if (gap := GAP if self.width() >= texts_only else NARROW_GAP) != self.row.spacing():
            self.row.setSpacing(gap)

    def _of_tools(self, *, has_texts: bool, has_keys: bool) -> int:
        """How much of the width the texts and keys of the tools take."""
        texts = sum(button.label.sizeHint().width() for button in self.buttons) if has_texts else 0
        keys = sum(button.keycap.sizeHint().width() for button in self.buttons) if has_keys else 0
        return texts + keys + (KEY_GAP * len(self.buttons) if has_texts and has_keys else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, super().minimumSizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        for swatch in self.swatches:
            swatch.theme = theme
            swatch.update()
