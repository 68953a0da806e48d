"""Answering queries: SQL for what the user did with a paper, the index for its text.

If the index is missing, or turns out to be damaged during a search, SQL alone answers, and the index is reported lost:
its owner rebuilds it.
"""

import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from paperdesk.errors import ModelError
from paperdesk.library import outbox, papers
from paperdesk.library.library import AnyView, Library
from paperdesk.library.records import PaperRow
from paperdesk.meaning.meaning import Meaning
from paperdesk.model.query import And, Node, Query
from paperdesk.search.evaluation import WHOLE, Evaluation
from paperdesk.search.facts import Spaces, as_ids, names_place
from paperdesk.search.fallback import find_without_index
from paperdesk.search.fitting import Fitting, find_fitting
from paperdesk.search.found import FoundRow
from paperdesk.search.full_texts import FullTexts
from paperdesk.search.index import Index
from paperdesk.search.map import LibraryMap, draw_map, written_out
from paperdesk.search.preferences import PreferenceModel
from paperdesk.search.questions import sentence_of
from paperdesk.search.ranking import best_first, highest, in_order, sifted
from paperdesk.search.relevance import ByMeaning, Found, favour_titles, find_best
from paperdesk.search.scoring import Snapshot
from paperdesk.search.similar import Example, Similar, score_likeness, shared_subjects, strongest_words
from paperdesk.search.snippets import Marker
from paperdesk.search.subjects import about

log = logging.getLogger(__name__)
LIKED = "liked:"  # an order: best liked first, or, followed by a tag, most similar to its papers first


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a query: the ids of the papers in order, and the time taken."""

    query: Query
    ids: Sequence[int]
    took_ms: float
    is_complete: bool = True  # False: there is no index, and SQL searched for the words
    corrected: str = ""  # the words searched for instead of those without matches
    note: str = ""  # a sentence for the user if the query was answered differently
    is_meant: bool = False  # whether the meaning of papers was considered

    @property
    def total(self) -> int:
        return len(self.ids)


class Engine:
    """Answers queries on one library."""

    def __init__(self, library: Library, index: Index, full_texts: FullTexts | None = None) -> None:
        self.library = library
        self.index = index
        self.preferences: Mapping[str, PreferenceModel] = {}
        """The user's preferences in general ("") or for papers like those with a tag; from jobs.learn_taste."""
        self.full_texts = full_texts
        self.meaning: Meaning | None = None
        """The meaning of papers, if a model has analysed them; it also helps to answer questions."""
        self._spaces = Spaces()

    def search(
        self, query: Query, *, scope: Node | None = None, sort: str = "", by_meaning: ByMeaning = ByMeaning.NOTHING
    ) -> Answer:
        """The papers that match a query, best first, or in the order of `sort` (one of SORTS).

        Args:
            query: the parsed query; its own `sort:` takes precedence.
            scope: further conditions, as selected in the sidebar.
            sort: the order if the query has none, or LIKED and a tag; without words, "relevance" means "added".
            by_meaning: which queries are also answered by meaning.
        """
        with self.library.read_quickly() as session:
            return self._answer(session, query, scope, sort, by_meaning=by_meaning)

    def first_page(
        self,
        query: Query,
        *,
        scope: Node | None = None,
        sort: str = "",
        size: int = 50,
        by_meaning: ByMeaning = ByMeaning.NOTHING,
    ) -> tuple[Answer, list[FoundRow]]:
        """Like `search`, with the rows of the first `size` papers, from one view of the library."""
        with self.library.read_quickly() as session:
            answer = self._answer(session, query, scope, sort, by_meaning=by_meaning)
            rows = papers.get_rows(session, answer.ids[:size])
        return answer, self._marked(rows, query)

    def _answer(
        self,
        session: AnyView,
        query: Query,
        scope: Node | None,
        sort: str,
        *,
        by_meaning: ByMeaning = ByMeaning.NOTHING,
    ) -> Answer:
        begun = time.perf_counter()
        order = query.sort or sort or "relevance"
        preference = self.preferences.get(order.removeprefix(LIKED)) if order.startswith(LIKED) else None
        order = "added" if order.startswith(LIKED) else order
        found, is_complete = Found(), True
        if query.has_text:
            ids, found, is_complete = self._by_words(session, query, scope, order, by_meaning=by_meaning)
        else:
            ids = self._by_facts(session, query, scope, order)
        ids = ids if preference is None else in_order(as_ids(preference.order(ids)))
        took_ms = (time.perf_counter() - begun) * 1000
        return Answer(query, ids, took_ms, is_complete, found.corrected, found.note, found.is_meant)

    def _by_facts(self, session: AnyView, query: Query, scope: Node | None, order: str) -> Sequence[int]:
        nodes = tuple(node for node in (query.root, scope) if node is not None)
        hidden = query.names_place or names_place(scope)
        sort = "added" if order == "relevance" else order
        return in_order(as_ids(papers.list_ids(session, where=And(nodes), order=sort, any_place=hidden)))

    def _by_words(
        self, session: AnyView, query: Query, scope: Node | None, order: str, *, by_meaning: ByMeaning
    ) -> tuple[Sequence[int], Found, bool]:
        """The papers, how they were found, and whether the index was used."""
        snapshot = self.index.standing
        if snapshot is not None:
            with self.index.watched():
                return *self._by_index(session, snapshot, query, scope, order, by_meaning=by_meaning), True
        return in_order(as_ids(find_without_index(session, query, scope, order))), Found(), False

    def _by_index(
        self,
        session: AnyView,
        snapshot: Snapshot,
        query: Query,
        scope: Node | None,
        order: str,
        *,
        by_meaning: ByMeaning,
    ) -> tuple[Sequence[int], Found]:
        space = self._spaces.at(session, snapshot)
        visible = space.visible(session, scope, hidden=query.names_place or names_place(scope))
        evaluation = Evaluation(session, space, self.full_texts, self.meaning)
        found = find_best(evaluation, query, visible, by_meaning)
        if order != "relevance":
            return sifted(space.papers, space.order(session, order), found.mask), found
        found = favour_titles(evaluation, query, found, visible)
        return best_first(space.papers, found.scores, found.mask), found

    def similar(self, paper_ids: Sequence[int], *, limit: int = 10) -> list[Similar]:
        """The papers most similar to one or several others, without these; none while there is no index."""
        with self.library.read_quickly() as session:
            read = outbox.get_texts(session, paper_ids)
            return self._like(session, [about(text) for text in read], paper_ids, limit)

    def like(self, text: str, *, limit: int = 10) -> list[Similar]:
        """The papers most similar to a text: an abstract, a question, your own paragraph."""
        with self.library.read_quickly() as session:
            return self._like(session, [text], (), limit)

    def draw_map(self) -> LibraryMap:
        """All papers in the inbox and library as a map; empty while there is no index."""
        self.index.cache.clear()  # the map of a large library needs as much memory for a second or two
        with self.library.read_quickly() as session:
            ids = papers.list_ids(session, where=And(()), order="added")
            drawn = self._drawn(ids)
            told = outbox.get_texts(session, [i for label in drawn.labels for i in label.paper_ids])
        texts = {text.id: about(text) for text in told}
        labels = [written_out(label, [texts[i] for i in label.paper_ids if i in texts]) for label in drawn.labels]
        return replace(drawn, labels=tuple(labels))

    def _drawn(self, ids: Sequence[int]) -> LibraryMap:
        snapshot = self.index.standing
        if snapshot is not None:
            with self.index.watched():
                return draw_map(snapshot, ids, self.meaning.vectors if self.meaning is not None else None)
        return LibraryMap.empty()

    def _like(self, session: AnyView, read: Sequence[str], without: Sequence[int], limit: int) -> list[Similar]:
        snapshot = self.index.standing
        if snapshot is not None:
            with self.index.watched():
                return self._likest(session, snapshot, read, without, limit)
        return []

    def _likest(
        self, session: AnyView, snapshot: Snapshot, read: Sequence[str], without: Sequence[int], limit: int
    ) -> list[Similar]:
        space = self._spaces.at(session, snapshot)
        shown = space.visible(session, None, hidden=False).copy()
        shown[space.numbers(without)] = False
        example = Example(without, read, strongest_words(snapshot, read))
        worths = score_likeness(space, self.meaning, example, shown)
        best = highest(worths, shown & (worths > 0), limit)
        scores = {int(space.papers[doc]): float(worths[doc]) for doc in best.tolist()}
        texts = {told.id: about(told) for told in outbox.get_texts(session, [*scores])}
        shared = {paper_id: shared_subjects(example.weights, read, text) for paper_id, text in texts.items()}
        return [Similar(paper_id, score, shared.get(paper_id, ())) for paper_id, score in scores.items()]

    def get_rows(self, paper_ids: Sequence[int], query: Query | None = None) -> list[FoundRow]:
        """The rows of these papers for the list; missing ids are skipped."""
        with self.library.read_quickly() as session:
            rows = papers.get_rows(session, paper_ids)
        return self._marked(rows, query)

    def fitting_sentences(self, query: Query, rows: Sequence[tuple[int, str]]) -> Iterator[Fitting | None]:
        """The best-matching sentence of each paper's abstract or pages for a question, in turn; none without a model.

        Args:
            query: the question.
            rows: ids of papers, and their abstracts.
        """
        if self.meaning is None:
            return
        try:
            asked = self.meaning.encode_query(sentence_of(query.root))
            for paper_id, abstract in rows:
                yield find_fitting(self.meaning, asked, paper_id, abstract, self.full_texts)
        except ModelError as error:
            log.info("no sentences are marked: %s", error.code)

    def _marked(self, rows: Sequence[PaperRow], query: Query | None) -> list[FoundRow]:
        """Rows with the matches of a query in titles, abstracts and files."""
        leaves = list(query.wanted()) if query else []
        title, abstract = Marker(leaves, "title"), Marker(leaves, "abstract")
        found = [FoundRow(row, title.mark(row.title), abstract.snippet(row.abstract)) for row in rows]
        if self.full_texts is None or not any(leaf.field in WHOLE for leaf in leaves):
            return found
        whole = Marker(leaves, "text")
        return [row if row.snippet.hits else self._from_file(row, whole) for row in found]

    def _from_file(self, row: FoundRow, marker: Marker) -> FoundRow:
        """A row with a snippet of its file, if the abstract has no match."""
        known = frozenset(row.title.text[start:end].lower() for start, end in row.title.hits)
        found = self.full_texts.snippet(row.paper.id, marker, known) if self.full_texts is not None else None
        return row if found is None else row._replace(page=found[0], snippet=found[1])
