"""The sentence of an abstract that fits a question best: what is shown of a paper that its meaning has found."""

from typing import TYPE_CHECKING

import numpy as np

from paperdesk.search.found import SNIPPET, Marked
from paperdesk.text.passages import find_sentences

if TYPE_CHECKING:
    from paperdesk.meaning.meaning import Floats, Meaning

SHORTEST = 20  # characters of a sentence that says something
MOST_SENTENCES = 40  # of an abstract


def fitting_sentence(meaning: "Meaning", question: "Floats", abstract: str) -> Marked | None:
    """The sentence of an abstract that is nearest to a question, marked; None where there is no sentence.

    Raises:
        ModelError: the model does not answer.
    """
    found = [(start, end) for start, end in find_sentences(abstract) if end - start >= SHORTEST][:MOST_SENTENCES]
    if not found:
        return None
    nearness = meaning.encode([abstract[start:end] for start, end in found]) @ question
    return _shown(abstract, *found[int(np.argmax(nearness))])


def _shown(text: str, start: int, end: int) -> Marked:
    """A sentence with a little of what follows, as a card has room for it."""
    before = "…" if start else ""
    stretch = text[start : max(end, min(start + SNIPPET, len(text)))].replace("\n", " ")
    return Marked(f"{before}{stretch}", ((len(before), len(before) + end - start),))
