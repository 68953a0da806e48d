"""Inverting papers: from the words of each paper to the papers of each word, by sorting whole arrays."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from paperdesk.library.records import PaperText
from paperdesk.search.schema import STEMMED, STOP, TEXT_FIELDS, WEIGHTS, cut_field, stemmed

Numbers = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class FieldPostings:
    """One field of a segment: its sorted terms, and their positions.

    The postings of term i are `docs[starts[i]:starts[i + 1]]`, ascending, with `counts` beside them;
    `lengths` holds the number of words of each document.
    """

    terms: list[bytes]
    starts: NDArray[np.int64]
    docs: Numbers
    counts: Numbers
    lengths: Numbers


class _Vocabulary(dict[str, int]):
    """Words numbered in order of appearance."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self.words)
        self.words.append(word)
        return number


class Inversion:
    """Takes papers one by one, and returns the postings of each field at the end."""

    def __init__(self) -> None:
        self.papers = array("q")
        self._vocabulary = _Vocabulary()
        self._tokens = {name: array("I") for name in TEXT_FIELDS}
        self._lengths = {name: array("I") for name in TEXT_FIELDS}

    def add(self, text: PaperText) -> None:
        """Add a paper as the next document."""
        self.papers.append(text.id)
        number = self._vocabulary.__getitem__
        for name, tokens in self._tokens.items():
            value = getattr(text, name)
            found = cut_field(name, value) if value else ()
            tokens.extend(map(number, found))
            self._lengths[name].append(len(found))

    def __len__(self) -> int:
        return len(self.papers)

    def fields(self) -> Iterator[tuple[str, FieldPostings]]:
        """The fields sorted by name; `exact` is the title again, with unstemmed words."""
        for name in sorted(WEIGHTS):
            source = "title" if name == "exact" else name
            yield name, self._invert(source, stems=name in STEMMED)

    def _invert(self, source: str, *, stems: bool) -> FieldPostings:
        tokens = np.frombuffer(self._tokens[source], np.uint32)
        lengths = np.frombuffer(self._lengths[source], np.uint32)
        terms, rank = self._terms(tokens, stems=stems)
        ranks = rank[tokens]
        docs = np.repeat(np.arange(len(lengths), dtype=np.uint32), lengths)
        if stems:  # stop words are left out
            docs, ranks = docs[ranks >= 0], ranks[ranks >= 0]
        keys = (ranks.astype(np.uint64) << np.uint64(32)) | docs
        keys.sort()
        first = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1]))) if len(keys) else np.zeros(0, np.int64)
        counts = np.diff(first, append=len(keys)).astype(np.uint32)
        keys = keys[first]
        starts = np.searchsorted(keys, np.arange(len(terms) + 1, dtype=np.uint64) << np.uint64(32))
        held = np.bincount(docs, minlength=len(lengths)).astype(np.uint32)
        return FieldPostings(terms, starts, (keys & np.uint64(0xFFFFFFFF)).astype(np.uint32), counts, held)

    def _terms(self, tokens: Numbers, *, stems: bool) -> tuple[list[bytes], NDArray[np.int64]]:
        """The sorted terms of a field, and for each word in the vocabulary the position of its term; -1 for none."""
        vocabulary = self._vocabulary.words
        present = np.flatnonzero(np.bincount(tokens, minlength=1)).tolist() if len(tokens) else []
        if stems:
            form = {number: stemmed(vocabulary[number]) for number in present if vocabulary[number] not in STOP}
        else:
            form = {number: vocabulary[number] for number in present}
        terms = sorted(set(form.values()))
        place = {term: i for i, term in enumerate(terms)}
        rank = np.full(max(len(vocabulary), 1), -1, np.int64)
        for number, term in form.items():
            rank[number] = place[term]
        return [term.encode() for term in terms], rank

    def changed_by_stemming(self) -> Mapping[str, str]:
        """Words in the stemmed fields that differ from their stems: word -> stem."""
        numbers: set[int] = set()
        for name in STEMMED:
            numbers.update(np.flatnonzero(np.bincount(np.frombuffer(self._tokens[name], np.uint32), minlength=1)))
        pairs = ((word, stemmed(word)) for word in (self._vocabulary.words[n] for n in numbers) if word not in STOP)
        return {word: cut_word for word, cut_word in pairs if word != cut_word}
