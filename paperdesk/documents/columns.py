"""The order in which the lines of a page are read, where the file has them row by row across its columns."""

import itertools
from collections.abc import Sequence

Rect = tuple[float, float, float, float]
FEW = 3  # steps from column to column that may be chance: a formula with its number, a table
SHARE = 0.25  # of the steps between lines: a page written across its columns
SLACK = 1.0  # points that a line may reach into the gutter


def in_reading_order(lines: Sequence[Rect]) -> list[int]:
    """The numbers of lines (left, top, right, bottom, from the top) as they are read.

    Most files hold them in that order; it is changed only where the file steps across a gutter again and again.
    """
    found = list(range(len(lines)))
    gutter = _gutter(lines)
    return found if gutter is None else _by_columns(lines, found, gutter)


def _gutter(lines: Sequence[Rect]) -> float | None:
    """Where the gutter is that the lines step across; None where they do not."""
    steps = [
        (one[2], other[0])
        for one, other in itertools.pairwise(lines)
        if other[0] > one[2] and min(one[3], other[3]) - max(one[1], other[1]) > 0.5 * (one[3] - one[1])
    ]
    if len(steps) < FEW or len(steps) < SHARE * len(lines):
        return None
    middles = sorted((left + right) / 2 for left, right in steps)
    middle = middles[len(middles) // 2]
    crossed = sum(left < middle < right for left, right in steps)
    return middle if crossed >= max(FEW, len(steps) // 2) else None


def _by_columns(lines: Sequence[Rect], numbers: Sequence[int], gutter: float) -> list[int]:
    """Down the left, then down the right, between lines that reach across."""
    order: list[int] = []
    left: list[int] = []
    right: list[int] = []
    for number in sorted(numbers, key=lambda n: (lines[n][1], lines[n][0])):
        if lines[number][2] <= gutter + SLACK:
            left.append(number)
        elif lines[number][0] >= gutter - SLACK:
            right.append(number)
        else:
            order += [*_inner(lines, left), *_inner(lines, right), number]
            left, right = [], []
    return [*order, *_inner(lines, left), *_inner(lines, right)]


def _inner(lines: Sequence[Rect], numbers: Sequence[int]) -> list[int]:
    """One side of a gutter, which may have a gutter of its own."""
    if len(numbers) < 2 * FEW:
        return list(numbers)
    return [numbers[i] for i in in_reading_order([lines[n] for n in numbers])]
