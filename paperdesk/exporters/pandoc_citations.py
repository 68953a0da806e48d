"""The citations of a document for pandoc, and what its page says of them: the texts, and the references.

Pandoc gets one paragraph per citation, in the order of the document, so that numbers, letters after years and repeated
citations in notes are right for the document as a whole. Its format: pandoc-types, `Text.Pandoc.Definition`.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.pandoc_references import dated, entry_html

CITATION = re.compile(r'<div id="citation(\d+)">\s*<p>(.*?)</p>\s*</div>', re.DOTALL)
NOTE = re.compile(r'<li id="fn(\d+)"[^>]*>(.*?)</li>', re.DOTALL)
NOTE_NUMBER = re.compile(r'<a href="#fn(\d+)"')
BACK = re.compile(r'<a href="#fnref\d+".*?</a>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class CitedRecord:
    """A paper in a citation: its number among the records, the text before it, and the passage (“p. 3”)."""

    number: int
    prefix: str = ""
    passage: str = ""


@dataclass(frozen=True, slots=True)
class CitationPlace:
    """A citation in a document: its papers, and the number of the note that it is in (0: it is in the text)."""

    cited: Sequence[CitedRecord]
    note: int = 0


def with_citations(document: bytes, citations: Sequence[CitationPlace]) -> bytes:
    """Pandoc's document with references, with its text replaced by citations.

    Args:
        document: JSON, as converted by pandoc from CSL-JSON; papers are numbered as in `as_csl`.
        citations: in the order of the document.
    """
    found = json.loads(document)
    found["blocks"] = [_block(number, citation) for number, citation in enumerate(citations)]
    return json.dumps(found).encode(errors="replace")


def _block(number: int, citation: CitationPlace) -> dict[str, Any]:
    cited = [
        {
            "citationId": f"r{each.number}",
            "citationPrefix": _inlines(each.prefix),
            "citationSuffix": _inlines(f", {each.passage}" if each.passage else ""),
            "citationMode": {"t": "NormalCitation"},
            "citationNoteNum": citation.note or number + 1,
            "citationHash": 0,
        }
        for each in citation.cited
    ]
    inlines = [{"t": "Cite", "c": [cited, []]}] if cited else []
    return {"t": "Div", "c": [[f"citation{number}", [], []], [{"t": "Para", "c": inlines}]]}


def _inlines(text: str) -> list[dict[str, str]]:
    """Words in pandoc's form, without markup."""
    found: list[dict[str, str]] = []
    for word in text.split():
        found += [{"t": "Space"}] if found else []
        found.append({"t": "Str", "c": word})
    return found


def read_citations(page: str, citations: Sequence[CitationPlace], records: Sequence[ExportRecord]) -> list[str]:
    """The citations on pandoc's page, as HTML; for a note style, the texts of the notes."""
    notes = {number: BACK.sub("", text) for number, text in NOTE.findall(page)}
    texts = {int(number): text for number, text in CITATION.findall(page)}
    found = []
    for number, citation in enumerate(citations):
        text = texts.get(number, "")
        if note := NOTE_NUMBER.search(text):
            text = notes.get(note[1], "")
        for each in citation.cited:
            text = dated(text, each.number, records[each.number])
        found.append(entry_html(text))
    return found
