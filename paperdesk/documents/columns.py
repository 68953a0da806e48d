"""The reading order of the pieces of a page, found from their positions, regardless of the drawing order.

A page is cut along its gutters: tall blank strips with text on both sides, which nothing crosses. The text above a
strip comes first, then the column on its left and the one on its right, each cut recursively, then the text below.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Rect = tuple[float, float, float, float]
Rects = NDArray[np.float32]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

FEWEST_LINES = 4  # lines of a column; fewer side by side may be a coincidence: a formula with its number, a table
MANY_LINES = 8  # lines of a column beside which a single line is no coincidence: the end of a page's text
DEEPEST_COLUMNS = 8  # nested columns
GUTTER = 0.6  # line heights: the narrowest blank strip that separates columns
WIDEST_COLUMNS = 6.0  # line heights; anything narrower is a number, a mark or a cell
FILLED = 0.75  # filled share of a column's line; table cells fill less
NEARLY = 0.9  # of a strip's height: another one is as tall
MOST_STRIPS = 10  # strips checked, tallest first
STEPS = 4  # grid rows per line height
MOST_CELLS = 1 << 21  # of the grid; larger pages are not text pages
STAMP = 3.0  # a piece this much higher than wide is rotated
HEAD = 2.6  # line heights: one or two lines at the top or bottom, separate from the columns
HEAD_GAP = 1.0
BODY = 8.0  # line heights of the text below a heading
SAME_ROW = 0.5  # of a height: pieces of one line
STEP_BACK = 0.6  # of a height: a piece this much higher than the last starts a new run


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A blank strip: its position and extent."""

    x: float
    top: float
    bottom: float


def in_reading_order(pieces: Sequence[Rect] | Rects, *, leftwards: bool = False) -> list[int]:
    """The indexes of pieces of lines (left, top, right, bottom, from the top) in reading order.

    Args:
        pieces: the pieces in file order, split at gaps wider than the usual space between words.
        leftwards: whether the text and its columns run from right to left.
    """
    rects = np.asarray(pieces, np.float32).reshape(-1, 4)
    shown = np.flatnonzero((rects[:, 2] > rects[:, 0]) & (rects[:, 3] > rects[:, 1]))
    if not len(shown):
        return list(range(len(rects)))
    height = _median(rects[shown, 3] - rects[shown, 1])
    page = _Page(rects, rects.tolist(), height, leftwards)
    sideways, upright = page.sideways(shown)
    return [*_others(len(rects), shown), *sideways, *page.ordered(upright, DEEPEST_COLUMNS)]


def _others(count: int, shown: Places) -> Iterator[int]:
    there = set(shown.tolist())
    return (number for number in range(count) if number not in there)


def _suffice(one: int, other: int) -> bool:
    """Whether this many lines on both sides of a strip may be columns."""
    return min(one, other) >= (FEWEST_LINES if max(one, other) < MANY_LINES else 1)


@dataclass(frozen=True, slots=True)
class _Page:
    """The pieces of a page, and the usual height of a line."""

    rects: Rects
    places: list[list[float]]  # the same, for looking at one by one
    height: float
    leftwards: bool

    def sideways(self, numbers: Places) -> tuple[list[int], list[int]]:
        """Separate stamps in the margin from the rest."""
        width, height = (self.rects[numbers, 2:] - self.rects[numbers, :2]).T
        stands = (height > STAMP * width) & (height > STAMP * self.height)
        return numbers[stands].tolist(), numbers[~stands].tolist()

    def ordered(self, numbers: Sequence[int], deepest: int) -> list[int]:
        """Some pieces in reading order."""
        if self.is_one_column(numbers):
            return list(numbers)
        gutter = self.gutter(numbers) if deepest and len(numbers) >= 2 * FEWEST_LINES else None
        if gutter is None:
            return self.downwards(numbers)
        middles: list[float] = ((self.rects[:, 1] + self.rects[:, 3]) / 2).tolist()
        above = [n for n in numbers if middles[n] < gutter.top]
        below = [n for n in numbers if middles[n] > gutter.bottom]
        band = [n for n in numbers if gutter.top <= middles[n] <= gutter.bottom]
        parts = [above, *self.parts_of_band(band, gutter.x), below]
        return [n for part in parts for n in self.ordered(part, deepest - 1)]

    def is_one_column(self, numbers: Sequence[int]) -> bool:
        """Whether each piece, in file order from top to bottom, overlaps the previous one horizontally.

        Then no blank strip separates them, and they are read in file order.
        """
        there = np.array(numbers, np.int64)
        one, other = self.rects[there[:-1]].T, self.rects[there[1:]].T
        goes_down = (there[:-1] < there[1:]) & (one[1] <= other[1]) & (one[1] + one[3] < other[1] + other[3])
        return bool((goes_down & (one[0] < other[2]) & (other[0] < one[2])).all())

    # --- gutters

    def gutter(self, numbers: Sequence[int]) -> _Gutter | None:
        """The tallest blank strip between two columns; None if there is none."""
        rects = self.rects[list(numbers)]
        left, top = rects[:, :2].min(axis=0).tolist()
        right, bottom = rects[:, 2:].max(axis=0).tolist()
        step = self.height / STEPS
        rows, columns = int((bottom - top) / step) + 2, int(right - left) + 2
        if rows * columns > MOST_CELLS or right - left < 2 * WIDEST_COLUMNS * self.height:
            return None
        grid = _Grid(rects - (left, top, left, top), step, (columns, rows), self.height)
        for strip in grid.strips():
            found = _Gutter(left + strip.x, top + strip.top, top + strip.bottom)
            if self.parts_columns(rects, found):
                return found
        return None

    def parts_columns(self, rects: Rects, gutter: _Gutter) -> bool:
        """Whether there is running text on both sides of a strip, not table cells or mere numbers."""
        middles = (rects[:, 1] + rects[:, 3]) / 2
        band = rects[(middles >= gutter.top) & (middles <= gutter.bottom)]
        centres = (band[:, 0] + band[:, 2]) / 2
        sides = [band[side] for side in (centres < gutter.x, centres >= gutter.x)]
        if not _suffice(*map(len, sides)):
            return False
        rows = [_rows(side, self.height) for side in sides]
        return _suffice(*map(len, rows)) and all(self.is_column(*side) for side in zip(sides, rows, strict=True))

    def is_column(self, rects: Rects, rows: Sequence[Sequence[int]]) -> bool:
        places = np.array([n for row in rows for n in row])
        starts = np.cumsum([0, *map(len, rows[:-1])])
        lefts, rights = rects[places, 0], rects[places, 2]
        widths = np.maximum.reduceat(rights, starts) - np.minimum.reduceat(lefts, starts)
        inked = np.add.reduceat(rights - lefts, starts)
        is_wide = _median(widths) >= WIDEST_COLUMNS * self.height
        return is_wide and _median(inked / np.maximum(widths, 1)) >= FILLED

    def parts_of_band(self, band: Sequence[int], x: float) -> list[list[int]]:
        """The groups along a gutter, in order: columns, and the headings, footers and tables that span it."""
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
        """The columns on the left and right of a gutter, in reading order."""
        there = np.array(numbers, np.int64)
        is_left = (self.rects[there, 0] + self.rects[there, 2]) / 2 < x
        sides = [there[is_left].tolist(), there[~is_left].tolist()]
        return sides[::-1] if self.leftwards else sides

    def is_edge(self, place: int, heights: Sequence[float]) -> bool:
        """Whether a group is one or two lines at the top or bottom of a tall one, like headers and footers."""
        if heights[place] >= HEAD * self.height or len(heights) == 1:
            return False
        return (place == 0 and heights[1] > BODY * self.height) or (
            place == len(heights) - 1 and heights[-2] > BODY * self.height
        )

    def has_columns(self, group: Sequence[int], x: float) -> bool:
        """Whether a group is text on one or both sides of a gutter, not a row of table cells."""
        sides = [self.rects[side] for side in self.sides(group, x)]
        return not all(map(len, sides)) or all(self.is_column(side, _rows(side, self.height)) for side in sides)

    def stacked(self, numbers: Sequence[int]) -> list[list[int]]:
        """Groups of pieces separated by blank space over their whole width."""
        groups: list[list[int]] = []
        end = 0.0
        for number in sorted(numbers, key=lambda n: self.places[n][1]):
            _, top, _, bottom = self.places[number]
            if not groups or top - end > HEAD_GAP * self.height:
                groups.append([])
            groups[-1].append(number)
            end = max(end if len(groups[-1]) > 1 else 0.0, bottom)
        return groups

    # --- down one column

    def downwards(self, numbers: Sequence[int]) -> list[int]:
        """The pieces of one column: downward runs in the file are kept, and ordered from top to bottom."""
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
        """Runs in file order that never go back up, nor back within a line."""
        runs: list[list[int]] = []
        for number in sorted(numbers):
            if not runs or self.steps_back(runs[-1][-1], number):
                runs.append([])
            runs[-1].append(number)
        return runs

    def steps_back(self, last: int, number: int) -> bool:
        one, other = self.places[last], self.places[number]
        height = max(min(one[3] - one[1], other[3] - other[1]), 1.0)
        shared = min(one[3], other[3]) - max(one[1], other[1])
        if shared > SAME_ROW * height:
            return one[0] >= other[2] if not self.leftwards else other[0] >= one[2]
        return one[1] - other[1] > STEP_BACK * height

    def overlapping(self, runs: Sequence[list[int]]) -> list[list[list[int]]]:
        """Runs from top to bottom, grouped if they overlap vertically."""
        groups: list[list[list[int]]] = []
        end = 0.0
        tops = [min(self.places[n][1] for n in run) for run in runs]
        for place in sorted(range(len(runs)), key=tops.__getitem__):
            run, top = runs[place], tops[place]
            bottom = max(self.places[n][3] for n in run)
            if not groups or top > end - SAME_ROW * self.height:
                groups.append([])
            end = bottom if not groups[-1] else max(end, bottom)
            groups[-1].append(run)
        return groups


def _median(values: Rects) -> float:
    """The same as `numpy.median`, in a fifth of the time for few values."""
    ordered = np.sort(values)
    return float((ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2)


def _rows(rects: Rects, height: float) -> list[list[int]]:
    """The pieces of each line, from top to bottom and left to right."""
    middles: list[float] = ((rects[:, 1] + rects[:, 3]) / 2).tolist()
    rows: list[list[int]] = []
    total = 0.0  # of the middles of the last row
    for number in sorted(range(len(middles)), key=middles.__getitem__):
        if rows and middles[number] - total / len(rows[-1]) < SAME_ROW * height:
            rows[-1].append(number)
            total += middles[number]
        else:
            rows.append([number])
            total = middles[number]
    lefts: list[float] = rects[:, 0].tolist()
    return [sorted(row, key=lefts.__getitem__) if len(row) > 1 else row for row in rows]


def _spread(cells: Flags, width: int) -> Flags:
    """Whether any of this many cells starting at each one is set, along the first axis."""
    found, done = cells.copy(), 1
    while done < width:
        step = min(done, width - done)
        found[:-step] |= found[step:].copy()
        done += step
    return found


class _Grid:
    """The blank cells of a region, each a point wide and a fraction of a line high; columns first, then rows."""

    def __init__(self, rects: Rects, step: float, shape: tuple[int, int], height: float) -> None:
        self.step = step
        self.width = max(3, round(GUTTER * height))
        self.least = STEPS  # rows of cells with text on both sides
        left, top, right, bottom = rects.astype(np.float64).T
        columns, ends = left.astype(int), right.astype(int)
        downwards = np.argsort(top + bottom)
        self.middles, self.rights = ((top + bottom) / 2)[downwards], ends[downwards]
        ink = np.zeros(shape, np.bool_)
        rows = zip((top / step).astype(int).tolist(), ((bottom / step).astype(int) + 1).tolist(), strict=True)
        for at, end, (start, stop) in zip(columns.tolist(), (ends + 1).tolist(), rows, strict=True):
            ink[at:end, start:stop] = True
        self.white = ~_spread(ink, self.width)[: shape[0] - self.width + 1]  # for this many columns from here on
        starts = np.maximum(((top - height / 2) / step).astype(int), 0)  # the space between lines counts as text
        stops = np.minimum(((bottom + height / 2) / step).astype(int) + 1, shape[1])
        lengths = stops - starts
        around = np.arange(lengths.sum()) + np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
        self.first, self.last = np.full(shape[1], shape[0]), np.full(shape[1], -1)  # the text positions of each row
        np.minimum.at(self.first, around, np.repeat(columns, lengths))
        np.maximum.at(self.last, around, np.repeat(ends, lengths))

    def strips(self) -> Iterator[_Gutter]:
        """Blank strips with text on both sides, tallest first, one for each position."""
        columns, starts, ends = self._runs()
        can_part = self._can_part(columns, starts, ends)
        tall = self._between(columns, starts, ends) if can_part.any() else np.zeros_like(ends)
        for _ in range(MOST_STRIPS):
            if not (can_part & (tall >= self.least)).any():
                return
            best = int(tall.argmax())
            overlap = (starts < ends[best]) & (ends > starts[best])
            same = self._beside(columns, int(columns[best]), overlap & (tall >= NEARLY * tall[best]))
            length = np.where(same, ends - starts, 0)  # lines that extend further shorten the strip in places
            longest = int(length.argmax())
            widest = columns[same & (length >= NEARLY * length[longest])]
            middle = (int(widest.min()) + int(widest.max())) / 2 + self.width / 2
            yield _Gutter(middle, int(starts[longest]) * self.step, int(ends[longest]) * self.step)
            tall[overlap & same] = 0

    def _runs(self) -> tuple[Places, Places, Places]:
        """The blank stretches of all columns that may be tall enough: column, first row, and the row after the last."""
        count, rows = self.white.shape
        line = np.zeros(count * (rows + 1) + 1, np.bool_)  # all columns in sequence, each preceded by a non-blank cell
        line[1:].reshape(count, rows + 1)[:, :-1] = self.white
        changes = np.flatnonzero(line[1:] != line[:-1])
        starts, ends = changes[::2], changes[1::2]
        is_tall = ends - starts >= self.least
        columns, starts = np.divmod(starts[is_tall], rows + 1)
        return columns, starts, ends[is_tall] - columns * (rows + 1)

    def _can_part(self, columns: Places, starts: Places, ends: Places) -> Flags:
        """Whether each stretch has at least as many pieces on both sides as columns require."""
        near = 0.01  # points; tolerance for rounded positions of pieces
        above = np.searchsorted(self.middles, starts * self.step - near)
        until = np.searchsorted(self.middles, ends * self.step + near)
        some = np.flatnonzero(until - above >= 2 * FEWEST_LINES)
        used, places = np.unique(columns[some], return_inverse=True)
        before = np.zeros((len(self.middles) + 1, len(used)), np.int32)
        np.cumsum(self.rights[:, None] < used, axis=0, dtype=np.int32, out=before[1:])
        left = before[until[some], places] - before[above[some], places]
        right = until[some] - above[some] - left
        found = np.zeros(len(columns), np.bool_)
        fewer, more = np.minimum(left, right), np.maximum(left, right)
        found[some] = fewer >= np.where(more < MANY_LINES, FEWEST_LINES, 1)
        return found

    def _between(self, columns: Places, starts: Places, ends: Places) -> Places:
        """The number of rows of each stretch that have text on both sides."""
        used, places = np.unique(columns, return_inverse=True)
        both = (self.first < used[:, None]) & (self.last >= used[:, None] + self.width)
        counts = np.zeros((len(used), both.shape[1] + 1), np.int32)
        np.cumsum(both, axis=1, dtype=np.int32, out=counts[:, 1:])
        found: Places = counts[places, ends] - counts[places, starts]
        return found

    @staticmethod
    def _beside(columns: Places, at: int, is_near: Flags) -> Flags:
        """The candidates in adjacent columns around one of them, without a gap."""
        there = np.zeros(int(columns[-1]) + 3, np.bool_)
        there[columns[is_near] + 1] = True
        gaps = np.flatnonzero(~there) - 1
        behind = int(np.searchsorted(gaps, at))
        found: Flags = is_near & (columns > gaps[behind - 1]) & (columns < gaps[behind])
        return found
