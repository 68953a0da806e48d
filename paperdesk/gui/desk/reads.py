"""The window's queries: each function blocks, runs on a lane, and returns records only."""

import itertools
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.gui.desk.scope import READING, Scope
from paperdesk.gui.desk.selection import PAGE_ROWS
from paperdesk.gui.words import tr
from paperdesk.jobs.export_papers import record_of
from paperdesk.jobs.merge_duplicates import choose
from paperdesk.library import (
    collections,
    completions,
    feed_folders,
    feeds,
    history,
    keys,
    linked_files,
    merged_records,
    outbox,
    papers,
    rules,
    saved_searches,
    tags,
)
from paperdesk.library.arrival_records import DuplicatePair, MergedRow
from paperdesk.library.details import annotations_of
from paperdesk.library.device_differences import Difference, list_differences
from paperdesk.library.groupings import Group, group_papers
from paperdesk.library.incomplete import list_incomplete
from paperdesk.library.insights import Insights, read_insights
from paperdesk.library.lab_state import Sharing, read_sharing
from paperdesk.library.note_links import find_targets, mentions_of
from paperdesk.library.note_records import LinkTarget, MentionRow
from paperdesk.library.records import (
    CollectionRow,
    Counts,
    FeedFolderRow,
    FeedRow,
    LinkedFileRow,
    PaperDetail,
    PaperRow,
    PaperStepRow,
    RuleRow,
    SavedSearchRow,
    StepRow,
    TagRow,
)
from paperdesk.library.selections import SelectionSummary, SharedCollection, summarize
from paperdesk.library.waiting import first_waiting
from paperdesk.model.citing import Cited, find_citation_form
from paperdesk.model.query import Query, parse_query
from paperdesk.model.query_mistakes import find_mistake
from paperdesk.search.engine import LIKED, Answer, Engine
from paperdesk.search.fitting import Fitting
from paperdesk.search.found import FoundRow, Marked
from paperdesk.search.map import LibraryMap
from paperdesk.search.ranking import Ranking
from paperdesk.search.relevance import ByMeaning
from paperdesk.text.anchoring import Quote, find_quote
from paperdesk.text.notes import keys_of
from paperdesk.text.plain_math import plain_marked, plain_math

SIMILAR_PAPERS = 5
MOST_COUNTED = 2_000  # papers in a list that are counted with every result


@dataclass(frozen=True, slots=True)
class ListContent:
    """The answer to a list query, with its first rows ready to paint."""

    answer: Answer
    ids: "array[int]"
    first_rows: tuple[FoundRow, ...]
    around: int  # the index of the paper to keep in view
    rows_around: tuple[FoundRow, ...]
    groups: tuple[Group, ...] = ()
    incomplete: int = 0  # papers whose authors and year can be looked up


@dataclass(frozen=True, slots=True)
class SidebarContent:
    """The content of the sidebar."""

    counts: Counts
    feeds: tuple[FeedRow, ...] = ()
    folders: tuple[FeedFolderRow, ...] = ()
    collections: tuple[CollectionRow, ...] = ()
    tags: tuple[TagRow, ...] = ()
    saved_searches: tuple[SavedSearchRow, ...] = ()
    pending: int = 0
    saved_counts: Mapping[int, int] = field(default_factory=dict)
    sharing: Sharing | None = None  # with a lab


@dataclass(frozen=True, slots=True)
class SimilarRow:
    """A paper similar to the current one, with the words they share."""

    paper: PaperRow
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperContent:
    """The content of the paper pane for one paper."""

    detail: PaperDetail
    bibtex: str
    because: str = ""  # the reason for its rank in For You
    places: Mapping[int, tuple[int, int]] = field(default_factory=dict)  # of its highlights: id -> (start, end)
    lost: frozenset[int] = frozenset()  # highlights whose words are no longer in the abstract
    links: Mapping[str, LinkTarget] = field(default_factory=dict)  # targets of the citation keys in its notes
    mentions: Sequence[MentionRow] = ()  # the notes of other papers that link here
    collections: Sequence[SharedCollection] = ()
    differences: Sequence[Difference] = ()  # between the user's devices


@dataclass(frozen=True, slots=True)
class ListQuestion:
    """Parameters of a list query: a scope, a search text, an order and a grouping."""

    scope: Scope
    text: str = ""
    sort: str = "relevance"  # with a minus in front: reversed
    group: str = ""
    by_meaning: bool = False  # whether questions are also answered by meaning
    is_opening: bool = False  # whether to start at the first waiting paper if there is no previous position


def read_list(engine: Engine, question: ListQuestion, *, keep: int | None, is_typing: bool = False) -> ListContent:
    """The content of a scope and query, with the rows at the top and around the paper `keep`."""
    scope, text, sort = question.scope, question.text, question.sort.removeprefix("-")
    query = parse_query(text, is_typing=is_typing)
    if scope.kind == "saved":
        query = parse_query(f"{scope.value} {text}", is_typing=is_typing)
    if scope.kind == READING.kind and sort == "relevance" and not query.has_text:
        sort = "reading"
    sort = f"{LIKED}{scope.value}" if scope.kind == "for-you" and not query.has_text else sort
    by_meaning = ByMeaning.QUESTIONS if question.by_meaning else ByMeaning.NOTHING
    answer, first = engine.first_page(query, scope=scope.node, sort=sort, size=PAGE_ROWS, by_meaning=by_meaning)
    if not answer.note and (mistake := find_mistake(query.text, is_typing=is_typing)):
        answer = replace(answer, note=mistake)
    ids: Sequence[int] = answer.ids
    if question.sort.startswith("-") and scope.kind != "for-you":
        ids = _flat(ids)[::-1]
        answer = replace(answer, ids=ids)
        first = engine.get_rows(ids[:PAGE_ROWS], query)
    groups: tuple[Group, ...] = ()
    if question.group and scope.kind != "for-you":
        with engine.library.read_in_foreground() as session:
            ids, groups = group_papers(session, answer.ids, question.group)
        first = engine.get_rows(ids[:PAGE_ROWS], query)
    first = with_reasons(engine, scope, first)
    around = ids.index(keep) if keep in ids else _first_waiting(engine, question, ids) if question.is_opening else 0
    start = around - around % PAGE_ROWS
    rows = read_rows(engine, ids[start : start + PAGE_ROWS], query, scope) if start else []
    incomplete = 0 if text.strip() else _count_incomplete(engine, ids)
    return ListContent(answer, _flat(ids), tuple(first), around, tuple(rows), groups, incomplete)


def _flat(ids: Sequence[int]) -> "array[int]":
    return ids.flat() if isinstance(ids, Ranking) else array("q", ids)


def _count_incomplete(engine: Engine, paper_ids: Sequence[int]) -> int:
    """How many papers in a list lack details and were not looked up; not counted for very long lists."""
    if len(paper_ids) > MOST_COUNTED:
        return 0
    with engine.library.read_in_foreground() as session:
        return len({*paper_ids}.intersection(list_incomplete(session, limit=MOST_COUNTED)))


def _first_waiting(engine: Engine, question: ListQuestion, paper_ids: Sequence[int]) -> int:
    """The row at which a place opens; for a search, the best match."""
    if question.text.strip():
        return 0
    with engine.library.read_in_foreground() as session:
        return max(0, first_waiting(session, paper_ids, in_inbox=question.scope.is_feed))


def read_rows(engine: Engine, paper_ids: Sequence[int], query: Query, scope: Scope) -> list[FoundRow]:
    """The rows of papers as shown in the list of a scope."""
    return with_reasons(engine, scope, engine.get_rows(paper_ids, query))


def read_sentences(engine: Engine, query: Query, rows: Sequence[FoundRow]) -> dict[int, Fitting]:
    """The best-matching sentence of each abstract or page for a question: paper id -> sentence."""
    asked = [(row.paper.id, row.paper.abstract) for row in rows]
    found = zip(rows, engine.fitting_sentences(query, asked), strict=False)
    return {row.paper.id: replace(fit, shown=in_signs(fit.shown)) for row, fit in found if fit is not None}


def with_reasons(engine: Engine, scope: Scope, rows: list[FoundRow]) -> list[FoundRow]:
    """Rows with the decisive words instead of abstracts, if the scope is ranked."""
    rows = [row._replace(title=in_signs(row.title), snippet=in_signs(row.snippet)) for row in rows]
    preference = engine.preferences.get(scope.value) if scope.kind == "for-you" else None
    if preference is None:
        return rows
    found = [(row, preference.reasons(row.paper.title, row.paper.abstract)) for row in rows]
    return [row._replace(snippet=Marked(because(words))) if words else row for row, words in found]


def in_signs(marked: Marked) -> Marked:
    """A row's text with its formulas in Unicode, for the list."""
    return Marked(*plain_marked(*marked)) if "$" in marked.text or "\\" in marked.text else marked


def because(words: Sequence[str]) -> str:
    """`because of representation, grokking, phase`; "" without words."""
    return tr("because of {words}", words=", ".join(words)) if words else ""


def read_scope(engine: Engine, scope: Scope) -> Sequence[int]:
    """The ids of all papers in a scope, in its order."""
    query = parse_query(scope.value if scope.kind == "saved" else "", is_typing=False)
    return engine.search(query, scope=scope.node).ids


def read_sidebar(engine: Engine) -> SidebarContent:
    with engine.library.read_in_foreground() as session:
        content = SidebarContent(
            counts=papers.count_papers(session),
            feeds=tuple(feeds.list_feeds(session)),
            folders=tuple(feed_folders.list_folders(session)),
            collections=tuple(collections.list_collections(session)),
            tags=tuple(tags.list_tags(session)),
            saved_searches=tuple(saved_searches.list_saved_searches(session)),
            pending=outbox.count_pending(session),
            sharing=read_sharing(session),
        )
    return replace(content, saved_counts=count_saved(engine, content.saved_searches))


def count_saved(engine: Engine, searches: Sequence[SavedSearchRow]) -> dict[int, int]:
    """The number of papers in each saved search: id -> number."""
    return {row.id: engine.search(parse_query(row.query, is_typing=False)).total for row in searches}


def read_tags(engine: Engine) -> list[TagRow]:
    """All tags with their counts."""
    with engine.library.read_in_foreground() as session:
        return tags.list_tags(session)


def read_figures(engine: Engine) -> Insights:
    """The statistics of the insights."""
    with engine.library.read_in_foreground() as session:
        return read_insights(session)


def read_map(engine: Engine) -> tuple[LibraryMap, dict[int, tuple[str, str]]]:
    """The map of the inbox and library, and each paper's first coloured tag with its colour."""
    with engine.library.read_in_foreground() as session:
        colored = tags.first_colored(session)
    return engine.draw_map(), colored


def is_index_ready(engine: Engine) -> bool:
    """True if the index exists and contains all papers."""
    with engine.library.read_in_foreground() as session:
        return engine.index.is_open and not outbox.count_pending(session)


def read_linked(engine: Engine) -> list[LinkedFileRow]:
    """The linked files, with the results of their last updates."""
    with engine.library.read_in_foreground() as session:
        return linked_files.list_linked_files(session)


def read_key_pattern(engine: Engine) -> str:
    """The pattern for citation keys."""
    with engine.library.read_in_foreground() as session:
        return keys.key_pattern(session)


def list_steps(engine: Engine) -> list[StepRow]:
    """The history, newest first, each step with the title of the first paper that it touched."""
    with engine.library.read_in_foreground() as session:
        return history.with_titles(session, history.list_steps(session))


def read_merged(engine: Engine) -> list[MergedRow]:
    """The records that were merged into papers, newest first."""
    with engine.library.read_in_foreground() as session:
        return merged_records.list_merged(session)


def read_titles(engine: Engine, paper_ids: Sequence[int]) -> dict[int, str]:
    """The titles of existing papers: id -> title."""
    with engine.library.read_in_foreground() as session:
        return {row.id: row.title for row in papers.get_rows(session, paper_ids)}


def read_pair(engine: Engine, pair: DuplicatePair) -> tuple[PaperDetail, ...]:
    """Both papers of a pair, the one to keep first; nothing if one is gone."""
    with engine.library.read_in_foreground() as session:
        details = papers.get_details(session, [pair.one_id, pair.other_id])
    return choose(details) if len(details) == 2 else ()  # noqa: PLR2004


def read_similar(engine: Engine, paper_id: int) -> list[SimilarRow]:
    """The papers most similar to one, with the words they share."""
    found = engine.similar([paper_id], limit=SIMILAR_PAPERS)
    with engine.library.read_in_foreground() as session:
        rows = {row.id: row for row in papers.get_rows(session, [other.paper_id for other in found])}
    return [SimilarRow(rows[other.paper_id], tuple(other.words)) for other in found if other.paper_id in rows]


def read_paper(engine: Engine, paper_id: int) -> PaperContent | None:
    """A complete paper with its BibTeX for export; None if it is gone."""
    with engine.library.read_in_foreground() as session:
        found = papers.get_details(session, [paper_id])
        works = annotations_of(session, [work.id for detail in found for work in detail.works])
        notes = [note for detail in found for note in (*detail.annotations, *itertools.chain(*works.values()))]
        links = find_targets(session, [key for note in notes for key in keys_of(note.text)])
        mentions, shared = mentions_of(session, paper_id), summarize(session, [paper_id]).collections
        differ = list_differences(session, paper_id)
    if not found:
        return None
    detail, options = found[0], ExportOptions(abstracts=False)
    for text in (detail.fields.abstract, *(note.text for note in notes), *(row.text for row in mentions)):
        plain_math(text)  # loads the symbol names here rather than while the window paints
    bibtex = "".join(find_exporter("bibtex").write([record_of(detail)], options))
    preference = engine.preferences.get("") if detail.place == "inbox" else None
    words = preference.reasons(detail.fields.title, detail.fields.abstract) if preference is not None else ()
    detail = replace(detail, annotations=tuple(notes))
    places, lost = find_marks(detail)
    return PaperContent(detail, bibtex, because(words), places, lost, links, mentions, shared, differ)


def find_marks(detail: PaperDetail) -> tuple[dict[int, tuple[int, int]], frozenset[int]]:
    """The current positions of annotations in an abstract, and those whose text is gone."""
    marks = [note for note in detail.annotations if note.anchor.field == "abstract"]
    text = detail.fields.abstract
    found = {}
    for note in marks:
        at = note.anchor
        place = find_quote(text, Quote(at.quote, at.prefix, at.suffix, at.position))
        if place is not None:
            found[note.id] = place
    return found, frozenset(note.id for note in marks if note.id not in found and note.paper_id == detail.id)


def read_completions(engine: Engine, field: str, start: str) -> list[str]:
    """Values of a field in the library that begin with, or contain, the typed text."""
    with engine.library.read_in_foreground() as session:
        return completions.complete(session, field=field, start=start)


def find_rows(engine: Engine, text: str) -> list[PaperRow]:
    """The papers that best match a text, one page of them."""
    answer = engine.search(parse_query(text, is_typing=True))
    with engine.library.read_in_foreground() as session:
        return papers.get_rows(session, answer.ids[:PAGE_ROWS])


def find_titles(engine: Engine, text: str, limit: int) -> list[tuple[int, str]]:
    """The ids and titles of the papers that best match a text."""
    answer = engine.search(parse_query(text))
    with engine.library.read_in_foreground() as session:
        return [(row.id, row.title) for row in papers.get_rows(session, answer.ids[:limit])]


def read_dragged(engine: Engine, paper_ids: Sequence[int], form_name: str) -> str:
    """What dragging papers inserts: a citation, or else BibTeX; keys are fixed only when dropped."""
    form = find_citation_form(form_name)
    with engine.library.read_in_foreground() as session:
        if form is not None:
            return form.make([Cited(row.citation_key) for row in papers.get_rows(session, paper_ids)])
        details = papers.get_details(session, paper_ids)
    return "".join(find_exporter("bibtex").write(map(record_of, details), ExportOptions(abstracts=False)))


def read_paper_steps(engine: Engine, paper_id: int) -> list[PaperStepRow]:
    """The user's changes to one paper."""
    with engine.library.read_in_foreground() as session:
        return history.list_paper_steps(session, paper_id=paper_id)


def read_selection(engine: Engine, paper_ids: Sequence[int]) -> SelectionSummary:
    """What several papers have in common."""
    with engine.library.read_in_foreground() as session:
        return summarize(session, paper_ids)


def read_rules(engine: Engine) -> list[RuleRow]:
    """The rules for new papers."""
    with engine.library.read_in_foreground() as session:
        return rules.list_rules(session)
