"""Any other RSS, RDF or Atom feed: journals, preprint servers, weblogs."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.drafts import all_links, guid_of, plain, rejected
from paperdesk.importers.feed_xml import is_feed, parse_feed, plain_text, raw_text
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.identifiers import doi_identifiers, find_identifiers
from paperdesk.model.links import make_link
from paperdesk.model.names import parse_name, split_names
from paperdesk.model.paper import Author, Identifier, Link, LinkKind, PaperDraft, PaperFields
from paperdesk.text.dates import EARLIEST, PartialDate, parse_date, parse_moment
from paperdesk.text.urls import is_web_address

NO_PAPER = re.compile(
    r"\[?(?:the )?(?:table of contents|contents|front (?:cover|matter)|back (?:cover|matter)|cover|masthead|blank page"
    r"|(?:inside )?(?:front|back) cover|issue information|editorial board(?: members)?|publication information"
    r"|information for authors|author index|subject index|call for papers|announcements?|instructions for authors"
    r"|(?:ieee|acm) .{0,80}(?:publication information|information for authors|society information))\.?\]?",
    re.IGNORECASE,
)
MDPI_TITLE = re.compile(
    r"(?P<venue>[^:]{2,80}), Vol\. (?P<volume>\d+), Pages (?P<pages>[\w-]+): (?P<title>.+)", re.DOTALL
)
ONLINE = re.compile(r"\A[^,\n]{2,80}, Published online: (?P<date>[^;]{6,30});\s*doi:(?P<doi>10\.\S+)\s*", re.IGNORECASE)
SOURCE = re.compile(r"(?P<venue>[^,;(]{3,}?)\s*(?:,|;|\(\d{4}\)|\Z)")
TABLE_OF_CONTENTS = re.compile(
    r"\s*(?:[-–:|]\s*)?(?:new TOC|current issue|latest articles|most recent papers?|TOC)\s*\Z", re.I
)
PREPRINTS = re.compile(r"10\.(?:1101|64898|31234|21203|2139|26434|36227|20944|31219|35542)/")
DATES = ("prism_publicationdate", "prism_coverdate", "dc_date", "published", "pubyear", "updated", "created")
PDF_TYPE = "application/pdf"
YEARS_AHEAD = 2


def parse(source: Source) -> Iterator[Record]:
    """Yield the entries of the feed in its order; those that name nothing come as Rejected."""
    feed = parse_feed(source)
    head = feed.head
    title = plain(plain_text(head, "title"))
    kind = "atom" if feed.version.startswith("atom") else "rss"
    yield FeedHead(kind, title, _address(raw_text(head, "link"), ""))
    for number, entry in enumerate(feed.entries, start=1):
        try:
            yield _entry(entry, head)
        except InvalidField as error:
            yield rejected(f"entry {number}", error, raw_text(entry, "id") or raw_text(entry, "link"))


def _entry(entry: Any, head: Any) -> EntryDraft:
    title, abstract = plain_text(entry, "title"), _abstract(entry)
    url = _address(raw_text(entry, "link"), raw_text(head, "link"))
    identifiers = _identifiers(entry, url, abstract)
    date = _date(entry)
    fields = PaperFields(
        title=plain(_short_title(title)),
        abstract=plain(ONLINE.sub("", abstract, count=1)),
        year=date.year,
        month=date.month,
        day=date.day,
        extra={},
        **_imprint(entry, head, title, identifiers),
    )
    return EntryDraft(
        PaperDraft(
            fields,
            _authors(entry),
            identifiers=identifiers,
            links=all_links(fields, make_link(url, LinkKind.PAGE), *_files(entry, head)),
            is_paper=not NO_PAPER.fullmatch(title.strip()),
        ),
        guid=raw_text(entry, "id") or url or guid_of(title, abstract),
        url=url,
        announced_at=parse_moment(_first_raw(entry, "published", "updated", "dc_date")),
    )


def _abstract(entry: Any) -> str:
    """The longer one of summary and content; some publishers write "null"."""
    texts = [plain_text(entry, "summary"), *(plain_text(content, "value") for content in entry.get("content", []))]
    longest = max(texts, key=len, default="")
    return "" if longest.strip().lower() == "null" else longest


def _short_title(title: str) -> str:
    """MDPI puts the journal before the title."""
    found = MDPI_TITLE.match(title)
    return found["title"] if found else title


def _address(url: str, base: str) -> str:
    """An absolute web address, or ""."""
    if not url.strip():
        return ""
    try:
        joined = urljoin(base, url.strip()) if base.startswith("http") else url.strip()
    except ValueError:
        return ""
    return joined if is_web_address(joined) else ""


def _imprint(entry: Any, head: Any, title: str, identifiers: tuple[Identifier, ...]) -> dict[str, str]:
    """Type, venue, volume, issue, pages, publisher."""
    mdpi = MDPI_TITLE.match(title)
    venue = plain_text(entry, "prism_publicationname") or plain_text(head, "prism_publicationname")
    if not venue and (source := SOURCE.match(plain_text(entry, "dc_source"))):
        venue = source["venue"]
    if not venue and TABLE_OF_CONTENTS.search(plain_text(head, "title")):
        venue = TABLE_OF_CONTENTS.sub("", plain_text(head, "title"))
    first, last = (
        _first_text(entry, "prism_startingpage", "startpage"),
        _first_text(entry, "prism_endingpage", "endpage"),
    )
    is_preprint = any(PREPRINTS.match(found.value) for found in identifiers if found.scheme == "doi")
    return {
        "type": "preprint" if is_preprint else "article",
        "venue": plain(mdpi["venue"] if mdpi else venue),
        "volume": mdpi["volume"] if mdpi else _first_text(entry, "prism_volume", "volume"),
        "issue": _first_text(entry, "prism_number", "issue"),
        "pages": mdpi["pages"] if mdpi else f"{first}-{last}" if first and last and first != last else first,
        "publisher": _first_text(entry, "publisher", "dc_publisher"),
    }


def _first_text(entry: Any, *names: str) -> str:
    return next((text for name in names if (text := plain_text(entry, name))), "")


def _first_raw(entry: Any, *names: str) -> str:
    return next((text for name in names if (text := raw_text(entry, name))), "")


def _identifiers(entry: Any, url: str, abstract: str) -> tuple[Identifier, ...]:
    """Those told in fields of their own, then those in the address, the guid and the publisher's first line."""
    told = [raw_text(entry, name) for name in ("prism_doi", "dc_doi", "doi", "dc_identifier", "arxiv_doi")]
    online = ONLINE.match(abstract)
    texts = [*told, url, raw_text(entry, "id"), online["doi"] if online else ""]
    found = [found for text in told for found in doi_identifiers(text)]
    found += [found for text in texts for found in find_identifiers(text)]
    kept: dict[str, Identifier] = {}
    for identifier in found:
        kept.setdefault(identifier.scheme, identifier)
    return tuple(kept.values())


def _authors(entry: Any) -> tuple[Author, ...]:
    names = [plain_text(author, "name") for author in entry.get("authors", [])]
    if not any(names):
        names = [plain_text(entry, "author")]
    names = [plain(name) for name in names if name and not ("@" in name and " " not in name)]
    if len(names) == 1:
        return split_names(names[0]) if re.search(r"[,;]|\sand\s", names[0]) else (parse_name(names[0]),)
    return tuple(parse_name(name) for name in names)


def _date(entry: Any) -> PartialDate:
    """The first date that can be one of a paper; a year that has not come yet is none."""
    latest = datetime.now(UTC).year + YEARS_AHEAD
    for name in DATES:
        date = parse_date(plain_text(entry, name))
        if date.year is not None and EARLIEST <= date.year <= latest:
            return date
    return PartialDate()


def _files(entry: Any, head: Any) -> Iterator[Link | None]:
    """The PDFs that the entry brings along."""
    base = raw_text(head, "link")
    for link in entry.get("links", []):
        url = _address(raw_text(link, "href"), base)
        if link.get("type") == PDF_TYPE or url.lower().endswith(".pdf"):
            yield make_link(url, LinkKind.PDF)
    if pdf := _address(raw_text(entry, "pdf"), base):
        yield make_link(pdf, LinkKind.PDF)


IMPORTER = Importer("feed", "RSS or Atom feed", "feed", is_feed, parse)
