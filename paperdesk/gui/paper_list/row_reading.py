"""Reads the rows of the list by the page as they come into view, and what is dragged of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.desk.selection import PAGE_ROWS
from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.paper_list.paper_list_view import PaperListView
from paperdesk.model.query import Query

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk

MOST_DRAGGED = 200


class RowReading(QObject):
    """Answers the model's questions, once there is a desk."""

    def __init__(self, view: PaperListView, model: PaperListModel, shown: Callable[[], tuple[Query, Scope]]) -> None:
        """`shown` tells what the list shows."""
        super().__init__(view)
        self.view, self.model, self.shown = view, model, shown
        self.desk: Desk | None = None
        model.page_wanted.connect(self.fetch_page)

    def attach(self, desk: "Desk") -> None:
        self.desk = desk
        desk.selection.papers_changed.connect(self._prepare_drag)

    def fetch_page(self, page: int) -> None:
        desk, ids, (query, scope) = self.desk, self.model.page_ids(page), self.shown()
        if desk is not None:
            from paperdesk.gui.desk.reads import read_rows  # noqa: PLC0415 - the library is imported after the first paint

            desk.tasks.query(
                self,
                lambda: read_rows(desk.engine, ids, query, scope),
                lambda rows: self.model.set_page(page, rows),
                topic=f"page {page}",
                fast=True,
            )

    def reread(self) -> None:
        """Read the rows in view anew, ahead of the list: an edit is seen before 100,000 ids are put in order again."""
        view, rows = self.view, len(self.model.ids)
        top, bottom = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        if self.desk is not None and top >= 0:
            for page in range(top // PAGE_ROWS, (rows - 1 if bottom < 0 else bottom) // PAGE_ROWS + 1):
                self.fetch_page(page)

    def _prepare_drag(self) -> None:
        """Have the BibTeX of the selected papers ready before they are dragged anywhere."""
        desk = self.desk
        if desk is None or not 0 < len(desk.selection.paper_ids) <= MOST_DRAGGED:
            return
        from paperdesk.gui.desk.reads import read_dragged  # noqa: PLC0415 - the library is imported after the first paint

        ids, form = desk.selection.paper_ids, desk.settings.citation.drag

        def keep(text: str) -> None:
            self.model.bibtex = lambda wanted: text if tuple(wanted) == ids else ""

        desk.tasks.query(self, lambda: read_dragged(desk.engine, ids, form), keep, topic="drag", fast=True)
