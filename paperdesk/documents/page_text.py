"""The characters of one page in reading order, with their positions: for selecting, finding, quoting and marking.

It is created in the separate process (`characters.py`) and used wherever pages are shown; it does not need PDFium.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from paperdesk.model.annotation import Rect
from paperdesk.text.line_hyphens import HYPHEN
from paperdesk.text.pdf_text import MARKS, clean_text

BELOW = 2.0  # vertical distance counts double: text beside the pointer is preferred to text below it
BLOCK_GAP_HEIGHTS = 1.0  # line heights; a wider gap ends a block of lines
DOTLESS = "ı"  # below a separate accent
HYPHENS = "-‐‑\u00ad"
LEFTWARDS = {"R", "AL"}  # letters written from right to left
CONTEXT_CHARS = 32  # characters before and after a quote


@dataclass(frozen=True, slots=True)
class PageText:
    """One string with a box for each character; lines end with a line feed, whose box is empty."""

    chars: str = ""
    boxes: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 4), np.float32))
    lines: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, np.int32))  # the line of each character
    turned: int = 0  # rotation of the text to the left on the displayed page, in quarter turns

    def __len__(self) -> int:
        return len(self.chars)

    def caret_at(self, x: float, y: float) -> int:
        """The position between two characters nearest to a point; 0 is before the first one.

        Beside a short line this is the end of that line, not another column: the nearest block of lines is found first.
        """
        starts, rects = self.line_rects()
        if not len(starts):
            return 0
        x, y, *_ = _upright(np.array([[x, y, x, y]]), self.turned)[0].tolist()
        blocks = _blocks(rects)
        block = min(blocks, key=lambda b: (_distance(union(rects[b.start : b.stop]), x, y), b.stop - b.start))
        line = min(block, key=lambda number: (_above(rects[number], y), _distance(rects[number], x, y)))
        start = starts[line]
        boxes = _upright(self.boxes[slice(*self.line_range(int(self.lines[start])))], self.turned)
        has_box = boxes[:, 2] > boxes[:, 0]
        aside = np.maximum(np.maximum(boxes[:, 0] - x, x - boxes[:, 2]), 0)
        found = int(np.where(has_box, aside, np.inf).argmin())
        is_right_of_middle = x > (boxes[found, 0] + boxes[found, 2]) / 2
        is_leftwards = unicodedata.bidirectional(self.chars[start + found]) in LEFTWARDS
        return int(start) + found + int(is_right_of_middle != is_leftwards)

    def line_rects(self) -> tuple[list[int], list[Rect]]:
        """The start of each line with visible characters, and its rectangle with the text upright."""
        if not len(self):
            return [], []
        starts = np.flatnonzero(np.diff(self.lines, prepend=-1))
        shown, boxes = (self.boxes[:, 2] > self.boxes[:, 0])[:, None], _upright(self.boxes, self.turned)
        near = np.minimum.reduceat(np.where(shown, boxes[:, :2], np.inf), starts)
        far = np.maximum.reduceat(np.where(shown, boxes[:, 2:], -np.inf), starts)
        there = np.isfinite(near[:, 0])
        rects = [(*one, *other) for one, other in zip(near[there].tolist(), far[there].tolist(), strict=True)]
        return starts[there].tolist(), rects

    def is_over_text(self, x: float, y: float, slack: float = 3.0) -> bool:
        """Whether a point is on a character, or nearly."""
        return bool(len(self)) and float(self._distances(x, y).min()) <= slack

    def _distances(self, x: float, y: float) -> NDArray[np.float32]:
        left, top, right, bottom = self.boxes.T
        aside = np.maximum(np.maximum(left - x, x - right), 0)
        above = np.maximum(np.maximum(top - y, y - bottom), 0)
        found: NDArray[np.float32] = np.hypot(aside, BELOW * above)
        return found

    def word_at(self, caret: int) -> tuple[int, int]:
        """The word around a position, as a range of characters."""
        start = end = min(caret, len(self))
        while start > 0 and _is_of_word(self.chars[start - 1]):
            start -= 1
        while end < len(self) and _is_of_word(self.chars[end]):
            end += 1
        return start, end

    def line_at(self, caret: int) -> tuple[int, int]:
        """The line around a position."""
        if not len(self):
            return 0, 0
        places = np.flatnonzero(self.lines == self.lines[min(caret, len(self) - 1)])
        return int(places[0]), int(places[-1]) + 1

    def line_range(self, number: int) -> tuple[int, int]:
        """The start and end of a line."""
        start, end = np.searchsorted(self.lines, (number, number + 1)).tolist()
        return start, end

    def line(self, number: int) -> str:
        """The characters of a line."""
        start, end = self.line_range(number)
        return self.chars[start:end]

    def text(self, start: int, end: int) -> str:
        """The text of a range with its lines joined: split words rejoined, letters composed, single spaces."""
        return joined([self.chars[start:end]])

    def context(self, start: int, end: int) -> tuple[str, str]:
        """The text before and after a range."""
        return self.text(max(0, start - CONTEXT_CHARS), start), self.text(end, end + CONTEXT_CHARS)

    def rects(self, start: int, end: int) -> tuple[Rect, ...]:
        """One rectangle for each line of a range, around its visible characters."""
        found: list[Rect] = []
        boxes, lines = self.boxes[start:end], self.lines[start:end]
        seen = np.array([not char.isspace() for char in self.chars[start:end]], np.bool_) & (boxes[:, 2] > boxes[:, 0])
        for line in dict.fromkeys(lines[seen].tolist()):
            its = boxes[seen & (lines == line)]
            left, top = its[:, :2].min(axis=0).tolist()
            right, bottom = its[:, 2:].max(axis=0).tolist()
            found.append((round(left, 2), round(top, 2), round(right, 2), round(bottom, 2)))
        return tuple(found)

    def within(self, rect: Rect) -> str:
        """The characters whose centres are in a rectangle; `joined` turns them into text."""
        middles = (self.boxes[:, :2] + self.boxes[:, 2:]) / 2
        inside = ((middles >= rect[:2]) & (middles <= rect[2:])).all(axis=1) & (self.boxes[:, 2] > self.boxes[:, 0])
        places = np.flatnonzero(inside)
        return self.chars[int(places[0]) : int(places[-1]) + 1] if len(places) else ""

    def find(self, wanted: str) -> list[tuple[int, int]]:
        """The ranges that match a text, ignoring case, accents, ligatures and line breaks."""
        needle = _folded(wanted)[0].strip()
        if not needle:
            return []
        level, places = _folded(self.chars)
        found, at = [], level.find(needle)
        while at >= 0:
            found.append((places[at], places[at + len(needle) - 1] + 1))
            at = level.find(needle, at + len(needle))
        return found


def _upright(boxes: NDArray[np.float32], turned: int) -> NDArray[np.float32]:
    """Boxes rotated back to the right, so that their text is upright, with an arbitrary origin."""
    left, top, right, bottom = boxes.T
    sides = (
        (left, top, right, bottom),
        (-bottom, left, -top, right),
        (-right, -bottom, -left, -top),
        (top, -right, bottom, -left),
    )
    found: NDArray[np.float32] = np.stack(sides[turned], axis=1)
    return found


def joined(parts: Iterable[str]) -> str:
    """The joined text of ranges of characters: a word split at the end of a range is rejoined."""
    return " ".join(clean_text("\n".join(part.rstrip("\n") for part in parts)).split())


def _blocks(rects: Sequence[Rect]) -> list[range]:
    """Lines below one another without a gap: a paragraph or a column."""
    found: list[range] = []
    start = 0
    for number in range(1, len(rects)):
        block, line = union(rects[start:number]), rects[number]
        height = line[3] - line[1]
        is_below = (
            -height < line[1] - rects[number - 1][3] < BLOCK_GAP_HEIGHTS * height
            and line[1] > rects[number - 1][1] - height
        )
        if not is_below or line[0] > block[2] or line[2] < block[0]:
            found.append(range(start, number))
            start = number
    return [*found, range(start, len(rects))]


def _distance(rect: Rect, x: float, y: float) -> float:
    return float(np.hypot(max(rect[0] - x, x - rect[2], 0), BELOW * _above(rect, y)))


def _above(rect: Rect, y: float) -> float:
    """The vertical distance from a rectangle."""
    return max(rect[1] - y, y - rect[3], 0.0)


def union(rects: Iterable[Rect]) -> Rect:
    """The bounding rectangle."""
    left, top, right, bottom = zip(*rects, strict=True)
    return min(left), min(top), max(right), max(bottom)


def _is_of_word(char: str) -> bool:
    return char.isalnum() or char in "'’-" or unicodedata.combining(char) > 0


def _folded(text: str) -> tuple[str, list[int]]:
    """A text in its searchable form, and the original position of each of its characters."""
    level: list[str] = []
    places: list[int] = []
    is_cut = False
    for place, char in enumerate(text):
        if char == HYPHEN or (is_cut and char.isspace()):
            is_cut = True
            continue
        is_cut = False
        if char in HYPHENS and place and text[place - 1].isalnum():
            continue  # "self-supervised" is also found as "selfsupervised", and vice versa
        for letter in _fold(char):
            if letter != " " or (level and level[-1] != " "):
                level.append(letter)
                places.append(place)
    return "".join(level), places


def _fold(char: str) -> str:
    if char.isspace():
        return " "
    if char in MARKS:
        return ""
    if char == DOTLESS:
        return "i"
    if char.isascii():
        return char.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", char).casefold() if not unicodedata.combining(c))
