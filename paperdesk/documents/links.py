"""Links on a page: to another place in the document, or to a web address."""

import ctypes
from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from paperdesk.documents.characters import shown_boxes
from paperdesk.documents.contents import place_of_destination
from paperdesk.documents.pdf import Pdf
from paperdesk.model.annotation import Rect

MOST_LINKS = 2_000  # links of a page
WEB = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class PageLink:
    """The position of a link, and its target: a page (from 0) with a position in points, or an address."""

    rect: Rect
    page: int = -1
    top: float = 0.0
    address: str = ""


def page_links(pdf: Pdf, number: int) -> tuple[PageLink, ...]:
    """The links on a page (from 0), except those that run programs or open files.

    Raises:
        DocumentDamaged: the page cannot be read.
    """
    found: list[PageLink] = []
    with pdf.page(number) as page:
        place, link = ctypes.c_int(0), pdfium.FPDF_LINK()
        while len(found) < MOST_LINKS and pdfium.FPDFLink_Enumerate(page, ctypes.byref(place), ctypes.byref(link)):
            made = _link(pdf, page, link)
            if made is not None:
                found.append(made)
    return tuple(found)


def _link(pdf: Pdf, page: pypdfium2.PdfPage, link: object) -> PageLink | None:
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
        return None
    box = np.array([[rect.left, rect.bottom, rect.right, rect.top]], np.float32)
    left, top, right, bottom = shown_boxes(page, box)[0].tolist()
    place: Rect = (left, top, right, bottom)
    raw = pdfium.FPDFLink_GetDest(pdf.raw, link)
    if raw:
        target = place_of_destination(pdf, pypdfium2.PdfDest(raw, pdf.raw))
        return PageLink(place, *target) if target is not None else None
    address = _address(pdf, link)
    return PageLink(place, address=address) if address.startswith(WEB) else None


def _address(pdf: Pdf, link: object) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    size = pdfium.FPDFAction_GetURIPath(pdf.raw, action, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(pdf.raw, action, buffer, size)
    return buffer.value.decode("utf-8", "replace")
