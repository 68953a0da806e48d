"""The picture at the pointer while papers are dragged: small, so that it does not hide the target."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import tr_n

HEIGHT_PX, AIR_PX = 24, 10


def drag_picture(count: int, theme: Theme, ratio: float = 1.0) -> QPixmap:
    """A chip with the number of dragged papers, sharp at a device pixel ratio."""
    text, font = tr_n("{n} paper", "{n} papers", count), text_font(12)
    width, height = QFontMetricsF(font).horizontalAdvance(text) + 2 * theme.px(AIR_PX), theme.px(HEIGHT_PX)
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    rect = QRectF(0, 0, width, height)
    painter.drawRoundedRect(rect, height / 2, height / 2)
    painter.setPen(theme.color("on_accent"))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
