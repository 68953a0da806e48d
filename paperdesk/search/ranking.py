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
        self._ids: Ids | None = ids if scores is None else None
        self._length = len(ids)
        if scores is not None:
            bits = np.maximum(scores, 0).astype(np.float32).view(np.uint32)  # positive floats sort like whole numbers
            self._keys = (bits.astype(np.uint64) << HIGH) | ids.astype(np.uint64)
            self._first = self._best()

    def _best(self) -> list[int]:
        keys = self._keys
        if self._length > FIRST:
            keys = np.partition(keys, self._length - FIRST)[self._length - FIRST :]
        best: list[int] = _low(np.sort(keys)).tolist()
        return best

    @property
    def ids(self) -> Ids:
        """All ids in order."""
        if self._ids is None:
            self._ids = _low(np.sort(self._keys))
        return self._ids

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[int, ...]: ...
    def __getitem__(self, place: int | slice) -> int | tuple[int, ...]:
        if isinstance(place, slice):
            start, stop, step = place.indices(self._length)
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
        return f"Ranking({tuple(self)})" if self._length <= FIRST else f"Ranking(<{self._length} papers>)"


def _low(keys: NDArray[np.uint64]) -> Ids:
    """The ids of sorted keys, best first."""
    return (keys & LOW).astype(np.int64)[::-1]
