"""Services that know papers, made small: arXiv's query API, Crossref, the resolver of DOIs, Open Library, PubMed."""

import json
import re
from collections.abc import Mapping
from urllib.parse import unquote

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.settings import ServiceSettings

ENTRY = (
    "<entry><id>http://arxiv.org/abs/{id}v1</id><title>{title}</title><summary>{abstract}</summary>"
    "<published>2022-05-20T17:00:00Z</published><updated>2022-05-20T17:00:00Z</updated>{authors}"
    "<arxiv:primary_category xmlns:arxiv='http://arxiv.org/schemas/atom' term='cs.LG'/><category term='cs.LG'/></entry>"
)
GROKKING = "Towards Understanding Grokking: An Effective Theory of Representation Learning"
ABSTRACT = "We aim to understand grokking, where models generalize long after overfitting their training set."
PAPERS = {
    "2205.10343": (GROKKING, ("Ziming Liu", "Ouail Kitouni"), ABSTRACT),
    "2301.00001": ("A common title of two papers", ("Ann Lee",), "About sleep."),
    "2301.00002": ("A common title of two papers", ("Bo Li",), "About naps."),
}
WORK = {
    "DOI": "10.1000/nap.1",
    "type": "journal-article",
    "title": ["Deep sleep of machines"],
    "subtitle": ["A survey"],
    "author": [{"given": "Ann", "family": "Lee", "sequence": "first"}, {"given": "Jan", "family": "Łukasz"}],
    "issued": {"date-parts": [[2020, 3]]},
    "container-title": ["Journal of Naps"],
    "volume": "12",
    "page": "1-10",
    "abstract": "<jats:p>We let machines sleep &amp; dream.</jats:p>",
    "reference-count": 40,
    "is-referenced-by-count": 7,
    "URL": "http://dx.doi.org/10.1000/nap.1",
}
BOOK = {
    "title": "The Book",
    "authors": [{"name": "Ann Lee"}],
    "publish_date": "March 2001",
    "publishers": [{"name": "P"}],
}
PAGE = (
    '<html><head><meta name="citation_title" content="A paper of a small press">'
    '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Bo Li">'
    '<meta name="citation_publication_date" content="2019/05/01"><meta name="citation_firstpage" content="3">'
    '<meta name="citation_journal_title" content="Small Press"></head></html>'
)


NAMED = '<meta name="citation_doi" content="10.1000/nap.1">'
ISBN = "9780306406157"
BOOKS = {f"ISBN:{ISBN}": BOOK}
DATASETS = {"10.5281/zenodo.1": {"type": "dataset", "title": "Data", "author": [{"family": "Ng", "given": "Cy"}]}}


def known(answers: Mapping[str, object], name: str) -> Response:
    return Response(json.dumps(answers[name])) if name in answers else Response("", 404)


class LookupServer:
    """Answers as the services do; `fails` makes it answer with a status instead."""

    def __init__(self, server: HTTPServer) -> None:
        self.server, self.fails, self.asked = server, 0, list[str]()
        server.expect_request(re.compile("/.*")).respond_with_handler(self.answer)
        at = server.url_for("").rstrip("/")
        self.services = ServiceSettings(at, at, at, crossref=at, doi_content=at, open_library=at, pubmed=at)

    def answer(self, request: Request) -> Response:
        self.asked.append(request.full_path.rstrip("?"))
        if self.fails:
            return Response("Rate exceeded.", status=self.fails, headers={"Retry-After": "7"})
        routes = {
            "/api/query": self.arxiv,
            "/works": self.crossref,
            "/application": lambda _request: known(DATASETS, request.path.partition("+json/")[2]),
            "/api/books": lambda _request: Response(json.dumps(BOOKS if ISBN in request.full_path else {})),
            "/page": lambda _request: Response(PAGE, content_type="text/html"),
            "/named": lambda _request: Response(NAMED, content_type="text/html"),
        }
        answer = next((routes[start] for start in routes if request.path.startswith(start)), None)
        return answer(request) if answer is not None else Response("", 404)

    def arxiv(self, request: Request) -> Response:
        ids = request.args.get("id_list", "").split(",")
        wanted = re.sub(r'^ti:"|"$', "", request.args.get("search_query", "")).lower()
        wanted = " ".join(re.findall(r"\w+", wanted))
        words = {name: " ".join(re.findall(r"\w+", title.lower())) for name, (title, _, _) in PAPERS.items()}
        found = [name for name in PAPERS if name in ids or (wanted and wanted in words[name])]
        entries = "".join(
            ENTRY.format(
                id=name,
                title=PAPERS[name][0],
                abstract=PAPERS[name][2],
                authors="".join(f"<author><name>{author}</name></author>" for author in PAPERS[name][1]),
            )
            for name in found
        )
        head = "<feed xmlns='http://www.w3.org/2005/Atom'><id>http://arxiv.org/api/x</id><title>arXiv Query</title>"
        return Response(f"{head}{entries}</feed>", content_type="application/atom+xml")

    def crossref(self, request: Request) -> Response:
        if request.path != "/works":
            is_there = unquote(request.path).endswith("/10.1000/nap.1")
            return Response(json.dumps({"status": "ok", "message": WORK})) if is_there else Response("Not found.", 404)
        if "filter" in request.args:
            dois = {part.removeprefix("doi:") for part in request.args["filter"].split(",")}
            retracted = {"DOI": "10.1000/gone.1", "updated-by": [{"type": "retraction", "DOI": "10.1000/gone.r"}]}
            gone: list[object] = [retracted] if retracted["DOI"] in dois else []
            return Response(json.dumps({"status": "ok", "message": {"items": gone}}))
        asked = request.args["query.bibliographic"].lower()
        other = WORK | {"DOI": "10.1000/other", "title": ["Deep sleep of men"], "subtitle": []}
        items = [other, WORK] if "sleep" in asked else []
        return Response(json.dumps({"status": "ok", "message": {"items": items}}))
