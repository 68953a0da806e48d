"""Finding what surrounds the text of a page: headers and footers, page numbers, stamps in the margin.

A highlight that continues across a page break omits them. They are recognised by what neighbouring pages have at the
same height: the same words, or a page number.
"""

import itertools
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from paperdesk.documents.page_text import PageText, union
from paperdesk.model.annotation import Rect

AROUND = (-2, -1, 1, 2)  # pages whose edges are compared: headers of left and right pages differ
MOST_ROWS = 3  # rows at an edge of a page
EDGE_SHARE = 0.2  # of a page's height; anything further in is not a header or footer
SAME_HEIGHT = 3.0  # points
FEWEST_PAGES = 2  # pages that show where headers and footers are, or that there is a second header below the first
GAP_HEIGHTS = 0.7  # of a row's height: the minimum distance to the text
STAMP = 3.0  # a line this much higher than wide, with several letters, is rotated
STAMP_LETTERS = 5
DIGITS = re.compile(r"\d+")
AT_ENDS = re.compile(r"^\W*(\d{1,5}|[ivxlc]+)\b|\b(\d{1,5}|[ivxlc]+)\W*$")
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Row:
    """Lines at one height near an edge of a page."""

    lines: tuple[int, ...]
    words: str  # without numbers
    numbers: tuple[int, ...]  # the numbers at its ends
    rect: Rect
    gap: float  # to the next row inwards, in points

    @property
    def height(self) -> float:
        return self.rect[3] - self.rect[1]

    @property
    def is_last(self) -> bool:
        """Whether the text may begin after it."""
        return self.gap > GAP_HEIGHTS * self.height or not any(map(str.isalpha, self.words))


Rows = Sequence[Row]


def running_lines(texts: Mapping[int, PageText], page: int, size: tuple[float, float]) -> frozenset[int]:
    """The numbers of the lines of a page that are not part of its text.

    Args:
        texts: the text of the page and, if they exist, of the pages around it.
        page: the number of the page.
        size: of the page in points.
    """
    near = [number for number in (page, *(page + step for step in AROUND)) if number in texts]
    height = size[1 - texts[page].turned % 2]
    found = {line for line, rect in _lines(texts[page], height) if _is_stamp(texts[page], line, rect)}
    for is_head in (True, False):
        edges = {number: _edge(texts[number], height, is_head=is_head) for number in near}
        depths = {number: _depth(edges, number) for number in near}
        depth = max(depths[page], _beyond(edges, depths, page, is_head=is_head))
        found.update(line for row in edges[page][:depth] for line in row.lines)
    return frozenset(found)


def _lines(text: PageText, height: float) -> Iterator[tuple[int, Rect]]:
    """The lines, and their positions with the text upright, on a page that then has this height."""
    down = height if text.turned > 1 else 0.0
    for start, (left, top, right, bottom) in zip(*text.line_rects(), strict=True):
        yield int(text.lines[start]), (left, top + down, right, bottom + down)


def _is_stamp(text: PageText, line: int, rect: Rect) -> bool:
    """Whether a line is rotated."""
    width, height = rect[2] - rect[0], rect[3] - rect[1]
    return height > STAMP * width and len(text.line(line).strip()) >= STAMP_LETTERS


def _edge(text: PageText, height: float, *, is_head: bool) -> list[Row]:
    """The outermost rows, from the edge inwards."""
    rows: list[list[tuple[int, Rect]]] = []
    for line, rect in sorted(_lines(text, height), key=lambda found: found[1][1] if is_head else -found[1][3]):
        if _is_stamp(text, line, rect):
            continue
        if rows and _overlap(union(r for _, r in rows[-1]), rect):
            rows[-1].append((line, rect))
        elif len(rows) > MOST_ROWS:
            break
        else:
            rows.append([(line, rect)])
    made = _with_gaps(text, rows)[:MOST_ROWS]
    return [
        row
        for row in made
        if (row.rect[3] < EDGE_SHARE * height if is_head else row.rect[1] > (1 - EDGE_SHARE) * height)
    ]


def _overlap(one: Rect, other: Rect) -> bool:
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > min(one[3] - one[1], other[3] - other[1]) / 2


def _with_gaps(text: PageText, rows: Sequence[Sequence[tuple[int, Rect]]]) -> list[Row]:
    rects = [union(rect for _, rect in row) for row in rows]
    gaps = [max(two[1] - one[3], one[1] - two[3]) for one, two in itertools.pairwise(rects)]
    return [_row(text, *found) for found in zip(rows, rects, [*gaps, math.inf][: len(rows)], strict=True)]


def _row(text: PageText, lines: Sequence[tuple[int, Rect]], rect: Rect, gap: float) -> Row:
    ordered = sorted(lines, key=lambda found: found[1][0])
    words = " ".join(" ".join(text.line(line).casefold() for line, _ in ordered).split())
    numbers = tuple(_number(found[1] or found[2]) for found in AT_ENDS.finditer(words))
    return Row(tuple(line for line, _ in lines), DIGITS.sub("", words).strip(), numbers, rect, gap)


def _number(text: str) -> int:
    """A page's number, arabic or roman."""
    if text.isdecimal():
        return int(text)
    values = [ROMAN[letter] for letter in text]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def _depth(edges: Mapping[int, Rows], page: int) -> int:
    """The number of outermost rows that other pages have as well, up to where the text begins."""
    depth = 0
    for number, row in enumerate(edges[page], start=1):
        having = [
            any(_is_same(row, one, other - page) for one in rows) for other, rows in edges.items() if other != page
        ]
        if sum(having) < (FEWEST_PAGES if depth else 1):
            break
        depth = number if row.is_last else depth
    return depth


def _is_same(one: Row, other: Row, pages: int) -> bool:
    """Whether two rows at the same height have the same text, or page numbers with the right difference."""
    if abs(one.rect[1] - other.rect[1]) > SAME_HEIGHT:
        return False
    counts = any(number + pages in other.numbers for number in one.numbers)
    return counts or (one.words == other.words and any(map(str.isalpha, one.words)))


def _beyond(edges: Mapping[int, Rows], depths: Mapping[int, int], page: int, *, is_head: bool) -> int:
    """The number of outermost rows where other pages have headers or footers, such as a notice on a first page."""
    others = [rows[: depths[number]] for number, rows in edges.items() if number != page and depths[number]]
    if len(others) < FEWEST_PAGES:
        return 0
    running = [row.rect for rows in others for row in rows]
    limit = max(rect[3] for rect in running) if is_head else min(rect[1] for rect in running)
    depth = 0
    for number, row in enumerate(edges[page], start=1):
        if not (row.rect[1] < limit if is_head else row.rect[3] > limit):
            break
        depth = number if row.is_last else depth
    return depth
