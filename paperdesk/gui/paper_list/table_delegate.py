"""Draws a table cell: unread papers in bold, the star and the tag's dot before the title."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from paperdesk.gui.paper_list.group_head import below_head
from paperdesk.gui.paper_list.paper_list_model import CELL, GROUP
from paperdesk.gui.paper_list.title_editing import TitleDelegate
from paperdesk.gui.style import icons
from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.library.records import PaperRow

Index = QModelIndex | QPersistentModelIndex
STAR, SIDE = 13, 8
TITLE_LEFT_PX = 40  # pixels before a title: the dot and the star


class TableDelegate(TitleDelegate):
    """One `data` call per cell; fonts and colours are created once per theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.plain, self.bold = text_font(12.5), text_font(12.5, QFont.Weight.DemiBold)
        self.metrics = {False: QFontMetricsF(self.plain), True: QFontMetricsF(self.bold)}
        self.colors = {name: theme.color(name) for name in ("list", "sel", "line", "ink", "ink2", "accent", "chip")}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, self.theme.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = below_head(painter, option.rect, index, self.theme)
        state: QStyle.StateFlag = option.state
        is_on = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self.colors["sel" if is_on else "list"])
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.colors["line"])
        cell: tuple[PaperRow, str, bool] | None = index.data(CELL)
        if cell is None:
            return
        row, text, is_number = cell
        inner = QRectF(rect).adjusted(SIDE, 0, -SIDE, -1)
        if index.column() == 0:
            if state & QStyle.StateFlag.State_HasFocus:
                bar = QRectF(rect.left(), rect.top(), 3, rect.height() - 1)
                painter.fillRect(mirrored(painter, bar, QRectF(rect)), self.colors["accent"])
            self._marks(painter, QRectF(rect), row)
            inner.setLeft(rect.left() + self.theme.px(TITLE_LEFT_PX))
            inner = mirrored(painter, inner, QRectF(rect))
        is_bold = index.column() == 0 and not row.is_read
        painter.setFont(self.bold if is_bold else self.plain)
        painter.setPen(self.colors["ink" if index.column() == 0 and not row.is_read else "ink2"])
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        elided = self.metrics[is_bold].elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, elided)

    def title_place(self, rect: QRect, index: Index) -> QRect:
        head = self.theme.group_height if index.data(GROUP) is not None else 0
        return rect.adjusted(self.theme.px(TITLE_LEFT_PX) - 6, head, 0, -1)

    def _marks(self, painter: QPainter, rect: QRectF, row: PaperRow) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.is_read:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colors["accent"])
            self._dot(painter, rect, rect.left() + self.theme.px(11), 3.5)
        color = self.theme.colors.star if row.starred else self.theme.colors.line
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap("star-filled" if row.starred else "star", color, self.theme.px(STAR), ratio)
        painter.drawPixmap(mirrored(painter, table_star_place(rect, self.theme), rect).topLeft(), picture)
        if row.tags:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.tags[0].color or "#aaaaaa"))
            self._dot(painter, rect, rect.right() - 5, 3)

    def _dot(self, painter: QPainter, rect: QRectF, middle: float, radius: float) -> None:
        place = QRectF(middle - radius, rect.center().y() - radius, 2 * radius, 2 * radius)
        painter.drawEllipse(mirrored(painter, place, rect))


def table_star_place(rect: QRectF, theme: Theme) -> QRectF:
    """The position of a row's star, for drawing and clicking; `mirrored` in right-to-left languages."""
    size = theme.px(STAR)
    return QRectF(rect.left() + theme.px(19), rect.center().y() - size / 2, size, size)
