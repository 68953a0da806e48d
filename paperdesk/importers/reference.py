"""Converting a record of any reference format to a draft: known fields, and everything else."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from paperdesk.importers.pages import pages_of
from paperdesk.model.bibtex_types import BOUND, RAW
from paperdesk.model.csl_names import PEOPLE_FIELDS
from paperdesk.model.identifiers import (
    doi_identifiers,
    find_identifiers,
    join_spellings,
    normalize_arxiv,
    normalize_isbns,
    normalize_pmcid,
    spelling,
)
from paperdesk.model.links import join_links, make_link
from paperdesk.model.names import split_particle
from paperdesk.model.paper import Author, Identifier, Link, LinkKind, PaperDraft
from paperdesk.model.paper_fields import FIELDS, PaperFields
from paperdesk.model.tag_names import WRITTEN, spellings
from paperdesk.text.clean import clean_line
from paperdesk.text.dates import PartialDate, parse_date
from paperdesk.text.edtf import edtf_of, is_edtf
from paperdesk.text.html import html_to_text
from paperdesk.text.latex import latex_to_text

NO_NAME = re.compile(r"[^a-z0-9_+-]+")
KEY = re.compile(r"[^\s,{}()=%#\"'\\~/]{1,80}")
ARCHIVE = re.compile(r"\s*\[[\w.-]+\]\Z")  # after an arXiv id: "[cs]"
PREPRINT = re.compile(r"\s*(?:arxiv|corr)\b", re.IGNORECASE)


def plain(text: str) -> str:
    """Readable text: HTML and LaTeX decoded where certain."""
    return latex_to_text(html_to_text(text)).strip()


@dataclass
class Reference:
    """The parts of one record, added in any order; `draft` converts it to a paper.

    `texts` contains fields of PaperFields by name. Values without a field go through `keep`, under BibLaTeX's name if
    there is one, so that they are exported again.
    """

    type: str = "misc"
    texts: dict[str, str] = field(default_factory=dict)
    authors: list[Author] = field(default_factory=list)
    editors: list[Author] = field(default_factory=list)
    date: PartialDate = field(default_factory=PartialDate)
    identifiers: list[Identifier] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    collections: list[tuple[str, ...]] = field(default_factory=list)
    key: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    def set(self, name: str, text: str) -> None:
        """Set a field; a second value is kept with the other unmapped values."""
        if not text.strip():
            return
        shown = plain(text)
        if name in self.texts:
            if shown != self.texts[name]:
                self.keep(f"other{name}", shown)
            return
        self.texts[name] = shown
        if clean_line(shown) != clean_line(text):
            self.extra[RAW + name] = text.strip()

    def keep(self, name: str, *values: str) -> None:
        """Keep a value without a field; several values with one name are joined by semicolons, people by ` and `."""
        name = NO_NAME.sub("-", name.lower()).strip("-")
        between = " and " if name in PEOPLE_FIELDS else "; "
        for value in values:
            text = clean_line(value)
            if name and text and text not in self.extra.get(name, "").split(between):
                self.extra[name] = f"{self.extra[name]}{between}{text}" if name in self.extra else text

    def take_date(self, text: str) -> None:
        """Read the date; the first one counts, and anything beyond day, month and year is kept."""
        if not text.strip() or self.date.year is not None:
            return
        self.date = parse_date(text)
        if self.date.year is None:
            self.keep("year", text)
        elif edtf := text.strip() if is_edtf(text.strip()) else edtf_of(text):
            self.keep("date", edtf if edtf != self.date.iso else "")

    def take_doi(self, text: str) -> None:
        found = doi_identifiers(text)
        self.identifiers += found
        self._spell("doi", text)
        if not found:
            self.keep("doi", text)

    def take_number(self, scheme: str, text: str) -> None:
        """Take an ISBN, ISSN, PMID, PMCID or arXiv ID; anything else is kept unchanged."""
        if scheme == "isbn" and self.type not in BOUND | {"misc"}:
            self.keep("isbn", text)
            return
        values = {"isbn": normalize_isbns, "pmid": _digits, "pmcid": _pmcids, "arxiv": _arxiv}.get(scheme, _none)(text)
        self.identifiers += [Identifier(scheme, value) for value in values]
        if scheme == "isbn":
            self._spell(scheme, text)
        if not values:
            self.keep(scheme, text)

    def _spell(self, scheme: str, text: str) -> None:
        """Keep identifiers that are not written in their normal form."""
        if written := spelling(scheme, text):
            self.extra[RAW + scheme] = join_spellings(self.extra.get(RAW + scheme, ""), written)

    def take_address(self, text: str, kind: LinkKind | None = None) -> None:
        """Take a web address; other kinds of addresses are kept as text."""
        link = make_link(text.strip(), kind)
        if link is None:
            self.keep("url", text)
        elif kind is None and link.kind == LinkKind.PROJECT:
            self.links.append(Link(LinkKind.PAGE.value, link.url))
        else:
            self.links.append(link)

    def draft(self) -> PaperDraft:
        """Return the paper.

        Raises:
            InvalidField: it has no title, author, identifier or abstract.
        """
        links = join_links(tuple(self.links))
        if self.type in {"misc", "article", "online"} and PREPRINT.match(self.texts.get("venue", "")):
            self.type = "preprint"
        self.texts["pages"] = pages_of(self.texts.get("pages", ""))
        values: dict[str, Any] = {a.name: a.value_of(self.texts[a.name]) for a in FIELDS if a.name in self.texts}
        date: dict[str, Any] = {"year": self.date.year, "month": self.date.month, "day": self.date.day}
        fields = PaperFields(type=self.type, extra=self.extra, **date, **values)
        key = self.key.strip()
        if key and not KEY.fullmatch(key):
            self.keep("sourceid", key)
        tags = tuple(dict.fromkeys(tag for tag in map(clean_line, self.tags) if tag))
        if written := spellings(tags):
            self.extra[WRITTEN] = written
        return PaperDraft(
            fields,
            tuple(author for author in self.authors if author.full),
            tuple(editor for editor in self.editors if editor.full),
            identifiers=tuple(dict.fromkeys((*self.identifiers, *self._found_in(links)))),
            links=links,
            tags=tags,
            notes=tuple(dict.fromkeys(note for note in self.notes if note.strip())),
            collections=tuple(dict.fromkeys(self.collections)),
            citation_key=key if KEY.fullmatch(key) else "",
        )

    def _found_in(self, links: Iterable[Link]) -> Iterable[Identifier]:
        """The identifiers in the addresses, if they are new in kind."""
        schemes = {identifier.scheme for identifier in self.identifiers}
        pages = (link.url for link in links if link.kind in {LinkKind.PAGE, LinkKind.PDF})
        return [found for url in pages for found in find_identifiers(url) if found.scheme not in schemes]


def structured_name(family: str, given: str = "", particle: str = "", suffix: str = "") -> Author:
    """A name with separate parts; lower-case words before the family name are its particle."""
    family, given = clean_line(plain(family)), clean_line(plain(given))
    if not particle and given:
        particle, family = split_particle(family.split())
    return Author(family or given, given if family else "", clean_line(particle), clean_line(suffix))


def _digits(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"(?<!\d)\d{1,9}(?!\d)", text)[:1]) if re.fullmatch(r"\D{0,12}\d+\D*", text) else ()


def _pmcids(text: str) -> tuple[str, ...]:
    value = normalize_pmcid(text)
    return (value,) if value else ()


def _arxiv(text: str) -> tuple[str, ...]:
    value = normalize_arxiv(ARCHIVE.sub("", text))[0]
    return (value,) if value else ()


def _none(text: str) -> tuple[str, ...]:  # noqa: ARG001 - an ISSN names a journal, no paper
    return ()
