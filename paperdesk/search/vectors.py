"""All papers as tf-idf vectors of their titles and abstracts, built from the index's own postings.

The weighting is that of arxiv-sanity-lite (TfidfVectorizer with sublinear tf, unit length): very rare and very common
words are left out, the count of a word enters by its logarithm, and rare words count more. A matrix of 100,000 papers
consists of three arrays: the paper, the word and the value of each non-zero element.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.schema import STOP, cut, term_of
from paperdesk.search.scoring import Snapshot

FIELDS = ("title", "abstract")
COUNTS = {"title": 2.0, "abstract": 1.0}  # a word in the title counts as two in the abstract
FEWEST_PAPERS = 5  # papers; a rarer word says nothing about preferences
LARGEST_PART = 0.1  # of all papers; a more common word says nothing either
MOST_WORDS = 20_000
FEW_PAPERS = 500  # a smaller library keeps every word that occurs in two papers
Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Vectors:
    """The vectors of all documents in a snapshot."""

    docs: Ints
    words: Ints  # positions in `names`
    values: Floats
    names: tuple[bytes, ...]  # stems
    idf: Floats
    size: int  # number of documents

    def of(self, docs: NDArray[np.intp]) -> "Vectors":
        """The vectors of some documents, renumbered in their order."""
        number = np.full(self.size, -1, np.int32)
        number[docs] = np.arange(len(docs), dtype=np.int32)
        rows = number[self.docs]
        kept = rows >= 0
        return Vectors(rows[kept], self.words[kept], self.values[kept], self.names, self.idf, len(docs))

    def times(self, weights: Floats) -> NDArray[np.float64]:
        """The product of each vector with word weights."""
        worth = (self.values * weights[self.words]).astype(np.float64)
        return np.bincount(self.docs, worth, minlength=self.size).astype(np.float64, copy=False)

    def summed(self, parts: NDArray[np.float64]) -> NDArray[np.float64]:
        """The weighted sum of the vectors."""
        worth = self.values * parts[self.docs]
        return np.bincount(self.words, worth, minlength=len(self.names)).astype(np.float64, copy=False)


def make_vectors(snapshot: Snapshot) -> Vectors:
    """Read the postings of the selected words; 100,000 papers take some seconds."""
    names = tuple(_chosen(snapshot))
    pieces = list(_postings(snapshot, names))
    docs = np.concatenate([np.zeros(0, np.int32), *(docs for docs, _ in pieces)])
    values = np.concatenate([np.zeros(0, np.float32), *(values for _, values in pieces)])
    sizes = np.array([len(docs) for docs, _ in pieces], np.int64)
    words = np.repeat(np.arange(len(names), dtype=np.int32), sizes)
    idf = (np.log((1 + snapshot.size) / (1 + sizes)) + 1).astype(np.float32)
    values *= idf[words]
    lengths = np.sqrt(np.bincount(docs, values * values, minlength=snapshot.size))
    values /= np.maximum(lengths, 1e-9).astype(np.float32)[docs]
    return Vectors(docs, words, values, names, idf, snapshot.size)


def _chosen(snapshot: Snapshot) -> list[bytes]:
    """The selected words: the most frequent ones that are neither rare nor in every tenth paper."""
    counts: dict[bytes, int] = {}
    for segment in snapshot.segments:
        for term, count in segment.terms("abstract"):
            counts[term] = counts.get(term, 0) + count
    for segment in snapshot.segments:
        for term, count in segment.terms("title"):
            counts[term] = max(counts.get(term, 0), count)
    least = FEWEST_PAPERS if snapshot.size >= FEW_PAPERS else 2
    most = max(snapshot.size * LARGEST_PART, FEW_PAPERS / 10)
    fits = [(count, term) for term, count in counts.items() if least <= count <= most and _tells(term)]
    return [term for _, term in sorted(fits, reverse=True)[:MOST_WORDS]]


def _tells(term: bytes) -> bool:
    return len(term) > 1 and not term.isdigit()


def _postings(snapshot: Snapshot, names: Sequence[bytes]) -> Iterator[tuple[Ints, Floats]]:
    """For each word, the documents that contain it, and its weight in each."""
    for name in names:
        parts = []
        for start, segment in zip(snapshot.starts, snapshot.segments, strict=False):
            for field in FIELDS:
                found = segment.postings(field, name)
                if found is not None:
                    parts.append((found[0] + np.int32(start), found[1] * np.float32(COUNTS[field])))
        docs, counts = _added_up(parts)
        yield docs, (1 + np.log(counts)).astype(np.float32)


def _added_up(parts: Sequence[tuple[Ints, Floats]]) -> tuple[Ints, Floats]:
    """The counts of several fields combined, each document once."""
    if len(parts) == 1:
        return parts[0]
    docs = np.concatenate([docs for docs, _ in parts])
    counts = np.concatenate([counts for _, counts in parts])
    every, place = np.unique(docs, return_inverse=True)
    if len(every) == len(docs):
        return docs, counts
    return every, np.bincount(place, counts).astype(np.float32)


def words_of(title: str, abstract: str) -> dict[bytes, tuple[str, float]]:
    """The words of one paper by stem: their form in the text, and their weight."""
    found: dict[bytes, tuple[str, float]] = {}
    for field, text in zip(FIELDS, (title, abstract), strict=True):
        for word in cut(text):
            term = term_of(word, field) if word not in STOP else b""
            if term:
                shown, count = found.get(term, (word, 0.0))
                found[term] = (min(shown, word, key=len), count + COUNTS[field])
    return {term: (shown, 1 + float(np.log(count))) for term, (shown, count) in found.items()}
