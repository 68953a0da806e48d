import socket
import threading
import time
from collections.abc import Iterator

import pytest
import time_machine
from pytest_httpserver import HTTPServer

from paperdesk.errors import FetchFailed, ImportFailed, InvalidField, LibraryLocked
from paperdesk.jobs.follow_feed import follow_feed
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.jobs.refresh_result import Refreshed
from paperdesk.library import connections, feeds, history, papers, trash
from paperdesk.library.library import Library
from paperdesk.library.records import FeedRow
from paperdesk.model.paper import Place
from paperdesk.online.http import Http, Limits
from tests.drafts import add, draft
from tests.helpers.feeds import FIRST, PATH, SECOND, THIRD, also_serve, details, rows, rss, serve, titles
from tests.helpers.ports import closed_port
from tests.jobs.arxiv_server import arxiv_rss
from tests.online.raw_server import RawServer

FOREVER_S = 600  # what a test that fails waits for
HTML = "<!doctype html><html><head><title>Blog</title>{}</head><body><p>Words</p></body></html>"
ALTERNATE = '<link rel="alternate" type="application/rss+xml" href="{}">'


@pytest.fixture
def http() -> Iterator[Http]:
    with Http(Limits(deadline_s=120, size_mb=0.5)) as client:
        yield client


def follow(library: Library, http: Http, address: str) -> Refreshed:
    return follow_feed(library, http, address, Progress())


def refresh(library: Library, http: Http) -> Refreshed:
    (result,) = refresh_feeds(library, http, None, Progress())
    return result


def only(library: Library) -> FeedRow:
    (row,) = rows(library)
    return row


# Following


def test_a_raw_query_that_an_earlier_version_took_for_a_title_is_put_into_words(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    follow(library, http, serve(httpserver, rss(FIRST, SECOND)))
    with library.edit() as edit:
        feeds.update_feed(edit, feed_id=1, title="arXiv Query: search_query=all:grokking AND cat:cs.LG&id_list=")
    refresh(library, http)
    assert only(library).title == "arXiv: grokking, cs.LG"


def test_following_a_feed_brings_its_papers_into_the_inbox(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    address = serve(httpserver, rss(FIRST, SECOND), ETag='"one"', Last_Modified="Wed, 01 Jan 2025 10:00:00 GMT")
    result = follow(library, http, f"  {address}\n")
    assert (result.title, result.added, result.error) == ("Journal of Tests", 2, "")
    row = only(library)
    assert (row.address, row.title, row.kind, row.home_url) == (
        address,
        "Journal of Tests",
        "rss",
        "https://example.org",
    )
    assert (row.etag, row.last_modified) == ('"one"', "Wed, 01 Jan 2025 10:00:00 GMT")
    assert row.good_at == row.checked_at != ""
    assert (row.paper_count, row.unread_count) == (2, 2)
    assert titles(library) == [FIRST, SECOND]
    assert [entry.feed_id for entry in details(library)[0].entries] == [row.id]
    assert len(httpserver.log) == 1, "one fetch is enough"


@pytest.mark.parametrize("href", ["feed.xml", "/blog/feed.xml", "../blog/feed.xml"])
def test_a_page_that_names_its_feed_leads_to_it(
    library: Library, http: Http, httpserver: HTTPServer, href: str
) -> None:
    feed = serve(httpserver, rss(FIRST), "/blog/feed.xml")
    also_serve(httpserver, "", "/start", 302, Location="/blog/index.html")
    also_serve(httpserver, HTML.format(ALTERNATE.format(href)), "/blog/index.html")
    assert follow(library, http, httpserver.url_for("/start")).added == 1
    assert only(library).address == feed


def test_links_of_a_page_that_lead_nowhere_are_passed_over(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    links = ("http://[::1", "file:///etc/passwd", "/missing", "/page", "/feed.xml", "/other.xml")
    page = serve(httpserver, HTML.format("".join(map(ALTERNATE.format, links))), "/page")
    feed = also_serve(httpserver, rss(FIRST), PATH)
    assert follow(library, http, page).added == 1
    assert only(library).address == feed


def test_a_page_without_a_feed_is_refused(library: Library, http: Http, httpserver: HTTPServer) -> None:
    for body in (
        HTML.format(""),
        HTML.format(ALTERNATE.format("/gone")),
        "",
        "@misc{a, title = {References}}",
        b"\0\1",
    ):
        with pytest.raises(ImportFailed, match="is not a feed, and the page has no link to one"):
            follow(library, http, serve(httpserver, body))
    assert rows(library) == []


def test_a_feed_is_followed_once(library: Library, http: Http, httpserver: HTTPServer) -> None:
    address = serve(httpserver, rss(FIRST))
    also_serve(httpserver, "", "/moved", 301, Location=PATH)
    follow(library, http, address)
    for again in (address, httpserver.url_for("/moved")):
        with pytest.raises(InvalidField, match="already"):
            follow(library, http, again)
    assert len(rows(library)) == 1


@pytest.mark.parametrize("address", ["", "example.org/feed", "file:///etc/passwd", "http://[::1", "ftp://example.org/"])
def test_what_is_no_web_address_is_refused(library: Library, http: Http, address: str) -> None:
    with pytest.raises(FetchFailed, match="is not a web address"):
        follow(library, http, address)
    assert rows(library) == []


@pytest.mark.parametrize("status", [404, 410])
def test_an_address_where_nothing_lies_is_refused(
    library: Library, http: Http, httpserver: HTTPServer, status: int
) -> None:
    with pytest.raises(FetchFailed, match=f"answered {status}"):
        follow(library, http, serve(httpserver, "", status=status))
    assert rows(library) == []


def test_a_feed_that_cannot_be_reached_now_is_followed_with_its_error(library: Library, http: Http) -> None:
    with closed_port() as port:
        result = follow(library, http, f"http://127.0.0.1:{port}/feed")
    assert "cannot be reached" in result.error
    assert (only(library).error, only(library).good_at) == (result.error, "")


def test_following_can_be_undone(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step is not None
        history.turn_step(edit, step.id)
    assert rows(library) == []
    assert titles(library) == [FIRST]


def test_unfollowing_keeps_the_papers(library: Library, http: Http, httpserver: HTTPServer) -> None:
    address = serve(httpserver, rss(FIRST, SECOND))
    follow(library, http, address)
    with library.edit("Stop following") as edit:
        feeds.remove_feed(edit, feed_id=only(library).id)
    assert rows(library) == []
    assert titles(library) == [FIRST, SECOND]
    assert details(library)[0].entries[0].feed_id is None
    assert follow(library, http, address).added == 0
    assert titles(library) == [FIRST, SECOND]


# Refreshing


def test_a_refresh_brings_what_is_new_and_puts_it_first(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    serve(httpserver, rss(THIRD, SECOND, FIRST))
    result = refresh(library, http)
    assert (result.added, result.updated, result.rejected, result.error) == (2, 0, (), "")
    assert titles(library) == [THIRD, SECOND, FIRST]


def test_a_second_refresh_asks_only_for_what_has_changed(library: Library, http: Http, httpserver: HTTPServer) -> None:
    modified = "Wed, 01 Jan 2025 10:00:00 GMT"
    follow(library, http, serve(httpserver, rss(FIRST), ETag='"one"', Last_Modified=modified))
    before, good_at = details(library), only(library).good_at
    httpserver.clear()
    sent = {"If-None-Match": '"one"', "If-Modified-Since": modified}
    httpserver.expect_request(PATH, headers=sent).respond_with_data("", 304)
    result = refresh(library, http)
    assert (result.added, result.updated, result.error) == (0, 0, "")
    assert details(library) == before
    row = only(library)
    assert (row.etag, row.last_modified, row.title) == ('"one"', modified, "Journal of Tests")
    assert row.good_at > good_at


def test_a_refresh_is_no_step_of_the_history(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    serve(httpserver, rss(FIRST, SECOND))
    refresh(library, http)
    with library.read() as session:
        assert len(history.list_steps(session)) == 1


def test_a_broken_feed_keeps_its_error_and_costs_the_others_nothing(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    paths = ("/a.xml", "/b.xml", "/c.xml")
    for path in paths:
        also_serve(httpserver, rss(f"{FIRST} {path[1]}", title=f"Feed {path[1]}"), path)
        follow(library, http, httpserver.url_for(path))
    good_at = rows(library)[1].good_at
    httpserver.clear()
    for path in paths:
        is_broken = path == "/b.xml"
        also_serve(httpserver, "down" if is_broken else rss(f"{SECOND} {path[1]}"), path, 500 if is_broken else 200)
    results = refresh_feeds(library, http, None, Progress())
    assert [(r.added, "answered 500" in r.error) for r in results] == [(1, False), (0, True), (1, False)]
    assert results[1].title == "Feed b"
    row = rows(library)[1]
    assert (row.good_at, row.failures, row.error) == (good_at, 1, results[1].error)
    assert row.checked_at > good_at
    assert [r.error for r in rows(library)] == ["", row.error, ""]
    also_serve(httpserver, rss(SECOND), "/b.xml")
    httpserver.clear()
    for path in paths:
        also_serve(httpserver, rss(f"{SECOND} {path[1]}"), path)
    refresh_feeds(library, http, None, Progress())
    row = rows(library)[1]
    assert (row.error, row.failures) == ("", 0)
    assert row.good_at == row.checked_at > good_at


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ("", 200, "is empty"),
        ("Gone fishing", 500, "answered 500"),
        ("", 404, "answered 404"),
        (HTML.format(""), 200, "is a web page"),
        (HTML.format(ALTERNATE.format("/feed2")), 200, "is a web page"),
        ("@misc{a, title = {A reference}}", 200, "is not a feed but BibTeX"),
        (b"\x89PNG\r\n\x1a\n\0\0", 200, "is an image"),
        ("x" * 600_000, 200, "larger than 0.5 MB"),
    ],
)
def test_an_answer_that_is_no_feed_loses_nothing(
    library: Library, http: Http, httpserver: HTTPServer, body: str | bytes, status: int, words: str
) -> None:
    follow(library, http, serve(httpserver, rss(FIRST, SECOND), ETag='"one"'))
    before, row = details(library), only(library)
    serve(httpserver, body, status=status, ETag='"two"')
    result = refresh(library, http)
    assert words in result.error
    assert "\n" not in result.error
    assert details(library) == before
    after = only(library)
    assert (after.etag, after.title, after.good_at, after.address) == ('"one"', row.title, row.good_at, row.address)


def test_a_feed_without_entries_deletes_nothing_and_is_no_error(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    follow(library, http, serve(httpserver, rss(FIRST, SECOND)))
    serve(httpserver, rss())
    assert refresh(library, http) == Refreshed(only(library).id, "Journal of Tests")
    assert titles(library) == [FIRST, SECOND]


def test_a_feed_that_is_cut_off_brings_what_is_whole(library: Library, http: Http, httpserver: HTTPServer) -> None:
    body = rss(FIRST, SECOND)
    follow(library, http, serve(httpserver, body[: body.index(SECOND) + 3]))
    assert FIRST in titles(library)
    serve(httpserver, body)
    refresh(library, http)
    assert titles(library).count(FIRST) == 1
    assert SECOND in titles(library)


def test_entries_that_say_nothing_are_listed_with_their_reason(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    body = rss(FIRST).replace("</channel>", "<item><guid>nothing</guid></item></channel>")
    result = follow(library, http, serve(httpserver, body))
    assert result.added == 1
    (record,) = result.rejected
    assert (record.source, record.where) == ("Journal of Tests", "entry 2")
    assert record.reason


def test_what_the_reader_did_survives_every_refresh(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, rss(FIRST, SECOND, THIRD)))
    first, second, third = (detail.id for detail in details(library))
    with library.edit("Sort") as edit:
        papers.set_place(edit, paper_ids=[first], place=Place.DISMISSED)
        papers.set_place(edit, paper_ids=[second], place=Place.TRASH)
        papers.set_starred(edit, paper_ids=[third], starred=True)
        papers.set_read(edit, paper_ids=[third], is_read=True)
        papers.update_fields(edit, paper_id=third, values={"title": "My own title"})
    before = details(library)
    serve(httpserver, rss(FIRST, SECOND, THIRD))
    result = refresh(library, http)
    assert (result.added, result.updated) == (0, 0)
    assert details(library) == before


def test_a_paper_dismissed_in_one_feed_stays_so_when_another_announces_it(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    (paper,) = details(library)
    with library.edit("Dismiss") as edit:
        papers.set_place(edit, paper_ids=[paper.id], place=Place.DISMISSED)
    also_serve(httpserver, rss(FIRST, SECOND, title="Other feed"), "/other.xml")
    result = follow(library, http, httpserver.url_for("/other.xml"))
    assert (result.added, result.updated) == (1, 1)
    assert titles(library) == [SECOND]
    assert titles(library, "dismissed") == [FIRST]


def test_a_purged_paper_does_not_come_back(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, rss(FIRST, SECOND)))
    with library.edit() as edit:
        trash.purge_papers(edit, paper_ids=[details(library)[0].id])
    assert refresh(library, http).added == 0
    assert titles(library) == [SECOND]


def test_a_feed_that_moved_for_good_is_followed_there_and_repeats_nothing(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    short = rss("Editorial", "Erratum")  # too short to be known by their titles
    follow(library, http, serve(httpserver, short))
    serve(httpserver, "", status=301, Location="/new.xml")
    new = also_serve(httpserver, short, "/new.xml")
    assert refresh(library, http).added == 0
    assert only(library).address == new
    assert refresh(library, http).added == 0
    assert titles(library) == ["Editorial", "Erratum"]
    assert [len(detail.entries) for detail in details(library)] == [1, 1]


def test_a_feed_moves_to_no_page_that_is_no_feed(library: Library, http: Http, httpserver: HTTPServer) -> None:
    old = serve(httpserver, rss(FIRST))
    follow(library, http, old)
    serve(httpserver, "", status=301, Location="/parked")
    also_serve(httpserver, "<html><body>This domain may be for sale</body></html>", "/parked")
    assert refresh(library, http).error
    assert only(library).address == old
    serve(httpserver, rss(FIRST, SECOND))
    assert (refresh(library, http).added, only(library).error) == (1, "")


def test_a_feed_goes_back_when_its_new_address_fails(library: Library, http: Http, httpserver: HTTPServer) -> None:
    old = serve(httpserver, rss(FIRST))
    follow(library, http, old)
    serve(httpserver, "", status=301, Location="/new.xml")
    new = also_serve(httpserver, rss(FIRST), "/new.xml")
    assert refresh(library, http).moved_to == new
    assert only(library).former_address == old
    serve(httpserver, rss(FIRST, SECOND))
    also_serve(httpserver, "gone", "/new.xml", 404)
    result = refresh(library, http)
    assert (result.error, result.moved_to, result.added) == ("", old, 1)
    assert only(library).address == old


def test_a_feed_that_moved_to_one_that_is_followed_keeps_its_address(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    old = serve(httpserver, rss(FIRST))
    new = also_serve(httpserver, rss(FIRST), "/new.xml")
    follow(library, http, old)
    follow(library, http, new)
    serve(httpserver, "", status=301, Location="/new.xml")
    also_serve(httpserver, rss(FIRST), "/new.xml")
    assert [r.error for r in refresh_feeds(library, http, None, Progress())] == ["", ""]
    assert [row.address for row in rows(library)] == [old, new]


def test_a_name_that_the_reader_gave_stays(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    with library.edit("Rename") as edit:
        feeds.update_feed(edit, feed_id=only(library).id, title="Mine")
    assert refresh(library, http).title == "Mine"
    assert only(library).title == "Mine"


def test_a_server_that_asks_to_be_left_alone_is_left_alone(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    with time_machine.travel("2030-01-01T10:00:00Z", tick=False) as clock:
        serve(httpserver, "", status=503, Retry_After="1800")
        assert "Try again in 30 minutes" in refresh(library, http).error
        assert only(library).next_check_at == "2030-01-01T10:30:00.000Z"
        httpserver.clear()
        assert "2030-01-01 10:30 UTC" in refresh(library, http).error
        serve(httpserver, rss(FIRST, SECOND))
        (asked,) = refresh_feeds(library, http, [only(library).id], Progress())
        assert asked.added == 1, "the reader asked for this one by name"
        assert only(library).next_check_at == ""
        clock.shift(60)
        assert refresh(library, http).error == ""


def test_a_refresh_can_be_cancelled(library: Library, http: Http, httpserver: HTTPServer) -> None:
    for number in range(20):
        also_serve(httpserver, rss(f"{FIRST} {number}"), f"/{number}.xml")
        follow(library, http, httpserver.url_for(f"/{number}.xml"))
    httpserver.clear_log()
    progress = Progress(lambda done, _total, _what: progress.cancel() if done else None)
    with pytest.raises(Cancelled):
        refresh_feeds(library, http, None, progress)
    assert len(httpserver.log) < 20


def test_a_cancelled_refresh_does_not_wait_for_a_slow_server(library: Library, http: Http) -> None:
    hangs, was_left = threading.Event(), list[bool]()

    def never(server: RawServer, _connection: socket.socket) -> None:
        hangs.set()
        was_left.append(server.over.wait(FOREVER_S))

    with RawServer(never) as server, Http(Limits(deadline_s=FOREVER_S)) as patient:
        with library.edit() as edit:
            feeds.add_feed(edit, address=server.address)
        progress = Progress()

        def cancel() -> None:
            hangs.wait(FOREVER_S)
            progress.cancel()

        threading.Thread(target=cancel).start()
        with pytest.raises(Cancelled):
            refresh_feeds(library, patient, None, progress)
    assert was_left == [True]
    assert only(library).error == ""


def test_a_slow_feed_holds_up_no_other_one_and_no_edit(library: Library, httpserver: HTTPServer) -> None:
    """The slow one answers only when the reader's edits are done and the other feeds are there."""

    def slow(_server: RawServer, _connection: socket.socket) -> None:
        asked.set()
        answered.append(goes_on.wait(FOREVER_S))

    asked, goes_on, answered = threading.Event(), threading.Event(), list[bool]()
    with RawServer(slow) as server, Http(Limits(deadline_s=FOREVER_S)) as http:
        with library.edit() as edit:
            feeds.add_feed(edit, address=server.address)
            for number in range(12):
                feeds.add_feed(edit, address=also_serve(httpserver, rss(f"{FIRST} {number}"), f"/{number}.xml"))

        def star() -> None:
            asked.wait(FOREVER_S)
            for _ in range(20):
                with library.edit("Star"):
                    pass
            while sum(bool(row.good_at) for row in rows(library)) < 12:
                time.sleep(0.05)
            goes_on.set()

        reader = threading.Thread(target=star)
        reader.start()
        results = refresh_feeds(library, http, None, Progress())
        reader.join()
    assert [result.added for result in results] == [0] + [1] * 12
    assert results[0].error
    assert answered == [True]


def test_without_a_network_no_feed_has_failed(library: Library, http: Http) -> None:
    with library.edit() as edit:
        for name in ("a", "b"):
            feeds.add_feed(edit, address=f"http://{name}.invalid/feed")
    before = rows(library)
    results = refresh_feeds(library, http, None, Progress())
    assert [(result.is_offline, "offline" in result.error) for result in results] == [(True, True)] * 2
    assert rows(library) == before


def test_one_unknown_name_among_good_ones_is_a_failure(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    with library.edit() as edit:
        feeds.add_feed(edit, address="http://a.invalid/feed")
    results = refresh_feeds(library, http, None, Progress())
    assert [(result.is_offline, bool(result.error)) for result in results] == [(False, False), (False, True)]
    assert rows(library)[1].failures == 1


def test_the_same_body_again_is_not_read_again(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    (paper,) = details(library)
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=paper.id, values={"abstract": ""})
    assert refresh(library, http).updated == 0
    serve(httpserver, rss(FIRST, SECOND))
    assert refresh(library, http).added == 1


def test_feeds_are_due_by_their_own_schedule(library: Library) -> None:
    with time_machine.travel("2030-01-01T10:00:00Z", tick=False) as clock:
        with library.edit() as edit:
            ids = {
                name: feeds.add_feed(edit, address=f"http://{name}.org/")
                for name in ("new", "hourly", "daily", "by-hand", "failing", "resting", "api")
            }
            checked = {"checked_at": "2030-01-01T09:00:00.000Z"}
            for name, feed_id in ids.items():
                feeds.update_feed(edit, feed_id=feed_id, **(checked if name != "new" else {}))
            feeds.update_feed(edit, feed_id=ids["daily"], refresh_minutes=24 * 60)
            feeds.update_feed(edit, feed_id=ids["by-hand"], refresh_minutes=0)
            feeds.update_feed(edit, feed_id=ids["failing"], failures=4)  # asked again after four hours
            feeds.update_feed(edit, feed_id=ids["resting"], next_check_at="2030-01-01T11:30:00.000Z")
            feeds.update_feed(edit, feed_id=ids["api"], kind="arxiv-api")

        def due() -> set[str]:
            with library.read() as session:
                found = feeds.due_feeds(session, minutes=60)
            return {name for name, feed_id in ids.items() if feed_id in found}

        assert due() == {"new", "hourly"}
        clock.shift(3600 * 2)
        assert due() == {"new", "hourly", "resting"}
        clock.shift(3600)
        assert "failing" in due()
        clock.shift(3600 * 20)
        assert due() == set(ids) - {"by-hand"}


def test_unwanted_announcements_stay_out_unless_the_paper_is_known(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    follow(library, http, serve(httpserver, arxiv_rss("2401.00001v1 new", "2401.00002v1 new")))
    with library.edit() as edit:
        feeds.update_feed(edit, feed_id=only(library).id, announce_types="new")
    serve(
        httpserver, arxiv_rss("2401.00001v2 replace", "2305.00009v3 replace", "2401.00003v1 cross", "2401.00004v1 new")
    )
    result = refresh(library, http)
    assert (result.added, result.updated) == (1, 1)
    assert sorted(titles(library)) == ["Paper 2401.00001", "Paper 2401.00002", "Paper 2401.00004"]


def test_a_library_that_is_locked_is_not_the_fault_of_the_feed(
    library: Library, http: Http, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow(library, http, serve(httpserver, rss(FIRST)))
    serve(httpserver, rss(FIRST, SECOND))
    monkeypatch.setattr(connections, "BUSY_TIMEOUT_S", 0.1)
    second = Library(library.folder)
    with library.edit(), pytest.raises(LibraryLocked):
        refresh_feeds(second, http, None, Progress())
    second.close()
    assert only(library).error == ""


def test_what_was_there_before_the_feed_is_not_added_twice(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    add(library, draft(FIRST))
    result = follow(library, http, serve(httpserver, rss(FIRST, SECOND)))
    assert (result.added, result.updated) == (1, 1)
    assert titles(library, "library") == [FIRST]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (
            "atom",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>1</id><title>{}</title></entry></feed>",
        ),
        (
            "rss",
            "<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><channel></channel><item><title>{}</title></item></rdf:RDF>",
        ),
        (
            "json-feed",
            '{{"version": "https://jsonfeed.org/version/1", "title": "T", "items": [{{"id": "1", "title": "{}"}}]}}',
        ),
        ("hf-daily", '[{{"paper": {{"id": "2401.00001", "title": "{}", "authors": []}}}}]'),
    ],
)
def test_every_kind_of_feed_can_be_followed(
    library: Library, http: Http, httpserver: HTTPServer, kind: str, body: str
) -> None:
    assert follow(library, http, serve(httpserver, body.format(FIRST))).added == 1
    assert titles(library) == [FIRST]
    assert only(library).kind == kind
    assert (refresh(library, http).added, refresh(library, http).updated) == (0, 0)


def test_a_refresh_and_the_index_come_to_their_end_while_a_question_is_answered_for_very_long(
    library: Library, http: Http, httpserver: HTTPServer
) -> None:
    follow(library, http, serve(httpserver, rss("One")))
    index = open_index(library)
    with library.read_quickly():
        serve(httpserver, rss("One", "Two", "Three"))
        assert refresh(library, http).added == 2
        catch_up(library, index, Progress())
    assert index.count() == 3
    index.close()
