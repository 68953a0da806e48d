"""Images of pages or parts of them, light or dark."""

from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from paperdesk.documents.pdf import Pdf

WHITE = 0xFFFFFFFF
DARKEST, LIGHTEST = 27, 236  # the colours for white paper and black letters
SEAM = 48  # pixels around a tile: letters cut by an edge are drawn differently, so tiles would not match
MOSTLY = 0.7  # of the page: an image this large is the page itself, a scan
Pixels = NDArray[np.uint8]
TONES = (DARKEST + np.arange(256) * (LIGHTEST - DARKEST) / 255).astype(np.uint8)


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a page at a scale (pixels per point), in pixels from the top left of the whole page at that scale."""

    page: int
    scale: float
    left: int
    top: int
    width: int
    height: int
    is_dark: bool = False


def render_tile(pdf: Pdf, tile: Tile) -> bytes:
    """The pixels of a tile, row by row from the top, each as blue, green, red and an unused byte.

    Annotations of other programs are omitted, as the viewer shows them itself; stamps and forms are drawn.

    Raises:
        DocumentDamaged: the page cannot be read.
    """
    with pdf.page(tile.page) as page:
        hide_marks(page)
        width, height = page.get_size()
        whole = max(1, round(width * tile.scale)), max(1, round(height * tile.scale))
        before, above = min(SEAM, tile.left), min(SEAM, tile.top)
        size = tile.width + before + SEAM, tile.height + above + SEAM
        bitmap = pypdfium2.PdfBitmap.new_native(*size, pdfium.FPDFBitmap_BGRx)
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, *size, WHITE)
        corner = before - tile.left, above - tile.top
        pdfium.FPDF_RenderPageBitmap(bitmap, page, *corner, *whole, 0, pdfium.FPDF_ANNOT)
        if pdf.raw.formenv:
            pdfium.FPDF_FFLDraw(pdf.raw.formenv, bitmap, page, *corner, *whole, 0, pdfium.FPDF_ANNOT)
        pixels = bitmap.to_numpy()[above : above + tile.height, before : before + tile.width]
        if tile.is_dark:
            pixels = _darkened(page, pixels, tile)
        made: bytes = pixels.tobytes()
        bitmap.close()
    return made


def hide_marks(page: pypdfium2.PdfPage) -> None:
    """Hide annotations of other programs, in memory only."""
    kinds = {
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_TEXT,
        pdfium.FPDF_ANNOT_POPUP,
    }
    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if pdfium.FPDFAnnot_GetSubtype(annotation) in kinds:
            pdfium.FPDFAnnot_SetFlags(annotation, pdfium.FPDF_ANNOT_FLAG_HIDDEN)
        pdfium.FPDFPage_CloseAnnot(annotation)


def _darkened(page: pypdfium2.PdfPage, pixels: Pixels, tile: Tile) -> Pixels:
    """Invert lightness, keeping hues; images are unchanged."""
    blue, green, red = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    high, low = np.maximum(np.maximum(blue, green), red), np.minimum(np.minimum(blue, green), red)
    shift = 255 - high - low  # wraps around 256, and back when added
    made = np.empty_like(pixels)
    for channel in range(3):
        np.take(TONES, pixels[..., channel] + shift, out=made[..., channel])
    made[..., 3] = 255
    for left, top, right, bottom in _pictures(page, tile):
        made[top:bottom, left:right] = pixels[top:bottom, left:right]
    return made


def _pictures(page: pypdfium2.PdfPage, tile: Tile) -> list[tuple[int, int, int, int]]:
    """The positions of images on a tile, in pixels, except those as large as the page."""
    from paperdesk.documents.characters import shown_boxes  # noqa: PLC0415 - only dark pages need it

    found = []
    for drawn in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        bounds = drawn.get_bounds()
        box = shown_boxes(page, np.array([bounds], np.float32))[0]
        if (box[2] - box[0]) * (box[3] - box[1]) < MOSTLY * page.get_width() * page.get_height():
            left, top, right, bottom = (box * tile.scale).round().astype(int) - [
                tile.left,
                tile.top,
                tile.left,
                tile.top,
            ]
            found.append((max(0, left), max(0, top), max(0, right), max(0, bottom)))
    return found
