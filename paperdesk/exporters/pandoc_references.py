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
MARGIN = re.compile(r'<div class="csl-left-margin">(.*?)</div>\s*', re.DOTALL)
BLOCK = re.compile(r"</?div[^>]*>")
SMALL_CAPITALS = re.compile(r'<span class="smallcaps">')
CLASS = re.compile(r'\s(?:class|role|data-[\w-]+)="[^"]*"')
CITED = re.compile(r"<p>(.*?)</p>", re.DOTALL)
NOTE = re.compile(r'<li id="fn1"[^>]*>(.*?)</li>', re.DOTALL)
BACK = re.compile(r'<a href="#fnref1".*?</a>', re.DOTALL)
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


def _dated(text: str, number: int, record: ExportRecord) -> str:
    """A reference with the placeholder replaced by the words of its date."""
    words = csl_date(record.fields).get("literal", "")
    year = _stand_in(number, record.fields.title)
    return re.sub(rf"\b{year}(?=[a-z]?\b)", lambda _: escape(words), text) if words else text


def _whole(name: Any) -> Any:
    """A name written without spaces as one part: pandoc would abbreviate the given name and add a full stop."""
    family, given = (name.get(part, "") for part in ("family", "given")) if isinstance(name, dict) else ("", "")
    return {"literal": family + given} if given and EAST_ASIAN.fullmatch(family + given) else name


def with_citation(document: bytes, count: int, prefix: str, locator: str) -> bytes:
    """Pandoc's document with references, with its text replaced by one citation of all of them.

    Args:
        document: JSON, as converted by pandoc from CSL-JSON.
        count: the number of papers, numbered as in `as_csl`.
        prefix: text before the first, such as "see".
        locator: text after the last, such as "p. 3".
    """
    found = json.loads(document)
    cited = [
        {
            "citationId": f"r{number}",
            "citationPrefix": _inlines(prefix if number == 0 else ""),
            "citationSuffix": _inlines(f", {locator}" if locator and number == count - 1 else ""),
            "citationMode": {"t": "NormalCitation"},
            "citationNoteNum": 1,
            "citationHash": 0,
        }
        for number in range(count)
    ]
    found["blocks"] = [{"t": "Para", "c": [{"t": "Cite", "c": [cited, []]}]}]
    return json.dumps(found).encode()


def _inlines(text: str) -> list[dict[str, str]]:
    """Words in pandoc's form, without markup."""
    found: list[dict[str, str]] = []
    for word in text.split():
        found += [{"t": "Space"}] if found else []
        found.append({"t": "Str", "c": word})
    return found


def read_citation(page: str, records: Sequence[ExportRecord]) -> str:
    """The citation on pandoc's page, as HTML; for a note style, the text of the note."""
    note, cited = NOTE.search(page), CITED.search(page)
    text = BACK.sub("", note[1]) if note else cited[1] if cited else ""
    for number, record in enumerate(records):
        text = _dated(text, number, record)
    return _entry(text)


def read_references(page: str, records: Sequence[ExportRecord]) -> list[Reference]:
    """The references on pandoc's page, in order."""
    found = []
    for entry in ENTRY.finditer(page):
        record = records[int(entry[1])]
        found.append(Reference(record.citation_key, _entry(_dated(entry[2], int(entry[1]), record))))
    return found


def _entry(text: str) -> str:
    """One reference in the uniform form: a number before it, italics, no blocks."""
    text = MARGIN.sub(r"\1 ", text)
    text = BLOCK.sub(" ", text)
    text = SMALL_CAPITALS.sub('<span style="font-variant: small-caps">', text)
    text = LETTERS.sub(lambda tag: f"{tag[1]}{SHORT[tag[2]]}>", CLASS.sub("", text))
    return " ".join(cleaned(PLAIN_SPAN.sub(r"\1", text)).split())
