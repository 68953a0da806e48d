"""Evaluating a query on one state of the library: the matching papers as a mask, and their scores as an array."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from paperdesk.library import outbox, papers, texts
from paperdesk.library.library import AnyView
from paperdesk.model.asked_names import names_meant
from paperdesk.model.paper import Author
from paperdesk.model.query import LIKE, Fact, Node, Not, Or, Phrase, Word
from paperdesk.search.facts import Mask, Space
from paperdesk.search.full_texts import FullTexts
from paperdesk.search.nearness import near_question
from paperdesk.search.ranking import highest
from paperdesk.search.schema import CJK, STOP, words
from paperdesk.search.scoring import EVERYWHERE, Hits
from paperdesk.search.similar import Example, score_likeness, strongest_words
from paperdesk.search.subjects import about
from paperdesk.search.variants import other_leaves, transcribed
from paperdesk.search.wildcards import head_of, is_beginning, is_open, open_pieces

if TYPE_CHECKING:
    from paperdesk.meaning.meaning import Meaning

FIELDS = {
    "title": ("title", "exact"),
    "author": ("authors",),
    "note": ("notes",),
    "tag": ("tags",),
    "text": ("abstract",),
}
"""The index fields for a field of the query language, if their names differ."""


YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
OF_THE_YEAR = 2.5  # the weight of a paper's year relative to its best mention
OF_LIKENESS = 10.0  # the highest score for similarity to the given paper or text
LEAST_LIKENESS = 0.2  # of that of the most similar paper
MOST_LIKE = 200  # papers; further ones are hardly related
OF_THE_NAME = 10.0  # the weight of papers by the author in the query
ASKING = frozenset({"how", "what", "why", "when", "where", "which", "do", "does", "did"})
"""Question words, which say nothing about a subject."""

WHOLE = {"", "text"}
"""Fields that include the texts of files."""


class Evaluation:
    """Walks the tree of a query; `scores` sums the values of its words in each document."""

    def __init__(
        self, session: AnyView, space: Space, full_texts: FullTexts | None = None, meaning: "Meaning | None" = None
    ) -> None:
        """Take the query; `meaning` holds the vectors of papers, if known."""
        self.session = session
        self.space = space
        self.full_texts = full_texts
        self.meaning = meaning

    @cached_property
    def scores(self) -> NDArray[np.float32]:
        """The total value of the searched words in each document."""
        return np.zeros(len(self.space), np.float32)

    def nearness(self, text: str, within: Mask) -> NDArray[np.float32] | None:
        """The similarity of each document in a mask to a question's meaning, from -1 to 1; None if unknown."""
        return near_question(self.space, self.meaning, text, within)

    def mask(self, node: Node, *, scored: bool = True) -> Mask:
        """The documents that match a clause."""
        if isinstance(node, Word | Phrase):
            return self._leaf(node, scored=scored)
        if isinstance(node, Fact):
            return self.space.where(self.session, node)
        if isinstance(node, Not):
            return self.space.everything & ~self.mask(node.child, scored=False)
        if isinstance(node, Or):
            return self._any(node.children, scored=scored)
        return self._all(node.children, scored=scored)

    def _any(self, children: Sequence[Node], *, scored: bool) -> Mask:
        found = np.zeros(len(self.space), np.bool_)
        for child in children:
            found |= self.mask(child, scored=scored)
        return found

    def _all(self, children: Sequence[Node], *, scored: bool) -> Mask:
        """All clauses; very common words count only if there is nothing else, and exclusions come last."""
        wanted = [child for child in children if not is_filler(child)] or children
        found: Mask | None = None
        for child in sorted(wanted, key=lambda child: isinstance(child, Not)):
            mask = self.mask(child, scored=scored)
            found = mask if found is None else found & mask
            if not found.any():
                break
        return self.space.everything if found is None else found

    def _leaf(self, leaf: Word | Phrase, *, scored: bool) -> Mask:
        if leaf.field == LIKE:
            return self._like(leaf.text, scored=scored)
        found = self._holding(leaf, scored=scored)
        if isinstance(leaf, Phrase):
            return self._verified(leaf, found) | self._named(leaf, scored=scored)
        for other in other_leaves(leaf):
            found = found | self._holding(other, scored=scored)
        if leaf.field == "author" and CJK.search(leaf.text):  # given and family names are indexed separately
            return found | self._named(leaf, scored=scored)
        return found | self._dated(leaf, scored=scored) if is_free_year(leaf) else found

    def _holding(self, leaf: Word | Phrase, *, scored: bool) -> Mask:
        """The documents that contain all words of a leaf."""
        found: Mask | None = None
        for hits in self.hits(leaf):
            found = hits.within(len(self.space), found)
            if scored:
                hits.add_to(self.scores)
        return np.zeros(len(self.space), np.bool_) if found is None else found

    def _like(self, given: str, *, scored: bool) -> Mask:
        """The papers most similar to those given by comma-separated keys or ids, or to a text."""
        found_ids = [papers.find_named(self.session, name.strip()) for name in given.split(",")]
        named = [paper_id for paper_id in found_ids if paper_id is not None]
        named = named if len(named) == len(found_ids) else []  # otherwise it is a text with commas
        read = [about(text) for text in outbox.get_texts(self.session, named)] or [given]
        shown = self.space.everything.copy()
        shown[self.space.numbers(named)] = False
        weights = strongest_words(self.space.snapshot, read)
        scores = score_likeness(self.space, self.meaning, Example(named, read, weights), shown)
        found = np.zeros(len(self.space), np.bool_)
        found[highest(scores, shown & (scores >= LEAST_LIKENESS), MOST_LIKE)] = True
        if scored:
            self.scores[found] += scores[found] * np.float32(OF_LIKENESS)
        return found

    def _dated(self, leaf: Word, *, scored: bool) -> Mask:
        """Papers of a year given as a free word, which score slightly higher than papers that only mention it."""
        mask = self.space.where(self.session, Fact("year", leaf.text))
        if scored:
            most = max((float(hits.scores.max(initial=0)) for hits in self.hits(leaf)), default=0.0)
            self.scores[mask] += np.float32(max(most, 1.0) * OF_THE_YEAR)
        return mask

    def _named(self, phrase: Word | Phrase, *, scored: bool) -> Mask:
        """Papers by an author whose name is in quotation marks, in any order and with any initials."""
        mask = np.zeros(len(self.space), np.bool_)
        if names := asked_for(phrase):
            namesakes = self.space.papers[self._namesakes(names)].tolist()
            mask[self.space.numbers([*texts.by_author(self.session, names, among=namesakes)])] = True
        if scored:
            self.scores[mask] += np.float32(OF_THE_NAME)
        return mask

    def _namesakes(self, names: Sequence[Author]) -> Mask:
        """Papers with one of the family names among their authors, or without known authors."""
        found = np.zeros(len(self.space), np.bool_)
        found[len(self.space.snapshot.papers) :] = True
        for name in names:
            here: Mask | None = None
            for word in words(name.family):
                here = self.space.snapshot.word(word, FIELDS["author"]).within(len(self.space), here)
            found |= False if here is None else here
        return found & self.space.everything

    def hits(self, leaf: Word | Phrase) -> Iterable[Hits]:
        """The matches of each word of a leaf; all of them must match."""
        fields = FIELDS.get(leaf.field, (leaf.field,)) if leaf.field else EVERYWHERE
        if isinstance(leaf, Word) and (pieces := open_pieces(leaf.text)):
            yield from (self._open_hits(piece, fields, with_files=leaf.field in WHOLE) for piece in pieces)
            return
        found = words(leaf.text)
        chosen = [word for word in found if word not in STOP or leaf.field == "author"] or found
        is_prefix = isinstance(leaf, Word) and leaf.is_prefix
        for word in chosen:
            snapshot = self.space.snapshot
            is_start = is_prefix and word == found[-1]
            hits = snapshot.beginning(word, fields) if is_start else snapshot.word(word, fields)
            yield self._with_full_texts(hits, word, is_start=is_start) if leaf.field in WHOLE else hits

    def _open_hits(self, piece: str, fields: Sequence[str], *, with_files: bool) -> Hits:
        """The matches of a word with wildcards; in the texts of files only if the wildcard is at its end."""
        snapshot = self.space.snapshot
        is_start = is_beginning(piece)
        word = head_of(piece) if is_start else piece
        if is_start or not is_open(piece):
            hits = snapshot.beginning(word, fields) if is_start else snapshot.word(word, fields)
            return self._with_full_texts(hits, word, is_start=is_start) if with_files else hits
        return snapshot.like(piece, fields)

    def prose_hits(self, word: str) -> Hits:
        """The matches of a folded word in the text of papers and files, for questions."""
        return self._with_full_texts(self.space.snapshot.prose(word), word, is_start=False)

    def _with_full_texts(self, hits: Hits, word: str, *, is_start: bool) -> Hits:
        """The matches of a word, including those in the texts of files, which score lower."""
        found = self.full_texts.hits(word, is_start=is_start) if self.full_texts is not None else None
        if found is None:
            return hits
        papers, worths = found
        numbers, is_there = self.space.places(papers)
        scores = np.zeros(len(self.space), np.float32)
        hits.add_to(scores)
        scores[numbers] += worths[is_there]
        return Hits(None, scores)

    def _verified(self, phrase: Phrase, mask: Mask) -> Mask:
        """Keep papers whose text actually contains the phrase; the index stores no positions."""
        ids = self.space.papers[mask & self.space.everything].tolist()
        kept = texts.with_phrase(self.session, ids, phrase=phrase.text, field=phrase.field)
        if self.full_texts is not None and phrase.field in WHOLE:
            kept += self.full_texts.phrase_in(set(ids).difference(kept), phrase.text)
        found = np.zeros(len(self.space), np.bool_)
        found[self.space.numbers(kept)] = True
        return found


def asked_for(leaf: Word | Phrase) -> list[Author]:
    """The names that a phrase, or a word in the author field, may stand for."""
    names = names_meant(leaf.text) if leaf.field in {"", "author"} else []
    spelt = (replace(name, family=family) for name in names for family in (name.family, *transcribed(name.family)))
    return [name for name in spelt if name.given or leaf.field]


def is_free_year(leaf: Word | Phrase) -> bool:
    """True if a word without a field may be the year of the wanted papers."""
    return not leaf.field and YEAR.fullmatch(leaf.text) is not None


def is_filler(node: Node) -> bool:
    """True if a word is so common ("of", "the") that it adds nothing to others, or is not a word ("&")."""
    return isinstance(node, Word) and not node.field and (_asks(node) or all(word in STOP for word in words(node.text)))


def _asks(word: Word) -> bool:
    """True if a word only marks a question; in capitals it may be a name (DO, WHAT)."""
    return not word.is_prefix and word.text.lower() in ASKING and not (word.text.isupper() and len(word.text) > 1)
