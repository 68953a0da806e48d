"""The row above the list: the search field, and the button with the ways to add papers."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.paper_list.search_field import SearchField
from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.buttons import PaneButton
from paperdesk.gui.words import tr

ICON_PX = 14


class TopRow(QWidget):
    """The search field takes the space that the button leaves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.add = SearchField(theme, self), PaneButton(tr("Add"))
        self.add.setObjectName("addButton")
        self.add.setAccessibleName(tr("Add papers"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard focus in the list
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search, 1)
        layout.addWidget(self.add)
        self.set_theme(theme)

    def offer(self, ways: Sequence[QAction]) -> QMenu:
        """Offer these ways to add papers in the button, with their shortcuts; returns their menu."""
        menu = QMenu(self.add)
        menu.addActions(ways)
        self.add.setMenu(menu)
        return menu

    def set_keys(self, keys: KeyNames) -> None:
        self.search.set_keys(keys)
        self.add.setToolTip(keys.tip(tr("Add papers"), "add"))

    def set_theme(self, theme: Theme) -> None:
        self.search.set_theme(theme)
        side = theme.px(ICON_PX)
        self.add.setFixedHeight(self.search.height())
        self.add.setIconSize(QSize(side, side))
        self.add.setIcon(icons.icon("plus", theme.colors.ink2, side))
