"""Following: what a reader typed becomes a feed, whose papers come in at once."""

from urllib.parse import urljoin

from paperdesk.errors import FetchFailed, ImportFailed, Words
from paperdesk.importers.base import Source
from paperdesk.jobs.other_answers import other_answer
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.read_feed import is_feed, read_feed
from paperdesk.jobs.refresh_feeds import SERVICES, Refreshed, take_in_answer
from paperdesk.library import feeds
from paperdesk.library.library import Library
from paperdesk.model.feed import today
from paperdesk.online.http import Fetched, Http, refuse_other_schemes
from paperdesk.online.wishes import read_wish
from paperdesk.settings import ServiceSettings
from paperdesk.text.feed_links import find_feed_links

NOTHING_THERE = {400, 401, 404, 410}
NOT_FOR_US = {"answer-wants-browser", "answer-is-error"}


def follow_feed(
    library: Library, http: Http, wish: str, progress: Progress, services: ServiceSettings = SERVICES
) -> Refreshed:
    """Follow a feed by its address, by a page that names it, or by words: `cs.LG`, `au:tegmark`, `hf:daily`.

    A feed that cannot be reached now is followed all the same, with its error.

    Raises:
        PaperDeskError: it means no address, nothing or no feed lies there, or it is followed already.
    """
    meant = read_wish(wish, services)
    address = meant.address
    refuse_other_schemes(address)
    progress.report(0, 0, Words("Fetching {address}", address=address))
    answer: Fetched | FetchFailed
    try:
        answer = _find_feed(http, address)
    except FetchFailed as error:
        if error.status in NOTHING_THERE or error.code in NOT_FOR_US:
            raise
        answer = error
    if isinstance(answer, Fetched):
        address = answer.address if today(address) == address else address
        read_feed(answer, address)  # what says that it is an error is not followed
    with library.edit(f"Follow {meant.title or address}") as edit:
        row = feeds.get_feed(edit.session, feeds.add_feed(edit, address=address, title=meant.title))
    return take_in_answer(library, http, row, answer, services)


def _find_feed(http: Http, address: str) -> Fetched:
    """The feed at an address: what lies there if it is one, else the first that the page there names.

    Raises:
        FetchFailed: nothing could be had from the address, or an error in place of it.
        ImportFailed: neither is a feed.
    """
    fetched = http.fetch(today(address))
    if is_feed(fetched):
        return fetched
    for link in find_feed_links(Source(fetched.body or b"").text):
        try:
            named = http.fetch(urljoin(fetched.read_from, link))
        except (FetchFailed, ValueError):  # ValueError: the link is no address at all
            continue
        if is_feed(named):
            return named
    raise other_answer(fetched) or ImportFailed(
        "page-names-no-feed",
        "{address} is no feed, and the page names none. Look for a link “RSS” or “Atom” on it.",
        address=address,
    )
