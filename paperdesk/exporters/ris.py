"""RIS, read by EndNote, Mendeley, RefWorks and most databases."""

import re
from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.csl import OTHERS
from paperdesk.exporters.csl_more import place_of, place_of_event
from paperdesk.model.csl_names import PEOPLE_FIELDS, names_in
from paperdesk.model.identifiers import find_identifiers, identifier_url
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, LinkKind
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, PaperFields
from paperdesk.model.ris_types import RIS_TYPES

TYPES = {
    "article": "JOUR",
    "inproceedings": "CPAPER",
    "preprint": "UNPB",
    "book": "BOOK",
    "incollection": "CHAP",
    "thesis": "THES",
    "report": "RPRT",
    "proceedings": "CONF",
    "manual": "BOOK",
    "dataset": "DATA",
    "software": "COMP",
    "online": "ELEC",
    "patent": "PAT",
    "misc": "GEN",
}
"""Paper type -> RIS type."""
VENUES = {"article": "JO", **dict.fromkeys(("book", "report", "thesis", "manual"), "JF")}  # their T2 is a series
MORE_TAGS = {
    "address": "CY",
    "location": "CY",
    "urldate": "Y2",
    "eid": "C7",
    "issn": "SN",
    "isbn": "SN",
    "file": "L1",
    "shortjournal": "J2",
    "shorttitle": "ST",
    "type": "M3",
    "serieseditor": "A3",
    "translator": "A4",
    "callnumber": "CN",
    "accession": "AN",
    "database": "DB",
    "databaseprovider": "DP",
    "affiliation": "AD",
    "volumes": "NV",
    "origtitle": "OP",
    "reviewed": "RI",
    "reprint": "RP",
    "chapter": "SE",
    "translatedtitle": "TT",
    "caption": "CA",
    "label": "LB",
}
"""Imported fields without an equivalent of ours -> RIS tag; the places are written separately."""
NUMBERS = {"doi": "DO", "isbn": "SN", "issn": "SN"}
OWN_TAG = re.compile(r"ris-([a-z][a-z0-9])")
OF_CONFERENCES = {"inproceedings", "proceedings"}
Line = tuple[str, str]
WRITTEN_APART = {*DATE_FIELDS, "title", "venue", "pages", "abstract"}  # which have special rules


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield records; lines end with CR and LF, as the format requires."""
    for record in records:
        lines = [f"{tag}  - {one_line(value)}" for tag, value in _lines(record, options) if value]
        yield "\r\n".join([f"TY  - {_type(record.fields)}", *lines, "ER  - ", "", ""])


def _type(paper: PaperFields) -> str:
    """The RIS type: the record's own, which may say more than the paper's, unless the user gave it another one."""
    own = paper.extra.get("ristype", "")
    return own if own and RIS_TYPES.get(own, "misc") == paper.type else TYPES.get(paper.type, "GEN")


def one_line(value: str) -> str:
    """Put a value on one line: the beginning of another line could be mistaken for a tag."""
    return " ".join(value.split())


def _lines(record: ExportRecord, options: ExportOptions) -> Iterator[Line]:
    paper = record.fields
    yield "ID", record.citation_key
    yield from (("AU", name_in_ris(author)) for author in record.authors if author.full != OTHERS)
    yield from (("ED", name_in_ris(editor)) for editor in record.editors if editor.full != OTHERS)
    yield "TI", paper.title
    yield from _venue(paper)
    yield from _date(paper)
    yield from _pages(paper)
    yield from _simple_fields(paper)
    yield from _addresses(record)
    if options.abstracts:
        yield "AB", paper.abstract
    if options.keywords:
        yield from (("KW", tag) for tag in record.tags)
    yield from _places(paper)
    yield from _more(paper)
    yield "N1", paper.comment
    if options.notes:
        yield from (("N1", note) for note in record.notes)


def _venue(paper: PaperFields) -> Iterator[Line]:
    """The journal or book; beside the name of a conference, which takes its tag, proceedings have another."""
    if paper.type in OF_CONFERENCES and (event := paper.extra.get("eventtitle", "")):
        yield from (("T2", event), ("C3", paper.venue))
    else:
        yield VENUES.get(paper.type, "T2"), paper.venue


def _simple_fields(paper: PaperFields) -> Iterator[Line]:
    for about in FIELDS:
        if about.ris and about.name not in WRITTEN_APART:
            value = getattr(paper, about.name)
            yield about.ris[0], "" if value is None else str(value)


def _places(paper: PaperFields) -> Iterator[Line]:
    """The publisher's place; beside a conference's, which takes its tag, it has another."""
    place, event = place_of(paper.extra), place_of_event(paper.extra)
    if paper.type in OF_CONFERENCES and event:
        yield from (("C1", place), ("CY", event))
    else:
        yield "CY", place


def _more(paper: PaperFields) -> Iterator[Line]:
    """Imported values whose names have a RIS tag."""
    for name, tag in MORE_TAGS.items():
        if paper.extra.get(name) and tag != "CY":
            values = names_in(paper.extra[name]) if name in PEOPLE_FIELDS else [paper.extra[name]]
            yield from ((tag, value) for value in values)
    for name, value in paper.extra.items():
        if own := OWN_TAG.fullmatch(name):
            yield own[1].upper(), value  # a tag that has no other name
    yield "A2", paper.extra.get("holder", "") if paper.type == "patent" else ""


def _pages(paper: PaperFields) -> Iterator[Line]:
    first, _, last = paper.pages.replace("–", "-").partition("-")
    is_simple = paper.pages.replace("–", "-").count("-") == 1 and "," not in paper.pages
    has_range = is_simple and bool(last) and first != last
    yield "SP", first if has_range else paper.pages
    yield "EP", last if has_range else ""


def _date(paper: PaperFields) -> Iterator[Line]:
    if paper.year is None:
        yield "PY", paper.extra.get("year", "")
        return
    yield "PY", str(paper.year)
    told = paper.extra.get("date", "") or _words_of_date(paper)
    if paper.month or told:
        month, day = (f"{part:02d}" if part else "" for part in (paper.month, paper.day))
        yield "DA", f"{paper.year}/{month}/{day}/{told}"


def _words_of_date(paper: PaperFields) -> str:
    """What a record had in a date after year, month and day: a season, words."""
    told = paper.extra.get("otherdate", "").split("/", 3)
    numbers = [str(number or "") for number in (paper.year, paper.month, paper.day)]
    is_same = len(told) > len(numbers) and [part.lstrip("0") for part in told[:3]] == numbers
    return told[3] if is_same else ""


def _addresses(record: ExportRecord) -> Iterator[Line]:
    """Identifiers in their fields, then the links, and other identifiers as addresses, which RIS has no field for."""
    told = {found for link in record.links for found in _named_by(link.url)}
    for identifier in record.identifiers:
        if identifier.scheme in NUMBERS:
            yield NUMBERS[identifier.scheme], identifier.value
    for link in record.links:
        yield "L1" if link.kind == LinkKind.PDF else "UR", link.url
    for identifier in record.identifiers:
        if identifier.scheme not in NUMBERS and (identifier.scheme, identifier.value) not in told:
            yield "UR", identifier_url(identifier)


def _named_by(url: str) -> set[tuple[str, str]]:
    """The identifier in an address, so that it need not be repeated."""
    return {(found.scheme, found.value) for found in find_identifiers(url)}


def name_in_ris(author: Author) -> str:
    """`van der Berg, Ludwig, Jr.`: RIS puts the suffix last; a name that is not a person's ends with a comma."""
    if not (author.given or author.particle or author.suffix):
        is_plain = parse_name(author.family) == author
        return author.family if is_plain else author.family + (",," if "," in author.family else ",")
    last = f"{author.particle} {author.family}".strip()
    return ", ".join(part for part in (last, author.given, author.suffix) if part)


EXPORTER = Exporter("ris", "RIS", "for EndNote, Mendeley, RefWorks and databases", ".ris", write)
