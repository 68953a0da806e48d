"""Answers that are no feed are told as what they are, and when to ask again."""

import json
from collections.abc import Iterator

import pytest
import time_machine
from pytest_httpserver import HTTPServer

from paperdesk.cli.main import main
from paperdesk.errors import FetchFailed, ImportFailed
from paperdesk.jobs.follow_feed import follow_feed
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.jobs.refresh_result import Refreshed
from paperdesk.library import feeds, papers
from paperdesk.library.library import Library
from paperdesk.library.records import FeedRow
from paperdesk.model.feed import ENDED
from paperdesk.online.http import Http, Limits

PAPERS = [
    {
        "paper": {
            "id": f"2611.0000{n}",
            "title": f"Listed paper {n}",
            "summary": "Words.",
            "authors": [{"name": "Ann Lee"}],
        }
    }
    for n in (1, 2)
]
WHOLE = json.dumps(PAPERS)
PAGE = "<!DOCTYPE html><html><head><title>{}</title></head><body>{}</body></html>"
LIMITED = [
    '{"error": "Rate limited"}',
    '{"message": "Too Many Requests. Please wait and try again.", "code": "429"}',
    '{"error": {"code": 429, "message": "Quota exceeded for this key"}}',
    "Rate exceeded.",
    "error code: 1015",
    PAGE.format("Rate limit exceeded", "<p>You ask too often.</p>"),
]
OUTAGES = [
    "<html><body>502 Bad gateway</body></html>",
    "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body></body></html>",
    PAGE.format(
        "example.org | 522: Connection timed out", "<h1>Connection timed out</h1>" + "<p>What happened?</p>" * 60
    ),
    PAGE.format("Journal", "<h1>We are down for maintenance</h1><p>Come back tomorrow.</p>"),
    "upstream connect error or disconnect/reset before headers. reset reason: overflow",
]
CUT_OFF = [
    WHOLE[: len(WHOLE) // 2],
    '[{"paper":{"id":"2611.00001","title":"HF',
    '{"version": "https://jsonfeed.org/version/1.1", "ite',
]
LOGINS = [
    PAGE.format("Sign in", "<form><input name=user></form>"),
    PAGE.format("Journal of Tests", '<form><input type="text"><input type="password" name="p"></form>'),
    PAGE.format("Journal of Tests - Log in", "<p>Members only.</p>"),
]
BROWSERS = [
    PAGE.format("Just a moment...", "<script>window._cf_chl_opt={}</script>"),
    PAGE.format("Access Denied", "<h1>Access Denied</h1>Reference #18.2"),
    PAGE.format("Journal", "<h1>Are you a robot?</h1>"),
]
ERRORS = ['{"error": "Invalid date"}', '{"detail": "No such list"}', '{"errors": [{"message": "No such sort"}]}']


@pytest.fixture
def http() -> Iterator[Http]:
    with Http(Limits(deadline_s=120)) as client:
        yield client


def serve(server: HTTPServer, body: str, status: int = 200, **headers: str) -> str:
    server.clear()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    server.expect_request("/list").respond_with_data(body, status, headers=named)
    return server.url_for("/list")


def follow(library: Library, http: Http, address: str) -> Refreshed:
    return follow_feed(library, http, address, Progress())


def refresh(library: Library, http: Http) -> Refreshed:
    (result,) = refresh_feeds(library, http, None, Progress())
    return result


def only(library: Library) -> FeedRow:
    with library.read() as session:
        (row,) = feeds.list_feeds(session)
    return row


def count(library: Library) -> int:
    with library.read() as session:
        return len(papers.list_ids(session))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        *((body, "limits the number of requests: “") for body in LIMITED),
        *((body, "returned an error page: “") for body in OUTAGES),
        *((body, "closed the connection before sending everything. Try again later.") for body in CUT_OFF),
        *((body, "returned a login page instead of a feed") for body in LOGINS),
        *((body, "blocks automated access") for body in BROWSERS),
        *((body, "returned an error: “") for body in ERRORS),
    ],
)
def test_an_answer_that_is_no_feed_is_told_as_what_it_is(
    library: Library, http: Http, httpserver: HTTPServer, body: str, words: str
) -> None:
    follow(library, http, serve(httpserver, WHOLE))
    serve(httpserver, body)
    error = refresh(library, http).error
    assert words in error
    assert f"{httpserver.host}:{httpserver.port}" in error
    assert "RSS" not in error, "it was a feed all along"
    assert count(library) == 2
    httpserver.clear()
    serve(httpserver, WHOLE)
    (again,) = refresh_feeds(library, http, [only(library).id], Progress())
    assert (again.error, again.added) == ("", 0)


def test_the_reason_is_shown_as_the_server_gave_it(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, WHOLE))
    serve(httpserver, OUTAGES[2])
    assert "“example.org | 522: Connection timed out”" in refresh(library, http).error


@pytest.mark.parametrize("body", LIMITED)
def test_a_service_that_limits_requests_is_left_alone(
    library: Library, http: Http, httpserver: HTTPServer, body: str
) -> None:
    follow(library, http, serve(httpserver, WHOLE))
    with time_machine.travel("2030-01-01T10:00:00Z", tick=False):
        serve(httpserver, body)
        assert "Try again in 15 minutes" in refresh(library, http).error
        assert only(library).next_check_at == "2030-01-01T10:15:00.000Z"
        serve(httpserver, body, Retry_After="90.5")
        (asked,) = refresh_feeds(library, http, [only(library).id], Progress())
        assert "Try again in 2 minutes" in asked.error
        assert only(library).next_check_at == "2030-01-01T10:01:31.000Z"


@pytest.mark.parametrize("body", [*LIMITED, *OUTAGES, *CUT_OFF])
def test_a_feed_that_is_away_for_now_is_followed_with_its_error(
    library: Library, http: Http, httpserver: HTTPServer, body: str
) -> None:
    assert follow(library, http, serve(httpserver, body)).error
    assert only(library).error


@pytest.mark.parametrize("body", [*LOGINS, *BROWSERS, *ERRORS])
def test_what_never_will_be_a_feed_is_not_followed(
    library: Library, http: Http, httpserver: HTTPServer, body: str
) -> None:
    with pytest.raises(FetchFailed):
        follow(library, http, serve(httpserver, body))
    with library.read() as session:
        assert feeds.list_feeds(session) == []


@pytest.mark.parametrize(
    "body",
    [
        PAGE.format("A blog on maintenance", "<p>On how to log in to servers, and on rate limits.</p>" * 20),
        PAGE.format("A weblog", "<p>Nothing here yet.</p>"),
        "A page of plain words that say nothing of interest.",
    ],
)
def test_a_page_of_its_own_is_no_error(library: Library, http: Http, httpserver: HTTPServer, body: str) -> None:
    with pytest.raises(ImportFailed, match="has no link to one"):
        follow(library, http, serve(httpserver, body))


def test_a_feed_that_has_ended_is_not_asked_again(library: Library, http: Http, httpserver: HTTPServer) -> None:
    follow(library, http, serve(httpserver, WHOLE))
    serve(httpserver, "", 410)
    assert "no longer exists" in refresh(library, http).error
    assert only(library).next_check_at == ENDED
    httpserver.clear()
    httpserver.clear_log()
    assert "has ended" in refresh(library, http).error
    with library.read() as session:
        assert feeds.due_feeds(session, minutes=1) == []
    assert httpserver.log == []
    serve(httpserver, WHOLE)
    (asked,) = refresh_feeds(library, http, [only(library).id], Progress())
    assert (asked.error, only(library).next_check_at) == ("", ""), "the reader asked for this one by name"


@pytest.mark.parametrize("name", ["papers", "dailyPapers", "results", "items"])
@pytest.mark.parametrize(
    "authors", [["Ann Lee", "Bo Chi"], "Ann Lee, Bo Chi", [{"name": "Ann Lee"}, {"fullname": "Bo Chi"}]]
)
def test_papers_of_hugging_face_are_read_in_every_wrapping(
    library: Library, http: Http, httpserver: HTTPServer, name: str, authors: object
) -> None:
    plain = [{"id": "2611.00004", "title": "Flat paper", "summary": "Words.", "authors": authors, "upvotes": 4}]
    body = json.dumps({name: plain, "total": 1, "nextCursor": None})
    assert follow(library, http, serve(httpserver, body)).added == 1
    with library.read() as session:
        (detail,) = papers.get_details(session, papers.list_ids(session))
    assert [author.full for author in detail.authors] == ["Ann Lee", "Bo Chi"]


def test_the_command_line_says_it_too(httpserver: HTTPServer, capsys: pytest.CaptureFixture[str]) -> None:
    main(["feeds", "add", serve(httpserver, LIMITED[0])])
    assert "limits the number of requests: “Rate limited”. Try again in 15 minutes." in capsys.readouterr().err
