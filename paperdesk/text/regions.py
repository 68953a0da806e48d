"""Marked sections in a text that the user edits too: only the text between our marks is ever replaced.

A region is between a line `%% pd:begin NAME SUM %%` and a line `%% pd:end %%` (in YAML `# pd:begin NAME SUM`). SUM
shows whether somebody else has changed it. Text outside is never changed, and the region may be moved.
"""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

LINE = r"(?:\A\ufeff?|(?<=[\r\n]))"
MARK = re.compile(
    LINE + r"(?P<sign>%%|\#) pd:(?:begin (?P<name>[\w.-]+) (?P<sum>[0-9a-f]{10})|end)(?: %%)?(?P<end>\r\n|\r|\n|\Z)"
)
LIKE_MARK = re.compile(r"(%%|#)([ \t]*pd):(?=begin|end)")
NEWLINE = re.compile(r"\r\n|\r|\n")
CHECKSUM_LETTERS = 10


class MarksDamaged(ValueError):
    """The marks are not as we wrote them: missing, duplicated or no longer on separate lines."""


@dataclass(frozen=True, slots=True)
class Region:
    """A section in a text: the range of its body, and the beginning of its first mark."""

    name: str
    sign: str
    start: int
    body_start: int
    body_end: int
    newline: str
    body: str  # its lines, each ending with a line feed
    is_edited: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """A section to write: its name, and a function from its current body ("" for none) to the new one."""

    name: str
    write: Callable[[str], str]
    is_free: bool = False  # the user may take it over: once edited or removed, it is left alone


@dataclass(frozen=True, slots=True)
class Merged:
    """The text with updated sections; unchanged if somebody has edited the sections named in `edited`."""

    text: str
    edited: tuple[str, ...] = ()


def merge(text: str, wanted: Sequence[Wanted]) -> Merged:
    """Update the given sections of a text, appending missing ones; nothing else changes.

    Raises:
        MarksDamaged: nothing can be changed safely.
    """
    found = find_regions(text)
    changes: dict[str, str] = {}
    edited = []
    for one in wanted:
        region = found.get(one.name)
        if region is None or (one.is_free and region.is_edited):
            continue
        body = tidy(one.write(region.body))
        if body != region.body and region.is_edited:
            edited.append(one.name)
        elif body != region.body or region.is_edited:
            changes[one.name] = body
    if edited:
        return Merged(text, tuple(edited))
    missing = [one for one in wanted if one.name not in found and not one.is_free]
    return Merged(_appended(_renewed(text, found, changes), missing))


def find_regions(text: str) -> Mapping[str, Region]:
    """The sections of a text by name.

    Raises:
        MarksDamaged: a mark is missing, duplicated or no longer on a separate line.
    """
    marks = list(MARK.finditer(text))
    if len(marks) != len(LIKE_MARK.findall(text)) or len(marks) % 2:
        raise MarksDamaged
    found: dict[str, Region] = {}
    for begin, end in zip(marks[::2], marks[1::2], strict=True):
        if begin["name"] is None or end["name"] is not None or begin["sign"] != end["sign"] or begin["name"] in found:
            raise MarksDamaged
        found[begin["name"]] = _region(text, begin, end)
    return found


def _region(text: str, begin: re.Match[str], end: re.Match[str]) -> Region:
    body = NEWLINE.sub("\n", text[begin.end() : end.start()])
    is_edited = sum_of(body) != begin["sum"]
    places = begin.start("sign"), begin.end(), end.start()
    return Region(begin["name"], begin["sign"], *places, begin["end"], body, is_edited)


def _renewed(text: str, found: Mapping[str, Region], changes: Mapping[str, str]) -> str:
    pieces, at = [], 0
    for name, body in changes.items():
        region = found[name]
        begun = begin_line(name, body, region.sign) + region.newline
        pieces.append((region.start, region.body_end, begun + body.replace("\n", region.newline)))
    done = []
    for start, end, new in sorted(pieces):
        done += [text[at:start], new]
        at = end
    return "".join([*done, text[at:]])


def _appended(text: str, missing: Sequence[Wanted]) -> str:
    newline = found[0] if (found := NEWLINE.search(text)) else "\n"
    is_empty = not text.strip("\ufeff")
    is_parted = is_empty or text.endswith(newline * 2)
    pieces = [] if is_empty or text.endswith(("\n", "\r")) else [newline]
    for one in missing:
        region = region_text(one.name, tidy(one.write(""))).replace("\n", newline)
        pieces += [region] if is_parted else [newline, region]
        is_parted = False
    return "".join([text, *pieces]) if missing else text


def region_text(name: str, body: str, sign: str = "%%") -> str:
    """A section with its marks, each line ending with a line feed."""
    end = "%% pd:end %%" if sign == "%%" else f"{sign} pd:end"
    return f"{begin_line(name, body, sign)}\n{body}{end}\n"


def begin_line(name: str, body: str, sign: str = "%%") -> str:
    """The mark at the beginning of a section."""
    return f"{sign} pd:begin {name} {sum_of(body)}" + (" %%" if sign == "%%" else "")


def tidy(body: str) -> str:
    """A valid body of a section: whole lines, without anything that looks like our marks."""
    lines = LIKE_MARK.sub(r"\1\2：", NEWLINE.sub("\n", body))
    return lines if lines.endswith("\n") or not lines else lines + "\n"


def sum_of(body: str) -> str:
    """A checksum that shows whether we wrote a body, ignoring line endings."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:CHECKSUM_LETTERS]
