"""The palette widget: a field and a short list over the dimmed window."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.menus.palette_model import PaletteRow
from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import tr

ROW = int(Qt.ItemDataRole.UserRole)
WIDTH, ROW_HEIGHT, FIELD_HEIGHT, TOP = 620, 36, 52, 110
Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """The rows shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PaletteRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == int(Qt.ItemDataRole.DisplayRole):
            return row.text
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.text, row.note, row.keys) if part)
        return None

    def set_rows(self, rows: Sequence[PaletteRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class PaletteDelegate(QStyledItemDelegate):
    """Draws a row: text, kind, and shortcut on the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaletteRow = index.data(ROW)
        rect, color = QRectF(option.rect), self.theme.color
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("sel"))
        inner = rect.adjusted(18, 0, -18, 0)
        if row.keys:
            inner.setRight(self._keycap(painter, inner, rect, row.keys) - 12)
        font, small = text_font(13, QFont.Weight.Medium), text_font(12)
        note_width = QFontMetricsF(small).horizontalAdvance(row.note) + 10 if row.note else 0
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, inner.width() - note_width)
        painter.setFont(font)
        painter.setPen(color("ink"))
        painter.drawText(mirrored(painter, inner, rect), Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(small)
        painter.setPen(color("ink3"))
        beside = inner.adjusted(metrics.horizontalAdvance(text) + 8, 0, 0, 0)
        painter.drawText(mirrored(painter, beside, rect), Qt.AlignmentFlag.AlignVCenter, row.note)
        painter.restore()

    def _keycap(self, painter: QPainter, rect: QRectF, whole: QRectF, keys: str) -> float:
        """Draw the shortcut at the right end; returns its left edge."""
        font = text_font(10.5, QFont.Weight.Medium)
        width = QFontMetricsF(font).horizontalAdvance(keys) + 10
        place = QRectF(rect.right() - width, rect.center().y() - 8, width, 16)
        cap = mirrored(painter, place, whole)
        painter.setPen(self.theme.color("line"))
        painter.setBrush(self.theme.color("bg"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font)
        painter.setPen(self.theme.color("ink3"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return float(place.left())


class Palette(QWidget):
    """Covers the window while open; a click outside it or Esc closes it."""

    typed = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.host = window
        self.frame = QFrame(self)
        self.frame.setObjectName("palette")
        shadow = QGraphicsDropShadowEffect(self.frame, blurRadius=60, xOffset=0, yOffset=18)
        shadow.setColor(QColor(0, 0, 0, 110))
        self.frame.setGraphicsEffect(shadow)
        self.field, self.rows = QLineEdit(), PaletteModel(self)
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(tr("Command palette"))
        self.field.setPlaceholderText(tr("Search for actions, places or papers"))
        self.field.setFont(text_font(16))
        self.view = QListView()
        self.view.setObjectName("paletteList")
        self.view.setAccessibleName(tr("Matches"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(PaletteDelegate(theme, self))
        self.view.clicked.connect(lambda _index: self._carry_out())
        self._lay_out()
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.frame)
        layout.setContentsMargins(1, 0, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.field)
        layout.addWidget(self.view)

    def show_rows(self, rows: Sequence[PaletteRow]) -> None:
        """Show the matching rows, with the best one selected."""
        self.rows.set_rows(rows)
        self.view.setCurrentIndex(self.rows.index(0))
        self._fit()

    def _fit(self) -> None:
        window = self.host
        self.setGeometry(window.rect())
        width = min(WIDTH, window.width() - 40)
        height = FIELD_HEIGHT + ROW_HEIGHT * len(self.rows.rows) + 2
        self.field.setFixedHeight(FIELD_HEIGHT)
        self.frame.setGeometry((window.width() - width) // 2, min(TOP, window.height() // 6), width, height)

    def _carry_out(self) -> None:
        row: PaletteRow | None = self.view.currentIndex().data(ROW)
        self.dismiss()
        if row is not None:
            row.run()

    def dismiss(self) -> None:
        """Close it and restore the focus."""
        self.host.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.host and event.type() == QEvent.Type.Resize:
            self._fit()
        if watched is self.field and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # blocks the shortcuts of the window while it is open
            return True
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return bool(super().eventFilter(watched, event))

    def _take_key(self, event: QKeyEvent) -> bool:
        key, row, count = event.key(), self.view.currentIndex().row(), len(self.rows.rows)
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._carry_out()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab) and count:
            self.view.setCurrentIndex(self.rows.index((row + 1) % count))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab) and count:
            self.view.setCurrentIndex(self.rows.index((row - 1) % count))
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 72))
