"""The small buttons of a PDF's toolbar: navigation and zoom."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from paperdesk.gui.actions.reader_actions import PREFIX
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.desk.ports import ReaderPort
from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import mark, tr

ICON_PX, WIDTH_PX = 16, 24


@dataclass(frozen=True, slots=True)
class Way:
    """A button's name, command, and icon or symbol."""

    name: str
    run: Callable[[ReaderPort], None]
    icon: str = ""
    sign: str = ""


WAYS: Mapping[str, Way] = {
    "outline": Way(mark("Outline"), lambda reader: reader.switch_outline(), "list"),
    "thumbnails": Way(mark("Thumbnails"), lambda reader: reader.switch_thumbnails(), "layout-list"),
    "find": Way(mark("Find in document"), lambda reader: reader.find(), "search"),
    "marks": Way(mark("Notes next to the pages"), lambda reader: reader.switch_marks(), "sticky-note"),
    "smaller": Way(mark("Zoom out"), lambda reader: reader.smaller(), sign="−"),
    "larger": Way(mark("Zoom in"), lambda reader: reader.larger(), sign="+"),
    "fit-width": Way(mark("Fit to window width"), lambda reader: reader.fit_width(), sign="↔"),
}
"""The actions with a small button, by name."""


class WayButton(QPushButton):
    """Runs one reader action; the tooltip has its name and shortcut."""

    def __init__(self, action: str, theme: Theme, commands: ReaderPort) -> None:
        way = WAYS[action]
        super().__init__(way.sign)
        self.action, self.way = action, way
        self.setObjectName("way")
        self.setAccessibleName(tr(way.name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked=False: way.run(commands))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        side = theme.px(ICON_PX)
        self.setFixedWidth(theme.px(WIDTH_PX))
        if self.way.icon:
            self.setIconSize(QSize(side, side))
            self.setIcon(icons.icon(self.way.icon, theme.colors.ink2, side))

    def set_keys(self, keys: KeyNames) -> None:
        self.setToolTip(keys.tip(tr(self.way.name), PREFIX + self.action))
