"""The toolbar above the pages: tools, colours, position, zoom."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paperdesk.gui.actions.reader_actions import PREFIX
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.desk.ports import ReaderPort
from paperdesk.gui.reader.way_buttons import ICON_PX, WAYS, WayButton
from paperdesk.gui.style import icons
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.buttons import KeyButton
from paperdesk.gui.widgets.swatch import Swatch
from paperdesk.gui.words import capitalised, mark, tr
from paperdesk.model.annotation import COLORS

AIR_PX = (4, 12)  # before and after the colours
TOOLS = {
    "highlight": (mark("Highlight"), "highlighter"),
    "underline": (mark("Underline"), "underline"),
    "note": (mark("Note"), "note-plus"),
    "area": (mark("Figure"), "frame"),
}
"""The actions with a button, its text, and its icon where there is no space for the text."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the toolbar for a given width: texts and shortcuts, spacing, and hidden parts."""

    has_texts: bool
    has_keys: bool
    gap: int  # in pixels
    dropped: tuple[str, ...] = ()


STAGES = (
    Stage(has_texts=True, has_keys=True, gap=6),
    Stage(has_texts=True, has_keys=False, gap=6),
    Stage(has_texts=True, has_keys=False, gap=2),
    Stage(has_texts=True, has_keys=False, gap=2, dropped=("colours",)),
    Stage(has_texts=False, has_keys=False, gap=4),
    Stage(has_texts=False, has_keys=False, gap=2, dropped=("colours",)),
    Stage(has_texts=False, has_keys=False, gap=2, dropped=("colours", "zoom")),
    Stage(has_texts=False, has_keys=False, gap=0, dropped=("colours", "zoom", "page")),
)
"""From widest to narrowest. The colours are also in the popup at a selection, and everything omitted has a shortcut."""


class ToolBar(QWidget):
    """Runs reader commands; tooltips name the shortcuts of the same actions."""

    def __init__(self, theme: Theme, commands: ReaderPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerTools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 7, 8, 7)
        layout.setSpacing(STAGES[0].gap)
        self.ways = {name: WayButton(name, theme, commands) for name in WAYS}
        layout.addWidget(self.ways["outline"])
        layout.addWidget(self.ways["thumbnails"])
        layout.addStretch()
        runs = (commands.highlight, commands.underline, commands.place_note, commands.draw_area)
        self.buttons = [KeyButton(tr(text), "", run) for (text, _), run in zip(TOOLS.values(), runs, strict=True)]
        for button in self.buttons:
            layout.addWidget(button)
        self._show_pictures(theme)
        self._stage = STAGES[0]
        layout.addSpacing(AIR_PX[0])
        self.swatches = [Swatch(color, capitalised(tr(COLOR_WORDS[name])), theme) for name, color in COLORS.items()]
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _checked=False, color=swatch.color: commands.use_color(color))
            layout.addWidget(swatch)
        layout.addSpacing(AIR_PX[1])
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
        self.page.setToolTip(keys.tip(tr("Go to page"), PREFIX + "page"))
        zoom = tr("{reader-actual} for actual size; {reader-larger} and {reader-smaller} to zoom")
        self.zoom.setToolTip(keys.fill(zoom))
        self._show(self._stage)

    def show_color(self, color: str) -> None:
        for swatch in self.swatches:
            swatch.setChecked(swatch.color == color)
        self._show(self._stage)

    def event(self, event: QEvent) -> bool:
        """Show as much as fits: the first stage that fits, or else the last one."""
        is_done = bool(super().event(event))
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            stage = next((stage for stage in STAGES if self._needed(stage) <= self.width()), STAGES[-1])
            if stage != self._stage:
                self._show(stage)
        return is_done

    def _dropped(self, stage: "Stage") -> set[QWidget]:
        """The hidden parts; the current colour is always shown."""
        parts: dict[str, list[QWidget]] = {
            "colours": [swatch for swatch in self.swatches if not swatch.isChecked()],
            "zoom": [self.ways[name] for name in ("smaller", "larger", "fit-width", "thumbnails")],
            "page": [self.page],
        }
        return {widget for name in stage.dropped for widget in parts[name]}

    def _show(self, stage: "Stage") -> None:
        self._stage = stage
        dropped = self._dropped(stage)
        for button in self.buttons:
            button.show_parts(text=stage.has_texts, key=stage.has_keys)
        for widget in (*self.swatches, *self.ways.values(), self.page):
            widget.setHidden(widget in dropped)
        self.row.setSpacing(stage.gap)

    def _needed(self, stage: "Stage") -> int:
        """The width of everything shown in a stage, in pixels."""
        shown = {*self.buttons, *self.swatches, *self.ways.values(), self.page, self.zoom} - self._dropped(stage)
        wide = sum(
            widget.width_of(text=stage.has_texts, key=stage.has_keys)
            if isinstance(widget, KeyButton)
            else max(widget.minimumWidth(), min(widget.maximumWidth(), widget.sizeHint().width()))
            for widget in shown
        )
        margins = self.row.contentsMargins()
        return wide + stage.gap * (self.row.count() - 1) + margins.left() + margins.right() + sum(AIR_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, super().minimumSizeHint().height())

    def _show_pictures(self, theme: Theme) -> None:
        side = theme.px(ICON_PX)
        for button, (_, picture) in zip(self.buttons, TOOLS.values(), strict=True):
            button.setIconSize(QSize(side, side))
            button.set_picture(icons.icon(picture, theme.colors.ink2, side))

    def set_theme(self, theme: Theme) -> None:
        self._show_pictures(theme)
        for way in self.ways.values():
            way.set_theme(theme)
        for swatch in self.swatches:
            swatch.theme = theme
            swatch.update()
