"""What the index still has to take up: read the outbox, read the words of papers, tick off what is indexed."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, text
from sqlalchemy.orm import Session

from paperdesk.library import tables
from paperdesk.library.library import AnyView, Edit
from paperdesk.library.papers import driver
from paperdesk.library.records import PaperText

OUTBOX = tables.outbox
PAPERS = tables.papers
INFO = tables.library_info
YEAR = 9  # the column that may be empty


def library_id(session: Session) -> str:
    """The id by which an index knows its library; "" before it was given one."""
    return session.scalar(select(INFO.c.value).where(INFO.c.key == "id")) or ""


def give_id(edit: Edit, *, library_id: str) -> None:
    """Give a new library its id."""
    edit.session.execute(insert(INFO).values(key="id", value=library_id))


def pending(session: Session, *, limit: int = 500) -> list[tuple[int, int]]:
    """The oldest (sequence number, paper id) of what is not indexed yet."""
    query = select(OUTBOX.c.seq, OUTBOX.c.paper_id).order_by(OUTBOX.c.seq).limit(limit)
    return [(row.seq, row.paper_id) for row in session.execute(query)]


def waiting_ids(session: AnyView, *, after: int = 0) -> tuple[list[int], list[int]]:
    """The papers that the index has not taken up yet: those that there are, and those that are gone.

    With `after`, a sequence number, only those that changed since.
    """
    changed = select(OUTBOX.c.paper_id).where(OUTBOX.c.seq > after).distinct().subquery()
    is_there = changed.c.paper_id.in_(select(PAPERS.c.id))
    ids = func.json_group_array(changed.c.paper_id)
    row = session.execute(select(ids.filter(is_there), ids.filter(~is_there))).one()
    return json.loads(row[0]), json.loads(row[1])


def count_pending(session: Session) -> int:
    """How many papers the index has not taken up yet."""
    return session.scalar(select(func.count(func.distinct(OUTBOX.c.paper_id)))) or 0


def tick_off(edit: Edit, *, up_to: int) -> None:
    """Forget what the index has taken up."""
    edit.session.execute(delete(OUTBOX).where(OUTBOX.c.seq <= up_to))


def changed_since(session: AnyView, moment: str) -> list[int]:
    """The papers that were changed at a moment (as text) or later, in whatever way."""
    return [row[0] for row in driver(session).execute("select id from papers where changed_at >= ?", (moment,))]


def newest(session: AnyView) -> int:
    """The highest sequence number that was ever given, also to what is ticked off (SQLite, "AUTOINCREMENT")."""
    return session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")) or 0


def highest_id(session: AnyView) -> int:
    """The highest id that a paper was ever given (SQLite, "AUTOINCREMENT")."""
    return session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'papers'")) or 0


def count_all(session: AnyView) -> int:
    """How many papers there are, wherever they lie."""
    return session.scalar(select(func.count()).select_from(PAPERS)) or 0


def next_ids(session: Session, *, after: int, limit: int = 500) -> list[int]:
    """Paper ids in ascending order, for walking through the whole library."""
    return list(session.scalars(select(PAPERS.c.id).where(PAPERS.c.id > after).order_by(PAPERS.c.id).limit(limit)))


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
"""One statement for a batch of papers; columns as in PaperText."""


def get_texts(session: AnyView, paper_ids: Sequence[int]) -> list[PaperText]:
    """The words of papers, for the index, in the order of their ids; those that are gone are left out."""
    rows = driver(session).execute(TEXTS, (json.dumps(list(paper_ids)),))
    return [_text(row) for row in rows]


def _text(row: Sequence[Any]) -> PaperText:
    values: list[Any] = [value if value is not None or column == YEAR else "" for column, value in enumerate(row)]
    return PaperText(*values)
