"""Data about the characters of a page from PDFium, requested in bulk where possible.

A page has thousands of characters, and a call for each box is most of the cost of reading its text. So the functions
are called without pypdfium2's wrappers, and the boxes are written in place.
"""

import ctypes
import math
from collections import deque
from collections.abc import Sequence
from itertools import repeat

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from paperdesk.text.line_hyphens import HYPHEN

Boxes = NDArray[np.float32]

CUT = 2  # PDFium's code for a hyphen at the end of a line in requests for single characters
LARGEST_CODE = 0x10FFFF
LARGEST_PLAIN = "\uffff"  # beyond it one character may be two in PDFium
BOX_BYTES = ctypes.sizeof(pdfium.FS_RECTF)
BOX_ORDER = (0, 3, 2, 1)  # PDFium's is left, top, right, bottom

_Call = ctypes.PYFUNCTYPE


def _address(pointer: object) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0  # type: ignore[arg-type]  # functions are pointers


_code = _Call(ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)(_address(pdfium.FPDFText_GetUnicode))
_angle = _Call(ctypes.c_float, ctypes.c_void_p, ctypes.c_int)(_address(pdfium.FPDFText_GetCharAngle))
_box = _Call(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(_address(pdfium.FPDFText_GetLooseCharBox))


def chars_of(text: pypdfium2.PdfTextPage, count: int) -> str:
    """The first characters of a page, one for each that PDFium counts, with unchanged line ends."""
    chars: str = text.get_text_range(0, count)
    if len(chars) == count and max(chars, default="") <= LARGEST_PLAIN:
        return chars
    return "".join(map(_char, map(_code, repeat(_address(text.raw)), range(count))))  # it omitted some of them


def _char(code: int) -> str:
    if code > LARGEST_CODE or 0xD800 <= code < 0xE000:  # noqa: PLR2004 - halves of surrogate pairs
        return "\ufffd"
    return HYPHEN if code == CUT else chr(code)


def boxes_of(text: pypdfium2.PdfTextPage, count: int) -> Boxes:
    """The boxes of the first characters in page space: left, bottom, right, top; empty for generated spaces."""
    found = np.zeros((count, 4), np.float32)
    first = found.ctypes.data
    targets = range(first, first + count * BOX_BYTES, BOX_BYTES)
    deque(map(_box, repeat(_address(text.raw)), range(count), targets), 0)
    return found[:, BOX_ORDER]


def quarters_of(text: pypdfium2.PdfTextPage, places: Sequence[int]) -> list[int]:
    """The rotation of characters in quarter turns to the left; PDFium's angles are clockwise."""
    angles = map(_angle, repeat(_address(text.raw)), places)
    return [-round(angle / (math.pi / 2)) % 4 for angle in angles]
