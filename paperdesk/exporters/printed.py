"""Printing papers: a list with abstracts, as HTML for Qt's text layout."""

from collections.abc import Iterable, Iterator
from html import escape

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.plain import addresses, author_list, imprint, pretty_date, rich_title
from paperdesk.text.plain_math import plain_math

HEAD = """<html><head><meta charset="utf-8"><style>
h2 { font-size: 13pt; margin-top: 18px; margin-bottom: 3px; } p { margin-top: 0; margin-bottom: 6px; }
.quiet { color: #444444; } .note { margin-left: 18px; }
</style></head><body>
"""
FOOT = "</body></html>\n"


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield one HTML text, one paper at a time."""
    yield HEAD
    for record in records:
        yield "".join(_parts(record, options))
    yield FOOT


def _parts(record: ExportRecord, options: ExportOptions) -> Iterator[str]:
    paper = record.fields
    title = escape(plain_math(paper.title)) if "$" in paper.title else rich_title(paper)
    yield f"<h2>{title or '(without a title)'}</h2>"
    where = ", ".join(part for part in (paper.venue, imprint(paper), pretty_date(paper)) if part)
    named = ", ".join(name for name, _url in addresses(record) if ":" in name)
    for line in (author_list(record.authors), " · ".join(part for part in (where, named) if part)):
        yield f'<p class="quiet">{escape(line)}</p>' if line else ""
    if options.abstracts:
        yield from _paragraphs(plain_math(paper.abstract))
    if options.keywords and record.tags:
        yield f'<p class="quiet">{escape(", ".join(record.tags))}</p>'
    if options.notes:
        yield from (f'<div class="note">{"".join(_paragraphs(note))}</div>' for note in record.notes)


def _paragraphs(text: str) -> Iterator[str]:
    yield from (f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n") if part.strip())


PRINTED = Exporter("printed", "Print", "for printing", ".html", write, has_keys=False)
"""The window's format for printing; not a file format, and therefore not among the exporters."""
