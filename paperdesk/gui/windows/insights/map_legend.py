"""The legend of the map: the tags that colour papers; a click shows only the papers of one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from paperdesk.gui.widgets.flow_layout import FlowLayout
from paperdesk.gui.windows.insights.map_view import PLAIN, MapGroup
from paperdesk.gui.words import number, plain, together, tr, tr_n

MOST_GROUPS = 12
DOT_PX, DOT_LEFT_PX = 8, 7


class MapLegend(QWidget):
    """Buttons for the largest groups; one at a time is on, or none."""

    picked = Signal(object)  # the name of a tag, PLAIN for papers without one, or None for all

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[LegendButton] = []
        self._flow = FlowLayout(self, gap=4)
        self.hide()

    def show_groups(self, groups: Sequence[MapGroup]) -> None:
        """Show groups, the largest first; with fewer than two there is nothing to explain."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        shown = groups[:MOST_GROUPS] if len(groups) > 1 else ()
        self.buttons = [LegendButton(group) for group in shown]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.clicked.connect(lambda is_on, pressed=button: self._pick(pressed, is_on=is_on))
        self.setVisible(bool(self.buttons))

    def _pick(self, pressed: "LegendButton", *, is_on: bool) -> None:
        for button in self.buttons:
            button.setChecked(button is pressed and is_on)
        self.picked.emit(pressed.shown.tag if is_on else None)


class LegendButton(QPushButton):
    """A tag with the colour of its papers on the map, and their number."""

    def __init__(self, group: MapGroup) -> None:
        name = group.tag if group.tag != PLAIN else tr("No coloured tag")
        super().__init__(together("    ", name.replace("&", "&&"), number(group.count)))  # after the dot
        self.shown = group
        self.setObjectName("legend")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr_n("{n} paper on the map", "{n} papers on the map", group.count))
        self.setToolTip(plain(tr("Show only these papers")))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.shown.color) if self.shown.color else self.palette().placeholderText())
        side = DOT_PX
        left = DOT_LEFT_PX if not self.isRightToLeft() else self.width() - DOT_LEFT_PX - side
        painter.drawEllipse(left, (self.height() - side) // 2, side, side)
