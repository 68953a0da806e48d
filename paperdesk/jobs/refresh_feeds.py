"""Feeds: follow one, and refresh those that are due; each failure stays with its feed."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin

from paperdesk.errors import FetchFailed, ImportFailed, LibraryError, PaperDeskError
from paperdesk.importers import find_importer
from paperdesk.importers.base import Rejected, Source
from paperdesk.jobs.import_files import RejectedRecord
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.rules import Judged, active_rules, judge_arrivals
from paperdesk.library import feeds
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library, as_moment, now
from paperdesk.library.records import FeedRow, Origin, Outcome
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.paper import PaperDraft
from paperdesk.online.http import Fetched, Http, host, refuse_other_schemes
from paperdesk.text.feed_links import find_feed_links

log = logging.getLogger(__name__)
BATCH = 50
GONE = {404, 410}


@dataclass(frozen=True, slots=True)
class Refreshed:
    """How the refresh of one feed went."""

    feed_id: int
    title: str
    added: int = 0
    updated: int = 0
    rejected: tuple[RejectedRecord, ...] = ()
    error: str = ""
    judged: tuple[Judged, ...] = ()


@dataclass(frozen=True, slots=True)
class _Contents:
    """What a feed said this time."""

    head: FeedHead
    entries: tuple[EntryDraft | PaperDraft, ...] = ()
    rejected: tuple[Rejected, ...] = ()


def follow_feed(library: Library, http: Http, address: str, progress: Progress) -> Refreshed:
    """Follow the feed at an address, or the one that a web page names, and take in what it says.

    A feed that cannot be reached now is followed all the same, with its error.

    Raises:
        PaperDeskError: it is no web address, nothing or no feed lies there, or it is followed already.
    """
    address = address.strip()
    refuse_other_schemes(address)
    progress.report(0, 0, f"Fetching {address}")
    answer: Fetched | FetchFailed
    try:
        answer = _find_feed(http, address)
    except FetchFailed as error:
        if error.status in GONE:
            raise
        answer = error
    if isinstance(answer, Fetched):
        address = answer.address
    with library.edit(f"Follow {address}") as edit:
        row = feeds.get_feed(edit.session, feeds.add_feed(edit, address=address))
    return _note(library, row, answer)


def _find_feed(http: Http, address: str) -> Fetched:
    """The feed at an address: what lies there if it is one, else the first that the page there names.

    Raises:
        FetchFailed: nothing could be had from the address.
        ImportFailed: neither is a feed.
    """
    fetched = http.fetch(address)
    if _is_feed(fetched):
        return fetched
    for link in find_feed_links(Source(fetched.body or b"").text):
        try:
            named = http.fetch(urljoin(fetched.read_from, link))
        except (FetchFailed, ValueError):  # ValueError: the link is no address at all
            continue
        if _is_feed(named):
            return named
    raise ImportFailed(f"{address} is no feed, and the page names none. Look for a link “RSS” or “Atom” on it.")


def _is_feed(fetched: Fetched) -> bool:
    try:
        return find_importer(Source(fetched.body or b"")).holds == "feed"
    except ImportFailed:
        return False


def refresh_feeds(library: Library, http: Http, feed_ids: Sequence[int] | None, progress: Progress) -> list[Refreshed]:
    """Fetch feeds one after the other; a broken one costs no other one anything.

    Args:
        library: whose feeds.
        http: the client.
        feed_ids: None means all, but for those whose server asked to be left alone for a while.
        progress: told before each feed.
    """
    with library.read() as session:
        rows = [row for row in feeds.list_feeds(session) if feed_ids is None or row.id in feed_ids]
    results = []
    for number, row in enumerate(rows):
        progress.report(number, len(rows), f"Refreshing {row.title or row.address}")
        if feed_ids is None and row.next_check_at > now():
            until = row.next_check_at[:16].replace("T", " ")
            error = f"{host(row.address)} asks to be left alone until {until} UTC."
            results.append(Refreshed(row.id, row.title or row.address, error=error))
        else:
            results.append(_refresh(library, http, row))
    return results


def _refresh(library: Library, http: Http, row: FeedRow) -> Refreshed:
    try:
        answer: Fetched | FetchFailed = http.fetch(row.address, etag=row.etag, last_modified=row.last_modified)
    except FetchFailed as error:
        answer = error
    return _note(library, row, answer)


def _note(library: Library, row: FeedRow, answer: Fetched | FetchFailed) -> Refreshed:
    """Take in what came back, or keep the reason why nothing did.

    Raises:
        LibraryError: nothing can be kept now; that says nothing of the feed.
    """
    if isinstance(answer, FetchFailed):
        return _note_failure(library, row, str(answer), answer.retry_after_s)
    try:
        return _take_in(library, row, answer)
    except LibraryError:
        raise
    except PaperDeskError as error:
        return _note_failure(library, row, str(error))
    except Exception as error:  # one broken feed must not end the refresh of the others
        log.exception("the feed %s failed", row.address)
        return _note_failure(library, row, f"PaperDesk could not read it: {error!r}. The log has the details.")


def _note_failure(library: Library, row: FeedRow, reason: str, wait_s: int = 0) -> Refreshed:
    later = as_moment(datetime.now(UTC) + timedelta(seconds=wait_s)) if wait_s else ""
    values = {"checked_at": now(), "error": reason, "failures": row.failures + 1, "next_check_at": later}
    with library.edit() as edit:
        feeds.update_feed(edit, feed_id=row.id, **values)
    return Refreshed(row.id, row.title or row.address, error=reason)


def _take_in(library: Library, row: FeedRow, fetched: Fetched) -> Refreshed:
    contents = _read(fetched, row) if fetched.body is not None else _Contents(FeedHead(row.kind, row.title))
    row = _move(library, row, fetched.address)
    outcomes: list[Outcome] = []
    title, moment = row.title or contents.head.title, now()
    arrival = Arrival(Origin(row.address, contents.head.kind, title, row.id), moment=moment)
    judged: list[Judged] = []
    for start in range(0, len(contents.entries), BATCH):
        with library.edit() as edit:
            batch = save_drafts(edit, contents.entries[start : start + BATCH], arrival)
            judged += judge_arrivals(edit, active_rules(edit.session), batch)
        outcomes += batch
    _note_success(library, row, contents.head, fetched)
    title = title or row.address
    added = sum(outcome.kind == "added" for outcome in outcomes)
    updated = sum(outcome.kind == "updated" for outcome in outcomes)
    rejected = tuple(RejectedRecord(title, r.where, r.reason, r.text) for r in contents.rejected)
    return Refreshed(row.id, title, added, updated, rejected, judged=tuple(judged))


def _move(library: Library, row: FeedRow, address: str) -> FeedRow:
    """Follow a feed to where it has moved for good, unless another one is followed there."""
    if address == row.address:
        return row
    with library.edit() as edit:
        if any(other.address == address for other in feeds.list_feeds(edit.session)):
            return row
        feeds.move_feed(edit, feed_id=row.id, address=address)
    return replace(row, address=address)


def _note_success(library: Library, row: FeedRow, head: FeedHead, fetched: Fetched) -> None:
    values: dict[str, object] = {"error": "", "failures": 0, "next_check_at": ""}
    if fetched.body is not None:
        values |= {"etag": fetched.etag, "last_modified": fetched.last_modified, "kind": head.kind}
        values |= {"title": row.title or head.title, "home_url": head.home_url or row.home_url}
    with library.edit() as edit:
        feeds.update_feed(edit, feed_id=row.id, checked_at=edit.moment, good_at=edit.moment, **values)


def _read(fetched: Fetched, row: FeedRow) -> _Contents:
    """What a feed says.

    Raises:
        ImportFailed: it is no feed.
    """
    source = Source(fetched.body or b"", row.address)
    importer = find_importer(source)
    if importer.holds != "feed":
        raise ImportFailed(f"{row.address} is no feed but {importer.label}. Import it as a file instead.")
    records = list(importer.parse(source))
    heads = [record for record in records if isinstance(record, FeedHead)]
    return _Contents(
        heads[-1] if heads else FeedHead(importer.name),
        tuple(record for record in records if isinstance(record, EntryDraft | PaperDraft)),
        tuple(record for record in records if isinstance(record, Rejected)),
    )
