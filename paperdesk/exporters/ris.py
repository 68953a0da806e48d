"""RIS: what EndNote, Mendeley, RefWorks and most databases read."""

from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.csl import OTHERS, PLACES
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper import Author, LinkKind
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, PaperFields

TYPES = {
    "article": "JOUR",
    "inproceedings": "CPAPER",
    "preprint": "UNPB",
    "book": "BOOK",
    "incollection": "CHAP",
    "thesis": "THES",
    "report": "RPRT",
    "proceedings": "CONF",
    "manual": "BOOK",
    "dataset": "DATA",
    "software": "COMP",
    "online": "ELEC",
    "patent": "PAT",
    "misc": "GEN",
}
"""Paper type -> RIS type."""
Line = tuple[str, str]
WRITTEN_APART = {*DATE_FIELDS, "title", "venue", "pages", "abstract"}  # which have rules of their own


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield one record after the other; lines end as the format wants it, with CR and LF."""
    for record in records:
        lines = [f"{tag}  - {one_line(value)}" for tag, value in _lines(record, options) if value]
        yield "\r\n".join([f"TY  - {TYPES.get(record.fields.type, 'GEN')}", *lines, "ER  - ", "", ""])


def one_line(value: str) -> str:
    """A value is one line: what begins another one could be taken for a tag."""
    return " ".join(value.split())


def _lines(record: ExportRecord, options: ExportOptions) -> Iterator[Line]:
    paper = record.fields
    yield "ID", record.citation_key
    yield from (("AU", _name(author)) for author in record.authors if author.full != OTHERS)
    yield from (("ED", _name(editor)) for editor in record.editors if editor.full != OTHERS)
    yield "TI", paper.title
    yield "JO" if paper.type == "article" else "T2", paper.venue
    yield from _date(paper)
    yield from _pages(paper)
    yield from _simple_fields(paper)
    yield from _addresses(record)
    if options.abstracts:
        yield "AB", paper.abstract
    if options.keywords:
        yield from (("KW", tag) for tag in record.tags)
    yield "C7", paper.extra.get("eid", "")
    yield "N1", paper.comment
    if options.notes:
        yield from (("N1", note) for note in record.notes)


def _simple_fields(paper: PaperFields) -> Iterator[Line]:
    for about in FIELDS:
        if about.ris and about.name not in WRITTEN_APART:
            value = getattr(paper, about.name)
            yield about.ris[0], "" if value is None else str(value)
        if about.name == "publisher":
            yield "CY", next((paper.extra[name] for name in PLACES if paper.extra.get(name)), "")


def _pages(paper: PaperFields) -> Iterator[Line]:
    first, _, last = paper.pages.replace("–", "-").partition("-")
    has_range = paper.pages.replace("–", "-").count("-") == 1 and "," not in paper.pages
    yield "SP", first if has_range else paper.pages
    yield "EP", last if has_range else ""


def _date(paper: PaperFields) -> Iterator[Line]:
    if paper.year is None:
        yield "PY", paper.extra.get("year", "")
        return
    yield "PY", str(paper.year)
    told = paper.extra.get("date", "")
    if paper.month or told:
        month, day = (f"{part:02d}" if part else "" for part in (paper.month, paper.day))
        yield "DA", f"{paper.year}/{month}/{day}/{told}"


def _addresses(record: ExportRecord) -> Iterator[Line]:
    """Identifiers in their fields, and as addresses where RIS has none for them; then the links, each once."""
    for identifier in record.identifiers:
        if identifier.scheme in {"doi", "isbn", "issn"}:
            yield "DO" if identifier.scheme == "doi" else "SN", identifier.value
        else:
            yield "UR", identifier_url(identifier)
    told = {identifier_url(identifier) for identifier in record.identifiers}
    for link in record.links:
        if link.url not in told:
            yield "L1" if link.kind == LinkKind.PDF else "UR", link.url


def _name(author: Author) -> str:
    """`van der Berg, Ludwig, Jr.`: RIS puts the suffix last."""
    last = f"{author.particle} {author.family}".strip()
    return ", ".join(part for part in (last, author.given, author.suffix) if part)


EXPORTER = Exporter("ris", "RIS", "for EndNote, Mendeley, RefWorks and databases", ".ris", write)
