"""The characters of a page as PDFium finds them, put into the order in which a person reads: column after column."""

import contextlib
import ctypes
import math
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from paperdesk.documents.columns import in_reading_order
from paperdesk.documents.page_text import PageText
from paperdesk.documents.pdf import Pdf
from paperdesk.text.pdf_letters import respelt
from paperdesk.text.pdf_text import HYPHEN

GAP = 1.2  # heights of a letter; a wider gap within a line parts columns
LINE_ENDS = {10, 13}
CUT = 2  # what PDFium calls a hyphen at the end of a line when it is asked for single characters
LARGEST_CODE = 0x10FFFF
ASKED = 50  # characters of a page whose angles are looked at
MOST = 100_000  # characters of a page; more is no text for people
Boxes = NDArray[np.float32]


def page_text(pdf: Pdf, number: int) -> PageText:
    """The characters of a page (from 0) with their boxes, in points from the top left of the page as it is shown.

    Raises:
        DocumentDamaged: the page cannot be read.
    """
    with pdf.page(number) as page:
        codes, boxes, turns = _upright_characters(page)
        upright = _turned(boxes, turns, page.get_bbox())
        shown = shown_boxes(page, boxes)
        turned = (turns - page.get_rotation() // 90) % 4
    lines = _lines(codes, upright)
    order = in_reading_order([_around(upright[line]) for line in lines])
    return _joined(codes, shown, [lines[i] for i in order], turned)


def turns_of(page: pypdfium2.PdfPage) -> int:
    """By how many quarters most text of a page is turned to the left in the page's own space."""
    with _text_of(page) as text:
        return _turns(text, _characters(text)[1])


def _upright_characters(page: pypdfium2.PdfPage) -> tuple[list[int], Boxes, int]:
    """The characters, and by how many quarters most text is turned to the left in the page's own space.

    PDFium finds lines of text as they lie on the page that is shown, and mixes them up where that has them sideways;
    then the page is turned for a moment.
    """
    with _text_of(page) as text:
        codes, boxes = _characters(text)
        turns = _turns(text, boxes)
    rotation = page.get_rotation()
    if turns * 90 == rotation:
        return codes, boxes, turns
    page.set_rotation(turns * 90)
    try:
        with _text_of(page) as text:
            return *_characters(text), turns
    finally:
        page.set_rotation(rotation)


@contextlib.contextmanager
def _text_of(page: pypdfium2.PdfPage) -> Iterator[pypdfium2.PdfTextPage]:
    text = page.get_textpage()
    try:
        yield text
    finally:
        text.close()


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


def _turns(text: pypdfium2.PdfTextPage, boxes: Boxes) -> int:
    """By how many quarters most text is turned to the left in the page's own space."""
    shown = np.flatnonzero(boxes[:, 2] > boxes[:, 0])
    asked = shown[:: max(1, len(shown) // ASKED)].tolist()
    # PDFium's angles go clockwise
    found = Counter(-round(pdfium.FPDFText_GetCharAngle(text, place) / (math.pi / 2)) % 4 for place in asked)
    return found.most_common(1)[0][0] if found else 0


def shown_boxes(page: pypdfium2.PdfPage, boxes: Boxes) -> Boxes:
    """Boxes of a page's own space (left, bottom, right, top) as they lie on the page that is shown, from its top.

    Returns left, top, right, bottom.
    """
    return _turned(boxes, page.get_rotation() // 90, page.get_bbox())


def _turned(boxes: Boxes, quarters: int, page: tuple[float, float, float, float]) -> Boxes:
    """Boxes of a page's own space as they lie when it is turned to the right by quarters, from its top left."""
    left, bottom, right, top = page
    x0, y0, x1, y1 = boxes.T
    turned = (
        (x0 - left, top - y1, x1 - left, top - y0),
        (y0 - bottom, x0 - left, y1 - bottom, x1 - left),
        (right - x1, y0 - bottom, right - x0, y1 - bottom),
        (top - y1, right - x1, top - y0, right - x0),
    )[quarters]
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


def _joined(codes: Sequence[int], boxes: Boxes, lines: Sequence[range], turned: int) -> PageText:
    """The lines as one text, each ended by a line feed."""
    chars: list[str] = []
    places: list[NDArray[np.int64]] = []
    numbers: list[NDArray[np.int32]] = []
    for number, line in enumerate(lines):
        chars.append(respelt("".join(_char(codes[place]) for place in line)))
        chars.append("\n")
        places.append(np.array([*line, len(boxes)]))
        numbers.append(np.full(len(line) + 1, number, np.int32))
    if not lines:
        return PageText()
    padded = np.vstack([boxes, np.zeros((1, 4), np.float32)])
    return PageText("".join(chars), padded[np.concatenate(places)], np.concatenate(numbers), turned)


def _char(code: int) -> str:
    if code > LARGEST_CODE or 0xD800 <= code < 0xE000:  # noqa: PLR2004 - halves of surrogate pairs
        return "\ufffd"
    if code == CUT:
        return HYPHEN
    return " " if code in LINE_ENDS else chr(code)
