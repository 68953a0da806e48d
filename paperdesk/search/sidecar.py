"""The words of a segment in order, beside the index: what begins with some letters is one stretch of an array.

Four arrays, memory-mapped: all terms in one piece of bytes, where each ends, where its documents end, and the
documents. A term is led by the letter of its field. Two more hold the words that stemming changes, each with its stem.
The last two are for the first letters of what is typed: for beginnings that many papers have, a bit for each paper.
"""

import itertools
import mmap
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.inversion import FieldPostings
from paperdesk.search.schema import PREFIX_FIELDS

LETTERS = {name: bytes([ord("a") + i]) for i, name in enumerate(sorted(PREFIX_FIELDS))}
PARTS = ("words", "word_ends", "doc_ends", "docs", "stems", "stem_ends", "head_names", "heads")
STRIDE = 32  # words from one that is kept in memory to the next
HEADS = (1, 2)  # letters of the beginnings that have bits
MANY = 4  # those whose words have more postings than the segment has papers, divided by this
AFTER_ALL = b"\xff"  # no UTF-8 text holds it

Docs = NDArray[np.uint32]
Mask = NDArray[np.bool_]


def write_sidecar(start: Path, fields: Mapping[str, FieldPostings], stems: Mapping[str, str]) -> None:
    """Write the arrays beside the segment whose files begin with `start`."""
    chosen = [(LETTERS[name], fields[name]) for name in sorted(PREFIX_FIELDS)]
    words = [letter + term for letter, field in chosen for term in field.terms]
    sizes = [np.diff(field.starts) for _, field in chosen]
    pairs = sorted(f"{word}\0{stem}".encode() for word, stem in stems.items())
    arrays: tuple[NDArray[Any], ...] = (
        _joined(words),
        _ends(words),
        np.cumsum(np.concatenate(sizes), dtype=np.uint32),
        np.concatenate([field.docs for _, field in chosen]),
        _joined(pairs),
        _ends(pairs),
        *_heads(chosen),
    )
    for part, content in zip(PARTS, arrays, strict=True):
        np.save(_path(start, part), content)


def _heads(chosen: Iterable[tuple[bytes, FieldPostings]]) -> tuple[NDArray[Any], NDArray[np.uint8]]:
    """The beginnings of one and two letters that very many documents have, and for each a bit for every document."""
    names: list[bytes] = []
    rows: list[NDArray[np.uint8]] = []
    for letter, field in chosen:
        size = len(field.lengths)
        for length in HEADS:
            place = 0
            for head, group in itertools.groupby(field.terms, lambda term, length=length: term[:length]):  # type: ignore[misc]
                first, place = place, place + sum(1 for _ in group)
                docs = field.docs[field.starts[first] : field.starts[place]]
                if len(head) == length and len(docs) * MANY > size:
                    mask = np.zeros(size, np.bool_)
                    mask[docs] = True
                    names.append(letter + head)
                    rows.append(np.packbits(mask))
    return np.array(names or [b""], "S3"), np.array(rows or [np.zeros(0, np.uint8)], np.uint8)


def _joined(words: Iterable[bytes]) -> NDArray[np.uint8]:
    return np.frombuffer(b"".join(words), np.uint8)


def _ends(words: list[bytes]) -> NDArray[np.uint32]:
    return np.cumsum([len(word) for word in words], dtype=np.uint32)


def _path(start: Path, part: str) -> Path:
    return start.with_name(f"{start.name}.{part}.npy")


class _SortedBytes:
    """A sorted list of byte strings in one array."""

    def __init__(self, content: NDArray[np.uint8], ends: NDArray[np.uint32]) -> None:
        self._content = content.data
        self._ends = ends.data
        self._marks: list[bytes] = []

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, place: int) -> bytes:
        return bytes(self._content[self._ends[place - 1] if place else 0 : self._ends[place]])

    def stretch(self, low: int, high: int) -> list[bytes]:
        """All from one place to another, without the letter that leads each."""
        starts = [self._ends[low - 1] if low else 0, *self._ends[low:high]]
        content = bytes(self._content[starts[0] : starts[-1]])
        first = starts[0]
        return [content[a - first + 1 : b - first] for a, b in itertools.pairwise(starts)]

    def place(self, word: bytes) -> int:
        """Where `word` stands, or would stand."""
        if not self._marks:
            self._marks = [self[i] for i in range(0, len(self), STRIDE)]
        mark = bisect_left(self._marks, word)  # in memory, before the map is asked
        return bisect_left(self, word, max((mark - 1) * STRIDE, 0), min(mark * STRIDE, len(self)))

    def beginning(self, start: bytes) -> tuple[int, int]:
        """The stretch of those that begin with `start`."""
        return self.place(start), self.place(start + AFTER_ALL)


class Sidecar:
    """The sorted words of one segment."""

    def __init__(self, start: Path | None) -> None:
        """Map the arrays beside a segment; with None there are no words.

        Raises:
            OSError, ValueError: they are missing or damaged.
        """
        empty = np.zeros(0, np.uint32)
        parts = dict.fromkeys(PARTS, empty)
        if start is not None:
            parts = {part: _load(_path(start, part)) for part in PARTS}
        self._maps = [found for part in parts.values() if (found := _map_of(part)) is not None]
        self._words = _SortedBytes(parts["words"].view(np.uint8), parts["word_ends"])
        self._stems = _SortedBytes(parts["stems"].view(np.uint8), parts["stem_ends"])
        self._doc_ends = parts["doc_ends"].data
        self._docs: Docs = parts["docs"]
        self._heads: dict[bytes, NDArray[np.uint8]] = {}
        if start is not None:
            names: list[bytes] = parts["head_names"].astype("S3").tolist()
            self._heads = dict(zip(names, parts["heads"].astype(np.uint8, copy=False), strict=True))
        self._counts: dict[bytes, int] = {}

    @staticmethod
    def exists(start: Path) -> bool:
        return _path(start, PARTS[-1]).exists()

    def let_go(self) -> None:
        """Let the pages that were read go, as those of the segment beside it."""
        for mapped in self._maps:
            let_go(mapped)

    def docs(self, field: str, start: str) -> Docs:
        """The documents of all words of a field that begin with `start`; one may come several times."""
        return self._stretch(*self._words.beginning(LETTERS[field] + start.encode()))

    def mask(self, field: str, start: str, size: int) -> Mask | None:
        """What `docs` says, for each of `size` documents; None where that is not kept."""
        found = self._heads.get(LETTERS[field] + start.encode())
        return None if found is None else np.unpackbits(found, count=size).view(np.bool_)

    def docs_of(self, field: str, word: str) -> Docs:
        """The documents of one word of a field."""
        key = LETTERS[field] + word.encode()
        place = self._words.place(key)
        is_there = place < len(self._words) and self._words[place] == key
        return self._stretch(place, place + is_there)

    def _stretch(self, low: int, high: int) -> Docs:
        if low >= high:
            return self._docs[:0]
        return self._docs[self._doc_ends[low - 1] if low else 0 : self._doc_ends[high - 1]]

    def stems(self, start: str) -> set[str]:
        """The stems that do not begin with `start`, of words that do."""
        low, high = self._stems.beginning(start.encode())
        stems = (self._stems[i].decode().partition("\0")[2] for i in range(low, high))
        return {stem for stem in stems if not stem.startswith(start)}

    def counts(self, fields: tuple[str, ...]) -> Mapping[bytes, int]:
        """The words of fields, each with its number of documents; made when first asked for."""
        if not self._counts:
            for field in fields:
                low, high = self._words.beginning(LETTERS[field])
                before = self._doc_ends[low - 1] if low else 0
                sizes = np.diff(np.frombuffer(self._doc_ends, np.uint32)[low:high], prepend=before)
                for word, size in zip(self._words.stretch(low, high), sizes.tolist(), strict=True):
                    self._counts[word] = self._counts.get(word, 0) + size
        return self._counts


def _load(path: Path) -> NDArray[np.uint32]:
    """Map an array; an empty one cannot be mapped."""
    try:
        return np.asarray(np.load(path, mmap_mode="r"))  # a plain array is cut in a third of the time
    except ValueError:
        return np.load(path)  # type: ignore[no-any-return]


def let_go(mapped: mmap.mmap) -> None:
    """Let the pages of a map go that were read: they count as memory of the program; the system still keeps them."""
    if hasattr(mmap, "MADV_DONTNEED"):  # not on Windows
        mapped.madvise(mmap.MADV_DONTNEED)


def _map_of(array: NDArray[np.uint32]) -> mmap.mmap | None:
    """The map below an array, where there is one."""
    mapped = array.base.base if isinstance(array.base, np.memmap) else None
    return mapped if isinstance(mapped, mmap.mmap) else None
