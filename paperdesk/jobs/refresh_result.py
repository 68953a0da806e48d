"""The results of refreshing a feed, and of one page of it."""

from dataclasses import dataclass, replace

from paperdesk.jobs.find_feeds import Offer
from paperdesk.jobs.import_files import RejectedRecord
from paperdesk.jobs.rules import Judged
from paperdesk.library.arrival_records import Met
from paperdesk.model.feed import FeedHead


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The result of refreshing one feed."""

    feed_id: int
    title: str
    added: int = 0
    updated: int = 0
    rejected: tuple[RejectedRecord, ...] = ()
    error: str = ""
    is_offline: bool = False  # there was no network, so the feed may be fine
    judged: tuple[Judged, ...] = ()
    merged: tuple[Met, ...] = ()  # entries merged into another paper, by name
    asked: tuple[Met, ...] = ()  # possible duplicates awaiting a decision, by name
    moved_to: str = ""  # the address at which the feed is followed from now on
    others: tuple[Offer, ...] = ()  # other feeds on the same page


@dataclass(frozen=True, slots=True)
class Page:
    """The result of one page of a feed."""

    head: FeedHead
    result: Refreshed
    count: int  # number of its entries, including unreadable ones
    is_news: bool  # whether every paper on it was new


def joined(one: Refreshed, other: Refreshed) -> Refreshed:
    """Combine the results of two pages of a feed."""
    return replace(
        one,
        added=one.added + other.added,
        updated=one.updated + other.updated,
        rejected=one.rejected + other.rejected,
        judged=one.judged + other.judged,
        merged=one.merged + other.merged,
        asked=one.asked + other.asked,
    )
