"""Whether a draft is a paper that is there already, and why.

Identifiers decide first. Without a common one, an equal title decides, if nothing speaks against it: other first
authors, years more than one apart, other pages, another type, or differing identifiers of one scheme.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Row, select, text
from sqlalchemy.orm import Session

from paperdesk.library import tables
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import Identifier, PaperDraft
from paperdesk.text.fold import fold, title_key

PAPERS = tables.papers
IDENTIFIERS = tables.identifiers
DECISIVE = ("arxiv", "doi", "openreview", "pmid", "pmcid")
VAGUE_TYPES = {"preprint", "misc", "online"}  # what a source says that does not know better
SHORTEST_TITLE = 12  # letters; shorter titles ("Editorial") decide only with authors and years


BY_ENTRY = text(
    "select e.guid, e.paper_id from json_each(:guids) g cross join entries e on e.source = :source and e.guid = g.value"
)
BY_IDENTIFIER = text(
    "select i.scheme, i.value, i.paper_id from json_each(:pairs) p cross join identifiers i "
    "on i.scheme = p.value ->> 0 and i.value = p.value ->> 1"
)


@dataclass(frozen=True, slots=True)
class Match:
    """The paper that a draft is, and the reason as the reader sees it."""

    paper_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the library holds that a batch of drafts could be."""

    by_entry: Mapping[str, int]  # the guid of an entry of the same source
    by_identifier: Mapping[tuple[str, str], int]
    by_title: Mapping[str, Sequence[Row[Any]]]
    identifiers: Mapping[int, Mapping[str, str]]


def look_up(session: Session, items: Sequence[PaperDraft | EntryDraft], source: str) -> Known:
    """Read at once all that a batch of drafts from a source could be."""
    drafts = [item.paper if isinstance(item, EntryDraft) else item for item in items]
    pairs = {(i.scheme, i.value) for d in drafts for i in d.identifiers if i.scheme in DECISIVE}
    found = session.execute(BY_IDENTIFIER, {"pairs": json.dumps(sorted(pairs))}) if pairs else ()
    by_identifier = {(row.scheme, row.value): row.paper_id for row in found}
    by_title = _titles(session, {title_key(d.fields.title) for d in drafts})
    ids = [row.id for rows in by_title.values() for row in rows]
    return Known(_entries(session, items, source), by_identifier, by_title, _decisive(session, ids))


def _entries(session: Session, items: Sequence[PaperDraft | EntryDraft], source: str) -> dict[str, int]:
    guids = [item.guid for item in items if isinstance(item, EntryDraft)]
    if not guids:
        return {}
    return {row.guid: row.paper_id for row in session.execute(BY_ENTRY, {"source": source, "guids": json.dumps(guids)})}


def _titles(session: Session, keys: set[str]) -> dict[str, list[Row[Any]]]:
    wanted = [key for key in keys if key]
    found: dict[str, list[Row[Any]]] = {}
    columns = (PAPERS.c.id, PAPERS.c.title_key, PAPERS.c.first_author_key, PAPERS.c.year, PAPERS.c.type, PAPERS.c.pages)
    for row in session.execute(select(*columns).where(PAPERS.c.title_key.in_(wanted)).order_by(PAPERS.c.id)):
        found.setdefault(row.title_key, []).append(cast(Row[Any], row))
    return found


def _decisive(session: Session, paper_ids: Sequence[int]) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    query = select(IDENTIFIERS).where(IDENTIFIERS.c.paper_id.in_(paper_ids), IDENTIFIERS.c.scheme.in_(DECISIVE))
    for row in session.execute(query):
        found.setdefault(row.paper_id, {})[row.scheme] = row.value
    return found


def find_match(known: Known, item: PaperDraft | EntryDraft) -> Match | None:
    """The paper that a draft is; None where it is a new one."""
    if isinstance(item, EntryDraft) and item.guid in known.by_entry:
        return Match(known.by_entry[item.guid], "same entry")
    draft = item.paper if isinstance(item, EntryDraft) else item
    for identifier in draft.identifiers:
        paper_id = known.by_identifier.get((identifier.scheme, identifier.value))
        if paper_id is not None:
            return Match(paper_id, f"same {label(identifier)}")
    for row in known.by_title.get(title_key(draft.fields.title), ()):
        if _may_be_one(draft, row, known.identifiers.get(row.id, {})):
            return Match(row.id, "same title")
    return None


def label(identifier: Identifier) -> str:
    """An identifier as people write it: `arXiv:2205.10343`, `DOI 10.1000/1`."""
    if identifier.scheme == "arxiv":
        return f"arXiv:{identifier.value}"
    return f"{identifier.scheme.upper()} {identifier.value}"


def _may_be_one(draft: PaperDraft, row: Row[Any], identifiers: Mapping[str, str]) -> bool:
    if len(row.title_key) < SHORTEST_TITLE and not (draft.authors and draft.fields.year and row.year):
        return False
    if draft.authors and row.first_author_key and author_key(draft) != row.first_author_key:
        return False
    if draft.fields.year and row.year and abs(draft.fields.year - row.year) > 1:
        return False
    if draft.fields.pages and row.pages and draft.fields.pages != row.pages:
        return False
    if draft.fields.type != row.type and not VAGUE_TYPES & {draft.fields.type, row.type}:
        return False
    return not any(i.scheme in identifiers and identifiers[i.scheme] != i.value for i in draft.identifiers)


def author_key(draft: PaperDraft) -> str:
    """The folded family name of the first author, by which papers of one title are told apart."""
    return fold(draft.authors[0].family) if draft.authors else ""
