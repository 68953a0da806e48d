"""How often papers contain the words that distinguish them, in three bytes per paper and word.

The calculations use rows of unit length, created block by block: a few megabytes at a time for 100,000 papers.
"""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.fillers import tells_nothing
from paperdesk.search.scoring import Snapshot
from paperdesk.search.similar import CONTENT

WORDS = 400  # words that span the space
LARGEST_PART = 0.4  # of all papers; a more frequent word distinguishes little
LEAST_PAPERS = 3  # papers that contain a word
FEW_PAPERS = 50  # papers; in a small library a word may be in half of them
BLOCK = 2_500  # papers
SMALL_SEGMENT_PAPERS = 1_000  # papers in a segment
MOST_OCCURRENCES = 255  # of one word in one paper; higher counts are treated as this
LOGS = np.log1p(np.arange(MOST_OCCURRENCES + 1, dtype=np.float32))
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Counted:
    """Papers with any of the words: the entries of paper i are `starts[i]` to `starts[i + 1]`, each with its count."""

    docs: NDArray[np.intp]
    names: Sequence[bytes]
    starts: NDArray[np.intp]
    words: NDArray[np.uint16]  # positions in `names`
    counts: NDArray[np.uint8]
    rarity: Floats

    def __len__(self) -> int:
        return len(self.docs)

    def rows(self, some: NDArray[np.intp]) -> Floats:
        """Some papers as rows of unit length."""
        starts, sizes = self.starts[some], self.starts[some + 1] - self.starts[some]
        ends = np.cumsum(sizes)
        at = np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - ends + sizes, sizes)
        words = self.words[at]
        rows = np.zeros((len(some), len(self.names)), np.float32)
        rows[np.repeat(np.arange(len(some)), sizes), words] = LOGS[self.counts[at]] * self.rarity[words]
        return unit(rows)

    def blocks(self) -> Iterator[Floats]:
        """All papers in order."""
        for start in range(0, len(self), BLOCK):
            yield self.rows(np.arange(start, min(start + BLOCK, len(self))))

    def sums(self, parts: NDArray[np.intp], number: int) -> Floats:
        """The sums of the rows of each part."""
        sums = np.zeros((number, len(self.names)), np.float32)
        for block, rows in enumerate(self.blocks()):
            inside = parts[block * BLOCK : (block + 1) * BLOCK]
            belongs = (inside[None] == np.arange(number)[:, None]).astype(np.float32)
            sums += belongs @ rows
        return sums

    def richest(self, inside: NDArray[np.intp], words: NDArray[np.intp], most: int) -> NDArray[np.intp]:
        """The papers with the most of certain words."""
        worth = np.concatenate(
            [self.rows(inside[start : start + BLOCK])[:, words].sum(axis=1) for start in range(0, len(inside), BLOCK)]
        )
        return np.argsort(-worth, kind="stable")[:most]


def unit(rows: Floats) -> Floats:
    """The rows normalised to unit length in place."""
    rows /= np.maximum(np.sqrt(np.einsum("ij,ij->i", rows, rows)), 1e-9)[:, None]
    return rows


def count_words(snapshot: Snapshot, docs: NDArray[np.intp]) -> Counted:
    """Count the informative words in documents; those without any are left out."""
    names = _telling(snapshot, len(docs))
    pieces = list(_pieces(snapshot, docs, names))
    sizes = np.zeros(len(docs), np.intp)
    for held, _ in pieces:
        sizes[held] += 1
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.intp)
    words, counts = np.zeros(starts[-1], np.uint16), np.zeros(starts[-1], np.uint8)
    free = starts[:-1].copy()
    for word, (held, found) in enumerate(pieces):
        words[free[held]], counts[free[held]] = word, found
        free[held] += 1
    rarity = np.log(len(docs) / np.maximum([len(held) for held, _ in pieces], 1)).astype(np.float32)
    kept = np.flatnonzero(sizes)
    return Counted(docs[kept], names, np.append(starts[kept], starts[-1]), words, counts, rarity)


def _pieces(
    snapshot: Snapshot, docs: NDArray[np.intp], names: Sequence[bytes]
) -> Iterator[tuple[NDArray[np.int32], NDArray[np.uint8]]]:
    """For each word, the documents that contain it, and how often."""
    row = np.full(snapshot.size, -1, np.int32)
    row[docs] = np.arange(len(docs), dtype=np.int32)
    counts = np.zeros(len(docs), np.uint8)
    for name in names:
        for start, segment in zip(snapshot.starts, snapshot.segments, strict=False):
            for field in CONTENT:
                found = segment.postings(field, name)
                if found is not None:
                    at = row[found[0] + np.int32(start)]
                    here = at >= 0
                    counts[at[here]] += np.minimum(found[1][here], MOST_OCCURRENCES // len(CONTENT)).astype(np.uint8)
        held = np.flatnonzero(counts).astype(np.int32)
        yield held, counts[held]
        counts[held] = 0


def _telling(snapshot: Snapshot, size: int) -> list[bytes]:
    """The words that best distinguish papers: neither rare nor ubiquitous."""
    counts: dict[bytes, int] = {}
    for segment in snapshot.segments:
        least = (
            LEAST_PAPERS if segment.size > SMALL_SEGMENT_PAPERS else 1
        )  # in a large one, most words are rare and would fill the memory
        for term, count in segment.terms("abstract"):
            if count >= least:
                counts[term] = counts.get(term, 0) + count
    total = max(snapshot.size, size, 1)
    most = max(total * LARGEST_PART, min(total / 2, FEW_PAPERS))
    worth = (
        (count * np.log(total / count) ** 2, term)
        for term, count in counts.items()
        if LEAST_PAPERS <= count <= most and not tells_nothing(term.decode())
    )
    return [term for _, term in heapq.nlargest(WORDS, worth)]
