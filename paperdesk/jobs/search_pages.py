"""The next pages of a search, requested for as long as they contain only new papers, up to a limit."""

import logging
from collections.abc import Callable

from paperdesk.errors import FetchFailed, ImportFailed
from paperdesk.jobs.refresh_result import Page, Refreshed, joined
from paperdesk.library.records import FeedRow
from paperdesk.online.http import Fetched, Http
from paperdesk.online.searches import next_page
from paperdesk.reports import message_of

log = logging.getLogger(__name__)
FIRST_PAGES = 2  # pages after the first, for a newly followed search
MOST_PAGES = 10  # pages after the first, after a long pause


def save_more(
    http: Http, row: FeedRow, fetched: Fetched, first: Page, save: Callable[[FeedRow, Fetched], Page]
) -> Refreshed:
    """Save the pages after the first page of a search; returns the combined result.

    A page that cannot be fetched ends the round: results are kept, and the next round retries. A page with a paper that
    already exists is the last: the rest is older.
    """
    is_first_time = not row.good_at
    result, page = first.result, first
    for _ in range(FIRST_PAGES if is_first_time else MOST_PAGES):
        address = next_page(fetched.read_from, fetched.body or b"", page.count)
        if not address or not (page.is_news or is_first_time):
            break
        try:
            fetched = http.fetch(address)
            page = save(row, fetched)
        except (FetchFailed, ImportFailed) as error:
            log.info("a page of feed %s could not be had: %s", row.id, message_of(error))
            break
        result = joined(result, page.result)
    return result
