"""Similarity in meaning between papers and a question, other papers or a text; None if unknown.

A paper that the model has not analysed yet is given the average similarity of the others.
"""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from paperdesk.errors import ModelError
from paperdesk.meaning.passages import OF_A_PAPER
from paperdesk.search.facts import Ids, Mask, Space

if TYPE_CHECKING:
    from paperdesk.meaning.meaning import Meaning

OF_A_PAGE = 0.95  # of the similarity of a page: one of many pages is more easily similar by chance than an abstract
log = logging.getLogger(__name__)
Floats = NDArray[np.float32]


def near_question(space: Space, meaning: "Meaning | None", text: str, within: Mask) -> Floats | None:
    """The similarity of each document in a mask to a question's meaning, from -1 to 1."""
    if meaning is None or not text.strip():
        return None
    try:
        asked = meaning.encode_query(text)
        return _with_pages(space, meaning, asked, _near(space, meaning, asked, within))
    except ModelError as error:
        log.info("words alone are searched for: %s", error.code)
        return None


def near_papers(
    space: Space, meaning: "Meaning | None", paper_ids: Sequence[int], texts: Sequence[str], within: Mask
) -> Floats | None:
    """The similarity of each document in a mask to analysed papers, or to texts if none are analysed."""
    if meaning is None:
        return None
    _, rows = meaning.vectors.of(paper_ids)
    try:
        if not paper_ids and texts:
            rows = meaning.encode(texts)
    except ModelError as error:
        log.info("papers are compared by their words alone: %s", error.code)
    middle = rows.sum(axis=0)
    length = float(np.linalg.norm(middle))
    return _near(space, meaning, middle / np.float32(length), within) if length else None


def _with_pages(space: Space, meaning: "Meaning", asked: Floats, near: Floats | None) -> Floats | None:
    """The similarity of papers or of their closest page, which counts slightly less."""
    if near is None or not len(meaning.passages):
        return near
    numbers, cosines = meaning.passages.nearness(asked)
    docs, is_there = space.places(numbers // OF_A_PAPER)
    np.maximum.at(near, docs, cosines[is_there] * np.float32(OF_A_PAGE))
    return near


def best_page(meaning: "Meaning", asked: Floats, paper_id: int) -> tuple[int, float] | None:
    """The part of a paper's pages closest to a question, and its similarity; None if no pages are analysed."""

    def own(numbers: Ids) -> Mask:
        return np.asarray(numbers // OF_A_PAPER == paper_id)

    numbers, cosines = meaning.passages.nearness(asked, own)
    if not len(numbers):
        return None
    best = int(np.argmax(cosines))
    return int(numbers[best]), float(cosines[best])


def _near(space: Space, meaning: "Meaning", vector: Floats, within: Mask) -> Floats | None:
    def matters(papers: Ids) -> Mask:
        numbers, found = space.places(papers)
        found[found] = within[numbers]
        return found

    papers, cosines = meaning.vectors.nearness(vector, matters)
    if not len(papers):
        return None
    near = np.full(len(space), cosines.mean(), np.float32)
    near[space.numbers(papers)] = cosines
    return near
