"""The rows of the sidebar, made from what the library counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paperdesk.gui.scope import ANNOTATED, DISMISSED, INBOX, LIBRARY, PLACES, READING, STARRED, TRASH, Scope

if TYPE_CHECKING:
    from paperdesk.gui.reads import SidebarContent

ICONS = {
    "inbox": "inbox",
    "library": "library",
    "starred": "star",
    "reading": "bookmark",
    "annotated": "pencil-line",
    "feed": "rss",
    "collection": "folder",
    "saved": "search",
    "trash": "trash-2",
    "dismissed": "archive",
}


@dataclass(frozen=True, slots=True)
class SidebarRow:
    """One row: a heading where `scope` is None."""

    title: str
    scope: Scope | None = None
    count: int | None = None
    icon: str = ""
    color: str = ""  # of the dot, for tags
    note: str = ""  # an error, or when the feed was refreshed last: the tool tip
    is_broken: bool = False
    id: int = 0


def sidebar_rows(content: "SidebarContent") -> Iterator[SidebarRow]:
    """All rows from top to bottom."""
    counts = content.counts
    numbers = {
        INBOX: counts.inbox,
        LIBRARY: counts.library,
        STARRED: counts.starred,
        READING: counts.reading,
        ANNOTATED: counts.annotated,
    }
    for place in PLACES:
        yield SidebarRow(place.title, place, numbers[place], ICONS[place.kind])
    yield from _feeds(content)
    yield from _lists(content)
    yield SidebarRow("")
    if counts.dismissed:
        yield SidebarRow(DISMISSED.title, DISMISSED, counts.dismissed, ICONS["dismissed"])
    yield SidebarRow(TRASH.title, TRASH, counts.trash, ICONS["trash"])


def _feeds(content: "SidebarContent") -> Iterator[SidebarRow]:
    if content.feeds:
        yield SidebarRow("Feeds")
    for feed in content.feeds:
        title = feed.title or feed.address
        good = f"Last refreshed {feed.good_at[:16].replace('T', ' at ')}" if feed.good_at else "Never refreshed yet"
        note = f"{feed.error}\n{good}" if feed.error else good
        icon = "triangle-alert" if feed.error else ICONS["feed"]
        scope = Scope("feed", title, str(feed.id))
        yield SidebarRow(title, scope, feed.unread_count, icon, note=note, is_broken=bool(feed.error), id=feed.id)


def _lists(content: "SidebarContent") -> Iterator[SidebarRow]:
    if content.collections:
        yield SidebarRow("Collections")
    for collection in content.collections:
        scope = Scope("collection", collection.name, str(collection.id))
        yield SidebarRow(collection.name, scope, collection.count, ICONS["collection"], id=collection.id)
    if content.tags:
        yield SidebarRow("Tags")
    for tag in content.tags:
        yield SidebarRow(tag.name, Scope("tag", tag.name, tag.name), tag.count, color=tag.color or "#aaaaaa", id=tag.id)
    if content.saved_searches:
        yield SidebarRow("Saved searches")
    for saved in content.saved_searches:
        count = content.saved_counts.get(saved.id)
        yield SidebarRow(saved.name, Scope("saved", saved.name, saved.query), count, ICONS["saved"], id=saved.id)
