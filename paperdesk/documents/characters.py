"""The characters of a page as PDFium finds them, put into the order in which a person reads: column after column."""

import ctypes
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from paperdesk.documents.columns import in_reading_order
from paperdesk.documents.page_text import PageText
from paperdesk.documents.pdf import Pdf, quarters_of, text_of_page
from paperdesk.documents.pieces import LINE_ENDS, goes_on, is_leftwards, pieces_of
from paperdesk.text.line_hyphens import HYPHEN
from paperdesk.text.pdf_letters import respelt
from paperdesk.text.pdf_text import clean_text, marked_ends

GAP = 1.2  # heights of a letter; a wider gap within a line parts columns
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
        found = _upright_characters(page)
        shown = shown_boxes(page, found.boxes)
        turned = (found.turns - page.get_rotation() // 90) % 4
    upright = [number for number, leans in enumerate(found.leans) if not leans]
    rects = [_around(found.upright[found.pieces[number]]) for number in upright]
    order = [upright[i] for i in in_reading_order(rects, leftwards=is_leftwards(found.codes))]
    stamps = [piece for piece, leans in zip(found.pieces, found.leans, strict=True) if leans]
    lines = [*_together(stamps, found.codes), *_in_lines([found.pieces[i] for i in order], found.upright)]
    return _joined(found.codes, shown, lines, turned)


def plain_text(pdf: Pdf, number: int, known: Mapping[str, int] | None = None) -> str:
    """The text of a page (from 0) as one reads it: words whole again, letters composed.

    Args:
        pdf: the file.
        number: of the page.
        known: the words of the whole document, as `vocabulary` counts them.

    Raises:
        DocumentDamaged: the page cannot be read.
    """
    return clean_lines(page_text(pdf, number).chars, known)


def clean_lines(chars: str, known: Mapping[str, int] | None = None) -> str:
    """The characters of a page as text, without blanks around its lines."""
    return clean_text("\n".join(line.strip() for line in chars.split("\n")), known).strip("\n")


def turns_of(page: pypdfium2.PdfPage) -> int:
    """By how many quarters most text of a page is turned to the left in the page's own space."""
    with text_of_page(page) as text:
        return _turns(text, _characters(text)[1])


@dataclass(frozen=True, slots=True)
class _Characters:
    """The characters of a page, with their boxes in the page's own space and with most text upright."""

    codes: list[int]
    boxes: Boxes
    upright: Boxes
    turns: int  # quarters by which most text is turned to the left in the page's own space
    pieces: list[range]
    leans: list[bool]  # of each piece: whether it stands sideways to most text


def _upright_characters(page: pypdfium2.PdfPage) -> _Characters:
    """The characters of a page, with their lines.

    PDFium finds lines of text as they lie on the page that is shown, and mixes them up where that has them sideways;
    then the page is turned for a moment.
    """
    rotation = page.get_rotation()
    with text_of_page(page) as text:
        found = _characters(text)
        turns = _turns(text, found[1])
        if turns * 90 == rotation:
            return _with_pieces(page, text, *found, turns)
    page.set_rotation(turns * 90)
    try:
        with text_of_page(page) as text:
            return _with_pieces(page, text, *_characters(text), turns)
    finally:
        page.set_rotation(rotation)


def _with_pieces(
    page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, codes: list[int], boxes: Boxes, turns: int
) -> _Characters:
    upright = _turned(boxes, turns, page.get_bbox())
    pieces = pieces_of(codes, upright)
    leans = [_leans(text, piece, upright, turns) for piece in pieces]
    return _Characters(codes, boxes, upright, turns, pieces, leans)


def _leans(text: pypdfium2.PdfTextPage, piece: range, upright: Boxes, turns: int) -> bool:
    shown = np.flatnonzero(upright[piece, 2] > upright[piece, 0])
    return bool(len(shown)) and quarters_of(text, piece.start + int(shown[0])) != turns


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
    found = Counter(quarters_of(text, place) for place in asked)
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


def _together(pieces: Sequence[range], codes: Sequence[int]) -> list[range]:
    """Pieces between which the file has nothing but blanks, as one each."""
    found: list[range] = []
    for piece in pieces:
        between = codes[found[-1].stop : piece.start] if found else ()
        if found and all(code in LINE_ENDS or code == ord(" ") for code in between):
            found[-1] = range(found[-1].start, piece.stop)
        else:
            found.append(piece)
    return found


def _in_lines(pieces: Sequence[range], boxes: Boxes) -> list[range]:
    """The pieces, those joined that the file has one after the other and no wide gap parts."""
    found: list[range] = []
    for piece in pieces:
        if found and _follows(found[-1], piece, boxes):
            found[-1] = range(found[-1].start, piece.stop)
        else:
            found.append(piece)
    return found


def _follows(one: range, other: range, boxes: Boxes) -> bool:
    if one.stop != other.start:
        return False
    ends, starts = (np.flatnonzero(boxes[part, 2] > boxes[part, 0]) for part in (one, other))
    if not len(ends) or not len(starts):
        return False
    last, first = boxes[one.start + int(ends[-1])], boxes[other.start + int(starts[0])]
    return goes_on(last.tolist(), first.tolist(), GAP)


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
    return PageText(marked_ends("".join(chars)), padded[np.concatenate(places)], np.concatenate(numbers), turned)


def _char(code: int) -> str:
    if code > LARGEST_CODE or 0xD800 <= code < 0xE000:  # noqa: PLR2004 - halves of surrogate pairs
        return "\ufffd"
    if code == CUT:
        return HYPHEN
    return " " if code in LINE_ENDS else chr(code)
