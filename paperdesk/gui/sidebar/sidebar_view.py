"""The sidebar widget: rows to go to, with drop targets for papers and rows, renamed in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QListView, QSplitter, QToolTip, QWidget

from paperdesk.gui.desk.scope import INBOX, Scope
from paperdesk.gui.desk.selection import PAPER_IDS
from paperdesk.gui.sidebar.drops import ARRANGED, Drop, drop_of, told
from paperdesk.gui.sidebar.sidebar_delegate import INDENT_PX, SidebarDelegate, draw_target
from paperdesk.gui.sidebar.sidebar_list import MORE, ROW, SIDEBAR_ROW, SidebarModel
from paperdesk.gui.sidebar.sidebar_model import Fold, SidebarRow, sidebar_rows
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import plain, tr

if TYPE_CHECKING:
    from paperdesk.gui.desk.reads import SidebarContent

MOST_SHARE = 0.24  # of the panes: how far it grows with the text
STEPS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "out", Qt.Key.Key_Right: "in"}


class SidebarView(QListView):
    """Shows the rows; reports the selected scope, and papers dropped on one."""

    scope_picked = Signal(object)
    papers_dropped = Signal(object, object)  # SidebarRow, tuple of ids
    row_dropped = Signal(object, object, str)  # the dragged row and the target: SidebarRow; Drop
    row_moved = Signal(object, str)  # SidebarRow, Step
    renamed = Signal(object, str)  # SidebarRow, its new name
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Places, feeds, collections and tags"))
        self.rows = SidebarModel(self)
        self.setModel(self.rows)
        self.painter_of_rows = painter = SidebarDelegate(theme, self)
        self.setItemDelegate(painter)
        painter.renamed.connect(self.renamed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.content: SidebarContent | None = None
        self.scope = INBOX
        self.closed: set[Fold] = set()  # collapsed rows
        self._target: tuple[QRect, Drop] | None = None  # the row under the pointer during a drag
        self._later: tuple[SidebarContent, Scope] | None = None  # shown when a name has been edited
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.selectionModel().currentChanged.connect(self._picked)

    def set_theme(self, theme: Theme) -> None:
        grow_with_text(self, theme.scale / self.painter_of_rows.theme.scale)
        self.painter_of_rows.set_theme(theme)
        self.doItemsLayout()  # rows may have grown

    def set_content(self, content: "SidebarContent", scope: Scope) -> None:
        """Show the library's counts with the scope selected; not while a name is being edited."""
        if self.state() == QListView.State.EditingState:
            self._later = (content, scope)
            return
        self.content = content
        self.rows.set_rows(list(sidebar_rows(content, self.closed)))
        self.select_scope(scope)

    @property
    def current_row(self) -> SidebarRow | None:
        """The selected row."""
        row: SidebarRow | None = self.currentIndex().data(ROW)
        return row

    def open_folder(self, folder: SidebarRow, *, is_open: bool) -> None:
        """Show the contents of a folder or collection, or only its row."""
        (self.closed.discard if is_open else self.closed.add)(folder.fold)
        if self.content is not None:
            self.set_content(self.content, self.scope)
        if folder.is_head:  # it keeps the focus and the selection
            head = self.rows.index(next(n for n, row in enumerate(self.rows.rows) if row.title == folder.title))
            self.selectionModel().setCurrentIndex(head, QItemSelectionModel.SelectionFlag.NoUpdate)

    def select_scope(self, scope: Scope) -> None:
        """Select the row of a scope without reporting it."""
        self.scope = scope
        at = next((i for i, row in enumerate(self.rows.rows) if row.scope and row.scope.key == scope.key), -1)
        selected = self.currentIndex().row() if self.selectionModel().hasSelection() else -1
        if at == selected:
            return
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
            self.scope = row.scope
            self.scope_picked.emit(row.scope)

    def _ask_menu(self, at: QPoint) -> None:
        row = self.indexAt(at).data(ROW)
        if row is not None and row.scope is not None:
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(at))

    def begin_rename(self) -> None:
        """Edit the name of the current row in place."""
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.scrollTo(self.currentIndex())
            self.edit(self.currentIndex())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if self._later is not None:
            (content, scope), self._later = self._later, None
            self.set_content(content, scope)

    def event(self, event: QEvent) -> bool:
        """F2 and Alt with arrow keys apply to the current row while the sidebar has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own_key(event):
            event.accept()
            return True
        return bool(super().event(event))

    def _own_key(self, event: QKeyEvent) -> str:
        """The effect of a key on the current row; "" if it is not for the sidebar."""
        row = self.current_row
        if row is None or row.scope is None:
            return ""
        if event.key() == Qt.Key.Key_F2 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return "rename" if row.scope.kind in MORE else ""
        is_moved = row.scope.kind in ARRANGED and event.modifiers() == Qt.KeyboardModifier.AltModifier
        return STEPS.get(Qt.Key(event.key()), "") if is_moved else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters belong to the shortcuts, not to Qt's keyboard search."""
        row, arrows, own = self.current_row, (Qt.Key.Key_Left, Qt.Key.Key_Right), self._own_key(event)
        if own == "rename":
            self.begin_rename()
        elif own:
            self.row_moved.emit(row, own)
        elif event.text() and event.text().isalnum() and not event.modifiers():
            event.ignore()
        elif row is not None and row.is_open is not None and event.key() in arrows:
            self.open_folder(row, is_open=event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a folder's arrow or a section's header opens or closes it."""
        row = self.indexAt(event.position().toPoint()).data(ROW)
        if row is not None and row.is_head and event.button() == Qt.MouseButton.LeftButton:
            self.open_folder(row, is_open=not row.is_open)
            return
        is_arrow = row is not None and 0 <= event.position().x() - 8 - row.depth * INDENT_PX <= 20  # noqa: PLR2004 - its width
        if is_arrow and row.is_open is not None and event.button() == Qt.MouseButton.LeftButton:
            self.open_folder(row, is_open=not row.is_open)
            return
        super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PAPER_IDS) or event.mimeData().hasFormat(SIDEBAR_ROW):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Describe the drop."""
        at = event.position().toPoint()
        row, dragged = self.indexAt(at).data(ROW), self._dragged(event)
        if dragged is None:
            event.setAccepted(event.mimeData().hasFormat(PAPER_IDS) and row is not None and row.scope is not None)
            self._show_target(at, Drop.INTO if event.isAccepted() else None)
            return
        drop = self._drop(dragged, row, event)
        event.setAccepted(drop is not None)
        self._show_target(at, drop)
        said = plain(told(drop, dragged, row)) if drop and row else ""
        QToolTip.showText(self.viewport().mapToGlobal(at), said, self)

    def _dragged(self, event: QDropEvent) -> SidebarRow | None:
        number = int(bytes(event.mimeData().data(SIDEBAR_ROW).data()).decode() or "-1")
        return self.rows.rows[number] if 0 <= number < len(self.rows.rows) else None

    def _drop(self, dragged: SidebarRow, target: SidebarRow | None, event: QDropEvent) -> Drop | None:
        if target is None:
            return None
        place, y = self.visualRect(self.indexAt(event.position().toPoint())), event.position().y()
        share = (y - place.top()) / max(1, place.height())
        return drop_of(dragged, target, share=share, merges=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(QPoint(), None)

    def _show_target(self, at: QPoint, drop: Drop | None) -> None:
        self._target = (self.visualRect(self.indexAt(at)), drop) if drop is not None else None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is not None:
            painter = QPainter(self.viewport())
            draw_target(painter, *self._target, self.painter_of_rows.theme)
            painter.end()

    def dropEvent(self, event: QDropEvent) -> None:
        QToolTip.hideText()
        self._show_target(QPoint(), None)
        row, dragged = self.indexAt(event.position().toPoint()).data(ROW), self._dragged(event)
        if dragged is not None:
            drop = self._drop(dragged, row, event)
            if drop is not None:
                self.row_dropped.emit(dragged, row, drop)
                event.setDropAction(Qt.DropAction.CopyAction)  # the view itself removes nothing
                event.accept()
            return
        ids = bytes(event.mimeData().data(PAPER_IDS).data()).decode()
        if row is not None and row.scope is not None and ids:
            self.papers_dropped.emit(row, tuple(int(part) for part in ids.split(",")))
            event.acceptProposedAction()


def grow_with_text(view: QWidget, wider: float) -> None:
    """Let the first pane grow with the text, so that names stay readable; most of the window is for the papers."""
    panes = view.parentWidget()
    if wider != 1 and isinstance(panes, QSplitter):
        side, *rest = panes.sizes()
        most = max(side, round(panes.width() * MOST_SHARE))
        panes.setSizes([min(round(side * wider), most), *rest])
