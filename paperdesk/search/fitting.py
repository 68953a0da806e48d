"""The part of a paper that best matches a question: a sentence in its abstract or on a page of its file.

It is shown for papers found by meaning.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from paperdesk.meaning.passages import page_of, piece_at
from paperdesk.search.found import SNIPPET, Marked
from paperdesk.search.full_texts import FullTexts, with_page
from paperdesk.search.nearness import OF_A_PAGE, best_page
from paperdesk.text.passages import find_sentences

if TYPE_CHECKING:
    from paperdesk.meaning.meaning import Floats, Meaning

SHORTEST = 20  # characters in a meaningful sentence
MOST_SENTENCES = 40  # in an abstract


@dataclass(frozen=True, slots=True)
class Fitting:
    """A sentence marked within its context, and its page (from 0); -1 for the abstract."""

    shown: Marked
    page: int = -1


def find_fitting(
    meaning: "Meaning", question: "Floats", paper_id: int, abstract: str, texts: FullTexts | None
) -> Fitting | None:
    """The best match for a question in a paper; a page only if it matches better than the abstract.

    Raises:
        ModelError: the model does not respond.
    """
    sentence = fitting_sentence(meaning, question, abstract)
    keys = texts.papers.get(paper_id, ()) if texts is not None else ()
    page = best_page(meaning, question, paper_id) if keys else None
    if texts is not None and page is not None and (sentence is None or page[1] * OF_A_PAGE > sentence[1]):
        text = piece_at(page[0], texts.pages(keys[0]))
        found = fitting_sentence(meaning, question, text) if text else None
        if found is not None:
            return Fitting(with_page(page_of(page[0]), found[0]), page_of(page[0]))
    return None if sentence is None else Fitting(sentence[0])


def fitting_sentence(meaning: "Meaning", question: "Floats", abstract: str) -> tuple[Marked, float] | None:
    """The sentence in an abstract closest to a question, marked, and its similarity; None if there is none.

    Raises:
        ModelError: the model does not respond.
    """
    found = [(start, end) for start, end in find_sentences(abstract) if end - start >= SHORTEST][:MOST_SENTENCES]
    if not found:
        return None
    nearness = meaning.encode([abstract[start:end] for start, end in found]) @ question
    best = int(np.argmax(nearness))
    return _shown(abstract, *found[best]), float(nearness[best])


def _shown(text: str, start: int, end: int) -> Marked:
    """A sentence with some following text, as much as fits on a card."""
    before = "…" if start else ""
    stretch = text[start : max(end, min(start + SNIPPET, len(text)))].replace("\n", " ")
    return Marked(f"{before}{stretch}", ((len(before), len(before) + end - start),))
