"""A sorted list of byte strings in one buffer, in which strings with a common prefix are contiguous."""

import itertools
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.damage import IndexDamaged

STRIDE = 32  # every 32nd string is kept as an object
AFTER_ALL = b"\xff"  # never occurs in UTF-8


def joined(words: Sequence[bytes]) -> NDArray[np.uint8]:
    """The concatenated strings."""
    return np.frombuffer(b"".join(words), np.uint8)


def ends_of(words: Sequence[bytes]) -> NDArray[np.uint32]:
    """The end of each string."""
    return np.cumsum([len(word) for word in words], dtype=np.uint32)


def check_ends(ends: NDArray[Any], total: int) -> None:
    """Check that the ends are increasing, and that the last one is the total length.

    Raises:
        IndexDamaged: they do not.
    """
    if (int(ends[-1]) if len(ends) else 0) != total or (ends[1:] < ends[:-1]).any():
        raise IndexDamaged("the ends of words or postings are not in order")


class SortedBytes:
    """Sorted strings, built from `joined` and `ends_of`."""

    def __init__(self, content: NDArray[Any], ends: NDArray[Any]) -> None:
        """Take ownership of both arrays.

        Raises:
            IndexDamaged: they do not belong together.
        """
        check_ends(ends, len(content))
        self._content = content.tobytes()
        self._ends = np.ascontiguousarray(ends, np.uint32).data
        self._marks = [self[i] for i in range(0, len(self), STRIDE)]

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, place: int) -> bytes:
        return self._content[self._ends[place - 1] if place else 0 : self._ends[place]]

    def stretch(self, low: int, high: int) -> list[bytes]:
        """All strings from one position to another."""
        starts = [self._ends[low - 1] if low else 0, *self._ends[low:high]]
        return [self._content[a:b] for a, b in itertools.pairwise(starts)]

    def place(self, word: bytes) -> int:
        """The position of `word`, or where it would be inserted."""
        mark = bisect_left(self._marks, word)
        return bisect_left(self, word, max((mark - 1) * STRIDE, 0), min(mark * STRIDE, len(self)))

    def beginning(self, start: bytes) -> tuple[int, int]:
        """The range of strings with a prefix."""
        return self.place(start), self.place(start + AFTER_ALL)
