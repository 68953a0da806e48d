"""The selected papers in the list and the current one; the desk is notified of every change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt

from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.paper_list.paper_list_view import PaperListView
from paperdesk.library.records import PaperRow
from paperdesk.search.found import FoundRow

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk

Flag = QItemSelectionModel.SelectionFlag


class ListSelection:
    """Selects by row or by paper, in cards and in the table."""

    def __init__(self, view: PaperListView, model: PaperListModel) -> None:
        self.view, self.model = view, model
        self.desk: Desk | None = None
        self.is_gathering = False  # papers are being added to the selection by keyboard
        view.selectionModel().selectionChanged.connect(self._changed)
        view.selectionModel().currentChanged.connect(self._changed)

    @property
    def current_id(self) -> int | None:
        row = self.view.currentIndex().row()
        return self.model.ids[row] if 0 <= row < len(self.model.ids) else None

    @property
    def current_row(self) -> PaperRow | None:
        """The row of the current paper, if known."""
        return self._found.paper if self._found else None

    @property
    def current_page(self) -> int:
        """The page of the current paper's file with its snippet; -1 if it is from elsewhere."""
        return self._found.page if self._found else -1

    @property
    def _found(self) -> FoundRow | None:
        return self.model.row_at(self.view.currentIndex().row()) if self.current_id is not None else None

    @property
    def ids(self) -> tuple[int, ...]:
        """The selected papers in list order."""
        ids = self.model.ids
        rows = sorted(i.row() for i in self.view.selectionModel().selectedRows())
        return tuple(ids[row] for row in rows if row < len(ids))

    def _changed(self, *_what: object) -> None:
        self.tell()

    def tell(self) -> None:
        """Notify the desk of the selection."""
        if self.desk is not None:
            current = self.current_id
            self.desk.selection.set_papers(self.ids or ((current,) if current else ()), current)

    def focus(self) -> None:
        """Focus the list, with a paper selected."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.current_id is None and self.model.ids:
            self.select_row(0)

    def select_row(self, row: int) -> None:
        self.is_gathering = False
        index: QModelIndex = self.model.index(row, 0)
        self.view.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
        self.view.scrollTo(index)

    def go_on(self) -> None:
        """Go to the paper below the selection; the last one stays selected."""
        rows = [index.row() for index in self.view.selectionModel().selectedRows()]
        below = max([*rows, self.view.currentIndex().row()]) + 1
        if self.model.ids:
            self.select_row(min(below, len(self.model.ids) - 1))

    def open_at(self, row: int) -> None:
        """Start at a row of a list that has just been opened."""
        if self.model.ids:
            self.select_row(row)
        self.tell()

    def select_paper(self, paper_id: int) -> None:
        """Go to a paper if it is in the list."""
        row = self.model.number_of(paper_id)
        if row >= 0:
            self.select_row(row)

    def select_again(self, kept: int | None, selected: set[int], number: int) -> None:
        """Keep the selection by paper; if the current one is gone, select the one in its position."""
        if not self.model.ids:
            self.tell()
            return
        row, chosen = self.model.number_of(kept), self.view.selectionModel()
        is_there = row >= 0
        row = row if is_there else max(0, min(number, len(self.model.ids) - 1))
        chosen.setCurrentIndex(self.model.index(row, 0), Flag.ClearAndSelect | Flag.Rows)
        self.view.scrollTo(self.model.index(row, 0))
        if is_there and len(selected) > 1:
            for paper_id in selected:
                if (other := self.model.number_of(paper_id)) >= 0:
                    chosen.select(self.model.index(other, 0), Flag.Select | Flag.Rows)
        self.tell()

    def toggle_and_go_on(self) -> None:
        """Toggle the selection of the current paper, and go to the next one."""
        number, chosen = self.view.currentIndex().row(), self.view.selectionModel()
        if number < 0:
            return
        if not self.is_gathering:
            chosen.clearSelection()
        self.is_gathering = True
        chosen.select(self.model.index(number, 0), Flag.Toggle | Flag.Rows)
        if number + 1 < len(self.model.ids):
            chosen.setCurrentIndex(self.model.index(number + 1, 0), Flag.NoUpdate)
            self.view.scrollTo(self.model.index(number + 1, 0))
        self.tell()
