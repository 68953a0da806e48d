"""The list widget: a table with one column, cards of one height, clicks on stars, drags of papers."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from paperdesk.gui.paper_list.card_delegate import CardDelegate, star_place
from paperdesk.gui.paper_list.column_widths import ColumnWidths
from paperdesk.gui.paper_list.columns import Column
from paperdesk.gui.paper_list.drag_picture import drag_picture
from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.paper_list.table_delegate import TableDelegate, table_star_place
from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import tr

if TYPE_CHECKING:
    from paperdesk.library.groupings import Group

DRAG_APART_PX = 12  # between the pointer and the drag picture


class PaperListView(QTableView):
    """Shows a PaperListModel; a table with fixed rows opens a hundred times faster than a list of 100,000."""

    star_clicked = Signal(QModelIndex)
    dragged = Signal()
    dropped = Signal(int)  # move the selected papers before this row
    title_given = Signal(int, str)  # paper id, its new title

    def __init__(self, theme: Theme, model: PaperListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperList")
        self.setAccessibleName(tr("Papers"))
        self.papers = model
        self.setModel(model)
        self.cards, self.cells = CardDelegate(theme, self), TableDelegate(theme, self)
        for delegate in (self.cards, self.cells):
            delegate.title_given.connect(self.title_given)
        self.setItemDelegate(self.cards)
        self._set_up_rows()
        self.columns = ColumnWidths(self, model)
        self._set_height(theme)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.drop_row = -1  # the row before which dragged papers would be dropped
        self._is_orderable = False
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _set_up_rows(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        columns.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)  # never raised: Qt would resize each of 100,000 rows individually
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionsClickable(True)
        columns.setHighlightSections(False)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _set_height(self, theme: Theme) -> None:
        groups = tuple(self.papers.groups.values())
        self.show_groups(())
        rows, height = self.verticalHeader(), theme.row_height if self.is_table else theme.card_height
        rows.setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(10, height // 3))
        self.show_groups(groups)

    def set_theme(self, theme: Theme) -> None:
        self.cards.set_theme(theme)
        self.cells.set_theme(theme)
        self._set_height(theme)
        self.viewport().update()

    @property
    def is_table(self) -> bool:
        return bool(self.papers.columns)

    def show_columns(self, columns: Sequence[Column], widths: Mapping[str, int]) -> None:
        """Show a table of columns with their widths in pixels; no columns: cards."""
        self.papers.set_columns(columns)
        self.setItemDelegate(self.cells if columns else self.cards)
        self._set_height(self.cards.theme)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if columns else policy.ScrollBarAlwaysOff)
        self.columns.show(widths, self.cards.theme)

    def show_groups(self, groups: Sequence["Group"]) -> None:
        """Make room for group headers above their first rows."""
        rows, height = self.verticalHeader(), self.verticalHeader().defaultSectionSize()
        for row in self.papers.groups:
            if row < rows.count() and rows.sectionSize(row) != height:
                rows.resizeSection(row, height)
        self.papers.groups = {group.row: group for group in groups}
        for row in self.papers.groups:
            rows.resizeSection(row, height + self.cards.theme.group_height)

    @property
    def widths(self) -> dict[str, int]:
        """The column widths set by the user, in pixels."""
        return self.columns.kept

    def edit_title(self, paper_id: int | None = None) -> None:
        """Edit the title of the current paper, or of this one, in place."""
        row = self.currentIndex().row() if paper_id is None else self.papers.number_of(paper_id)
        if row >= 0 and self.papers.row_at(row) is not None:
            self.edit(self.papers.index(row, 0))

    @property
    def editor(self) -> QLineEdit | None:
        """The editor of a title."""
        return self.viewport().findChild(QLineEdit)

    def reset(self) -> None:
        """A title being edited is kept, wherever its paper is now."""
        editor = self.editor
        kept = (editor.property("paper"), editor.text()) if editor is not None else None
        super().reset()
        if editor is not None and kept is not None:
            editor.setParent(None)
            QTimer.singleShot(0, self, lambda: self._edit_again(*kept))

    def _edit_again(self, paper_id: int, text: str) -> None:
        self.edit_title(paper_id)
        editor = self.editor
        if editor is not None and editor.property("paper") == paper_id:
            editor.setText(text)
            editor.setModified(True)

    def set_orderable(self, *, is_orderable: bool) -> None:
        """Allow or forbid dragging papers to another position in the list."""
        self._is_orderable = is_orderable
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.DragDrop if is_orderable else mode.DragOnly)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._is_orderable and event.source() is self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._is_orderable or event.source() is not self:
            event.ignore()
            return
        self.drop_row = self.row_before(event.position().toPoint())
        self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_row = -1
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        row, self.drop_row = self.row_before(event.position().toPoint()), -1
        self.viewport().update()
        if self._is_orderable and event.source() is self:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(row)

    def row_before(self, at: QPoint) -> int:
        """The row before which something dropped at a point goes; after the last one, their number."""
        index = self.indexAt(at)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + int(at.y() > self.visualRect(index).center().y())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.drop_row >= 0:
            y = self.rowViewportPosition(max(0, self.drop_row - 1)) + (
                self.cards.theme.card_height if self.drop_row else 0
            )
            painter = QPainter(self.viewport())
            painter.fillRect(0, y - 1, self.viewport().width(), 2, self.cards.colors["accent"])
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._is_on_star(index, event.position().toPoint()):
            self.setCurrentIndex(index)
            self.star_clicked.emit(index)
            return
        super().mousePressEvent(event)

    def _is_on_star(self, index: QModelIndex, at: QPoint) -> bool:
        rect, theme = QRectF(self.visualRect(index)), self.cards.theme
        if index.row() in self.papers.groups:
            rect.setTop(rect.top() + theme.group_height)
        if self.is_table:
            star = mirrored(self, table_star_place(rect, theme), rect)
            return index.column() == 0 and star.adjusted(-4, -6, 4, 6).contains(at)
        return mirrored(self, star_place(rect, theme), rect).adjusted(-5, -5, 5, 5).contains(at)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's own name
        indexes = [index for index in self.selectedIndexes() if index.column() == 0]
        drag = QDrag(self)
        drag.setMimeData(self.papers.mimeData(indexes))
        drag.setPixmap(drag_picture(len(indexes), self.cards.theme, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-DRAG_APART_PX, -DRAG_APART_PX))
        drag.exec(supportedActions)
        self.dragged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters belong to the shortcuts, not to Qt's keyboard search."""
        if event.text() and event.text().isalnum() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)
