"""Papers: the ids that a list shows, rows, all of one paper, and what the reader does with them."""

import dataclasses
import json
import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Integer, Row, Select, func, select, update
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import Session

from paperdesk.errors import InvalidField, PaperNotFound
from paperdesk.library import filters, keys, merged_records, people, relations, tables
from paperdesk.library.annotations import annotations_of
from paperdesk.library.attachments import as_row
from paperdesk.library.library import AnyView, Edit
from paperdesk.library.records import AutomaticAction, Counts, EntryRow, PaperDetail, PaperRow
from paperdesk.library.rows import read_rows
from paperdesk.library.tags import tags_of
from paperdesk.model.paper import (
    Author,
    Identifier,
    Link,
    Place,
    clean_author,
    clean_fields,
    clean_identifier,
    clean_link,
)
from paperdesk.model.paper_fields import FIELD_NAMES, FIELDS, FieldKind, PaperFields
from paperdesk.model.query import Node
from paperdesk.text.fold import fold, title_key

PAPERS = tables.papers
LONGEST_ID = 18  # digits that SQLite takes as a whole number
ORDERS: Mapping[str, tuple[ColumnElement[Any], ...]] = {
    "added": (PAPERS.c.added_at.desc(), PAPERS.c.id),
    "published": (
        PAPERS.c.year.desc().nulls_last(),
        PAPERS.c.month.desc().nulls_last(),
        PAPERS.c.day.desc().nulls_last(),
        PAPERS.c.id,
    ),
    "title": (PAPERS.c.title_key, PAPERS.c.id),
    "reading": (PAPERS.c.reading_position.nulls_last(), PAPERS.c.added_at.desc(), PAPERS.c.id),
    "author": (PAPERS.c.first_author_key == "", PAPERS.c.first_author_key, PAPERS.c.year.desc(), PAPERS.c.id),
    "venue": (PAPERS.c.venue == "", func.lower(PAPERS.c.venue), PAPERS.c.year.desc(), PAPERS.c.id),
    "upvotes": (PAPERS.c.upvotes.desc().nulls_last(), PAPERS.c.id),
}


def list_ids(
    session: AnyView, *, where: Node | None = None, order: str = "added", any_place: bool = False
) -> list[int]:
    """The ids of papers for which the facts hold, in order; hidden places only where `any_place`."""
    query = select(PAPERS.c.id).where(filters.condition(where)).order_by(*ORDERS[order])
    if not any_place:
        query = query.where(filters.SHOWN)
    return _flat(session, query).tolist()


def find_ids(
    session: AnyView, *, where: Node | None = None, order: str = "", among: Sequence[int] | None = None
) -> "array[int]":
    """The ids of papers for which the facts hold, wherever they lie, as one array; in no order unless one is named.

    Where `among` names papers, only those are looked at.
    """
    query = select(PAPERS.c.id).where(filters.condition(where)).order_by(*(ORDERS[order] if order else ()))
    if among is not None:
        query = query.where(PAPERS.c.id.in_(among))
    return _flat(session, query)


def count_places(session: AnyView) -> dict[str, int]:
    """How many papers lie in each place that has any."""
    rows = session.execute(select(PAPERS.c.place, func.count()).group_by(PAPERS.c.place))
    return {row[0]: row[1] for row in rows}


def ids_in(session: AnyView, places: Iterable[Place]) -> "array[int]":
    """The ids of the papers in these places."""
    return _flat(session, select(PAPERS.c.id).where(PAPERS.c.place.in_([place.value for place in places])))


def driver(session: AnyView) -> sqlite3.Connection:
    """SQLite's own connection of a view, for the few questions that are asked with every key that is typed."""
    connection = session if isinstance(session, Connection) else session.connection()
    return cast(sqlite3.Connection, connection.connection.dbapi_connection)


def _flat(session: AnyView, query: Select[tuple[int]]) -> "array[int]":
    """A column of numbers as one value: the driver lets other threads in at each row, which may take them long."""
    found = query.subquery()
    return array("q", json.loads(session.scalar(select(func.json_group_array(found.c[0]))) or "[]"))


def get_rows(session: AnyView, paper_ids: Sequence[int]) -> list[PaperRow]:
    """The rows of these papers, in the order asked; ids that are gone are left out."""
    return read_rows(driver(session), paper_ids)


def find_paper(session: Session, name: str) -> int:
    """The id of the paper that has this id or citation key.

    Raises:
        PaperNotFound: none has.
    """
    number = int(name) if name.isdecimal() and len(name) <= LONGEST_ID else 0
    if number and session.scalar(select(PAPERS.c.id).where(PAPERS.c.id == number)):
        return number
    paper_id = keys.find_by_key(session, name)
    if paper_id is None:
        raise PaperNotFound(
            "no-such-paper",
            "No paper has the id or citation key “{name}”. Look it up with: paperdesk search",
            name=name,
        )
    return paper_id


def get_detail(session: Session, paper_id: int) -> PaperDetail:
    """All of one paper.

    Raises:
        PaperNotFound: it is gone.
    """
    details = get_details(session, [paper_id])
    if not details:
        raise PaperNotFound("paper-gone", "The paper {paper_id} is no longer in the library.", paper_id=paper_id)
    return details[0]


def get_details(session: Session, paper_ids: Sequence[int]) -> list[PaperDetail]:
    """All of some papers, in the order asked; those that are gone are left out."""
    ids = list(paper_ids)
    rows = {row.id: row for row in session.execute(select(PAPERS).where(PAPERS.c.id.in_(ids)))}
    parts = _parts(session, ids)
    return [_detail(rows[i], parts[i]) for i in ids if i in rows]


def _parts(session: Session, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """What hangs on papers, as keyword arguments of PaperDetail."""
    parts: dict[int, dict[str, Any]] = {i: {} for i in ids}
    names, tags, notes = people.people_of(session, ids), tags_of(session, ids), annotations_of(session, ids)
    for i in ids:
        parts[i]["authors"] = tuple(names.get(i, {}).get("author", ()))
        parts[i]["editors"] = tuple(names.get(i, {}).get("editor", ()))
        parts[i]["tags"] = tags.get(i, ())
        parts[i]["annotations"] = notes.get(i, ())
    for kind, table, record in PARTS:
        rows = session.execute(select(table).where(table.c.paper_id.in_(ids)).order_by(*table.primary_key))
        for row in rows:
            own = parts[row.paper_id]
            own[kind] = (*own.get(kind, ()), record(row))
    for paper_id, works in relations.works_of(session, ids).items():
        parts[paper_id]["works"] = works
    for paper_id, name in _collections(session, ids):
        parts[paper_id]["collections"] = (*parts[paper_id].get("collections", ()), name)
    return parts


def _collections(session: Session, ids: Sequence[int]) -> Iterable[tuple[int, str]]:
    link, table = tables.collection_papers, tables.collections
    query = (
        select(link.c.paper_id, table.c.name)
        .join(table, table.c.id == link.c.collection_id)
        .where(link.c.paper_id.in_(ids))
        .order_by(table.c.name)
    )
    return ((row.paper_id, row.name) for row in session.execute(query))


def _entry(row: Row[Any]) -> EntryRow:
    return EntryRow(**{f.name: getattr(row, f.name) for f in dataclasses.fields(EntryRow)})


PARTS: tuple[tuple[str, Any, Any], ...] = (
    ("identifiers", tables.identifiers, lambda row: Identifier(row.scheme, row.value, row.version)),
    ("links", tables.links, lambda row: Link(row.kind, row.url)),
    ("attachments", tables.attachments, as_row),
    ("entries", tables.entries, _entry),
    ("judgements", tables.judgements, lambda row: AutomaticAction(row.action, row.reason, row.judged_at)),
    ("aliases", tables.citation_key_aliases, lambda row: row.citation_key),
    ("merged", tables.merged_records, merged_records.as_merged),
    ("other_values", tables.other_values, merged_records.as_other_value),
)


def fields_of(row: Mapping[str, Any]) -> PaperFields:
    """The bibliographic fields out of a row of the table."""
    values = {name: row[name] for name in FIELD_NAMES if name != "extra"}
    return PaperFields(**values, extra=json.loads(row["extra"]))


def get_fields(session: Session, paper_ids: Sequence[int]) -> list[tuple[int, str, PaperFields]]:
    """Id, key and bibliographic fields of some papers, in the order asked; those that are gone are left out."""
    columns = (PAPERS.c.id, PAPERS.c.citation_key, *(PAPERS.c[name] for name in FIELD_NAMES))
    rows = {row.id: row for row in session.execute(select(*columns).where(PAPERS.c.id.in_(paper_ids)))}
    found = (rows[i] for i in paper_ids if i in rows)
    return [(row.id, row.citation_key, fields_of(row._asdict())) for row in found]


def _detail(row: Row[Any], parts: Mapping[str, Any]) -> PaperDetail:
    return PaperDetail(
        id=row.id,
        fields=fields_of(row._asdict()),
        citation_key=row.citation_key,
        key_is_fixed=row.key_is_fixed,
        place=row.place,
        starred=row.starred,
        is_read=row.is_read,
        reading_state=row.reading_state,
        is_paper=row.is_paper,
        upvotes=row.upvotes,
        version=row.version,
        added_at=row.added_at,
        changed_at=row.changed_at,
        edited_fields=tuple(row.edited_fields.split()),
        standing=row.standing or "",
        corrected_at=row.corrected_at or "",
        **parts,
    )


def count_papers(session: Session) -> Counts:
    """How many papers lie where."""
    rows = session.execute(
        select(
            PAPERS.c.place,
            func.count(),
            func.sum(sql_cast(PAPERS.c.starred, Integer)),
        ).group_by(PAPERS.c.place)
    ).all()
    number = {place: (total, starred or 0) for place, total, starred in rows}
    none = (0, 0)
    return Counts(
        inbox=number.get("inbox", none)[0],
        library=number.get("library", none)[0],
        dismissed=number.get("dismissed", none)[0],
        trash=number.get("trash", none)[0],
        starred=number.get("inbox", none)[1] + number.get("library", none)[1],
        reading=_count(session, PAPERS.c.reading_state.in_(("to-read", "reading"))),
        annotated=_count(session, filters.STATES["annotated"]),
    )


def _count(session: Session, condition: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).select_from(PAPERS).where(condition, filters.SHOWN)) or 0


def _set(edit: Edit, paper_ids: Iterable[int], **values: object) -> None:
    ids = list(paper_ids)
    for start in range(0, len(ids), 500):
        edit.session.execute(update(PAPERS).where(PAPERS.c.id.in_(ids[start : start + 500])).values(**values))
    edit.touch(papers=ids)


def set_starred(edit: Edit, *, paper_ids: Iterable[int], starred: bool) -> None:
    _set(edit, paper_ids, starred=starred)


def note_seen(edit: Edit, *, paper_id: int, corrected_at: str) -> None:
    """The reader has looked at a paper as it was corrected at a moment: that is no news any more; a later one is."""
    seen = update(PAPERS).where(PAPERS.c.id == paper_id, PAPERS.c.corrected_at == corrected_at)
    edit.session.execute(seen.values(corrected_at=None))
    edit.touch(papers=[paper_id])


def set_read(edit: Edit, *, paper_ids: Iterable[int], is_read: bool) -> None:
    _set(edit, paper_ids, is_read=is_read, read_at=edit.moment if is_read else None)


def list_unread(session: Session, *, paper_ids: Iterable[int]) -> list[int]:
    """Those of the papers that are unread."""
    query = "select id from papers where not is_read and id in (select value from json_each(?))"
    return [row[0] for row in driver(session).execute(query, (json.dumps(list(paper_ids)),))]


def set_place(edit: Edit, *, paper_ids: Iterable[int], place: Place) -> None:
    _set(edit, paper_ids, place=place.value)


def update_fields(edit: Edit, *, paper_id: int, values: Mapping[str, Any]) -> None:
    """Set bibliographic fields by hand; a refresh does not touch them from then on.

    Raises:
        InvalidField: a field that is none, or a value that it cannot take.
    """
    row = edit.session.execute(select(PAPERS).where(PAPERS.c.id == paper_id)).one()._asdict()
    unknown = set(values) - set(FIELD_NAMES)
    if unknown:
        raise InvalidField(
            "no-such-field",
            "There is no field “{name}”. Fields: {known}.",
            name=unknown.pop(),
            known=", ".join(FIELD_NAMES),
        )
    present = fields_of(row)
    wanted = dataclasses.replace(present, **values)
    fields = clean_fields(wanted)
    _refuse_lost(wanted, fields)
    columns = {n: getattr(fields, n) for n in FIELD_NAMES if getattr(fields, n) != getattr(present, n)}
    if not columns:
        return
    if "extra" in columns:
        columns["extra"] = json.dumps(fields.extra, ensure_ascii=False)
    edited = sorted({*row["edited_fields"].split(), *columns})
    columns |= {"title_key": title_key(fields.title), "edited_fields": " ".join(edited)}
    edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(**columns, changed_at=edit.moment))
    names = people.people_of(edit.session, [paper_id]).get(paper_id, {})
    keys.remake_key(edit, paper_id=paper_id, fields=fields, authors=names.get("author", ()))
    edit.touch_texts([paper_id])


def _refuse_lost(wanted: PaperFields, fields: PaperFields) -> None:
    for name in (about.name for about in FIELDS if about.kind in {FieldKind.NUMBER, FieldKind.TYPE}):
        if getattr(wanted, name) != getattr(fields, name):
            raise InvalidField("value-invalid", "“{text}” is no {field}.", text=getattr(wanted, name), field=name)


def set_authors(edit: Edit, *, paper_id: int, authors: Sequence[Author]) -> None:
    """Set the authors by hand, in order."""
    authors = [clean_author(author) for author in authors]
    names = people.people_of(edit.session, [paper_id]).get(paper_id, {})
    people.set_people(edit, {paper_id: (authors, names.get("editor", ()))})
    row = edit.session.execute(select(PAPERS).where(PAPERS.c.id == paper_id)).one()._asdict()
    edited = sorted({*row["edited_fields"].split(), "authors"})
    values = {
        "authors_line": people.authors_line(authors),
        "first_author_key": fold(authors[0].family) if authors else "",
        "edited_fields": " ".join(edited),
        "changed_at": edit.moment,
    }
    edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(**values))
    keys.remake_key(edit, paper_id=paper_id, fields=fields_of(row), authors=authors)
    edit.touch_texts([paper_id])


def set_editors(edit: Edit, *, paper_id: int, editors: Sequence[Author]) -> None:
    """Set the editors by hand, in order."""
    authors = people.people_of(edit.session, [paper_id]).get(paper_id, {}).get("author", ())
    people.set_people(edit, {paper_id: (authors, [clean_author(editor) for editor in editors])})
    row = edit.session.execute(select(PAPERS.c.edited_fields).where(PAPERS.c.id == paper_id)).one()
    edited = " ".join(sorted({*row.edited_fields.split(), "editors"}))
    statement = update(PAPERS).where(PAPERS.c.id == paper_id)
    edit.session.execute(statement.values(edited_fields=edited, changed_at=edit.moment))
    edit.touch_texts([paper_id])


def set_identifiers(edit: Edit, *, paper_id: int, identifiers: Sequence[Identifier]) -> None:
    """Set the identifiers by hand."""
    table = tables.identifiers
    edit.session.execute(table.delete().where(table.c.paper_id == paper_id))
    rows = [
        {"paper_id": paper_id, "scheme": i.scheme, "value": i.value, "version": i.version}
        for i in {(i.scheme, i.value): i for i in map(clean_identifier, identifiers)}.values()
    ]
    if rows:
        edit.session.execute(table.insert(), rows)
    edit.touch_texts([paper_id])


def set_links(edit: Edit, *, paper_id: int, links: Sequence[Link]) -> None:
    """Set the links by hand."""
    links = [found for link in links if (found := clean_link(link))]
    table = tables.links
    edit.session.execute(table.delete().where(table.c.paper_id == paper_id))
    rows = [{"paper_id": paper_id, "kind": str(k.kind), "url": k.url} for k in {k.url: k for k in links}.values()]
    if rows:
        edit.session.execute(table.insert(), rows)
    edit.touch(papers=[paper_id])
