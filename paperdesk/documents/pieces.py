"""Pieces of lines: a page's characters that stand side by side, with no more than a blank between words."""

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float32]
LINE_ENDS = {10, 13}
WIDE = 0.6  # heights of a letter: a gap that may part columns
BACK = 2.0  # heights: letters of words that are written leftwards step back less
LEFTWARDS = {"R", "AL"}


def pieces_of(codes: Sequence[int], boxes: Boxes) -> list[range]:
    """The pieces, in the order of the file.

    Args:
        codes: of the characters.
        boxes: left, top, right, bottom of each, with the text upright; those without a place are empty.
    """
    found: list[range] = []
    start, last = 0, -1  # the last visible character of the piece
    places = boxes.tolist()
    for place, code in enumerate(codes):
        if code in LINE_ENDS:
            found, start, last = _ended(found, start, place), place + 1, -1
        elif places[place][2] > places[place][0] and code != ord(" "):
            if last >= 0 and _is_apart(places[last], places[place]):
                found, start = _ended(found, start, place), place
            last = place
    return _ended(found, start, len(codes))


def _ended(found: list[range], start: int, end: int) -> list[range]:
    return [*found, range(start, end)] if end > start else found


def _is_apart(one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether a character begins another piece: beyond a gap, on another line, or further back."""
    height = max(one[3] - one[1], other[3] - other[1], 1)
    gap = other[0] - one[2]
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return gap > WIDE * height or shared < 0 or other[2] - one[0] < -BACK * height


def goes_on(one: Sequence[float], other: Sequence[float], gap: float) -> bool:
    """Whether a character stands in the same line as the one before it, no further behind it than a gap of heights."""
    height = max(one[3] - one[1], other[3] - other[1], 1)
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > height / 2 and -height < other[0] - one[2] <= gap * height


def is_leftwards(codes: Sequence[int]) -> bool:
    """Whether most letters are written from right to left."""
    sample = [chr(code) for code in codes[:: max(1, len(codes) // 500)] if 0x590 <= code <= 0x10FFFF]  # noqa: PLR2004
    return (
        sum(unicodedata.bidirectional(char) in LEFTWARDS for char in sample)
        > len(codes[:: max(1, len(codes) // 500)]) / 3
    )
