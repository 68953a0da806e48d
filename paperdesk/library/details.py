"""A complete paper, read through sqlite3: its row, its people, and everything attached to it."""

import dataclasses
import itertools
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from paperdesk.errors import PaperNotFound
from paperdesk.library import lab_state
from paperdesk.library.arrival_records import MergedRow, OtherValueRow
from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.plain_rows import named_rows, rows_of_papers
from paperdesk.library.records import (
    AnnotationRow,
    AttachmentRow,
    AutomaticAction,
    EntryRow,
    PaperDetail,
    WorkRow,
)
from paperdesk.library.rows import tags_of
from paperdesk.library.stored_words import unpacked
from paperdesk.model.annotation import Anchor, Piece, Rect
from paperdesk.model.paper import Author, Identifier, Link
from paperdesk.model.paper_fields import FIELD_NAMES, PaperFields

PEOPLE = """
select paper_id, role, family, given, particle, suffix from paper_authors join authors on authors.id = author_id
where paper_id in (select value from json_each(?)) order by paper_id, role, position
"""
COLLECTIONS = """
select paper_id, name from collection_papers join collections on collections.id = collection_id
where paper_id in (select value from json_each(?)) order by name
"""
PAPERS = "select * from papers where id in (select value from json_each(?))"
WORKS = """
with wanted as (select value as id from json_each(?))
select one_id, other_id from relations
where kind = 'work' and (one_id in (select id from wanted) or other_id in (select id from wanted))
"""


def get_detail(session: AnyView, paper_id: int) -> PaperDetail:
    """A complete paper.

    Raises:
        PaperNotFound: it is gone.
    """
    details = get_details(session, [paper_id])
    if not details:
        raise PaperNotFound("paper-gone", "The paper {paper_id} is no longer in the library.", paper_id=paper_id)
    return details[0]


def get_details(session: AnyView, paper_ids: Sequence[int]) -> list[PaperDetail]:
    """Complete papers, in the requested order; missing ids are skipped."""
    ids = [*paper_ids]
    rows = {row.id: row for row in named_rows(session, PAPERS, (json.dumps(ids),))}
    parts = _parts(session, ids)
    return [_detail(rows[i], parts[i]) for i in ids if i in rows]


def _detail(row: Any, parts: Mapping[str, Any]) -> PaperDetail:
    return PaperDetail(
        id=row.id,
        fields=fields_of(vars(row)),
        citation_key=row.citation_key,
        key_is_fixed=bool(row.key_is_fixed),
        place=row.place,
        starred=bool(row.starred),
        is_read=bool(row.is_read),
        reading_state=row.reading_state,
        is_paper=bool(row.is_paper),
        upvotes=row.upvotes,
        version=row.version,
        added_at=row.added_at,
        changed_at=row.changed_at,
        edited_fields=tuple(row.edited_fields.split()),
        standing=row.standing or "",
        corrected_at=row.corrected_at or "",
        **parts,
    )


def fields_of(row: Mapping[str, Any]) -> PaperFields:
    """The bibliographic fields from a row of the table."""
    values = {name: row[name] for name in FIELD_NAMES if name != "extra"}
    return PaperFields(**values, extra=json.loads(row["extra"]))


def _parts(session: AnyView, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """The parts of papers, as keyword arguments for PaperDetail."""
    parts: dict[int, dict[str, Any]] = {i: {} for i in ids}
    names, tags, notes = people_of(session, ids), tags_of(driver_of(session), ids), annotations_of(session, ids)
    for i in ids:
        parts[i]["authors"] = tuple(names.get(i, {}).get("author", ()))
        parts[i]["editors"] = tuple(names.get(i, {}).get("editor", ()))
        parts[i]["tags"] = tags.get(i, ())
        parts[i]["annotations"] = notes.get(i, ())
    for kind, table, order, record in PARTS:
        for row in rows_of_papers(session, table, ids, order=order):
            own = parts[row.paper_id]
            own[kind] = (*own.get(kind, ()), record(row))
    for paper_id, works in works_of(session, ids).items():
        parts[paper_id]["works"] = works
    for paper_id, marks in lab_state.marks_of(session, ids).items():
        parts[paper_id]["lab_marks"] = marks
    for paper_id, name in driver_of(session).execute(COLLECTIONS, (json.dumps([*ids]),)):
        parts[paper_id]["collections"] = (*parts[paper_id].get("collections", ()), name)
    return parts


def people_of(session: AnyView, paper_ids: Iterable[int]) -> dict[int, dict[str, list[Author]]]:
    """Authors and editors in order: paper id -> role -> names."""
    people: dict[int, dict[str, list[Author]]] = {}
    for paper_id, role, *parts in driver_of(session).execute(PEOPLE, (json.dumps([*paper_ids]),)):
        people.setdefault(paper_id, {}).setdefault(role, []).append(Author(*parts))
    return people


def annotations_of(session: AnyView, paper_ids: Iterable[int]) -> dict[int, tuple[AnnotationRow, ...]]:
    """The annotations of papers in order of creation: paper id -> rows."""
    found: dict[int, tuple[AnnotationRow, ...]] = {}
    for row in rows_of_papers(session, "annotations", paper_ids, order="id"):
        found[row.paper_id] = (*found.get(row.paper_id, ()), annotation_of(row))
    return found


def annotation_of(row: Any) -> AnnotationRow:
    """A row of the annotations table as a record."""
    rects, further = _pieces_of(row.rects)
    quote = row.quote, row.prefix, row.suffix
    anchor = Anchor(row.field, *quote, row.attachment_id, row.page, rects, row.position, further)
    return AnnotationRow(row.id, row.paper_id, row.kind, row.text, row.color, anchor, row.added_at, row.changed_at)


def _pieces_of(stored: str) -> tuple[tuple[Rect, ...], tuple[Piece, ...]]:
    """Rectangles as stored: four sides, and the page number as a fifth value if it is not the anchor's page."""
    rects, further = [], []
    for left, top, right, bottom, *page in json.loads(stored):
        if page:
            further.append((page[0], (left, top, right, bottom)))
        else:
            rects.append((left, top, right, bottom))
    by_page = itertools.groupby(further, lambda found: found[0])
    return tuple(rects), tuple((page, tuple(rect for _, rect in found)) for page, found in by_page)


def works_of(session: AnyView, paper_ids: Iterable[int]) -> dict[int, tuple[WorkRow, ...]]:
    """The other versions of each paper's work."""
    wanted = set(paper_ids)
    pairs = driver_of(session).execute(WORKS, (json.dumps([*wanted]),)).fetchall()
    works = _works(session, {paper_id for pair in pairs for paper_id in pair}) if pairs else {}
    found: dict[int, tuple[WorkRow, ...]] = {}
    for one, other in pairs:
        for own, another in ((one, other), (other, one)):
            if own in wanted:
                found[own] = (*found.get(own, ()), works[another])
    return found


def _works(session: AnyView, paper_ids: Iterable[int]) -> dict[int, WorkRow]:
    from paperdesk.model.naming import is_published  # noqa: PLC0415 - few papers have any

    ids = [*paper_ids]
    dois: dict[int, list[str]] = {}
    for row in rows_of_papers(session, "identifiers", ids, order="id"):
        if row.scheme == "doi":
            dois.setdefault(row.paper_id, []).append(row.value)
    return {
        row.id: WorkRow(
            row.id,
            row.title,
            row.venue,
            row.year,
            row.citation_key,
            is_published=is_published(row.type, row.venue, dois.get(row.id, ())),
        )
        for row in named_rows(session, PAPERS, (json.dumps(ids),))
    }


def attachment_of(row: Any) -> AttachmentRow:
    """A row of the attachments table as a record."""
    values = {f.name: getattr(row, f.name) for f in dataclasses.fields(AttachmentRow)}
    return AttachmentRow(**values | {"is_linked": bool(row.is_linked)})


def _entry(row: Any) -> EntryRow:
    return EntryRow(**{f.name: getattr(row, f.name) for f in dataclasses.fields(EntryRow)})


def merged_of(row: Any) -> MergedRow:
    """A row of the merged records as a record."""
    source = json.loads(row.origin).get("title", "")
    return MergedRow(row.id, row.paper_id, row.title, unpacked(row.reason), row.made_at, source)


def _other_value(row: Any) -> OtherValueRow:
    return OtherValueRow(row.id, row.field, row.value, row.kind, row.source_title, row.made_at)


PARTS: tuple[tuple[str, str, str, Any], ...] = (
    ("identifiers", "identifiers", "id", lambda row: Identifier(row.scheme, row.value, row.version)),
    ("links", "links", "id", lambda row: Link(row.kind, row.url)),
    ("attachments", "attachments", "id", attachment_of),
    ("entries", "entries", "id", _entry),
    ("judgements", "judgements", "id", lambda r: AutomaticAction(r.action, unpacked(r.reason), r.judged_at)),
    ("aliases", "citation_key_aliases", "citation_key", lambda row: row.citation_key),
    ("merged", "merged_records", "id", merged_of),
    ("other_values", "other_values", "id", _other_value),
)
