"""What is selected: where, which papers, and which of them is open in the pane."""

from PySide6.QtCore import QObject, Signal

from paperdesk.gui.desk.scope import INBOX, Scope

PAPER_IDS = "application/x-paperdesk-ids"  # the MIME type of papers that are dragged
PAGE_ROWS = 50  # how many rows of the list are read at once


class Selection(QObject):
    """The one place that knows what the reader looks at; views write it and hear of it."""

    scope_changed = Signal(object)  # Scope
    papers_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scope: Scope = INBOX
        self.paper_ids: tuple[int, ...] = ()
        self.current: int | None = None

    @property
    def is_several(self) -> bool:
        """Whether the selected papers are others than the one that is current alone."""
        return self.current is not None and self.paper_ids != (self.current,)

    def set_scope(self, scope: Scope) -> None:
        if scope != self.scope:
            self.scope = scope
            self.scope_changed.emit(scope)

    def set_papers(self, paper_ids: tuple[int, ...], current: int | None) -> None:
        """Take the selected papers in their order, and the one that the pane shows."""
        if (paper_ids, current) != (self.paper_ids, self.current):
            self.paper_ids, self.current = paper_ids, current
            self.papers_changed.emit()
