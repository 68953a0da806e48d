"""Matching drafts with papers in the library: the same paper, other versions of its work, and uncertain cases.

Papers that share a guid, an identifier or the beginning of the title are looked up for a whole batch at once; the
matches are assessed in one place (model/same_paper.py). Only the same version of a paper is merged automatically.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import Connection, Select, select, text

from paperdesk.errors import Words
from paperdesk.library import tables
from paperdesk.library.details import people_of
from paperdesk.library.skeletons import LEADING, SHORTEST, near_titles
from paperdesk.model.addresses import guid_forms, guid_key
from paperdesk.model.comparison import ComparedPaper, compared_draft, compared_paper, title_skeleton
from paperdesk.model.feed import EntryDraft
from paperdesk.model.likeness import Likeness
from paperdesk.model.naming import DECISIVE
from paperdesk.model.paper import Identifier, PaperDraft
from paperdesk.model.same_paper import closeness, compare
from paperdesk.text.fold import fold, title_key

PAPERS = tables.papers
IDENTIFIERS = tables.identifiers
NEIGHBOURS = 4  # new papers in the batch with the most similar titles, to compare each one with
CROWD_PAPERS = 12  # papers with the same guid or identifier, which then identifies none of them
COLUMNS = (
    *("id", "title", "title_key", "year", "month", "day", "type", "pages", "volume", "issue", "edition", "language"),
    *("venue", "citation_key", "edited_fields"),
)

BY_ENTRY = text(
    "select e.guid, e.paper_id from json_each(:guids) g cross join entries e on e.source = :source and e.guid = g.value"
)
BY_IDENTIFIER = text(
    "select i.scheme, i.value, i.paper_id from json_each(:pairs) p cross join identifiers i "
    "on i.scheme = p.value ->> 0 and i.value = p.value ->> 1"
)


@dataclass(frozen=True, slots=True)
class Match:
    """A paper that a draft matches, and the reason shown to the user."""

    paper_id: int
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What a draft matches: the same paper, other versions of its work, and papers to ask about."""

    match: Match | None = None
    works: tuple[Match, ...] = ()
    asked: tuple[Match, ...] = ()

    def joined(self, within: "Findings", ids: Sequence[int]) -> "Findings":
        """Combine with matches within the batch, whose numbers now have ids."""
        works, asked = (
            [replace(one, paper_id=ids[one.paper_id]) for one in group] for group in (within.works, within.asked)
        )
        return Findings(self.match, (*self.works, *works), (*self.asked, *asked))


@dataclass(frozen=True, slots=True)
class Known:
    """The papers in the library that a batch of drafts could match."""

    source: str
    by_entry: Mapping[str, Sequence[int]]  # by the guid of an entry from the same source
    by_identifier: Mapping[tuple[str, str], Sequence[int]]
    by_title: Mapping[str, Sequence[int]]  # by the skeleton of the title
    papers: Mapping[int, ComparedPaper]
    vague_guids: frozenset[str] = field(default_factory=frozenset)  # used for several papers in the batch


def look_up(session: Connection, items: Sequence[PaperDraft | EntryDraft], source: str) -> Known:
    """Read everything that a batch of drafts could match at once."""
    drafts = [draft_of(item) for item in items]
    pairs = {(i.scheme, i.value) for d in drafts for i in d.identifiers if i.scheme in DECISIVE}
    by_identifier: dict[tuple[str, str], list[int]] = {}
    for row in session.execute(BY_IDENTIFIER, {"pairs": json.dumps(sorted(pairs))}) if pairs else ():
        by_identifier.setdefault((row.scheme, row.value), []).append(row.paper_id)
    by_entry = _entries(session, items, source)
    by_title = near_titles(session, (draft.fields.title for draft in drafts))
    ids = {i for found in (by_entry, by_identifier, by_title) for group in found.values() for i in group}
    papers = describe_papers(session, sorted(ids), with_entries=bool(ids))
    return Known(source, by_entry, by_identifier, by_title, papers, _vague_guids(items))


def draft_of(item: PaperDraft | EntryDraft) -> PaperDraft:
    """The draft itself, from an announcement or not."""
    return item.paper if isinstance(item, EntryDraft) else item


def _vague_guids(items: Sequence[PaperDraft | EntryDraft]) -> frozenset[str]:
    said = {(guid_key(i.guid), title_key(i.paper.fields.title)) for i in items if isinstance(i, EntryDraft)}
    return frozenset(guid for guid, count in Counter(guid for guid, _ in said).items() if count > 1)


def _entries(session: Connection, items: Sequence[PaperDraft | EntryDraft], source: str) -> dict[str, list[int]]:
    guids = [form for item in items if isinstance(item, EntryDraft) for form in guid_forms(item.guid)]
    found: dict[str, list[int]] = {}
    for row in session.execute(BY_ENTRY, {"source": source, "guids": json.dumps(guids)}) if guids else ():
        found.setdefault(guid_key(row.guid), []).append(row.paper_id)
    return found


def describe_papers(
    session: Connection, paper_ids: Sequence[int], *, with_entries: bool = False
) -> dict[int, ComparedPaper]:
    """Papers of the library prepared for comparison; `with_entries` if feeds announced them as well."""
    ids = list(paper_ids)
    if not ids:
        return {}
    rows = session.execute(select(*(PAPERS.c[name] for name in COLUMNS)).where(PAPERS.c.id.in_(ids))).all()
    names, identifiers, urls = people_of(session, ids), decisive_identifiers(session, ids), _pages(session, ids)
    entries: dict[int, dict[str, frozenset[str]]] = {}
    titles = _other_titles(session, ids)
    for row in session.execute(_entries_of(ids)) if with_entries else ():
        own = entries.setdefault(row.paper_id, {})
        own[row.source] = own.get(row.source, frozenset()) | {guid_key(row.guid)}
        urls.setdefault(row.paper_id, []).append(row.url)
    return {
        row.id: compared_paper(
            row,
            names.get(row.id, {}).get("author", ()),
            identifiers.get(row.id, {}),
            urls=urls.get(row.id, ()),
            entries=entries.get(row.id),
            cited_as=row.citation_key,
            other_titles=tuple(titles.get(row.id, ())),
            is_titled_by_hand="title" in row.edited_fields.split(),
        )
        for row in rows
    }


def _entries_of(ids: Sequence[int]) -> Select[Any]:
    table = tables.entries
    return select(table.c.paper_id, table.c.source, table.c.guid, table.c.url).where(table.c.paper_id.in_(ids))


def _other_titles(session: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    """Earlier titles of papers, and their titles elsewhere."""
    table, found = tables.other_values, dict[int, list[str]]()
    query = select(table.c.paper_id, table.c.value).where(table.c.paper_id.in_(ids), table.c.field == "title")
    for row in session.execute(query):
        found.setdefault(row.paper_id, []).append(row.value)
    return found


def _pages(session: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    table = tables.links
    found: dict[int, list[str]] = {}
    query = select(table.c.paper_id, table.c.url).where(table.c.paper_id.in_(ids), table.c.kind == "page")
    for row in session.execute(query):
        found.setdefault(row.paper_id, []).append(row.url)
    return found


def decisive_identifiers(session: Connection, paper_ids: Sequence[int]) -> dict[int, dict[str, frozenset[str]]]:
    """The identifiers that determine each paper's identity: scheme -> values."""
    found: dict[int, dict[str, frozenset[str]]] = {}
    query = select(IDENTIFIERS).where(IDENTIFIERS.c.paper_id.in_(paper_ids), IDENTIFIERS.c.scheme.in_(DECISIVE))
    for row in session.execute(query) if paper_ids else ():
        own = found.setdefault(row.paper_id, {})
        own[row.scheme] = own.get(row.scheme, frozenset()) | {row.value}
    return found


def weigh(known: Known, item: PaperDraft | EntryDraft) -> Findings:
    """Compare a draft with everything it could match."""
    papers = {i: known.papers[i] for i in candidates_of(known, item) if i in known.papers}
    return _compared(_compared_item(known, item), papers) if papers else Findings()


def _compared_item(known: Known, item: PaperDraft | EntryDraft) -> ComparedPaper:
    mine = compared_draft(item, known.source)
    is_vague = isinstance(item, EntryDraft) and guid_key(item.guid) in known.vague_guids
    return replace(mine, entries={}) if is_vague else mine


def _compared(mine: ComparedPaper, papers: Mapping[int, ComparedPaper]) -> Findings:
    likenesses = [(i, compare(mine, other)) for i, other in papers.items()]
    found = [(i, likeness) for i, likeness in likenesses if likeness is not None]
    found.sort(key=lambda pair: (-pair[1].score, -closeness(mine, papers[pair[0]]), pair[0]))
    match = next((_match(papers, i, likeness) for i, likeness in found if likeness.is_one), None)
    if match is not None:
        return Findings(match)
    works = tuple(_match(papers, i, one) for i, one in found if one.is_sure)
    asked = tuple(_match(papers, i, one) for i, one in found if not one.is_sure)
    return Findings(None, works, asked)


class Newcomers:
    """The new papers of one batch, which may match each other; in results, their numbers stand in for ids."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._near: dict[str, list[int]] = {}  # by the beginning of the title
        self._short: dict[str, list[int]] = {}  # papers whose whole title may be the beginning of another one
        self._papers: list[ComparedPaper] = []

    def weigh(self, item: PaperDraft | EntryDraft) -> Findings:
        """Compare a draft with those it could match."""
        beginning = _beginning(item)
        near = [*self._near.get(beginning, ())]
        near += [
            number for length in range(SHORTEST, len(beginning)) for number in self._short.get(beginning[:length], ())
        ]
        if not near:
            return Findings()
        mine = _compared_item(self._known, item)
        likest = sorted(near, key=lambda number: -fuzz.ratio(mine.key, self._papers[number].key))[:NEIGHBOURS]
        return _compared(mine, {number: self._papers[number] for number in likest})

    def add(self, item: PaperDraft | EntryDraft) -> None:
        """Add a draft as a new paper, with the next number."""
        beginning = _beginning(item)
        for length in range(min(SHORTEST, len(beginning)) or 1, len(beginning) + 1):
            self._near.setdefault(beginning[:length], []).append(len(self._papers))
        if len(beginning) < LEADING:
            self._short.setdefault(beginning, []).append(len(self._papers))
        self._papers.append(_compared_item(self._known, item))


def _beginning(item: PaperDraft | EntryDraft) -> str:
    return title_skeleton(draft_of(item).fields.title)[:LEADING]


def candidates_of(known: Known, item: PaperDraft | EntryDraft) -> Iterable[int]:
    """The papers in the library that a draft could match."""
    groups: list[Sequence[int]] = []
    draft = draft_of(item)
    if isinstance(item, EntryDraft):
        groups.append(known.by_entry.get(guid_key(item.guid), ()))
    groups += [known.by_identifier.get((i.scheme, i.value), ()) for i in draft.identifiers]
    ids = dict.fromkeys(i for group in groups if len(group) <= CROWD_PAPERS for i in group)
    return ids | dict.fromkeys(known.by_title.get(title_skeleton(draft.fields.title), ()))


def _match(papers: Mapping[int, ComparedPaper], paper_id: int, likeness: Likeness) -> Match:
    title = papers[paper_id].title or Words("an untitled paper")
    return Match(paper_id, title, likeness.reason)


def find_match(known: Known, item: PaperDraft | EntryDraft) -> Match | None:
    """The paper that a draft matches; None if it is new."""
    return weigh(known, item).match


def label(identifier: Identifier) -> str:
    """An identifier as usually written: `arXiv:2205.10343`, `DOI 10.1000/1`."""
    if identifier.scheme == "arxiv":
        return f"arXiv:{identifier.value}"
    return f"{identifier.scheme.upper()} {identifier.value}"


def author_key(draft: PaperDraft) -> str:
    """The folded family name of the first author, which distinguishes papers with the same title."""
    return fold(draft.authors[0].family) if draft.authors else ""
