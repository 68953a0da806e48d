"""The widget of the list: a table of one column, cards of one height, clicks on stars, drags of papers."""

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from paperdesk.gui.paper_list.card_delegate import CardDelegate, star_place
from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.theme import Theme


class PaperListView(QTableView):
    """Shows a PaperListModel; a table of fixed rows opens a hundred times as fast as a list of 100,000."""

    star_clicked = Signal(QModelIndex)
    dragged = Signal()

    def __init__(self, theme: Theme, model: PaperListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperList")
        self.setAccessibleName("Papers")
        self.setModel(model)
        self.cards = CardDelegate(theme, self)
        self.setItemDelegate(self.cards)
        self._set_up_rows()
        self._set_height(theme)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
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
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _set_height(self, theme: Theme) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.card_height)
        rows.setDefaultSectionSize(theme.card_height)
        self.verticalScrollBar().setSingleStep(theme.card_height // 3)

    def set_theme(self, theme: Theme) -> None:
        self._set_height(theme)
        self.cards.set_theme(theme)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._is_on_star(index, event.position().toPoint()):
            self.setCurrentIndex(index)
            self.star_clicked.emit(index)
            return
        super().mousePressEvent(event)

    def _is_on_star(self, index: QModelIndex, at: QPoint) -> bool:
        return star_place(QRectF(self.visualRect(index)), self.cards.theme).adjusted(-5, -5, 5, 5).contains(at)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's own name
        super().startDrag(supportedActions)
        self.dragged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters belong to the shortcuts, never to Qt's search by typing."""
        if event.text() and event.text().isalnum() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)
