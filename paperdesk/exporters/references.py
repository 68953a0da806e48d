"""Formatted references in a citation style; the only module that knows citeproc.

citeproc-py does not escape HTML, abbreviates Chinese names and may fail on a single paper: its input is prepared for
that, and papers on which it fails are printed in a plain form. It is imported late, with lxml.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nh3
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring, tostring

from paperdesk.errors import ExportFailed
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.csl import OTHERS, csl_of
from paperdesk.exporters.plain import author_list, ended, imprint, pretty_date
from paperdesk.text.latex_symbols import MATH

if TYPE_CHECKING:
    from citeproc import CitationStylesStyle

CSL = "{http://purl.org/net/xbiblio/csl}"
GUARDS = {"&": "\ue000", "<": "\ue001", ">": "\ue002", '"': "\ue003"}
"""Placeholders for HTML's special characters while the style processes the text."""
ENTITIES = {guard: html.escape(sign) for sign, guard in GUARDS.items()}
EAST_ASIAN = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\U00020000-\U0003ffff]")
NEVER = ("abstract", "note", "id", "annote", "keyword")  # some styles print them, which nobody expects
NO_CASE = '<span class="nocase">{}</span>'  # citeproc's own markup for text that no style may change
NUMBER = re.compile(r"\A((?:\(\d+\)|\[\d+\]|\d+\.))(?=\S)")
TAG = re.compile(r"<[^>]*>")
LARGEST_STYLE = 2_000_000
SHOWN = {"i", "b", "em", "strong", "sup", "sub", "u", "span", "div"}
"""Elements allowed in a reference: a style, which others wrote, adds its own text."""
LONGEST_LOOK = 80  # characters
LOOK = re.compile(r"(?:\s*(?:font|text|vertical)-[a-z-]+\s*:\s*[a-z -]+;?)*")


@dataclass(frozen=True, slots=True)
class Reference:
    """One paper in a bibliography."""

    citation_key: str
    html: str

    @property
    def text(self) -> str:
        """The reference without its italics."""
        return " ".join(html.unescape(TAG.sub("", self.html)).split())


def style_title(data: bytes) -> str:
    """Return the name of a citation style from its file.

    Raises:
        ExportFailed: it is not a usable independent CSL style; the message says what to do.
    """
    try:
        root = fromstring(data[:LARGEST_STYLE]) if len(data) <= LARGEST_STYLE else None
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise ExportFailed(
            "not-a-citation-style",
            "This is not a valid citation style (.csl): {reason}. Choose another file.",
            reason=error,
        ) from error
    if root is None or root.tag != f"{CSL}style" or root.find(f"{CSL}bibliography") is None:
        raise ExportFailed(
            "citation-style-dependent",
            "This style does not define a bibliography of its own. Choose an independent style (.csl), such as "
            "one from the Zotero Style Repository.",
        )
    return (root.findtext(f"{CSL}info/{CSL}title") or "").strip()


def format_references(records: Sequence[ExportRecord], style: Path) -> list[Reference]:
    """The bibliography of these papers in a style, in the style's order.

    Raises:
        ExportFailed: the file is not a style.
    """
    read = _read_style(style)
    try:
        return _bibliography(read, records)
    except Exception:  # citeproc fails on single papers in many ways: these are printed plain, at the end
        return _one_by_one(read, records)


def _read_style(file: Path) -> "CitationStylesStyle":
    from citeproc import CitationStylesStyle  # noqa: PLC0415 - with lxml it takes 0.1 s, and is seldom needed

    try:
        data = file.read_bytes()
        style_title(data)
        return CitationStylesStyle(BytesIO(_for_citeproc(data)), validate=False)
    except OSError as error:
        raise ExportFailed(
            "citation-style-not-readable",
            "The style {file} cannot be read: {reason}. Choose another style.",
            file=file,
            reason=error.strerror,
        ) from error


def _for_citeproc(data: bytes) -> bytes:
    """A style without the features that citeproc-py gets wrong: page ranges (`1–0` for `1–10`) and date delimiters."""
    root = fromstring(data)
    root.attrib.pop("page-range-format", None)
    for date in root.iter(f"{CSL}date"):
        delimiter = date.attrib.pop("delimiter", "")
        for part in date.findall(f"{CSL}date-part")[1:] if delimiter else ():
            part.set("prefix", delimiter + part.get("prefix", ""))
    found: bytes = tostring(root, encoding="utf-8")
    return found


def _one_by_one(style: "CitationStylesStyle", records: Sequence[ExportRecord]) -> list[Reference]:
    good, plain = [], []
    for record in records:
        try:
            _bibliography(style, [record])
            good.append(record)
        except Exception:  # see above
            plain.append(Reference(record.citation_key, plain_reference(record)))
    return [*(_bibliography(style, good) if good else []), *plain]


def _bibliography(style: "CitationStylesStyle", records: Sequence[ExportRecord]) -> list[Reference]:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter  # noqa: PLC0415
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415

    papers = [_prepared(record) | {"id": f"r{number}"} for number, record in enumerate(records)]
    made = CitationStylesBibliography(style, CiteProcJSON(papers), formatter.html)
    for paper in papers:
        made.register(Citation([CitationItem(paper["id"])]))
    made.sort()
    keys = [records[int(key.removeprefix("r"))].citation_key for key in made.keys]
    texts = (_finished(str(text)) for text in made.bibliography())
    titles = {record.citation_key: record.fields.title for record in records if not record.authors}
    return [Reference(key, _once(text, titles.get(key, ""))) for key, text in zip(keys, texts, strict=True)]


def _once(text: str, title: str) -> str:
    """Do not repeat a title that is printed in place of the author, as citeproc-py would."""
    if not title:
        return text
    words = re.sub(r"['’]", "['’]", re.escape(html.escape(title.replace("'", "’"))))  # citeproc sets typographic ones
    told = list(re.finditer(rf"(?:<i>|[“‘]|&quot;)?{words}(?:</i>|[”’]|&quot;)?", text, re.IGNORECASE))
    if len(told) <= 1:
        return text
    return re.sub(r"\.\s*\.", ".", f"{text[: told[1].start()].rstrip()} {text[told[1].end() :].lstrip(' .,')}".strip())


def _prepared(record: ExportRecord) -> dict[str, Any]:
    """The paper as CSL, in the form that citeproc requires."""
    paper = {name: _guarded(value) for name, value in csl_of(record).items() if name not in NEVER}
    paper["title"] = MATH.sub(lambda formula: NO_CASE.format(formula[0]), paper.get("title", ""))
    for role in ("author", "editor"):
        if role in paper:
            paper[role] = [_name(name) for name in paper[role] if name != {"literal": OTHERS}]
    return paper


def _guarded(value: Any) -> Any:
    if isinstance(value, str):
        for sign, guard in GUARDS.items():
            value = value.replace(sign, guard)
        return value
    if isinstance(value, list):
        return [_guarded(part) for part in value]
    return {key: _guarded(part) for key, part in value.items()} if isinstance(value, dict) else value


def _name(name: dict[str, str]) -> dict[str, str]:
    """East Asian names are literal; a family name alone has no empty given name."""
    family, given = name.get("family", ""), name.get("given", "")
    if EAST_ASIAN.search(family + given):
        return {"literal": family + given}
    if "literal" in name or given:
        return name
    parts = (name.get("non-dropping-particle", ""), family, name.get("suffix", ""))
    return {"literal": " ".join(part for part in parts if part)}


def _finished(text: str) -> str:
    for guard, entity in ENTITIES.items():
        text = text.replace(guard, entity)
    text = cleaned(text.replace("et al..", "et al."))
    return NUMBER.sub(r"\1 ", text).strip()  # the style puts it in a separate column


def cleaned(text: str) -> str:
    """HTML reduced to text formatting."""
    return nh3.clean(text, tags=SHOWN, attributes={"span": {"style"}, "div": {"style"}}, attribute_filter=_harmless)


def _harmless(_tag: str, _name: str, value: str) -> str | None:
    """Text formatting (small capitals), without anything that loads a resource."""
    return value if len(value) <= LONGEST_LOOK and LOOK.fullmatch(value) else None


def plain_reference(record: ExportRecord) -> str:
    """A reference without any style, in HTML."""
    paper = record.fields
    venue = f"<i>{html.escape(paper.venue)}</i>" if paper.venue else ""
    rest = ", ".join(part for part in (venue, html.escape(imprint(paper)), pretty_date(paper)) if part)
    parts = (html.escape(author_list(record.authors)), html.escape(paper.title), rest)
    return " ".join(ended(part) for part in parts if part)


def html_of(references: Sequence[Reference]) -> str:
    """References as HTML, one paragraph each."""
    return "".join(f"<p>{reference.html}</p>\n" for reference in references)


def text_of(references: Sequence[Reference]) -> str:
    """References as plain text, one line each."""
    return "\n".join(reference.text for reference in references)
