"""Draws the header of a group above its first row."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from paperdesk.gui.paper_list.paper_list_model import GROUP
from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import locale, number, tr_marked

if TYPE_CHECKING:
    from paperdesk.library.groupings import Group


def below_head(painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, theme: Theme) -> QRect:
    """Draw the header if a group begins here; returns the remaining part of the row."""
    group: Group | None = index.data(GROUP)
    if group is None:
        return rect
    band = QRect(rect.left(), rect.top(), rect.width(), theme.group_height)
    painter.fillRect(band, theme.color("side"))
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), theme.color("line"))
    if index.column() == 0:
        painter.setFont(text_font(11.5, QFont.Weight.DemiBold))
        painter.setPen(theme.color("ink2"))
        inner = mirrored(painter, QRectF(band.adjusted(theme.px(16), 0, -8, 0)), QRectF(band))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, f"{group_title(group.label)}   {number(group.count)}")
    return rect.adjusted(0, theme.group_height, 0, 0)


def group_title(label: str) -> str:
    """A readable label: days in the user's locale."""
    try:
        day = date.fromisoformat(label)
    except ValueError:
        return tr_marked(label)
    return locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
