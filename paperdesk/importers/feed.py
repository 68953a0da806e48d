"""Any other RSS, RDF or Atom feed: journals, preprint servers, blogs."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Importer, Record, Source, at_entry
from paperdesk.importers.drafts import all_links, guid_of, plain, rejected
from paperdesk.importers.feed_xml import is_feed, parse_feed, plain_text, raw_text
from paperdesk.importers.publishers import Told, journal_of, read_abstracts
from paperdesk.model.author_lists import split_author_list
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.identifiers import doi_identifiers, find_identifiers
from paperdesk.model.links import make_link
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, Identifier, Link, LinkKind, PaperDraft, PaperFields
from paperdesk.text.clean import clean_line
from paperdesk.text.dates import EARLIEST_YEAR, PartialDate, parse_date, parse_moment
from paperdesk.text.fold import fold
from paperdesk.text.urls import is_web_address

NO_PAPER = re.compile(
    r"\[?(?:the )?(?:(?:table of )?contents(?: list)?|front ?matter|back ?matter|masthead|(?:intentionally )?blank page"
    r"|cover|(?:cover (?:image|picture|art|feature|page|profile)|(?:(?:in|out)side )?(?:front|back) cover"
    r"|(?:in|out)side cover)(?:\s?[-–:(].*)?"
    r"|publication information"
    r"|issue information(?:\s?[-–:(].*)?|issue (?:publication information|editorial masthead)"
    r"|(?:full )?title page|copyright(?: page)?"
    r"|(?:editorial|ed|advisory) (?:advisory )?board(?: members| and information| page)?|publisher information"
    r"|(?:information|instructions|guidelines) for (?:authors|contributors)|aims (?:and|&) scope|in this issue"
    r"|(?:author|subject|keyword|volume) index|index|contributors|call for papers|announcements?|calendar of events"
    r"|(?:list of |acknowledge?ments? (?:of|to) (?:our )?|thanks? to (?:our )?)(?:peer )?(?:reviewers|referees)|toc"
    r"|ed\.? board"
    r"|(?:ieee|acm|society) .{0,90}(?:publication information|information for authors|society information"
    r"|table of contents|front cover|back cover))\.?\]?",
    re.IGNORECASE,
)
MDPI_TITLE = re.compile(
    r"(?P<venue>[^:]{2,80}), Vol\. (?P<volume>\d+), Pages (?P<pages>[\w-]+): (?P<title>.+)", re.DOTALL
)
SECTION = re.compile(  # of journals by ACS and The Lancet
    r"\A\[(?:ASAP|Articles?|Comment|Correspondence|Editorial|Reviews?|Series|Viewpoint|Perspectives?|World Report"
    r"|Seminar|Clinical Picture|Case Report|Obituary|Department of Error|Health Policy|Personal View|Research Letters?"
    r"|Essay|Therapeutics|Commission|Insight|Spotlight|Profile|News|Feature|Corrections?)\]\s*(?=\S)"
)
SOURCE = re.compile(r"(?P<venue>[^,;(]{3,200}?)\s*(?:,|;|\(\d{4}\)|\Z)")
PREPRINTS = re.compile(r"10\.(?:1101|64898|31234|21203|2139|26434|36227|20944|31219|35542)/")
DATES = ("prism_publicationdate", "prism_coverdate", "dc_date", "published", "pubyear", "updated", "created")
PDF_TYPE = "application/pdf"
PREPRINT_VERSION = re.compile(r"/(10\.(?:1101|64898)/[\d.]+)v(\d{1,3})(?=[./?#]|\Z)")
PUBMED_GUID = re.compile(r"pubmed:(\d{4,9})")
YEARS_AHEAD = 2
NO_DATE = PartialDate(1970, 1, 1)  # what servers write for an unknown date
BLANK = re.compile(r"\s")  # within an address


def parse(source: Source) -> Iterator[Record]:
    """Yield the entries of the feed in order; those without content are Rejected."""
    feed = parse_feed(source)
    head = feed.head
    title = plain(plain_text(head, "title"))
    kind = "atom" if feed.version.startswith("atom") else "rss"
    home = _address(raw_text(head, "link"), source.address) or source.address
    base = _address(raw_text(head, "base"), source.address or home) or home
    yield FeedHead(kind, title, _address(raw_text(head, "link"), source.address))
    usual = _usual_authors(head, title) if kind == "atom" else ()
    for number, entry in enumerate(feed.entries, start=1):
        try:
            yield _entry(entry, head, base, usual)
        except InvalidField as error:
            yield rejected(at_entry(number), error, raw_text(entry, "id") or raw_text(entry, "link"))


def _usual_authors(head: Any, title: str) -> tuple[Author, ...]:
    """The default authors of entries (RFC 4287, 4.2.1), unless a journal names itself as author."""
    found = _authors(head)
    return () if [fold(author.full) for author in found] == [fold(title)] else found


def _entry(entry: Any, head: Any, base: str, usual: tuple[Author, ...]) -> EntryDraft:
    base = _address(raw_text(entry, "base"), base) or base
    title, told = SECTION.sub("", plain_text(entry, "title")), _told(entry)
    url = _address(raw_text(entry, "link"), base)
    identifiers = _identifiers(entry, url, told)
    date = _date(entry, told)
    fields = PaperFields(
        title=plain(_short_title(title)),
        abstract=plain(told.abstract),
        year=date.year,
        month=date.month,
        day=date.day,
        extra={},
        **_imprint(entry, head, title, told, identifiers),
    )
    version = PREPRINT_VERSION.search(url)
    return EntryDraft(
        PaperDraft(
            fields,
            _authors(entry) or split_author_list(told.authors) or (usual if title or told.abstract else ()),
            identifiers=identifiers,
            links=all_links(fields, make_link(url, LinkKind.PAGE), *_files(entry, base)),
            is_paper=not NO_PAPER.fullmatch(title.strip()),
        ),
        guid=raw_text(entry, "id") or url or guid_of(title, told.abstract),
        url=url,
        announced_at=parse_moment(_first_raw(entry, "published", "updated", "dc_date")),
        version=int(version[2]) if version else None,
    )


def _told(entry: Any) -> Told:
    """The text of summary and content."""
    texts = [plain_text(entry, "summary"), *(plain_text(content, "value") for content in entry.get("content", []))]
    return read_abstracts(texts)


def _short_title(title: str) -> str:
    """The title without the journal that MDPI puts before it."""
    found = MDPI_TITLE.match(title)
    return found["title"] if found else title


def _address(url: str, base: str) -> str:
    """An absolute web address, or ""."""
    if not url.strip() or any(sign in url for sign in '<>"'):
        return ""
    url = "".join(line.strip() for line in url.splitlines())
    if BLANK.search(url) and not url.lower().startswith(("http://", "https://", "/")):
        return ""  # text, not an address
    url = BLANK.sub("%20", url)
    try:
        joined = urljoin(base, url) if base.startswith("http") else url
    except ValueError:
        return ""
    return joined if is_web_address(joined) else ""


def _imprint(entry: Any, head: Any, title: str, told: Told, identifiers: tuple[Identifier, ...]) -> dict[str, str]:
    """Type, venue, volume, issue, pages, publisher."""
    mdpi = MDPI_TITLE.match(title)
    venue = plain_text(entry, "prism_publicationname") or plain_text(head, "prism_publicationname")
    if not venue and (source := SOURCE.match(clean_line(plain_text(entry, "dc_source")))):
        venue = source["venue"]
    venue = venue or journal_of(plain_text(head, "title"))
    first, last = (
        _first_text(entry, "prism_startingpage", "startpage"),
        _first_text(entry, "prism_endingpage", "endpage"),
    )
    is_preprint = any(PREPRINTS.match(found.value) for found in identifiers if found.scheme == "doi")
    return {
        "type": "preprint" if is_preprint else "article",
        "venue": plain(mdpi["venue"] if mdpi else venue or told.venue),
        "volume": mdpi["volume"] if mdpi else _first_text(entry, "prism_volume", "volume") or told.volume,
        "issue": _first_text(entry, "prism_number", "issue") or told.issue,
        "pages": mdpi["pages"] if mdpi else _span(first, last) or _span(*re.split("[-–]", told.pages)),
        "publisher": _first_text(entry, "publisher", "dc_publisher"),
    }


def _span(first: str, last: str = "") -> str:
    return f"{first}-{last}" if first and last and first != last else first


def _first_text(entry: Any, *names: str) -> str:
    return next((text for name in names if (text := plain_text(entry, name))), "")


def _first_raw(entry: Any, *names: str) -> str:
    return next((text for name in names if (text := raw_text(entry, name))), "")


def _identifiers(entry: Any, url: str, told: Told) -> tuple[Identifier, ...]:
    """Identifiers in their own fields; for other kinds, those in the address, the guid, the publisher's line."""
    fields = [raw_text(entry, name) for name in ("prism_doi", "dc_doi", "doi", "dc_identifier", "arxiv_doi")]
    found = [found for text in fields if text for found in (*doi_identifiers(text), *find_identifiers(text))]
    kept = dict.fromkeys(found)
    for text in (url, raw_text(entry, "id"), told.doi):
        known = {identifier.scheme for identifier in kept}
        kept |= dict.fromkeys(other for other in _in_address(text) if other.scheme not in known)
    return tuple(kept)


def _in_address(text: str) -> tuple[Identifier, ...]:
    """The identifiers in an address; bioRxiv appends a version to the DOI."""
    if preprint := PREPRINT_VERSION.search(text):
        return (Identifier("doi", preprint[1]),)
    if pubmed := PUBMED_GUID.fullmatch(text):
        return (Identifier("pmid", pubmed[1]),)
    return find_identifiers(text)


def _authors(entry: Any) -> tuple[Author, ...]:
    told = entry.get("authors", [])
    names = told.split(";") if isinstance(told, str) else [plain_text(author, "name") for author in told]
    if not any(names):
        names = [plain_text(entry, "author")]
    names = [plain(name) for name in names if name.strip() and not ("@" in name and " " not in name)]
    if len(names) == 1:
        return split_author_list(names[0])
    return tuple(parse_name(clean_line(name)) for name in _once(names))


def _once(names: list[str]) -> list[str]:
    """Names without repetition: Nature repeats corresponding authors at the end; adjacent namesakes are two people."""
    times, last = Counter(names), len(names)
    while last > 1 and times[names[last - 1]] > 1 and names[last - 1] != names[last - 2]:
        last -= 1
        times[names[last]] -= 1
    return names[:last]


def _date(entry: Any, told: Told) -> PartialDate:
    """The first plausible publication date; a future year is not plausible."""
    latest = datetime.now(UTC).year + YEARS_AHEAD
    for text in (*(plain_text(entry, name) for name in DATES), told.date):
        if not text or (date := parse_date(text)) == NO_DATE:
            continue
        if date.year is not None and EARLIEST_YEAR <= date.year <= latest:
            return date
    return PartialDate()


def _files(entry: Any, base: str) -> Iterator[Link | None]:
    """The PDFs linked in the entry."""
    for link in entry.get("links", []):
        url = _address(raw_text(link, "href"), base)
        if link.get("type") == PDF_TYPE or url.lower().endswith(".pdf"):
            yield make_link(url, LinkKind.PDF)
    if pdf := _address(raw_text(entry, "pdf"), base):
        yield make_link(pdf, LinkKind.PDF)


IMPORTER = Importer("feed", "RSS or Atom feed", "feed", is_feed, parse)
