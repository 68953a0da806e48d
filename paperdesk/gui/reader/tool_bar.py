"""The row of buttons above the pages: tools, colours, where one is, the zoom."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paperdesk.gui.actions.reader_actions import PREFIX
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.desk.ports import ReaderPort
from paperdesk.gui.reader.way_buttons import WAYS, WayButton
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.buttons import KeyButton
from paperdesk.gui.widgets.swatch import Swatch
from paperdesk.gui.words import mark, tr
from paperdesk.model.annotation import COLORS

GAP_PX, NARROW_GAP_PX = 6, 2  # pixels between the buttons
KEY_GAP = 7  # pixels beside a key
TOOLS = {
    "highlight": mark("Highlight"),
    "underline": mark("Underline"),
    "note": mark("Note"),
    "area": mark("Figure"),
}
"""The actions that have a button, and what it says."""


class ToolBar(QWidget):
    """Carries out commands of the reader; tips name the keys of the same actions."""

    def __init__(self, theme: Theme, commands: ReaderPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerTools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 7, 8, 7)
        layout.setSpacing(GAP_PX)
        self.ways = {name: WayButton(name, theme, commands) for name in WAYS}
        layout.addWidget(self.ways["outline"])
        layout.addStretch()
        runs = (commands.highlight, commands.underline, commands.place_note, commands.draw_area)
        self.buttons = [KeyButton(tr(text), "", run) for text, run in zip(TOOLS.values(), runs, strict=True)]
        for button in self.buttons:
            layout.addWidget(button)
        self._shows = (True, True)  # the texts of the tools, their keys
        layout.addSpacing(4)
        self.swatches = [Swatch(color, tr(COLOR_WORDS[name]).capitalize(), theme) for name, color in COLORS.items()]
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _checked=False, color=swatch.color: commands.use_color(color))
            layout.addWidget(swatch)
        layout.addSpacing(12)
        self.page, self.zoom = QPushButton(), QPushButton()
        self._set_up(self.page, commands.ask_page)
        self._set_up(self.zoom, commands.usual_size)
        self.page.setObjectName("flat")
        layout.addWidget(self.page)
        for widget in (self.ways["smaller"], self.zoom, self.ways["larger"], self.ways["fit-width"]):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self.ways["find"])
        layout.addWidget(self.ways["marks"])

    def _set_up(self, button: QPushButton, run: Callable[[], None]) -> None:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: run())

    def set_keys(self, keys: KeyNames) -> None:
        for button, name in zip(self.buttons, TOOLS, strict=True):
            button.set_key(keys.key_of(PREFIX + name))
        for number, swatch in enumerate(self.swatches, start=1):
            swatch.setToolTip(keys.tip(swatch.accessibleName(), f"{PREFIX}color-{number}"))
        for way in self.ways.values():
            way.set_keys(keys)
        self.page.setToolTip(keys.tip(tr("Go to a page"), PREFIX + "page"))
        zoom = tr("{reader-actual}: usual size; {reader-larger} and {reader-smaller} zoom")
        self.zoom.setToolTip(keys.fill(zoom))
        self._show_parts(*self._shows)

    def _show_parts(self, texts: bool, keys: bool) -> None:  # noqa: FBT001 - the two of `_shows`
        self._shows = (texts, keys)
        for button in self.buttons:
            button.show_parts(text=texts, key=keys)

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
        has_texts, has_keys = self._shows
        narrower = (GAP_PX - self.row.spacing()) * (self.row.count() - 1)
        bare = self.sizeHint().width() + narrower - self._of_tools(has_texts=has_texts, has_keys=has_keys)
        texts_only = bare + self._of_tools(has_texts=True, has_keys=False)
        wants_keys = self.width() >= bare + self._of_tools(has_texts=True, has_keys=True)
        wants_texts = self.width() >= texts_only - (GAP_PX - NARROW_GAP_PX) * (self.row.count() - 1)
        if (wants := (wants_texts, wants_keys or not wants_texts)) != self._shows:
            self._show_parts(*wants)
        if (gap := GAP_PX if self.width() >= texts_only else NARROW_GAP_PX) != self.row.spacing():
            self.row.setSpacing(gap)

    def _of_tools(self, *, has_texts: bool, has_keys: bool) -> int:
        """How much of the width the texts and keys of the tools take."""
        keycaps = [button.keycap for button in self.buttons if button.keycap.text()] if has_keys else []
        texts = sum(button.label.sizeHint().width() for button in self.buttons) if has_texts else 0
        keys = sum(keycap.sizeHint().width() for keycap in keycaps)
        return texts + keys + (KEY_GAP * len(keycaps) if has_texts else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, super().minimumSizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        for way in self.ways.values():
            way.set_theme(theme)
        for swatch in self.swatches:
            swatch.theme = theme
            swatch.update()
