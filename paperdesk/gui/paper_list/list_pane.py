"""The middle pane: requests and shows the papers of the scope and the search."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paperdesk.gui.desk.scope import EVERYWHERE, INBOX, READING, Scope
from paperdesk.gui.desk.selection import PAGE_ROWS
from paperdesk.gui.paper_list.column_choice import ColumnChoice
from paperdesk.gui.paper_list.columns import chosen_columns
from paperdesk.gui.paper_list.empty_state import EmptyState, Offer
from paperdesk.gui.paper_list.list_body import ListBody
from paperdesk.gui.paper_list.list_head import GROUPS, SORTS, ListHead, count_text, is_ranked, turned_order
from paperdesk.gui.paper_list.list_selection import ListSelection
from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.paper_list.paper_list_view import PaperListView
from paperdesk.gui.paper_list.row_reading import RowReading
from paperdesk.gui.paper_list.top_row import TopRow
from paperdesk.gui.paper_list.visits import Visits
from paperdesk.gui.style.theme import Theme
from paperdesk.library.first_look import FirstLook
from paperdesk.library.records import Counts
from paperdesk.model.query import Query
from paperdesk.search.found import SNIPPET, FoundRow, Marked
from paperdesk.settings import WindowSettings

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.desk.reads import ListContent


REST_MS = 700  # after the last keystroke; then a question is also answered by meaning


class Rest(QObject):
    """The time since the last keystroke in the search field."""

    def __init__(self, pane: "ListPane") -> None:
        super().__init__(pane)
        self.is_over = False
        self._pane = pane
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._end)

    def begin(self, text: str) -> None:
        """Something was typed."""
        self.is_over = False
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()

    def _end(self) -> None:
        """Query again if papers have been analysed; the user's position is kept."""
        self.is_over, pane = True, self._pane
        if pane.desk is not None and pane.desk.engine.meaning is not None:
            pane.ask(is_typing=pane.view.currentIndex().row() <= 0)


class ListPane(QWidget):
    """Search field, count and order, and the list or its empty state."""

    action_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    order_wanted = Signal(tuple, object)  # papers in the reading list, and the one to move them before
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk: Desk | None = None
        self.scope: Scope = INBOX
        self.sort, self.group = "relevance", ""
        self.query, self.counts = Query(), Counts()
        self.standing_note = ""  # why papers could not be ranked for the user
        self._has_answer, self._was_complete = False, True
        self.visits, self.rest = Visits(), Rest(self)
        self.top = TopRow(theme, self)
        self.search = self.top.search
        self.model = PaperListModel(self)
        self.view = PaperListView(theme, self.model, self)
        self.empty = EmptyState(self.action_wanted.emit, theme, self)
        self.body = ListBody(self.view, self.empty)
        self.head, self.columns = ListHead(self), ColumnChoice(self.view.horizontalHeader(), self.model)
        self.selection = ListSelection(self.view, self.model)
        self.rows = RowReading(self.view, self.model, lambda: (self.query, self.scope))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.top)
        layout.addWidget(self.head)
        layout.addWidget(self.body, 1)
        self._show_head()

    def _connect(self) -> None:
        self.search.searched.connect(self.rest.begin)  # typing selects the best result
        self.search.searched.connect(lambda text: self.ask(is_typing=bool(text.strip())))
        self.search.line.left_down.connect(self.focus_list)
        self.search.import_wanted.connect(lambda: self.action_wanted.emit("import-pasted"))
        self.head.action_wanted.connect(self.action_wanted)
        self.head.sort_picked.connect(self.set_sort)
        self.head.group_picked.connect(self.set_group)
        self.view.dropped.connect(self._dropped)
        self.view.star_clicked.connect(lambda _index: self.action_wanted.emit("star"))
        self.view.activated.connect(lambda _index: self.action_wanted.emit("read-paper"))
        self.view.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.view.viewport().mapToGlobal(at))
        )
        self.columns.sort_wanted.connect(lambda order: self.set_sort(turned_order(self.sort, order)))

    def _dropped(self, before: int) -> None:
        """Papers of the reading list were dropped before a row of it."""
        self.order_wanted.emit(self.selection.ids, next(iter(self.model.ids[before : before + 1]), None))

    def show_as(self, window: WindowSettings) -> None:
        """Show the papers as cards, or as a table with the user's columns."""
        columns = chosen_columns(window.columns) if window.shows_table else ()
        if columns == self.model.columns:
            return
        current, selected = self.selection.current_id, set(self.selection.ids)
        self.view.show_columns(columns, window.column_widths)
        self.selection.select_again(current, selected, 0)

    def set_theme(self, theme: Theme) -> None:
        self.top.set_theme(theme)
        self.view.set_theme(theme)
        self.empty.set_theme(theme)

    def attach(self, desk: "Desk") -> None:
        """Start querying; from now on `desk` is available."""
        self.desk = self.selection.desk = self.search.desk = desk
        self.scope = desk.selection.scope
        desk.selection.scope_changed.connect(self.set_scope)
        self.rows.attach(desk)
        self.ask()

    def show_first_look(self, first_look: FirstLook, scope: Scope) -> None:
        """Show a first look at the library until the library itself answers."""
        if self.desk is None:
            self.scope = scope
            rows = [FoundRow(row, Marked(row.title), Marked(row.abstract[:SNIPPET])) for row in first_look.rows]
            self.model.set_content(first_look.ids, {0: rows})
            self.body.show_page(self.view)
            self.view.setFocus()
            self.selection.select_row(0)
            self.shown.emit()

    def set_scope(self, scope: Scope) -> None:
        """Show another place, at the user's last position in it, or else at its first unread paper."""
        self.visits.go(self.scope, self.selection.current_id)
        self.scope = scope
        self.ask()

    def set_sort(self, sort: str) -> None:
        self.sort = sort if sort.removeprefix("-") in SORTS else "relevance"
        self.ask()

    def set_group(self, group: str) -> None:
        """Group the papers: a name in GROUPS."""
        self.group = group if group in GROUPS else ""
        self.ask()

    def set_search(self, text: str) -> None:
        """Search for a text as if it had been typed."""
        self.search.line.setText(text)

    def ask(self, *, is_typing: bool = False) -> None:
        """Request what to show, dropping any earlier request that is still waiting."""
        desk = self.desk
        if desk is None:
            return
        from paperdesk.gui.desk.reads import ListQuestion, read_list  # noqa: PLC0415 - the library is imported after the first paint

        text, is_rested, is_opening = self.search.text, self.rest.is_over, self.visits.is_opening
        question = ListQuestion(self.scope, text, self.sort, self.group, by_meaning=is_rested, is_opening=is_opening)
        engine, keep = desk.engine, self.visits.wanted(self.scope, None if is_typing else self.selection.current_id)
        desk.tasks.query(
            self,
            lambda: read_list(engine, question, keep=keep, is_typing=True),
            lambda content: self._show(content, is_typing=is_typing, is_opening=is_opening),
            topic="list",
            fast=True,
        )

    def _show(self, content: "ListContent", *, is_typing: bool, is_opening: bool = False) -> None:
        pages: dict[int, Sequence[FoundRow]] = {
            0: content.first_rows,
            content.around // PAGE_ROWS: content.rows_around or content.first_rows,
        }
        number, selected = self.view.currentIndex().row(), set(self.selection.ids)
        is_typing = is_typing or not self._was_complete  # the user did not choose from provisional results
        self._was_complete = content.answer.is_complete
        kept = None if is_typing else self.selection.current_id
        self.query = content.answer.query
        self._has_answer = True
        self.view.cards.tells_kept = self.scope.is_feed
        was_reset = self.model.ids != content.ids
        self.model.set_content(content.ids, pages)
        self.view.show_groups(content.groups)
        if is_opening:
            self.visits.is_opening = False
            self.selection.open_at(content.around)
        elif was_reset:
            self.selection.select_again(kept, selected, 0 if is_typing else number)
        else:
            self.selection.tell()
        self._show_head(content.answer.took_ms, content.answer.note)
        self._show_body()
        self.head.show_incomplete(content.incomplete)
        self.rows.mark_sentences(self.query, content.first_rows, is_meant=content.answer.is_meant)
        self.shown.emit()

    def _show_head(self, took_ms: float = 0.0, note: str = "") -> None:
        text, total = self.search.text.strip(), len(self.model.ids)
        count = count_text(self.scope, text, total, took_ms) if self._has_answer else ""
        note = note or (self.standing_note if is_ranked(self.scope, text) else "")
        self.head.show_count(count, note, can_widen=bool(text) and self.scope != EVERYWHERE)
        self.head.show_order(self.scope, text, self.sort, self.group)
        self.model.set_order("" if is_ranked(self.scope, text) else self.sort)
        is_own_order = self.scope == READING and not text and self.sort == "relevance" and not self.group
        self.view.set_orderable(is_orderable=is_own_order)

    def _show_body(self) -> None:
        if not self.model.ids:
            self.empty.show_reason(self.search.text.strip(), self.scope, self.counts)
        self.body.show_page(self.view if self.model.ids else self.empty)

    def focus_list(self) -> None:
        """Give the focus to the list, or to its replacement."""
        if self.body.shows_list:
            self.selection.focus()
        self.body.take_focus()

    def show_failure(self, sentence: str, offers: Sequence[Offer] = ()) -> None:
        """Show why there is no library, with remedies."""
        self.empty.show_failure(sentence, offers)
        self.body.show_page(self.empty)

    def set_counts(self, counts: Counts) -> None:
        """Take the size of the library, for the empty list's message."""
        self.counts = counts
        if self._has_answer:
            self._show_body()

    @property
    def is_shown(self) -> bool:
        """True if an answer has been shown."""
        return self._has_answer

    def once_shown(self, then: Callable[[], None]) -> None:
        """Call `then` after the next answer is shown."""
        self.shown.connect(then, Qt.ConnectionType.SingleShotConnection)
