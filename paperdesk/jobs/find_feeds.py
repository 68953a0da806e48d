"""Finding the feed at an address, or the feeds a page links to, as browsers do."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from paperdesk.errors import FetchFailed, ImportFailed
from paperdesk.importers.base import Source
from paperdesk.jobs.read_feed import is_feed, read_feed
from paperdesk.jobs.unreadable_answers import other_answer
from paperdesk.model.feed import EntryDraft, today
from paperdesk.model.subscriptions import address_key
from paperdesk.online.http import Fetched, Http
from paperdesk.text.page_links import FeedLink, PageHead, links_of_header, read_page

MOST_FORWARDS = 3  # redirects by pages
MOST_LOOKED_AT = 12  # links of a page
SHOWN_ENTRIES = 3  # entries shown for a feed


@dataclass(frozen=True, slots=True)
class Offer:
    """A feed that can be followed: its address, title and the titles of its first entries."""

    address: str
    title: str = ""
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The feed to follow, and the other feeds on its page."""

    fetched: Fetched
    others: tuple[Offer, ...] = ()


def find_feed(http: Http, address: str) -> Found:
    """Find the feed at an address, or the most likely one that the page links to.

    Raises:
        FetchFailed: the address could not be fetched, or returned an error.
        ImportFailed: neither is a feed.
    """
    fetched = http.fetch(today(address))
    if is_feed(fetched):
        return Found(fetched)
    fetched, links = _links(http, fetched)
    if is_feed(fetched):
        return Found(fetched)
    first = next(_feeds(http, links, fetched), None)
    if first is None:
        raise other_answer(fetched) or ImportFailed(
            "page-names-no-feed",
            "{address} is not a feed, and the page has no link to one. Look for an “RSS” or “Atom” link on it.",
            address=address,
        )
    link, feed = first
    rest = (other for other in links if other.address != link.address and other.is_sure)
    return Found(feed, tuple(Offer(other.address, other.title) for other in rest))


def list_feeds(http: Http, address: str) -> list[Offer]:
    """List the feeds at an address, each with its first entries, to choose from.

    Raises:
        FetchFailed, ImportFailed: as in `find_feed`.
    """
    return offers_of(http, find_feed(http, address))


def offers_of(http: Http, found: Found) -> list[Offer]:
    """A feed that was found and the others on its page, each with its first entries."""
    offers = [_offer(found.fetched, "")]
    links = [FeedLink(other.address, other.title) for other in found.others]
    return offers + [_offer(feed, link.title) for link, feed in _feeds(http, links, found.fetched)]


def _offer(fetched: Fetched, title: str) -> Offer:
    contents = read_feed(fetched, fetched.address)
    entries = (entry.paper if isinstance(entry, EntryDraft) else entry for entry in contents.entries[:SHOWN_ENTRIES])
    return Offer(fetched.address, contents.head.title or title, tuple(entry.fields.title for entry in entries))


def _links(http: Http, fetched: Fetched) -> tuple[Fetched, list[FeedLink]]:
    """The feed links on a page, or on the page it leads to; the content itself if it is a feed."""
    for _ in range(MOST_FORWARDS):
        page = _read(fetched)
        links = page.addresses(fetched.read_from, links_of_header(fetched.links))
        if links or not page.refresh:
            return fetched, links
        try:
            fetched = http.fetch(urljoin(fetched.read_from, page.refresh), told_by=fetched)
        except (FetchFailed, ValueError):
            return fetched, []
        if is_feed(fetched):
            return fetched, []
    return fetched, []


def _read(fetched: Fetched) -> PageHead:
    return read_page(Source(fetched.body or b"").text)


def _feeds(http: Http, links: list[FeedLink], page: Fetched) -> Iterator[tuple[FeedLink, Fetched]]:
    """The links that lead to feeds, with their content, without repetition."""
    seen: set[str] = set()
    for link in links[:MOST_LOOKED_AT]:
        try:
            fetched = http.fetch(link.address, told_by=page)
        except FetchFailed:
            continue
        if is_feed(fetched) and address_key(fetched.address) not in seen:
            seen.add(address_key(fetched.address))
            yield link, fetched
