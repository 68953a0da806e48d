"""The order in which the pieces of a page are read: found by where they stand, whatever the order of drawing.

A page is cut along its gutters: tall strips of white with text at both sides, which nothing crosses. What stands above
a strip comes first, then the column at its left and the one at its right, each cut in turn, then what stands below.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Rects = NDArray[np.float32]
Flags = NDArray[np.bool_]

FEW = 4  # lines of a column; fewer side by side may be chance: a formula with its number, a table
MANY = 8  # lines of a column beside which a single one is no chance: the end of a page's text
DEEPEST = 8  # columns within columns
GUTTER = 0.6  # heights of a line: the narrowest strip of white that parts columns
WIDEST_COLUMNS = 6.0  # heights: what is narrower is a number, a mark, a cell
FILLED = 0.75  # of a line of a column; the cells of a table fill less
NEARLY = 0.9  # of a strip's height: another one as tall
TRIES = 10  # strips that are looked at, from the tallest on
STEPS = 4  # of the grid, in the height of a line
MOST_CELLS = 1 << 21  # of the grid; larger pages are no pages of text
STAMP = 3.0  # a piece so much higher than wide stands sideways
HEAD = 2.6  # heights: one or two lines at the top or bottom, apart from the columns
HEAD_GAP = 1.0
BODY = 8.0  # heights of the text that a head stands over
SAME_ROW = 0.5  # of a height: pieces of one line
STEP_BACK = 0.6  # of a height: a piece so much further up than the last begins anew


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A strip of white: where it lies, and how far it reaches."""

    x: float
    top: float
    bottom: float


def in_reading_order(rects: Rects, *, leftwards: bool = False) -> list[int]:
    """The numbers of pieces of lines (left, top, right, bottom, from the top) as they are read.

    Args:
        rects: in the order of the file, parted where there is more than a usual blank between words.
        leftwards: whether the text is written from right to left, and its columns are.
    """
    shown = np.flatnonzero((rects[:, 2] > rects[:, 0]) & (rects[:, 3] > rects[:, 1]))
    if not len(shown):
        return list(range(len(rects)))
    page = _Page(rects, float(np.median(rects[shown, 3] - rects[shown, 1])), leftwards)
    sideways, upright = page.sideways(shown)
    return [*_others(len(rects), shown), *sideways, *page.ordered(upright, DEEPEST)]


def _others(count: int, shown: NDArray[np.int64]) -> Iterator[int]:
    there = set(shown.tolist())
    return (number for number in range(count) if number not in there)


@dataclass(frozen=True, slots=True)
class _Page:
    """The pieces of a page, and the usual height of a line."""

    rects: Rects
    height: float
    leftwards: bool

    def sideways(self, numbers: NDArray[np.int64]) -> tuple[list[int], list[int]]:
        """Stamps in the margin, and the rest."""
        width, height = (self.rects[numbers, 2:] - self.rects[numbers, :2]).T
        stands = (height > STAMP * width) & (height > STAMP * self.height)
        return numbers[stands].tolist(), numbers[~stands].tolist()

    def ordered(self, numbers: Sequence[int], deepest: int) -> list[int]:
        """Some pieces in the order of reading."""
        gutter = self.gutter(numbers) if deepest and len(numbers) >= 2 * FEW else None
        if gutter is None:
            return self.downwards(numbers)
        middles = (self.rects[:, 1] + self.rects[:, 3]) / 2
        above = [n for n in numbers if middles[n] < gutter.top]
        below = [n for n in numbers if middles[n] > gutter.bottom]
        band = [n for n in numbers if gutter.top <= middles[n] <= gutter.bottom]
        parts = [above, *self.parts_of_band(band, gutter.x), below]
        return [n for part in parts for n in self.ordered(part, deepest - 1)]

    # --- gutters

    def gutter(self, numbers: Sequence[int]) -> _Gutter | None:
        """The tallest strip of white between two columns; None where there is none."""
        rects = self.rects[list(numbers)]
        left, top = rects[:, :2].min(axis=0).tolist()
        right, bottom = rects[:, 2:].max(axis=0).tolist()
        step = self.height / STEPS
        rows, columns = int((bottom - top) / step) + 2, int(right - left) + 2
        if rows * columns > MOST_CELLS or right - left < 2 * WIDEST_COLUMNS * self.height:
            return None
        grid = _Grid(rects - (left, top, left, top), step, (rows, columns), self.height)
        for strip in grid.strips():
            found = _Gutter(left + strip.x, top + strip.top, top + strip.bottom)
            if self.parts_columns(rects, found):
                return found
        return None

    def parts_columns(self, rects: Rects, gutter: _Gutter) -> bool:
        """Whether running text stands at both sides of a strip, and neither a table's cells nor mere numbers."""
        middles = (rects[:, 1] + rects[:, 3]) / 2
        band = rects[(middles >= gutter.top) & (middles <= gutter.bottom)]
        centres = (band[:, 0] + band[:, 2]) / 2
        sides = [band[side] for side in (centres < gutter.x, centres >= gutter.x)]
        rows = [_rows(side, self.height) for side in sides]
        fewer, more = sorted(map(len, rows))
        if fewer < (FEW if more < MANY else 1):
            return False
        return all(self.is_column(*side) for side in zip(sides, rows, strict=True))

    def is_column(self, rects: Rects, rows: Sequence[Sequence[int]]) -> bool:
        widths = np.array([rects[row, 2].max() - rects[row, 0].min() for row in rows])
        inked = np.array([(rects[row, 2] - rects[row, 0]).sum() for row in rows])
        is_wide = float(np.median(widths)) >= WIDEST_COLUMNS * self.height
        return is_wide and float(np.median(inked / np.maximum(widths, 1))) >= FILLED

    def parts_of_band(self, band: Sequence[int], x: float) -> list[list[int]]:
        """What stands at a gutter, in turn: columns, and between them heads, feet and tables that reach across."""
        groups = self.stacked(band)
        heights = [float(self.rects[g, 3].max() - self.rects[g, 1].min()) for g in groups]
        parts: list[list[int]] = []
        columns: list[int] = []
        for place, group in enumerate(groups):
            if self.is_edge(place, heights) or not self.has_columns(group, x):
                parts += [*self.sides(columns, x), group]
                columns = []
            else:
                columns += group
        return [*parts, *self.sides(columns, x)]

    def sides(self, numbers: Sequence[int], x: float) -> list[list[int]]:
        """The column at the left of a gutter and the one at its right, in the order of reading."""
        centres = (self.rects[:, 0] + self.rects[:, 2]) / 2
        sides = [[n for n in numbers if bool(centres[n] < x) is is_left] for is_left in (True, False)]
        return sides[::-1] if self.leftwards else sides

    def is_edge(self, place: int, heights: Sequence[float]) -> bool:
        """Whether a group is a line or two at the top or the bottom of a tall one, as heads and feet are."""
        if heights[place] >= HEAD * self.height or len(heights) == 1:
            return False
        return (place == 0 and heights[1] > BODY * self.height) or (
            place == len(heights) - 1 and heights[-2] > BODY * self.height
        )

    def has_columns(self, group: Sequence[int], x: float) -> bool:
        """Whether a group is text at one side of a gutter or at both, and no row of a table's cells."""
        sides = [self.rects[side] for side in self.sides(group, x)]
        return not all(map(len, sides)) or all(self.is_column(side, _rows(side, self.height)) for side in sides)

    def stacked(self, numbers: Sequence[int]) -> list[list[int]]:
        """Groups of pieces with white over all their width between them."""
        groups: list[list[int]] = []
        end = 0.0
        for number in sorted(numbers, key=lambda n: float(self.rects[n, 1])):
            if not groups or self.rects[number, 1] - end > HEAD_GAP * self.height:
                groups.append([])
            groups[-1].append(number)
            end = max(end if len(groups[-1]) > 1 else 0.0, float(self.rects[number, 3]))
        return groups

    # --- down one column

    def downwards(self, numbers: Sequence[int]) -> list[int]:
        """The pieces of one column: runs of the file that go down stay as they are, and are put below each other."""
        runs = self.runs(numbers)
        found: list[int] = []
        for group in self.overlapping(runs):
            if len(group) == 1:
                found += group[0]
            else:
                pieces = sorted(n for run in group for n in run)
                rows = _rows(self.rects[pieces], self.height)
                found += [pieces[n] for row in rows for n in (row[::-1] if self.leftwards else row)]
        return found

    def runs(self, numbers: Sequence[int]) -> list[list[int]]:
        """Stretches of the file's order that never step back up, nor back within a line."""
        runs: list[list[int]] = []
        for number in sorted(numbers):
            if not runs or self.steps_back(runs[-1][-1], number):
                runs.append([])
            runs[-1].append(number)
        return runs

    def steps_back(self, last: int, number: int) -> bool:
        one, other = self.rects[last], self.rects[number]
        height = max(min(one[3] - one[1], other[3] - other[1]), 1.0)
        shared = min(one[3], other[3]) - max(one[1], other[1])
        if shared > SAME_ROW * height:
            return bool(one[0] >= other[2] if not self.leftwards else other[0] >= one[2])
        return bool(one[1] - other[1] > STEP_BACK * height)

    def overlapping(self, runs: Sequence[list[int]]) -> list[list[list[int]]]:
        """Runs from the top on; those that share heights together."""
        groups: list[list[list[int]]] = []
        end = 0.0
        for run in sorted(runs, key=lambda run: float(self.rects[run, 1].min())):
            top, bottom = float(self.rects[run, 1].min()), float(self.rects[run, 3].max())
            if not groups or top > end - SAME_ROW * self.height:
                groups.append([])
            end = bottom if not groups[-1] else max(end, bottom)
            groups[-1].append(run)
        return groups


def _rows(rects: Rects, height: float) -> list[list[int]]:
    """The pieces of each line from the top on, from the left on."""
    middles = (rects[:, 1] + rects[:, 3]) / 2
    rows: list[list[int]] = []
    for number in np.argsort(middles, kind="stable").tolist():
        if rows and middles[number] - middles[rows[-1]].mean() < SAME_ROW * height:
            rows[-1].append(number)
        else:
            rows.append([number])
    return [sorted(row, key=lambda n: float(rects[n, 0])) for row in rows]


class _Grid:
    """Where a region is white, in cells: a point wide, a part of a line high."""

    def __init__(self, rects: Rects, step: float, shape: tuple[int, int], height: float) -> None:
        self.step = step
        self.width = max(3, round(GUTTER * height))
        self.least = STEPS  # rows of cells with text at both sides
        ink = np.zeros(shape, np.bool_)
        around = np.zeros(shape, np.bool_)  # the white between lines counts as text
        for left, top, right, bottom in rects.tolist():
            columns = slice(int(left), int(right) + 1)
            ink[int(top / step) : int(bottom / step) + 1, columns] = True
            around[max(0, int((top - height / 2) / step)) : int((bottom + height / 2) / step) + 1, columns] = True
        counts = np.cumsum(np.pad(ink, ((0, 0), (1, 0))), axis=1, dtype=np.int32)
        self.white = counts[:, self.width :] == counts[:, : -self.width]  # of so many columns from here on
        before = np.logical_or.accumulate(around, axis=1)
        behind = np.logical_or.accumulate(around[:, ::-1], axis=1)[:, ::-1]
        last = shape[1] - self.width + 1
        self.between = np.zeros_like(self.white)
        self.between[:, 1:-1] = before[:, : last - 2] & behind[:, self.width + 1 : self.width + last - 1]

    def strips(self) -> Iterator[_Gutter]:
        """Strips of white with text at both sides, from the tallest on; one for each place."""
        columns, starts, ends = self._runs()
        both = np.cumsum(np.pad(self.white & self.between, ((1, 0), (0, 0))), axis=0, dtype=np.int32)
        tall = both[ends, columns] - both[starts, columns]
        for _ in range(TRIES):
            best = int(tall.argmax()) if len(tall) else 0
            if not len(tall) or tall[best] < self.least:
                return
            is_near = (starts < ends[best]) & (ends > starts[best]) & (tall >= NEARLY * tall[best])
            same = self._beside(columns, int(columns[best]), is_near)
            length = np.where(same, ends - starts, 0)  # lines that reach further shorten the strip at some places
            longest = int(length.argmax())
            widest = same & (length >= NEARLY * length[longest])
            middle = (int(columns[widest].min()) + int(columns[widest].max())) / 2 + self.width / 2
            yield _Gutter(middle, int(starts[longest]) * self.step, int(ends[longest]) * self.step)
            tall = np.where((starts < ends[best]) & (ends > starts[best]) & same, 0, tall)

    def _runs(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Every column's stretches of white: the column, the first row and the one behind the last."""
        padded = np.pad(self.white.T.astype(np.int8), ((0, 0), (1, 1)))
        changes = np.diff(padded, axis=1)
        columns, starts = np.nonzero(changes == 1)
        ends = np.nonzero(changes == -1)[1]
        return columns, starts, ends

    @staticmethod
    def _beside(columns: NDArray[np.int64], at: int, is_near: Flags) -> Flags:
        """Those near ones whose columns follow one another without a gap, around one of them."""
        there = np.unique(columns[is_near])
        groups = np.split(there, np.flatnonzero(np.diff(there) > 1) + 1)
        own = next(group for group in groups if at in group)
        found: Flags = is_near & (columns >= own[0]) & (columns <= own[-1])
        return found
