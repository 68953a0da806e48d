"""Loads rows of the list page by page as they come into view, and the data for drags."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.desk.selection import PAGE_ROWS
from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.paper_list.paper_list_view import PaperListView
from paperdesk.model.query import Query

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.search.fitting import Fitting
    from paperdesk.search.found import FoundRow

MOST_DRAGGED = 200
MARKED_ROWS = 10  # rows found by meaning whose best sentence is searched for


class RowReading(QObject):
    """Answers the model's requests, once there is a desk."""

    def __init__(self, view: PaperListView, model: PaperListModel, shown: Callable[[], tuple[Query, Scope]]) -> None:
        """`shown` returns the content of the list."""
        super().__init__(view)
        self.view, self.model, self.shown = view, model, shown
        self.desk: Desk | None = None
        self._sentences: Mapping[int, Fitting] = {}
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
                lambda rows: self.model.set_page(page, self._with_sentences(rows)),
                topic=f"page {page}",
                fast=True,
            )

    def mark_sentences(self, query: Query, rows: "Sequence[FoundRow]", *, is_meant: bool) -> None:
        """Show the best-matching sentences for a question once they are found, if it was answered by meaning."""
        self._sentences = {}
        desk = self.desk
        if desk is None or not is_meant:
            return
        from paperdesk.gui.desk.reads import read_sentences  # noqa: PLC0415 - the library is imported after the first paint

        def show(found: "Mapping[int, Fitting]") -> None:
            if self.shown()[0] is query:
                self._sentences = found
                self.fetch_page(0)

        desk.tasks.quiet(self, lambda: read_sentences(desk.engine, query, rows[:MARKED_ROWS]), show)

    def _with_sentences(self, rows: "Sequence[FoundRow]") -> "list[FoundRow]":
        found = self._sentences
        shown = ((row, found.get(row.paper.id)) for row in rows)
        return [row if fit is None else row._replace(snippet=fit.shown, page=fit.page) for row, fit in shown]

    def reread(self) -> None:
        """Reload the visible rows first: an edit shows before 100,000 ids are sorted again."""
        view, rows = self.view, len(self.model.ids)
        top, bottom = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        if self.desk is not None and top >= 0:
            for page in range(top // PAGE_ROWS, (rows - 1 if bottom < 0 else bottom) // PAGE_ROWS + 1):
                self.fetch_page(page)

    def _prepare_drag(self) -> None:
        """Prepare the BibTeX of the selected papers before they are dragged."""
        desk = self.desk
        if desk is None or not 0 < len(desk.selection.paper_ids) <= MOST_DRAGGED:
            return
        from paperdesk.gui.desk.reads import read_dragged  # noqa: PLC0415 - the library is imported after the first paint

        ids, form = desk.selection.paper_ids, desk.settings.citation.drag

        def keep(text: str) -> None:
            self.model.bibtex = lambda wanted: text if tuple(wanted) == ids else ""

        desk.tasks.query(self, lambda: read_dragged(desk.engine, ids, form), keep, topic="drag", fast=True)
