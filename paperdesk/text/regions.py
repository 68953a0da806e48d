"""Marked regions in a text that a person writes as well: only what stands between our marks is ever replaced.

A region lies between a line `%% pd:begin NAME SUM %%` and a line `%% pd:end %%` (in YAML `# pd:begin NAME SUM`). SUM
tells whether somebody else has written into it. What is outside stays as it is, sign by sign, wherever the region was
moved.
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
    """The marks do not stand as we wrote them: one is missing, doubled or no longer a line of its own."""


@dataclass(frozen=True, slots=True)
class Region:
    """A region as it stands in a text: where its body begins and ends, and where its first mark begins."""

    name: str
    sign: str
    start: int
    body_start: int
    body_end: int
    newline: str
    body: str  # its lines, each ended by a line feed
    is_edited: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """A region to be written: its name, and what makes its new body of the one that stands there ("" for none)."""

    name: str
    write: Callable[[str], str]
    is_free: bool = False  # the reader may take it over: edited or removed, it is left alone


@dataclass(frozen=True, slots=True)
class Merged:
    """The text with its regions renewed; unchanged where somebody has written into the regions named in `edited`."""

    text: str
    edited: tuple[str, ...] = ()


def merge(text: str, wanted: Sequence[Wanted]) -> Merged:
    """Renew the wanted regions of a text, and put those that it has not behind its end; no other sign changes.

    Raises:
        MarksDamaged: nothing can be done without risk.
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
    """The regions of a text by their names.

    Raises:
        MarksDamaged: a mark is missing, doubled or no longer a line of its own.
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
    """A region with its marks, each line ended by a line feed."""
    end = "%% pd:end %%" if sign == "%%" else f"{sign} pd:end"
    return f"{begin_line(name, body, sign)}\n{body}{end}\n"


def begin_line(name: str, body: str, sign: str = "%%") -> str:
    """The mark at the beginning of a region."""
    return f"{sign} pd:begin {name} {sum_of(body)}" + (" %%" if sign == "%%" else "")


def tidy(body: str) -> str:
    """A body as it may stand in a region: whole lines, and nothing in it that looks like one of our marks."""
    lines = LIKE_MARK.sub(r"\1\2：", NEWLINE.sub("\n", body))
    return lines if lines.endswith("\n") or not lines else lines + "\n"


def sum_of(body: str) -> str:
    """What tells whether a body is the one that we wrote, whatever its line ends."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:CHECKSUM_LETTERS]
