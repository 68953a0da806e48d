"""The pictures a page view needs: one per page, several for large pages, and those of the next pages."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from paperdesk.documents.render import Tile

MOST_PIXELS = 4_500_000  # of a page in one picture
TILE_SIDE_PX = 1024  # pixels per tile of a larger page
SMALL_WIDTH_PX = 150.0  # the width of the first picture of a page, also used as its thumbnail
PAGES_AHEAD, PAGES_BEHIND = 4, 2  # pages rendered before they come into view


def tiles_of(page: int, size: tuple[float, float], scale: float, seen: QRectF | None, *, is_dark: bool) -> list[Tile]:
    """The pictures of a page.

    Args:
        page: the page, from 0.
        size: its width and height in points.
        scale: pixels of the screen per point.
        seen: the visible part in these pixels, from the top left corner; None: not visible yet.
        is_dark: whether the pages are dark.
    """
    width, height = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    if width * height <= MOST_PIXELS:
        return [Tile(page, scale, 0, 0, width, height, is_dark)]
    if seen is None:
        return []
    columns = range(max(0, int(seen.left()) // TILE_SIDE_PX), min(int(seen.right()), width - 1) // TILE_SIDE_PX + 1)
    rows = range(max(0, int(seen.top()) // TILE_SIDE_PX), min(int(seen.bottom()), height - 1) // TILE_SIDE_PX + 1)
    return [
        Tile(
            page,
            scale,
            c * TILE_SIDE_PX,
            r * TILE_SIDE_PX,
            min(TILE_SIDE_PX, width - c * TILE_SIDE_PX),
            min(TILE_SIDE_PX, height - r * TILE_SIDE_PX),
            is_dark,
        )
        for r in rows
        for c in columns
    ]


def small_tile(page: int, size: tuple[float, float], *, is_dark: bool) -> Tile:
    """The thumbnail of a page."""
    scale = SMALL_WIDTH_PX / max(size[0], size[1] / 2, 1)
    return Tile(page, scale, 0, 0, max(1, round(size[0] * scale)), max(1, round(size[1] * scale)), is_dark)


def pages_around(seen: range, count: int, *, downwards: bool) -> Iterator[int]:
    """The next pages in the order in which they will be seen."""
    after = range(seen.stop, min(count, seen.stop + (PAGES_AHEAD if downwards else PAGES_BEHIND)))
    before = range(seen.start - 1, max(-1, seen.start - 1 - (PAGES_BEHIND if downwards else PAGES_AHEAD)), -1)
    both: Sequence[range] = (after, before) if downwards else (before, after)
    for pages in both:
        yield from pages
