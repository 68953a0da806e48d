"""Whether a draft is a paper that is there already, and why.

The same entry of a source, then identifiers decide. Without a common one, papers whose titles begin alike are
compared (model/sameness.py): only the same version of a paper becomes one row by itself.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select, text
from sqlalchemy.orm import Session

from paperdesk.errors import Words
from paperdesk.library import people, tables
from paperdesk.model.described import Described, describe, described
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import Identifier, PaperDraft
from paperdesk.model.sameness import DECISIVE, Likeness, compare
from paperdesk.text.fold import fold, title_key

PAPERS = tables.papers
IDENTIFIERS = tables.identifiers
LEADING = 20  # letters of a title by which papers to compare with are found
AFTER_ALL = "\uffff"

BY_ENTRY = text(
    "select e.guid, e.paper_id from json_each(:guids) g cross join entries e on e.source = :source and e.guid = g.value"
)
BY_TITLE = text(
    "select s.value as start, p.id, p.title, p.title_key, p.year, p.month, p.day, p.type, p.pages, p.volume, p.issue, "
    "p.edition, p.language, p.venue, p.citation_key "
    "from json_each(:starts) s cross join papers p on p.title_key >= s.value and p.title_key < s.value || :after "
    "order by p.id"
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
    by_start: Mapping[str, Sequence[tuple[int, Described]]]  # the first letters of a title


def look_up(session: Session, items: Sequence[PaperDraft | EntryDraft], source: str) -> Known:
    """Read at once all that a batch of drafts from a source could be."""
    drafts = [item.paper if isinstance(item, EntryDraft) else item for item in items]
    pairs = {(i.scheme, i.value) for d in drafts for i in d.identifiers if i.scheme in DECISIVE}
    found = session.execute(BY_IDENTIFIER, {"pairs": json.dumps(sorted(pairs))}) if pairs else ()
    by_identifier = {(row.scheme, row.value): row.paper_id for row in found}
    open_titles = {title_key(d.fields.title) for d in drafts if not _is_decided(d, by_identifier)}
    return Known(_entries(session, items, source), by_identifier, _described(session, _titles(session, open_titles)))


def _is_decided(draft: PaperDraft, by_identifier: Mapping[tuple[str, str], int]) -> bool:
    return any((i.scheme, i.value) in by_identifier for i in draft.identifiers)


def _described(session: Session, rows: Mapping[str, Sequence[Row[Any]]]) -> dict[str, list[tuple[int, Described]]]:
    """What is known of the papers that drafts are compared with."""
    ids = [row.id for group in rows.values() for row in group]
    names, identifiers = people.people_of(session, ids), decisive_identifiers(session, ids)
    return {
        start: [
            (
                row.id,
                described(
                    row, names.get(row.id, {}).get("author", ()), identifiers.get(row.id, {}), cited_as=row.citation_key
                ),
            )
            for row in group
        ]
        for start, group in rows.items()
    }


def _entries(session: Session, items: Sequence[PaperDraft | EntryDraft], source: str) -> dict[str, int]:
    guids = [item.guid for item in items if isinstance(item, EntryDraft)]
    if not guids:
        return {}
    return {row.guid: row.paper_id for row in session.execute(BY_ENTRY, {"source": source, "guids": json.dumps(guids)})}


def _titles(session: Session, keys: set[str]) -> dict[str, list[Row[Any]]]:
    """The papers whose titles begin as these do: by the beginning of the title."""
    wanted = json.dumps(sorted({key[:LEADING] for key in keys if key}))
    found: dict[str, list[Row[Any]]] = {}
    for row in session.execute(BY_TITLE, {"starts": wanted, "after": AFTER_ALL}):
        found.setdefault(row.start, []).append(row)
    return found


def decisive_identifiers(session: Session, paper_ids: Sequence[int]) -> dict[int, dict[str, frozenset[str]]]:
    """Of each paper those identifiers that say which paper it is: scheme -> values."""
    found: dict[int, dict[str, frozenset[str]]] = {}
    query = select(IDENTIFIERS).where(IDENTIFIERS.c.paper_id.in_(paper_ids), IDENTIFIERS.c.scheme.in_(DECISIVE))
    for row in session.execute(query) if paper_ids else ():
        own = found.setdefault(row.paper_id, {})
        own[row.scheme] = own.get(row.scheme, frozenset()) | {row.value}
    return found


def find_match(known: Known, item: PaperDraft | EntryDraft) -> Match | None:
    """The paper that a draft is; None where it is a new one."""
    if isinstance(item, EntryDraft) and item.guid in known.by_entry:
        return Match(known.by_entry[item.guid], Words("same entry"))
    draft = item.paper if isinstance(item, EntryDraft) else item
    for identifier in draft.identifiers:
        paper_id = known.by_identifier.get((identifier.scheme, identifier.value))
        if paper_id is not None:
            return Match(paper_id, Words("same {identifier}", identifier=label(identifier)))
    return next(
        (Match(i, likeness.reason) for i, likeness in _alike(known, draft) if likeness.verdict == "version"), None
    )


def find_works(known: Known, draft: PaperDraft) -> list[Match]:
    """The papers that are other versions of a new one's work."""
    return [Match(i, likeness.reason) for i, likeness in _alike(known, draft) if likeness.verdict == "work"]


def _alike(known: Known, draft: PaperDraft) -> Iterator[tuple[int, Likeness]]:
    """The papers that surely are this one, in this or in another version."""
    candidates = known.by_start.get(title_key(draft.fields.title)[:LEADING], ())
    mine = describe(draft) if candidates else None
    for paper_id, other in candidates:
        likeness = compare(mine, other) if mine else None
        if likeness and likeness.is_sure:
            yield paper_id, likeness


def label(identifier: Identifier) -> str:
    """An identifier as people write it: `arXiv:2205.10343`, `DOI 10.1000/1`."""
    if identifier.scheme == "arxiv":
        return f"arXiv:{identifier.value}"
    return f"{identifier.scheme.upper()} {identifier.value}"


def author_key(draft: PaperDraft) -> str:
    """The folded family name of the first author, by which papers of one title are told apart."""
    return fold(draft.authors[0].family) if draft.authors else ""
