"""A BibTeX file as records of raw fields: macros and `#` resolved, nothing decoded, nothing lost."""

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from bibtexparser.entrypoint import parse_string
from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry, ParsingFailedBlock, String

from paperdesk.errors import Words
from paperdesk.importers.base import Rejected, at_line
from paperdesk.importers.expansion import Growth
from paperdesk.model.bibtex_types import OWN, POINTERS

logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # it warns about every block that we report ourselves

MONTH_NAMES = "January February March April May June July August September October November December"
MONTHS = {name[:3].lower(): name for name in MONTH_NAMES.split()}
MOST_BRACES = 1_000  # in a row; more are meaningless, and bibtexparser is slow for each
BRACES = re.compile(rf"\{{{{{MOST_BRACES + 1},}}|\}}{{{MOST_BRACES + 1},}}")
COMMENTED_RECORD = re.compile(r"^[ \t]*%[ \t]*@.*(?:\n[ \t]*%.*)*", re.MULTILINE)
PIECE = re.compile(r'\s*(?:(?P<quote>")|(?P<brace>\{)|(?P<word>[^\s#"{},]+))')
MARK = re.compile(r'\\.|[{}"]', re.DOTALL)
JOIN = re.compile(r"\s*(?:#|\Z)")
NEXT_FIELD = re.compile(r"\s*([A-Za-z][\w+:-]*)\s*=\s*")
POINTERS_AS_WRITTEN = {OWN + name: name for name in POINTERS}  # by our own exporter
JOINED = {"author": " and ", "editor": " and ", "keywords": ", ", "file": ";"}
ENTRY = re.compile(r"[ \t]*@[ \t]*[A-Za-z]+[ \t]*\{")
BRACE = re.compile(r"[{}]")
ESCAPED_BRACE = re.compile(r"(?<!\\)\\([{}])")
OWN_DIGIT = re.compile(rf"{OWN}(?=\d)")  # before a name that BibTeX does not accept
NEWLINE = re.compile(r"\n")
NEXT_RECORD = re.compile(r"\n[ \t]*@[ \t]*[A-Za-z]+[ \t]*\{[^\s{}=]*,")
DOUBLE_BACKSLASH = re.compile(r"\\\\(?=[{}])")


class Macros(dict[str, str]):
    """The `@string` abbreviations by lower-case name; their total expansion is counted."""

    def __init__(self, known: Mapping[str, str], growth: Growth) -> None:
        super().__init__(known)
        self._growth = growth

    def put_in(self, pieces: Sequence[tuple[bool, str]]) -> str:
        """Join the pieces of a value, with macros expanded.

        Raises:
            ImportFailed: the result would be too large.
        """
        parts = [text if enclosed else self.get(text.lower(), text) for enclosed, text in pieces]
        self._growth.spend(sum(map(len, parts)))
        return "".join(parts)


@dataclass(frozen=True, slots=True)
class RawRecord:
    """One record: its type and field names in lower case, the values without enclosing braces, still in LaTeX."""

    line: int  # from 1
    type: str
    key: str
    fields: dict[str, str]
    text: str


def read_blocks(text: str) -> Iterator[RawRecord | Rejected]:
    """Yield the records of a BibTeX text in order; a malformed one is rejected without affecting others."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = BRACES.sub(lambda run: run[0][:MOST_BRACES], text)
    if "%" in text:
        text = COMMENTED_RECORD.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    macros, lines = Macros(MONTHS, Growth(len(text))), _Lines(text)
    read_to = -1  # the last line of a record that we read ourselves; bibtexparser's blocks inside it do not count
    for block in _blocks(text):
        line = block.start_line or 0
        if line <= read_to:
            continue
        counted = lines.record_at(line) if _is_doubtful(block) else ""
        if counted and (entry := _with_plain_braces(counted)):
            read_to = line + counted.count("\n")
            yield replace(_record(entry, macros), line=line + 1, text=counted)
        elif isinstance(block, String):
            macros[block.key.lower()] = resolve(str(block.value), macros)
        elif isinstance(block, Entry):
            yield _record(block, macros)
        elif isinstance(block, ParsingFailedBlock):
            yield from _retry(block, macros)


def _is_doubtful(block: Any) -> bool:
    """True if bibtexparser and BibTeX may disagree on the end of a record: it contains an escaped brace."""
    raw = str(block.raw or "")
    return isinstance(block, ParsingFailedBlock | Entry) and ("\\{" in raw or "\\}" in raw)


class _Lines:
    """A text with the positions of its lines, computed once on demand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: list[int] = []

    def record_at(self, line: int) -> str:
        """The record that begins on a line (from 0), ended as by BibTeX, which counts every brace.

        "" if it does not end, or if that is where bibtexparser ends it as well.
        """
        if not self._starts:
            self._starts = [0, *(found.end() for found in NEWLINE.finditer(self.text))]
        begin = ENTRY.match(self.text, self._starts[line])
        depth, unescaped = 1, 1
        for brace in BRACE.finditer(self.text, begin.end()) if begin else ():
            step = 1 if brace[0] == "{" else -1
            depth += step
            unescaped += step if self.text[brace.start() - 1] != "\\" else 0
            if depth == 0:
                raw = self.text[self._starts[line] : brace.end()].lstrip()
                return "" if unescaped == 0 or NEXT_RECORD.search(raw) else raw
        return ""


def _blocks(text: str) -> Iterator[Any]:
    """The blocks from bibtexparser; blocks with a repeated key or field, which it sets aside, are valid for us."""
    block: Any
    for block in parse_string(text, parse_stack=[]).blocks:
        while isinstance(block, DuplicateBlockKeyBlock | DuplicateFieldKeyBlock):
            block = block.ignore_error_block  # noqa: PLW2901
        yield block


def _with_plain_braces(raw: str) -> Entry | None:
    r"""A record in which `\{` is a grouping brace, as for BibTeX, not a character, as for bibtexparser."""
    if "\\{" not in raw and "\\}" not in raw:
        return None
    entries = [block for block in _blocks(ESCAPED_BRACE.sub(r"\1", raw)) if isinstance(block, Entry)]
    return entries[0] if len(entries) == 1 else None


def _retry(block: Any, macros: Macros) -> Iterator[RawRecord | Rejected]:
    """Read a failed block again: bibtexparser takes a brace after two backslashes for an escaped one."""
    raw, line = str(block.raw or ""), (block.start_line or 0) + 1
    if re.match(r"@\s*(?:comment|preamble|string)\b", raw, re.IGNORECASE) or not raw.strip():
        return
    if DOUBLE_BACKSLASH.search(raw):
        entries = [found for found in _blocks(DOUBLE_BACKSLASH.sub(r"\\\\ ", raw)) if isinstance(found, Entry)]
        if len(entries) == 1:
            yield replace(_record(entries[0], macros), line=line, text=raw)
            return
    reason = str(getattr(block.error, "abort_reason", block.error))
    yield Rejected(at_line(line), Words("This BibTeX record is malformed: {reason}", reason=reason), raw)


def _record(entry: Entry, macros: Macros) -> RawRecord:
    fields: dict[str, str] = {}
    for field in entry.fields:
        name = field.key.lower()
        name = POINTERS_AS_WRITTEN.get(name, OWN_DIGIT.sub("", name))
        for more, value in _values(name, str(field.value), macros):
            if value:
                _put(fields, more, value)
    return RawRecord((entry.start_line or 0) + 1, entry.entry_type.lower(), entry.key, fields, str(entry.raw or ""))


def _put(fields: dict[str, str], name: str, value: str) -> None:
    """For a repeated field, the first value counts; lists are joined, and other values get separate names."""
    known = fields.setdefault(name, value)
    if known == value:
        return
    if name in JOINED:
        fields[name] = f"{known}{JOINED[name]}{value}"
    else:
        number = next(n for n in count(2) if fields.get(f"{name}-{n}", value) == value)
        fields[f"{name}-{number}"] = value


def _values(name: str, raw: str, macros: Macros) -> Iterator[tuple[str, str]]:
    """The value of a field, and of the following ones joined to it because a comma is missing."""
    while True:
        if raw.startswith("{") and raw.find("}") == len(raw) - 1:  # most values
            yield name, raw[1:-1].strip()
            return
        pieces, end = _pieces(raw)
        glued = NEXT_FIELD.match(raw, end) if pieces else None
        yield name, _joined(raw[:end] if glued else raw, pieces, end, macros).strip()
        if not glued:
            return
        name, raw = glued[1].lower(), raw[glued.end() :]


def resolve(raw: str, macros: Macros) -> str:
    """Return a value without braces or quotes, with macros expanded and pieces between `#` joined."""
    return _joined(raw, *_pieces(raw), macros)


def _joined(raw: str, pieces: list[tuple[bool, str]], end: int, macros: Macros) -> str:
    if not pieces or end < len(raw.rstrip()):
        return raw.strip()
    return macros.put_in(pieces)


def _pieces(raw: str) -> tuple[list[tuple[bool, str]], int]:
    """The pieces of a value (whether enclosed, text), and where they end."""
    pieces: list[tuple[bool, str]] = []
    end = 0
    while piece := PIECE.match(raw, end):
        if piece["word"]:
            pieces.append((False, piece["word"]))
            end = piece.end()
        else:
            close = _closing(raw, piece.end(), quoted=bool(piece["quote"]))
            if close < 0:
                break
            pieces.append((True, raw[piece.end() : close]))
            end = close + 1
        join = JOIN.match(raw, end)
        if not join or not join[0].strip():
            break
        end = join.end()
    return pieces, end


def _closing(raw: str, start: int, *, quoted: bool) -> int:
    """The end of the brace or quote opened before `start`; -1 if it does not end."""
    if not quoted and raw[-1:] == "}" and raw.find("{", start) < 0 and raw.find("}", start) == len(raw) - 1:
        return len(raw) - 1
    depth = 0
    for mark in MARK.finditer(raw, start):
        sign = mark[0]
        if depth == 0 and sign == ('"' if quoted else "}"):
            return mark.start()
        depth += {"{": 1, "}": -1}.get(sign, 0)
    return -1
