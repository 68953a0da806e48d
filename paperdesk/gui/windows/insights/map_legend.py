"""The legend of the map: the tags that colour papers; a click shows only the papers of one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from paperdesk.gui.widgets.buttons import DotButton
from paperdesk.gui.widgets.flow_layout import FlowLayout
from paperdesk.gui.windows.insights.map_view import PLAIN, MapGroup
from paperdesk.gui.words import number, plain, together, tr, tr_n

MOST_GROUPS = 12


class MapLegend(QWidget):
    """Buttons for the largest groups; one at a time is on, or none."""

    picked = Signal(object)  # the name of a tag, PLAIN for papers without one, or None for all

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[LegendButton] = []
        self._flow = FlowLayout(self, gap=4)
        self.hide()

    def show_groups(self, groups: Sequence[MapGroup]) -> None:
        """Show groups, the largest first, and all papers; with fewer than two there is nothing to explain."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        shown = groups[:MOST_GROUPS] if len(groups) > 1 else ()
        self.buttons = [LegendButton(group) for group in shown]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.clicked.connect(lambda is_on, pressed=button: self._pick(pressed, is_on=is_on))
        self.setVisible(bool(self.buttons))
        self.picked.emit(None)

    def _pick(self, pressed: "LegendButton", *, is_on: bool) -> None:
        for button in self.buttons:
            button.setChecked(button is pressed and is_on)
        self.picked.emit(pressed.shown.tag if is_on else None)


class LegendButton(DotButton):
    """A tag with the colour of its papers on the map, and their number."""

    def __init__(self, group: MapGroup) -> None:
        name = group.tag if group.tag != PLAIN else tr("No coloured tag")
        grey = QApplication.palette().placeholderText().color().name()
        text = together("    ", name.replace("&", "&&"), number(group.count))  # after the dot
        super().__init__(text, group.color or grey)
        self.shown = group
        self.setObjectName("legend")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr_n("{n} paper on the map", "{n} papers on the map", group.count))
        self.setToolTip(plain(tr("Show only these papers")))
