"""BibTeX, as BibTeX itself, biber and our own importer read it back."""

import re
from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.model.bibtex_names import AND, needs_braces
from paperdesk.model.bibtex_types import IN_A_BOOK, NUMBERED, PUBLISHER_FIELDS, RECORD_TYPES, VERBATIM
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper import Author, Identifier, LinkKind
from paperdesk.text.latex import text_to_latex
from paperdesk.text.latex_symbols import MATH

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NO_KEY = re.compile(r"[^\w:./+*-]", re.ASCII)
NO_NAME = re.compile(r"[^A-Za-z0-9_+:-]+")
NOT_EXPORTED = {"entrytype", "crossref", "xdata", "entryset"}  # they point at what may not be in the file
OPENED, CLOSED = "\x0e", "\x0f"  # stand for the braces of protected words until the text is escaped
WORD = re.compile(r"\w+")
BREAKING = re.compile(r"[{}]|\\\Z|^@", re.MULTILINE)
UNSAFE_URL = re.compile(r"[{}\\\s%]")
LINKS = {LinkKind.CODE: "code", LinkKind.PROJECT: "project", LinkKind.PDF: "pdf", LinkKind.DATA: "data"}


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield one BibTeX record after the other, each with an empty line behind it."""
    for record in records:
        yield format_record(record, options)


def format_record(record: ExportRecord, options: ExportOptions) -> str:
    """Return one record: text in UTF-8 with LaTeX's special characters escaped, addresses as they are."""
    paper = record.fields
    kind = paper.extra.get("entrytype") or RECORD_TYPES.get(paper.type, paper.type)
    lines = [f"@{NO_NAME.sub('', kind) or 'misc'}{{{NO_KEY.sub('', record.citation_key) or 'paper'}"]
    lines += [f"  {name} = {value}" for name, value in _fields(record, options) if value]
    return ",\n".join(lines) + "\n}\n\n"


def _fields(record: ExportRecord, options: ExportOptions) -> Iterator[tuple[str, str]]:
    """Name and value of each field, the value with its braces; empty values are for the caller to leave out."""
    paper = record.fields
    yield "author", _names(record.authors)
    yield "title", _braced(_title(paper.title))
    yield "editor", _names(record.editors)
    yield "booktitle" if paper.type in IN_A_BOOK else "journal", _text(paper.venue)
    yield from _imprint(record)
    yield from _addresses(record)
    if options.abstracts:
        yield "abstract", _text(paper.abstract)
    if options.keywords:
        yield "keywords", _text(("; " if any("," in tag for tag in record.tags) else ", ").join(record.tags))
    yield "note", _text(paper.comment)
    if options.notes:
        yield "annote", _text("\n\n".join(record.notes))
    yield from _extra(paper.extra)


def _imprint(record: ExportRecord) -> Iterator[tuple[str, str]]:
    """When, where and by whom it was published."""
    paper = record.fields
    yield "year", f"{{{paper.year}}}" if paper.year is not None else ""
    yield "month", MONTHS[paper.month - 1] if paper.month else ""
    yield "day", f"{{{paper.day}}}" if paper.day else ""
    yield "volume", _text(paper.volume)
    yield "number" if paper.type in NUMBERED else "issue", _text(paper.issue)
    yield "pages", _pages(paper.pages)
    yield PUBLISHER_FIELDS.get(paper.type, "publisher"), _text(paper.publisher)
    for name in ("series", "edition", "language"):
        yield name, _text(getattr(paper, name))


def _pages(pages: str) -> str:
    dash = "–" if "–" in pages else "-"
    return _braced("--".join(text_to_latex(part) for part in pages.split(dash)))


def _addresses(record: ExportRecord) -> Iterator[tuple[str, str]]:
    """Identifiers and links; the page's address is left out where an identifier says the same."""
    found = {identifier.scheme: identifier for identifier in reversed(record.identifiers)}
    for scheme in ("doi", "isbn", "issn", "pmid", "pmcid"):
        yield scheme, _verbatim(found[scheme].value) if scheme in found else ""
    if arxiv := found.get("arxiv"):
        yield "eprint", _verbatim(arxiv.value)
        yield "archiveprefix", "{arXiv}"
    yield "primaryclass", _verbatim(record.fields.categories.partition(" ")[0])
    yield "url", _verbatim(_page(record, found))
    for kind, name in LINKS.items():
        if name != "pdf" or "arxiv" not in found:
            yield name, _verbatim(next((link.url for link in record.links if link.kind == kind), ""))


def _page(record: ExportRecord, found: dict[str, Identifier]) -> str:
    pages = [link.url for link in record.links if link.kind == LinkKind.PAGE]
    return next(iter(pages), "") or (identifier_url(found["openreview"]) if "openreview" in found else "")


def _extra(extra: dict[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in extra.items():
        field = NO_NAME.sub("-", name)
        if field and name not in NOT_EXPORTED:
            yield field, _verbatim(value) if VERBATIM.fullmatch(field) else _text(value)


def _braced(value: str) -> str:
    return f"{{{value}}}" if value else ""


def _text(text: str) -> str:
    """A value of the text class; a line never begins with the sign that begins a record."""
    return _braced(re.sub(r"^@", "{@}", text_to_latex(text), flags=re.MULTILINE))


def _verbatim(text: str) -> str:
    """A value that LaTeX must not touch; what would break the record is written as in addresses."""
    if not BREAKING.search(text):
        return _braced(text)
    return _braced(UNSAFE_URL.sub(lambda sign: f"%{ord(sign[0]):02X}", text)) if "://" in text else _text(text)


def _title(title: str) -> str:
    """The title with the words in braces whose capitals a style must not lower: `{GNN}`, `{LeapfrogLayers}`."""
    pieces, start = [], 0
    for formula in MATH.finditer(title):
        pieces += [_protect(title[start : formula.start()]), formula[0]]
        start = formula.end()
    marked = "".join([*pieces, _protect(title[start:])])
    return text_to_latex(marked).replace(OPENED, "{").replace(CLOSED, "}")


def _protect(text: str) -> str:
    return WORD.sub(lambda word: OPENED + word[0] + CLOSED if _has_capitals(word[0]) else word[0], text)


def _has_capitals(word: str) -> bool:
    return word[1:] != word[1:].lower() or (len(word) == 1 and word.isupper() and word != "A")


def _names(authors: tuple[Author, ...]) -> str:
    return _braced(" and ".join(_name(author) for author in authors))


def _name(author: Author) -> str:
    """`van der Berg, Jr., Ludwig`, with braces around what would be torn apart."""
    family = text_to_latex(author.family)
    if needs_braces(author):
        family = f"{{{family}}}"
    given = text_to_latex(author.given)
    if "," in author.given or AND.search(f" {author.given} "):
        given = f"{{{given}}}"
    last = f"{text_to_latex(author.particle)} {family}".strip()
    return ", ".join(part for part in (last, text_to_latex(author.suffix), given) if part)


EXPORTER = Exporter("bibtex", "BibTeX", ".bib", write)
