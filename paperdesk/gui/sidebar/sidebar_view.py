"""The widget of the sidebar: one flat list of rows, drawn by a delegate, on which papers can be dropped."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
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
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from paperdesk.gui import icons
from paperdesk.gui.paper_list.paper_list_model import PAPER_IDS
from paperdesk.gui.scope import Scope
from paperdesk.gui.sidebar.sidebar_model import FEEDS, SidebarRow, sidebar_rows
from paperdesk.gui.theme import Theme, text_font
from paperdesk.gui.words import number, tr, tr_marked

if TYPE_CHECKING:
    from paperdesk.gui.reads import SidebarContent

ROW = int(Qt.ItemDataRole.UserRole)
ROW_HEIGHT, HEAD_HEIGHT, GAP_HEIGHT = 28, 34, 14
STEP = 14  # further in for each folder around a row
FEED_ROW = "application/x-paperdesk-feed"
MOVED = ("feed", "folder")  # kinds of rows that can be dragged into folders
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
            return tr_marked(row.title)
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            state = "" if row.is_open is None else tr("open") if row.is_open else tr("closed")
            count = "" if row.count is None else number(row.count)
            return ", ".join(part for part in (tr_marked(row.title), count, state) if part)
        if role == int(Qt.ItemDataRole.ToolTipRole) and row.note:
            return row.note
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()] if index.isValid() else SidebarRow("")
        if row.scope is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row.scope.kind in MOVED else flags

    def mimeTypes(self) -> list[str]:
        return [FEED_ROW]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A dragged feed or folder, by the number of its row."""
        data = QMimeData()
        data.setData(FEED_ROW, str(indexes[0].row()).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def set_rows(self, rows: list[SidebarRow]) -> None:
        if [(r.scope, r.depth, r.is_open) for r in rows] == [(r.scope, r.depth, r.is_open) for r in self.rows]:
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
            painter.drawText(rect.adjusted(10, 12, -10, 0), Qt.AlignmentFlag.AlignVCenter, tr_marked(row.title))
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
            painter.drawEllipse(QRectF(rect.left() + 13 + row.depth * STEP, rect.center().y() - 4.5, 9, 9))
        else:
            name = row.icon if row.is_open is None else "chevron-down" if row.is_open else "chevron-right"
            color = colors.error if row.is_broken else ink
            picture = icons.pixmap(name, color, 15, painter.device().devicePixelRatioF())
            at = QRectF(rect.left() + 10 + row.depth * STEP, rect.center().y() - 7.5, 15, 15)
            painter.drawPixmap(at.topLeft(), picture)
        count = number(row.count) if row.count else ""
        painter.setFont(self.number)
        taken = QFontMetricsF(self.number).horizontalAdvance(count)
        painter.setPen(QColor(colors.ink3))
        painter.drawText(
            rect.adjusted(0, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count
        )
        font = self.bold if is_on else self.font
        painter.setFont(font)
        painter.setPen(QColor(ink))
        place = rect.adjusted(34 + row.depth * STEP, 0, -16 - taken, 0)
        title = QFontMetricsF(font).elidedText(tr_marked(row.title), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title)


class SidebarView(QListView):
    """Shows the rows; selecting one tells its scope, dropping papers on one tells both."""

    scope_picked = Signal(object)
    papers_dropped = Signal(object, object)  # SidebarRow, tuple of ids
    feed_dropped = Signal(object, object)  # the feed or folder, and the folder or the heading it fell on: SidebarRow
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Places, feeds, collections and tags"))
        self.rows = SidebarModel(self)
        self.setModel(self.rows)
        self.painter_of_rows = SidebarDelegate(theme, self)
        self.setItemDelegate(self.painter_of_rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.content: SidebarContent | None = None
        self.closed: set[int] = set()  # folders that show only their own row
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.selectionModel().currentChanged.connect(self._picked)

    def set_theme(self, theme: Theme) -> None:
        self.painter_of_rows.set_theme(theme)
        self.doItemsLayout()  # rows may have grown

    def set_content(self, content: "SidebarContent", scope: Scope) -> None:
        """Show what the library counts, with the scope selected."""
        self.content = content
        self.rows.set_rows(list(sidebar_rows(content, self.closed)))
        self.select_scope(scope)

    @property
    def current_row(self) -> SidebarRow | None:
        """The row that is selected."""
        row: SidebarRow | None = self.currentIndex().data(ROW)
        return row

    def open_folder(self, folder_id: int, *, is_open: bool) -> None:
        """Show what lies in a folder, or only its row."""
        (self.closed.discard if is_open else self.closed.add)(folder_id)
        row = self.current_row
        if self.content is not None:
            scope = row.scope if row is not None else None
            self.rows.set_rows(list(sidebar_rows(self.content, self.closed)))
            if scope is not None:
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
        row, arrows = self.current_row, (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.text() and event.text().isalnum() and not event.modifiers():
            event.ignore()
        elif row is not None and row.is_open is not None and event.key() in arrows:
            self.open_folder(row.id, is_open=event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a folder's arrow opens or closes it."""
        row = self.indexAt(event.position().toPoint()).data(ROW)
        is_arrow = row is not None and 0 <= event.position().x() - 8 - row.depth * STEP <= 20  # noqa: PLR2004 - its width
        if is_arrow and row.is_open is not None and event.button() == Qt.MouseButton.LeftButton:
            self.open_folder(row.id, is_open=not row.is_open)
            return
        super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PAPER_IDS) or event.mimeData().hasFormat(FEED_ROW):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        takes_papers = event.mimeData().hasFormat(PAPER_IDS) and row is not None and row.scope is not None
        takes_feed = event.mimeData().hasFormat(FEED_ROW) and row is not None and _takes_feeds(row)
        event.setAccepted(takes_papers or takes_feed)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        if event.mimeData().hasFormat(FEED_ROW):
            self._drop_feed(event, row)
            return
        ids = bytes(event.mimeData().data(PAPER_IDS).data()).decode()
        if row is not None and row.scope is not None and ids:
            self.papers_dropped.emit(row, tuple(int(part) for part in ids.split(",")))
            event.acceptProposedAction()

    def _drop_feed(self, event: QDropEvent, row: SidebarRow | None) -> None:
        place = int(bytes(event.mimeData().data(FEED_ROW).data()).decode() or "-1")
        if row is not None and _takes_feeds(row) and 0 <= place < len(self.rows.rows):
            self.feed_dropped.emit(self.rows.rows[place], row)
            event.setDropAction(Qt.DropAction.CopyAction)  # the view itself takes nothing away
            event.accept()


def _takes_feeds(row: SidebarRow) -> bool:
    """Whether feeds can be dropped on a row: a folder, or the heading of all feeds, which is outside of folders."""
    return row.is_open is not None or (row.scope is None and row.title == FEEDS)
