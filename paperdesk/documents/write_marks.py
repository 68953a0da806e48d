"""Writing a copy of a PDF with annotations that every PDF reader supports; the original is unchanged."""

import ctypes
import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from paperdesk.documents.characters import turns_of
from paperdesk.documents.marks import KINDS, YELLOW, FoundMark
from paperdesk.documents.page_text import union
from paperdesk.documents.pdf import Pdf
from paperdesk.errors import DocumentDamaged
from paperdesk.model.annotation import Rect

SUBTYPES = {name: number for number, name in KINDS.items()}
COLOR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE)
OPAQUE = 255
BORDER = 1.5


def write_marked_copy(path: str, target: str, marks: Sequence[FoundMark], password: str = "") -> int:
    """Write a copy of a PDF with annotations; returns how many had a page.

    Args:
        path: the PDF, which is only read.
        target: the path of the copy.
        marks: annotations with rectangles in points from the top left of the displayed page.
        password: for a protected PDF; the copy is protected as well.

    Raises:
        DocumentLocked, DocumentDamaged: it cannot be opened or written.
    """
    with Pdf(Path(path), password) as pdf:
        written = set[int]()
        pieces = [(place, *piece) for place, mark in enumerate(marks) for piece in _pieces(mark)]
        for number in sorted({piece.page for _, piece, _ in pieces if 0 <= piece.page < pdf.page_count}):
            with pdf.page(number) as page:
                here, turns = [found for found in pieces if found[1].page == number], turns_of(page)
                written.update(place for place, piece, name in here if _write(page, piece, name, turns))
        try:
            pdf.raw.save(target)
        except (pypdfium2.PdfiumError, OSError) as error:
            raise DocumentDamaged(
                "copy-not-written",
                "A copy of {name} cannot be written. Check the free disk space.",
                name=Path(path).name,
            ) from error
        return len(written)


def _pieces(mark: FoundMark) -> Iterator[tuple[FoundMark, str]]:
    """The parts of an annotation on each of its pages, and the names by which they are joined again."""
    if not mark.further:
        yield mark, ""
        return
    name = uuid.uuid4().hex
    yield mark, f"paperdesk-{name}-1"
    for number, (page, rects) in enumerate(mark.further, start=2):
        yield replace(mark, page=page, rects=rects, text=""), f"paperdesk-{name}-{number}"


def _write(page: pypdfium2.PdfPage, mark: FoundMark, name: str, turns: int) -> bool:
    subtype = SUBTYPES.get(mark.kind)
    if subtype is None or not mark.rects:
        return False
    raw = pdfium.FPDFPage_CreateAnnot(page, subtype)
    if not raw:
        return False
    try:
        boxes = [own_box(page, rect) for rect in mark.rects]
        if mark.kind in {"highlight", "underline"}:
            for box in boxes:
                pdfium.FPDFAnnot_AppendAttachmentPoints(raw, ctypes.byref(_quad(box, turns)))
        left, bottom, right, top = union(boxes)
        pdfium.FPDFAnnot_SetRect(raw, ctypes.byref(pdfium.FS_RECTF(left=left, top=top, right=right, bottom=bottom)))
        pdfium.FPDFAnnot_SetColor(raw, pdfium.FPDFANNOT_COLORTYPE_Color, *_color(mark.color), OPAQUE)
        if mark.kind == "area":
            pdfium.FPDFAnnot_SetBorder(raw, 0, 0, BORDER)
        pdfium.FPDFAnnot_SetFlags(raw, pdfium.FPDF_ANNOT_FLAG_PRINT)
        _set_text(raw, b"Contents", mark.text)
        _set_text(raw, b"NM", name)
        _set_text(raw, b"M", f"D:{datetime.now(UTC):%Y%m%d%H%M%S}Z")
    finally:
        pdfium.FPDFPage_CloseAnnot(raw)
    return True


def own_box(page: pypdfium2.PdfPage, rect: Rect) -> Rect:
    """A rectangle on the displayed page (left, top, right, bottom) in page space: left, bottom, right, top."""
    left, top, right, bottom = rect
    x0, y0, x1, y1 = page.get_bbox()
    turned: dict[int, Rect] = {
        0: (x0 + left, y1 - bottom, x0 + right, y1 - top),
        90: (x0 + top, y0 + left, x0 + bottom, y0 + right),
        180: (x1 - right, y0 + top, x1 - left, y0 + bottom),
        270: (x1 - bottom, y1 - right, x1 - top, y1 - left),
    }
    return turned[page.get_rotation()]


def _quad(box: Rect, turns: int) -> Any:
    """The corners as PDF readers expect them, relative to the text: upper left and right, lower left and right."""
    left, bottom, right, top = box
    around = [(left, top), (right, top), (right, bottom), (left, bottom)]
    (x1, y1), (x2, y2), (x4, y4), (x3, y3) = around[-turns % 4 :] + around[: -turns % 4]
    return pdfium.FS_QUADPOINTSF(x1=x1, y1=y1, x2=x2, y2=y2, x3=x3, y3=y3, x4=x4, y4=y4)


def _color(color: str) -> tuple[int, int, int]:
    found = COLOR.fullmatch(color) or COLOR.fullmatch(YELLOW)
    return (int(found[1], 16), int(found[2], 16), int(found[3], 16)) if found else (0, 0, 0)


def _set_text(raw: object, key: bytes, text: str) -> None:
    if text:
        data = text.encode("utf-16-le", "replace") + b"\0\0"
        buffer = ctypes.create_string_buffer(data, len(data))
        pdfium.FPDFAnnot_SetStringValue(raw, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)))
