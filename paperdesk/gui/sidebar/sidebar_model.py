"""The rows of the sidebar, created from the library's counts."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paperdesk.gui.desk.scope import (
    ANNOTATED,
    CONFLICTS,
    DISMISSED,
    FOR_YOU,
    INBOX,
    LIBRARY,
    PLACES,
    READING,
    STARRED,
    TRASH,
    Scope,
)
from paperdesk.gui.words import mark, stored_moment, tr, tr_marked
from paperdesk.library.records import CollectionRow, FeedRow, TagRow, in_order

if TYPE_CHECKING:
    from paperdesk.gui.desk.reads import SidebarContent

FEEDS, COLLECTIONS, TAGS, SEARCHES = mark("Feeds"), mark("Collections"), mark("Tags"), mark("Saved searches")
ICONS = {
    "inbox": "inbox",
    "for-you": "sparkles",
    "library": "library",
    "starred": "star",
    "reading": "bookmark",
    "annotated": "pencil-line",
    "feed": "rss",
    "folder": "folder",
    "collection": "folder",
    "saved": "search",
    "trash": "trash-2",
    "conflicting": "merge",
    "dismissed": "archive",
}


Fold = int | str


@dataclass(frozen=True, slots=True)
class SidebarRow:
    """One row: a heading if `scope` is None."""

    title: str
    scope: Scope | None = None
    count: int | None = None
    icon: str = ""
    color: str = ""  # of the dot, for tags
    note: str = ""  # the tooltip: an error, or the last refresh of the feed
    is_broken: bool = False
    id: int = 0
    depth: int = 0  # the number of folders around it
    is_open: bool | None = None  # None: it has no contents

    @property
    def is_head(self) -> bool:
        """True if it is the header of a section."""
        return self.scope is None and bool(self.title)

    @property
    def fold(self) -> "Fold":
        """The key of its closed state in the settings: a section's name, a folder's ID, a collection's negative ID."""
        if self.is_head:
            return str(self.title)
        return -self.id if self.scope is not None and self.scope.kind == "collection" else self.id


def sidebar_rows(content: "SidebarContent", closed: "Collection[Fold]" = ()) -> Iterator[SidebarRow]:
    """All rows from top to bottom, except those in closed folders."""
    counts = content.counts
    numbers = {
        INBOX: counts.inbox,
        FOR_YOU: None,
        LIBRARY: counts.library,
        STARRED: counts.starred,
        READING: counts.reading,
        ANNOTATED: counts.annotated,
    }
    for place in PLACES:
        yield SidebarRow(place.title, place, numbers[place], ICONS[place.kind])
    if counts.conflicting:
        note = tr("Papers with values that differ between your devices")
        yield SidebarRow(CONFLICTS.title, CONFLICTS, counts.conflicting, ICONS["conflicting"], note=note)
    if content.feeds or content.folders:
        yield from _section(FEEDS, _feeds(content, closed), closed)
    yield from _lists(content, closed)
    yield SidebarRow("")
    if counts.dismissed:
        yield SidebarRow(DISMISSED.title, DISMISSED, counts.dismissed, ICONS["dismissed"])
    yield SidebarRow(TRASH.title, TRASH, counts.trash, ICONS["trash"])


def _feeds(
    content: "SidebarContent", closed: "Collection[Fold]", parent: int | None = None, depth: int = 0
) -> Iterator[SidebarRow]:
    for row in in_order(content.folders, content.feeds, parent):
        if isinstance(row, FeedRow):
            yield _feed(row, depth)
            continue
        is_open = row.id not in closed
        scope = Scope("folder", row.name, str(row.id))
        yield SidebarRow(row.name, scope, row.unread_count, ICONS["folder"], id=row.id, depth=depth, is_open=is_open)
        if is_open:
            yield from _feeds(content, closed, row.id, depth + 1)


def _feed(feed: FeedRow, depth: int) -> SidebarRow:
    title = feed.title or feed.address
    good = _refreshed(feed)
    note = f"{tr_marked(feed.error)}\n{good}" if feed.error else good
    icon = "triangle-alert" if feed.error else ICONS["feed"]
    scope = Scope("feed", title, str(feed.id))
    is_broken = bool(feed.error)
    return SidebarRow(title, scope, feed.unread_count, icon, note=note, is_broken=is_broken, id=feed.id, depth=depth)


def _refreshed(feed: FeedRow) -> str:
    if not feed.good_at:
        return tr("Never refreshed")
    return tr("Last refreshed {moment}", moment=stored_moment(feed.good_at))


def _lists(content: "SidebarContent", closed: "Collection[Fold]") -> Iterator[SidebarRow]:
    within: dict[int | None, list[CollectionRow]] = {}
    for row in content.collections:
        within.setdefault(row.parent_id, []).append(row)
    if content.collections:
        yield from _section(COLLECTIONS, _collections(within, closed), closed)
    if content.tags:
        yield from _section(TAGS, _tags(content.tags), closed)
    if content.saved_searches:
        yield from _section(SEARCHES, _searches(content), closed)


def _section(title: str, rows: Iterator[SidebarRow], closed: "Collection[Fold]") -> Iterator[SidebarRow]:
    """A header, and its rows unless it is closed."""
    is_open = str(title) not in closed
    yield SidebarRow(title, is_open=is_open)
    if is_open:
        yield from rows


def _searches(content: "SidebarContent") -> Iterator[SidebarRow]:
    for saved in content.saved_searches:
        count = content.saved_counts.get(saved.id)
        yield SidebarRow(saved.name, Scope("saved", saved.name, saved.query), count, ICONS["saved"], id=saved.id)


def _collections(
    within: Mapping[int | None, Sequence[CollectionRow]],
    closed: "Collection[Fold]",
    parent: int | None = None,
    depth: int = 0,
) -> Iterator[SidebarRow]:
    for row in within.get(parent, ()):
        is_open = -row.id not in closed if row.id in within else None
        scope = Scope("collection", row.name, str(row.id))
        icon = ICONS["collection"]
        yield SidebarRow(row.name, scope, row.count, icon, id=row.id, depth=depth, is_open=is_open)
        if is_open:
            yield from _collections(within, closed, row.id, depth + 1)


def _tags(tags: Sequence[TagRow]) -> Iterator[SidebarRow]:
    """The tags by name, each below its parent."""
    names = {tag.name.casefold() for tag in tags}
    for tag in sorted(tags, key=lambda tag: tag.name.casefold().split("/")):
        parts = tag.name.split("/")
        around = [n for n in range(1, len(parts)) if "/".join(parts[:n]).casefold() in names]
        title = "/".join(parts[around[-1] :]) if around else tag.name
        scope, color = Scope("tag", tag.name, tag.name), tag.color or "#aaaaaa"
        yield SidebarRow(title, scope, tag.count, color=color, note=tag.name, id=tag.id, depth=len(around))
