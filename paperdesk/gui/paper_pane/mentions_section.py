"""The papers whose notes link to the current paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from paperdesk.gui.paper_pane.linked_papers import LinkedPaper, LinkedPapers
from paperdesk.gui.words import tr
from paperdesk.library.note_records import MentionRow
from paperdesk.text.notes import plain_note
from paperdesk.text.plain_math import plain_math

MOST_LETTERS = 60


class MentionsSection(LinkedPapers):
    """Follows links between notes backwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Mentioned in"), parent)

    def show_mentions(self, mentions: Sequence[MentionRow]) -> None:
        self.show_papers([_link(mention) for mention in mentions])


def _link(mention: MentionRow) -> LinkedPaper:
    said = plain_note(mention.text)
    words = said if len(said) <= MOST_LETTERS else said[: MOST_LETTERS - 1].rstrip() + "…"
    return LinkedPaper(mention.paper_id, plain_math(mention.title), words, tr("In its note: {text}", text=said))
