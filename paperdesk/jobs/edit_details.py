"""Editing a paper's details by hand: turn a field name and a text into the right edit."""

import dataclasses
from collections.abc import Callable, Mapping

from paperdesk.errors import InvalidField
from paperdesk.library import keys, papers, used_keys
from paperdesk.library.library import Edit
from paperdesk.model.editable import EDITABLE, LINKS, NUMBERS, SCHEMES, TEXTS, field_named
from paperdesk.model.identifiers import find_identifiers, normalize_isbn
from paperdesk.model.links import make_link
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, Identifier, LinkKind


def set_details(edit: Edit, paper_id: int, values: Mapping[str, str]) -> str:
    """Set fields of papers from texts, as in a form or on the command line; "" clears a field.

    Returns a warning for the user if documents use a key that was changed; otherwise "".

    Raises:
        InvalidField: there is no such field, or a value is not valid; nothing is stored.
    """
    named = {field_named(name): text for name, text in values.items()}
    before = papers.get_detail(edit.session, paper_id).citation_key if "key" in named else ""
    for name, text in named.items():
        _setter(name)(edit, paper_id, name, text.strip())
    return used_keys.change_warning(edit.session, before, named["key"].strip()) if before else ""


def _setter(name: str) -> Callable[[Edit, int, str, str], None]:
    if name in TEXTS:
        return _set_text
    if name in NUMBERS:
        return _set_number
    if name in SCHEMES:
        return _set_identifier
    if name in LINKS:
        return _set_link
    if name in {"authors", "key"}:
        return _set_authors if name == "authors" else _set_key
    raise InvalidField(
        "no-such-field", "There is no field “{name}”. The fields are: {known}.", name=name, known=", ".join(EDITABLE)
    )


def _set_text(edit: Edit, paper_id: int, name: str, text: str) -> None:
    papers.update_fields(edit, paper_id=paper_id, values={name: text})


def _set_number(edit: Edit, paper_id: int, name: str, text: str) -> None:
    try:
        number = int(text) if text else None
    except ValueError as error:
        raise InvalidField(
            "not-digits", "“{text}” is not a valid {field}. Use digits.", text=text, field=name
        ) from error
    papers.update_fields(edit, paper_id=paper_id, values={name: number})


def _set_authors(edit: Edit, paper_id: int, _name: str, text: str) -> None:
    papers.set_authors(edit, paper_id=paper_id, authors=parse_authors(text))


def parse_authors(text: str) -> tuple[Author, ...]:
    """Parse names separated by line breaks, semicolons or " and ", each "Given Family" or "Family, Given"."""
    for sign in (";", " and "):
        text = text.replace(sign, "\n")
    return tuple(parse_name(line.strip()) for line in text.splitlines() if line.strip())


def _set_key(edit: Edit, paper_id: int, _name: str, text: str) -> None:
    keys.set_key(edit, paper_id=paper_id, key=text)


def _set_identifier(edit: Edit, paper_id: int, name: str, text: str) -> None:
    detail = papers.get_detail(edit.session, paper_id)
    others = [i for i in detail.identifiers if i.scheme != name]
    papers.set_identifiers(edit, paper_id=paper_id, identifiers=[*others, *_identifiers(name, text)])


def _identifiers(scheme: str, text: str) -> list[Identifier]:
    if not text:
        return []
    if scheme == "isbn" and normalize_isbn(text):
        return [Identifier("isbn", normalize_isbn(text))]
    prefixes = {"arxiv": "arXiv:", "pmid": "PMID:", "doi": "doi:", "openreview": "https://openreview.net/forum?id="}
    for candidate in (text, prefixes.get(scheme, "") + text):
        found = [i for i in find_identifiers(candidate) if i.scheme == scheme]
        if found:
            return found[:1]
    raise InvalidField(
        "not-an-identifier",
        "“{text}” is not a valid {scheme}.",
        text=text,
        scheme=scheme.upper() if scheme != "arxiv" else "arXiv ID",
    )


def _set_link(edit: Edit, paper_id: int, name: str, text: str) -> None:
    detail = papers.get_detail(edit.session, paper_id)
    link = make_link(text, LinkKind(name)) if text else None
    if text and link is None:
        raise InvalidField(
            "not-a-web-address", "“{text}” is not a web address. Addresses begin with https:// or http://.", text=text
        )
    first = next((old for old in detail.links if old.kind == name), None)
    links = [old for old in detail.links if old is not first]
    papers.set_links(edit, paper_id=paper_id, links=[*links, *([dataclasses.replace(link)] if link else [])])
