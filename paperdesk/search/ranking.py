"""Ordered results: the first page immediately, the rest on demand."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

FIRST_HITS = 100
STRIDE = 64  # one in this many scores is sampled, to estimate which are among the highest
SPARE_HITS = 8  # this many more are admitted among those sampled, so that the estimate is seldom too high
BLOCK = 8192  # papers in order that are examined for the first page
HIGH = np.uint64(32)
LOW = np.uint64(0xFFFFFFFF)

Ids = NDArray[np.int64]
Scores = NDArray[np.float32]
Mask = NDArray[np.bool_]
Docs = NDArray[np.intp]


class Ranking(Sequence[int]):
    """Paper ids, best first; ties newest first. Equal to a tuple of the same ids."""

    def __init__(self, count: int, first: Ids, make: Callable[[], Ids]) -> None:
        """Take the total number, the first ids, and a function that sorts all of them."""
        self._count = count
        self._first: list[int] = first[:FIRST_HITS].tolist()
        self._make = make
        self._ids: Ids | None = None

    @property
    def ids(self) -> Ids:
        """All ids in order."""
        if self._ids is None:
            self._ids = self._make()
        return self._ids

    def flat(self) -> "array[int]":
        """All ids in order, as a standard library array, without creating an int for each."""
        found = array("q")
        found.frombytes(self.ids.astype(np.int64).tobytes())
        return found

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[int, ...]: ...
    def __getitem__(self, place: int | slice) -> int | tuple[int, ...]:
        if isinstance(place, slice):
            start, stop, step = place.indices(self._count)
            if self._ids is None and stop <= len(self._first):
                return tuple(self._first[start:stop:step])
            return tuple(self.ids[place].tolist())
        return int(self.ids[place])

    def __iter__(self) -> Iterator[int]:
        return iter(self.ids.tolist())

    def __contains__(self, paper_id: object) -> bool:
        return isinstance(paper_id, int) and bool((self.ids == paper_id).any())

    def index(self, paper_id: Any, start: int = 0, stop: int | None = None) -> int:
        """The position of a paper.

        Raises:
            ValueError: it is not in the results.
        """
        found = np.flatnonzero(self.ids[start:stop] == paper_id)
        if not len(found):
            raise ValueError(f"{paper_id} is not among the results")
        return int(found[0]) + start

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Ranking({tuple(self)})" if self._count <= FIRST_HITS else f"Ranking(<{self._count} papers>)"


def in_order(ids: Ids) -> Ranking:
    """Ids that are already sorted."""
    return Ranking(len(ids), ids[:FIRST_HITS], lambda: ids)


def best_first(papers: Ids, scores: Scores, mask: Mask) -> Ranking:
    """The papers of the documents in a mask, sorted by score."""
    first = _candidates(scores, mask, FIRST_HITS)

    def rest() -> Ids:
        docs = np.flatnonzero(mask)
        return _sorted(papers[docs], scores[docs])

    return Ranking(int(np.count_nonzero(mask)), _sorted(papers[first], scores[first]), rest)


def sifted(papers: Ids, order: NDArray[np.int32], mask: Mask) -> Ranking:
    """The papers of the documents in a mask, in the order of a list of all documents."""

    def kept(docs: NDArray[np.int32]) -> Ids:
        return papers[docs[mask[docs]]]

    count = int(np.count_nonzero(mask))
    first = kept(order[:BLOCK])
    return Ranking(count, first if len(first) >= min(FIRST_HITS, count) else kept(order), lambda: kept(order))


def highest(scores: Scores, mask: Mask, count: int) -> Docs:
    """The `count` documents in a mask with the highest scores, best first."""
    docs = _candidates(scores, mask, count)
    best: Docs = docs[np.argsort(-scores[docs], kind="stable")[:count]]
    return best


def _candidates(scores: Scores, mask: Mask, count: int) -> Docs:
    """The documents in a mask with the `count` highest scores, including ties with the last.

    A sample estimates the threshold, so that few scores need to be examined.
    """
    sample = scores[::STRIDE][mask[::STRIDE]]
    place = len(sample) - SPARE_HITS - 2 * count // STRIDE
    docs = np.zeros(0, np.intp)
    if place > 0:
        docs = np.flatnonzero((scores >= np.partition(sample, place)[place]) & mask)
    if len(docs) < count:
        docs = np.flatnonzero(mask)
    if len(docs) <= count:
        return docs
    found = scores.take(docs)
    chosen: Docs = docs[found >= np.partition(found, len(docs) - count)[len(docs) - count]]
    return chosen


def _sorted(ids: Ids, scores: NDArray[np.float32]) -> Ids:
    """Ids sorted by score, then by number, descending: packing both into one number sorts much faster."""
    bits = np.maximum(scores, 0).astype(np.float32).view(np.uint32)  # positive floats sort like integers
    keys = (bits.astype(np.uint64) << HIGH) | ids.astype(np.uint64)
    return (np.sort(keys) & LOW).astype(np.int64)[::-1]


def joined(scores: Scores, others: Scores, mask: Mask, share: float) -> Scores:
    """Two kinds of scores combined, both scaled to 0..1 over a non-empty mask; the others get this share."""
    return np.float32(1 - share) * _stretched(scores, mask) + np.float32(share) * _stretched(others, mask)


def _stretched(scores: Scores, mask: Mask) -> Scores:
    low, high = scores[mask].min(), scores[mask].max()
    stretched: Scores = (scores - low) / max(high - low, np.float32(1e-9))
    return stretched
