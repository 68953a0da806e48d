"""Highlights, underlines and notes that other programs have written into a PDF."""

import ctypes
import math
import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from paperdesk.documents.characters import page_text, shown_boxes
from paperdesk.documents.page_text import joined, union
from paperdesk.documents.pdf import Pdf
from paperdesk.model.annotation import Piece, Rect
from paperdesk.text.pdf_text import clean_text

KINDS = {
    pdfium.FPDF_ANNOT_HIGHLIGHT: "highlight",
    pdfium.FPDF_ANNOT_UNDERLINE: "underline",
    pdfium.FPDF_ANNOT_TEXT: "note",
    pdfium.FPDF_ANNOT_SQUARE: "area",
}
MOST_MARKS = 5_000  # annotations of a file
PIECE = re.compile(
    r"paperdesk-(?P<mark>[0-9a-f]{32})-(?P<number>\d{1,4})"
)  # the name of one part of an annotation across pages
YELLOW = "#ffd400"


@dataclass(frozen=True, slots=True)
class FoundMark:
    """An annotation: its page (from 0), kind (a value of AnnotationKind), #rrggbb, rectangles, comment, and text."""

    page: int
    kind: str
    color: str
    rects: tuple[Rect, ...]
    text: str = ""
    quote: str = ""
    further: tuple[Piece, ...] = ()  # on the pages after it


@dataclass(frozen=True, slots=True)
class FoundPart:
    """An annotation on one page: the words under it, and its name."""

    mark: FoundMark
    name: str
    chars: Sequence[str] = ()

    @property
    def whole(self) -> str:
        """The common name of all parts of an annotation; "" if it is complete."""
        found = PIECE.fullmatch(self.name)
        return found["mark"] if found else ""


def find_marks(pdf: Pdf, first: int = 0, within_s: float = math.inf) -> tuple[list[FoundPart], int | None]:
    """The annotations from a page (from 0) on, until the time is up; and the page to continue from, if any."""
    found: list[FoundPart] = []
    end = time.monotonic() + within_s
    for number in range(first, pdf.page_count):
        with pdf.page(number) as page:
            count = pdfium.FPDFPage_GetAnnotCount(page)
            marks = [mark for place in range(min(count, MOST_MARKS)) if (mark := _mark(page, number, place))]
        if marks:
            found += _with_words(pdf, number, marks)
        if len(found) >= MOST_MARKS:
            return found, None
        if time.monotonic() > end and number + 1 < pdf.page_count:
            return found, number + 1
    return found, None


def _with_words(pdf: Pdf, number: int, marks: Sequence[FoundPart]) -> list[FoundPart]:
    text = page_text(pdf, number)
    return [
        replace(found, chars=[text.within(rect) for rect in found.mark.rects])
        if found.mark.kind in {"highlight", "underline"}
        else found
        for found in marks
    ]


def whole_marks(found: Iterable[FoundPart]) -> tuple[FoundMark, ...]:
    """Annotations with their words; those that we wrote in parts, one per page, are joined again."""
    together: dict[str, list[FoundPart]] = {}
    for number, one in enumerate(found):
        together.setdefault(one.whole or str(number), []).append(one)
    return tuple(_joined(pieces) for pieces in together.values())


def _joined(pieces: Sequence[FoundPart]) -> FoundMark:
    first = pieces[0].mark
    quote = joined([chars for piece in pieces for chars in piece.chars])
    return replace(first, quote=quote, further=tuple((piece.mark.page, piece.mark.rects) for piece in pieces[1:]))


def _mark(page: pypdfium2.PdfPage, number: int, place: int) -> FoundPart | None:
    raw = pdfium.FPDFPage_GetAnnot(page, place)
    try:
        kind = KINDS.get(pdfium.FPDFAnnot_GetSubtype(raw))
        if kind is None:
            return None
        boxes = _quads(raw) or [_rect(raw)]
        rects = shown_boxes(page, np.array(boxes, np.float32)).round(2).tolist()
        mark = FoundMark(number, kind, _color(raw), tuple(tuple(rect) for rect in rects), _string(raw, b"Contents"))
        return FoundPart(mark, _string(raw, b"NM"))
    finally:
        pdfium.FPDFPage_CloseAnnot(raw)


def _quads(raw: object) -> list[Rect]:
    """The lines of an annotation in page space: left, bottom, right, top."""
    found: list[Rect] = []
    points = pdfium.FS_QUADPOINTSF()
    for number in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(raw), MOST_MARKS)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(raw, number, ctypes.byref(points)):
            xs = points.x1, points.x2, points.x3, points.x4
            ys = points.y1, points.y2, points.y3, points.y4
            found.append(union([(min(xs), min(ys), max(xs), max(ys))]))
    return found


def _rect(raw: object) -> Rect:
    rect = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(raw, ctypes.byref(rect))
    return rect.left, rect.bottom, rect.right, rect.top


def _color(raw: object) -> str:
    parts = [ctypes.c_uint() for _ in range(4)]
    known = pdfium.FPDFAnnot_GetColor(raw, pdfium.FPDFANNOT_COLORTYPE_Color, *map(ctypes.byref, parts))
    return "#{:02x}{:02x}{:02x}".format(*(part.value for part in parts[:3])) if known else YELLOW


def _string(raw: object, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(raw, key, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(raw, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return clean_text(buffer.raw.decode("utf-16-le", "replace").rstrip("\0")).strip()
