"""Matching a query against a few papers by their texts: for new arrivals that are not indexed yet.

Words are treated as in a search: with the same tokens, stems and fields.
"""

import re
from collections.abc import Iterable, Sequence

from paperdesk.library import outbox, papers, texts
from paperdesk.library.library import View
from paperdesk.library.records import PaperText
from paperdesk.model.query import LIKE, Fact, Node, Not, Or, Phrase, Word
from paperdesk.search.evaluation import FIELDS, asked_for, is_filler, is_free_year
from paperdesk.search.schema import CJK, STOP, TEXT_FIELDS, cut_field, term_of, words
from paperdesk.search.scoring import EVERYWHERE
from paperdesk.search.variants import other_leaves
from paperdesk.search.wildcards import open_pieces, pattern_of

FieldWords = dict[str, frozenset[str]]


class RuleMatching:
    """A few papers, tokenised once, for many queries."""

    def __init__(self, session: View, paper_ids: Sequence[int]) -> None:
        self.session = session
        self.ids = frozenset(paper_ids)
        self._words = {text.id: _words(text) for text in outbox.get_texts(session, paper_ids)}
        self._terms = {paper_id: _terms(found) for paper_id, found in self._words.items()}

    def find(self, node: Node) -> frozenset[int]:
        """The papers that match a tree of clauses."""
        if isinstance(node, Word | Phrase):
            return self._leaf(node)
        if isinstance(node, Fact):
            return frozenset(papers.find_ids(self.session, where=node, among=list(self.ids)))
        if isinstance(node, Not):
            return self.ids - self.find(node.child)
        if isinstance(node, Or):
            return frozenset().union(*map(self.find, node.children))
        wanted = [child for child in node.children if not is_filler(child)] or node.children
        return self.ids.intersection(*map(self.find, wanted))

    def _leaf(self, leaf: Word | Phrase) -> frozenset[int]:
        if leaf.field == LIKE:  # not allowed in rules
            return frozenset()
        holding = self._holding(leaf)
        if isinstance(leaf, Phrase):
            verified = texts.with_phrase(self.session, sorted(holding), phrase=leaf.text, field=leaf.field)
            return self._named(leaf).union(verified)
        for other in other_leaves(leaf):
            holding |= self._holding(other)
        if leaf.field == "author" and CJK.search(leaf.text):  # as in a search
            return holding | self._named(leaf)
        return holding | self.find(Fact("year", leaf.text)) if is_free_year(leaf) else holding

    def _holding(self, leaf: Word | Phrase) -> frozenset[int]:
        """The papers that contain all words of a leaf in its field."""
        fields = FIELDS.get(leaf.field, (leaf.field,)) if leaf.field else EVERYWHERE
        if isinstance(leaf, Word) and (pieces := open_pieces(leaf.text)):
            patterns = [pattern_of(piece) for piece in pieces]
            return frozenset(i for i, words in self._words.items() if all(_matches(words, p, fields) for p in patterns))
        found = words(leaf.text)
        chosen = [word for word in found if word not in STOP or leaf.field == "author"] or found
        if not chosen:
            return frozenset()
        return frozenset(i for i, terms in self._terms.items() if all(_holds(terms, w, fields) for w in chosen))

    def _named(self, leaf: Word | Phrase) -> frozenset[int]:
        names = asked_for(leaf)
        return texts.by_author(self.session, names, among=self.ids) if names else frozenset()


def _words(text: PaperText) -> FieldWords:
    found = {name: frozenset(cut_field(name, getattr(text, name))) for name in TEXT_FIELDS}
    return found | {"exact": found["title"]}


def _terms(words: FieldWords) -> dict[str, frozenset[bytes]]:
    return {name: frozenset(term_of(word, name) for word in own) for name, own in words.items()}


def _matches(words: FieldWords, pattern: re.Pattern[bytes], fields: Iterable[str]) -> bool:
    return any(pattern.fullmatch(word.encode()) for field in fields for word in words[field])


def _holds(terms: dict[str, frozenset[bytes]], word: str, fields: Iterable[str]) -> bool:
    return any(term and term in terms[field] for field in fields if (term := term_of(word, field)))
