"""A paper: its names, identifiers and links, and the draft of one that is not stored yet."""

import dataclasses
import re
from dataclasses import dataclass
from enum import StrEnum

from paperdesk.errors import InvalidField
from paperdesk.model.paper_fields import (
    CONTROL,
    FIELD_NAMES,
    FIELDS,
    TEXT_FIELDS,
    TYPES,
    FieldKind,
    PaperFields,
    clean_line,
    clean_paragraphs,
)

__all__ = ["FIELDS", "FIELD_NAMES", "TEXT_FIELDS", "TYPES", "PaperFields", "clean_line", "clean_paragraphs"]


class Place(StrEnum):
    """Where a paper lies; it is always in exactly one place."""

    INBOX = "inbox"
    LIBRARY = "library"
    DISMISSED = "dismissed"
    TRASH = "trash"


class ReadingState(StrEnum):
    """How far the reading has come; "" is a paper that nobody planned to read."""

    NONE = ""
    TO_READ = "to-read"
    READING = "reading"
    DONE = "done"


class LinkKind(StrEnum):
    """What a link of a paper leads to."""

    PAGE = "page"
    PDF = "pdf"
    CODE = "code"
    PROJECT = "project"
    DATA = "data"


EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")
"""Scripts in which the family name comes first, without a blank."""


@dataclass(frozen=True, slots=True)
class Author:
    """One name as printed on the paper; a collaboration or single name is all `family`."""

    family: str
    given: str = ""
    particle: str = ""  # "van der", "de": written before the family name, often not sorted by
    suffix: str = ""  # "Jr.", "III"

    @property
    def full(self) -> str:
        """The name as one writes it: `Ludwig van der Berg Jr.`, `王小明`."""
        if self.given and not self.family.isascii() and EAST_ASIAN.fullmatch(self.family + self.given):
            return self.family + self.given
        return " ".join([part for part in (self.given, self.particle, self.family, self.suffix) if part])

    @property
    def inverted(self) -> str:
        """The name as BibTeX takes it: `van der Berg, Jr., Ludwig`."""
        last = f"{self.particle} {self.family}".strip()
        return ", ".join(part for part in (last, self.suffix, self.given) if part)


@dataclass(frozen=True, slots=True)
class Identifier:
    """A name that a registry gave: scheme is doi, arxiv, isbn, issn, pmid, pmcid or openreview."""

    scheme: str
    value: str  # in its normal form (model.identifiers); an arXiv id without its version
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An address that belongs to a paper; `kind` is a LinkKind."""

    kind: str
    url: str


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """A paper that is not stored yet: cleaned and validated, since the tables do not validate.

    Raises:
        InvalidField: it holds nothing by which a reader could tell it from another.
    """

    fields: PaperFields
    authors: tuple[Author, ...] = ()
    editors: tuple[Author, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()  # only from files of the reader's own, never from a feed
    notes: tuple[str, ...] = ()  # the same
    collections: tuple[tuple[str, ...], ...] = ()  # the same; each a path of names: ("Thesis", "Chapter 2")
    citation_key: str = ""  # as it came in; "" lets the library make one
    is_paper: bool = True  # False: a table of contents, an editorial board

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", clean_fields(self.fields))
        for role in ("authors", "editors"):
            names = "".join([a.family + a.given + a.particle + a.suffix for a in getattr(self, role)])
            if not names.isprintable() and CONTROL.search(names):
                object.__setattr__(self, role, tuple(map(clean_author, getattr(self, role))))
        if not (self.fields.title or self.authors or self.identifiers or self.fields.abstract):
            raise InvalidField(
                "paper-says-nothing", "It has neither a title nor an author, an identifier or an abstract."
            )


def clean_fields(fields: PaperFields) -> PaperFields:
    """Return the fields without control characters, with single blanks, and with dates in range."""
    changes: dict[str, object] = {}
    for name, clean_text in CLEANED:
        value = getattr(fields, name)
        if value and (clean := clean_text(value)) != value:
            changes[name] = clean
    for name, (low, high) in RANGES:
        number = getattr(fields, name)
        if number is not None and not low <= number <= high:
            changes[name] = None
    if fields.type not in TYPES:
        changes["type"] = "misc"
    return dataclasses.replace(fields, **changes) if changes else fields  # type: ignore[arg-type]


def clean_author(author: Author) -> Author:
    """A name without control characters."""
    return Author(*(clean_line(part) for part in (author.family, author.given, author.particle, author.suffix)))


CLEANED = tuple(
    (about.name, clean_paragraphs if about.kind is FieldKind.PARAGRAPHS else clean_line)
    for about in FIELDS
    if about.is_text
)
RANGES = tuple((about.name, about.bounds) for about in FIELDS if about.kind is FieldKind.NUMBER)
