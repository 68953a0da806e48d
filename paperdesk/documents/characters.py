"""The characters of a page as found by PDFium, in reading order: column after column."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from paperdesk.documents.asked import Boxes, boxes_of, chars_of, quarters_of
from paperdesk.documents.columns import in_reading_order
from paperdesk.documents.page_text import PageText
from paperdesk.documents.pdf import Pdf, text_of_page
from paperdesk.documents.pieces import LINE_ENDS, Flags, Places, go_on, is_leftwards, pieces_of
from paperdesk.text.pdf_letters import respelt
from paperdesk.text.pdf_text import clean_text, marked_ends

COLUMN_GAP_HEIGHTS = 1.2  # letter heights; a wider gap within a line separates columns
ASKED = 50  # characters of a page whose angles are checked
MOST_CHARS = 100_000  # characters of a page; more is not readable text


def page_text(pdf: Pdf, number: int) -> PageText:
    """The characters of a page (from 0) with their boxes, in points from the top left of the displayed page.

    Raises:
        DocumentDamaged: the page cannot be read.
    """
    with pdf.page(number) as page:
        found = _upright_characters(page)
        turned = (found.turns - page.get_rotation() // 90) % 4
        shown = shown_boxes(page, found.boxes) if turned else found.upright
    upright = np.flatnonzero(~found.leans)
    order = upright[in_reading_order(found.pieces.rects[upright], leftwards=is_leftwards(found.chars))]
    lines = [*_together(found), *_in_lines(found, order)]
    return _joined(found.chars, shown, lines, turned)


def plain_text(pdf: Pdf, number: int, known: Mapping[str, int] | None = None) -> str:
    """The text of a page (from 0) in reading order, with words rejoined and letters composed.

    Args:
        pdf: the open file.
        number: the page number.
        known: the words of the whole document, counted by `vocabulary`.

    Raises:
        DocumentDamaged: the page cannot be read.
    """
    return clean_lines(page_text(pdf, number).chars, known)


def clean_lines(chars: str, known: Mapping[str, int] | None = None) -> str:
    """The characters of a page as text, without spaces around its lines."""
    return clean_text("\n".join(line.strip() for line in chars.split("\n")), known).strip("\n")


def turns_of(page: pypdfium2.PdfPage) -> int:
    """The rotation of most text on a page in quarter turns to the left, in page space."""
    with text_of_page(page) as text:
        return _turns(text, boxes_of(text, _count(text)))


@dataclass(frozen=True, slots=True)
class _Pieces:
    """The pieces of lines: their ranges, and the first and last character with a box."""

    starts: Places
    stops: Places
    firsts: Places
    lasts: Places
    are_shown: Flags  # whether it has any such character
    rects: Boxes  # around those characters


@dataclass(frozen=True, slots=True)
class _Characters:
    """The characters of a page, with their boxes in the page's own space and with most text upright."""

    chars: str
    boxes: Boxes
    upright: Boxes
    turns: int  # rotation of most text to the left in page space, in quarter turns
    pieces: _Pieces
    leans: Flags  # of each piece: whether it is rotated relative to most text


def _upright_characters(page: pypdfium2.PdfPage) -> _Characters:
    """The characters of a page, with their lines.

    PDFium finds lines as they appear on the page as shown, and mixes them up if the page shows them sideways. In that
    case the page is rotated temporarily.
    """
    rotation = page.get_rotation()
    with text_of_page(page) as text:
        boxes = boxes_of(text, _count(text))
        turns = _turns(text, boxes)
        if turns * 90 == rotation:
            return _with_pieces(page, text, boxes, turns)
    page.set_rotation(turns * 90)
    try:
        with text_of_page(page) as text:
            return _with_pieces(page, text, boxes_of(text, _count(text)), turns)
    finally:
        page.set_rotation(rotation)


def _count(text: pypdfium2.PdfTextPage) -> int:
    count: int = text.count_chars()
    return max(0, min(count, MOST_CHARS))


def _with_pieces(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, boxes: Boxes, turns: int) -> _Characters:
    chars = chars_of(text, len(boxes))
    upright = _turned(boxes, turns, page.get_bbox())
    pieces = _described(*pieces_of(chars, upright), upright)
    leans = pieces.are_shown.copy()
    leans[leans] = np.array(quarters_of(text, pieces.firsts[leans].tolist()), np.int64) != turns
    return _Characters(chars, boxes, upright, turns, pieces, leans)


def _described(starts: Places, stops: Places, boxes: Boxes) -> _Pieces:
    shown = boxes[:, 2] > boxes[:, 0]
    places = np.append(np.flatnonzero(shown), len(boxes))
    firsts = places[np.searchsorted(places, starts)]
    lasts = places[np.searchsorted(places, stops) - 1]
    are_shown = firsts < stops
    borders = np.stack([starts, stops], axis=1).ravel()
    near = np.full((len(boxes) + 1, 2), np.inf, np.float32)
    far = -near
    near[:-1][shown], far[:-1][shown] = boxes[shown, :2], boxes[shown, 2:]
    rects = np.zeros((len(starts), 4), np.float32)
    if len(starts):
        around = np.hstack([np.minimum.reduceat(near, borders)[::2], np.maximum.reduceat(far, borders)[::2]])
        rects[are_shown] = around[are_shown]
    return _Pieces(starts, stops, firsts, lasts, are_shown, rects)


def _turns(text: pypdfium2.PdfTextPage, boxes: Boxes) -> int:
    """The rotation of most text to the left in page space, in quarter turns."""
    shown = np.flatnonzero(boxes[:, 2] > boxes[:, 0])
    asked = shown[:: max(1, len(shown) // ASKED)].tolist()
    found = Counter(quarters_of(text, asked))
    return found.most_common(1)[0][0] if found else 0


def shown_boxes(page: pypdfium2.PdfPage, boxes: Boxes) -> Boxes:
    """Boxes in page space (left, bottom, right, top) converted to the displayed page, measured from its top.

    Returns left, top, right, bottom.
    """
    return _turned(boxes, page.get_rotation() // 90, page.get_bbox())


def _turned(boxes: Boxes, quarters: int, page: tuple[float, float, float, float]) -> Boxes:
    """Boxes in page space after rotating the page to the right by quarter turns, measured from its top left."""
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


def _together(found: _Characters) -> list[tuple[int, int]]:
    """Rotated pieces, joined if the file has only blanks between them."""
    lines: list[tuple[int, int]] = []
    for number in np.flatnonzero(found.leans).tolist():
        start, stop = int(found.pieces.starts[number]), int(found.pieces.stops[number])
        if lines and not found.chars[lines[-1][1] : start].strip(f" {LINE_ENDS}"):
            lines[-1] = (lines[-1][0], stop)
        else:
            lines.append((start, stop))
    return lines


def _in_lines(found: _Characters, order: Places) -> list[tuple[int, int]]:
    """The pieces, joined if they are adjacent in the file and not separated by a wide gap."""
    if not len(order):
        return []
    pieces, boxes = found.pieces, found.upright
    one, other = order[:-1], order[1:]
    follows = (pieces.stops[one] == pieces.starts[other]) & pieces.are_shown[one] & pieces.are_shown[other]
    both = np.flatnonzero(follows)
    follows[both] = go_on(boxes[pieces.lasts[one[both]]], boxes[pieces.firsts[other[both]]], COLUMN_GAP_HEIGHTS)
    starts, stops = pieces.starts[order[np.append(True, ~follows)]], pieces.stops[order[np.append(~follows, True)]]
    return list(zip(starts.tolist(), stops.tolist(), strict=True))


def _joined(chars: str, boxes: Boxes, lines: Sequence[tuple[int, int]], turned: int) -> PageText:
    """The lines as one text, each ending with a line feed."""
    if not lines:
        return PageText()
    blank = chars.replace("\n", " ").replace("\r", " ")
    joined = "".join(respelt(blank[start:stop]) + "\n" for start, stop in lines)
    starts, stops = np.array(lines, np.int64).T
    lengths = stops - starts + 1  # including the line feed
    numbers: NDArray[np.int32] = np.repeat(np.arange(len(lines), dtype=np.int32), lengths)
    behind = np.cumsum(lengths)
    places = np.arange(len(joined)) + np.repeat(starts - behind + lengths, lengths)
    places[behind - 1] = len(boxes)
    padded = np.vstack([boxes, np.zeros((1, 4), np.float32)])
    return PageText(marked_ends(joined), padded[places], numbers, turned)
