"""Folders of feeds: nested, and ordered together with feeds; removing a folder removes no feed."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, delete, func, insert, select, text, update

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.feeds import list_feeds
from paperdesk.library.library import Edit
from paperdesk.library.records import FeedFolderRow, FeedRow, in_order
from paperdesk.model.subscriptions import FolderPath, Outline, Subscription, SubscriptionFolder, address_key
from paperdesk.text.clean import clean_line

FEEDS = tables.feeds
FOLDERS = tables.feed_folders
UNREAD = text("""
with recursive
    inside(top, id) as (
        select id, id from feed_folders
        union
        select i.top, f.id from inside i join feed_folders f on f.parent_id = i.id
    ),
    waiting as (
        select distinct f.folder_id as folder, e.paper_id as paper
        from feeds f join entries e on e.feed_id = f.id join papers p on p.id = e.paper_id
        where f.folder_id is not null and p.place = 'inbox' and not p.is_read
    )
select i.top, count(distinct w.paper) from inside i join waiting w on w.folder = i.id group by i.top
""")
INSIDE = text("""
with recursive inside(id) as (
    select :id union select f.id from inside i join feed_folders f on f.parent_id = i.id
) select id from inside
""")


def list_folders(session: Connection) -> list[FeedFolderRow]:
    """All folders in the user's order, with their unread papers, each paper counted once."""
    rows = session.execute(select(FOLDERS).order_by(FOLDERS.c.position, FOLDERS.c.uid)).all()
    unread = {row[0]: row[1] for row in session.execute(UNREAD)} if rows else {}
    return [FeedFolderRow(r.id, r.name, r.parent_id, r.position, unread.get(r.id, 0)) for r in rows]


def folders_inside(session: Connection, folder_id: int) -> list[int]:
    """A folder and all its descendants."""
    return list(session.scalars(INSIDE, {"id": folder_id}))


def list_subscriptions(session: Connection) -> list[Subscription | SubscriptionFolder]:
    """Folders and feeds in the user's order, a folder before its contents, as for OPML."""
    return list(_outlines(list_folders(session), list_feeds(session), None, ()))


def _outlines(
    folders: Sequence[FeedFolderRow], feeds: Sequence[FeedRow], parent: int | None, path: FolderPath
) -> Iterator[Subscription | SubscriptionFolder]:
    for row in in_order(folders, feeds, parent):
        if isinstance(row, FeedRow):
            yield Subscription(
                row.address,
                row.title,
                path,
                row.home_url,
                row.kind,
                row.refresh_minutes,
                row.retention_days,
                row.announce_types,
            )
        else:
            inner = (*path, row.name)
            yield SubscriptionFolder(inner)
            yield from _outlines(folders, feeds, row.id, inner)


def add_folder(edit: Edit, *, name: str, parent_id: int | None = None) -> int:
    """Add a folder, or find the existing one with this name; returns its ID.

    Raises:
        InvalidField: the name is empty.
    """
    name = clean_line(name)
    if not name:
        raise InvalidField("folder-without-name", "A folder needs a name.")
    there = FOLDERS.c.parent_id.is_(None) if parent_id is None else FOLDERS.c.parent_id == parent_id
    found = edit.session.scalar(select(FOLDERS.c.id).where(FOLDERS.c.name == name, there))
    if found is not None:
        return int(found)
    values = {"name": name, "parent_id": parent_id, "position": _last(edit.session) + 1}
    result = edit.session.execute(insert(FOLDERS).values(**values))
    edit.touch(feeds=[0])
    return int(result.lastrowid)


def _last(session: Connection) -> int:
    highest = [session.scalar(select(func.max(table.c.position))) for table in (FEEDS, FOLDERS)]
    return max(-1 if position is None else position for position in highest)


def rename_folder(edit: Edit, *, folder_id: int, name: str) -> None:
    """Rename a folder.

    Raises:
        InvalidField: the name is empty.
    """
    name = clean_line(name)
    if not name:
        raise InvalidField("folder-without-name", "A folder needs a name.")
    edit.session.execute(update(FOLDERS).where(FOLDERS.c.id == folder_id).values(name=name))
    edit.touch(feeds=[0])


def remove_folder(edit: Edit, *, folder_id: int) -> None:
    """Remove a folder; its contents move to its parent."""
    parent = edit.session.scalar(select(FOLDERS.c.parent_id).where(FOLDERS.c.id == folder_id))
    edit.session.execute(update(FEEDS).where(FEEDS.c.folder_id == folder_id).values(folder_id=parent))
    edit.session.execute(update(FOLDERS).where(FOLDERS.c.parent_id == folder_id).values(parent_id=parent))
    edit.session.execute(delete(FOLDERS).where(FOLDERS.c.id == folder_id))
    edit.touch(feeds=[0])


def put_feeds(edit: Edit, *, feed_ids: Iterable[int], folder_id: int | None) -> None:
    """Move feeds to a folder; None: to the top level."""
    ids = list(feed_ids)
    edit.session.execute(update(FEEDS).where(FEEDS.c.id.in_(ids)).values(folder_id=folder_id))
    edit.touch(feeds=ids)


def put_folder(edit: Edit, *, folder_id: int, parent_id: int | None) -> None:
    """Move a folder into another one; None: to the top level.

    Raises:
        InvalidField: it would contain itself.
    """
    if parent_id is not None and parent_id in folders_inside(edit.session, folder_id):
        raise InvalidField("folder-into-itself", "A folder cannot contain itself.")
    edit.session.execute(update(FOLDERS).where(FOLDERS.c.id == folder_id).values(parent_id=parent_id))
    edit.touch(feeds=[0])


Entry = tuple[type[FeedRow] | type[FeedFolderRow], int]


def entry_of(row: FeedRow | FeedFolderRow) -> Entry:
    """The key of a feed or folder among its siblings."""
    return type(row), row.id


def place_entry(edit: Edit, *, entry: Entry, parent_id: int | None, before: Entry | None = None) -> None:
    """Move a feed or folder into a folder (None: top level), before one of those there (None: at the end).

    Raises:
        InvalidField: a folder would contain itself.
    """
    kind, row_id = entry
    if kind is FeedRow:
        put_feeds(edit, feed_ids=[row_id], folder_id=parent_id)
    else:
        put_folder(edit, folder_id=row_id, parent_id=parent_id)
    there = [entry_of(row) for row in in_order(list_folders(edit.session), list_feeds(edit.session), parent_id)]
    there.remove(entry)
    there.insert(there.index(before) if before in there else len(there), entry)
    for position, (of, number) in enumerate(there):
        table = FEEDS if of is FeedRow else FOLDERS
        moved = update(table).where(table.c.id == number, table.c.position != position)
        edit.session.execute(moved.values(position=position))


def add_subscriptions(edit: Edit, outlines: Iterable[Outline]) -> tuple[list[int], int]:
    """Follow the feeds in a list, with folders; returns the ids of new ones, and the number already followed.

    Feeds that are already followed stay in place.
    """
    known = {address_key(address) for address in edit.session.scalars(select(FEEDS.c.address))}
    folders: dict[FolderPath, int | None] = {(): None}
    rows: list[dict[str, object]] = []
    followed, position = 0, _last(edit.session)
    for outline in outlines:
        if isinstance(outline, SubscriptionFolder):
            _make_folders(edit, folders, outline.path)
        elif isinstance(outline, Subscription):
            if (key := address_key(outline.address)) in known:
                followed += 1
                continue
            known.add(key)
            before = len(folders)
            folder_id = _make_folders(edit, folders, outline.folder)
            position = (position if len(folders) == before else max(position, _last(edit.session))) + 1
            rows.append(_row(edit, outline, folder_id, position))
    added = list(edit.session.scalars(insert(FEEDS).returning(FEEDS.c.id), rows)) if rows else []
    edit.touch(feeds=added or [0])
    return sorted(added), followed


def _make_folders(edit: Edit, folders: dict[FolderPath, int | None], path: FolderPath) -> int | None:
    if path not in folders:
        parent = _make_folders(edit, folders, path[:-1])
        folders[path] = add_folder(edit, name=path[-1], parent_id=parent)
    return folders[path]


def _row(edit: Edit, feed: Subscription, folder_id: int | None, position: int) -> dict[str, object]:
    return {
        "address": feed.address,
        "title": feed.title,
        "kind": feed.kind[:40],
        "home_url": feed.home_url,
        "folder_id": folder_id,
        "position": position,
        "refresh_minutes": feed.refresh_minutes,
        "retention_days": feed.retention_days,
        "announce_types": feed.announce_types,
        "added_at": edit.moment,
        "failures": 0,
    }
