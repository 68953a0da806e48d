"""Results in order: the first page at once, the rest when somebody asks for it."""

from collections.abc import Iterator, Sequence
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

FIRST = 100
HIGH = np.uint64(32)
LOW = np.uint64(0xFFFFFFFF)

Ids = NDArray[np.int64]


class Ranking(Sequence[int]):
    """Paper ids, best first; equal ones newest first. Equal to a tuple of the same ids."""

    def __init__(self, ids: Ids, scores: NDArray[np.float32] | None = None) -> None:
        """Take ids that are in order already, or ids with scores, which are sorted no sooner than needed."""
        self._given = ids
        self._scores = scores
        self._ids: Ids | None = ids if scores is None else None
        self._first: list[int] = [] if scores is None else self._best(scores)

    def _best(self, scores: NDArray[np.float32]) -> list[int]:
        chosen = highest(scores, FIRST)
        ids: list[int] = _sorted(self._given[chosen], scores[chosen])[:FIRST].tolist()
        return ids

    @property
    def ids(self) -> Ids:
        """All ids in order."""
        if self._ids is None:
            self._ids = self._given if self._scores is None else _sorted(self._given, self._scores)
        return self._ids

    def __len__(self) -> int:
        return len(self._given)

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[int, ...]: ...
    def __getitem__(self, place: int | slice) -> int | tuple[int, ...]:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self._given))
            if self._ids is None and stop <= len(self._first):
                return tuple(self._first[start:stop:step])
            return tuple(self.ids[place].tolist())
        return int(self.ids[place])

    def __iter__(self) -> Iterator[int]:
        return iter(self.ids.tolist())

    def __contains__(self, paper_id: object) -> bool:
        return isinstance(paper_id, int) and bool((self.ids == paper_id).any())

    def index(self, paper_id: Any, start: int = 0, stop: int | None = None) -> int:
        """Where a paper stands.

        Raises:
            ValueError: nowhere.
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
        return f"Ranking({tuple(self)})" if len(self._given) <= FIRST else f"Ranking(<{len(self._given)} papers>)"


def highest(scores: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    """The places of the `count` highest scores, in no order, and of those that are equal to the last of them."""
    if len(scores) <= count:
        return np.arange(len(scores))
    return np.flatnonzero(scores >= np.partition(scores, len(scores) - count)[len(scores) - count])


def _sorted(ids: Ids, scores: NDArray[np.float32]) -> Ids:
    """The ids by score, then by number, highest first: both are put into one number, which sorts much faster."""
    bits = np.maximum(scores, 0).astype(np.float32).view(np.uint32)  # positive floats sort like whole numbers
    keys = (bits.astype(np.uint64) << HIGH) | ids.astype(np.uint64)
    return (np.sort(keys) & LOW).astype(np.int64)[::-1]
