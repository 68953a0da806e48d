"""EndNote's XML, also written by Bookends, Mendeley and others."""

import re
from collections.abc import Iterator
from html import escape
from xml.etree.ElementTree import Element

from paperdesk.importers import reference_types
from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.reference import Reference, plain
from paperdesk.importers.xml_records import begins_with, read_records, text_of, texts_of
from paperdesk.model.identifiers import normalize_doi
from paperdesk.model.names import parse_name
from paperdesk.model.paper import LinkKind, PaperDraft
from paperdesk.model.paper_fields import FIELDS, FieldKind
from paperdesk.text.dates import checked_date, parse_date
from paperdesk.text.edtf import edtf_of

NUMBERS = {17: "journal article", 6: "book", 5: "book section", 47: "conference paper", 10: "conference proceedings"}
NUMBERS |= {32: "thesis", 27: "report", 25: "patent", 12: "web page", 9: "computer program", 59: "dataset"}
STYLES = {"italic": "i", "bold": "b", "subscript": "sub", "superscript": "sup"}
LABEL = re.compile(r"[A-Za-z][\w:+./-]{0,79}")  # of a record, where writers put its citation key
IN_A_BOOK = {"incollection", "inproceedings"}
OTHERS = {
    "auth-address": "affiliation",
    "pub-location": "address",
    "call-num": "callnumber",
    "accession-num": "accession",
    "work-type": "type",
    "short-title": "shorttitle",
    "titles/short-title": "shorttitle",
    "titles/alt-title": "shortjournal",
    "periodical/abbr-1": "shortjournal",
    "titles/translated-title": "translatedtitle",
    "contributors/tertiary-authors/author": "serieseditor",
    "contributors/subsidiary-authors/author": "translator",
    "contributors/translated-authors/author": "translator",
    "num-vols": "volumes",
    "section": "chapter",
    "orig-pub": "origtitle",
    "reprint-edition": "reprint",
    "reviewed-item": "reviewed",
    "remote-database-name": "database",
    "remote-database-provider": "databaseprovider",
    "dates/copyright-dates/date": "copyrightdate",
    "access-date": "urldate",
    "label": "label",
    "caption": "caption",
    "research-notes": "research-notes",
    **{f"custom{number}": f"custom{number}" for number in range(1, 8)},
    **{f"user{number}": f"user{number}" for number in range(1, 21)},
    **{f"misc{number}": f"misc{number}" for number in range(1, 4)},
}


def recognizes(source: Source) -> bool:
    """A list of records, one of which gives its type or program as EndNote does."""
    return begins_with(source, "records") and begins_with(source, "ref-type", "source-app", "rec-number")


def parse(source: Source) -> Iterator[Record]:
    """Yield the records in file order."""
    return read_records(source, ("record",), _draft)


def _draft(record: Element) -> PaperDraft:
    name = _type_name(record.find("ref-type"))
    reference = Reference(reference_types.ENDNOTE.get(name, "misc"))
    if name not in {"", "generic", "journal article"} and (reference.type == "misc" or reference.type not in name):
        reference.keep("endnotetype", name)
    reference.authors += [parse_name(plain(name)) for name in texts_of(record, "contributors/authors/author")]
    editors = texts_of(record, "contributors/secondary-authors/author")
    reference.editors += [parse_name(plain(name)) for name in editors]
    _titles(record, reference)
    for about in (about for about in FIELDS if about.endnote):
        read = _paragraphs if about.kind is FieldKind.PARAGRAPHS else text_of
        reference.set(about.name, read(record.find(about.endnote)))
    _date(record, reference)
    reference.key = label if LABEL.fullmatch(label := text_of(record, "label")) else ""
    for text in texts_of(record, "keywords/keyword"):
        reference.tags += re.split(r"\s*;\s*", plain(text))
    reference.notes += [plain(text) for text in texts_of(record, "notes")]
    _addresses(record, reference)
    for path, key in OTHERS.items():
        if key != "label" or not reference.key:
            reference.keep(key, *texts_of(record, path))
    return reference.draft()


def _type_name(element: Element | None) -> str:
    if element is None:
        return ""
    number = text_of(element)
    named = element.get("name", "").lower()
    return named or NUMBERS.get(int(number) if number.isdecimal() else 0, "")


def _titles(record: Element, reference: Reference) -> None:
    reference.set("title", _styled(record.find("titles/title")))
    second, third = text_of(record, "titles/secondary-title"), text_of(record, "titles/tertiary-title")
    venue = second or text_of(record, "periodical/full-title")
    if reference.type == "book" and not record.findall("periodical"):
        reference.set("series", second)
    else:
        reference.set("venue", venue)
        if venue != (full := text_of(record, "periodical/full-title")):
            reference.keep("shortjournal", full)
    reference.set("series", third)


def _paragraphs(element: Element | None) -> str:
    """Text whose single line breaks are insignificant, and whose empty lines separate paragraphs."""
    if element is None:
        return ""
    return re.sub(r"\s*\r\s*", "\n\n", "".join(element.itertext())).strip()


def _date(record: Element, reference: Reference) -> None:
    """The year, with the month and day that `pub-dates` gives; a pair of months or a season is kept as such."""
    year = text_of(record, "dates/year")
    told = text_of(record, "dates/pub-dates/date")
    if not re.fullmatch(r"\d{4}", year):
        reference.take_date(year)
        if reference.date.year is None:
            reference.date = parse_date(told)
        return
    whole = told if re.search(r"\b\d{4}\b", told) else f"{told} {year}"
    date = parse_date(whole)
    reference.date = date if date.year == int(year) else checked_date(year)
    if (edtf := edtf_of(whole)) and parse_date(edtf) == reference.date:
        reference.keep("date", edtf)


def _styled(element: Element | None) -> str:
    """A title as HTML, with the italics, subscripts and superscripts that EndNote marks; a plain one as it is."""
    if element is None or not any(STYLES.keys() & style.get("face", "").split() for style in element.iter("style")):
        return text_of(element)
    pieces = [escape(element.text or "", quote=False)]
    for style in element.findall("style"):
        names = [STYLES[face] for face in style.get("face", "").split() if face in STYLES]
        opened, closed = "".join(f"<{name}>" for name in names), "".join(f"</{name}>" for name in reversed(names))
        pieces.append(opened + escape("".join(style.itertext()), quote=False) + closed)
        pieces.append(escape(style.tail or "", quote=False))
    return " ".join("".join(pieces).split())


def _addresses(record: Element, reference: Reference) -> None:
    if number := text_of(record, "electronic-resource-num"):
        reference.take_doi(number)
    for isbn in texts_of(record, "isbn"):
        reference.take_number("isbn" if len(re.sub(r"\D", "", isbn)) in {9, 10, 13} else "issn", isbn)
    _links(record, reference)


def _links(record: Element, reference: Reference) -> None:
    for path in ("urls/related-urls/url", "urls/web-urls/url", "urls/text-urls/url"):
        for url in texts_of(record, path):
            if normalize_doi(url) and "doi.org" in url:
                reference.take_doi(url)
            for address in url.split() if "://" in url and not url.startswith("<") else [url]:
                reference.take_address(address)
    for path in ("urls/pdf-urls/url", "urls/image-urls/url"):
        for url in texts_of(record, path):
            if url.startswith("http"):
                reference.take_address(url, LinkKind.PDF)
            else:
                reference.keep("file", url)


IMPORTER = Importer("endnote-xml", "EndNote XML (also Bookends, Mendeley)", "references", recognizes, parse)
