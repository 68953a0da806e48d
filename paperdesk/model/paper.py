"""Papers: names, identifiers, links, and drafts that are not stored yet."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from paperdesk.errors import InvalidField
from paperdesk.model.paper_fields import FIELD_NAMES, FIELDS, TEXT_FIELDS, TYPES, FieldKind, PaperFields
from paperdesk.text.clean import clean_line, clean_paragraphs, clean_text, is_script

ADDRESSES = re.compile(r"url|link|href|doi|eprint|address|file|pdf|code|verb", re.IGNORECASE)
"""Names of fields with addresses, in records from any source."""

__all__ = ["FIELDS", "FIELD_NAMES", "TEXT_FIELDS", "TYPES", "PaperFields"]


class Place(StrEnum):
    """The place of a paper; it is always in exactly one."""

    INBOX = "inbox"
    LIBRARY = "library"
    DISMISSED = "dismissed"
    TRASH = "trash"


class ReadingState(StrEnum):
    """The reading state; "" for a paper not on the reading list."""

    NONE = ""
    TO_READ = "to-read"
    READING = "reading"
    DONE = "done"


class LinkKind(StrEnum):
    """The kind of target of a paper's link."""

    PAGE = "page"
    PDF = "pdf"
    CODE = "code"
    PROJECT = "project"
    DATA = "data"


EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")
"""Scripts in which the family name comes first, without a space."""


@dataclass(frozen=True, slots=True)
class Author:
    """One name as printed on the paper; for a collaboration or single name, everything is in `family`."""

    family: str
    given: str = ""
    particle: str = ""  # "van der", "de": written before the family name, often not sorted by
    suffix: str = ""  # "Jr.", "III"

    @property
    def full(self) -> str:
        """The name as written: `Ludwig van der Berg Jr.`, `王小明`."""
        if self.given and not self.family.isascii() and EAST_ASIAN.fullmatch(self.family + self.given):
            return self.family + self.given
        return " ".join([part for part in (self.given, self.particle, self.family, self.suffix) if part])

    @property
    def inverted(self) -> str:
        """The name in BibTeX format: `van der Berg, Jr., Ludwig`."""
        last = f"{self.particle} {self.family}".strip()
        return ", ".join(part for part in (last, self.suffix, self.given) if part)


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier from a registry: scheme is doi, arxiv, isbn, issn, pmid, pmcid or openreview."""

    scheme: str
    value: str  # in normal form (model.identifiers); arXiv ids without version
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A web address of a paper; `kind` is a LinkKind."""

    kind: str
    url: str


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """A paper that is not stored yet: cleaned and validated, since the tables do not validate.

    Raises:
        InvalidField: it has nothing that distinguishes it from another one.
    """

    fields: PaperFields
    authors: tuple[Author, ...] = ()
    editors: tuple[Author, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()  # only from the user's own files, never from a feed
    notes: tuple[str, ...] = ()  # the same
    collections: tuple[tuple[str, ...], ...] = ()  # the same; each is a path of names: ("Thesis", "Chapter 2")
    citation_key: str = ""  # as imported; if "", the library creates one
    is_paper: bool = True  # False: a table of contents, an editorial board

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", clean_fields(self.fields))
        for role in ("authors", "editors"):
            names = "".join([a.family + a.given + a.particle + a.suffix for a in getattr(self, role)])
            if not names.isprintable():
                object.__setattr__(self, role, tuple(map(clean_author, getattr(self, role))))
        for name, clean in CLEANERS.items():
            if values := getattr(self, name):
                object.__setattr__(self, name, tuple(found for value in values if (found := clean(value))))
        if self.citation_key and not self.citation_key.isprintable():
            object.__setattr__(self, "citation_key", "".join(clean_line(self.citation_key).split()))
        if not (self.fields.title or self.authors or self.identifiers or self.fields.abstract):
            raise InvalidField(
                "paper-says-nothing", "It has neither a title nor an author, an identifier or an abstract."
            )


def clean_fields(fields: PaperFields) -> PaperFields:
    """Return the fields without control characters, with single spaces, and with valid dates."""
    changes: dict[str, object] = {}
    for name, clean in CLEANED:
        value = getattr(fields, name)
        if value and (cleaned := clean(value)) != value:
            changes[name] = cleaned
    for name, (low, high) in RANGES:
        number = getattr(fields, name)
        if number is not None and not low <= number <= high:
            changes[name] = None
    if fields.type not in TYPES:
        changes["type"] = "misc"
    if fields.extra and (extra := _clean_extra(fields.extra)) != fields.extra:
        changes["extra"] = extra
    return dataclasses.replace(fields, **changes) if changes else fields  # type: ignore[arg-type]


def _clean_extra(extra: Mapping[str, str]) -> dict[str, str]:
    """Values without a field of their own, without addresses that are programs."""
    cleaned = ((clean_line(name), clean_text(value)) for name, value in extra.items())
    return {name: value for name, value in cleaned if not (ADDRESSES.search(name) and is_script(value))}


def clean_author(author: Author) -> Author:
    """A name without control characters."""
    return Author(*(clean_line(part) for part in (author.family, author.given, author.particle, author.suffix)))


CLEANED = tuple(
    (about.name, clean_paragraphs if about.kind is FieldKind.PARAGRAPHS else clean_line)
    for about in FIELDS
    if about.is_text
)
RANGES = tuple((about.name, about.bounds) for about in FIELDS if about.kind is FieldKind.NUMBER)


def clean_identifier(identifier: Identifier) -> Identifier:
    """An identifier without control characters."""
    if identifier.value.isprintable() and identifier.scheme.isprintable():
        return identifier
    return dataclasses.replace(identifier, scheme=clean_line(identifier.scheme), value=clean_line(identifier.value))


def clean_link(link: Link) -> Link | None:
    """A link without control characters and spaces in its address; None if that is a program."""
    link = link if link.url.isprintable() else Link(link.kind, "".join(clean_line(link.url).split()))
    return None if is_script(link.url) else link


def _clean_tag(tag: str) -> str:
    tag = clean_line(tag)
    return tag if tag.strip("#/, ") else ""  # punctuation alone is no name


def _clean_path(path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in map(clean_line, path) if name)


CLEANERS: Mapping[str, Callable[[Any], object]] = {
    "identifiers": clean_identifier,
    "links": clean_link,
    "tags": _clean_tag,
    "notes": clean_text,
    "collections": _clean_path,
}
"""How to clean each part of which a draft may have several."""
