"""The positions of pages at a zoom: in one column or side by side."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

GAP_PX = 14.0  # pixels between pages and around them
POINT = 96 / 72  # pixels per point at 100 %
SMALLEST, LARGEST = 0.05, 8.0
Sizes = Sequence[tuple[float, float]]


class PageLayout:
    """Page rectangles in pixels, from the top of the first one; `scale` is pixels per point."""

    def __init__(self, sizes: Sizes, scale: float, width: float, columns: int = 1, below: float = 0.0) -> None:
        """Take page sizes in points, the available width, and the pixels to keep free below each page."""
        self.sizes, self.scale, self.columns = sizes, scale, columns
        rows = [sizes[i : i + columns] for i in range(0, len(sizes), columns)]
        heights = np.array([max(height for _, height in row) * scale + GAP_PX + below for row in rows])
        self._tops = np.concatenate([[GAP_PX], GAP_PX + np.cumsum(heights)])
        widest = max((sum(w for w, _ in row) * scale + (len(row) - 1) * GAP_PX for row in rows), default=0)
        self.size = QSizeF(max(width, widest + 2 * GAP_PX), float(self._tops[-1]))

    def rect(self, page: int) -> QRectF:
        """The position of a page."""
        row = page // self.columns
        beside = self.sizes[row * self.columns : (row + 1) * self.columns]
        whole = sum(width for width, _ in beside) * self.scale + (len(beside) - 1) * GAP_PX
        before = sum(width for width, _ in beside[: page % self.columns]) * self.scale + page % self.columns * GAP_PX
        width, height = self.sizes[page]
        left = round((self.size.width() - whole) / 2 + before)
        return QRectF(left, round(float(self._tops[row])), round(width * self.scale), round(height * self.scale))

    def between(self, top: float, bottom: float) -> range:
        """The pages visible between two heights."""
        first = max(0, int(np.searchsorted(self._tops, top, "right")) - 1)
        last = max(first, int(np.searchsorted(self._tops, bottom, "left")) - 1)
        return range(first * self.columns, min(len(self.sizes), (last + 1) * self.columns))

    def page_at(self, at: QPointF) -> int:
        """The page at or nearest to a point."""
        pages = self.between(at.y(), at.y())
        return min(pages, key=lambda page: _aside(self.rect(page), at.x()), default=0)

    def to_page(self, page: int, at: QPointF) -> tuple[float, float]:
        """A point in points from the top left of a page."""
        rect = self.rect(page)
        return (at.x() - rect.left()) / self.scale, (at.y() - rect.top()) / self.scale


def _aside(rect: QRectF, x: float) -> float:
    return max(rect.left() - x, x - rect.right(), 0.0)


def scale_to_fit(sizes: Sizes, page: int, room: QSizeF, columns: int, *, whole: bool) -> float:
    """The scale at which pages fill the width, or fit completely."""
    beside = sizes[page - page % columns : page - page % columns + columns]
    width = (room.width() - (len(beside) + 1) * GAP_PX) / sum(w for w, _ in beside)
    height = (room.height() - 2 * GAP_PX) / max(h for _, h in beside)
    return max(SMALLEST * POINT, min(width, height) if whole else width)
