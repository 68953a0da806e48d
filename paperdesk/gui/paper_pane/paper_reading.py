"""Requests the pane's content: the current paper, or the summary of several selected ones."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk

PAUSE_MS = 25  # lets the list paint first, and skips papers that are only passed by


class PaperReading(QObject):
    """Reports the loaded content once the selection has been stable for a moment."""

    paper_read = Signal(object)  # PaperContent; None if nothing is selected, or the paper is gone
    summary_read = Signal(object)  # SelectionSummary

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.ask)

    def attach(self, desk: "Desk") -> None:
        self.desk = desk
        desk.selection.papers_changed.connect(self._pause.start)

    @property
    def is_pausing(self) -> bool:
        """True if a request is about to be sent."""
        return self._pause.isActive()

    def ask(self) -> None:
        """Request the current selection; a newer request replaces an older one."""
        desk = self.desk
        if desk is None:
            return
        from paperdesk.gui.desk.reads import read_paper, read_selection  # noqa: PLC0415 - the library is imported after the first paint

        paper_id, ids = desk.selection.current, desk.selection.paper_ids
        if paper_id is None:
            desk.tasks.drop(self, "paper")
            self.paper_read.emit(None)
        elif desk.selection.is_several:
            read, show = (lambda: read_selection(desk.engine, ids)), self.summary_read.emit
            desk.tasks.query(self, read, show, topic="paper", fast=True)
        else:
            desk.tasks.query(
                self, lambda: read_paper(desk.engine, paper_id), self.paper_read.emit, topic="paper", fast=True
            )
