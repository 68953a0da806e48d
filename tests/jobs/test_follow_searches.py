"""Searches are followed: asked page by page of servers that answer in the documented forms."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
import time_machine
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.importers.base import Source
from paperdesk.jobs.follow_feed import follow_feed
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.jobs.refresh_result import Refreshed
from paperdesk.library import feeds, papers
from paperdesk.library.library import Library
from paperdesk.library.records import FeedRow, PaperDetail
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
    at = httpserver.url_for("").rstrip("/")
    return ServiceSettings(at, at, at, semantic_scholar=at, openalex=at, biorxiv=at)


@pytest.fixture
def follow(library: Library, http: Http, services: ServiceSettings) -> Callable[[str], Refreshed]:
    return lambda wish: follow_feed(library, http, wish, Progress(), services)


@pytest.fixture
def refresh(library: Library, http: Http, services: ServiceSettings) -> Callable[[], list[Refreshed]]:
    return lambda: refresh_feeds(library, http, None, Progress(), services)


def rows(library: Library) -> list[FeedRow]:
    with library.read() as session:
        return feeds.list_feeds(session)


def details(library: Library) -> list[PaperDetail]:
    with library.read() as session:
        return sorted(papers.get_details(session, papers.list_ids(session)), key=lambda d: d.fields.title)


def hf_paper(number: int) -> dict[str, Any]:
    return {
        "paper": {
            "id": f"2611.{number:05}",
            "title": f"Effective theory of kind {number}",
            "summary": f"We study the effective theory of kind {number} in some depth, and find that it holds.",
            "authors": [{"name": "Ann van der Berg"}, {"name": "Bo Chi"}],
            "publishedAt": "2026-11-01T00:00:00.000Z",
        }
    }


class OpenAlex:
    """Works, the newest first, in pages."""

    def __init__(self, count: int) -> None:
        self.works = [self.work(number) for number in range(count)]
        self.asked: list[dict[str, str]] = []

    @staticmethod
    def work(number: int) -> dict[str, Any]:
        return {
            "id": f"https://openalex.org/W{9_000_000_000 - number}",
            "doi": f"https://doi.org/10.5555/work.{number}",
            "title": f"A work on <i>grokking</i> of kind {number}",
            "publication_date": "2026-11-20",
            "publication_year": 2026,
            "type": "article",
            "ids": {"pmid": f"https://pubmed.ncbi.nlm.nih.gov/{30_000_000 + number}"},
            "authorships": [
                {"raw_author_name": "García Márquez, Gabriel", "author": {"display_name": "Gabriel García Márquez"}},
                {"raw_author_name": "Bo Chi", "author": {"display_name": "B. Chi"}},
            ],
            "primary_location": {
                "landing_page_url": f"https://journal.org/{number}",
                "source": {"display_name": "Journal of Works"},
            },
            "best_oa_location": {"pdf_url": f"https://journal.org/{number}.pdf"},
            "biblio": {"volume": "12", "issue": "3", "first_page": "101", "last_page": "109"},
            "abstract_inverted_index": {"We": [0, 3], "sleep": [1], "well.": [2], "do.": [4]},
        }

    def __call__(self, request: Request) -> Response:
        self.asked.append(dict(request.args))
        page, size = int(request.args["page"]), int(request.args["per_page"])
        found = self.works[(page - 1) * size : page * size]
        meta = {"count": len(self.works), "page": page, "per_page": size}
        return Response(json.dumps({"meta": meta, "results": found}), content_type="application/json")


def test_a_search_of_hugging_face_is_followed_by_words_and_by_its_page(
    library: Library, httpserver: HTTPServer, follow: Callable[[str], Refreshed]
) -> None:
    asked = {"q": "effective theory", "limit": "100"}
    answer = json.dumps([hf_paper(1), hf_paper(2)])
    httpserver.expect_request("/api/papers/search", query_string=asked).respond_with_data(answer)
    result = follow("hf:search effective theory")
    assert (result.title, result.added) == ("Hugging Face: effective theory", 2)
    assert [author.full for author in details(library)[0].authors] == ["Ann van der Berg", "Bo Chi"]
    with pytest.raises(Exception, match="already"):
        follow("https://huggingface.co/papers?q=effective+theory")


def test_a_search_that_finds_nothing_yet_is_followed(
    httpserver: HTTPServer, follow: Callable[[str], Refreshed], refresh: Callable[[], list[Refreshed]]
) -> None:
    httpserver.expect_oneshot_request("/api/papers/search").respond_with_data("[]")
    assert follow("hf:search nothing yet").error == ""
    httpserver.expect_request("/api/papers/search").respond_with_data(json.dumps([hf_paper(1)]))
    assert refresh()[0].added == 1


def test_the_same_papers_come_by_page_paste_and_feed(
    library: Library, httpserver: HTTPServer, follow: Callable[[str], Refreshed]
) -> None:
    records = [hf_paper(1), hf_paper(2)]
    httpserver.expect_request("/api/papers/search").respond_with_data(json.dumps(records))
    httpserver.expect_request("/api/daily_papers").respond_with_data(json.dumps({"papers": records}))
    httpserver.expect_request("/rss/hep-ph").respond_with_data(
        arxiv_rss("2611.00001v1 new", "2611.00002v2 replace").replace("Paper 2611.0000", "Effective theory of kind ")
    )
    copied = "\n".join(
        f"### [{one['paper']['title']}](https://huggingface.co/papers/{one['paper']['id']})\n\n{one['paper']['summary']}\n"
        for one in records
    )
    assert follow("hf:search effective theory").added == 2
    assert follow("hf:daily").added == 0
    assert follow("https://arxiv.org/list/hep-ph/new").added == 0
    result = import_sources(library, [Source(copied.encode())], ImportOptions(), Progress())
    assert (result.added, result.rejected) == (0, ())
    assert [detail.identifier("arxiv") for detail in details(library)] == ["2611.00001", "2611.00002"]


def test_a_search_of_openalex_is_read_page_by_page(
    library: Library,
    httpserver: HTTPServer,
    follow: Callable[[str], Refreshed],
    refresh: Callable[[], list[Refreshed]],
) -> None:
    server = OpenAlex(130)
    httpserver.expect_request("/works").respond_with_handler(server)
    with time_machine.travel("2026-11-24T10:00:00Z", tick=False):
        assert follow("openalex: grokking").added == 130
        assert [asked["page"] for asked in server.asked] == ["1", "2"]
        assert server.asked[0]["filter"] == "to_publication_date:2026-11-24"
        detail = details(library)[0]
        assert detail.fields.title == "A work on grokking of kind 0"
        assert detail.fields.abstract == "We sleep well. We do."
        assert (detail.fields.venue, detail.fields.volume, detail.fields.pages) == ("Journal of Works", "12", "101-109")
        assert [author.family for author in detail.authors] == ["García Márquez", "Chi"]
        assert (detail.identifier("doi"), detail.identifier("pmid")) == ("10.5555/work.0", "30000000")
        assert ("pdf", "https://journal.org/0.pdf") in [(link.kind, link.url) for link in detail.links]
    with time_machine.travel("2026-11-26T10:00:00Z", tick=False):
        server.asked.clear()
        server.works[:0] = [OpenAlex.work(number) for number in range(1000, 1003)]
        assert refresh()[0].added == 3
        assert [(asked["page"], asked["filter"]) for asked in server.asked] == [("1", "to_publication_date:2026-11-26")]
        server.asked.clear()
        server.works[:0] = [OpenAlex.work(number) for number in range(2000, 2150)]
        assert refresh()[0].added == 150
        assert [asked["page"] for asked in server.asked] == ["1", "2"], "as far as all of a page is news"
    assert rows(library)[0].kind == "openalex"


def test_a_page_that_cannot_be_had_costs_what_came_nothing(
    library: Library,
    httpserver: HTTPServer,
    follow: Callable[[str], Refreshed],
    refresh: Callable[[], list[Refreshed]],
) -> None:
    server = OpenAlex(130)
    is_away = True

    def answer(request: Request) -> Response:
        if is_away and request.args["page"] == "2":
            return Response("Too many requests", status=429)
        return server(request)

    httpserver.expect_request("/works").respond_with_handler(answer)
    assert (follow("openalex: grokking").added, rows(library)[0].error) == (100, "")
    is_away = False
    assert refresh()[0].error == ""


def test_a_search_of_semantic_scholar_goes_on_by_its_token(
    library: Library, httpserver: HTTPServer, follow: Callable[[str], Refreshed]
) -> None:
    def paper(number: int, **ids: str) -> dict[str, Any]:
        return {
            "paperId": f"{number:040x}",
            "externalIds": ids,
            "title": f"A paper of kind {number}",
            "abstract": "We sleep.",
            "year": 2026,
            "publicationDate": "2026-11-03",
            "venue": "arXiv.org",
            "journal": {"name": "ArXiv", "volume": "", "pages": "1-9"},
            "authors": [{"authorId": "1", "name": "Ann Lee"}, {"authorId": None, "name": "J. Ó Súilleabháin"}],
            "openAccessPdf": {"url": "https://example.org/a.pdf"},
            "url": f"https://www.semanticscholar.org/paper/{number:040x}",
        }

    def answer(request: Request) -> Response:
        assert request.args["sort"] == "publicationDate:desc"
        told: dict[str, Any]
        if "token" in request.args:
            told = {"total": 3, "token": None, "data": [paper(3, PubMed="31415926")]}
        else:
            told = {"total": 3, "token": "GO==", "data": [paper(1, ArXiv="2611.00001"), paper(2, DOI="10.5555/X.2")]}
        return Response(json.dumps(told))

    httpserver.expect_request("/graph/v1/paper/search/bulk").respond_with_handler(answer)
    assert follow("https://www.semanticscholar.org/search?q=deep+sleep").added == 3
    found = details(library)
    assert [(d.identifier("arxiv"), d.identifier("doi"), d.identifier("pmid")) for d in found] == [
        ("2611.00001", "", ""),
        ("", "10.5555/x.2", ""),
        ("", "", "31415926"),
    ]
    assert [author.full for author in found[0].authors] == ["Ann Lee", "J. Ó Súilleabháin"]
    assert (rows(library)[0].kind, rows(library)[0].title) == ("semantic-scholar", "Semantic Scholar: deep sleep")


def test_a_collection_of_biorxiv_is_read_to_its_end(
    library: Library, httpserver: HTTPServer, follow: Callable[[str], Refreshed]
) -> None:
    posts = [
        {
            "doi": f"10.1101/2026.11.0{number % 9 + 1}.{600000 + number}",
            "title": f"Cells of kind {number}",
            "authors": "Kaur, M.; de la Cruz, J. P.; Bhati, K. K.;",
            "date": "2026-11-05",
            "version": "2",
            "type": "new results",
            "category": "cell biology",
            "abstract": "We look at cells.",
            "published": "NA",
            "server": "biorxiv",
        }
        for number in range(64)
    ]

    def answer(request: Request) -> Response:
        assert request.args["category"] == "cell_biology"
        start = int(request.path.split("/")[-2])
        page: Sequence[Any] = posts[start : start + 30]
        status = "ok" if page else "no posts found"
        message = {"status": status, "interval": "7d", "cursor": start, "count": len(page), "total": str(len(posts))}
        return Response(json.dumps({"messages": [message], "collection": page}))

    httpserver.expect_request(re.compile(r"/details/biorxiv/7d/\d+/json")).respond_with_handler(answer)
    assert follow("https://www.biorxiv.org/collection/cell-biology").added == 64
    assert [request.path for request, _ in httpserver.log] == [f"/details/biorxiv/7d/{n}/json" for n in (0, 30, 60)]
    detail = details(library)[0]
    assert [author.full for author in detail.authors] == ["M. Kaur", "J. P. de la Cruz", "K. K. Bhati"]
    assert (detail.fields.type, detail.fields.venue, detail.fields.year) == ("preprint", "bioRxiv", 2026)


def test_an_empty_collection_is_followed(httpserver: HTTPServer, follow: Callable[[str], Refreshed]) -> None:
    empty = {"messages": [{"status": "no posts found"}], "collection": []}
    httpserver.expect_request("/details/medrxiv/7d/0/json").respond_with_data(json.dumps(empty))
    result = follow("medrxiv: sports medicine")
    assert (result.error, result.added, result.title) == ("", 0, "medRxiv: sports medicine")


def test_a_search_page_of_arxiv_is_asked_of_its_api_page_by_page(
    library: Library, httpserver: HTTPServer, follow: Callable[[str], Refreshed], refresh: Callable[[], list[Refreshed]]
) -> None:
    api = Api({f"2611.{number:05}": f"2026-11-{number % 20 + 1:02}T10:00:00Z" for number in range(1, 121)})
    httpserver.expect_request("/api/query").respond_with_handler(api)
    assert follow("https://arxiv.org/search/?query=effective+theory&searchtype=abstract").added == 120
    assert api.queries == ["abs:effective AND abs:theory"] * 2
    api.papers["2611.09999"] = "2026-11-28T10:00:00Z"
    assert refresh()[0].added == 1
    assert len(api.queries) == 3
