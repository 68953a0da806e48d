"""Which papers hold a word, and how well: BM25F over whole arrays.

BM25F adds up what a word counts in each field, weighted and set against the length of the field, before it lets more
of the same count less and less. So a word in title and abstract is one word, not two.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.cache import ArrayCache
from paperdesk.search.schema import CJK, PREFIX_FIELDS, STEMMED, WEIGHTS, term_of
from paperdesk.search.whoosh_format import AnySegment

K1 = 1.6  # both as in the literature, for any collection
B = 0.75
CACHE_MB = 64
LONG_ENOUGH = 4  # letters after which a stem may be shorter than what is typed
EVERYWHERE = tuple(WEIGHTS)

Floats = NDArray[np.float32]
Docs = NDArray[np.int32]
Mask = NDArray[np.bool_]


class Hits:
    """The documents that hold a word, and what it is worth in each: as a list, or for many over all documents."""

    __slots__ = ("docs", "scores")

    def __init__(self, docs: Docs | None, scores: Floats) -> None:
        self.docs = docs  # ascending; None: `scores` has a place for every document
        self.scores = scores

    @property
    def nbytes(self) -> int:
        """What it takes in memory, about."""
        return 200 + self.scores.nbytes + (0 if self.docs is None else self.docs.nbytes)

    def __len__(self) -> int:
        return len(self.scores) if self.docs is not None else int(np.count_nonzero(self.scores))

    def add_to(self, scores: Floats) -> None:
        """Add what the word is worth to the scores of all documents."""
        if self.docs is None:
            scores[: len(self.scores)] += self.scores
        else:
            scores[self.docs] += self.scores

    def within(self, size: int, found: Mask | None) -> Mask:
        """A mask of those documents of `found` that hold the word."""
        mask = np.zeros(size, np.bool_)
        if self.docs is None:
            np.greater(self.scores, 0, out=mask[: len(self.scores)])
        else:
            mask[self.docs] = True
        return mask if found is None else np.logical_and(mask, found, out=mask)


NOTHING = Hits(np.zeros(0, np.int32), np.zeros(0, np.float32))


class Snapshot:
    """The index as one commit left it; it does not change, and any thread may search it."""

    def __init__(
        self, generation: int, segments: Sequence[tuple[AnySegment, Iterable[int]]], cache: ArrayCache[Hits]
    ) -> None:
        self.generation = generation
        self.segments = [segment for segment, _ in segments]
        sizes = [segment.size for segment in self.segments]
        self.starts: list[int] = [0, *np.cumsum(sizes, dtype=np.int64).tolist()]
        self.size = self.starts[-1]
        self._key = (generation, *(segment.name for segment in self.segments))
        self._cache = cache
        self._gains: dict[str, Floats] = {}
        self.papers = np.concatenate([np.zeros(0, np.int64), *(s.papers for s in self.segments)])
        """The paper of each document; 0 where it was deleted."""
        for start, (_, deleted) in zip(self.starts, segments, strict=False):
            self.papers[[start + doc for doc in deleted]] = 0
        self.count = int(np.count_nonzero(self.papers))

    def word(self, word: str, fields: Sequence[str] = EVERYWHERE) -> Hits:
        """Where a folded word stands in any of these fields."""
        return self._cache.get((self._key, word, fields), lambda: self._hits(self._word(word, fields)))

    def beginning(self, start: str, fields: Sequence[str] = EVERYWHERE) -> Hits:
        """Where any word that begins with `start` stands; more so where that is the word itself."""
        return self._cache.get((self._key, start, fields, "*"), lambda: self._beginning(start, fields))

    def _word(self, word: str, fields: Sequence[str]) -> Floats:
        sums = np.zeros(self.size, np.float32)
        for field in fields:
            term = term_of(word, field)
            hits = self._postings(field, term) if term else NOTHING
            if len(hits):
                sums[hits.docs] += hits.scores * self.gains(field)[hits.docs]
        return self._saturated(sums)

    def _beginning(self, start: str, fields: Sequence[str]) -> Hits:
        sums = np.zeros(self.size, np.float32)
        for field in fields:
            if field in PREFIX_FIELDS:
                self._add_beginning(sums, field, start)
        scores = self._saturated(sums)
        scores += self._word(start, fields)
        return self._hits(scores)

    def _add_beginning(self, sums: Floats, field: str, start: str) -> None:
        gains = self.gains(field)
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

    def _saturated(self, sums: Floats) -> Floats:
        """The sums of what a word counts as scores: rare words are worth more, much of the same less and less."""
        count = np.count_nonzero(sums)
        if count:
            idf = np.log(1 + (self.size - count + 0.5) / (count + 0.5))
            np.divide(sums * np.float32(idf * (K1 + 1)), sums + np.float32(K1), out=sums)
        return sums

    def _hits(self, scores: Floats) -> Hits:
        mask = scores > 0
        count = np.count_nonzero(mask)
        if count * 2 > self.size:  # from here on the list takes more room
            return Hits(None, scores)
        docs = np.flatnonzero(mask)
        return Hits(docs.astype(np.int32), scores[docs])

    def gains(self, field: str) -> Floats:
        """What one occurrence in a field of each document adds: its weight over its relative length."""
        if field not in self._gains:
            lengths = np.concatenate([np.zeros(0, np.float32), *(s.lengths(field) for s in self.segments)])
            present = lengths[lengths > 0]
            usual = float(present.mean()) if len(present) else 1.0
            self._gains[field] = (WEIGHTS[field] / (1 - B + B * lengths / usual)).astype(np.float32)
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
        docs = [hits.docs + np.int32(offset) for offset, hits in parts if hits.docs is not None]
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
