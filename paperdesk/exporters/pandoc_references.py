"""What pandoc is given to make references of, and how its page is read: CSL-JSON there, HTML back."""

import json
import re
from collections.abc import Sequence
from html import unescape

from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.csl import csl_of
from paperdesk.exporters.plain import rich_title
from paperdesk.exporters.references import NEVER, Reference, cleaned
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
LITERAL = '<span class="nocase">{}</span>'  # CSL's own mark for what no style may change


def as_csl(records: Sequence[ExportRecord]) -> bytes:
    """The papers as CSL-JSON, under numbers in place of their keys."""
    found = []
    for number, record in enumerate(records):
        paper = {name: value for name, value in csl_of(record).items() if name not in NEVER}
        rich = rich_title(record.fields)
        if "<" in rich and "<" not in record.fields.title:
            paper["title"] = unescape(rich)
        paper["title"] = MATH.sub(lambda formula: LITERAL.format(formula[0]), paper.get("title", ""))
        found.append(paper | {"id": f"r{number}"})
    return json.dumps(found, ensure_ascii=False).encode(errors="replace")


def with_citation(document: bytes, count: int, prefix: str, locator: str) -> bytes:
    """Pandoc's document of some references, with one citation of all of them in place of its text.

    Args:
        document: JSON, as pandoc writes it of CSL-JSON.
        count: how many papers, under the numbers of `as_csl`.
        prefix: before the first, such as "see".
        locator: behind the last, such as "p. 3".
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
    """Words as pandoc has them: nothing in them is markup."""
    found: list[dict[str, str]] = []
    for word in text.split():
        found += [{"t": "Space"}] if found else []
        found.append({"t": "Str", "c": word})
    return found


def read_citation(page: str) -> str:
    """The citation of pandoc's page, as HTML; that of a note style is the text of its note."""
    note = NOTE.search(page)
    if note is not None:
        return _entry(BACK.sub("", note[1]))
    cited = CITED.search(page)
    return _entry(cited[1]) if cited is not None else ""


def read_references(page: str, records: Sequence[ExportRecord]) -> list[Reference]:
    """The references of pandoc's page, in its order."""
    return [Reference(records[int(entry[1])].citation_key, _entry(entry[2])) for entry in ENTRY.finditer(page)]


def _entry(text: str) -> str:
    """One reference as the others are: a number before it, italics, no blocks."""
    text = MARGIN.sub(r"\1 ", text)
    text = BLOCK.sub(" ", text)
    text = SMALL_CAPITALS.sub('<span style="font-variant: small-caps">', text)
    text = LETTERS.sub(lambda tag: f"{tag[1]}{SHORT[tag[2]]}>", CLASS.sub("", text))
    return " ".join(cleaned(PLAIN_SPAN.sub(r"\1", text)).split())
