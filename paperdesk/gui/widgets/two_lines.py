"""Titles with a line about each in lists and tables: the item's text is both, with a line break in between."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from paperdesk.gui.style.theme import text_font

SIDE_PX, AIR_PX, GAP_PX = 12, 8, 2
TABLE_SIDE_PX = 9  # as the headers of its columns
LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TwoLines(QStyledItemDelegate):
    """Draws the title in bold and the line about it quietly; both are elided, and each item should have a tooltip.

    Cells of a table whose text has one line are drawn as usual.
    """

    def __init__(self, shown: QAbstractItemView) -> None:
        super().__init__(shown)
        self.title, self.quiet = text_font(13, QFont.Weight.DemiBold), text_font(12)
        self.side = TABLE_SIDE_PX if isinstance(shown, QTreeView) else SIDE_PX
        shown.setItemDelegate(self)
        shown.setMouseTracking(True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = QFontMetrics(self.title).height() + GAP_PX + QFontMetrics(self.quiet).height()
        return QSize(160 if not index.column() else super().sizeHint(option, index).width(), lines + 2 * AIR_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.column() and "\n" not in str(index.data()):
            super().paint(painter, option, index)
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
            return
        painter.save()
        palette, rect = option.palette, QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        title, _, about = str(index.data()).partition("\n")
        line = rect.adjusted(self.side, AIR_PX, -self.side, -AIR_PX)
        for text, font, role in (
            (title, self.title, QPalette.ColorRole.Text),
            (about, self.quiet, QPalette.ColorRole.PlaceholderText),
        ):
            metrics = QFontMetrics(font)
            line.setHeight(metrics.height())
            painter.setFont(font)
            painter.setPen(palette.color(role))
            painter.drawText(line, LINE, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()))
            line.translate(0, metrics.height() + GAP_PX)
        painter.restore()
