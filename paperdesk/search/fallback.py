"""Searching without an index: SQL looks for the words."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paperdesk.library import papers, texts
from paperdesk.library.library import AnyView
from paperdesk.model.query import And, Node, Not, Or, Query, Word
from paperdesk.search.evaluation import is_filler
from paperdesk.search.schema import stemmed, words
from paperdesk.search.wildcards import head_of, open_pieces

MOST_WORDS = 32  # words of a pasted text that are searched for
LONG_ENOUGH = 4  # letters in a stem that also finds other forms of a word


def find_without_index(session: AnyView, query: Query, scope: Node | None, order: str) -> Sequence[int]:
    """The papers that contain all the words, in one of the library's orders; for "relevance", titles come first."""
    plain = replace(query, root=None if query.root is None else _plain(query.root))
    found = texts.list_ids_with_words(session, query=plain, scope=scope)
    if order == "relevance":
        return found
    is_found = set(found)
    return [paper_id for paper_id in papers.find_ids(session, order=order) if paper_id in is_found]


def _plain(node: Node) -> Node:
    """A query without very common words, and with stems of others as prefixes."""
    if isinstance(node, And):
        wanted = [child for child in node.children if not is_filler(child)] or node.children
        return And(tuple(_plain(child) for child in wanted[:MOST_WORDS]))
    if isinstance(node, Or):
        return Or(tuple(_plain(child) for child in node.children[:MOST_WORDS]))
    if isinstance(node, Not):
        return Not(_plain(node.child))
    return _as_beginning(node) if isinstance(node, Word) else node


def _as_beginning(word: Word) -> Word:
    if pieces := open_pieces(word.text):  # anything after the first asterisk is ignored
        return replace(word, text=head_of(pieces[0]) or max(re.split(r"[*?]", pieces[0]), key=len), is_prefix=True)
    found = words(word.text) if word.field != "author" else []
    stem = stemmed(found[0]) if len(found) == 1 else ""
    if word.is_prefix or len(stem) < LONG_ENOUGH or not found[0].startswith(stem):
        return word
    return replace(word, text=stem, is_prefix=True)
