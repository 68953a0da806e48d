"""Exporters: pure functions from records and options to text."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from paperdesk.model.bibtex_types import ANNOTE, RAW
from paperdesk.model.paper import Author, Identifier, Link, PaperFields
from paperdesk.text.latex import latex_source_to_text


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """The exportable content of a paper."""

    citation_key: str
    fields: PaperFields
    authors: tuple[Author, ...] = ()
    editors: tuple[Author, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def given_notes(self) -> tuple[str, ...]:
        """The imported note in `annote`, a field that styles print, as long as it is unchanged."""
        came = latex_source_to_text(self.fields.extra.get(RAW + ANNOTE, "")).strip()
        return (came,) if came and came in self.notes else ()

    def identifier(self, scheme: str) -> str:
        """The first identifier of a scheme, or ""."""
        return next((i.value for i in self.identifiers if i.scheme == scheme), "")

    def link(self, kind: str) -> str:
        """The address of the first link of a kind, or ""."""
        return next((link.url for link in self.links if link.kind == kind), "")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """The export options."""

    abstracts: bool = True
    keywords: bool = True
    notes: bool = False  # the user's own: exported only on request
    ascii_only: bool = False  # letters with accents as LaTeX commands, for old programs


@dataclass(frozen=True)
class Exporter:
    """One format; `write` yields the text in pieces of whole records."""

    name: str  # on the command line: "bibtex"
    label: str  # in a list of formats: "BibTeX"
    purpose: str  # its purpose, as shown in the window: "for LaTeX with BibTeX"
    suffix: str  # ".bib"
    write: Callable[[Iterable[ExportRecord], ExportOptions], Iterator[str]]
    has_keys: bool = True  # whether its output contains citation keys
    pandoc: str = ""  # the format to which pandoc converts the output; "" if the output is the file itself
    program: str = ""  # the pandoc that converts it; "" for the installed one

    def made_by(self, pandoc: str) -> "Exporter":
        """The same format, converted by this pandoc, if it is one that pandoc converts."""
        return replace(self, program=pandoc) if self.pandoc else self
