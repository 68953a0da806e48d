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
    is_offline: bool = False  # there was no network: that says nothing of the feed
    judged: tuple[Judged, ...] = ()
    merged: tuple[Met, ...] = ()  # each entry that became part of another paper, by name
    asked: tuple[Met, ...] = ()  # each that may be another paper, and waits among the duplicates
    moved_to: str = ""  # the address at which the feed is followed from now on
    others: tuple[Offer, ...] = ()  # feeds that the same page names


@dataclass(frozen=True, slots=True)
class Page:
    """The result of one page of a feed."""

    head: FeedHead
    result: Refreshed
    count: int  # of its entries, those that could not be read included
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
