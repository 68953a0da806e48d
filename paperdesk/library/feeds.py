"""Subscriptions: the feeds, their folders, and the results of their refreshes."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Integer, Row, Select, cast, delete, func, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from paperdesk.errors import InvalidField, PaperNotFound
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import FeedRow
from paperdesk.model.feed import ENDED
from paperdesk.model.paper import Identifier
from paperdesk.model.subscriptions import address_key

FEEDS = tables.feeds
FOLDERS = tables.feed_folders
MARKS = tables.feed_marks
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
    "announce_types",
    "former_address",
    "folder_id",
    "position",
    "added_at",
)
MARKED = ("body_hash", "missing_since")
KNOWN = text(
    "select i.scheme, i.value from json_each(:pairs) p cross join identifiers i "
    "on i.scheme = p.value ->> 0 and i.value = p.value ->> 1"
)
FIRST_PAUSE_MINUTES, LONGEST_PAUSE_MINUTES = 30, 24 * 60
SEARCH_MINUTES = 12 * 60  # between two runs of a search, as results change once a day
SEARCHES = {"arxiv-api", "openalex", "semantic-scholar", "biorxiv"}  # kinds of feeds


def list_feeds(session: Connection) -> list[FeedRow]:
    """All feeds in the user's order, with their number of papers and unread papers."""
    counts = {feed_id: (total, unread) for feed_id, total, unread in session.execute(_counts())}
    rows = session.execute(_rows().order_by(FEEDS.c.position, FEEDS.c.address))
    return [_record(row, counts.get(row.id, (0, 0))) for row in rows]


def _rows() -> Select[Any]:
    marks = [func.coalesce(MARKS.c[name], "").label(name) for name in MARKED]
    query = select(FEEDS, FOLDERS.c.name.label("folder"), *marks)
    return query.outerjoin(FOLDERS, FOLDERS.c.id == FEEDS.c.folder_id).outerjoin(MARKS, MARKS.c.feed_id == FEEDS.c.id)


def _counts() -> Any:
    """Per feed: its papers in the inbox or library, and those unread in the inbox."""
    pairs = select(ENTRIES.c.feed_id, ENTRIES.c.paper_id).where(ENTRIES.c.feed_id.is_not(None)).distinct().subquery()
    unread = (~PAPERS.c.is_read) & (PAPERS.c.place == "inbox")
    return (
        select(pairs.c.feed_id, func.count(), func.sum(cast(unread, Integer)))
        .join(PAPERS, PAPERS.c.id == pairs.c.paper_id)
        .where(PAPERS.c.place.in_(SHOWN))
        .group_by(pairs.c.feed_id)
    )


def _record(row: Row[Any], counts: tuple[int, int]) -> FeedRow:
    stored = {name: getattr(row, name) for name in (*STORED, *MARKED)}
    return FeedRow(id=row.id, folder=row.folder or "", **stored, paper_count=counts[0], unread_count=counts[1] or 0)


def list_recent(session: Connection, *, limit: int) -> list[int]:
    """The papers announced most recently, newest first, without repetition."""
    newest = session.scalars(select(ENTRIES.c.paper_id).order_by(ENTRIES.c.id.desc()).limit(4 * limit))
    return list(dict.fromkeys(newest))[:limit]


def get_feed(session: Connection, feed_id: int) -> FeedRow:
    """One feed, without its counts.

    Raises:
        PaperNotFound: it has been removed.
    """
    row = session.execute(_rows().where(FEEDS.c.id == feed_id)).first()
    if row is None:
        raise PaperNotFound("feed-gone", "The feed {feed_id} is no longer followed.", feed_id=feed_id)
    return _record(row, (0, 0))


def find_feed(session: Connection, address: str) -> int | None:
    """The ID of the feed at an address, regardless of spelling."""
    key = address_key(address)
    known = session.execute(select(FEEDS.c.id, FEEDS.c.address).order_by(FEEDS.c.id))
    return next((row.id for row in known if address_key(row.address) == key), None)


def due_feeds(session: Connection, *, minutes: int) -> list[int]:
    """The feeds due for a refresh, by their own schedule or the default in minutes (0: only manually).

    A failed feed is retried after half an hour, then after one hour, two hours ... up to a day.
    """
    present = datetime.now(UTC)
    return [
        row.id
        for row in map(_uncounted, session.execute(_rows().order_by(FEEDS.c.id)))
        if _is_due(row, minutes, present)
    ]


def is_resting(row: FeedRow, moment: str) -> bool:
    """True if a feed must not be contacted yet; times recorded with a wrong clock are ignored."""
    return row.next_check_at > moment and (row.checked_at <= moment or row.next_check_at == ENDED)


def _uncounted(row: Row[Any]) -> FeedRow:
    return _record(row, (0, 0))


def _is_due(row: FeedRow, minutes: int, present: datetime) -> bool:
    own = minutes if row.refresh_minutes is None else row.refresh_minutes
    if own <= 0:
        return False
    if row.kind in SEARCHES and row.refresh_minutes is None:
        own = max(own, SEARCH_MINUTES)
    if row.checked_at and datetime.fromisoformat(row.checked_at) > present:  # a wrong clock
        return row.next_check_at != ENDED
    if row.failures:
        own = min(FIRST_PAUSE_MINUTES * 2 ** min(row.failures - 1, 10), LONGEST_PAUSE_MINUTES)
    moments = [row.next_check_at or "", row.checked_at and _later(row.checked_at, own)]
    return all(not moment or datetime.fromisoformat(moment) <= present for moment in moments)


def _later(moment: str, minutes: int) -> str:
    """The given interval from now, less the duration of a refresh."""
    return (datetime.fromisoformat(moment) + timedelta(minutes=minutes, seconds=-30)).isoformat()


def add_feed(edit: Edit, *, address: str, title: str = "", kind: str = "", folder_id: int | None = None) -> int:
    """Follow a feed; returns its id.

    Raises:
        InvalidField: it is already followed.
    """
    if find_feed(edit.session, address) is not None:
        raise InvalidField("feed-followed-already", "You already follow {address}.", address=address)
    highest = [edit.session.scalar(select(func.max(table.c.position))) for table in (FEEDS, FOLDERS)]
    position = 1 + max(-1 if last is None else last for last in highest)
    values = {"address": address, "title": title, "kind": kind, "folder_id": folder_id, "position": position}
    result = edit.session.execute(insert(FEEDS).values(**values, added_at=edit.moment, failures=0))
    feed_id = int(result.lastrowid)
    edit.touch(feeds=[feed_id])
    return feed_id


def update_feed(edit: Edit, *, feed_id: int, **values: object) -> None:
    """Set the results of a refresh, or the user's choices: columns by name."""
    own = {name: value for name, value in values.items() if name not in MARKED}
    if own:
        edit.session.execute(update(FEEDS).where(FEEDS.c.id == feed_id).values(**own))
    _mark(edit, feed_id, {name: value for name, value in values.items() if name in MARKED})
    edit.touch(feeds=[feed_id])


def _mark(edit: Edit, feed_id: int, values: Mapping[str, object]) -> None:
    exists = select(FEEDS.c.id).where(FEEDS.c.id == feed_id)
    if not values or edit.session.scalar(exists) is None:  # it may have been removed in the meantime
        return
    whole = dict.fromkeys(MARKED, "") | dict(values)
    row = insert_or(MARKS).values(feed_id=feed_id, **whole)
    edit.session.execute(row.on_conflict_do_update(index_elements=["feed_id"], set_=dict(values)))


def note_checks(edit: Edit, notes: Mapping[int, Mapping[str, object]]) -> None:
    """Record the results of refreshes: feed id -> columns."""
    for feed_id, values in notes.items():
        update_feed(edit, feed_id=feed_id, **values)


def move_feed(edit: Edit, *, feed_id: int, address: str, keeps_former: bool = False) -> None:
    """Follow a feed at another address; past announcements count as announced, so that nothing comes twice.

    With `keeps_former`, the previous address is kept, and tried again if the new one fails.
    """
    former = edit.session.scalar(select(FEEDS.c.address).where(FEEDS.c.id == feed_id)) if keeps_former else None
    moved = update(FEEDS).where(FEEDS.c.id == feed_id).values(address=address, former_address=former)
    edit.session.execute(moved)
    announced = update(ENTRIES).where(ENTRIES.c.feed_id == feed_id).values(source=address)
    edit.session.execute(announced.prefix_with("or ignore"))  # left from an earlier subscription at that address
    edit.touch(feeds=[feed_id])


def remove_feed(edit: Edit, *, feed_id: int) -> None:
    """Stop following a feed; its papers and their history are kept."""
    edit.session.execute(delete(FEEDS).where(FEEDS.c.id == feed_id))
    edit.touch(feeds=[feed_id])


def last_announced(session: Connection, feed_id: int) -> str:
    """The time of a feed's newest announcement; "" if it made none."""
    return session.scalar(select(func.max(ENTRIES.c.announced_at)).where(ENTRIES.c.feed_id == feed_id)) or ""


def missing_since(session: Connection, feed_id: int) -> str:
    """The last covered day before missing days; "" if none are missing."""
    return session.scalar(select(MARKS.c.missing_since).where(MARKS.c.feed_id == feed_id)) or ""


def known_identifiers(session: Connection, wanted: Collection[Identifier]) -> set[tuple[str, str]]:
    """The identifiers that belong to papers in the library, as (scheme, value)."""
    pairs: Sequence[tuple[str, str]] = sorted({(found.scheme, found.value) for found in wanted})
    return {(row.scheme, row.value) for row in session.execute(KNOWN, {"pairs": json.dumps(pairs)})}
