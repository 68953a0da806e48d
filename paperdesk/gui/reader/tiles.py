"""The pictures a page view needs: one per page, several for large pages, and the next ones."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from paperdesk.documents.render import Tile

MOST_PIXELS = 4_500_000  # of a page as one picture
TILE_SIDE_PX = 1024  # pixels of a part of a larger one
SMALL_WIDTH_PX = 150.0  # pixels of width: the picture that is there first, and in the row of thumbnails
PAGES_AHEAD, PAGES_BEHIND = 4, 2  # pages that are painted before they are scrolled to


def tiles_of(page: int, size: tuple[float, float], scale: float, seen: QRectF | None, *, is_dark: bool) -> list[Tile]:
    """The pictures of a page.

    Args:
        page: from 0.
        size: its width and height in points.
        scale: pixels of the screen per point.
        seen: the part that shows, in those pixels from its top left; None: not yet seen.
        is_dark: whether it is dark.
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
