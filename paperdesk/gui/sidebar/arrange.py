"""Commands for sidebar rows: renamed, dragged onto each other, moved with keys; each is one undoable step."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from paperdesk.gui.commands import feed_folders as folders
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.sidebar import ordering
from paperdesk.gui.sidebar.drops import Drop
from paperdesk.gui.sidebar.sidebar_model import SidebarRow
from paperdesk.gui.words import tr
from paperdesk.library import collections, feed_folders, feeds, saved_searches, tags
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.library.library import Edit
    from paperdesk.library.records import CollectionRow


def rename(desk: Desk, row: SidebarRow, name: str) -> None:
    """Rename the object of a row; a nested tag stays nested."""
    kind = row.scope.kind if row.scope is not None else ""
    work: dict[str, Callable[[Edit], None]] = {
        "feed": lambda edit: feeds.update_feed(edit, feed_id=row.id, title=name),
        "folder": lambda edit: feed_folders.rename_folder(edit, folder_id=row.id, name=name),
        "collection": lambda edit: collections.rename_collection(edit, collection_id=row.id, name=name),
        "saved": lambda edit: saved_searches.rename_saved_search(edit, search_id=row.id, name=name),
    }
    if kind == "tag":
        _rename_tag(desk, Step("rename-tag", name=row.note), row, row.note.removesuffix(row.title) + name)
    elif kind in work:
        desk.try_edit(Step("rename", name=row.title), work[kind])


def _rename_tag(desk: Desk, step: Step, row: SidebarRow, name: str) -> None:
    """Rename a tag; if its papers are shown, they stay shown."""
    work = partial(tags.rename_tag, tag_id=row.id, name=name)
    desk.try_edit(step, work, lambda: _follow(desk, row, _tag_scope(tags.tag_name(name))))


def _follow(desk: Desk, row: SidebarRow, scope: Scope) -> None:
    """Show the new scope of a row if its old one was shown."""
    if desk.selection.scope == row.scope:
        desk.selection.set_scope(scope)


def _tag_scope(name: str) -> Scope:
    return Scope("tag", name, name)


def drop(desk: Desk, row: SidebarRow, target: SidebarRow, how: str) -> None:
    """A row was dragged onto another one."""
    kind = row.scope.kind if row.scope is not None else ""
    if kind == "saved" or (kind in {"feed", "folder"} and how in {Drop.BEFORE, Drop.AFTER}):
        ordering.drop(desk, row, target, how)
    elif kind in {"feed", "folder"}:
        folders.drop(desk, row, target)
    elif kind == "tag":
        _drop_tag(desk, row, target, how)
    elif how == Drop.MERGE:
        merge_collection(desk, row, target.id, target.title)
    else:
        desk.try_edit(Step("move-collection", name=row.title), lambda edit: _place(edit, row.id, target.id, how))


def _drop_tag(desk: Desk, row: SidebarRow, target: SidebarRow, how: str) -> None:
    if how == Drop.MERGE:
        step = Step("merge-tag", name=row.note, into=target.note)
        done = tr(
            "Merged “{name}” into “{target}”. Press {undo} to undo.",
            name=row.note,
            target=target.note,
            undo=desk.undo_key,
        )
        work = partial(tags.merge_tags, tag_ids=[row.id], into_id=target.id)

        def then() -> None:
            _follow(desk, row, _tag_scope(target.note))
            desk.notice(done)

        desk.try_edit(step, work, then)
    else:
        put_tag(desk, row, target.note if how == Drop.INTO else "")


def put_tag(desk: Desk, row: SidebarRow, around: str) -> None:
    """Nest a tag and its descendants within another one; "" for the top level."""
    name = row.note.split("/")[-1]
    new = f"{around}/{name}" if around else name
    if not f"{around}/".startswith(f"{row.note}/"):  # it cannot contain itself
        _rename_tag(desk, Step("move-tag", name=row.note), row, new)


def merge_collection(desk: Desk, row: SidebarRow, into_id: int, into: str) -> None:
    """Move the papers of a collection to another one, and delete it."""
    done = tr(
        "Moved the papers in “{name}” to “{target}”. Press {undo} to undo.",
        name=row.title,
        target=into,
        undo=desk.undo_key,
    )

    def then() -> None:
        _follow(desk, row, Scope("collection", into, str(into_id)))
        desk.notice(done)

    desk.try_edit(
        Step("merge-collection", name=row.title, into=into),
        lambda edit: collections.merge_collections(edit, collection_id=row.id, into_id=into_id),
        then,
    )


def move(desk: Desk, row: SidebarRow, step: str) -> None:
    """Move a row with a key: "up", "down", "out" of its parent, "in" to the collection above it."""
    if row.scope is not None and row.scope.kind in {"feed", "folder", "saved"}:
        ordering.move(desk, row, step)
    elif row.scope is not None and row.scope.kind == "tag":
        if step == "out" and "/" in row.note:
            put_tag(desk, row, "/".join(row.note.split("/")[:-2]))
    else:
        desk.try_edit(Step("move-collection", name=row.title), partial(_step, collection_id=row.id, step=step))


def put_collection(desk: Desk, row: SidebarRow, parent_id: int | None) -> None:
    """Move a collection into another one; None: to the top level."""
    desk.try_edit(
        Step("move-collection", name=row.title),
        lambda edit: collections.place_collection(edit, collection_id=row.id, parent_id=parent_id),
    )


def _place(edit: "Edit", collection_id: int, target_id: int, how: str) -> None:
    """Move a collection to where it was dropped."""
    rows = collections.list_collections(edit.session)
    target = next((row for row in rows if row.id == target_id), None)
    if how == Drop.INTO or target is None:
        parent, before = (target.id if target else None), None
    else:
        parent = target.parent_id
        before = target.id if how == Drop.BEFORE else _after(rows, target)
    collections.place_collection(edit, collection_id=collection_id, parent_id=parent, before_id=before)


def _step(edit: "Edit", *, collection_id: int, step: str) -> None:
    rows = collections.list_collections(edit.session)
    row = next(row for row in rows if row.id == collection_id)
    beside = [other for other in rows if other.parent_id == row.parent_id]
    place = beside.index(row)
    above = beside[place - 1] if place else None
    if step == "up" and above is not None:
        collections.place_collection(edit, collection_id=row.id, parent_id=row.parent_id, before_id=above.id)
    elif step == "down" and place + 1 < len(beside):
        before = _after(rows, beside[place + 1])
        collections.place_collection(edit, collection_id=row.id, parent_id=row.parent_id, before_id=before)
    elif step == "in" and above is not None:
        collections.place_collection(edit, collection_id=row.id, parent_id=above.id)
    elif step == "out" and row.parent_id is not None:
        parent = next(other for other in rows if other.id == row.parent_id)
        before = _after(rows, parent)
        collections.place_collection(edit, collection_id=row.id, parent_id=parent.parent_id, before_id=before)


def _after(rows: "list[CollectionRow]", row: "CollectionRow") -> int | None:
    """The next sibling of a collection; None for the last."""
    beside = [other.id for other in rows if other.parent_id == row.parent_id]
    place = beside.index(row.id) + 1
    return beside[place] if place < len(beside) else None
