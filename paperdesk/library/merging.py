"""Merging: two papers in the library become one, and nothing is lost."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, delete, insert, select, update

from paperdesk.errors import PaperNotFound, Words
from paperdesk.library import tables
from paperdesk.library.arrival_records import Origin
from paperdesk.library.details import fields_of, people_of, works_of
from paperdesk.library.duplicates import Match
from paperdesk.library.library import Edit
from paperdesk.library.merge_traces import MergeTraces
from paperdesk.library.merged_records import keep_record
from paperdesk.library.note_links import follow_key
from paperdesk.library.papers import get_detail, set_authors, update_fields
from paperdesk.library.relations import relate_papers
from paperdesk.model.paper import FIELD_NAMES, TEXT_FIELDS, PaperDraft
from paperdesk.model.paper_fields import DATE_FIELDS
from paperdesk.text.fold import title_key

PAPERS = tables.papers
MOVED = (
    *(tables.identifiers, tables.links, tables.annotations, tables.attachments, tables.entries),
    *(tables.merged_records, tables.other_values),
)
"""Tables whose rows get the new `paper_id`; rows that the kept paper already has are removed with the other paper."""

COPIED = (tables.paper_tags, tables.collection_papers)
"""Tables with the paper in their key."""

PLACES = ("library", "inbox", "dismissed", "trash")  # the first one wins
TOLD = (*(name for name in TEXT_FIELDS if name != "type"), "year")


def merge_papers(
    edit: Edit, *, keep_id: int, other_id: int, values: Mapping[str, Any] | None = None, take_authors: bool = False
) -> None:
    """Merge two papers: `keep_id` takes over everything from the other one, which is then removed.

    Args:
        edit: the edit with its step; undoing the step restores both papers.
        keep_id: the paper to keep, with its citation key.
        other_id: the paper to merge; its keys remain as aliases.
        values: fields to set explicitly; otherwise the kept paper's, or the other's if that is empty.
        take_authors: whether to take the authors of the other one.

    Raises:
        PaperNotFound: one of them is gone.
    """
    found = edit.session.execute(select(PAPERS).where(PAPERS.c.id.in_((keep_id, other_id))))
    rows = {row.id: row._asdict() for row in found}
    if len(rows) < 2:  # noqa: PLR2004
        raise PaperNotFound("merged-paper-gone", "One of the two papers is no longer in the library.")
    keep, other = rows[keep_id], rows[other_id]
    names = people_of(edit.session, [keep_id, other_id])
    record_id = _keep_record(edit, keep, other)
    _merge_works(edit, keep_id, other_id)
    for table in MOVED:
        _move(edit, table, keep_id, other_id)
    for table in COPIED:
        _copy(edit, table, keep_id, other_id)
    theirs = names.get(other_id, {}).get("author", ())
    _remove(edit, other_id)
    _take_keys(edit, keep_id, other)
    follow_key(edit, old=other["citation_key"], new=keep["citation_key"])
    if theirs and (take_authors or not names.get(keep_id, {}).get("author")):
        set_authors(edit, paper_id=keep_id, authors=theirs)
    _set_state(edit, keep, other)
    update_fields(edit, paper_id=keep_id, values={**_missing(keep, other), **(values or {})})
    _keep_others(edit, keep, other, record_id)
    edit.touch_texts([keep_id, other_id])


def _keep_record(edit: Edit, keep: Mapping[str, Any], other: Mapping[str, Any]) -> int | None:
    """Store the removed paper as a record, so that it can become a separate paper again at any time."""
    mine, theirs = (get_detail(edit.session, row["id"]) for row in (keep, other))
    if not (theirs.fields.title or theirs.authors or theirs.identifiers or theirs.fields.abstract):
        return None  # nothing that a user could recognise it by
    draft = PaperDraft(
        theirs.fields,
        authors=theirs.authors,
        editors=theirs.editors,
        identifiers=theirs.identifiers,
        links=theirs.links,
        tags=tuple(tag.name for tag in theirs.tags),
        citation_key=theirs.citation_key if theirs.key_is_fixed else "",
        is_paper=theirs.is_paper,
    )
    known = {(i.scheme, i.value) for i in mine.identifiers}
    traces = MergeTraces(
        identifiers=[(i.scheme, i.value) for i in theirs.identifiers if (i.scheme, i.value) not in known],
        links=[link.url for link in theirs.links if link.url not in {own.url for own in mine.links}],
        tags=[tag.name for tag in theirs.tags if tag not in mine.tags],
        alias=theirs.citation_key if theirs.key_is_fixed else "",
    )
    match = Match(keep["id"], keep["title"], Words("merged by you"))
    return keep_record(edit, match, draft, Origin("merge", "merge", ""), traces)


def _keep_others(edit: Edit, keep: Mapping[str, Any], other: Mapping[str, Any], record_id: int | None) -> None:
    """Keep differing values that the user did not choose."""
    now = get_detail(edit.session, keep["id"])
    said = [(name, str(row[name])) for row in (keep, other) for name in TOLD if row[name] not in (None, "")]
    rows = [
        {"paper_id": keep["id"], "field": name, "value": value, "kind": "other", "record_id": record_id}
        | {"source_title": "", "made_at": edit.moment}
        for name, value in dict.fromkeys(said)
        if title_key(value) != title_key(str(getattr(now.fields, name) or ""))
    ]
    if rows:
        edit.session.execute(insert(tables.other_values), rows)


def _merge_works(edit: Edit, keep_id: int, other_id: int) -> None:
    works = works_of(edit.session, [other_id]).get(other_id, ())
    relate_papers(edit, pairs=[(keep_id, work.id) for work in works if work.id != keep_id], kind="work")


def _move(edit: Edit, table: Table, keep_id: int, other_id: int) -> None:
    statement = update(table).where(table.c.paper_id == other_id).values(paper_id=keep_id)
    edit.session.execute(statement.prefix_with("or ignore"))


def _copy(edit: Edit, table: Table, keep_id: int, other_id: int) -> None:
    rows = edit.session.execute(select(table).where(table.c.paper_id == other_id)).mappings().all()
    copies = [{**row, "paper_id": keep_id} for row in rows]
    if copies:
        edit.session.execute(insert(table).prefix_with("or ignore"), copies)


def _remove(edit: Edit, paper_id: int) -> None:
    """Remove a paper and everything attached to it, row by row, so that the journal records each."""
    for table in (*MOVED, *COPIED, tables.paper_authors):
        edit.session.execute(delete(table).where(table.c.paper_id == paper_id))
    told = tables.relations
    edit.session.execute(delete(told).where((told.c.one_id == paper_id) | (told.c.other_id == paper_id)))


def _take_keys(edit: Edit, keep_id: int, other: Mapping[str, Any]) -> None:
    """Make the removed paper's keys find the remaining one."""
    aliases = tables.citation_key_aliases
    known = list(edit.session.scalars(select(aliases.c.citation_key).where(aliases.c.paper_id == other["id"])))
    edit.session.execute(delete(aliases).where(aliases.c.paper_id == other["id"]))
    edit.session.execute(delete(PAPERS).where(PAPERS.c.id == other["id"]))
    if other["key_is_fixed"]:
        known.append(other["citation_key"])
    if known:
        edit.session.execute(insert(aliases), [{"citation_key": key, "paper_id": keep_id} for key in known])


def _set_state(edit: Edit, keep: Mapping[str, Any], other: Mapping[str, Any]) -> None:
    """The user's actions on either paper, the highest counts from feeds, and the earliest time."""
    values = {
        "starred": keep["starred"] or other["starred"],
        "is_read": keep["is_read"] or other["is_read"],
        "reading_state": keep["reading_state"] or other["reading_state"],
        "place": min(keep["place"], other["place"], key=PLACES.index),
        "added_at": min(keep["added_at"], other["added_at"]),
    }
    for name in ("upvotes", "version"):
        numbers = [row[name] for row in (keep, other) if row[name] is not None]
        values[name] = max(numbers) if numbers else None
    edit.session.execute(update(PAPERS).where(PAPERS.c.id == keep["id"]).values(**values))


def _missing(keep: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """What only the removed paper has."""
    mine, theirs = fields_of(keep), fields_of(other)
    found = {
        name: getattr(theirs, name)
        for name in FIELD_NAMES
        if name not in {"extra", *DATE_FIELDS} and not getattr(mine, name) and getattr(theirs, name)
    }
    if mine.year is None and theirs.year is not None:
        found |= {name: getattr(theirs, name) for name in DATE_FIELDS}
    if mine.type in {"misc", "preprint"} and theirs.type not in {"misc", "preprint"}:
        found["type"] = theirs.type
    return found | {"extra": {**theirs.extra, **mine.extra}}
