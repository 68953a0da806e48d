"""Titles and abstracts as passages: plain text, formulas, superscripts and italics, addresses, with positions."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from paperdesk.text.latex_symbols import MATH


class Kind(StrEnum):
    """The kind of a passage."""

    TEXT = "text"
    MATH = "math"
    DISPLAY = "display"  # a formula on its own line
    LINK = "link"
    BREAK = "break"  # a new line
    PARAGRAPH = "paragraph"  # a new paragraph


@dataclass(frozen=True, slots=True)
class Passage:
    """A range of a text: its position, its displayed text, and its format.

    `text` has `end - start` characters unless the kind is a formula (its TeX without delimiters) or a break.
    """

    kind: Kind
    start: int
    end: int
    text: str
    styles: frozenset[str] = frozenset()  # among "i", "b", "sub", "sup"
    address: str = ""


STYLES = {"i": "i", "em": "i", "italic": "i", "b": "b", "strong": "b", "bold": "b", "sub": "sub", "sup": "sup"}
HOSTS = r"(?:github\.com|gitlab\.com|huggingface\.co|bitbucket\.org|zenodo\.org|doi\.org|arxiv\.org|[\w-]+\.github\.io)"
TOKEN = re.compile(
    rf"(?P<math>{MATH.pattern})"
    r"|<(?P<tag>i|em|italic|b|strong|bold|sub|sup)>(?P<inside>[^<>]{1,400})</(?P=tag)>"
    r"|(?P<raise>(?<=\S)[_^])\{(?P<raised>[^{}\s$]{1,24})\}"
    r"|(?<![A-Za-z_^])[A-Za-z](?P<one>[_^])(?P<letter>[A-Za-z0-9])(?![A-Za-z0-9_^{])"
    rf"|(?P<address>\bhttps?://[^\s<>\"]+|(?<![\w./@-]){HOSTS}(?:/[^\s<>\"]*)?)"
    r"|(?P<paragraph>[^\S\n]*\n[^\S\n]*\n\s*)|(?P<line>\n)",
    re.DOTALL,
)
SENTENCE = re.compile(r"\S.*?(?:[.!?]['\"”’)]*(?=\s+[^\sa-z])|(?=\s*\n\s*\n)|(?=\s*$))", re.DOTALL)
TRAILING = ".,;:!?'”’»*"
CLOSING = {")": "(", "]": "[", "}": "{"}
BREAKS = frozenset({Kind.BREAK, Kind.PARAGRAPH})
NO_STYLES: frozenset[str] = frozenset()


def split_passages(text: str) -> tuple[Passage, ...]:
    """The passages of a text in order, without gaps except for style markers (`<sub>`, `_{`)."""
    found = tuple(_split(text, 0, len(text), NO_STYLES))
    return tuple(_set_apart(found)) if any(p.kind is Kind.DISPLAY for p in found) else found


def _set_apart(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Displayed formulas absorb the spaces and line breaks around them."""
    last: Passage | None = None
    for found in passages:
        passage = found
        if last is not None and passage.kind is Kind.DISPLAY:
            end = last.start + len(last.text.rstrip()) if last.kind is Kind.TEXT else last.start
            last, passage = replace(last, end=end, text=last.text.rstrip()), replace(passage, start=end)
        elif last is not None and last.kind is Kind.DISPLAY:
            blanks = len(passage.text) - len(passage.text.lstrip())
            start = passage.end if passage.kind in BREAKS else passage.start + blanks
            last, passage = replace(last, end=start), replace(passage, start=start, text=passage.text.lstrip())
        if last is not None and last.start < last.end:
            yield last
        last = passage if passage.start < passage.end else last
    if last is not None:
        yield last


def _split(text: str, start: int, end: int, styles: frozenset[str]) -> Iterator[Passage]:
    at = start
    while at < end and (found := TOKEN.search(text, at, end)):
        passages = list(_token(found, styles))
        first, last = passages[0].start, found.end()
        if found["address"]:
            last = passages[-1].end
        elif found["tag"] or found["raised"]:
            first = found.start()
        if first > at:
            yield _text(text, at, first, styles)
        yield from passages
        at = last
    if at < end:
        yield _text(text, at, end, styles)


def _text(text: str, start: int, end: int, styles: frozenset[str]) -> Passage:
    return Passage(Kind.TEXT, start, end, text[start:end], styles)


def _token(found: re.Match[str], styles: frozenset[str]) -> Iterator[Passage]:
    whole = found.string
    if found["math"]:
        yield _formula(found, styles)
    elif found["tag"]:
        yield from _split(whole, *found.span("inside"), styles | {STYLES[found["tag"].lower()]})
    elif found["raised"]:
        yield _text(whole, *found.span("raised"), styles | {"sup" if found["raise"] == "^" else "sub"})
    elif found["one"]:
        sign = found.start("one")
        yield _text(whole, found.start(), sign, styles)
        yield _text(whole, *found.span("letter"), styles | {"sup" if found["one"] == "^" else "sub"})
    elif found["address"]:
        yield _address(found, styles)
    else:
        kind = Kind.PARAGRAPH if found["paragraph"] else Kind.BREAK
        yield Passage(kind, found.start(), found.end(), "\n", styles)


def _formula(found: re.Match[str], styles: frozenset[str]) -> Passage:
    kind = Kind.DISPLAY if found["math"].startswith(("$$", "\\[")) else Kind.MATH
    return Passage(kind, found.start(), found.end(), without_signs(found["math"]), styles)


def find_sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end)."""
    return [found.span() for found in SENTENCE.finditer(text)]


def without_signs(formula: str) -> str:
    r"""The TeX between the delimiters of a formula: `$x$`, `$$x$$`, `\(x\)`, `\[x\]`."""
    signs = 2 if formula.startswith(("$$", "\\")) else 1
    return formula[signs:-signs].strip()


def _address(found: re.Match[str], styles: frozenset[str]) -> Passage:
    """Remove the full stop or bracket of the surrounding sentence."""
    shown = found["address"]
    while shown and (shown[-1] in TRAILING or _closes_more(shown)):
        shown = shown[:-1]
    start = found.start("address")
    address = shown if shown.startswith("http") else f"https://{shown}"
    return Passage(Kind.LINK, start, start + len(shown), shown, styles, address)


def _closes_more(shown: str) -> bool:
    opening = CLOSING.get(shown[-1])
    return opening is not None and shown.count(shown[-1]) > shown.count(opening)
