"""Papers similar to the current one, with the words they share."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paperdesk.gui.paper_pane.linked_papers import LinkedPaper, LinkedPapers
from paperdesk.gui.words import tr
from paperdesk.text.plain_math import plain_math

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.desk.reads import SimilarRow


class SimilarSection(LinkedPapers):
    """Sends its own request when another paper is shown; hidden without results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Similar in your library"), parent)
        self.desk: Desk | None = None

    def ask(self, paper_id: int) -> None:
        """Request the papers similar to a paper."""
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
