"""Lists of feeds: import OPML as one undoable step, and export it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import InvalidField, Words, counted, joined
from paperdesk.exporters.opml import write_opml
from paperdesk.importers.base import Source
from paperdesk.importers.opml import is_opml, read_opml
from paperdesk.jobs.export_papers import write_file
from paperdesk.jobs.import_files import RejectedRecord, read_source
from paperdesk.library import feed_folders
from paperdesk.library.library import Library
from paperdesk.model.steps import Step
from paperdesk.model.subscriptions import UnreadOutline

LONGEST_PATH = 4096
DEEPEST_FOLDERS = 30  # nested folders


@dataclass(frozen=True, slots=True)
class FollowedList:
    """The result of importing a list of feeds."""

    added: tuple[int, ...]
    followed: int  # number of feeds already followed
    rejected: tuple[RejectedRecord, ...] = ()

    @property
    def summary(self) -> str:
        """`207 feeds added, 3 followed already, 2 could not be read`."""
        parts = [counted("{n} feed added", "{n} feeds added", len(self.added))]
        parts += [Words("{n} already followed", n=self.followed)] if self.followed else []
        parts += [Words("{n} could not be read", n=len(self.rejected))] if self.rejected else []
        return joined(parts)


def find_list(text: str) -> Path | None:
    """The file that was given instead of an address, if it is one."""
    text = text.strip().removeprefix("file://")
    if not text or len(text) > LONGEST_PATH or "\n" in text or "\0" in text:
        return None
    path = Path(text).expanduser()
    try:
        return path if path.is_file() else None
    except OSError:
        return None


def is_list(path: Path) -> bool:
    """True if a file is a list of feeds; reads only its beginning."""
    try:
        with path.open("rb") as file:
            return is_opml(Source(file.read(16_000), path.name))
    except OSError:
        return False


def import_list(library: Library, source: Source | Path) -> FollowedList:
    """Follow the feeds in a list, with their folders; nothing is fetched yet.

    Raises:
        ImportFailed: it is not a list of feeds.
    """
    source = read_source(source) if isinstance(source, Path) else source
    outlines = read_opml(source)
    with library.edit(Step("add-feeds", name=source.name or Words("a list"))) as edit:
        added, followed = feed_folders.add_subscriptions(edit, outlines)
    unread = [outline for outline in outlines if isinstance(outline, UnreadOutline)]
    rejected = tuple(RejectedRecord(source.name, one.where, one.reason, one.text) for one in unread)
    return FollowedList(tuple(added), followed, rejected)


def export_list(library: Library) -> bytes:
    """All feeds and their folders as OPML."""
    with library.read() as session:
        return write_opml(feed_folders.list_subscriptions(session))


def save_list(library: Library, target: Path) -> int:
    """Write the feeds to a file, which is replaced atomically; returns their number.

    Raises:
        ExportFailed: it cannot be written.
    """
    content = export_list(library)
    write_file(target, iter([content.decode()]))
    return content.count(b" xmlUrl=")


def folder_path(text: str) -> tuple[str, ...]:
    """`Physics/Condensed` as a path; "" or "/" is the top level."""
    return tuple(name for part in text.split("/") if (name := " ".join(part.split())))


def put_into(library: Library, feed_ids: Sequence[int], path: tuple[str, ...]) -> None:
    """Move feeds to a folder, creating it if necessary.

    Raises:
        InvalidField: folders are nested too deeply.
    """
    if len(path) > DEEPEST_FOLDERS:
        raise InvalidField("folders-too-deep", "Folders can be nested at most thirty levels deep.")
    with library.edit(Step("move-feeds", len(feed_ids), folder="/".join(path) or Words("the top level"))) as edit:
        folder_id = None
        for name in path:
            folder_id = feed_folders.add_folder(edit, name=name, parent_id=folder_id)
        feed_folders.put_feeds(edit, feed_ids=feed_ids, folder_id=folder_id)
