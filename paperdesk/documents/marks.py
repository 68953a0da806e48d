"""Highlights, underlines and notes that other programs have written into a PDF."""

import ctypes
from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from paperdesk.documents.characters import page_text, shown_boxes
from paperdesk.documents.page_text import Rect, union
from paperdesk.documents.pdf import Pdf
from paperdesk.text.pdf_text import clean_text

KINDS = {
    pdfium.FPDF_ANNOT_HIGHLIGHT: "highlight",
    pdfium.FPDF_ANNOT_UNDERLINE: "underline",
    pdfium.FPDF_ANNOT_TEXT: "note",
    pdfium.FPDF_ANNOT_SQUARE: "area",
}
MOST = 5_000  # marks of a file
YELLOW = "#ffd400"


@dataclass(frozen=True, slots=True)
class FoundMark:
    """A mark: its page (from 0), its kind (a value of AnnotationKind), #rrggbb, rectangles, comment, and the words."""

    page: int
    kind: str
    color: str
    rects: tuple[Rect, ...]
    text: str = ""
    quote: str = ""


def read_marks(pdf: Pdf) -> tuple[FoundMark, ...]:
    """The marks of all pages, at most 5,000."""
    found: list[FoundMark] = []
    for number in range(pdf.page_count):
        with pdf.page(number) as page:
            count = pdfium.FPDFPage_GetAnnotCount(page)
            marks = [mark for place in range(min(count, MOST)) if (mark := _mark(page, number, place))]
        if marks:
            found += _with_quotes(pdf, number, marks)
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])


def _with_quotes(pdf: Pdf, number: int, marks: list[FoundMark]) -> list[FoundMark]:
    text = page_text(pdf, number)
    return [
        FoundMark(mark.page, mark.kind, mark.color, mark.rects, mark.text, " ".join(map(text.within, mark.rects)))
        if mark.kind in {"highlight", "underline"}
        else mark
        for mark in marks
    ]


def _mark(page: pypdfium2.PdfPage, number: int, place: int) -> FoundMark | None:
    raw = pdfium.FPDFPage_GetAnnot(page, place)
    try:
        kind = KINDS.get(pdfium.FPDFAnnot_GetSubtype(raw))
        if kind is None:
            return None
        boxes = _quads(raw) or [_rect(raw)]
        rects = shown_boxes(page, np.array(boxes, np.float32)).round(2).tolist()
        return FoundMark(number, kind, _color(raw), tuple(tuple(rect) for rect in rects), _contents(raw))
    finally:
        pdfium.FPDFPage_CloseAnnot(raw)


def _quads(raw: object) -> list[Rect]:
    """The lines of a mark, in the page's own space: left, bottom, right, top."""
    found: list[Rect] = []
    points = pdfium.FS_QUADPOINTSF()
    for number in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(raw), MOST)):
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


def _contents(raw: object) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(raw, b"Contents", None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(raw, b"Contents", ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return clean_text(buffer.raw.decode("utf-16-le", "replace").rstrip("\0")).strip()
