"""CSV: a table for spreadsheets, in which no text is interpreted as a formula."""

import csv
import io
from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.biblatex import iso_date
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS

FIRST = ("Citation key", "Type", "Title", "Authors", "Editors", "Year", "Date", "Venue", "Publisher")
LAST = ("DOI", "arXiv", "Other identifiers", "Links", "Categories", "Tags", "Comment", "Abstract", "Notes")
IN_BETWEEN = tuple(
    about
    for about in FIELDS
    if about.name
    not in {*DATE_FIELDS, "type", "title", "venue", "publisher", "categories", "comment", "abstract", "extra"}
)
COLUMNS = (*FIRST, *(about.label for about in IN_BETWEEN), *LAST)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # some spreadsheets accept the full-width ones
MARK = "\ufeff"  # which tells spreadsheets that it is UTF-8


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield the header, then the rows."""
    yield MARK + _line(COLUMNS)
    for record in records:
        yield _line(_cells(record, options))


def _line(cells: Iterable[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow([safe_cell(cell) for cell in cells])
    return buffer.getvalue()


def safe_cell(text: str) -> str:
    """Prefix text that a spreadsheet would evaluate with an apostrophe, which marks it as text."""
    return "'" + text if text.startswith(FORMULA) else text


def _cells(record: ExportRecord, options: ExportOptions) -> Iterator[str]:
    paper = record.fields
    yield from (record.citation_key, paper.type, paper.title)
    for people in (record.authors, record.editors):
        yield "; ".join(person.inverted for person in people)
    yield from ("" if paper.year is None else str(paper.year), iso_date(paper))
    yield from (paper.venue, paper.publisher)
    for about in IN_BETWEEN:
        value = getattr(paper, about.name)
        yield "" if value is None else str(value)
    yield from ("; ".join(i.value for i in record.identifiers if i.scheme == scheme) for scheme in ("doi", "arxiv"))
    yield "; ".join(f"{i.scheme}:{i.value}" for i in record.identifiers if i.scheme not in {"doi", "arxiv"})
    yield " ".join(link.url for link in record.links)
    yield paper.categories
    yield "; ".join(record.tags) if options.keywords else ""
    yield paper.comment
    yield paper.abstract if options.abstracts else ""
    yield "\n\n".join(record.notes) if options.notes else ""


EXPORTER = Exporter("csv", "CSV", "for spreadsheets", ".csv", write)
