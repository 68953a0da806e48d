"""Other versions of the current work: the preprint of an article, the article of a preprint."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from paperdesk.gui.paper_pane.linked_papers import LinkedPaper, LinkedPapers
from paperdesk.gui.words import tr
from paperdesk.library.records import WorkRow


class WorksSection(LinkedPapers):
    """Links to the other versions; their notes are shown with those of the current paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Other versions of this work"), parent)

    def show_works(self, works: Sequence[WorkRow]) -> None:
        self.show_papers([_link(work) for work in works])


def _link(work: WorkRow) -> LinkedPaper:
    place = " · ".join(part for part in (work.venue, str(work.year or "")) if part)
    state = tr("published (cite this one)") if work.is_published else tr("preprint")
    return LinkedPaper(
        work.id, work.title, place or state, tr("Another version of the same work, {state}", state=state)
    )
