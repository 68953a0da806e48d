"""How much papers have of the words that tell them apart, in a byte for each: 40 MB for 100,000 papers and 400 words.

What is reckoned with are rows of unit length, made of the bytes block by block.
"""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.scoring import Snapshot
from paperdesk.search.similar import CONTENT

WORDS = 400  # that span the space
LARGEST_PART = 0.08  # of all papers; a word that more have tells nothing apart
LEAST_PAPERS = 3  # that have a word
FEW = 50  # papers; in a small library a word may be in half of them
BLOCK = 5_000  # papers
MOST = 255  # of one word in one paper; what is more is not told from it
LOGS = np.log1p(np.arange(MOST + 1, dtype=np.float32))
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Counted:
    """Papers that have any of the words, and how often: a row for each of `docs`, a column for each of `names`."""

    docs: NDArray[np.intp]
    names: Sequence[bytes]
    counts: NDArray[np.uint8]
    rarity: Floats

    def __len__(self) -> int:
        return len(self.docs)

    def rows(self, some: NDArray[np.intp] | slice) -> Floats:
        """Some papers as rows of unit length."""
        return unit(LOGS[self.counts[some]] * self.rarity)

    def blocks(self) -> Iterator[Floats]:
        """All papers, in their order."""
        for start in range(0, len(self), BLOCK):
            yield self.rows(slice(start, start + BLOCK))

    def sums(self, parts: NDArray[np.intp], number: int) -> Floats:
        """The sums of the rows of each part."""
        sums = np.zeros((number, len(self.names)), np.float32)
        for block, rows in enumerate(self.blocks()):
            inside = parts[block * BLOCK : (block + 1) * BLOCK]
            belongs = (inside[None] == np.arange(number)[:, None]).astype(np.float32)
            sums += belongs @ rows
        return sums

    def richest(self, inside: NDArray[np.intp], words: NDArray[np.intp], most: int) -> NDArray[np.intp]:
        """Which of some papers have most of some words."""
        worth = np.concatenate(
            [self.rows(inside[start : start + BLOCK])[:, words].sum(axis=1) for start in range(0, len(inside), BLOCK)]
        )
        return np.argsort(-worth, kind="stable")[:most]


def unit(rows: Floats) -> Floats:
    """Rows of the same direction and of length one."""
    made: Floats = (rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return made


def count_words(snapshot: Snapshot, docs: NDArray[np.intp]) -> Counted:
    """Count the telling words in documents; those that have none are left out."""
    row = np.full(snapshot.size, -1, np.int64)
    row[docs] = np.arange(len(docs))
    names = _telling(snapshot, len(docs))
    counts = np.zeros((len(docs), len(names)), np.uint8)
    for column, name in enumerate(names):
        for start, segment in zip(snapshot.starts, snapshot.segments, strict=False):
            for field in CONTENT:
                found = segment.postings(field, name)
                if found is not None:
                    at = row[found[0] + np.int64(start)]
                    here = at >= 0
                    counts[at[here], column] += np.minimum(found[1][here], MOST // len(CONTENT)).astype(np.uint8)
    held = np.count_nonzero(counts, axis=0)
    rarity = np.log(len(docs) / np.maximum(held, 1)).astype(np.float32)
    kept = counts.any(axis=1)
    return Counted(docs[kept], names, counts[kept], rarity)


def _telling(snapshot: Snapshot, size: int) -> list[bytes]:
    """The words that tell papers apart best: neither rare nor everywhere."""
    counts: dict[bytes, int] = {}
    for segment in snapshot.segments:
        for term, count in segment.terms("abstract"):
            counts[term] = counts.get(term, 0) + count
    total = max(snapshot.size, size, 1)
    most = max(total * LARGEST_PART, min(total / 2, FEW))
    worth = (
        (count * np.log(total / count) ** 2, term)
        for term, count in counts.items()
        if LEAST_PAPERS <= count <= most and len(term) > 2 and not term.isdigit()  # noqa: PLR2004 - "of", "we"
    )
    return [term for _, term in heapq.nlargest(WORDS, worth)]
