"""Draws a sidebar row, and edits its name in place."""

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from paperdesk.gui.sidebar.drops import Drop
from paperdesk.gui.sidebar.sidebar_list import ROW, Index
from paperdesk.gui.sidebar.sidebar_model import SidebarRow
from paperdesk.gui.style import icons
from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import number, tr, tr_marked

ROW_HEIGHT, HEAD_HEIGHT, GAP_HEIGHT = 28, 34, 14
ICON, DOT = 15, 9
FOLD_PX = 12
INDENT_PX = 14  # for each folder around a row


class SidebarDelegate(QStyledItemDelegate):
    """Draws a row: icon or dot, title, count."""

    renamed = Signal(object, str)  # SidebarRow, its new name

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.font, self.bold = text_font(13), text_font(13, QFont.Weight.DemiBold)
        self.head = text_font(11, QFont.Weight.DemiBold)
        self.number = text_font(13, QFont.Weight.Medium)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: SidebarRow = index.data(ROW)
        air = 4 if self.theme.is_compact else 0
        height = ROW_HEIGHT - air if row.scope else HEAD_HEIGHT - air if row.title else GAP_HEIGHT
        return QSize(120, self.theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SidebarRow = index.data(ROW)
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.scope is None:
            painter.setFont(self.head)
            painter.setPen(self.theme.color("ink3"))
            painter.drawText(rect.adjusted(10, 12, -10, 0), Qt.AlignmentFlag.AlignVCenter, tr_marked(row.title))
            if row.is_head:
                has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
                self._fold(painter, rect, is_open=bool(row.is_open), has_focus=has_focus)
        else:
            is_on = bool(state & QStyle.StateFlag.State_Selected)
            self._background(painter, rect, is_on=is_on, has_focus=bool(state & QStyle.StateFlag.State_HasFocus))
            self._row(painter, rect, row, is_on=is_on)
        painter.restore()

    def _background(self, painter: QPainter, rect: QRectF, *, is_on: bool, has_focus: bool) -> None:
        painter.setPen(self.theme.color("accent") if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("sel") if is_on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _fold(self, painter: QPainter, rect: QRectF, *, is_open: bool, has_focus: bool) -> None:
        """The arrow of a section at the right of its header."""
        size, color = self.theme.px(FOLD_PX), self.theme.colors.accent if has_focus else self.theme.colors.ink3
        name = "chevron-down" if is_open else "chevron-right"
        picture = icons.pixmap(name, color, size, painter.device().devicePixelRatioF())
        place = QRectF(rect.right() - 10 - size, rect.center().y() + 6 - size / 2, size, size)
        painter.drawPixmap(mirrored(painter, place, rect).topLeft(), picture)

    def _row(self, painter: QPainter, rect: QRectF, row: SidebarRow, *, is_on: bool) -> None:
        colors = self.theme.colors
        ink, size = colors.accent if is_on else colors.ink, self.theme.px(ICON)
        if row.color:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.color))
            side = self.theme.px(DOT)
            left = rect.left() + 10 + row.depth * INDENT_PX + (size - side) / 2
            painter.drawEllipse(mirrored(painter, QRectF(left, rect.center().y() - side / 2, side, side), rect))
        else:
            name = row.icon if row.is_open is None else "chevron-down" if row.is_open else "chevron-right"
            color = colors.error if row.is_broken else ink
            picture = icons.pixmap(name, color, size, painter.device().devicePixelRatioF())
            place = QRectF(rect.left() + 10 + row.depth * INDENT_PX, rect.center().y() - size / 2, size, size)
            painter.drawPixmap(mirrored(painter, place, rect).topLeft(), picture)
        count = number(row.count) if row.count else ""
        painter.setFont(self.number)
        taken = QFontMetricsF(self.number).horizontalAdvance(count)
        painter.setPen(QColor(colors.ink3))
        place = mirrored(painter, rect.adjusted(0, 0, -10, 0), rect)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        font = self.bold if is_on else self.font
        painter.setFont(font)
        painter.setPen(QColor(ink))
        place = rect.adjusted(19 + size + row.depth * INDENT_PX, 0, -16 - taken, 0)
        title = QFontMetricsF(font).elidedText(tr_marked(row.title), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(mirrored(painter, place, rect), Qt.AlignmentFlag.AlignVCenter, title)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row: SidebarRow = index.data(ROW)
        editor = QLineEdit(parent)
        editor.setFont(self.font)
        editor.setAccessibleName(tr("New name for {name}", name=row.title))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Changed rows do not overwrite the name being edited."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(int(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        row: SidebarRow = index.data(ROW)
        text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if text and text != row.title:
            self.renamed.emit(row, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row: SidebarRow = index.data(ROW)
        rect: QRect = option.rect
        place = rect.adjusted(13 + self.theme.px(ICON) + row.depth * INDENT_PX, 0, -4, 0)
        editor.setGeometry(QStyle.visualRect(option.direction, rect, place))


def draw_target(painter: QPainter, rect: QRect, drop: Drop, theme: Theme) -> None:
    """Show the drop position: a line before or after a row, or a frame around it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 2))
    if drop in (Drop.BEFORE, Drop.AFTER):
        y = rect.top() + 1 if drop is Drop.BEFORE else rect.bottom()
        painter.drawLine(rect.left() + 8, y, rect.right() - 8, y)
    else:
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
