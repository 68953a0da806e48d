"""Collections: lists of papers in an order of the reader's own."""

from collections.abc import Sequence

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.orm import Session

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import CollectionRow
from paperdesk.model.paper import clean_line

TABLE = tables.collections
LINKS = tables.collection_papers


def list_collections(session: Session) -> list[CollectionRow]:
    """All collections in the reader's order, with how many papers each holds."""
    count = select(LINKS.c.collection_id, func.count().label("n")).group_by(LINKS.c.collection_id).subquery()
    query = (
        select(TABLE.c.id, TABLE.c.name, TABLE.c.parent_id, func.coalesce(count.c.n, 0))
        .outerjoin(count, count.c.collection_id == TABLE.c.id)
        .order_by(TABLE.c.position, TABLE.c.name)
    )
    return [CollectionRow(*row) for row in session.execute(query)]


def add_collection(edit: Edit, *, name: str, parent_id: int | None = None) -> int:
    """Make a collection; returns its id.

    Raises:
        InvalidField: it has no name.
    """
    if not clean_line(name):
        raise InvalidField("A collection needs a name.")
    position = edit.session.scalar(select(func.count()).select_from(TABLE)) or 0
    values = {"name": clean_line(name), "parent_id": parent_id, "position": position}
    result = edit.session.execute(insert(TABLE).values(**values))
    collection_id = int(result.inserted_primary_key[0])  # type: ignore[attr-defined]
    edit.touch(collections=[collection_id])
    return collection_id


def rename_collection(edit: Edit, *, collection_id: int, name: str) -> None:
    edit.session.execute(update(TABLE).where(TABLE.c.id == collection_id).values(name=clean_line(name)))
    edit.touch(collections=[collection_id])


def remove_collection(edit: Edit, *, collection_id: int) -> None:
    """Delete a collection and those in it; the papers stay."""
    edit.session.execute(delete(TABLE).where(TABLE.c.id == collection_id))
    edit.touch(collections=[collection_id])


def collect_papers(edit: Edit, *, collection_id: int, paper_ids: Sequence[int]) -> None:
    """Put papers at the end of a collection; those that are in it stay where they are."""
    last = select(func.coalesce(func.max(LINKS.c.position), -1)).where(LINKS.c.collection_id == collection_id)
    start = (edit.session.scalar(last) or 0) + 1
    rows = [
        {"collection_id": collection_id, "paper_id": paper_id, "position": start + i}
        for i, paper_id in enumerate(paper_ids)
    ]
    if rows:
        edit.session.execute(insert_or(LINKS).on_conflict_do_nothing(), rows)
    edit.touch(collections=[collection_id], papers=paper_ids)


def uncollect_papers(edit: Edit, *, collection_id: int, paper_ids: Sequence[int]) -> None:
    """Take papers out of a collection."""
    edit.session.execute(delete(LINKS).where(LINKS.c.collection_id == collection_id, LINKS.c.paper_id.in_(paper_ids)))
    edit.touch(collections=[collection_id], papers=paper_ids)
