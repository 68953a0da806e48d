"""Every way by which a record comes into the library, through the real jobs: files, feeds, paste, PDFs, services."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from urllib.parse import unquote

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.importers.base import Source
from paperdesk.jobs.add_by_identifier import add_identifiers
from paperdesk.jobs.follow_feed import follow_feed
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.import_pdfs import import_pdfs
from paperdesk.jobs.import_zotero import import_zotero
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.library import feeds
from paperdesk.library.arrival_records import Met
from paperdesk.library.library import Library
from paperdesk.online.http import Http, Limits
from paperdesk.settings import ServiceSettings
from tests.jobs.zotero_schema import ZoteroFolder
from tests.pdfs import Text, page_of, write_pdf

BODY = page_of(*["Words of the text that fill the page and are all of one size."] * 20, top=300)
PAGE_HEAD = """Get trending papers in your email inbox once a day!
Get trending papers in your email inbox!
Subscribe"""
ABSTRACT = "We look at it for a long time, in two ponds and on three days, and count what we see there. " * 3
FEED = (
    "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
    "xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/'><channel><title>{}</title>"
    "<link>http://ponds.org/</link>{}</channel></rss>"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a record says, whichever way it comes; names as `Given Family`."""

    title: str
    authors: tuple[str, ...] = ()
    year: int | None = None
    doi: str = ""
    abstract: str = ""
    volume: str = ""
    guid: str = "g1"
    link: str = "1"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one record: how many papers were added, and which it met."""

    added: int
    merged: tuple[Met, ...] = ()


@dataclass(slots=True)
class Desk:
    """A library, a folder for files, and services that answer with what they are given."""

    library: Library
    folder: Path
    server: HTTPServer
    feed: str = ""
    works: dict[str, Mapping[str, object]] = field(default_factory=dict)
    number: int = 0

    def __post_init__(self) -> None:
        self.server.clear()
        self.server.expect_request("/feed.xml").respond_with_handler(
            lambda _request: Response(self.feed, content_type="application/rss+xml")
        )
        self.server.expect_request(re.compile("/(works|application).*")).respond_with_handler(self._work)

    def _work(self, request: Request) -> Response:
        doi = unquote(request.path.removeprefix("/works/"))
        answer = json.dumps({"status": "ok", "message": self.works[doi]}) if doi in self.works else ""
        return Response(answer, status=200 if answer else 404)

    @property
    def at(self) -> str:
        return self.server.url_for("").rstrip("/")

    def next_file(self, suffix: str) -> Path:
        self.number += 1
        return self.folder / f"{self.number}{suffix}"


def _source(desk: Desk, text: str, name: str) -> TakenIn:
    result = import_sources(desk.library, [Source(text.encode(), name)], ImportOptions(), Progress())
    assert not result.rejected, result.rejected
    return TakenIn(result.added, result.merged)


def by_bibtex(desk: Desk, told: Told) -> TakenIn:
    said = {
        "title": told.title,
        "author": " and ".join(told.authors),
        "year": str(told.year or ""),
        "doi": told.doi,
        "abstract": told.abstract,
        "volume": told.volume,
    }
    fields = ", ".join(f"{name} = {{{value}}}" for name, value in said.items() if value)
    return _source(desk, f"@article{{{told.guid}{told.link}, {fields}}}", "refs.bib")


def by_ris(desk: Desk, told: Told) -> TakenIn:
    lines = ["TY  - JOUR", f"TI  - {told.title}", *(f"AU  - {name}" for name in told.authors)]
    lines += [f"{tag}  - {value}" for tag, value in _ris(told).items() if value]
    return _source(desk, "\n".join([*lines, "ER  - ", ""]), "refs.ris")


def _ris(told: Told) -> dict[str, str]:
    return {"PY": str(told.year or ""), "DO": told.doi, "AB": told.abstract, "VL": told.volume}


def _entry(told: Told) -> str:
    said = f"<title>{escape(told.title)}</title><guid isPermaLink='false'>{told.guid}</guid>"
    said += f"<link>http://ponds.org/{told.link}</link><description>{escape(told.abstract)}</description>"
    said += f"<dc:creator>{escape(', '.join(told.authors))}</dc:creator>" if told.authors else ""
    said += f"<prism:doi>{told.doi}</prism:doi>" if told.doi else ""
    said += f"<prism:volume>{told.volume}</prism:volume>" if told.volume else ""
    said += f"<dc:date>{told.year}-05-01</dc:date>" if told.year else ""
    return f"<item>{said}</item>"


def by_feed_file(desk: Desk, told: Told) -> TakenIn:
    return _source(desk, FEED.format("Pond Letters", _entry(told)), "feed.xml")


def by_refresh(desk: Desk, told: Told) -> TakenIn:
    desk.feed = FEED.format("River Letters", _entry(told))
    address = desk.server.url_for("/feed.xml")
    with Http(Limits(deadline_s=600)) as http:
        with desk.library.read() as session:
            row = feeds.find_feed(session, address)
        if row is None:
            result = follow_feed(desk.library, http, address, Progress())
        else:
            (result,) = refresh_feeds(desk.library, http, [row], Progress())
    assert not result.error, result.error
    return TakenIn(result.added, result.merged)


def by_paste(desk: Desk, told: Told) -> TakenIn:
    page = f"{PAGE_HEAD}{told.title}\n{told.abstract} {ABSTRACT}\n"
    return _source(desk, page, "what was copied")


def by_pdf(desk: Desk, told: Told) -> TakenIn:
    stamp = f"https://doi.org/{told.doi}" if told.doi else ""
    file = write_pdf(desk.next_file(".pdf"), [[Text(told.title, 20, top=90), Text(stamp, 9, top=60), *BODY]])
    result = import_pdfs(desk.library, [file], ImportOptions(), Progress())
    return TakenIn(result.added, result.merged)


def by_zotero(desk: Desk, told: Told) -> TakenIn:
    folder = ZoteroFolder(desk.next_file(""))
    said = {
        "title": told.title,
        "date": f"{told.year}-00-00 {told.year}" if told.year else "",
        "DOI": told.doi,
        "abstractNote": told.abstract,
        "volume": told.volume,
    }
    item = folder.item("journalArticle", "AAAA1111", 1, **{name: value for name, value in said.items() if value})
    for name in told.authors:
        given, _, family = name.rpartition(" ")
        folder.creator(item, family, given)
    result = import_zotero(desk.library, folder.close(), ImportOptions(), Progress())
    return TakenIn(result.added, result.merged)


def by_identifier(desk: Desk, told: Told) -> TakenIn:
    """Only what has a DOI comes so; another record comes as BibTeX."""
    if not told.doi:
        return by_bibtex(desk, told)
    people = [dict(zip(("given", "family"), name.rsplit(" ", 1), strict=True)) for name in told.authors]
    work: dict[str, object] = {"DOI": told.doi, "type": "journal-article", "title": [told.title], "author": people}
    work |= {"issued": {"date-parts": [[told.year]]}} if told.year else {}
    work |= {"abstract": f"<jats:p>{escape(told.abstract)}</jats:p>"} if told.abstract else {}
    work |= {"volume": told.volume} if told.volume else {}
    desk.works[told.doi] = work
    at = ServiceSettings(crossref=desk.at, doi_content=desk.at)
    with Http(Limits(deadline_s=600)) as http:
        result = add_identifiers(desk.library, Services(http, at), told.doi, Progress())
    return TakenIn(sum(outcome.kind == "added" for outcome in result.outcomes), result.merged)


WAYS: Mapping[str, Callable[[Desk, Told], TakenIn]] = {
    "bibtex": by_bibtex,
    "ris": by_ris,
    "feed file": by_feed_file,
    "refresh": by_refresh,
    "paste": by_paste,
    "pdf": by_pdf,
    "zotero": by_zotero,
    "identifier": by_identifier,
}
SAYS: Mapping[str, tuple[str, ...]] = {
    "paste": ("title",),
    "pdf": ("title", "doi"),
}
"""What records say that come by a way, where that is not all of it."""
