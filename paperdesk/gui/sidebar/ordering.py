"""Ordering feeds, folders and saved searches: by dragging, or with keys."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.sidebar.drops import Drop
from paperdesk.gui.sidebar.sidebar_model import SidebarRow
from paperdesk.library import feed_folders, feeds, saved_searches
from paperdesk.library.records import FeedFolderRow, FeedRow, in_order
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.library.library import Edit

T = TypeVar("T")


def drop(desk: Desk, row: SidebarRow, target: SidebarRow, how: str) -> None:
    """A row was dragged before or after another one."""
    if row.scope is not None and row.scope.kind == "saved":
        work = partial(_drop_saved, moved=row.id, target=target.id, how=how)
    else:
        work = partial(_drop_feed, moved=_entry(row), target=_entry(target), how=how)
    desk.try_edit(Step("move", name=row.title), work)


def move(desk: Desk, row: SidebarRow, step: str) -> None:
    """Move a row with a key: "up", "down", for feeds and folders also "out" and "in" to the folder above."""
    if row.scope is not None and row.scope.kind == "saved":
        work = partial(_step_saved, moved=row.id, step=step)
    else:
        work = partial(_step_feed, moved=_entry(row), step=step)
    desk.try_edit(Step("move", name=row.title), work)


def _entry(row: SidebarRow) -> feed_folders.Entry:
    return (FeedFolderRow if row.scope is not None and row.scope.kind == "folder" else FeedRow), row.id


def _drop_saved(edit: "Edit", *, moved: int, target: int, how: str) -> None:
    ids = [row.id for row in saved_searches.list_saved_searches(edit.session) if row.id != moved]
    before = target if how == Drop.BEFORE else _next(ids, target)
    saved_searches.place_saved_search(edit, search_id=moved, before_id=before)


def _step_saved(edit: "Edit", *, moved: int, step: str) -> None:
    ids = [row.id for row in saved_searches.list_saved_searches(edit.session)]
    if step in {"up", "down"} and (target := _beside(ids, moved, step)) is not None:
        _drop_saved(edit, moved=moved, target=target, how=Drop.BEFORE if step == "up" else Drop.AFTER)


def _drop_feed(edit: "Edit", *, moved: feed_folders.Entry, target: feed_folders.Entry, how: str) -> None:
    parent, entries = _around(edit, target)
    entries = [entry for entry in entries if entry != moved]
    before = target if how == Drop.BEFORE else _next(entries, target)
    feed_folders.place_entry(edit, entry=moved, parent_id=parent, before=before)


def _step_feed(edit: "Edit", *, moved: feed_folders.Entry, step: str) -> None:
    parent, entries = _around(edit, moved)
    above = _beside(entries, moved, "up")
    target = _beside(entries, moved, step)
    if step == "out" and parent is not None:
        _drop_feed(edit, moved=moved, target=(FeedFolderRow, parent), how=Drop.AFTER)
    elif step == "in" and above is not None and above[0] is FeedFolderRow:
        feed_folders.place_entry(edit, entry=moved, parent_id=above[1])
    elif step in {"up", "down"} and target is not None:
        _drop_feed(edit, moved=moved, target=target, how=Drop.BEFORE if step == "up" else Drop.AFTER)


def _around(edit: "Edit", entry: feed_folders.Entry) -> tuple[int | None, list[feed_folders.Entry]]:
    """The folder of a feed or folder, and its siblings."""
    folders, rows = feed_folders.list_folders(edit.session), feeds.list_feeds(edit.session)
    parents = {feed_folders.entry_of(folder): folder.parent_id for folder in folders}
    parents |= {feed_folders.entry_of(feed): feed.folder_id for feed in rows}
    parent = parents.get(entry)
    return parent, [feed_folders.entry_of(row) for row in in_order(folders, rows, parent)]


def _beside(rows: Sequence[T], row: T, step: str) -> T | None:
    """The sibling above or below; None at the end."""
    place = rows.index(row) + (-1 if step == "up" else 1) if row in rows else -1
    return rows[place] if 0 <= place < len(rows) else None


def _next(rows: Sequence[T], row: T) -> T | None:
    return _beside(rows, row, "down")
