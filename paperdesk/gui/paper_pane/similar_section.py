"""Papers of the library that are like the one that is shown, with the words that they share as the reason."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paperdesk.gui.paper_pane.linked_papers import LinkedPaper, LinkedPapers
from paperdesk.gui.words import tr
from paperdesk.text.plain_math import plain_math

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.desk.reads import SimilarRow


class SimilarSection(LinkedPapers):
    """Asks for itself when another paper is shown; hidden where nothing is alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Similar in your library"), parent)
        self.desk: Desk | None = None

    def ask(self, paper_id: int) -> None:
        """Ask for what is like a paper."""
        desk = self.desk
        if desk is None or not desk.engine.index.is_open:
            self.hide()
            return
        from paperdesk.gui.desk.reads import read_similar  # noqa: PLC0415 - the library is imported after the first paint

        desk.tasks.query(self, lambda: read_similar(desk.engine, paper_id), self._show, topic="similar", fast=True)

    def _show(self, found: "list[SimilarRow]") -> None:
        self.show_papers([_link(row) for row in found])


def _link(row: "SimilarRow") -> LinkedPaper:
    reason = tr("Both mention: {words}", words=", ".join(row.words))
    return LinkedPaper(row.paper.id, plain_math(row.paper.title), ", ".join(row.words[:3]), reason)
