"""Papers: ids for a list, rows, complete papers, and the user's actions on them."""

import dataclasses
import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from paperdesk.errors import InvalidField, PaperNotFound
from paperdesk.library import filters, people
from paperdesk.library.connections import AnyView, driver_of, insert_rows
from paperdesk.library.details import fields_of, get_detail, get_details, people_of
from paperdesk.library.filters import Condition
from paperdesk.library.library import Edit
from paperdesk.library.plain_rows import named_rows
from paperdesk.library.records import Counts, PaperRow
from paperdesk.library.rows import read_rows
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

__all__ = ["get_detail", "get_details"]
LONGEST_ID = 18  # digits that SQLite accepts as an integer
ORDERS = {
    "added": "added_at desc, id",
    "published": "year desc nulls last, month desc nulls last, day desc nulls last, id",
    "title": "title_key, id",
    "reading": "reading_position nulls last, added_at desc, id",
    "author": "first_author_key = '', first_author_key, year desc, id",
    "venue": "venue = '', lower(venue), year desc, id",
    "upvotes": "upvotes desc nulls last, id",
}


def list_ids(
    session: AnyView, *, where: Node | None = None, order: str = "added", any_place: bool = False
) -> list[int]:
    """The ids of papers that match the facts, in order; hidden places only with `any_place`."""
    wanted = [filters.condition(where), *([] if any_place else [filters.SHOWN])]
    return _ids(session, filters.all_of(wanted), order).tolist()


def find_ids(
    session: AnyView, *, where: Node | None = None, order: str = "", among: Sequence[int] | None = None
) -> "array[int]":
    """The ids of papers in any place that match the facts, as one array; unsorted unless an order is given.

    With `among`, only those papers are checked.
    """
    wanted = [filters.condition(where)]
    if among is not None:
        wanted.append(Condition("papers.id in (select value from json_each(?))", (json.dumps([*among]),)))
    return _ids(session, filters.all_of(wanted), order)


def count_places(session: AnyView) -> dict[str, int]:
    """The number of papers in each non-empty place."""
    return dict(driver_of(session).execute("select place, count(*) from papers group by place"))


def ids_in(session: AnyView, places: Iterable[Place]) -> "array[int]":
    """The ids of the papers in these places."""
    names = json.dumps([place.value for place in places])
    return _ids(session, Condition("place in (select value from json_each(?))", (names,)), "")


def _ids(session: AnyView, wanted: Condition, order: str) -> "array[int]":
    """Ids as a single value: the driver lets other threads run at each row, which can take long."""
    found = f"select id from papers where {wanted.sql}" + (f" order by {ORDERS[order]}" if order else "")
    row = driver_of(session).execute(f"select json_group_array(id) from ({found})", wanted.values).fetchone()
    return array("q", json.loads(row[0]))


def get_rows(session: AnyView, paper_ids: Sequence[int]) -> list[PaperRow]:
    """The rows of these papers, in the requested order; missing ids are skipped."""
    return read_rows(driver_of(session), paper_ids)


def find_paper(session: AnyView, name: str) -> int:
    """The ID of the paper with this ID or citation key.

    Raises:
        PaperNotFound: there is none.
    """
    paper_id = find_named(session, name)
    if paper_id is None:
        raise PaperNotFound(
            "no-such-paper",
            "There is no paper with the ID or citation key “{name}”. Look it up with: paperdesk search",
            name=name,
        )
    return paper_id


def find_named(session: AnyView, name: str) -> int | None:
    """The ID of the paper with this ID or citation key; None if there is none."""
    number = int(name) if name.isdecimal() and len(name) <= LONGEST_ID else 0
    if number and driver_of(session).execute("select 1 from papers where id = ?", (number,)).fetchone():
        return number
    return find_by_key(session, name)


BY_KEY = (
    "select id from papers where citation_key = ?",
    "select paper_id from citation_key_aliases where citation_key = ?",
    "select id from papers where citation_key = ? collate nocase limit 1",
)


def find_by_key(session: AnyView, key: str) -> int | None:
    """The paper that has or had this key; case matters only if it is decisive."""
    for query in BY_KEY:
        if row := driver_of(session).execute(query, (key,)).fetchone():
            return int(row[0])
    return None


def get_uids(session: AnyView, paper_ids: Iterable[int]) -> dict[int, str]:
    """The names of papers that are the same on every device, by ID; see library/uids.py."""
    query = "select id, uid from papers where id in (select value from json_each(?)) and uid is not null"
    return dict(driver_of(session).execute(query, (json.dumps(list(paper_ids)),)).fetchall())


def find_uids(session: AnyView, uids: Iterable[str]) -> dict[str, int]:
    """The IDs of the papers with these names, by name."""
    query = "select uid, id from papers where uid in (select value from json_each(?))"
    return dict(driver_of(session).execute(query, (json.dumps(list(uids)),)).fetchall())


def get_fields(session: AnyView, paper_ids: Sequence[int]) -> list[tuple[int, str, PaperFields]]:
    """ID, key and bibliographic fields of papers, in the requested order; missing ids are skipped."""
    query = "select * from papers where id in (select value from json_each(?))"
    rows = {row.id: row for row in named_rows(session, query, (json.dumps([*paper_ids]),))}
    found = (rows[i] for i in paper_ids if i in rows)
    return [(row.id, row.citation_key, fields_of(vars(row))) for row in found]


COUNTS = f"""
select coalesce(sum(place = 'inbox'), 0), coalesce(sum(place = 'library'), 0), coalesce(sum(place = 'dismissed'), 0),
    coalesce(sum(place = 'trash'), 0), coalesce(sum({filters.SHOWN.sql} and starred), 0),
    coalesce(sum({filters.SHOWN.sql} and reading_state in ('to-read', 'reading')), 0)
from papers
"""


def count_papers(session: AnyView) -> Counts:
    """The number of papers in each place."""
    annotated = filters.all_of((filters.STATES["annotated"], filters.SHOWN)).sql
    driver = driver_of(session)
    inbox, library, dismissed, trash, starred, reading = driver.execute(COUNTS).fetchone()
    noted = driver.execute(f"select count(*) from papers where {annotated}").fetchone()[0]
    differ = driver.execute(f"select count(*) from papers where {filters.STATES['conflicting'].sql}").fetchone()[0]
    return Counts(inbox, library, dismissed, trash, starred, reading, noted, differ)


def count_rows(session: AnyView, table: str) -> int:
    """The number of rows in one of our tables."""
    return int(driver_of(session).execute(f"select count(*) from {table}").fetchone()[0])


def _set(edit: Edit, paper_ids: Iterable[int], **values: object) -> None:
    """Set columns of papers to values without external text."""
    ids = [*paper_ids]
    columns = ", ".join(f'"{name}" = ?' for name in values)
    statement = f"update papers set {columns} where id in (select value from json_each(?))"
    driver_of(edit.session).execute(statement, (*values.values(), json.dumps(ids)))
    edit.touch(papers=ids)


def set_starred(edit: Edit, *, paper_ids: Iterable[int], starred: bool) -> None:
    _set(edit, paper_ids, starred=starred)


def note_seen(edit: Edit, *, paper_id: int, corrected_at: str) -> None:
    """Record that the user has seen a paper's correction of a given time; later corrections remain news."""
    seen = "update papers set corrected_at = null where id = ? and corrected_at = ?"
    driver_of(edit.session).execute(seen, (paper_id, corrected_at))
    edit.touch(papers=[paper_id])


def set_read(edit: Edit, *, paper_ids: Iterable[int], is_read: bool) -> None:
    _set(edit, paper_ids, is_read=is_read, read_at=edit.moment if is_read else None)


def list_unread(session: AnyView, *, paper_ids: Iterable[int]) -> list[int]:
    """The unread ones among the papers."""
    query = "select id from papers where not is_read and id in (select value from json_each(?))"
    return [row[0] for row in driver_of(session).execute(query, (json.dumps(list(paper_ids)),))]


def set_place(edit: Edit, *, paper_ids: Iterable[int], place: Place) -> None:
    _set(edit, paper_ids, place=place.value)


def _row(edit: Edit, paper_id: int) -> dict[str, Any]:
    query = "select * from papers where id = ?"
    found: dict[str, Any] = vars(next(named_rows(edit.session, query, (paper_id,))))
    return found


def update_fields(edit: Edit, *, paper_id: int, values: Mapping[str, Any]) -> None:
    """Set bibliographic fields by hand; refreshes no longer change them.

    Raises:
        InvalidField: there is no such field, or a value is not valid.
    """
    from paperdesk.library import keys  # noqa: PLC0415 - whoever reads needs no SQLAlchemy

    row = _row(edit, paper_id)
    unknown = set(values) - set(FIELD_NAMES)
    if unknown:
        raise InvalidField(
            "no-such-field",
            "There is no field “{name}”. The fields are: {known}.",
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
    _set(edit, [paper_id], **columns, changed_at=edit.moment)
    names = people_of(edit.session, [paper_id]).get(paper_id, {})
    keys.remake_key(edit, paper_id=paper_id, fields=fields, authors=names.get("author", ()))
    edit.touch_texts([paper_id])


def _refuse_lost(wanted: PaperFields, fields: PaperFields) -> None:
    for name in (about.name for about in FIELDS if about.kind in {FieldKind.NUMBER, FieldKind.TYPE}):
        if getattr(wanted, name) != getattr(fields, name):
            raise InvalidField(
                "value-invalid", "“{text}” is not a valid {field}.", text=getattr(wanted, name), field=name
            )


def set_authors(edit: Edit, *, paper_id: int, authors: Sequence[Author]) -> None:
    """Set the authors by hand, in order."""
    from paperdesk.library import keys  # noqa: PLC0415 - whoever reads needs no SQLAlchemy

    authors = [clean_author(author) for author in authors]
    names = people_of(edit.session, [paper_id]).get(paper_id, {})
    people.set_people(edit, {paper_id: (authors, names.get("editor", ()))})
    row = _row(edit, paper_id)
    edited = sorted({*row["edited_fields"].split(), "authors"})
    values = {
        "authors_line": people.authors_line(authors),
        "first_author_key": fold(authors[0].family) if authors else "",
        "edited_fields": " ".join(edited),
        "changed_at": edit.moment,
    }
    _set(edit, [paper_id], **values)
    keys.remake_key(edit, paper_id=paper_id, fields=fields_of(row), authors=authors)
    edit.touch_texts([paper_id])


def set_editors(edit: Edit, *, paper_id: int, editors: Sequence[Author]) -> None:
    """Set the editors by hand, in order."""
    authors = people_of(edit.session, [paper_id]).get(paper_id, {}).get("author", ())
    people.set_people(edit, {paper_id: (authors, [clean_author(editor) for editor in editors])})
    edited = sorted({*_row(edit, paper_id)["edited_fields"].split(), "editors"})
    _set(edit, [paper_id], edited_fields=" ".join(edited), changed_at=edit.moment)
    edit.touch_texts([paper_id])


def set_identifiers(edit: Edit, *, paper_id: int, identifiers: Sequence[Identifier]) -> None:
    """Set the identifiers by hand."""
    driver_of(edit.session).execute("delete from identifiers where paper_id = ?", (paper_id,))
    rows = [
        {"paper_id": paper_id, "scheme": i.scheme, "value": i.value, "version": i.version}
        for i in {(i.scheme, i.value): i for i in map(clean_identifier, identifiers)}.values()
    ]
    if rows:
        insert_rows(edit.session, "identifiers", rows)
    edit.touch_texts([paper_id])


def set_links(edit: Edit, *, paper_id: int, links: Sequence[Link]) -> None:
    """Set the links by hand."""
    links = [found for link in links if (found := clean_link(link))]
    driver_of(edit.session).execute("delete from links where paper_id = ?", (paper_id,))
    rows = [{"paper_id": paper_id, "kind": str(k.kind), "url": k.url} for k in {k.url: k for k in links}.values()]
    if rows:
        insert_rows(edit.session, "links", rows)
    edit.touch(papers=[paper_id])
