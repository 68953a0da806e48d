"""Following by words: categories and queries of arXiv, the pages of Hugging Face; days that were missed."""

import json
from collections.abc import Iterator

import pytest
import time_machine
from pytest_httpserver import HTTPServer

from paperdesk.errors import FetchFailed, ImportFailed
from paperdesk.jobs import backfill
from paperdesk.jobs.follow_feed import follow_feed
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.jobs.refresh_result import Refreshed
from paperdesk.library import feeds, papers
from paperdesk.library.library import Library
from paperdesk.library.records import FeedRow
from paperdesk.online.http import Http, Limits
from paperdesk.online.pace import Pace
from paperdesk.settings import ServiceSettings
from tests.jobs.arxiv_server import Api, arxiv_rss


@pytest.fixture
def http() -> Iterator[Http]:
    with Http(Limits(deadline_s=120), Pace(0)) as client:
        yield client


@pytest.fixture
def services(httpserver: HTTPServer) -> ServiceSettings:
    base = httpserver.url_for("").rstrip("/")
    return ServiceSettings(base, base, base)


def follow(library: Library, http: Http, wish: str, services: ServiceSettings) -> Refreshed:
    return follow_feed(library, http, wish, Progress(), services)


def refresh(library: Library, http: Http, services: ServiceSettings) -> Refreshed:
    (result,) = refresh_feeds(library, http, None, Progress(), services)
    return result


def only(library: Library) -> FeedRow:
    with library.read() as session:
        (row,) = feeds.list_feeds(session)
    return row


def titles(library: Library) -> set[str]:
    with library.read() as session:
        return {detail.fields.title for detail in papers.get_details(session, papers.list_ids(session))}


def test_a_category_of_arxiv_is_followed_by_its_name(
    library: Library, http: Http, services: ServiceSettings, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/rss/cs.LG").respond_with_data(arxiv_rss("2401.00001v1 new"))
    result = follow(library, http, " cs.lg ", services)
    assert (result.added, result.title) == (1, "arXiv cs.LG")
    row = only(library)
    assert (row.address, row.kind) == (f"{services.arxiv_feeds}/rss/cs.LG", "arxiv-feed")


def test_a_category_that_arxiv_does_not_know_is_refused(
    library: Library, http: Http, services: ServiceSettings, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/rss/cs.XX").respond_with_data("<rss/>", status=400)
    with pytest.raises(FetchFailed, match="400"):
        follow(library, http, "cs.XX", services)
    with library.read() as session:
        assert feeds.list_feeds(session) == []


def test_a_query_in_words_is_asked_of_the_api(
    library: Library, http: Http, services: ServiceSettings, httpserver: HTTPServer
) -> None:
    api = Api({"2401.00001": "2024-01-05T10:00:00Z", "2401.00002": "2024-01-06T10:00:00Z"})
    httpserver.expect_request("/api/query").respond_with_handler(api)
    result = follow(library, http, "au:tegmark AND grokking", services)
    assert api.queries == ["au:tegmark AND all:grokking"]
    assert (result.added, result.title, only(library).kind) == (2, "arXiv: au:tegmark AND grokking", "arxiv-api")
    api.papers["2401.00003"] = "2024-01-07T10:00:00Z"
    assert refresh(library, http, services).added == 1


def test_a_query_that_arxiv_refuses_is_not_followed(
    library: Library, http: Http, services: ServiceSettings, httpserver: HTTPServer
) -> None:
    error = (
        "<feed xmlns='http://www.w3.org/2005/Atom'><id>http://arxiv.org/api/x</id><title>ArXiv Query: x</title>"
        "<entry><id>http://arxiv.org/api/errors#incorrect</id><title>Error</title><summary>incorrect query</summary>"
        "</entry></feed>"
    )
    httpserver.expect_request("/api/query").respond_with_data(error)
    with pytest.raises(ImportFailed, match="incorrect query"):
        follow(library, http, "au:(", services)
    with library.read() as session:
        assert feeds.list_feeds(session) == []


@pytest.mark.parametrize(
    ("wish", "asked"),
    [
        ("hf:daily", "limit=100"),
        ("hf:week", "week=2026-W48&limit=100"),
        ("hf:month", "month=2026-11&limit=100"),
        ("hf:trending", "sort=trending&limit=100"),
    ],
)
def test_the_papers_of_hugging_face_are_followed_by_day_week_or_month(
    library: Library, http: Http, services: ServiceSettings, httpserver: HTTPServer, wish: str, asked: str
) -> None:
    paper = [{"paper": {"id": "2401.00001", "title": "First", "authors": [{"name": "Ann Lee"}]}}]
    httpserver.expect_request("/api/daily_papers", query_string=asked).respond_with_data(json.dumps(paper))
    with time_machine.travel("2026-11-24T10:00:00Z", tick=False):
        assert follow(library, http, wish, services).added == 1
        assert refresh(library, http, services).error == ""
    assert only(library).kind == "hf-daily"
    if "this" in only(library).address:
        httpserver.clear()
        later = asked.replace("W48", "W50").replace("-11", "-12")
        httpserver.expect_request("/api/daily_papers", query_string=later).respond_with_data("[]")
        with time_machine.travel("2026-12-08T10:00:00Z", tick=False):
            assert refresh(library, http, services).error == ""


def test_days_that_a_feed_no_longer_tells_are_fetched_through_the_api(
    library: Library, http: Http, services: ServiceSettings, httpserver: HTTPServer
) -> None:
    with time_machine.travel("2024-01-08T12:00:00Z", tick=False):
        httpserver.expect_request("/rss/cs.LG").respond_with_data(arxiv_rss("2401.00001v1 new", day="2024-01-08"))
        follow(library, http, "cs.LG", services)
    api = Api(
        {
            "2401.00001": "2024-01-05T10:00:00Z",
            "2401.00002": "2024-01-08T10:00:00Z",
            "2401.00003": "2024-01-09T10:00:00Z",
            "2312.00009": "2023-12-20T10:00:00Z",
            "2401.00004": "2024-01-10T10:00:00Z",
        }
    )
    httpserver.clear()
    httpserver.expect_request("/rss/cs.LG").respond_with_data(arxiv_rss("2401.00004v1 new", day="2024-01-11"))
    httpserver.expect_request("/api/query").respond_with_handler(api)
    with time_machine.travel("2024-01-11T12:00:00Z", tick=False):
        api.fails = True
        assert refresh(library, http, services).added == 1
        assert titles(library) == {"Paper 2401.00001", "Paper 2401.00004"}
        assert only(library).missing_since == "2024-01-08"
        api.fails = False
        assert refresh(library, http, services).added == 2, "also where the feed itself has not changed"
    assert titles(library) == {f"Paper 2401.0000{number}" for number in (1, 2, 3, 4)}
    assert only(library).missing_since == ""
    asked = len(api.queries)
    with time_machine.travel("2024-01-11T18:00:00Z", tick=False):
        assert refresh(library, http, services).added == 0
    assert len(api.queries) == asked, "nothing is missing any more"


def test_a_gap_of_many_papers_is_fetched_in_pages(
    library: Library,
    http: Http,
    services: ServiceSettings,
    httpserver: HTTPServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(backfill, "PAGE_ENTRIES", 3)
    with time_machine.travel("2024-01-08T12:00:00Z", tick=False):
        httpserver.expect_request("/rss/cs.LG").respond_with_data(arxiv_rss("2401.00001v1 new", day="2024-01-08"))
        follow(library, http, "cs.LG", services)
    api = Api({f"2401.1000{number}": f"2024-01-09T10:0{number}:00Z" for number in range(8)})
    httpserver.clear()
    httpserver.expect_request("/rss/cs.LG").respond_with_data(arxiv_rss("2401.00004v1 new", day="2024-01-11"))
    httpserver.expect_request("/api/query").respond_with_handler(api)
    with time_machine.travel("2024-01-11T12:00:00Z", tick=False):
        assert refresh(library, http, services).added == 9
    assert len(api.queries) == 3


def test_a_weekend_is_no_gap(library: Library, http: Http, services: ServiceSettings, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/rss/cs.LG").respond_with_data(arxiv_rss("2401.00001v1 new", day="2024-01-05"))
    follow(library, http, "cs.LG", services)
    httpserver.clear()
    httpserver.expect_request("/rss/cs.LG").respond_with_data(arxiv_rss("2401.00002v1 new", day="2024-01-08"))
    assert refresh(library, http, services).added == 1
    assert only(library).missing_since == ""
    assert httpserver.log[-1][0].path == "/rss/cs.LG"
