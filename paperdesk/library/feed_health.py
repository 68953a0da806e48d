"""Feed health: which feeds fail, have ended, moved, gone silent or brought nothing that was kept; and their yields."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, text

from paperdesk.library.feeds import list_feeds
from paperdesk.library.records import FeedRow
from paperdesk.model.feed import ENDED

SILENT_DAYS = 90  # without a new entry
TRIED_PAPERS = 20  # papers that a feed must bring before "nothing kept" is reported
ROUND_MINUTES = 15  # entries seen this shortly before a refresh ended belong to it

COUNTS = text("""
select pairs.feed_id, count(*) as brought, sum(p.place = 'library') as kept, sum(p.place = 'inbox') as waiting,
    sum(p.starred and p.place = 'library') as starred
from (select distinct feed_id, paper_id from entries where feed_id is not null) pairs
join papers p on p.id = pairs.paper_id group by pairs.feed_id
""")
NEWS = text("""
select e.feed_id, max(e.seen_at) as last_news,
    sum(e.seen_at >= strftime('%Y-%m-%dT%H:%M:%S', f.checked_at, :round)) as new
from entries e join feeds f on f.id = e.feed_id group by e.feed_id
""")


class Trouble(StrEnum):
    """The problem with a feed, most serious first; NONE if there is none."""

    ENDED = "ended"
    FAILING = "failing"
    SILENT = "silent"
    MOVED = "moved"
    NOTHING_KEPT = "nothing kept"
    NONE = ""


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """A feed with its number of papers: in total, kept, starred, and still in the inbox."""

    feed: FeedRow
    trouble: Trouble
    last_news: str  # the time of the last new entry; "" if there never was one
    new: int  # entries added by the last refresh
    brought: int
    kept: int
    starred: int
    waiting: int


def list_health(session: Connection, *, now: datetime | None = None) -> list[FeedHealth]:
    """All feeds, those with the most serious problems first."""
    present = now or datetime.now(UTC)
    counts = {row.feed_id: row for row in session.execute(COUNTS)}
    news = {row.feed_id: row for row in session.execute(NEWS, {"round": f"-{ROUND_MINUTES} minutes"})}
    found = []
    for feed in list_feeds(session):
        count, last = counts.get(feed.id), news.get(feed.id)
        brought, kept = (count.brought, count.kept) if count else (0, 0)
        last_news = last.last_news if last else ""
        found.append(
            FeedHealth(
                feed,
                _trouble(feed, last_news, brought, kept, present),
                last_news,
                new=(last.new or 0) if last else 0,
                brought=brought,
                kept=kept,
                starred=count.starred if count else 0,
                waiting=count.waiting if count else 0,
            )
        )
    order = list(Trouble)
    return sorted(found, key=lambda one: (order.index(one.trouble), one.last_news, one.feed.title))


def _trouble(feed: FeedRow, last_news: str, brought: int, kept: int, present: datetime) -> Trouble:
    if feed.next_check_at == ENDED:
        return Trouble.ENDED
    if feed.failures:
        return Trouble.FAILING
    if feed.checked_at and _is_long_ago(last_news or feed.added_at, present):
        return Trouble.SILENT
    if feed.former_address:
        return Trouble.MOVED
    return Trouble.NOTHING_KEPT if brought >= TRIED_PAPERS and not kept else Trouble.NONE


def _is_long_ago(moment: str, present: datetime) -> bool:
    try:
        return datetime.fromisoformat(moment) < present - timedelta(days=SILENT_DAYS)
    except ValueError:
        return False
