"""Which papers hold a word, and how well: BM25F over whole arrays.

BM25F adds up what a word counts in each field, weighted and set against the length of the field, before it lets more
of the same count less and less. So a word in title and abstract is one word, not two.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.cache import ArrayCache
from paperdesk.search.schema import CJK, PREFIX_FIELDS, STEMMED, STOP, WEIGHTS, term_of
from paperdesk.search.whoosh_format import AnySegment

K1 = 1.2  # both as in the literature, for any collection
B = 0.75
CACHE_MB = 64
LONG_ENOUGH = 4  # letters after which a stem may be shorter than what is typed

Floats = NDArray[np.float32]
Docs = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Hits:
    """The documents that hold a word, ascending, and what it is worth in each."""

    docs: Docs
    scores: Floats

    @property
    def nbytes(self) -> int:
        return self.docs.nbytes + self.scores.nbytes + 100

    def __len__(self) -> int:
        return len(self.docs)


NOTHING = Hits(np.zeros(0, np.int32), np.zeros(0, np.float32))


class Snapshot:
    """The index as one commit left it; it does not change, and any thread may search it."""

    def __init__(
        self, generation: int, segments: Sequence[tuple[AnySegment, Iterable[int]]], cache: ArrayCache[Hits]
    ) -> None:
        self.generation = generation
        self.segments = [segment for segment, _ in segments]
        sizes = [segment.size for segment in self.segments]
        self.starts = [0, *np.cumsum(sizes).tolist()]
        self.size: int = self.starts[-1]
        self._cache = cache
        self._gains: dict[str, Floats] = {}
        self.papers = np.concatenate([s.papers for s in self.segments]) if sizes else np.zeros(0, np.int64)
        """The paper of each document; 0 where it was deleted."""
        for start, (_, deleted) in zip(self.starts, segments, strict=False):
            self.papers[[start + doc for doc in deleted]] = 0
        self.count = int(np.count_nonzero(self.papers))

    def word(self, word: str, fields: Sequence[str] = tuple(WEIGHTS)) -> Hits:
        """Where a folded word stands in any of these fields."""
        return self._cache.get((self.generation, word, fields), lambda: self._word(word, fields))

    def beginning(self, start: str, fields: Sequence[str] = tuple(WEIGHTS)) -> Hits:
        """Where any word that begins with `start` stands."""
        return self._cache.get((self.generation, start, fields, "*"), lambda: self._beginning(start, fields))

    def _word(self, word: str, fields: Sequence[str]) -> Hits:
        sums = np.zeros(self.size, np.float32)
        for field in self._fields(word, fields):
            term = term_of(word, field)
            hits = self._postings(field, term) if term else NOTHING
            if len(hits):
                sums[hits.docs] += hits.scores * self.gains(field)[hits.docs]
        return self._saturated(sums)

    def _fields(self, word: str, fields: Sequence[str]) -> Sequence[str]:
        """A stop word is looked for among the uncut words of titles."""
        return [("exact" if f == "title" else f) for f in fields] if word in STOP else fields

    def _beginning(self, start: str, fields: Sequence[str]) -> Hits:
        sums = np.zeros(self.size, np.float32)
        for field in fields:
            side = "exact" if field == "title" else field
            if side in PREFIX_FIELDS:
                self._add_beginning(sums, side, start, self.gains(field))
        return self._saturated(sums)

    def _add_beginning(self, sums: Floats, field: str, start: str, gains: Floats) -> None:
        for offset, segment in zip(self.starts, self.segments, strict=False):
            part = slice(offset, offset + segment.size)
            docs = segment.sidecar.docs(field, start)
            if len(docs) * 4 > segment.size:  # many, and many twice: a mask is faster
                mask = np.zeros(segment.size, np.bool_)
                mask[docs] = True
                sums[part] += mask * gains[part]
            elif len(docs):
                sums[part][docs] += gains[part][docs]
            if field in STEMMED and len(start) >= LONG_ENOUGH and not CJK.search(start):
                for stem in segment.sidecar.stems(start):
                    docs = segment.sidecar.docs_of(field, stem)
                    sums[part][docs] = np.maximum(sums[part][docs], gains[part][docs])

    def _saturated(self, sums: Floats) -> Hits:
        docs = np.flatnonzero(sums)
        if not len(docs):
            return NOTHING
        idf = np.float32(np.log(1 + (self.size - len(docs) + 0.5) / (len(docs) + 0.5)))
        found = sums[docs]
        return Hits(docs.astype(np.int32), idf * np.float32(K1 + 1) * found / (np.float32(K1) + found))

    def gains(self, field: str) -> Floats:
        """What one occurrence in a field of each document adds: its weight over its relative length."""
        if field not in self._gains:
            lengths = np.concatenate([segment.lengths(field) for segment in self.segments] or [np.zeros(0, np.float32)])
            present = lengths[lengths > 0]
            usual = float(present.mean()) if len(present) else 1.0
            weight = WEIGHTS.get(field, WEIGHTS["title"])  # "exact" is the title
            self._gains[field] = (weight / (1 - B + B * lengths / usual)).astype(np.float32)
        return self._gains[field]

    def _postings(self, field: str, term: bytes) -> Hits:
        """The documents of a term in all segments, with its counts for scores."""
        parts = [
            (offset, self._segment_postings(segment, field, term))
            for offset, segment in zip(self.starts, self.segments, strict=False)
        ]
        parts = [(offset, hits) for offset, hits in parts if len(hits)]
        if len(parts) == 1 and not parts[0][0]:
            return parts[0][1]
        docs = [hits.docs + np.int32(offset) for offset, hits in parts]
        return Hits(np.concatenate(docs), np.concatenate([hits.scores for _, hits in parts])) if parts else NOTHING

    def _segment_postings(self, segment: AnySegment, field: str, term: bytes) -> Hits:
        def read() -> Hits:
            found = segment.postings(field, term)
            return NOTHING if found is None else Hits(*found)

        return self._cache.get((segment.name, field, term), read)

    def frequency(self, word: str) -> int:
        """In how many documents a word stands, about: the most of any field."""
        terms = [(field, term_of(word, field)) for field in WEIGHTS]
        return max(sum(s.count(field, term) for s in self.segments) for field, term in terms if term)
