"""Hayagriva's YAML, Typst's bibliographies: entries by key, each with its containing work as parent."""

import re
from collections.abc import Iterator
from typing import Any

from paperdesk.errors import InvalidField, Words
from paperdesk.importers.base import Importer, Record, Rejected, Source
from paperdesk.importers.cff import read_yaml
from paperdesk.importers.reference import Reference, structured_name
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, PaperDraft

TYPES = {
    **dict.fromkeys(("chapter", "entry", "anthos"), "incollection"),
    **dict.fromkeys(("book", "anthology", "reference"), "book"),
    **dict.fromkeys(("web", "post", "thread", "blog"), "online"),
    **dict.fromkeys(("proceedings", "conference"), "proceedings"),
    "article": "article",
    "thesis": "thesis",
    "report": "report",
    "patent": "patent",
    "repository": "software",
}
MORE_TYPES = (
    "scene artwork case newspaper legislation manuscript original misc performance periodical video audio exhibition"
)
KINDS = (*TYPES, *MORE_TYPES.split())
ENTRY = re.compile(
    rf"^[^\s:#\-][^\n]*:[ \t]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n)*?"
    rf"[ \t]+[\"']?type[\"']?:[ \t]*[\"']?(?:{'|'.join(KINDS)})\b",
    re.MULTILINE | re.IGNORECASE,
)
PARENTS = {
    "proceedings": "inproceedings",
    "conference": "inproceedings",
    "periodical": "article",
    "newspaper": "article",
}
PARENTS |= {"anthology": "incollection", "book": "incollection", "reference": "incollection"}
"""Type of the containing work -> the resulting type of the article or entry."""
WITHIN = {"article", "entry", "chapter", "anthos", "misc", "web", "post", "repository"}
"""Types contained in their parent; the parent of anything else is a series."""
SIMPLE = {"volume": "volume", "issue": "issue", "edition": "edition", "language": "language", "abstract": "abstract"}
SIMPLE |= {"page-range": "pages", "note": "comment"}
NUMBERS = ("isbn", "issn", "pmid", "pmcid", "arxiv")
NAMES = {
    "location": "address",
    "page-total": "pagetotal",
    "volume-total": "volumes",
    "genre": "type",
    "call-number": "callnumber",
    "archive-location": "archivelocation",
    "time-range": "timerange",
}
USED = {
    *SIMPLE,
    "type",
    "title",
    "author",
    "editor",
    "date",
    "parent",
    "publisher",
    "organization",
    "url",
    "affiliated",
}
USED |= {"serial-number"}


def recognizes(source: Source) -> bool:
    """A key at the beginning of a line with a Hayagriva type below it."""
    head = source.head.replace("\r\n", "\n").lstrip("\ufeff")
    return head.lstrip()[:1] not in {"<", "{", "[", "@"} and ENTRY.search(head) is not None


def parse(source: Source) -> Iterator[Record]:
    """Yield the entries in file order."""
    data = read_yaml(source.text.lstrip("\ufeff"))
    if isinstance(data, Rejected):
        yield data
        return
    for key, entry in data.items() if isinstance(data, dict) else ():
        try:
            yield _draft(str(key), entry)
        except (InvalidField, AttributeError) as error:
            reason = error.words if isinstance(error, InvalidField) else Words("It is not a Hayagriva entry.")
            yield Rejected(Words("the entry {name}", name=key), reason, f"{key}: {entry}")


def _draft(key: str, entry: dict[str, Any]) -> PaperDraft:
    parents = [p for p in _list(entry.get("parent")) if isinstance(p, dict)]
    told = _text(entry.get("type")).lower()
    reference = Reference(_type(told, parents), key=key)
    if told not in TYPES:
        reference.keep("hayagrivatype", told)
    reference.authors, reference.editors = _people(entry.get("author")), _people(entry.get("editor"))
    reference.set("title", _text(entry.get("title")))
    _take(reference, entry)
    for number, parent in enumerate(parents):
        reference.set("venue" if number == 0 and told in WITHIN else "series", _text(parent.get("title")))
        reference.editors = reference.editors or _people(parent.get("editor"))
        _take_parent(reference, parent)
        for series in [p for p in _list(parent.get("parent")) if isinstance(p, dict)]:
            reference.set("series", _text(series.get("title")))
    return reference.draft()


def _type(told: str, parents: list[dict[str, Any]]) -> str:
    kind = TYPES.get(told, "misc")
    within = _text(parents[0].get("type")).lower() if parents else ""
    return PARENTS.get(within, kind) if told in WITHIN else kind


def _take(reference: Reference, entry: dict[str, Any]) -> None:
    for member, name in SIMPLE.items():
        reference.set(name, _text(entry.get(member)))
    reference.take_date(_text(entry.get("date")))
    publisher = entry.get("publisher")
    reference.set("publisher", _text(publisher.get("name") if isinstance(publisher, dict) else publisher))
    reference.keep("address", _text(publisher.get("location")) if isinstance(publisher, dict) else "")
    reference.set("publisher", _text(entry.get("organization")))
    _take_address(reference, entry.get("url"))
    _take_numbers(reference, entry.get("serial-number"))
    for group in _list(entry.get("affiliated")):
        if isinstance(group, dict):
            names = _people(group.get("names"))
            reference.keep(_text(group.get("role")) or "contributor", "; ".join(name.inverted for name in names))
    for member, value in entry.items():
        if member not in USED:
            reference.keep(NAMES.get(member, member), _text(value) or str(value))


def _take_parent(reference: Reference, parent: dict[str, Any]) -> None:
    """Take values of its journal or book that the entry itself lacks."""
    own = {name: value for name, value in parent.items() if name not in {"type", "title", "editor", "author", "parent"}}
    known = {member for member, name in SIMPLE.items() if name in reference.texts}
    known |= {"date"} if reference.date.year is not None else set()
    known |= {"publisher", "organization"} if "publisher" in reference.texts else set()
    _take(reference, {name: value for name, value in own.items() if name not in known})


def _take_address(reference: Reference, url: Any) -> None:
    """Take an address, possibly with the date of access."""
    if text := _text(url):
        reference.take_address(text)
    if isinstance(url, dict):
        reference.keep("urldate", _text(url.get("date")))


def _take_numbers(reference: Reference, numbers: Any) -> None:
    """Registry numbers by name; one without a name is the object's own."""
    told = numbers if isinstance(numbers, dict) else {"serial": numbers}
    for scheme, value in told.items():
        text = _text(value)
        if scheme == "doi" and text:
            reference.take_doi(text)
        elif scheme in NUMBERS and text:
            reference.take_number(scheme, text)
        elif scheme == "serial" and text and "issue" not in reference.texts and reference.type in {"report", "patent"}:
            reference.set("issue", text)
        elif text:
            reference.keep(f"{scheme}number" if scheme == "serial" else str(scheme), text)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str:
    """A text, or the value of a formatted one."""
    if isinstance(value, dict):
        return _text(value.get("value"))
    return value.strip() if isinstance(value, str) else ""


def _people(names: Any) -> list[Author]:
    return [author for name in _list(names) if (author := _name(name)).full]


def _name(name: Any) -> Author:
    """`Family, Given`, or a name in parts; without a comma, it is a single name or a group."""
    if isinstance(name, dict):
        parts = (_text(name.get(part)) for part in ("name", "given-name", "prefix", "suffix"))
        return structured_name(*parts)
    text = _text(name)
    return parse_name(text) if "," in text else Author(text)


IMPORTER = Importer("hayagriva", "Hayagriva (Typst)", "references", recognizes, parse)
