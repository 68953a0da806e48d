"""What an exporter is: a pure function of records and options to text."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from paperdesk.model.paper import Author, Identifier, Link, PaperFields


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """All of a paper that can leave the program."""

    citation_key: str
    fields: PaperFields
    authors: tuple[Author, ...] = ()
    editors: tuple[Author, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the reader can choose."""

    abstracts: bool = True
    keywords: bool = True
    notes: bool = False  # the reader's own: they leave the program only when asked for


@dataclass(frozen=True)
class Exporter:
    """One format; `write` yields the text piece by piece, a whole record at a time."""

    name: str  # as on the command line: "bibtex"
    label: str  # as in the window: what the format is for
    suffix: str  # ".bib"
    write: Callable[[Iterable[ExportRecord], ExportOptions], Iterator[str]]
