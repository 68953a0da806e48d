"""EndNote tagged (.enw), also called Refer, which EndNote opens with a double click."""

from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.csl import OTHERS
from paperdesk.exporters.csl_more import place_of
from paperdesk.exporters.plain import MONTHS
from paperdesk.exporters.ris import Line, name_in_ris, one_line
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper import LinkKind, PaperFields

TYPES = {
    "article": "Journal Article",
    "inproceedings": "Conference Paper",
    "preprint": "Unpublished Work",
    "book": "Book",
    "incollection": "Book Section",
    "thesis": "Thesis",
    "report": "Report",
    "proceedings": "Conference Proceedings",
    "manual": "Book",
    "dataset": "Dataset",
    "software": "Computer Program",
    "online": "Web Page",
    "patent": "Patent",
}
"""Paper type -> EndNote's; the others are "Generic"."""


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield the records, separated by empty lines."""
    for record in records:
        lines = [f"%{tag} {one_line(value)}" for tag, value in _lines(record, options) if value]
        yield "\n".join([f"%0 {TYPES.get(record.fields.type, 'Generic')}", *lines, "", ""])


def _lines(record: ExportRecord, options: ExportOptions) -> Iterator[Line]:
    paper = record.fields
    yield from (("A", name_in_ris(author)) for author in record.authors if author.full != OTHERS)
    yield from (("E", name_in_ris(editor)) for editor in record.editors if editor.full != OTHERS)
    yield "T", paper.title
    yield "J" if paper.type == "article" else "B", paper.venue
    yield from _date(paper)
    yield from (("V", paper.volume), ("N", paper.issue), ("P", paper.pages), ("I", paper.publisher))
    yield "C", place_of(paper.extra)
    yield from (("S", paper.series), ("7", paper.edition), ("G", paper.language), ("9", paper.extra.get("type", "")))
    yield from _numbers(record)
    if options.abstracts:
        yield "X", paper.abstract
    if options.keywords:
        yield from (("K", tag) for tag in record.tags)
    yield "Z", paper.comment
    if options.notes:
        yield from (("Z", note) for note in record.notes)
    yield "F", record.citation_key


def _date(paper: PaperFields) -> Iterator[Line]:
    if paper.year is None:
        yield "D", paper.extra.get("year", "")
        return
    yield "D", str(paper.year)
    yield "8", f"{MONTHS[paper.month - 1]} {paper.day or ''}".strip() if paper.month else ""


def _numbers(record: ExportRecord) -> Iterator[Line]:
    """DOI, ISBN and ISSN in their fields, other identifiers as addresses; then the links, each once."""
    told = set()
    for identifier in record.identifiers:
        if identifier.scheme in {"doi", "isbn", "issn"}:
            yield "R" if identifier.scheme == "doi" else "@", identifier.value
        else:
            told.add(identifier_url(identifier))
            yield "U", identifier_url(identifier)
    yield "@", record.fields.extra.get("issn", "")
    for link in record.links:
        if link.url not in told:
            yield ">" if link.kind == LinkKind.PDF else "U", link.url


EXPORTER = Exporter("endnote-tagged", "EndNote tagged", "for EndNote and similar programs", ".enw", write)
