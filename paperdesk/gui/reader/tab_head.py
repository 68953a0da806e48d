"""The tab bar: the library's tab, and one for each PDF with a close button."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabBar, QToolButton, QVBoxLayout, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import mark, plain, tr

LIBRARY = mark("Library")
RIGHT = QTabBar.ButtonPosition.RightSide


class TabHead(QWidget):
    """Hidden while only the library is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tabHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.keys = KeyNames()
        self.bar = QTabBar()
        self.bar.setObjectName("tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.addTab(tr(LIBRARY))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 0)
        layout.addWidget(self.bar)
        self.hide()

    def add(self, label: str) -> int:
        """Add a tab at the end; returns its number."""
        index = self.bar.addTab(label)
        self.show()
        return index

    def remove(self, index: int) -> None:
        self.bar.removeTab(index)
        self.setVisible(self.bar.count() > 1)

    def name(self, index: int, label: str, tip: str) -> None:
        """Set the title of a tab once its paper is known."""
        self.bar.setTabText(index, label.replace("&", "&&"))
        self.bar.setTabToolTip(index, plain(tip))
        button = self.bar.tabButton(index, RIGHT)
        if button is not None:
            button.setAccessibleName(tr("Close {title}", title=label))

    def set_close(self, index: int, title: str, close: Callable[[], None], theme: Theme) -> None:
        """Add a close button to a tab."""
        button = QToolButton()
        button.setObjectName("tabClose")
        button.setIcon(icons.icon("x", theme.colors.ink3, 12))
        button.setIconSize(QSize(12, 12))
        button.setToolTip(self.keys.tip(tr("Close"), "reader-close"))
        button.setAccessibleName(tr("Close {title}", title=title))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: close())
        self.bar.setTabButton(index, RIGHT, button)

    def set_keys(self, keys: KeyNames) -> None:
        """Use these shortcuts in tooltips."""
        self.keys = keys
        for index in range(1, self.bar.count()):
            button = self.bar.tabButton(index, RIGHT)
            if button is not None:
                button.setToolTip(keys.tip(tr("Close"), "reader-close"))
