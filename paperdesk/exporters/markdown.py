"""Markdown: a list of references for notes, wikis and web pages, with citation keys."""

import re
from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.plain import addresses, author_list, ended, imprint, pretty_date
from paperdesk.text.inert import inert_formula
from paperdesk.text.latex_symbols import MATH
from paperdesk.text.quoting import own_markdown

SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~^@])|^(\s*)([#+-]|\d+[.)])(?=\s)", re.MULTILINE)
UNSAFE_IN_ADDRESS = re.compile(r"[\s()<>\\]")


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield the items of a list."""
    for record in records:
        yield _paper(record, options)


def _paper(record: ExportRecord, options: ExportOptions) -> str:
    return "\n\n".join([f"- {reference(record)}", *(_indented(text) for text in _more(record, options))]) + "\n\n"


def reference(record: ExportRecord) -> str:
    """A paper on one line: authors, title, venue and date, its links and its key."""
    paper = record.fields
    venue = f"*{escape(paper.venue)}*" if paper.venue else ""
    where = ", ".join(part for part in (venue, escape(imprint(paper))) if part)
    when = escape(pretty_date(paper))
    return " ".join(
        part
        for part in (
            ended(escape(author_list(record.authors))),
            f"**{escape(paper.title or '(without a title)')}**.",
            f"{where}." if where else "",
            f"{when}." if when else "",
            *(f"[{escape(name)}]({_address(url)})" for name, url in addresses(record)),
            f"`@{record.citation_key.replace('`', '')}`",
        )
        if part
    )


def _more(record: ExportRecord, options: ExportOptions) -> Iterator[str]:
    if options.abstracts and record.fields.abstract:
        yield escape(record.fields.abstract)
    if options.keywords and record.tags:
        yield " ".join("#" + re.sub(r"[\s<>]+", "-", tag) for tag in record.tags)
    if options.notes:
        yield from map(own_markdown, record.notes)


def _indented(text: str) -> str:
    return re.sub(r"^(?=.)", "  ", text, flags=re.MULTILINE)


def escape(text: str) -> str:
    """Text that Markdown displays literally; formulas are left to the renderer."""
    pieces, start = [], 0
    for formula in MATH.finditer(text):
        pieces += [_escaped(text[start : formula.start()]), inert_formula(formula[0])]
        start = formula.end()
    return "".join([*pieces, _escaped(text[start:])])


def _escaped(text: str) -> str:
    return SPECIAL.sub(lambda sign: f"\\{sign[1]}" if sign[1] else f"{sign[2]}\\{sign[3]}", text)


def _address(url: str) -> str:
    return UNSAFE_IN_ADDRESS.sub(lambda sign: f"%{ord(sign[0]):02X}", url)


EXPORTER = Exporter("markdown", "Markdown", "for notes, Obsidian and wikis", ".md", write)
