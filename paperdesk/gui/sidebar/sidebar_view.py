"""The widget of the sidebar: one flat list of rows, drawn by a delegate, on which papers can be dropped."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from paperdesk.gui import icons
from paperdesk.gui.paper_list.paper_list_model import PAPER_IDS
from paperdesk.gui.scope import Scope
from paperdesk.gui.sidebar.sidebar_model import SidebarRow, sidebar_rows
from paperdesk.gui.theme import Theme, text_font

if TYPE_CHECKING:
    from paperdesk.gui.reads import SidebarContent

ROW = int(Qt.ItemDataRole.UserRole)
ROW_HEIGHT, HEAD_HEIGHT, GAP_HEIGHT = 28, 34, 14
Index = QModelIndex | QPersistentModelIndex


class SidebarModel(QAbstractListModel):
    """The rows, as they stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SidebarRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == int(Qt.ItemDataRole.DisplayRole):
            return row.title
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {row.count:,}" if row.count is not None else row.title
        if role == int(Qt.ItemDataRole.ToolTipRole) and row.note:
            return row.note
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].scope is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled

    def set_rows(self, rows: list[SidebarRow]) -> None:
        if [r.scope for r in rows] == [r.scope for r in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class SidebarDelegate(QStyledItemDelegate):
    """Draws a row: icon or dot, title, count."""

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
            painter.drawText(rect.adjusted(10, 12, -10, 0), Qt.AlignmentFlag.AlignVCenter, row.title)
        else:
            is_on = bool(state & QStyle.StateFlag.State_Selected)
            self._background(painter, rect, is_on=is_on, has_focus=bool(state & QStyle.StateFlag.State_HasFocus))
            self._row(painter, rect, row, is_on=is_on)
        painter.restore()

    def _background(self, painter: QPainter, rect: QRectF, *, is_on: bool, has_focus: bool) -> None:
        painter.setPen(self.theme.color("accent") if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("sel") if is_on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _row(self, painter: QPainter, rect: QRectF, row: SidebarRow, *, is_on: bool) -> None:
        colors = self.theme.colors
        ink = colors.accent if is_on else colors.ink
        if row.color:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.color))
            painter.drawEllipse(QRectF(rect.left() + 13, rect.center().y() - 4.5, 9, 9))
        else:
            picture = icons.pixmap(
                row.icon, colors.error if row.is_broken else ink, 15, painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(QRectF(rect.left() + 10, rect.center().y() - 7.5, 15, 15).topLeft(), picture)
        number = f"{row.count:,}" if row.count else ""
        painter.setFont(self.number)
        taken = QFontMetricsF(self.number).horizontalAdvance(number)
        painter.setPen(QColor(colors.ink3))
        painter.drawText(
            rect.adjusted(0, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number
        )
        font = self.bold if is_on else self.font
        painter.setFont(font)
        painter.setPen(QColor(ink))
        place = rect.adjusted(34, 0, -16 - taken, 0)
        title = QFontMetricsF(font).elidedText(row.title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title)


class SidebarView(QListView):
    """Shows the rows; selecting one tells its scope, dropping papers on one tells both."""

    scope_picked = Signal(object)
    papers_dropped = Signal(object, object)  # SidebarRow, tuple of ids
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName("Places, feeds, collections and tags")
        self.rows = SidebarModel(self)
        self.setModel(self.rows)
        self.painter_of_rows = SidebarDelegate(theme, self)
        self.setItemDelegate(self.painter_of_rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.selectionModel().currentChanged.connect(self._picked)

    def set_theme(self, theme: Theme) -> None:
        self.painter_of_rows.set_theme(theme)
        self.doItemsLayout()  # rows may have grown

    def set_content(self, content: "SidebarContent", scope: Scope) -> None:
        """Show what the library counts, with the scope selected."""
        self.rows.set_rows(list(sidebar_rows(content)))
        self.select_scope(scope)

    def select_scope(self, scope: Scope) -> None:
        """Select the row of a scope without telling it back."""
        at = next((i for i, row in enumerate(self.rows.rows) if row.scope and row.scope.key == scope.key), -1)
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own signature
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))
        else:
            self.clearSelection()
        self.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.viewport().update()

    def _picked(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and row.scope is not None:
            self.scope_picked.emit(row.scope)

    def _ask_menu(self, at: QPoint) -> None:
        row = self.indexAt(at).data(ROW)
        if row is not None and row.scope is not None:
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters belong to the shortcuts, never to Qt's search by typing."""
        if event.text() and event.text().isalnum() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PAPER_IDS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        event.setAccepted(event.mimeData().hasFormat(PAPER_IDS) and row is not None and row.scope is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        ids = bytes(event.mimeData().data(PAPER_IDS).data()).decode()
        if row is not None and row.scope is not None and ids:
            self.papers_dropped.emit(row, tuple(int(part) for part in ids.split(",")))
            event.acceptProposedAction()
