"""Refreshing feeds: fetched in parallel, stored one at a time; a failure affects only its own feed."""

import logging
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from paperdesk.errors import FetchFailed, LibraryError, PaperDeskError, Words
from paperdesk.jobs.backfill import fetch_missing_days, find_gap
from paperdesk.jobs.fetch_feeds import Answer, fetch_feeds
from paperdesk.jobs.import_files import RejectedRecord
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.read_feed import body_mark, is_feed, read_feed
from paperdesk.jobs.refresh_result import Page, Refreshed
from paperdesk.jobs.rules import Judged, active_rules, judge_arrivals
from paperdesk.jobs.search_pages import save_more
from paperdesk.library import feeds
from paperdesk.library.arrival_records import Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library, after, now
from paperdesk.library.records import FeedRow
from paperdesk.model.feed import ENDED, EntryDraft, FeedHead, title_for_people
from paperdesk.model.paper import PaperDraft
from paperdesk.online.http import Fetched, Http, host
from paperdesk.reports import message_of
from paperdesk.settings import ServiceSettings

log = logging.getLogger(__name__)
BATCH_ENTRIES = 20  # entries per edit; the user's own edits wait for no more than that
TURN_S = 0.002  # between two edits: locks are not fair, and the user's own edits must get their turn
GONE = 410
NOTED_FEEDS = 25  # feeds recorded per edit
ENOUGH_OFFLINE = 8  # this many unreachable feeds in a row, and no reachable one, mean that there is no network
OFFLINE = Words("You seem to be offline. Feeds will be refreshed when you are back online.")
SERVICES = ServiceSettings()


def refresh_feeds(
    library: Library,
    http: Http,
    feed_ids: Sequence[int] | None,
    progress: Progress,
    services: ServiceSettings = SERVICES,
) -> list[Refreshed]:
    """Refresh feeds; a failure does not affect other feeds, and no edit is open while fetching.

    Args:
        library: the library with the feeds.
        http: the client; a cancelled refresh aborts it.
        feed_ids: None means all, except those whose server asked not to be contacted for a while.
        progress: receives each finished feed.
        services: the address of arXiv's query API, for days that a feed no longer covers.
    """
    with library.read() as session:
        rows = [row for row in feeds.list_feeds(session) if feed_ids is None or row.id in feed_ids]
    moment = now()
    resting = [row for row in rows if feed_ids is None and feeds.is_resting(row, moment)]
    work = _Refresh(library, http, progress, services, {row.id: _resting(row) for row in resting})
    work.run([row for row in rows if row not in resting])
    return [work.results[row.id] for row in rows if row.id in work.results]


def fetched_or_raised(answer: Answer) -> Fetched:
    if isinstance(answer, Exception):
        raise answer
    return answer


def take_in_answer(
    library: Library, http: Http, row: FeedRow, answer: Answer, services: ServiceSettings = SERVICES
) -> Refreshed:
    """Store the response for one feed, or record why there is none."""
    work = _Refresh(library, http, Progress(), services, has_network=True)
    try:
        if isinstance(answer, FetchFailed):
            work.fail_with(row, answer)
        else:
            work.take(row, answer)
    finally:
        work.write_notes()
    return work.results[row.id]


def _resting(row: FeedRow) -> Refreshed:
    if row.next_check_at == ENDED:
        text = (
            "{host} says that this feed has ended. Remove it, or give it a new address; refresh it alone to ask again."
        )
        return Refreshed(row.id, _name(row), error=Words(text, host=host(row.address)))
    until = row.next_check_at[:16].replace("T", " ")
    return Refreshed(
        row.id,
        _name(row),
        error=Words("{host} asks not to be contacted before {until} UTC.", host=host(row.address), until=until),
    )


def _name(row: FeedRow) -> str:
    return row.title or row.address


@dataclass(slots=True)
class _Refresh:
    """One refresh of many feeds."""

    library: Library
    http: Http
    progress: Progress
    services: ServiceSettings
    results: dict[int, Refreshed] = field(default_factory=dict)
    notes: dict[int, dict[str, object]] = field(default_factory=dict)  # results of feeds not recorded yet
    offline: list[tuple[FeedRow, FetchFailed]] = field(default_factory=list)
    has_network: bool = False

    def run(self, rows: Sequence[FeedRow]) -> None:
        self.progress.report(0, len(rows), Words("Refreshing feeds"))
        try:
            with closing(fetch_feeds(self.http, rows, self.progress)) as answers:
                for number, (row, answer) in enumerate(answers, start=1):
                    self.take(row, answer)
                    self.progress.report(number, len(rows), Words("Refreshing {name}", name=_name(row)))
                    if not self.has_network and len(self.offline) >= ENOUGH_OFFLINE:
                        break
            self.settle(rows)
        finally:
            self.write_notes()

    def settle(self, rows: Sequence[FeedRow]) -> None:
        """Decide whether unreachable feeds failed or the computer is offline."""
        if self.has_network:
            for row, error in self.offline:
                self.fail(row, error.words)
        elif self.offline:
            self.results |= {row.id: Refreshed(row.id, _name(row), error=OFFLINE, is_offline=True) for row in rows}

    def take(self, row: FeedRow, answer: Answer) -> None:
        """Store a response, or record the failure.

        Raises:
            LibraryError: nothing can be stored now, for any feed.
        """
        if isinstance(answer, FetchFailed) and answer.looks_offline:
            self.offline.append((row, answer))
            return
        self.has_network = True
        try:
            self.results[row.id] = self.take_in(row, fetched_or_raised(answer))
        except LibraryError:
            raise
        except PaperDeskError as error:
            if not self.move_back(row):
                self.fail_with(row, error)
        except Exception as error:  # one broken feed must not end the refresh of the others
            log.exception("the feed %s failed", row.id)
            self.fail(row, Words("PaperDesk could not read it: {error}. Details are in the log.", error=repr(error)))
        if len(self.notes) >= NOTED_FEEDS:
            self.write_notes()

    def fail_with(self, row: FeedRow, error: PaperDeskError) -> None:
        """Record the reason for a failure, and how long to avoid the server: forever if the feed no longer exists."""
        wait_s = error.retry_after_s if isinstance(error, FetchFailed) else 0
        has_ended = isinstance(error, FetchFailed) and error.status == GONE
        self.fail(row, error.words, ENDED if has_ended else after(wait_s) if wait_s else "")

    def fail(self, row: FeedRow, reason: str, next_check_at: str = "") -> None:
        values = {"error": reason, "failures": row.failures + 1, "next_check_at": next_check_at}
        self.notes[row.id] = {"checked_at": now(), **values}
        self.results[row.id] = Refreshed(row.id, _name(row), error=reason)

    def take_in(self, row: FeedRow, fetched: Fetched) -> Refreshed:
        row, moved_to = self.move(row, fetched)
        mark = body_mark(fetched.body)
        if fetched.body is None or (mark and mark == row.body_hash):
            head, result = FeedHead(row.kind, row.title, row.home_url), Refreshed(row.id, _name(row))
        else:
            first = self.save(row, fetched)
            head, result = first.head, save_more(self.http, row, fetched, first, self.save)
        missing, backfilled = self.backfill(row)
        moment = now()
        values: dict[str, object] = {"error": "", "failures": 0, "next_check_at": "", "missing_since": missing}
        if fetched.body is not None:
            values |= {"etag": fetched.etag, "last_modified": fetched.last_modified, "kind": head.kind}
            values |= {"home_url": head.home_url or row.home_url, "body_hash": mark}
        title = title_for_people(row.title) or head.title  # earlier versions stored arXiv's title of a response
        values |= {"title": title} if title != row.title else {}
        self.notes[row.id] = values | {"checked_at": moment, "good_at": moment}
        added = sum(outcome.kind == "added" for outcome in backfilled)
        return replace(result, added=result.added + added, moved_to=moved_to)

    def move(self, row: FeedRow, fetched: Fetched) -> tuple[FeedRow, str]:
        """Follow a feed to its permanent new address, if there is a feed there that is not already followed."""
        if fetched.address == row.fetch_address or row.fetch_address != row.address:
            return row, ""
        if fetched.body is None or not is_feed(fetched):
            return row, ""
        with self.library.edit() as edit:
            if feeds.find_feed(edit.session, fetched.address) is not None:
                return row, ""
            feeds.move_feed(edit, feed_id=row.id, address=fetched.address, keeps_former=True)
        return replace(row, address=fetched.address, former_address=row.address), fetched.address

    def move_back(self, row: FeedRow) -> bool:
        """Try the previous address of a feed that fails at its new one; returns whether it works there."""
        if not row.former_address:
            return False
        try:
            fetched = self.http.fetch(row.former_address)
            if fetched.address != row.former_address or not is_feed(fetched):
                return False
        except FetchFailed:
            return False
        with self.library.edit() as edit:
            if feeds.find_feed(edit.session, row.former_address) is not None:
                return False
            feeds.move_feed(edit, feed_id=row.id, address=row.former_address)
        back = replace(row, address=row.former_address, former_address="", etag="", last_modified="")
        self.results[row.id] = replace(self.take_in(back, fetched), moved_to=back.address)
        return True

    def save(self, row: FeedRow, fetched: Fetched) -> Page:
        """Store a feed's content; days between this and the last refresh are first recorded as missing."""
        contents = read_feed(fetched, row.address, self.library.give_way)
        entries = self.wanted(row, contents.entries)
        if gap := find_gap(self.library, row, entries, self.services):
            with self.library.edit() as edit:
                feeds.update_feed(edit, feed_id=row.id, missing_since=row.missing_since or gap)
        title = row.title or contents.head.title or row.address
        outcomes, judged = self.store(entries, Origin(row.address, contents.head.kind, title, row.id))
        added, updated = (sum(outcome.kind == kind for outcome in outcomes) for kind in ("added", "updated"))
        rejected = tuple(RejectedRecord(title, r.where, r.reason, r.text) for r in contents.rejected)
        result = Refreshed(
            row.id,
            title,
            added,
            updated,
            rejected,
            judged=judged,
            merged=tuple(outcome.merged for outcome in outcomes if outcome.merged),
            asked=tuple(met for outcome in outcomes for met in outcome.asked),
        )
        return Page(contents.head, result, len(contents.entries) + len(rejected), added == len(outcomes) > 0)

    def wanted(self, row: FeedRow, entries: Sequence[EntryDraft | PaperDraft]) -> list[EntryDraft | PaperDraft]:
        """Drop unwanted kinds of announcements, unless the paper is already in the library."""
        kinds = set(row.announce_types.split())
        others = [e for e in entries if isinstance(e, EntryDraft) and e.announce_type and e.announce_type not in kinds]
        if not kinds or not others:
            return list(entries)
        with self.library.read() as session:
            known = feeds.known_identifiers(session, [i for entry in others for i in entry.paper.identifiers])
        unwanted = {id(e) for e in others if not known.intersection((i.scheme, i.value) for i in e.paper.identifiers)}
        return [entry for entry in entries if id(entry) not in unwanted]

    def store(
        self, entries: Sequence[EntryDraft | PaperDraft], origin: Origin
    ) -> tuple[list[Outcome], tuple[Judged, ...]]:
        """Store entries and apply the rules to new ones; returns the results of both."""
        arrival = Arrival(origin, moment=now())
        outcomes: list[Outcome] = []
        judged: list[Judged] = []
        for start in range(0, len(entries), BATCH_ENTRIES):
            self.library.give_way()
            with self.library.edit() as edit:
                batch = save_drafts(edit, entries[start : start + BATCH_ENTRIES], arrival)
                judged += judge_arrivals(edit, active_rules(edit.session), batch)
            outcomes += batch
            time.sleep(TURN_S)
        return outcomes, tuple(judged)

    def backfill(self, row: FeedRow) -> tuple[str, list[Outcome]]:
        """Fetch missing days; returns what is still missing, and the results."""
        with self.library.read() as session:
            missing = feeds.missing_since(session, row.id)
        if not missing:
            return "", []
        outcomes: list[Outcome] = []
        origin = Origin(row.address, row.kind, _name(row), row.id)
        try:
            for entries in fetch_missing_days(self.http, row, missing, self.services):
                self.progress.report(0, 0, Words("Fetching missed days of {name}", name=_name(row)))
                outcomes += self.store(self.wanted(row, entries), origin)[0]
        except PaperDeskError as error:
            if isinstance(error, LibraryError):
                raise
            log.info("the missing days of feed %s stay missing: %s", row.id, message_of(error))
            return missing, outcomes
        return "", outcomes

    def write_notes(self) -> None:
        if self.notes:
            notes, self.notes = self.notes, {}
            with self.library.edit() as edit:
                feeds.note_checks(edit, notes)
