"""Draws the steps of the history: a header per day, the step with its paper, and the time."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import text_font
from paperdesk.gui.words import clock_of, day_of, tr, tr_marked, tr_value
from paperdesk.library.records import StepRow
from paperdesk.text.plain_math import plain_math

Index = QModelIndex | QPersistentModelIndex
STEP_ROLE = Qt.ItemDataRole.UserRole
SIDE_PX, AIR_PX, GAP_PX = 12, 8, 14
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HistoryDelegate(QStyledItemDelegate):
    """Draws items that hold a StepRow; the item's text has the same content for accessibility."""

    def __init__(self, steps: QListWidget) -> None:
        super().__init__(steps)
        self.steps = steps
        self.plain, self.bold = text_font(13), text_font(13, QFont.Weight.DemiBold)
        self.small, self.head = text_font(12), text_font(12, QFont.Weight.DemiBold)

    def _begins_day(self, row: int) -> bool:
        """True if no visible step above is of the same day."""
        item = self.steps.item(row)
        for above in range(row - 1, -1, -1):
            if not self.steps.isRowHidden(above):
                return _day(self.steps.item(above).data(STEP_ROLE)) != _day(item.data(STEP_ROLE))
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        step: StepRow = index.data(STEP_ROLE)
        height = QFontMetrics(self.plain).height() + 2 * AIR_PX
        height += QFontMetrics(self.small).height() + 2 if step.stuck else 0
        return QSize(200, height + (self._head_height if self._begins_day(index.row()) else 0))

    @property
    def _head_height(self) -> int:
        return QFontMetrics(self.head).height() + 2 * AIR_PX + 4

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step: StepRow = index.data(STEP_ROLE)
        painter.save()
        rect, palette = QRect(option.rect), option.palette
        grey = palette.color(QPalette.ColorRole.PlaceholderText)
        if self._begins_day(index.row()):
            head = QRect(rect.left() + SIDE_PX, rect.top() + 4, rect.width() - 2 * SIDE_PX, self._head_height - 4)
            painter.setFont(self.head)
            painter.setPen(grey)
            painter.drawText(head, LEFT, _day(step))
            rect.setTop(rect.top() + self._head_height)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.topLeft(), rect.topRight())
        self._draw_step(painter, rect.adjusted(SIDE_PX, AIR_PX, -SIDE_PX, -AIR_PX), step, palette)
        painter.restore()

    def _draw_step(self, painter: QPainter, rect: QRect, step: StepRow, palette: QPalette) -> None:
        grey, ink = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Text)
        plain, bold = QFont(self.plain), QFont(self.bold)
        plain.setStrikeOut(step.undone)
        bold.setStrikeOut(step.undone)
        line = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(plain).height())
        when = " · ".join(part for part in (_state(step), clock_of(step.made_at)) if part)
        painter.setFont(self.small)
        painter.setPen(grey)
        painter.drawText(line, RIGHT, when)
        free = line.width() - QFontMetrics(self.small).horizontalAdvance(when) - GAP_PX
        label = QFontMetrics(plain).elidedText(label_of(step), Qt.TextElideMode.ElideRight, free)
        painter.setPen(grey if step.undone else ink)
        painter.setFont(plain)
        painter.drawText(line, LEFT, label)
        used = QFontMetrics(plain).horizontalAdvance(label) + 8
        if step.title and used < free:
            title = QFontMetrics(bold).elidedText(str(plain_math(step.title)), Qt.TextElideMode.ElideRight, free - used)
            painter.setFont(bold)
            painter.drawText(mirrored(painter, QRectF(line.adjusted(used, 0, 0, 0)), QRectF(line)), LEFT, title)
        if step.stuck:
            below = QRect(rect.left(), line.bottom() + 2, rect.width(), QFontMetrics(self.small).height())
            said = QFontMetrics(self.small).elidedText(
                str(tr_value(step.stuck)), Qt.TextElideMode.ElideRight, rect.width()
            )
            painter.setFont(self.small)
            painter.setPen(grey)
            painter.drawText(below, LEFT, said)


def label_of(step: StepRow) -> str:
    """The step, and whether it was interrupted."""
    label = tr_marked(step.label)
    return tr("{label} (interrupted)", label=label) if step.was_interrupted else label


def _state(step: StepRow) -> str:
    return tr("in progress") if step.is_running else tr("undone") if step.undone else ""


def _day(step: StepRow) -> str:
    return day_of(step.made_at)
