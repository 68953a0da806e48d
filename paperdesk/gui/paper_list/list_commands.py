"""The list's interface for commands: move between papers, select, search."""

from PySide6.QtCore import Qt

from paperdesk.gui.desk.scope import EVERYWHERE
from paperdesk.gui.paper_list.list_pane import ListPane
from paperdesk.library.records import PaperRow
from paperdesk.model.query import Query


class ListCommands:
    """The `ListPort` of one pane."""

    def __init__(self, pane: ListPane) -> None:
        self.pane = pane

    @property
    def current_row(self) -> PaperRow | None:
        return self.pane.selection.current_row

    @property
    def current_page(self) -> int:
        return self.pane.selection.current_page

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(self.pane.model.ids)

    @property
    def query(self) -> Query:
        return self.pane.query

    @property
    def search_text(self) -> str:
        return self.pane.search.text.strip()

    def step(self, steps: int) -> None:
        """Go to the next paper, or to the previous one."""
        count = len(self.pane.model.ids)
        if count:
            row = self.pane.view.currentIndex().row()
            self.pane.selection.select_row(max(0, min(count - 1, row + steps)))

    def go_on(self) -> None:
        self.pane.selection.go_on()

    def go_to_first(self) -> None:
        self.step(-len(self.pane.model.ids))

    def go_to_last(self) -> None:
        self.step(len(self.pane.model.ids))

    def go_to_paper(self, paper_id: int) -> None:
        """Show a paper in the list of all papers, unless the current list contains it."""
        pane = self.pane
        if pane.model.number_of(paper_id) >= 0:
            pane.selection.select_paper(paper_id)
        elif pane.desk is not None:
            pane.search.line.clear()
            pane.once_shown(lambda: pane.selection.select_paper(paper_id))
            if pane.desk.selection.scope == EVERYWHERE:
                pane.ask()
            pane.desk.selection.set_scope(EVERYWHERE)

    def search_everywhere(self, text: str) -> None:
        """Show what a query finds among all papers."""
        if self.pane.desk is not None:
            self.pane.desk.selection.set_scope(EVERYWHERE)
            self.pane.set_search(text)

    def select_and_go_on(self) -> None:
        self.pane.selection.toggle_and_go_on()

    def select_all(self) -> None:
        self.pane.view.selectAll()

    def edit_title(self) -> None:
        self.pane.view.edit_title()

    def focus(self) -> None:
        self.pane.focus_list()

    def focus_search(self) -> None:
        line = self.pane.search.line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()
