"""CITATION.cff: how the authors of software or data want it to be cited."""

import re
from collections.abc import Iterator
from typing import Any

from paperdesk.errors import ImportFailed, InvalidField, Words
from paperdesk.importers import reference_types
from paperdesk.importers.base import Importer, Record, Rejected, Source, at_line
from paperdesk.importers.expansion import Growth
from paperdesk.importers.reference import Reference, structured_name
from paperdesk.model.paper import Author, LinkKind, PaperDraft
from paperdesk.model.paper_fields import FIELDS

BEGINNING = re.compile(r"^cff-version\s*:", re.MULTILINE)
MEMBERS = {member: about.name for about in FIELDS for member in about.cff}
LINKS = {"url": None, "repository-code": LinkKind.CODE, "repository": None, "repository-artifact": None}
USED = frozenset(MEMBERS) | frozenset(LINKS) | {"authors", "editors", "keywords", "doi", "identifiers", "type"}
USED |= {
    "cff-version",
    "message",
    "date-released",
    "date-published",
    "year",
    "month",
    "start",
    "end",
    "isbn",
    "publisher",
}


def recognizes(source: Source) -> bool:
    """The line that every such file must have."""
    head = source.head.replace("\r", "\n")
    return head.lstrip("\ufeff \t\n")[:1] not in {"<", "{", "@"} and bool(
        BEGINNING.search(source.text.replace("\r", "\n"))
    )


def parse(source: Source) -> Iterator[Record]:
    """Yield the one record in the file; a preferred citation and references are kept with it."""
    data = read_yaml(source.text.lstrip("\ufeff"))
    if isinstance(data, Rejected):
        yield data
        return
    if not isinstance(data, dict):
        raise ImportFailed("cff-without-fields", "This CITATION.cff file has no fields.")
    try:
        yield _draft(data)
    except InvalidField as error:
        yield Rejected(Words("the file"), error.words, source.text)


def read_yaml(text: str) -> Any:
    """A YAML document with all values as text; a Rejected if it is invalid."""
    import yaml  # noqa: PLC0415 - 20 ms, and only who imports this needs it

    try:
        _refuse_explosion(yaml.compose(text, Loader=yaml.BaseLoader), Growth(len(text)))
        return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts only
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        place = getattr(error, "problem_mark", None)
        where = at_line(place.line + 1) if place else Words("the file")
        return Rejected(where, Words("This is not valid YAML. Correct it and import it again."), text)


def _refuse_explosion(node: Any, growth: Growth) -> None:
    """Measure the size of a document with all aliases expanded.

    Raises:
        ImportFailed: the result is too large.
        RecursionError: it is nested too deeply, or contains itself.
    """
    sizes: dict[int, int] = {}
    growth.spend(_size_of(node, sizes))


def _size_of(node: Any, sizes: dict[int, int]) -> int:
    """The size of a node in characters, including its children; each node is visited once."""
    if node is None:
        return 0
    if id(node) not in sizes:
        if isinstance(node.value, str):
            sizes[id(node)] = len(node.value) + 1
        else:
            parts = [part for pair in node.value for part in (pair if isinstance(pair, tuple) else (pair,))]
            sizes[id(node)] = 1 + sum(_size_of(part, sizes) for part in parts)
    return sizes[id(node)]


def _draft(data: dict[str, Any]) -> PaperDraft:
    reference = Reference(reference_types.CFF.get(_text(data.get("type")) or "software", "misc"))
    reference.authors, reference.editors = _people(data.get("authors")), _people(data.get("editors"))
    date = _text(data.get("date-released")) or _text(data.get("date-published"))
    reference.take_date(date or "-".join(part for part in (_text(data.get("year")), _month(data)) if part))
    for member, name in MEMBERS.items():
        reference.set(name, _text(data.get(member)))
    publisher = data.get("publisher")
    reference.set("publisher", _text(publisher.get("name") if isinstance(publisher, dict) else publisher))
    reference.set("pages", "-".join(part for part in (_text(data.get("start")), _text(data.get("end"))) if part))
    keywords = data.get("keywords")
    reference.tags = [_text(keyword) for keyword in keywords] if isinstance(keywords, list) else []
    _identify(data, reference)
    for member, value in data.items():
        if member not in USED:
            reference.keep(str(member), _shown(value))
    return reference.draft()


def _month(data: dict[str, Any]) -> str:
    return _text(data.get("month")).zfill(2) if _text(data.get("month")) else ""


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _shown(value: Any) -> str:
    """Any YAML value on one line."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_shown(part)}" for name, part in value.items())
    if isinstance(value, list):
        return "; ".join(_shown(part) for part in value)
    return str(value)


def _people(people: Any) -> list[Author]:
    return [_name(person) for person in people if isinstance(person, dict)] if isinstance(people, list) else []


def _name(person: dict[str, Any]) -> Author:
    if name := _text(person.get("name")):
        return Author(name)
    parts = (_text(person.get(part)) for part in ("family-names", "given-names", "name-particle", "name-suffix"))
    author = structured_name(*parts)
    return author if author.full else Author(_text(person.get("alias")))


def _identify(data: dict[str, Any], reference: Reference) -> None:
    if doi := _text(data.get("doi")):
        reference.take_doi(doi)
    if isbn := _text(data.get("isbn")):
        reference.take_number("isbn", isbn)
    identifiers = data.get("identifiers")
    for identifier in identifiers if isinstance(identifiers, list) else []:
        kind = _text(identifier.get("type")) if isinstance(identifier, dict) else ""
        value = _text(identifier.get("value")) if isinstance(identifier, dict) else _shown(identifier)
        if kind == "doi":
            reference.take_doi(value)
        elif kind == "url":
            reference.take_address(value)
        else:
            reference.keep(kind or "sourceid", value)
    for member, link in LINKS.items():
        if address := _text(data.get(member)):
            reference.take_address(address, link)


IMPORTER = Importer("cff", "CITATION.cff (software and data)", "references", recognizes, parse)
