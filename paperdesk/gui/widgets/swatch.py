"""A round colour to pick."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from paperdesk.gui.style.theme import Theme

SWATCH_PX = 20


class Swatch(QAbstractButton):
    """A round colour; the current one has a ring."""

    def __init__(self, color: str, name: str, theme: Theme) -> None:
        super().__init__()
        self.color, self.theme = color, theme
        self.setCheckable(True)
        self.setFixedSize(SWATCH_PX, SWATCH_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.color))
        ring = self.theme.color("ink") if self.isChecked() else self.theme.color("accent")
        is_ringed = self.isChecked() or self.hasFocus() or self.underMouse()
        painter.setPen(QPen(ring, 2) if is_ringed else Qt.PenStyle.NoPen)
        painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        painter.end()
