"""Subscriptions: which feeds are followed, in which folders, and how their refreshes went."""

from typing import Any

from sqlalchemy import Integer, Row, cast, delete, func, insert, select, update
from sqlalchemy.orm import Session

from paperdesk.errors import InvalidField, PaperNotFound
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import FeedRow

FEEDS = tables.feeds
FOLDERS = tables.feed_folders
ENTRIES = tables.entries
PAPERS = tables.papers
SHOWN = ("inbox", "library")
STORED = (
    "kind",
    "address",
    "title",
    "home_url",
    "etag",
    "last_modified",
    "checked_at",
    "good_at",
    "next_check_at",
    "failures",
    "error",
    "refresh_minutes",
    "retention_days",
)


def list_feeds(session: Session) -> list[FeedRow]:
    """All feeds in the reader's order, with how many papers each has brought and how many are unread."""
    counts = {feed_id: (total, unread) for feed_id, total, unread in session.execute(_counts())}
    query = select(FEEDS, FOLDERS.c.name.label("folder")).outerjoin(FOLDERS, FOLDERS.c.id == FEEDS.c.folder_id)
    rows = session.execute(query.order_by(FOLDERS.c.position, FEEDS.c.position, FEEDS.c.id))
    return [_record(row, counts.get(row.id, (0, 0))) for row in rows]


def _counts() -> Any:
    """Per feed: papers in inbox or library that it announced, and those of them that are unread in the inbox."""
    pairs = select(ENTRIES.c.feed_id, ENTRIES.c.paper_id).where(ENTRIES.c.feed_id.is_not(None)).distinct().subquery()
    unread = (~PAPERS.c.is_read) & (PAPERS.c.place == "inbox")
    return (
        select(pairs.c.feed_id, func.count(), func.sum(cast(unread, Integer)))
        .join(PAPERS, PAPERS.c.id == pairs.c.paper_id)
        .where(PAPERS.c.place.in_(SHOWN))
        .group_by(pairs.c.feed_id)
    )


def _record(row: Row[Any], counts: tuple[int, int]) -> FeedRow:
    stored = {name: getattr(row, name) for name in STORED}
    return FeedRow(id=row.id, folder=row.folder or "", **stored, paper_count=counts[0], unread_count=counts[1] or 0)


def list_recent(session: Session, *, limit: int) -> list[int]:
    """The papers that were announced last, newest first, each once."""
    newest = session.scalars(select(ENTRIES.c.paper_id).order_by(ENTRIES.c.id.desc()).limit(4 * limit))
    return list(dict.fromkeys(newest))[:limit]


def get_feed(session: Session, feed_id: int) -> FeedRow:
    """One feed.

    Raises:
        PaperNotFound: it has been removed.
    """
    found = [feed for feed in list_feeds(session) if feed.id == feed_id]
    if not found:
        raise PaperNotFound(f"The feed {feed_id} is no longer followed.")
    return found[0]


def add_feed(edit: Edit, *, address: str, title: str = "", kind: str = "") -> int:
    """Follow a feed; returns its id.

    Raises:
        InvalidField: it is followed already.
    """
    if edit.session.execute(select(FEEDS.c.id).where(FEEDS.c.address == address)).first():
        raise InvalidField(f"You follow {address} already.")
    position = edit.session.scalar(select(func.count()).select_from(FEEDS)) or 0
    result = edit.session.execute(
        insert(FEEDS).values(
            address=address, title=title, kind=kind, position=position, added_at=edit.moment, failures=0
        )
    )
    feed_id = int(result.inserted_primary_key[0])  # type: ignore[attr-defined]
    edit.touch(feeds=[feed_id])
    return feed_id


def update_feed(edit: Edit, *, feed_id: int, **values: object) -> None:
    """Set what a refresh found, or what the reader chose: columns of the table by name."""
    edit.session.execute(update(FEEDS).where(FEEDS.c.id == feed_id).values(**values))
    edit.touch(feeds=[feed_id])


def move_feed(edit: Edit, *, feed_id: int, address: str) -> None:
    """Follow a feed at another address; what it announced there counts as announced, so that nothing comes twice."""
    edit.session.execute(update(FEEDS).where(FEEDS.c.id == feed_id).values(address=address))
    announced = update(ENTRIES).where(ENTRIES.c.feed_id == feed_id).values(source=address)
    edit.session.execute(announced.prefix_with("or ignore"))  # what an earlier subscription there left behind
    edit.touch(feeds=[feed_id])


def remove_feed(edit: Edit, *, feed_id: int) -> None:
    """Stop following a feed; its papers and their history stay."""
    edit.session.execute(delete(FEEDS).where(FEEDS.c.id == feed_id))
    edit.touch(feeds=[feed_id])
