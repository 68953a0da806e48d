"""The structure of a PDF: page sizes and labels, and its outline."""

import itertools
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from paperdesk.documents.pdf import Pdf
from paperdesk.text.pdf_text import clean_text

SMALLEST, LARGEST = 1.0, 20_000.0  # points; pages are shown as if within these
MOST_ROWS = 3_000
DEEPEST_OUTLINE = 6
XYZ = pdfium.PDFDEST_VIEW_XYZ


@dataclass(frozen=True, slots=True)
class Contents:
    """The pages of a document, in points as displayed, and their labels ("iv")."""

    sizes: tuple[tuple[float, float], ...]
    labels: tuple[str, ...]
    is_foreign_form: bool = False  # XFA, which is shown only as a message asking for another program

    @property
    def page_count(self) -> int:
        return len(self.sizes)


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A heading in the outline: its depth, page (from 0) and position in points."""

    title: str
    level: int
    page: int
    top: float = 0.0


def read_contents(pdf: Pdf) -> Contents:
    """The sizes and labels of all pages."""
    sizes = [_size(pdf.raw, number) for number in range(pdf.page_count)]
    labels = [pdf.raw.get_page_label(number) or str(number + 1) for number in range(pdf.page_count)]
    return Contents(tuple(sizes), tuple(labels), pdf.is_foreign_form)


def _size(document: pypdfium2.PdfDocument, number: int) -> tuple[float, float]:
    try:
        width, height = document.get_page_size(number)
    except pypdfium2.PdfiumError:
        width, height = 612.0, 792.0  # shown as an empty page with an error message
    return min(max(width, SMALLEST), LARGEST), min(max(height, SMALLEST), LARGEST)


def read_outline(pdf: Pdf) -> tuple[OutlineRow, ...]:
    """The outline, at most 3,000 rows; a cycle is cut."""
    rows = []
    for bookmark in itertools.islice(pdf.raw.get_toc(max_depth=DEEPEST_OUTLINE), MOST_ROWS):
        target = bookmark.get_dest()
        place = place_of_destination(pdf, target) if target else None
        if place is not None:
            title = " ".join(clean_text(bookmark.get_title()).split())
            rows.append(OutlineRow(title or "(untitled)", bookmark.level, *place))
    return tuple(rows)


def place_of_destination(pdf: Pdf, target: pypdfium2.PdfDest) -> tuple[int, float] | None:
    """The page (from 0) and position in points of a destination; None if the page does not exist."""
    page = target.get_index()
    if page is None or not 0 <= page < pdf.page_count:
        return None
    return page, _top(pdf, target, page)


def _top(pdf: Pdf, target: pypdfium2.PdfDest, page: int) -> float:
    """The position of a destination on its page."""
    mode, where = target.get_view()
    if mode != XYZ or len(where) < 2 or not where[1]:  # noqa: PLR2004 - left, top, zoom
        return 0.0
    return float(max(0.0, _size(pdf.raw, page)[1] - where[1]))
