"""Commands for feed folders and lists of feeds: move, rename, remove, import, export."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from paperdesk.gui.commands import feeds
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import mark, tr, tr_n
from paperdesk.jobs import feed_lists
from paperdesk.library import feed_folders
from paperdesk.library.feeds import get_feed, list_feeds
from paperdesk.model.steps import Step

Entries = Sequence[tuple[str, Callable[[], None]]]


class Row(Protocol):
    """What is needed of a sidebar row: a feed, or a folder that is open or closed."""

    @property
    def id(self) -> int: ...

    @property
    def title(self) -> str: ...

    @property
    def is_open(self) -> bool | None: ...


WHERE = mark("Folder name. Use “Physics/Condensed” for a subfolder; leave it empty for no folder.")


def feed_entries(desk: Desk, feed_id: int, title: str) -> Entries:
    """The menu entries for a feed."""
    return (
        (tr("Refresh"), partial(feeds.refresh, desk, [feed_id])),
        (tr("Move to folder…"), partial(ask_folder, desk, feed_id, title)),
        (tr("Stop following"), partial(feeds.stop_following, desk, feed_id, title)),
    )


def folder_entries(desk: Desk, folder_id: int, title: str) -> Entries:
    """The menu entries for a folder."""
    return (
        (tr("Refresh feeds in folder"), partial(refresh_folder, desk, folder_id)),
        (tr("Remove from folder"), partial(take_out, desk, folder_id, title)),
        (tr("Remove folder and keep feeds"), partial(remove_folder, desk, folder_id, title)),
    )


def move_current(desk: Desk) -> None:
    """Move the current feed to a folder."""
    scope = desk.selection.scope
    if scope.kind == "feed" and scope.value.isdecimal():
        ask_folder(desk, int(scope.value), scope.title)
    else:
        desk.notice(tr("Select a feed in the sidebar first."))


def ask_folder(desk: Desk, feed_id: int, title: str) -> None:
    """Ask for a folder and move a feed there; creates the folder if it does not exist."""

    def ask(folder: str) -> None:
        wanted = desk.ask.text(tr("Move {title}", title=title), tr(WHERE), folder)
        if wanted is not None:
            path = feed_lists.folder_path(wanted)
            desk.tasks.edit(desk.signals, lambda: feed_lists.put_into(desk.library, [feed_id], path))

    def read() -> str:
        with desk.library.read() as session:
            return get_feed(session, feed_id).folder

    desk.tasks.query(desk.signals, read, ask, topic="folder")


def take_out(desk: Desk, folder_id: int, title: str) -> None:
    """Move a folder out of its parent."""
    desk.edit(
        Step("move-folder", name=title), lambda edit: feed_folders.put_folder(edit, folder_id=folder_id, parent_id=None)
    )


def remove_folder(desk: Desk, folder_id: int, title: str) -> None:
    desk.edit(Step("remove-folder", name=title), lambda edit: feed_folders.remove_folder(edit, folder_id=folder_id))
    desk.notice(
        tr("Folder {title} removed; its feeds are kept. Press {undo} to undo.", title=title, undo=desk.undo_key)
    )


def refresh_folder(desk: Desk, folder_id: int) -> None:
    """Refresh the feeds in a folder, including its subfolders."""

    def read() -> list[int]:
        with desk.library.read() as session:
            inside = set(feed_folders.folders_inside(session, folder_id))
            return [row.id for row in list_feeds(session) if row.folder_id in inside]

    desk.tasks.query(desk.signals, read, lambda ids: feeds.refresh(desk, ids), topic="folder")


def drop(desk: Desk, row: Row, target: Row) -> None:
    """Move a feed or folder that was dragged onto a folder, or to the top level."""
    folder_id = target.id or None
    if row.is_open is None:
        work = partial(feed_folders.put_feeds, feed_ids=[row.id], folder_id=folder_id)
    else:
        work = partial(feed_folders.put_folder, folder_id=row.id, parent_id=folder_id)

    desk.try_edit(Step("move", name=row.title), work)


def import_dialog(desk: Desk) -> None:
    """Ask for a list of feeds and follow them."""
    files = desk.ask.open_files(tr("Import feeds (OPML)"))
    if files:
        import_files(desk, files)


def import_files(desk: Desk, files: Sequence[Path]) -> None:
    """Follow the feeds in lists, and fetch the new ones."""

    def show(results: list[feed_lists.FollowedList]) -> None:
        said_of_all = "; ".join(tr(result.summary) for result in results)
        desk.notice(tr("{summary}. Press {undo} to undo.", summary=said_of_all, undo=desk.undo_key))
        rejected = [record for result in results for record in result.rejected]
        if rejected:
            desk.windows.rejected(rejected)
        added = [feed_id for result in results for feed_id in result.added]
        if added:
            feeds.refresh(desk, added)

    desk.tasks.edit(desk.signals, lambda: [feed_lists.import_list(desk.library, path) for path in files], show)


def export_dialog(desk: Desk) -> None:
    """Ask for a file and write all feeds to it."""
    target = desk.ask.save_file(tr("Export feeds"), "feeds.opml", tr("OPML (*.opml)"))
    if target is not None:
        desk.tasks.edit(
            desk.signals,
            lambda: feed_lists.save_list(desk.library, target),
            lambda count: desk.notice(
                tr_n("{n} feed written to {target}.", "{n} feeds written to {target}.", count, target=target.name)
            ),
        )
