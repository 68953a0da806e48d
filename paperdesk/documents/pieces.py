"""Pieces of lines: adjacent characters on a page, with no more than a space between words."""

import unicodedata

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float32]
Places = NDArray[np.int64]
Flags = NDArray[np.bool_]
LINE_ENDS = "\n\r"
WIDE_GAP_HEIGHTS = 0.6  # letter heights: a gap that may separate columns
BACK = 2.0  # letter heights: letters of right-to-left words step back less
LEFTWARDS = {"R", "AL"}
SAMPLE_CHARS = 500  # characters of a page whose direction is checked
FIRST_LEFTWARDS = "\u0590"


def pieces_of(chars: str, boxes: Boxes) -> tuple[Places, Places]:
    """The beginnings and ends of the pieces, in file order.

    Args:
        chars: the characters of the page.
        boxes: left, top, right, bottom of each, with the text upright; empty if it has no position.
    """
    codes = np.frombuffer(chars.encode("utf-32-le", "surrogatepass"), np.uint32)
    is_end = (codes == ord("\n")) | (codes == ord("\r"))
    ends = np.flatnonzero(is_end)
    seen = np.flatnonzero((boxes[:, 2] > boxes[:, 0]) & (codes != ord(" ")) & ~is_end)
    one, other = seen[:-1], seen[1:]
    ended = np.cumsum(is_end)
    breaks = other[(ended[one] == ended[other]) & _are_apart(boxes[one], boxes[other])]
    starts = np.sort(np.concatenate([[0], ends + 1, breaks]))
    stops = np.sort(np.concatenate([ends, breaks, [len(chars)]]))
    is_some = stops > starts
    return starts[is_some], stops[is_some]


def _are_apart(ones: Boxes, others: Boxes) -> Flags:
    """Whether characters begin a new piece: after a gap, on another line, or further back."""
    one, other = ones.astype(np.float64).T, others.astype(np.float64).T
    height, shared = _heights(one, other)
    far = np.maximum(height, 1)
    apart: Flags = (other[0] - one[2] > WIDE_GAP_HEIGHTS * far) | (shared < 0) | (other[2] - one[0] < -BACK * far)
    return apart


def go_on(ones: Boxes, others: Boxes, gap: float) -> Flags:
    """Whether characters are on the same line as the preceding ones, without a gap of more than `gap` heights."""
    one, other = ones.astype(np.float64).T, others.astype(np.float64).T
    height, shared = _heights(one, other)
    far, step = np.maximum(height, 1), other[0] - one[2]
    same: Flags = (shared > far / 2) & (step > -far) & (step <= gap * far)
    return same


def _heights(one: NDArray[np.float64], other: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The larger height of each pair, and their overlap, negative if there is none."""
    height = np.maximum(one[3] - one[1], other[3] - other[1])
    return height, np.minimum(one[3], other[3]) - np.maximum(one[1], other[1])


def is_leftwards(chars: str) -> bool:
    """Whether most letters are from right-to-left scripts."""
    sample = chars[:: max(1, len(chars) // SAMPLE_CHARS)]
    if max(sample, default="") < FIRST_LEFTWARDS:
        return False
    found = sum(unicodedata.bidirectional(char) in LEFTWARDS for char in sample if char >= FIRST_LEFTWARDS)
    return found > len(sample) / 3
