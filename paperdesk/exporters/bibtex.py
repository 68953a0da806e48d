"""BibTeX, as BibTeX itself, biber and our own importer read it back."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.tex_values import TexValues, braced
from paperdesk.model.bibtex_types import (
    ANNOTE,
    GENRES,
    MORE_CATEGORIES,
    MORE_IDENTIFIERS,
    MORE_LINKS,
    OWN,
    POINTERS,
    PREPUBLISHED,
    RAW,
    RECORD_TYPES,
    VERBATIM,
)
from paperdesk.model.citation_keys import clean_key
from paperdesk.model.csl_names import PEOPLE_FIELDS, names_in
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper import Identifier, Link, LinkKind
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, FieldDescription, FieldKind, PaperFields
from paperdesk.text.dates import PartialDate, parse_date, parse_month
from paperdesk.text.edtf import is_edtf
from paperdesk.text.latex import Letters, latex_source_to_text, source_as_it_came

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NO_NAME = re.compile(r"[^A-Za-z0-9_+:-]+")
FIRST_NUMBER = re.compile(r"\d{1,2}")
FILES = {"file", "localfile", "pdf"}  # no style prints them, and on Windows they contain backslashes
LINKS = {LinkKind.CODE: "code", LinkKind.PROJECT: "project", LinkKind.PDF: "pdf", LinkKind.DATA: "data"}
WRITTEN_APART = {*DATE_FIELDS, "title", "type", "categories", "comment", "abstract", "extra"}  # in other functions
SCHEMES = ("doi", "isbn", "issn", "pmid", "pmcid")
Field = tuple[str, str]


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield BibTeX records, each followed by an empty line."""
    for record in records:
        yield format_record(record, options)


def format_record(record: ExportRecord, options: ExportOptions) -> str:
    """Return one record: text in UTF-8 with LaTeX's special characters escaped, addresses as they are."""
    paper = record.fields
    kind = paper.extra.get("entrytype") or RECORD_TYPES.get(paper.type, paper.type)
    return laid_out(kind, record.citation_key, _fields(record, options), options)


def laid_out(kind: str, key: str, fields: Iterable[Field], options: ExportOptions) -> str:
    """A record as in both dialects; for a repeated field the first value counts."""
    lines = [f"@{NO_NAME.sub('', kind) or 'misc'}{{{clean_key(key, ascii_only=options.ascii_only)}"]
    seen = set()
    for name, value in fields:
        if value and name.lower() not in seen:
            seen.add(name.lower())
            lines.append(f"  {name} = {value}")
    return ",\n".join(lines) + "\n}\n\n"


def _fields(record: ExportRecord, options: ExportOptions) -> Iterator[Field]:
    """Name and value of each field, the value with its braces; the caller omits empty values."""
    paper = record.fields
    tex = TexValues(Letters.ASCII if options.ascii_only else Letters.COMMANDS, paper.extra)
    yield "author", tex.names(record.authors, "author")
    yield "title", tex.title(paper.title, language=paper.language)
    yield "editor", tex.names(record.editors, "editor")
    for about in FIELDS:
        if about.name == "year":
            yield from year_and_month(paper, tex)
        elif about.name not in WRITTEN_APART and not is_told_elsewhere(about, paper):
            yield about.bibtex_name(paper.type), field_value(about, paper, tex)
    yield from addresses(record, tex, ("archiveprefix", "primaryclass"))
    if paper.type == "preprint" and (paper.extra.get("entrytype") == "online" or not record.identifier("arxiv")):
        yield "pubstate", braced(PREPUBLISHED)  # otherwise it would be lost
    yield from said_of_it(record, options, tex, "annote")
    yield "date", date_value(told_date(paper), tex)
    yield from extra_fields(_not_told(paper.extra), tex)


def _not_told(extra: dict[str, str]) -> dict[str, str]:
    """The remaining fields: the date is written separately, the title has the subtitle, and a `type` is in words."""
    left = {name: value for name, value in extra.items() if name not in {"date", "subtitle"}}
    return left | ({"type": GENRES[left["type"]]} if left.get("type") in GENRES else {})


def is_told_elsewhere(about: FieldDescription, paper: PaperFields) -> bool:
    """Whether the record had the value under another name, which is exported unchanged."""
    value = getattr(paper, about.name)
    if not value or not paper.extra:
        return False
    return any(paper.extra.get(name) == value for name in _names_elsewhere(about.name, paper.type))


@cache
def _names_elsewhere(field: str, paper_type: str) -> tuple[str, ...]:
    about = next(about for about in FIELDS if about.name == field)
    return ("language",) if field == "language" else about.other_names(paper_type)


def year_and_month(paper: PaperFields, tex: TexValues) -> Iterator[Field]:
    """The date in three fields; a year or month imported as text is kept as long as it is still correct."""
    if paper.year is None:
        return
    year, months = tex.raws.get(RAW + "year", ""), tex.raws.get(RAW + "month", "")
    is_same = parse_date(latex_source_to_text(year)).year == paper.year
    yield "year", braced(source_as_it_came(year, tex.letters)) if year and is_same else braced(str(paper.year))
    told = latex_source_to_text(months)
    day = FIRST_NUMBER.search(told)
    if paper.month and parse_month(told) == paper.month and (not day or int(day[0]) == paper.day):
        yield "month", braced(source_as_it_came(months, tex.letters))
        if day:
            return  # "May 3" says both
    yield "month", MONTHS[paper.month - 1] if paper.month else ""
    yield "day", braced(str(paper.day)) if paper.day else ""


def field_value(about: FieldDescription, paper: PaperFields, tex: TexValues) -> str:
    """The value of a field without a special form in either dialect."""
    value = getattr(paper, about.name)
    if about.kind is FieldKind.NUMBER:
        return braced(str(value)) if value is not None else ""
    return tex.pages(value) if about.name == "pages" else tex.text(value, about.name)


def addresses(record: ExportRecord, tex: TexValues, eprint_names: tuple[str, str]) -> Iterator[Field]:
    """Identifiers and links; the page's address is omitted if an identifier implies it.

    A record has one field for each kind; the rest follow in two fields of our own, which our importer reads.
    """
    found = {identifier.scheme: identifier for identifier in reversed(record.identifiers)}
    prefix, primary = eprint_names
    eprint = record.fields.extra.get("eprint", "")
    is_pubmed = prefix == "eprinttype" and "pmid" in found and not eprint and "arxiv" not in found
    for scheme in SCHEMES:
        is_told = scheme == "pmid" and scheme in found and (is_pubmed or eprint == found[scheme].value)
        yield scheme, tex.verbatim(found[scheme].value) if scheme in found and not is_told else ""
    if is_pubmed:
        yield "eprint", tex.verbatim(found["pmid"].value)
        yield prefix, "{pubmed}"
    elif arxiv := found.get("arxiv"):
        yield "eprint", tex.verbatim(versioned(arxiv))
        yield prefix, "{arXiv}"
    first, _, others = record.fields.categories.partition(" ")
    yield primary, tex.verbatim(first)
    yield MORE_CATEGORIES, tex.verbatim(others)
    page = _page(record, found)
    is_printed = page and page in record.fields.extra.get(RAW + "howpublished", "")
    yield "url", tex.verbatim(page) if not is_printed else ""
    links = {kind: record.link(kind) for kind in LINKS}
    for kind, name in LINKS.items():
        yield name, tex.verbatim(links[kind])
    yield from _left_over(record, tex, {page, *links.values()})


def versioned(identifier: Identifier) -> str:
    """An arXiv id with its known version: `1706.03762v5`."""
    return f"{identifier.value}v{identifier.version}" if identifier.version else identifier.value


def _page(record: ExportRecord, found: dict[str, Identifier]) -> str:
    return record.link(LinkKind.PAGE) or (identifier_url(found["openreview"]) if "openreview" in found else "")


def _left_over(record: ExportRecord, tex: TexValues, told: set[str]) -> Iterator[Field]:
    """The remaining identifiers and links, for which the record has no field."""
    first = {i.scheme: i for i in reversed(record.identifiers)}
    more = [i for i in record.identifiers if i is not first[i.scheme]]
    if "openreview" in first and identifier_url(first["openreview"]) not in told:
        more.append(first["openreview"])
    yield MORE_IDENTIFIERS, tex.verbatim(" ".join(f"{i.scheme}:{versioned(i)}" for i in more))
    yield MORE_LINKS, tex.verbatim(" ".join(_link(link) for link in record.links if link.url not in told))


def _link(link: Link) -> str:
    return f"{link.kind}:{''.join('%20' if sign.isspace() else sign for sign in link.url)}"


def said_of_it(record: ExportRecord, options: ExportOptions, tex: TexValues, notes: str) -> Iterator[Field]:
    """Comments by the authors and notes by the user, who chooses which of them are exported."""
    if options.abstracts:
        yield "abstract", tex.text(record.fields.abstract, "abstract")
    if options.keywords:
        yield "keywords", tex.tags(record.tags)
    yield "note", tex.text(record.fields.comment, "comment")
    yield notes, tex.text("\n\n".join(record.notes if options.notes else record.given_notes), ANNOTE)


def told_date(paper: PaperFields) -> str:
    """An imported range or uncertain date, as long as the user has not changed it; "" if there is none."""
    told = paper.extra.get("date", "")
    return told if parse_date(told) == PartialDate(paper.year, paper.month, paper.day) else ""


def date_value(date: str, tex: TexValues) -> str:
    """An imported date, unchanged: the characters of EDTF are not special in TeX."""
    return braced(date) if is_edtf(date) else tex.text(date)


def extra_fields(extra: dict[str, str], tex: TexValues) -> Iterator[Field]:
    """Imported values without an equivalent field are exported again."""
    for name, value in extra.items():
        field = NO_NAME.sub("-", name)
        field = OWN + field if name in POINTERS or field[:1].isdigit() else field
        if field and name != "entrytype" and not name.startswith(RAW):
            yield field, _extra_value(name, value, tex, is_file=field in FILES)


def _extra_value(name: str, value: str, tex: TexValues, *, is_file: bool) -> str:
    if is_edtf(value):
        return braced(value)
    if name in PEOPLE_FIELDS and ";" in value and RAW + name not in tex.raws:
        value = " and ".join(names_in(value))
    return tex.verbatim(value, is_file=is_file) if VERBATIM.fullmatch(name) else tex.text(value, name)


EXPORTER = Exporter("bibtex", "BibTeX", "for LaTeX with BibTeX, and most reference managers", ".bib", write)
