"""Feeds: follow one, and refresh those that are due; each failure stays with its feed."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

from paperdesk.errors import FetchFailed, ImportFailed, PaperDeskError
from paperdesk.importers import find_importer
from paperdesk.importers.base import Rejected, Source
from paperdesk.jobs.progress import Progress
from paperdesk.library import feeds
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Edit, Library, now
from paperdesk.library.records import FeedRow, Origin, Outcome
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.paper import PaperDraft
from paperdesk.online.http import Fetched, Http, refuse_other_schemes
from paperdesk.text.feed_links import find_feed_links

log = logging.getLogger(__name__)
BATCH = 50


@dataclass(frozen=True, slots=True)
class Refreshed:
    """How the refresh of one feed went."""

    feed_id: int
    title: str
    added: int = 0
    updated: int = 0
    rejected: int = 0
    error: str = ""


def follow_feed(library: Library, http: Http, address: str, progress: Progress) -> Refreshed:
    """Follow the feed at an address, or the one that a web page names, and fetch it for the first time.

    A feed that cannot be reached now is followed all the same, with its error.

    Raises:
        PaperDeskError: it is no web address, no feed, or followed already.
    """
    address = address.strip()
    refuse_other_schemes(address)
    try:
        address = _find_feed(http, address)
    except FetchFailed:
        log.info("%s cannot be reached yet", address)
    with library.edit(f"Follow {address}") as edit:
        feed_id = feeds.add_feed(edit, address=address)
    return refresh_feeds(library, http, [feed_id], progress)[0]


def _find_feed(http: Http, address: str) -> str:
    """The address of a feed: what was given if it is one, else the first that the page names.

    Raises:
        ImportFailed: neither is a feed.
    """
    fetched = http.fetch(address)
    source = Source(fetched.body or b"", address)
    try:
        if find_importer(source).holds == "feed":
            return fetched.address
    except ImportFailed:
        pass
    for link in find_feed_links(source.text):
        return urljoin(fetched.address, link)
    raise ImportFailed(f"{address} is no feed, and the page names none. Look for a link “RSS” or “Atom” on it.")


def refresh_feeds(library: Library, http: Http, feed_ids: Sequence[int] | None, progress: Progress) -> list[Refreshed]:
    """Fetch feeds (None: all) one after the other; a broken one costs no other one anything."""
    with library.read() as session:
        rows = [row for row in feeds.list_feeds(session) if feed_ids is None or row.id in feed_ids]
    results = []
    for number, row in enumerate(rows):
        progress.report(number, len(rows), f"Refreshing {row.title or row.address}")
        results.append(_refresh(library, http, row))
    return results


def _refresh(library: Library, http: Http, row: FeedRow) -> Refreshed:
    try:
        fetched = http.fetch(row.address, etag=row.etag, last_modified=row.last_modified)
        return _take_in(library, row, fetched)
    except PaperDeskError as error:
        reason = str(error)
    except Exception as error:  # one broken feed must not end the refresh of the others
        log.exception("the feed %s failed", row.address)
        reason = f"PaperDesk could not read it: {error!r}. The log has the details."
    with library.edit() as edit:
        feeds.update_feed(edit, feed_id=row.id, checked_at=now(), error=reason, failures=row.failures + 1)
    return Refreshed(row.id, row.title or row.address, error=reason)


def _take_in(library: Library, row: FeedRow, fetched: Fetched) -> Refreshed:
    outcomes: list[Outcome] = []
    head, rejected = FeedHead(row.kind, row.title, row.home_url), 0
    if fetched.body is not None:
        head, entries, rejected = _read(fetched, row)
        moment = now()
        origin = Origin(row.address, head.kind, row.title or head.title, row.id)
        for start in range(0, len(entries), BATCH):
            with library.edit() as edit:
                outcomes += save_drafts(edit, entries[start : start + BATCH], Arrival(origin, moment=moment))
    with library.edit() as edit:
        _note_success(edit, row, head, fetched)
    added = sum(o.kind == "added" for o in outcomes)
    updated = sum(o.kind == "updated" for o in outcomes)
    return Refreshed(row.id, row.title or head.title or row.address, added, updated, rejected)


def _note_success(edit: Edit, row: FeedRow, head: FeedHead, fetched: Fetched) -> None:
    values: dict[str, object] = {"checked_at": edit.moment, "good_at": edit.moment, "error": "", "failures": 0}
    if fetched.body is not None:
        values |= {"etag": fetched.etag, "last_modified": fetched.last_modified, "kind": head.kind}
        values |= {"title": row.title or head.title, "home_url": head.home_url or row.home_url}
    others = {feed.address for feed in feeds.list_feeds(edit.session) if feed.id != row.id}
    if fetched.address not in others:
        values["address"] = fetched.address
    feeds.update_feed(edit, feed_id=row.id, **values)


def _read(fetched: Fetched, row: FeedRow) -> tuple[FeedHead, list[EntryDraft | PaperDraft], int]:
    """What a feed says.

    Raises:
        ImportFailed: it is no feed.
    """
    source = Source(fetched.body or b"", row.address)
    importer = find_importer(source)
    if importer.holds != "feed":
        raise ImportFailed(f"{row.address} is no feed but {importer.label}. Import it as a file instead.")
    head, entries, rejected = FeedHead(importer.name), [], 0
    for record in importer.parse(source):
        if isinstance(record, FeedHead):
            head = record
        elif isinstance(record, Rejected):
            rejected += 1
        else:
            entries.append(record)
    return head, entries, rejected
