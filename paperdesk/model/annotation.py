"""Highlights and notes: their kinds, and their anchors.

The anchors follow the selectors of the W3C Web Annotation Data Model: a quote with the text before and after it, or a
page with rectangles.
"""

from dataclasses import dataclass
from enum import StrEnum


class AnnotationKind(StrEnum):
    """The kind of an annotation: a separate note, or an annotation in a text."""

    NOTE = "note"
    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    AREA = "area"


COLORS = {
    "yellow": "#ffd400",
    "green": "#5fb236",
    "blue": "#2ea8e5",
    "purple": "#a28ae5",
    "red": "#ff6666",
    "magenta": "#e56eee",
    "orange": "#f19837",
    "grey": "#aaaaaa",
}
"""The eight colours of highlights and tags, in the order of the keys 1 to 8."""
TAG_COLORS = (
    *(value for name, value in COLORS.items() if name != "grey"),
    *("#1fb5a8", "#a9744f", "#5b6ee1", "#9aa63a", "#ff8fb8"),
    *("#b5476b", "#7fd0e8", "#2f8f5b", "#c99a2e", "#6f8fa8"),
)
"""The colours given to new tags, clearly distinct: first those with keys, then further ones without names."""


Rect = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the top left corner of a page."""
Piece = tuple[int, tuple[Rect, ...]]
"""A page (from 0) and the rectangles on it."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place of an annotation; empty for a note about the whole paper."""

    field: str = ""  # "abstract", or "" for an attachment
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    attachment_id: int | None = None
    page: int | None = None  # from 0
    rects: tuple[Rect, ...] = ()
    position: int | None = None  # the start of the quote in the text of the field: only a hint
    further: tuple[Piece, ...] = ()  # the rectangles on the following pages, if it continues across a page break

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Each page with its rectangles; none without a page."""
        return () if self.page is None else ((self.page, self.rects), *self.further)

    @property
    def page_range(self) -> str:
        """`4`, or `4–5` across a page break; "" without a page."""
        numbers = [page + 1 for page, _ in self.pieces]
        return "–".join(map(str, numbers[:1] + numbers[1:][-1:]))


@dataclass(frozen=True, slots=True)
class MarkFilter:
    """Selects annotations; empty values select everything."""

    colors: tuple[str, ...] = ()  # names of COLORS
    kinds: tuple[str, ...] = ()  # values of AnnotationKind
    text: str = ""  # words that must all occur in the quote, the comment or the paper's title

    @property
    def color_values(self) -> tuple[str, ...]:
        """The stored values of colours, by name or as #rrggbb."""
        return (*self.colors, *(COLORS[name] for name in self.colors if name in COLORS))
