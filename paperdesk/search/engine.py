"""What answers a query: SQL for what the reader did with a paper, Whoosh for what the paper says."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from paperdesk.library import papers, texts
from paperdesk.library.library import Library, View
from paperdesk.library.records import PaperRow
from paperdesk.model.query import And, Fact, Node, Not, Or, Phrase, Query, Word
from paperdesk.search.index import Index
from paperdesk.search.schema import STOP, words
from paperdesk.search.snippets import Marked, Marker


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found: the ids of the papers in order, and how long it took."""

    query: Query
    ids: tuple[int, ...]
    took_ms: float
    is_complete: bool = True  # False: the index does not stand yet, titles and authors were searched by SQL

    @property
    def total(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row as a list of results shows it: hits marked in title and snippet."""

    paper: PaperRow
    title: Marked
    snippet: Marked


@dataclass(slots=True)
class _Evaluation:
    """One query on one view of the library."""

    session: View
    index: Index
    scores: dict[int, float] = field(default_factory=dict)

    def ids(self, node: Node, *, scored: bool = True) -> set[int]:
        if isinstance(node, Word | Phrase):
            return self._words(node, scored=scored)
        if isinstance(node, Fact):
            return set(papers.list_ids(self.session, where=node, any_place=True))
        if isinstance(node, Or):
            return set().union(*(self.ids(child, scored=scored) for child in node.children))
        if isinstance(node, Not):
            everything = set(papers.list_ids(self.session, any_place=True))
            return everything - self.ids(node.child, scored=False)
        return self._all(node, scored=scored)

    def _all(self, node: And, *, scored: bool) -> set[int]:
        wanted: list[Node] = [child for child in node.children if not isinstance(child, Not) and not is_filler(child)]
        found = self.ids(wanted[0], scored=scored) if wanted else set(papers.list_ids(self.session, any_place=True))
        for child in wanted[1:]:
            found &= self.ids(child, scored=scored)
        for child in node.children:
            if isinstance(child, Not):
                found -= self.ids(child.child, scored=False)
        return found

    def _words(self, leaf: Word | Phrase, *, scored: bool) -> set[int]:
        scores = self.index.match(leaf)
        if isinstance(leaf, Phrase):
            scores = self._verified(leaf, scores)
        if scored:
            for paper_id, score in scores.items():
                self.scores[paper_id] = self.scores.get(paper_id, 0.0) + score
        return set(scores)

    def _verified(self, phrase: Phrase, scores: Mapping[int, float]) -> dict[int, float]:
        """Keep the papers whose text really has the words together; the index knows no positions."""
        ids = texts.with_phrase(self.session, list(scores), phrase=phrase.text, field=phrase.field)
        return {i: scores[i] for i in ids}


class Engine:
    """Answers queries on one library."""

    def __init__(self, library: Library, index: Index) -> None:
        self.library = library
        self.index = index

    def search(self, query: Query, *, scope: Node | None = None, sort: str = "") -> Answer:
        """The papers that a query finds, best first, or in the order of `sort` (one of SORTS).

        Args:
            query: parsed; its own `sort:` wins.
            scope: facts that must hold besides, as the sidebar selects them.
            sort: for a query that does not say; without words in it "relevance" means "added".
        """
        begun = time.perf_counter()
        order = query.sort or sort or "relevance"
        with self.library.read() as session:
            if not query.has_text:
                ids = self._by_facts(session, query, scope, order)
            elif self.index.is_open:
                ids = self._by_words(session, query, scope, order)
            else:
                ids = texts.list_ids_by_title(session, query=query, scope=scope)
        took_ms = (time.perf_counter() - begun) * 1000
        return Answer(query, tuple(ids), took_ms, not query.has_text or self.index.is_open)

    def _by_facts(self, session: View, query: Query, scope: Node | None, order: str) -> Sequence[int]:
        nodes = tuple(node for node in (query.root, scope) if node is not None)
        hidden = query.names_place or names_place(scope)
        sort = "added" if order == "relevance" else order
        return papers.list_ids(session, where=And(nodes), order=sort, any_place=hidden)

    def _by_words(self, session: View, query: Query, scope: Node | None, order: str) -> Sequence[int]:
        evaluation = _Evaluation(session, self.index)
        found = evaluation.ids(query.root) if query.root is not None else set()
        hidden = query.names_place or names_place(scope)
        sort = "added" if order == "relevance" else order
        visible = papers.list_ids(session, where=scope, order=sort, any_place=hidden)
        ids = [i for i in visible if i in found]
        if order == "relevance":
            ids.sort(key=lambda i: -evaluation.scores.get(i, 0.0))
        return ids

    def get_rows(self, paper_ids: Sequence[int], query: Query | None = None) -> list[FoundRow]:
        """The rows of these papers as the list shows them; those that are gone are left out."""
        leaves = list(query.wanted()) if query else []
        with self.library.read() as session:
            rows = papers.get_rows(session, paper_ids)
            abstracts = papers.get_abstracts(session, paper_ids) if leaves else {}
        title, abstract = Marker(leaves, "title"), Marker(leaves, "abstract")
        return [
            FoundRow(row, title.mark(row.title), abstract.snippet(abstracts.get(row.id, row.opening))) for row in rows
        ]


def is_filler(node: Node) -> bool:
    """Whether a word is so common ("of", "the") that it says nothing beside others."""
    return isinstance(node, Word) and not node.field and all(word in STOP for word in words(node.text))


def names_place(scope: Node | None) -> bool:
    """Whether a scope shows what is hidden otherwise."""
    return Query(root=scope).names_place
