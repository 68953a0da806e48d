"""What remains to be indexed: read the outbox and the texts of papers, and mark them as indexed."""

import json
from collections.abc import Sequence
from typing import Any

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.library import Edit
from paperdesk.library.records import PaperText

YEAR = 9  # the only column that may be empty


def library_id(session: AnyView) -> str:
    """The ID by which an index knows its library; "" before it was assigned."""
    return str(_first(session, "select value from library_info where key = 'id'") or "")


def _first(session: AnyView, query: str) -> Any:
    """The first value of the first row; None if there is none."""
    row = driver_of(session).execute(query).fetchone()
    return row[0] if row else None


def give_id(edit: Edit, *, library_id: str) -> None:
    """Assign an ID to a new library."""
    driver_of(edit.session).execute("insert into library_info (key, value) values ('id', ?)", (library_id,))


def pending(session: AnyView, *, limit: int = 500) -> list[tuple[int, int]]:
    """The oldest unindexed changes as (sequence number, paper id)."""
    return driver_of(session).execute("select seq, paper_id from outbox order by seq limit ?", (limit,)).fetchall()


WAITING = """
with changed as (select distinct paper_id as id from outbox where seq > ?)
select json_group_array(id) filter (where id in (select id from papers)),
    json_group_array(id) filter (where id not in (select id from papers))
from changed
"""


def waiting_ids(session: AnyView, *, after: int = 0) -> tuple[list[int], list[int]]:
    """The papers waiting to be indexed: existing ones and deleted ones.

    With `after`, a sequence number, only those changed since then.
    """
    row = driver_of(session).execute(WAITING, (after,)).fetchone()
    return json.loads(row[0]), json.loads(row[1])


def count_pending(session: AnyView) -> int:
    """The number of papers waiting to be indexed."""
    return int(_first(session, "select count(distinct paper_id) from outbox"))


def tick_off(edit: Edit, *, up_to: int) -> None:
    """Remove what has been indexed."""
    driver_of(edit.session).execute("delete from outbox where seq <= ?", (up_to,))


def changed_since(session: AnyView, moment: str) -> list[int]:
    """The papers whose details have changed since a given time (as text), not counting tags and notes."""
    return [row[0] for row in driver_of(session).execute("select id from papers where changed_at >= ?", (moment,))]


def newest(session: AnyView) -> int:
    """The highest sequence number ever assigned, including removed ones (SQLite, "AUTOINCREMENT")."""
    return _first(session, "select seq from sqlite_sequence where name = 'outbox'") or 0


def highest_id(session: AnyView) -> int:
    """The highest paper ID ever assigned (SQLite, "AUTOINCREMENT")."""
    return _first(session, "select seq from sqlite_sequence where name = 'papers'") or 0


def count_all(session: AnyView) -> int:
    """The number of papers in all places."""
    return int(_first(session, "select count(*) from papers"))


def next_ids(session: AnyView, *, after: int, limit: int = 500) -> list[int]:
    """Paper ids in ascending order, for iterating over the whole library."""
    rows = driver_of(session).execute("select id from papers where id > ? order by id limit ?", (after, limit))
    return [row[0] for row in rows]


TEXTS = """
select id, title,
    (select group_concat(given || ' ' || particle || ' ' || family || ' ' || suffix, ' ; ')
        from paper_authors join authors on authors.id = author_id where paper_id = papers.id),
    abstract, venue,
    (select group_concat(text || char(10) || quote, char(10)) from annotations where paper_id = papers.id),
    (select group_concat(name, ' ; ') from paper_tags join tags on tags.id = tag_id where paper_id = papers.id),
    citation_key,
    (select group_concat(value, ' ') from identifiers where paper_id = papers.id),
    year, added_at
from papers where id in (select value from json_each(?)) order by id
"""
"""The statement for a batch of papers, with columns as in PaperText."""


def get_texts(session: AnyView, paper_ids: Sequence[int]) -> list[PaperText]:
    """The texts of papers for the index, ordered by ID; missing ids are skipped."""
    rows = driver_of(session).execute(TEXTS, (json.dumps(list(paper_ids)),))
    return [_text(row) for row in rows]


def _text(row: Sequence[Any]) -> PaperText:
    values: list[Any] = [value if value is not None or column == YEAR else "" for column, value in enumerate(row)]
    return PaperText(*values)
