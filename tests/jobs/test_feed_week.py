"""A week of feeds, replayed day by day: a search of Hugging Face, three categories of arXiv, bioRxiv, six publishers.

With cross-lists, papers that several announce, corrections, replacements, withdrawals, outages of each kind and an
address that moves: each paper is there once, its authors as written, with its last text, and as the reader left it.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

import pytest
import time_machine
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.jobs.follow_feed import follow_feed
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.library import feeds, papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper import Place
from paperdesk.online.http import Http, Limits
from paperdesk.online.pace import Pace
from paperdesk.settings import ServiceSettings

DAYS = ("2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-07", "2026-11-08")  # Mon to Sun
PEOPLE = (
    "Ann Lee",
    "Gabriel García Márquez",
    "Ludwig van der Berg",
    "Seán Ó Súilleabháin",
    "Bo Chi",
    "J. R. R. Tolkien",
    "Maria dos Santos Silva",
    "Jürgen Müller",
    "Jean-Pierre Serre",
    "Hal Daumé III",
)
ARXIV = ("cs.LG", "hep-ph", "stat.ML")
PUBLISHERS = ("nature", "mdpi", "elsevier", "wiley", "ieee", "blog")
RSS = (
    "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
    "xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/'><channel><title>{}</title><link>{}</link>{}</channel></rss>"
)


@dataclass
class Paper:
    """A paper of the made-up week: what its sources say of it now."""

    number: int
    sources: tuple[str, ...]
    title: str
    authors: tuple[str, ...]
    abstract: str
    version: int = 1
    days: dict[str, list[str]] = field(default_factory=dict)  # source -> days on which it announces the paper

    @property
    def arxiv(self) -> str:
        return f"2611.{self.number:05}"

    @property
    def doi(self) -> str:
        return (
            f"10.1101/2026.11.02.{600_000 + self.number}"
            if "biorxiv" in self.sources
            else f"10.5555/week.{self.number}"
        )


TOPICS = "Sleeping Grokking Folding Drifting Pairing Ranking Pruning Melting Hashing Tracing".split()  # noqa: SIM905
THINGS = "Networks Proteins Markets Lattices Glaciers Quarks Orbits Enzymes".split()  # noqa: SIM905


def make_papers() -> list[Paper]:
    """Sixty papers on five days; some are announced by two or three sources, on the same day or later."""
    places: tuple[tuple[str, ...], ...] = (
        ("cs.LG",), ("cs.LG", "stat.ML"), ("hep-ph",), ("cs.LG", "hf"), ("hep-ph", "hf", "stat.ML"), ("biorxiv",),
        *((name,) for name in PUBLISHERS),
    )  # fmt: skip
    found = []
    for number in range(60):
        sources = places[number % len(places)]
        title = f"{TOPICS[number % 10]} {THINGS[number % 8]} of Order {number} under Slow Change"
        authors = tuple(PEOPLE[(number * 3 + step) % len(PEOPLE)] for step in range(1 + number % 4))
        day = number // 12
        paper = Paper(
            number, sources, title, authors, f"We study {title.lower()}, and find what no one expected of it."
        )
        for later, source in enumerate(sources):
            paper.days[source] = [DAYS[min(day + later, 4)]]
        found.append(paper)
    return found


class World:
    """All servers of the week on one host: what each says on a day, and which is away."""

    def __init__(self, server: HTTPServer) -> None:
        self.server, self.papers, self.day = server, make_papers(), DAYS[0]
        self.away: dict[str, Response] = {}
        self.moved: dict[str, str] = {}
        server.expect_request(re.compile(".*")).respond_with_handler(self.answer)

    def at(self, path: str) -> str:
        return self.server.url_for(path)

    def answer(self, request: Request) -> Response:
        path = request.path
        source = next((name for name in ("hf", *ARXIV, "biorxiv", *PUBLISHERS) if self.path_of(name) in path), "")
        if source in self.away:
            return self.away[source]
        if source in self.moved and not path.startswith("/new"):
            return Response("", 301, {"Location": self.at("/new" + path)})
        listed = [paper for paper in self.papers if self.is_listed(paper, source)]
        return Response(WRITERS.get(source, rss)(listed, source, self.day), content_type="application/xml")

    @staticmethod
    def path_of(source: str) -> str:
        named = {"hf": "/api/papers/search", "biorxiv": "/details/biorxiv"}
        return named.get(source) or (f"/rss/{source}" if source in ARXIV else f"/{source}.xml")

    def is_listed(self, paper: Paper, source: str) -> bool:
        """Feeds of arXiv tell one day, a search and bioRxiv all so far, journals the last three days."""
        days = [day for day in paper.days.get(source, []) if day <= self.day]
        if source in ARXIV:
            return self.day in days
        return bool(days) and (source in {"hf", "biorxiv"} or days[-1] >= DAYS[max(0, DAYS.index(self.day) - 2)])


def hf(listed: list[Paper], _source: str, _day: str) -> str:
    return json.dumps(
        [
            {
                "paper": {
                    "id": paper.arxiv,
                    "title": paper.title,
                    "summary": paper.abstract,
                    "authors": [{"name": name} for name in paper.authors],
                    "publishedAt": "2026-11-02T00:00:00.000Z",
                }
            }
            for paper in listed
        ]
    )


def biorxiv(listed: list[Paper], _source: str, _day: str) -> str:
    posts = [
        {
            "doi": paper.doi,
            "title": paper.title,
            "authors": "; ".join(map(inverted, paper.authors)),
            "date": paper.days["biorxiv"][-1],
            "version": str(paper.version),
            "abstract": paper.abstract,
            "server": "biorxiv",
        }
        for paper in listed
    ]
    return json.dumps(
        {"messages": [{"status": "ok", "count": len(posts), "total": str(len(posts))}], "collection": posts}
    )


def inverted(name: str) -> str:
    """A name as bioRxiv and some journals write it."""
    families = {name: name.split()[-1] for name in PEOPLE} | {
        "Gabriel García Márquez": "García Márquez",
        "Ludwig van der Berg": "van der Berg",
        "Seán Ó Súilleabháin": "Ó Súilleabháin",
        "Maria dos Santos Silva": "dos Santos Silva",
        "Hal Daumé III": "Daumé III",
    }
    return f"{families[name]}, {name.removesuffix(families[name]).strip()}"


def arxiv(listed: list[Paper], source: str, day: str) -> str:
    items = "".join(
        f"<item><title>{escape(p.title)}</title><link>https://arxiv.org/abs/{p.arxiv}</link><description>arXiv:{p.arxiv}"
        f"v{p.version} Announce Type: {kind} \nAbstract: {escape(p.abstract)}</description><guid isPermaLink='false'>"
        f"oai:arXiv.org:{p.arxiv}v{p.version}</guid><category>{source}</category><pubDate>{day}T00:00:00-05:00</pubDate>"
        f"<arxiv:announce_type>{kind}</arxiv:announce_type><dc:creator>{', '.join(p.authors)}</dc:creator></item>"
        for p in listed
        for kind in ["replace" if p.version > 1 else "new" if p.sources[0] == source else "cross"]
    )
    feed = RSS.format(f"{source} updates on arXiv.org", "http://rss.arxiv.org/rss/x", items)
    return feed.replace("<rss ", "<rss xmlns:arxiv='http://arxiv.org/schemas/atom' ")


def rss(listed: list[Paper], source: str, _day: str) -> str:
    creators: Callable[[Paper], str] = {
        "nature": lambda p: "".join(f"<dc:creator>{name}</dc:creator>" for name in p.authors),
        "mdpi": lambda p: "".join(f"<dc:creator>{name}</dc:creator>" for name in p.authors),
        "elsevier": lambda p: f"<dc:creator>{'; '.join(map(inverted, p.authors))}</dc:creator>",
        "ieee": lambda p: f"<authors>{';'.join(p.authors)}</authors>",
        "wiley": lambda p: (
            f"<dc:creator>{', '.join(p.authors[:-1])}{' and ' if p.authors[1:] else ''}{p.authors[-1]}</dc:creator>"
        ),
    }.get(source, lambda p: f"<author>{', '.join(p.authors)}</author>")
    items = "".join(
        f"<item><title>{escape(p.title)}</title><link>https://{source}.example.org/{p.number}</link>"
        f"<guid isPermaLink='false'>{source}-{p.number}</guid><prism:doi>{p.doi}</prism:doi>{creators(p)}"
        f"<description>{escape(p.abstract)}</description><pubDate>{p.days[source][-1]}T08:00:00Z</pubDate></item>"
        for p in listed
    )
    return RSS.format(f"{source.title()} Letters", f"https://{source}.example.org", items)


WRITERS: dict[str, Callable[[list[Paper], str, str], str]] = {
    "hf": hf,
    "biorxiv": biorxiv,
    **dict.fromkeys(ARXIV, arxiv),
}


@pytest.fixture
def world(httpserver: HTTPServer) -> World:
    return World(httpserver)


@pytest.fixture
def http() -> Iterator[Http]:
    with Http(Limits(deadline_s=120), Pace(0)) as client:
        yield client


def all_details(library: Library) -> list[PaperDetail]:
    with library.read() as session:
        return papers.get_details(session, papers.list_ids(session, any_place=True))


def by_number(library: Library) -> dict[int, PaperDetail]:
    """The papers by their number, which stands in each title; two of one number are a fault."""
    found: dict[int, PaperDetail] = {}
    for detail in all_details(library):
        match = re.search(r"of Order (\d+)", detail.fields.title)
        assert match, detail.fields.title
        assert int(match[1]) not in found, f"twice: {detail.fields.title}"
        found[int(match[1])] = detail
    return found


def test_a_week_of_feeds_loses_nothing_and_doubles_nothing(library: Library, http: Http, world: World) -> None:
    at = world.at("").rstrip("/")
    services = ServiceSettings(at, at, at, biorxiv=at)
    with time_machine.travel(f"{DAYS[0]}T12:00:00Z", tick=False) as clock:
        for wish in (
            "hf:search slow change",
            *ARXIV,
            "biorxiv: ecology",
            *(world.at(f"/{name}.xml") for name in PUBLISHERS),
        ):
            assert follow_feed(library, http, wish, Progress(), services).error == ""
        read = starred = 0
        for number, day in enumerate(DAYS):
            world.day = day
            clock.move_to(f"{day}T12:00:00Z")
            change(world, number)
            results = refresh_feeds(library, http, None, Progress(), services)
            assert {r.title for r in results if r.error} == FAILING.get(number, set()), [r.error for r in results]
            if number == 1:
                read, starred = mark(library)
    found = by_number(library)
    assert sorted(found) == [paper.number for paper in world.papers]
    for paper in world.papers:
        detail = found[paper.number]
        assert tuple(author.full for author in detail.authors) == paper.authors, paper
        assert detail.fields.title == paper.title
        assert paper.abstract in detail.fields.abstract or detail.standing == "withdrawn"
    assert [found[n].standing for n in (0, 24)] == ["withdrawn", ""]
    assert found[0].fields.abstract, "its text stays"
    assert found[2].version == 2
    assert (found[read].is_read, found[starred].starred) == (True, True)
    assert found[5].place == "dismissed"
    with library.read() as session:
        rows = feeds.list_feeds(session)
    assert len(rows) == 11
    assert [row.error for row in rows] == [""] * 11
    assert [row.address for row in rows if "/new/" in row.address] == [world.at("/new/wiley.xml")]


FAILING = {2: {"Nature Letters", "bioRxiv: ecology"}, 3: {"Mdpi Letters"}, 4: {"arXiv cs.LG"}}


def change(world: World, number: int) -> None:
    """What happens to the servers and the papers on a day."""
    world.away.clear()
    first = {paper.number: paper for paper in world.papers}
    if number == 1:
        first[6].title = first[6].title.replace("Slow Change", "Very Slow Change")  # a journal corrects a title
        first[6].days["nature"].append(world.day)
    if number == 2:
        world.away["nature"] = Response("<html><head><title>503 Service Unavailable</title></head></html>")
        world.away["biorxiv"] = Response('{"messages": [{"status": "ok"}], "collection": [{"doi": "10.11')
        first[2].version, first[2].abstract = 2, first[2].abstract + " We correct an error."  # hep-ph replaces a paper
        first[2].days["hep-ph"].append(world.day)
    if number == 3:
        world.away["mdpi"] = Response("Too many requests", 429, {"Retry-After": "600"})
        world.moved["wiley"] = "/new"
        first[0].version, first[0].abstract = 2, "This paper has been withdrawn by the authors due to an error."
        first[0].days["cs.LG"].append(world.day)
    if number == 4:
        world.away["cs.LG"] = Response("Rate exceeded.")
        for paper in world.papers:  # what is announced while its feed is away comes on the next working day as well
            if DAYS[4] in paper.days.get("cs.LG", []):
                paper.days["cs.LG"].append(DAYS[5])


def mark(library: Library) -> tuple[int, int]:
    """What the reader does on the second day: reads one, stars one, dismisses one."""
    found = by_number(library)
    with library.edit("Sort") as edit:
        papers.set_read(edit, paper_ids=[found[1].id], is_read=True)
        papers.set_starred(edit, paper_ids=[found[3].id], starred=True)
        papers.set_place(edit, paper_ids=[found[5].id], place=Place.DISMISSED)
    return 1, 3
