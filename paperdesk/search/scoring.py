"""Finding the papers that contain a word, with scores: BM25F over whole arrays.

BM25F sums the occurrences of a word over all fields, weighted and normalised by field length, before applying
saturation. So a word in title and abstract counts as one word, not two.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from paperdesk.search.cache import ArrayCache
from paperdesk.search.schema import CJK, PREFIX_FIELDS, STEMMED, WEIGHTS, term_of
from paperdesk.search.segment import Segment
from paperdesk.search.wildcards import head_of, pattern_of

PROSE = {"title": 3.0, "abstract": 1.0, "notes": 1.0, "authors": 1.0, "tags": 1.0}
"""The weight of a word by field, if a question treats a paper as one text."""

PROSE_K1 = 1.5
K1 = 1.6  # both as in the literature
B = 0.75
CACHE_MB = 48
DENSE = 6  # a word in more than a sixth of the papers has a score for every paper: more memory, far less time
SORTED = 32  # postings for less than a 32nd of the papers are sorted, more are spread over all papers
LONG_ENOUGH = 4  # letters from which on a stem may be shorter than the typed prefix
EVERYWHERE = tuple(WEIGHTS)

Floats = NDArray[np.float32]
Docs = NDArray[np.int32]
Mask = NDArray[np.bool_]
Part = tuple[Docs, Floats]
ONE = np.float32(1)


class Hits:
    """The documents that contain a word, with its value in each: as a list, or if there are many, for all documents."""

    __slots__ = ("docs", "scores")

    def __init__(self, docs: Docs | None, scores: Floats) -> None:
        self.docs = docs  # ascending; None if `scores` has a value for every document
        self.scores = scores

    @property
    def nbytes(self) -> int:
        """The approximate size in memory."""
        return 200 + self.scores.nbytes + (0 if self.docs is None else self.docs.nbytes)

    def __len__(self) -> int:
        return len(self.scores) if self.docs is not None else int(np.count_nonzero(self.scores > 0))

    def add_to(self, scores: Floats, weight: np.float32 = ONE) -> None:
        """Add the word's value to the scores of all documents."""
        worth = self.scores if weight == ONE else self.scores * weight
        if self.docs is None:
            scores[: len(worth)] += worth
        else:
            scores[_wide(self.docs)] += worth

    def worths(self, docs: Sequence[int]) -> list[float]:
        """The word's value in each of some documents."""
        wanted = np.asarray(docs, np.int32)
        held = np.arange(len(self.scores), dtype=np.int32) if self.docs is None else self.docs
        places = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
        found: list[float] = np.where(held[places] == wanted, self.scores[places], 0).tolist() if len(held) else []
        return found or [0.0] * len(docs)

    def within(self, size: int, found: Mask | None) -> Mask:
        """A mask of the documents in `found` that contain the word."""
        mask = np.zeros(size, np.bool_)
        if self.docs is None:
            np.greater(self.scores, 0, out=mask[: len(self.scores)])
        else:
            mask[_wide(self.docs)] = True
        return mask if found is None else np.logical_and(mask, found, out=mask)


NOTHING = Hits(np.zeros(0, np.int32), np.zeros(0, np.float32))


def _wide(docs: NDArray[Any]) -> NDArray[np.intp]:
    """Documents as integers of the type that numpy indexes twice as fast."""
    return docs.astype(np.intp)


def _compact(scores: Floats) -> Hits:
    """Scores for all documents; as a list of nonzero ones if there are few."""
    mask = scores > 0
    if np.count_nonzero(mask) * DENSE > len(scores):
        return Hits(None, scores)
    docs = np.flatnonzero(mask)
    return Hits(docs.astype(np.int32), scores.take(docs))


def _numbers(docs: NDArray[Any]) -> Docs:
    return (np.flatnonzero(docs) if docs.dtype == np.bool_ else docs).astype(np.int32)


def _mask(docs: NDArray[Any], size: int) -> Mask:
    if docs.dtype == np.bool_:
        return docs
    mask = np.zeros(size, np.bool_)
    mask[_wide(docs)] = True
    return mask


def _sorted_once(docs: Docs) -> Docs:
    """Like numpy's `unique`, but several times faster."""
    docs.sort()
    is_new = np.ones(len(docs), np.bool_)
    np.not_equal(docs[1:], docs[:-1], out=is_new[1:])
    return docs[is_new]


class Snapshot:
    """The index as of one commit: immutable, and searchable on any thread."""

    def __init__(
        self, generation: int, segments: Sequence[tuple[Segment, Iterable[int]]], cache: ArrayCache[Hits]
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
        """The paper of each document; 0 if it was deleted."""
        for start, (_, deleted) in zip(self.starts, segments, strict=False):
            self.papers[[start + doc for doc in deleted]] = 0
        self.count = int(np.count_nonzero(self.papers))

    def word(self, word: str, fields: Sequence[str] = EVERYWHERE) -> Hits:
        """The matches of a folded word in any of these fields."""
        return self._cache.get((self._key, word, fields), lambda: self._word(word, fields))

    def beginning(self, start: str, fields: Sequence[str] = EVERYWHERE) -> Hits:
        """The matches of any word that begins with `start`, with a higher score for the exact word."""
        return self._cache.get((self._key, start, fields, "*"), lambda: self._beginning(start, fields))

    def like(self, piece: str, fields: Sequence[str] = EVERYWHERE) -> Hits:
        """The matches of any word that fits a pattern with asterisks or question marks."""
        return self._cache.get((self._key, piece, fields, "like"), lambda: self._like(piece, fields))

    def _like(self, piece: str, fields: Sequence[str]) -> Hits:
        parts = zip(self.starts, self.segments, strict=False)
        stretches = [
            (slice(offset, offset + segment.size), docs, self.gains(field)[offset : offset + segment.size])
            for offset, segment in parts
            for field in fields
            if field in PREFIX_FIELDS and len(docs := segment.docs_like(field, head_of(piece), pattern_of(piece)))
        ]
        return self._saturated(self._summed_once(stretches))

    def _word(self, word: str, fields: Sequence[str]) -> Hits:
        terms = [(field, term_of(word, field)) for field in fields]
        found = [(field, self._postings(field, term)) for field, term in terms if term]
        parts = [
            (hits.docs, hits.scores * self.gains(field).take(hits.docs))
            for field, hits in found
            if len(hits) and hits.docs is not None
        ]
        return self._saturated(self._summed(parts))

    def prose(self, word: str) -> Hits:
        """The matches of a folded word in a paper's combined text, with its value in a question."""
        return self._cache.get((self._key, word, "prose"), lambda: self._prose(word))

    def _prose(self, word: str) -> Hits:
        found = [(weight, self._postings(field, term_of(word, field))) for field, weight in PROSE.items()]
        parts = [(hits.docs, hits.scores * np.float32(w)) for w, hits in found if len(hits) and hits.docs is not None]
        counts = self._summed(parts)
        if not len(counts):
            return NOTHING
        room = self._prose_room if counts.docs is None else self._prose_room.take(counts.docs)
        return Hits(counts.docs, counts.scores * np.float32(self._rarity(len(counts))) / (counts.scores + room))

    @cached_property
    def _prose_room(self) -> Floats:
        """The document length term of BM25 (`k1 * (1 - b + b * length)`)."""
        lengths = np.zeros(self.size, np.float32)
        for field, weight in PROSE.items():
            lengths += weight * np.concatenate([np.zeros(0, np.float32), *(s.lengths(field) for s in self.segments)])
        usual = float(lengths.mean()) if self.size else 1.0
        return (PROSE_K1 * (1 - B + B * lengths / (usual or 1.0))).astype(np.float32)

    def rarity(self, word: str) -> float:
        """How informative a folded word is in the text of papers; 0 if it occurs nowhere."""
        terms = [(field, term_of(word, field)) for field in PROSE]
        count = max(sum(segment.count(field, term) for segment in self.segments) for field, term in terms if term)
        return self._rarity(count) if count else 0.0

    def _rarity(self, count: int) -> float:
        return float(np.log(1 + (self.size - count + 0.5) / (count + 0.5)))

    def _beginning(self, start: str, fields: Sequence[str]) -> Hits:
        stretches = [found for field in fields if field in PREFIX_FIELDS for found in self._stretches(field, start)]
        beginning, word = self._saturated(self._summed_once(stretches)), self._word(start, fields)
        if beginning.docs is None or word.docs is None:
            scores = np.zeros(self.size, np.float32)
            beginning.add_to(scores)
            word.add_to(scores)
            return _compact(scores)
        return self._summed([(beginning.docs, beginning.scores), (word.docs, word.scores)])

    def _stretches(self, field: str, start: str) -> Iterator[tuple[slice, NDArray[Any], Floats]]:
        """For each segment its position, the documents containing words with a prefix in a field, and their values.

        The documents are a mask, or numbers that may occur more than once.
        """
        gains = self.gains(field)
        for offset, segment in zip(self.starts, self.segments, strict=False):
            part = slice(offset, offset + segment.size)
            mask = segment.mask(field, start)
            if mask is not None:
                yield part, mask, gains[part]
                continue
            found = [segment.docs(field, start)]
            if field in STEMMED and len(start) >= LONG_ENOUGH and not CJK.search(start):
                found += [segment.docs_of(field, stem) for stem in segment.stems(start)]
            docs = np.concatenate(found) if len(found) > 1 else found[0]
            if len(docs):
                yield part, docs, gains[part]

    def _summed_once(self, stretches: Sequence[tuple[slice, NDArray[Any], Floats]]) -> Hits:
        """The sums of ranges that may contain a document repeatedly, counting each once."""
        if sum(len(docs) for _, docs, _ in stretches) * SORTED < self.size:
            once = [(_sorted_once(_numbers(docs)), part, gains) for part, docs, gains in stretches]
            return self._summed([(docs + np.int32(part.start), gains.take(docs)) for docs, part, gains in once])
        sums = np.zeros(self.size, np.float32)
        for part, docs, gains in stretches:
            sums[part] += _mask(docs, len(gains)) * gains
        return _compact(sums)

    def _summed(self, parts: Sequence[Part]) -> Hits:
        """The sums of values for documents: as a list, or if there are many, for all documents."""
        if sum(len(docs) for docs, _ in parts) * SORTED > self.size:
            sums = np.zeros(self.size, np.float32)
            for docs, values in parts:
                sums[_wide(docs)] += values
            return _compact(sums)
        if len(parts) < 2:  # noqa: PLR2004
            return Hits(*parts[0]) if parts else NOTHING
        every = _sorted_once(np.concatenate([docs for docs, _ in parts]))
        sums = np.zeros(len(every), np.float32)
        for docs, values in parts:
            sums[np.searchsorted(every, docs)] += values
        return Hits(every, sums)

    def _saturated(self, sums: Hits) -> Hits:
        """Sums of word values as scores: rare words count more, repetition counts less and less."""
        count = len(sums)
        if not count:
            return NOTHING
        idf = self._rarity(count)
        scores = sums.scores + np.float32(K1)
        np.divide(sums.scores, scores, out=scores)
        scores *= np.float32(idf * (K1 + 1))
        return Hits(sums.docs, scores)

    def gains(self, field: str) -> Floats:
        """The value of one occurrence in a field of each document: its weight divided by the relative length."""
        if field not in self._gains:
            lengths = np.concatenate([np.zeros(0, np.float32), *(s.lengths(field) for s in self.segments)])
            present = lengths[lengths > 0]
            usual = float(present.mean()) if len(present) else 1.0
            self._gains[field] = (WEIGHTS[field] / (1 - B + B * lengths / usual)).astype(np.float32)
        return self._gains[field]

    def _postings(self, field: str, term: bytes) -> Hits:
        """The documents of a term in all segments, with its counts for scoring."""
        parts = [
            (offset, self._segment_postings(segment, field, term))
            for offset, segment in zip(self.starts, self.segments, strict=False)
        ]
        parts = [(offset, hits) for offset, hits in parts if len(hits)]
        if len(parts) == 1 and not parts[0][0]:
            return parts[0][1]
        docs = [hits.docs + np.int32(offset) for offset, hits in parts if hits.docs is not None]
        return Hits(np.concatenate(docs), np.concatenate([hits.scores for _, hits in parts])) if parts else NOTHING

    def _segment_postings(self, segment: Segment, field: str, term: bytes) -> Hits:
        def read() -> Hits:
            found = segment.postings(field, term)
            return NOTHING if found is None else Hits(*found)

        return self._cache.get((segment.name, field, term), read)

    def frequency(self, word: str) -> int:
        """The approximate number of documents that contain a word: the maximum over the fields."""
        terms = [(field, term_of(word, field)) for field in WEIGHTS]
        return max(sum(s.count(field, term) for s in self.segments) for field, term in terms if term)
