"""Saved searches: queries kept by the user."""

from sqlalchemy import Connection, delete, func, insert, select, update

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import SavedSearchRow
from paperdesk.text.clean import clean_line

TABLE = tables.saved_searches


def list_saved_searches(session: Connection) -> list[SavedSearchRow]:
    """All saved searches in the user's order, without rules."""
    kept = select(TABLE.c.id, TABLE.c.name, TABLE.c.query).where(TABLE.c.action == "")
    rows = session.execute(kept.order_by(TABLE.c.position, TABLE.c.uid))
    return [SavedSearchRow(*row) for row in rows]


def add_saved_search(edit: Edit, *, name: str, query: str) -> int:
    """Save a query under a name; returns its ID."""
    position = edit.session.scalar(select(func.count()).select_from(TABLE)) or 0
    result = edit.session.execute(
        insert(TABLE).values(name=clean_line(name), query=clean_line(query), position=position)
    )
    search_id = int(result.lastrowid)
    edit.touch(saved_searches=[search_id])
    return search_id


def rename_saved_search(edit: Edit, *, search_id: int, name: str) -> None:
    """Rename a saved search.

    Raises:
        InvalidField: it would have no name.
    """
    if not clean_line(name):
        raise InvalidField("search-without-name", "A saved search needs a name.")
    edit.session.execute(update(TABLE).where(TABLE.c.id == search_id).values(name=clean_line(name)))
    edit.touch(saved_searches=[search_id])


def place_saved_search(edit: Edit, *, search_id: int, before_id: int | None = None) -> None:
    """Move a saved search before another one; None: to the end."""
    there = [row.id for row in list_saved_searches(edit.session) if row.id != search_id]
    there.insert(there.index(before_id) if before_id in there else len(there), search_id)
    for position, row_id in enumerate(there):
        moved = update(TABLE).where(TABLE.c.id == row_id, TABLE.c.position != position)
        edit.session.execute(moved.values(position=position))
    edit.touch(saved_searches=[search_id])


def remove_saved_search(edit: Edit, *, search_id: int) -> None:
    edit.session.execute(delete(TABLE).where(TABLE.c.id == search_id))
    edit.touch(saved_searches=[search_id])
