"""The characters of a page as PDFium finds them, put into the order in which a person reads: column after column."""

import ctypes
from collections.abc import Sequence

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from paperdesk.documents.columns import in_reading_order
from paperdesk.documents.page_text import PageText
from paperdesk.documents.pdf import Pdf
from paperdesk.text.pdf_text import HYPHEN

GAP = 1.2  # heights of a letter; a wider gap within a line parts columns
LINE_ENDS = {10, 13}
CUT = 2  # what PDFium calls a hyphen at the end of a line when it is asked for single characters
LARGEST_CODE = 0x10FFFF
MOST = 100_000  # characters of a page; more is no text for people
Boxes = NDArray[np.float32]


def page_text(pdf: Pdf, number: int) -> PageText:
    """The characters of a page (from 0) with their boxes, in points from the top left of the page as it is shown.

    Raises:
        DocumentDamaged: the page cannot be read.
    """
    with pdf.page(number) as page:
        text = page.get_textpage()
        try:
            codes, boxes = _characters(text)
        finally:
            text.close()
        lines = _lines(codes, boxes)  # before the page is turned: then text is upright
        boxes = shown_boxes(page, boxes)
    order = in_reading_order([_around(boxes[line]) for line in lines])
    return _joined(codes, boxes, [lines[i] for i in order])


def _characters(text: pypdfium2.PdfTextPage) -> tuple[list[int], Boxes]:
    """The code of each character and its box in the page's own space: left, bottom, right, top."""
    count = max(0, min(text.count_chars(), MOST))
    codes = [pdfium.FPDFText_GetUnicode(text, place) for place in range(count)]
    rect = pdfium.FS_RECTF()
    at = ctypes.byref(rect)
    boxes = np.zeros((count, 4), np.float32)
    for place in range(count):
        if pdfium.FPDFText_GetLooseCharBox(text, place, at):
            boxes[place] = rect.left, rect.bottom, rect.right, rect.top
    return codes, boxes


def shown_boxes(page: pypdfium2.PdfPage, boxes: Boxes) -> Boxes:
    """Boxes of a page's own space (left, bottom, right, top) as they lie on the page that is shown, from its top.

    Returns left, top, right, bottom.
    """
    left, bottom, right, top = page.get_bbox()
    x0, y0, x1, y1 = boxes.T
    turned = {
        0: (x0 - left, top - y1, x1 - left, top - y0),
        90: (y0 - bottom, x0 - left, y1 - bottom, x1 - left),
        180: (right - x1, y0 - bottom, right - x0, y1 - bottom),
        270: (top - y1, right - x1, top - y0, right - x0),
    }[page.get_rotation()]
    found: Boxes = np.stack(turned, axis=1)
    return found


def _lines(codes: Sequence[int], boxes: Boxes) -> list[range]:
    """Stretches of characters that stand in one line of one column."""
    found: list[range] = []
    start = 0
    last = -1  # the last visible character of the line
    for place, code in enumerate(codes):
        if code in LINE_ENDS:
            found, start, last = _ended(found, start, place), place + 1, -1
        elif boxes[place, 2] > boxes[place, 0] and code != ord(" "):
            if last >= 0 and _is_apart(boxes[last], boxes[place]):
                found, start = _ended(found, start, place), place
            last = place
    return _ended(found, start, len(codes))


def _ended(found: list[range], start: int, end: int) -> list[range]:
    return [*found, range(start, end)] if end > start else found


def _is_apart(one: Boxes, other: Boxes) -> bool:
    """Whether a character begins another line though PDFium ends none: far to the right at the same height."""
    height = max(one[3] - one[1], other[3] - other[1], 1)
    overlap = min(one[3], other[3]) - max(one[1], other[1])
    return bool(other[0] - one[2] > GAP * height and overlap > height / 2)


def _around(boxes: Boxes) -> tuple[float, float, float, float]:
    """The rectangle around those boxes that are not empty."""
    shown = boxes[boxes[:, 2] > boxes[:, 0]]
    if not len(shown):
        return (0.0, 0.0, 0.0, 0.0)
    left, top = shown[:, :2].min(axis=0).tolist()
    right, bottom = shown[:, 2:].max(axis=0).tolist()
    return left, top, right, bottom


def _joined(codes: Sequence[int], boxes: Boxes, lines: Sequence[range]) -> PageText:
    """The lines as one text, each ended by a line feed."""
    chars: list[str] = []
    places: list[NDArray[np.int64]] = []
    numbers: list[NDArray[np.int32]] = []
    for number, line in enumerate(lines):
        chars.extend(_char(codes[place]) for place in line)
        chars.append("\n")
        places.append(np.array([*line, len(boxes)]))
        numbers.append(np.full(len(line) + 1, number, np.int32))
    if not lines:
        return PageText()
    padded = np.vstack([boxes, np.zeros((1, 4), np.float32)])
    return PageText("".join(chars), padded[np.concatenate(places)], np.concatenate(numbers))


def _char(code: int) -> str:
    if code > LARGEST_CODE or 0xD800 <= code < 0xE000:  # noqa: PLR2004 - halves of surrogate pairs
        return "\ufffd"
    if code == CUT:
        return HYPHEN
    return " " if code in LINE_ENDS else chr(code)
