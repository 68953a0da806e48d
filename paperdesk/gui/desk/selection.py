"""The selection: the place, the papers, and the one open in the pane."""

from PySide6.QtCore import QObject, Signal

from paperdesk.gui.desk.scope import INBOX, Scope

PAPER_IDS = "application/x-paperdesk-ids"  # the MIME type of dragged papers
PAGE_ROWS = 50  # rows of the list that are read at once


class Selection(QObject):
    """The only place that knows what the user is looking at; views change it and subscribe to it."""

    scope_changed = Signal(object)  # Scope
    papers_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scope: Scope = INBOX
        self.paper_ids: tuple[int, ...] = ()
        self.current: int | None = None

    @property
    def is_several(self) -> bool:
        """True if the selection is not just the current paper."""
        return self.current is not None and self.paper_ids != (self.current,)

    def set_scope(self, scope: Scope) -> None:
        if scope != self.scope:
            self.scope = scope
            self.scope_changed.emit(scope)

    def set_papers(self, paper_ids: tuple[int, ...], current: int | None) -> None:
        """Set the selected papers in order, and the one shown in the pane."""
        if (paper_ids, current) != (self.paper_ids, self.current):
            self.paper_ids, self.current = paper_ids, current
            self.papers_changed.emit()
