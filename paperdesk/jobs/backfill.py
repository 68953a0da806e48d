"""Days missing from an arXiv feed: a feed covers one day of announcements, the rest comes from the API."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from paperdesk.jobs.read_feed import read_feed
from paperdesk.library import feeds
from paperdesk.library.library import Library
from paperdesk.library.records import FeedRow
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import PaperDraft
from paperdesk.online.feed_addresses import feed_categories
from paperdesk.online.http import Http
from paperdesk.online.searches import query_address
from paperdesk.settings import ServiceSettings

LONGEST_DAYS = 45
PAGE_ENTRIES = 500
MOST_PAGES = 20
SATURDAY = 5
Entries = Sequence[EntryDraft | PaperDraft]


def find_gap(library: Library, row: FeedRow, entries: Entries, services: ServiceSettings) -> str:
    """The last covered day before the missing days; "" if none are missing.

    Announcements come from Monday to Friday. A holiday counts as missing; a request for it finds nothing new.
    """
    days = [entry.announced_at.date() for entry in entries if isinstance(entry, EntryDraft) and entry.announced_at]
    if not days or not feed_categories(row.address, services):
        return ""
    with library.read() as session:
        told = feeds.last_announced(session, row.id)
    last = date.fromisoformat(told[:10]) if told else None
    return last.isoformat() if last and missing_days(last, max(days)) else ""


def missing_days(last: date, newest: date) -> list[date]:
    """The announcement days between two days."""
    between = (last + timedelta(days=number) for number in range(1, (newest - last).days))
    return [day for day in between if day.weekday() < SATURDAY]


def fetch_missing_days(http: Http, row: FeedRow, missing_since: str, services: ServiceSettings) -> Iterator[Entries]:
    """Yield the papers submitted since the last covered day, page by page as returned by the API.

    Raises:
        FetchFailed, ImportFailed: the API's response cannot be read; earlier results have been yielded.
    """
    query = gap_query(feed_categories(row.address, services), date.fromisoformat(missing_since))
    for number in range(MOST_PAGES if query else 0):  # more than arXiv returns at once
        address = query_address(query, services, start=number * PAGE_ENTRIES, count=PAGE_ENTRIES)
        contents = read_feed(http.fetch(address), address)
        if not contents.entries and not number:
            contents = read_feed(http.fetch(address), address)  # arXiv occasionally returns empty pages
        yield contents.entries
        if len(contents.entries) + len(contents.rejected) < PAGE_ENTRIES:
            return


def gap_query(categories: Sequence[str], last: date) -> str:
    """The API query for papers submitted after those of the last covered day, which closed at 14:00 the day before."""
    start = max(last - timedelta(days=1), datetime.now(UTC).date() - timedelta(days=LONGEST_DAYS))
    span = f"submittedDate:[{start:%Y%m%d}1800 TO {datetime.now(UTC):%Y%m%d%H%M}]"
    anywhere = " OR ".join(f"cat:{name}*" if "." not in name else f"cat:{name}" for name in categories)
    return f"({anywhere}) AND {span}" if categories else ""
