"""One segment of the index: each field's sorted words, and each word's papers, as plain arrays in a file.

A word is preceded by the letter of its field, so that all words are in one order. The postings of word i are the
documents and counts between two ends; words with a common prefix form one range of both. Two more arrays contain the
words that stemming changes, each with its stem. The last two are for the first letters of a query: one bit per paper
for frequent prefixes.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.util.numeric import byte_to_length, length_to_byte

from paperdesk.search.arrays import Arrays, write_arrays
from paperdesk.search.damage import IndexDamaged
from paperdesk.search.inversion import FieldPostings, Inversion
from paperdesk.search.schema import PREFIX_FIELDS, STEMMED, WEIGHTS
from paperdesk.search.sorted_bytes import SortedBytes, check_ends, ends_of, joined

EXTENSION = ".arrays"
FIELDS = tuple(sorted(WEIGHTS))
LETTERS = {name: bytes([ord("a") + i]) for i, name in enumerate(FIELDS)}
HEADS = (1, 2)  # letters in prefixes that have bits
HEAD = 3  # bytes in their names: the letter of the field and the prefix, padded with zeros
MANY_POSTINGS_DIVISOR = 4  # prefixes with more postings than the papers in the segment divided by this
FEW_PAPERS = (
    500  # papers in a segment whose words are kept in a dict: there are many of them, and most lack a given word
)
BLOCK = 4096  # words turned into objects at once
LENGTHS = np.array([byte_to_length(i) for i in range(256)], np.float32)

Docs = NDArray[np.int32]
Counts = NDArray[np.float32]
Mask = NDArray[np.bool_]


def write_segment(path: Path, inversion: Inversion, fields: Mapping[str, FieldPostings]) -> None:
    """Write an inversion's papers and fields to a new file."""
    chosen = [(LETTERS[name], fields[name]) for name in FIELDS]
    words = [letter + term for letter, field in chosen for term in field.terms]
    pairs = sorted(f"{word}\0{stem}".encode() for word, stem in inversion.changed_by_stemming().items())
    names, rows = _heads([(LETTERS[name], fields[name]) for name in PREFIX_FIELDS], len(inversion))
    arrays = {
        "papers": np.frombuffer(inversion.papers, np.int64),
        "lengths": np.concatenate([_length_bytes(field.lengths) for _, field in chosen]),
        "words": joined(words),
        "word_ends": ends_of(words),
        "ends": np.cumsum(np.concatenate([np.diff(field.starts) for _, field in chosen]), dtype=np.uint32),
        "docs": _narrow([field.docs for _, field in chosen], len(inversion)),
        "counts": _narrow([field.counts for _, field in chosen], 0),
        "stems": joined(pairs),
        "stem_ends": ends_of(pairs),
        "head_names": joined([name.ljust(HEAD, b"\0") for name in names]),
        "heads": np.concatenate([np.zeros(0, np.uint8), *rows]),
    }
    write_arrays(path, arrays)


def _narrow(parts: list[NDArray[np.uint32]], most: int) -> NDArray[Any]:
    """Arrays combined into one, of the smallest sufficient integer type."""
    most = max([most, *(int(part.max()) for part in parts if len(part))])
    kind = np.uint8 if most < 1 << 8 else np.uint16 if most < 1 << 16 else np.uint32
    return np.concatenate([part.astype(kind) for part in parts])


def _length_bytes(lengths: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Lengths as Whoosh stores them: one byte each, on an increasingly coarse scale."""
    distinct, place = np.unique(lengths, return_inverse=True)
    return np.array([length_to_byte(n) for n in distinct.tolist()], np.uint8)[place]


def _heads(chosen: Iterable[tuple[bytes, FieldPostings]], size: int) -> tuple[list[bytes], list[NDArray[np.uint8]]]:
    """The one- and two-letter prefixes of very many documents, each with a bit per document."""
    names: list[bytes] = []
    rows: list[NDArray[np.uint8]] = []
    for letter, field in chosen:
        for length in HEADS:
            place = 0
            for head, group in itertools.groupby(field.terms, lambda term, length=length: term[:length]):  # type: ignore[misc]
                first, place = place, place + sum(1 for _ in group)
                docs = field.docs[field.starts[first] : field.starts[place]]
                if len(head) == length and len(docs) * MANY_POSTINGS_DIVISOR > size:
                    mask = np.zeros(size, np.bool_)
                    mask[docs] = True
                    names.append(letter + head)
                    rows.append(np.packbits(mask))
    return names, rows


class Segment:
    """One immutable segment, as written by `write_segment`. Methods raise IndexDamaged if it is damaged."""

    def __init__(self, path: Path, size: int) -> None:
        """Open the file of a segment of `size` papers.

        Raises:
            FileNotFoundError: it does not exist.
            IndexDamaged: it is not as it was written.
        """
        self.name = path.stem
        self.size = size
        self._arrays = Arrays(path)
        self.papers: NDArray[np.int64] = self._arrays.whole("papers").astype(np.int64)
        """The paper of each document."""
        lengths = self._arrays.whole("lengths")
        if len(self.papers) != size or len(lengths) != size * len(FIELDS) or (self.papers <= 0).any():
            raise IndexDamaged(f"{path.name} is about other papers")
        self._lengths = dict(zip(FIELDS, lengths.reshape(len(FIELDS), size), strict=True))
        self._counts: dict[bytes, int] = {}

    def lengths(self, field: str) -> Counts:
        """The number of words of each document in a field."""
        lengths: Counts = LENGTHS[self._lengths[field]]
        return lengths

    @cached_property
    def _words(self) -> SortedBytes:
        return SortedBytes(self._arrays.whole("words"), self._arrays.whole("word_ends"))

    @cached_property
    def _stems(self) -> SortedBytes:
        return SortedBytes(self._arrays.whole("stems"), self._arrays.whole("stem_ends"))

    @cached_property
    def _ends(self) -> "memoryview[int]":
        """The end of each word's postings."""
        ends = self._arrays.whole("ends")
        check_ends(ends, self._arrays.count("docs"))
        if len(ends) != len(self._words) or self._arrays.count("counts") != self._arrays.count("docs"):
            raise IndexDamaged(f"{self.name} has other words than postings")
        return np.ascontiguousarray(ends, np.uint32).data

    @cached_property
    def _places(self) -> Mapping[bytes, int]:
        """The position of each word, in a small segment."""
        return {word: place for place, word in enumerate(self._words.stretch(0, len(self._words)))}

    @cached_property
    def _heads(self) -> Mapping[bytes, NDArray[np.uint8]]:
        names, row = self._arrays.whole("head_names").tobytes(), -(-self.size // 8)
        bits, count = self._arrays.whole("heads"), len(names) // HEAD
        if len(bits) != row * count:
            raise IndexDamaged(f"{self.name} has other beginnings than bits")
        keys = (names[at : at + HEAD].rstrip(b"\0") for at in range(0, len(names), HEAD))
        return dict(zip(keys, bits.reshape(count, row), strict=True))

    def _stretch_of(self, field: str, term: bytes) -> tuple[int, int]:
        """The range of words equal to a term: one or none."""
        key = LETTERS.get(field, b"") + term
        if self.size < FEW_PAPERS:
            place = self._places.get(key, -1)
            return (place, place + 1) if place >= 0 else (0, 0)
        place = self._words.place(key)
        return place, place + (place < len(self._words) and self._words[place] == key)

    def _postings_of(self, low: int, high: int) -> tuple[int, int]:
        """The postings of a range of words."""
        if low >= high:
            return 0, 0
        return self._ends[low - 1] if low else 0, self._ends[high - 1]

    def _docs(self, begin: int, end: int) -> NDArray[Any]:
        docs = self._arrays.part("docs", begin, end)
        if len(docs) and docs.max() >= self.size:
            raise IndexDamaged(f"{self.name} names documents that it has not")
        return docs

    def postings(self, field: str, term: bytes) -> tuple[Docs, Counts] | None:
        """The documents that contain a term in ascending order, with its frequency in each."""
        begin, end = self._postings_of(*self._stretch_of(field, term))
        if begin == end:
            return None
        counts = self._arrays.part("counts", begin, end)
        return self._docs(begin, end).astype(np.int32), counts.astype(np.float32)

    def count(self, field: str, term: bytes) -> int:
        """The number of documents that contain a term."""
        begin, end = self._postings_of(*self._stretch_of(field, term))
        return end - begin

    def terms(self, field: str) -> Iterator[tuple[bytes, int]]:
        """All terms of a field with their numbers of documents."""
        low, high = self._words.beginning(LETTERS[field])
        for begin in range(low, high, BLOCK):
            end = min(begin + BLOCK, high)
            ends = [self._ends[begin - 1] if begin else 0, *self._ends[begin:end]]
            for word, (first, last) in zip(self._words.stretch(begin, end), itertools.pairwise(ends), strict=True):
                yield word[1:], last - first

    def docs(self, field: str, start: str) -> NDArray[Any]:
        """The documents of all words of a field with a prefix, possibly with repetitions."""
        return self._docs(*self._postings_of(*self._words.beginning(LETTERS[field] + start.encode())))

    def docs_of(self, field: str, word: str) -> NDArray[Any]:
        """The documents of one word of a field."""
        return self._docs(*self._postings_of(*self._stretch_of(field, word.encode())))

    def docs_like(self, field: str, head: str, pattern: re.Pattern[bytes]) -> NDArray[Any]:
        """The documents of all words of a field that match and begin with `head`, possibly with repetitions."""
        low, high = self._words.beginning(LETTERS[field] + head.encode())
        found = {low + i for i, word in enumerate(self._words.stretch(low, high)) if pattern.fullmatch(word, 1)}
        if field in STEMMED:
            pairs = (pair.partition(b"\0") for pair in self._stems.stretch(*self._stems.beginning(head.encode())))
            found.update(*(range(*self._stretch_of(field, stem)) for word, _, stem in pairs if pattern.fullmatch(word)))
        parts = [self._docs(*self._postings_of(place, place + 1)) for place in sorted(found)]
        return np.concatenate([np.zeros(0, np.uint8), *parts])

    def mask(self, field: str, start: str) -> Mask | None:
        """The result of `docs` as a mask over all documents; None if it is not stored."""
        found = self._heads.get(LETTERS[field] + start.encode())
        return None if found is None else np.unpackbits(found, count=self.size).view(np.bool_)

    def stems(self, start: str) -> set[str]:
        """The stems without a given prefix, of words that have it."""
        low, high = self._stems.beginning(start.encode())
        found = (pair.decode(errors="replace").partition("\0")[2] for pair in self._stems.stretch(low, high))
        return {stem for stem in found if not stem.startswith(start)}

    def counts(self, fields: Iterable[str]) -> Mapping[bytes, int]:
        """The words of fields with their numbers of documents, computed on first use."""
        if not self._counts:
            counts: dict[bytes, int] = {}
            for field in fields:
                for word, size in self.terms(field):
                    counts[word] = counts.get(word, 0) + size
            self._counts = counts
        return self._counts
