"""MODS, the XML of libraries."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from paperdesk.importers import reference_types
from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.pages import range_of
from paperdesk.importers.reference import Reference, structured_name
from paperdesk.importers.xml_records import begins_with, read_records, text_of, texts_of
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, PaperDraft

DATES = ("dateIssued", "copyrightDate", "dateCreated", "dateOther", "dateCaptured")
EDITORS = {"edt", "editor"}
OTHERS = {
    "recordInfo/recordContentSource": "source",
    "recordInfo/recordIdentifier": "recordid",
    "physicalDescription/extent": "pagetotal",
    "location/physicalLocation": "library",
    "location/shelfLocator": "callnumber",
    "classification": "classification",
    "tableOfContents": "contents",
    "targetAudience": "audience",
    "accessCondition": "rights",
    "relatedItem/identifier[@type='issn']": "issn",
    "identifier[@type='issn']": "issn",
    "identifier[@type='hdl']": "handle",
    "identifier[@type='local']": "sourceid",
}


def recognizes(source: Source) -> bool:
    """A MODS record or collection at the beginning."""
    return begins_with(source, "mods", "modsCollection")


def parse(source: Source) -> Iterator[Record]:
    """Yield the records in the order of the file."""
    return read_records(source, ("mods",), _draft)


def _draft(record: Element) -> PaperDraft:
    host = next((item for item in record.findall("relatedItem") if item.get("type") in {None, "host"}), None)
    reference = Reference(_type(record, host))
    _titles(record, host, reference)
    _people(record, reference)
    _imprint(record, host, reference)
    reference.tags = _subjects(record)
    reference.notes = texts_of(record, "note")
    reference.key = text_of(record, "identifier[@type='citekey']")
    _numbers(record, host, reference)
    for path, name in OTHERS.items():
        reference.keep(name, *texts_of(record, path))
    return reference.draft()


def _type(record: Element, host: Element | None) -> str:
    """The first informative genre; otherwise whether it is part of something, or a book."""
    for genre in (genre.lower() for genre in texts_of(record, "genre")):
        if genre in reference_types.MODS:
            found = reference_types.MODS[genre]
            return "incollection" if found == "book" and host is not None and text_of(host, "titleInfo") else found
    issuance = texts_of(host, "originInfo/issuance") if host is not None else []
    if host is not None and text_of(host, "titleInfo/title"):
        genres = " ".join(texts_of(host, "genre")).lower()
        if "conference" in genres or "proceedings" in genres:
            return "inproceedings"
        is_journal = "continuing" in issuance or "journal" in genres or "periodical" in genres
        return "article" if is_journal or host.find("part/detail[@type='issue']") is not None else "incollection"
    return "book" if text_of(record, "originInfo/issuance") == "monographic" else "misc"


def _title(info: Element | None) -> str:
    """A title with its article and its subtitle: `The` + `Origin` + `a story`."""
    main = " ".join(part for part in (text_of(info, "nonSort"), text_of(info, "title")) if part)
    subtitle = text_of(info, "subTitle")
    return f"{main}: {subtitle}" if main and subtitle else main or subtitle


def _titles(record: Element, host: Element | None, reference: Reference) -> None:
    for info in record.findall("titleInfo"):
        kind = info.get("type")
        if kind is None:
            reference.set("title", _title(info))
        else:
            reference.keep(
                {"abbreviated": "shorttitle", "translated": "translatedtitle"}.get(kind, "othertitle"), _title(info)
            )
    if host is not None:
        hosts = sorted(host.findall("titleInfo"), key=lambda info: info.get("type") == "abbreviated")
        for number, info in enumerate(hosts):
            if number == 0:
                reference.set("venue", _title(info))
            else:
                reference.keep("shortjournal", _title(info))
    for item in record.findall("relatedItem[@type='series']"):
        reference.set("series", _title(item.find("titleInfo")))


def _people(record: Element, reference: Reference) -> None:
    for name in [*record.findall("name"), *record.findall("relatedItem/name")]:
        roles = {role.lower() for role in texts_of(name, "role/roleTerm")}
        author = _name(name)
        if roles & EDITORS:
            reference.editors.append(author)
        elif not roles or roles & {"aut", "author", "creator", "cre"}:
            reference.authors.append(author)
        else:
            reference.keep(sorted(roles, key=len)[-1], author.inverted)


def _name(name: Element) -> Author:
    parts: dict[str, list[str]] = {}
    for part in name.findall("namePart"):
        parts.setdefault(part.get("type", ""), []).append(text_of(part).strip(" ,"))
    whole = ", ".join(parts.get("", []))
    if name.get("type") in {"corporate", "conference"}:
        return Author(whole or " ".join(parts.get("family", [])))
    if "family" in parts:
        given = " ".join(parts.get("given", []))
        return structured_name(" ".join(parts["family"]), given, suffix=" ".join(parts.get("termsOfAddress", [])))
    return parse_name(whole)


def _imprint(record: Element, host: Element | None, reference: Reference) -> None:
    origins = [*record.findall("originInfo"), *(host.findall("originInfo") if host is not None else [])]
    for origin in origins:
        for publisher in texts_of(origin, "publisher"):
            reference.set("publisher", publisher)
        reference.set("edition", text_of(origin, "edition"))
        reference.keep("address", *texts_of(origin, "place/placeTerm[@type='text']"))
    _date(record, host, origins, reference)
    for language in record.findall("language"):
        terms = {term.get("type", ""): text_of(term) for term in language.findall("languageTerm")}
        reference.set("language", terms.get("code") or next(iter(terms.values()), "") or text_of(language))
    reference.set("abstract", "\n\n".join(texts_of(record, "abstract")))
    for part in [*record.findall("part"), *(host.findall("part") if host is not None else [])]:
        _part(part, reference)


def _date(record: Element, host: Element | None, origins: list[Element], reference: Reference) -> None:
    for name in DATES:
        for origin in origins:
            for date in texts_of(origin, name):
                reference.take_date(date.lstrip("c©"))
    for date in [*texts_of(record, "part/date"), *(texts_of(host, "part/date") if host is not None else [])]:
        reference.take_date(date)


def _part(part: Element, reference: Reference) -> None:
    for detail in part.findall("detail"):
        kind, number = detail.get("type", ""), text_of(detail, "number") or text_of(detail, "caption")
        if kind in {"volume", "issue"} or kind == "number":
            reference.set("issue" if kind == "number" else kind, number)
        elif kind == "page":
            reference.set("pages", number)
        else:
            reference.keep(kind or "part", number)
    for extent in part.findall("extent"):
        if extent.get("unit", "page").startswith("page"):
            ends = range_of(text_of(extent, "start"), text_of(extent, "end"))
            reference.set("pages", ends or text_of(extent, "list"))


def _subjects(record: Element) -> list[str]:
    tags = []
    for subject in record.findall("subject"):
        named = [
            text_of(part) for part in subject if part.tag in {"topic", "geographic", "temporal", "name", "titleInfo"}
        ]
        tags.append(" -- ".join(part for part in named if part) or text_of(subject))
    return tags


def _numbers(record: Element, host: Element | None, reference: Reference) -> None:
    for identifier in [*record.findall("identifier"), *(host.findall("identifier") if host is not None else [])]:
        kind, value = identifier.get("type", "").lower(), text_of(identifier)
        if kind == "doi":
            reference.take_doi(value)
        elif kind in {"isbn", "pmid", "pmcid", "arxiv"}:
            reference.take_number(kind, value)
        elif kind in {"uri", "url"}:
            reference.take_address(value)
        elif kind not in {"citekey", "issn", "hdl", "local"}:
            reference.keep(re.sub(r"\W", "-", kind) or "sourceid", value)
    for url in texts_of(record, "location/url"):
        reference.take_address(url)


IMPORTER = Importer("mods", "MODS XML", "references", recognizes, parse)
