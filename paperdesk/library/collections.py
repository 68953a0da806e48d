"""Collections: lists of papers in the user's order."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import CollectionRow
from paperdesk.text.clean import clean_line

TABLE = tables.collections
LINKS = tables.collection_papers


def list_collections(session: Connection) -> list[CollectionRow]:
    """All collections in the user's order, with their number of papers."""
    count = select(LINKS.c.collection_id, func.count().label("n")).group_by(LINKS.c.collection_id).subquery()
    query = (
        select(TABLE.c.id, TABLE.c.name, TABLE.c.parent_id, func.coalesce(count.c.n, 0))
        .outerjoin(count, count.c.collection_id == TABLE.c.id)
        .order_by(TABLE.c.position, TABLE.c.name, TABLE.c.uid)
    )
    return [CollectionRow(*row) for row in session.execute(query)]


def add_collection(edit: Edit, *, name: str, parent_id: int | None = None) -> int:
    """Create a collection; returns its ID.

    Raises:
        InvalidField: it has no name.
    """
    last = edit.session.scalar(select(func.max(TABLE.c.position)))
    values = {"name": _name(name), "parent_id": parent_id, "position": 0 if last is None else last + 1}
    result = edit.session.execute(insert(TABLE).values(**values))
    collection_id = int(result.lastrowid)
    edit.touch(collections=[collection_id])
    return collection_id


def _name(text: str) -> str:
    name = clean_line(text)
    if not name:
        raise InvalidField("collection-without-name", "A collection needs a name.")
    return name


def rename_collection(edit: Edit, *, collection_id: int, name: str) -> None:
    """Rename a collection.

    Raises:
        InvalidField: it would have no name.
    """
    edit.session.execute(update(TABLE).where(TABLE.c.id == collection_id).values(name=_name(name)))
    edit.touch(collections=[collection_id])


def place_collection(edit: Edit, *, collection_id: int, parent_id: int | None, before_id: int | None = None) -> None:
    """Move a collection into another one (None: top level), before one of those there (None: at the end).

    Raises:
        InvalidField: it would contain itself.
    """
    if parent_id is not None and parent_id in collections_inside(edit.session, collection_id):
        raise InvalidField("collection-into-itself", "A collection cannot contain itself.")
    rows = list_collections(edit.session)
    there = [row.id for row in rows if row.parent_id == parent_id and row.id != collection_id]
    there.insert(there.index(before_id) if before_id in there else len(there), collection_id)
    edit.session.execute(update(TABLE).where(TABLE.c.id == collection_id).values(parent_id=parent_id))
    for position, row_id in enumerate(there):
        edit.session.execute(
            update(TABLE).where(TABLE.c.id == row_id, TABLE.c.position != position).values(position=position)
        )
    edit.touch(collections=[collection_id])


def collections_inside(session: Connection, collection_id: int) -> set[int]:
    """A collection and all its descendants."""
    rows, inside, size = list_collections(session), {collection_id}, 0
    while size != len(inside):
        size = len(inside)
        inside |= {row.id for row in rows if row.parent_id in inside}
    return inside


def merge_collections(edit: Edit, *, collection_id: int, into_id: int) -> None:
    """Append a collection's papers to another one, including those of its descendants, and delete it.

    Raises:
        InvalidField: the other one is inside it.
    """
    if into_id in collections_inside(edit.session, collection_id):
        raise InvalidField(
            "collection-merged-into-itself", "A collection cannot be merged into itself or into a collection inside it."
        )
    held = select(LINKS.c.paper_id).where(LINKS.c.collection_id == collection_id).order_by(LINKS.c.position)
    collect_papers(edit, collection_id=into_id, paper_ids=list(edit.session.scalars(held)))
    for row in [row for row in list_collections(edit.session) if row.parent_id == collection_id]:
        place_collection(edit, collection_id=row.id, parent_id=into_id)
    remove_collection(edit, collection_id=collection_id)


def remove_collection(edit: Edit, *, collection_id: int) -> None:
    """Delete a collection and its descendants; papers are kept."""
    edit.session.execute(delete(TABLE).where(TABLE.c.id == collection_id))
    edit.touch(collections=[collection_id])


def collect_papers(edit: Edit, *, collection_id: int, paper_ids: Sequence[int]) -> None:
    """Append papers to a collection; those already in it stay where they are."""
    last = select(func.coalesce(func.max(LINKS.c.position), -1)).where(LINKS.c.collection_id == collection_id)
    start = (edit.session.scalar(last) or 0) + 1
    rows = [
        {"collection_id": collection_id, "paper_id": paper_id, "position": start + i}
        for i, paper_id in enumerate(paper_ids)
    ]
    if rows:
        edit.session.execute(insert_or(LINKS).on_conflict_do_nothing(), rows)
    edit.touch(collections=[collection_id], papers=paper_ids)


def collect_by_paths(edit: Edit, wanted: Mapping[int, Sequence[tuple[str, ...]]]) -> None:
    """Add papers to collections given by path, creating missing ones."""
    members: dict[tuple[str, ...], list[int]] = {}
    for paper_id, paths in wanted.items():
        for path in paths:
            if names := tuple(clean_line(name) for name in path if clean_line(name)):
                members.setdefault(names, []).append(paper_id)
    known = _known(edit.session) if members else {}
    for names, paper_ids in members.items():
        collect_papers(edit, collection_id=_make(edit, names, known), paper_ids=paper_ids)


def make_collections(edit: Edit, paths: Sequence[tuple[str, ...]]) -> None:
    """Create the missing collections on these paths, without papers."""
    known = _known(edit.session) if paths else {}
    for path in paths:
        if names := tuple(clean_line(name) for name in path if clean_line(name)):
            _make(edit, names, known)


def _known(session: Connection) -> dict[tuple[int | None, str], int]:
    return {(row.parent_id, row.name.casefold()): row.id for row in list_collections(session)}


def _make(edit: Edit, names: tuple[str, ...], known: dict[tuple[int | None, str], int]) -> int:
    """The collection with this path, created if missing and recorded in `known`."""
    parent_id, found = None, 0
    for name in names:
        place = (parent_id, name.casefold())
        if place not in known:
            known[place] = add_collection(edit, name=name, parent_id=parent_id)
        parent_id = found = known[place]
    return found


def collection_paths_of(session: Connection, paper_ids: Sequence[int]) -> dict[int, tuple[tuple[str, ...], ...]]:
    """The collections of papers as paths: paper id -> paths."""
    rows = {row.id: row for row in list_collections(session)}
    found: dict[int, tuple[tuple[str, ...], ...]] = {}
    query = select(LINKS.c.paper_id, LINKS.c.collection_id).where(LINKS.c.paper_id.in_(paper_ids))
    for paper_id, collection_id in session.execute(query.order_by(LINKS.c.collection_id)):
        found[paper_id] = (*found.get(paper_id, ()), _path(rows, collection_id))
    return found


def list_paths(session: Connection) -> list[tuple[int, tuple[str, ...]]]:
    """All collections as (id, path), sorted by path."""
    rows = {row.id: row for row in list_collections(session)}
    return sorted(
        ((row_id, _path(rows, row_id)) for row_id in rows), key=lambda found: [n.casefold() for n in found[1]]
    )


def find_collection(session: Connection, name: str) -> int:
    """The ID of a collection with this name or slash-separated path.

    Raises:
        InvalidField: there is none, or more than one.
    """
    wanted = tuple(part.strip().casefold() for part in name.split("/"))
    whole = name.strip().casefold()
    paths = [(row_id, tuple(part.casefold() for part in path)) for row_id, path in list_paths(session)]
    found = [row_id for row_id, path in paths if path == wanted] or [i for i, path in paths if path[-1] == whole]
    if not found:
        raise InvalidField(
            "no-such-collection",
            "There is no collection “{name}”. List the collections with: paperdesk collections list",
            name=name,
        )
    if len(found) > 1:
        raise InvalidField(
            "collection-not-clear",
            "Several collections are called “{name}”. Give the full path, such as “Thesis/Chapter 3”.",
            name=name,
        )
    return found[0]


def papers_in(session: Connection, collection_id: int) -> list[int]:
    """The IDs of a collection's papers in order, without hidden ones."""
    shown = select(tables.papers.c.id).where(tables.papers.c.place.in_(["inbox", "library"]))
    query = select(LINKS.c.paper_id).where(LINKS.c.collection_id == collection_id, LINKS.c.paper_id.in_(shown))
    query = query.join(tables.papers, tables.papers.c.id == LINKS.c.paper_id)
    return list(session.scalars(query.order_by(LINKS.c.position, tables.papers.c.uid)))  # the same order on all devices


def _path(rows: Mapping[int, CollectionRow], collection_id: int | None) -> tuple[str, ...]:
    path: list[str] = []
    while collection_id is not None and collection_id in rows and len(path) <= len(rows):
        path.insert(0, rows[collection_id].name)
        collection_id = rows[collection_id].parent_id
    return tuple(path)


def uncollect_papers(edit: Edit, *, collection_id: int, paper_ids: Sequence[int]) -> None:
    """Remove papers from a collection."""
    edit.session.execute(delete(LINKS).where(LINKS.c.collection_id == collection_id, LINKS.c.paper_id.in_(paper_ids)))
    edit.touch(collections=[collection_id], papers=paper_ids)
