"""HTML: a bibliography as a separate page, to publish or print, without external resources."""

from collections.abc import Iterable, Iterator
from html import escape

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.plain import addresses, author_list, ended, imprint, pretty_date, rich_title
from paperdesk.text.urls import is_web_address

HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bibliography</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
li { margin-bottom: 1em; } cite { font-style: normal; font-weight: 600; } summary { cursor: pointer; }
.links a { margin-right: .8em; } .key { font-family: monospace; font-size: .85em; opacity: .7; }
@media (prefers-color-scheme: dark) { body { background: #16181d; color: #e4e6eb; } a { color: #8ab4f8; } }
</style>
</head>
<body>
<h1>Bibliography</h1>
<ol>
"""
FOOT = "</ol>\n</body>\n</html>\n"


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield a whole page, one paper at a time."""
    yield HEAD
    for record in records:
        text = _paper(record, options)
        yield text.encode("ascii", "xmlcharrefreplace").decode() if options.ascii_only else text
    yield FOOT


def _paper(record: ExportRecord, options: ExportOptions) -> str:
    paper = record.fields
    where = f"<i>{escape(paper.venue)}</i>" if paper.venue else ""
    parts = ", ".join(part for part in (where, escape(imprint(paper)), escape(pretty_date(paper))) if part)
    return "".join(
        (
            f'<li id="{escape(record.citation_key)}">',
            f"{ended(escape(author_list(record.authors)))}<br>" if record.authors else "",
            f"<cite>{rich_title(paper) or '(without a title)'}</cite>.",
            f"<br>{parts}." if parts else "",
            _links(record),
            f' <span class="key">{escape(record.citation_key)}</span>',
            *_more(record, options),
            "</li>\n",
        )
    )


def _links(record: ExportRecord) -> str:
    found = [(name, url) for name, url in addresses(record) if is_web_address(url)]
    anchors = "".join(f'<a href="{escape(url)}">{escape(name)}</a>' for name, url in found)
    return f'<br><span class="links">{anchors}</span>' if anchors else ""


def _more(record: ExportRecord, options: ExportOptions) -> Iterator[str]:
    if options.abstracts and record.fields.abstract:
        paragraphs = "".join(f"<p>{escape(part)}</p>" for part in record.fields.abstract.split("\n\n"))
        yield f"<details><summary>Abstract</summary>{paragraphs}</details>"
    if options.keywords and record.tags:
        yield f"<p>{escape(', '.join(record.tags))}</p>"
    if options.notes:
        yield from (f"<blockquote><pre>{escape(note)}</pre></blockquote>" for note in record.notes)


EXPORTER = Exporter("html", "HTML", "a web page to publish or print", ".html", write)
