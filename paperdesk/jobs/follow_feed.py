"""Following a feed: what the user typed becomes a feed, and its papers are fetched immediately."""

from dataclasses import replace

from paperdesk.errors import FetchFailed, Words
from paperdesk.jobs.find_feeds import Found, Offer, find_feed, list_feeds, offers_of
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.read_feed import read_feed
from paperdesk.jobs.refresh_feeds import SERVICES, take_in_answer
from paperdesk.jobs.refresh_result import Refreshed
from paperdesk.library import feeds
from paperdesk.library.library import Library
from paperdesk.model.feed import today
from paperdesk.model.steps import Step
from paperdesk.online.feed_addresses import FeedAddress, read_feed_address
from paperdesk.online.http import Fetched, Http, refuse_other_schemes
from paperdesk.settings import ServiceSettings

NOTHING_THERE = {400, 401, 404, 410}
NOT_FOR_US = {"answer-wants-browser", "answer-is-error", "not-a-feed-address", "not-a-web-address"}


def follow_feed(
    library: Library, http: Http, wish: str, progress: Progress, services: ServiceSettings = SERVICES
) -> Refreshed:
    """Follow a feed by its address, by a page that links to it, or by a term: `cs.LG`, `au:tegmark`, `hf:daily`.

    A feed that is currently unreachable is followed nevertheless, with its error.

    Raises:
        PaperDeskError: it is not an address, there is no feed there, or it is already followed.
    """
    meant = read_feed_address(wish, services)
    return _follow(library, http, meant, _find(http, meant, progress), services)


def follow_or_offer(
    library: Library, http: Http, wish: str, progress: Progress, services: ServiceSettings = SERVICES
) -> Refreshed | list[Offer]:
    """Follow a feed like `follow_feed`; if a page links to several, follow none and return them.

    Raises:
        PaperDeskError: as in `follow_feed`.
    """
    meant = read_feed_address(wish, services)
    found = _find(http, meant, progress)
    if isinstance(found, Found) and found.others:
        offers = offers_of(http, found)
        if len(offers) > 1:
            return offers
    return _follow(library, http, meant, found, services)


def preview_feeds(http: Http, wish: str, services: ServiceSettings = SERVICES) -> list[Offer]:
    """The feeds that an entered text leads to, each with its first entries; follows nothing.

    Raises:
        PaperDeskError: as in `follow_feed`, or the address is currently unreachable.
    """
    meant = read_feed_address(wish, services)
    refuse_other_schemes(meant.address)
    offers = list_feeds(http, meant.address)
    return [replace(offers[0], title=meant.title or offers[0].title), *offers[1:]]


def may_follow_unseen(error: FetchFailed) -> bool:
    """True if a feed that could not be fetched may be available later."""
    return error.status not in NOTHING_THERE and error.code not in NOT_FOR_US


def _find(http: Http, meant: FeedAddress, progress: Progress) -> Found | FetchFailed:
    """The requested feed, or why it is unavailable for now."""
    refuse_other_schemes(meant.address)
    progress.report(0, 0, Words("Fetching {address}", address=meant.address))
    try:
        return find_feed(http, meant.address)
    except FetchFailed as error:
        if not may_follow_unseen(error):
            raise
        return error


def _follow(
    library: Library, http: Http, meant: FeedAddress, found: Found | FetchFailed, services: ServiceSettings
) -> Refreshed:
    address, answer = meant.address, found.fetched if isinstance(found, Found) else found
    if isinstance(answer, Fetched):
        address = answer.address if today(address) == address else address
        read_feed(answer, address)  # an error response is not followed
    with library.edit(Step("follow", name=meant.title or address)) as edit:
        row = feeds.get_feed(edit.session, feeds.add_feed(edit, address=address, title=meant.title))
    others = found.others if isinstance(found, Found) else ()
    return replace(take_in_answer(library, http, row, answer, services), others=others)
