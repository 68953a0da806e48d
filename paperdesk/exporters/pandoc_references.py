"""Pandoc's input for references and its output: CSL-JSON in, HTML out."""

import json
import re
from collections.abc import Sequence
from html import escape, unescape
from typing import Any

from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.csl import csl_date, csl_of
from paperdesk.exporters.csl_more import SEASONS_FROM
from paperdesk.exporters.plain import rich_title
from paperdesk.exporters.references import NEVER, Reference, cleaned
from paperdesk.model.paper import EAST_ASIAN
from paperdesk.text.latex_symbols import MATH

ENTRY = re.compile(r'<div id="ref-r(\d+)"[^>]*>(.*?)(?=<div id="ref-r\d+"|\Z)', re.DOTALL)
FOOTNOTES = '<section id="footnotes"'
MARGIN = re.compile(r'<div class="csl-left-margin">(.*?)</div>\s*', re.DOTALL)
BLOCK = re.compile(r"</?div[^>]*>")
SMALL_CAPITALS = re.compile(r'<span class="smallcaps">')
CLASS = re.compile(r'\s(?:class|role|data-[\w-]+)="[^"]*"')
SHORT = {"em": "i", "strong": "b"}
LETTERS = re.compile(r"(</?)(em|strong)>")
PLAIN_SPAN = re.compile(r"<span>([^<]*)</span>")
NUMBERS = ("volume", "issue")
RANGE = re.compile(r"(?<=\d)-(?=\d)")
LATEST_YEAR, YEARS = 8_000, 1_000
LITERAL = '<span class="nocase">{}</span>'  # CSL's own markup for text that no style may change


def as_csl(records: Sequence[ExportRecord]) -> bytes:
    """The papers as CSL-JSON, with numbers instead of keys."""
    found = []
    for number, record in enumerate(records):
        paper = {name: value for name, value in csl_of(record).items() if name not in NEVER}
        rich = rich_title(record.fields)
        if "<" in rich and "<" not in record.fields.title:
            paper["title"] = unescape(rich)
        paper["title"] = MATH.sub(lambda formula: LITERAL.format(formula[0]), paper.get("title", ""))
        found.append(readable(paper, number) | {"id": f"r{number}"})
    return json.dumps(found, ensure_ascii=False).encode(errors="replace")


def readable(paper: dict[str, Any], number: int = 0) -> dict[str, Any]:
    """A paper in forms that pandoc reads.

    A season becomes a month from 13 on; a Chinese name gets no initials; a date in words, which pandoc prints only in
    some styles, is replaced by a placeholder year until the page is read.
    """
    found = dict(paper)
    found |= {name: RANGE.sub("–", paper[name]) for name in NUMBERS if isinstance(paper.get(name), str)}
    issued = paper.get("issued", {})
    if issued.get("literal"):
        found["issued"] = {"date-parts": [[_stand_in(number, paper.get("title", ""))]]}
    if season := issued.get("season"):
        found["issued"] = {"date-parts": [[issued["date-parts"][0][0], SEASONS_FROM + season]]}
    return found | {field: list(map(_whole, names)) for field, names in paper.items() if isinstance(names, list)}


def _stand_in(number: int, title: str) -> int:
    """The placeholder year for a paper "in press": later than any other, as most styles sort these last."""
    year = LATEST_YEAR + number % YEARS
    return year if str(year) not in title else year + YEARS


def dated(text: str, number: int, record: ExportRecord) -> str:
    """A reference with the placeholder replaced by the words of its date."""
    words = csl_date(record.fields).get("literal", "")
    year = _stand_in(number, record.fields.title)
    return re.sub(rf"\b{year}(?=[a-z]?\b)", lambda _: escape(words), text) if words else text


def _whole(name: Any) -> Any:
    """A name written without spaces as one part: pandoc would abbreviate the given name and add a full stop."""
    family, given = (name.get(part, "") for part in ("family", "given")) if isinstance(name, dict) else ("", "")
    return {"literal": family + given} if given and EAST_ASIAN.fullmatch(family + given) else name


def read_references(page: str, records: Sequence[ExportRecord], *, after_number: str = " ") -> list[Reference]:
    """The references on pandoc's page, in order; `after_number` separates a number from its reference."""
    found = []
    for entry in ENTRY.finditer(page.partition(FOOTNOTES)[0]):
        number, record = int(entry[1]), records[int(entry[1])]
        text = entry_html(dated(entry[2], number, record), after_number)
        found.append(Reference(record.citation_key, text))
    return found


def entry_html(text: str, after_number: str = " ") -> str:
    """One reference or citation in the uniform form: a number before it, italics, no blocks."""
    margin = MARGIN.search(text)
    text = MARGIN.sub("", text)
    text = BLOCK.sub(" ", text)
    text = SMALL_CAPITALS.sub('<span style="font-variant: small-caps">', text)
    text = LETTERS.sub(lambda tag: f"{tag[1]}{SHORT[tag[2]]}>", CLASS.sub("", text))
    found = _cleaned(text)
    return f"{_cleaned(margin[1])}{after_number}{found}" if margin else found


def _cleaned(text: str) -> str:
    return " ".join(cleaned(PLAIN_SPAN.sub(r"\1", text)).split())
