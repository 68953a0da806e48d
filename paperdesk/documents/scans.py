"""Scanned pages: drawn for an OCR program, if one is installed."""

import os
import shutil
import subprocess
from pathlib import Path

import pypdfium2

from paperdesk.documents.pdf import Pdf
from paperdesk.errors import DocumentError
from paperdesk.text.pdf_text import clean_text

PROGRAM = "tesseract"
DPI = 300
LARGEST_PX = 6_000  # of one side, in pixels
PAGE_S = 120.0


def find_program() -> str:
    """The path of the OCR program; "" if there is none."""
    return shutil.which(PROGRAM) or ""


def draw_page(path: str, number: int, password: str = "") -> bytes:
    """A page (from 0) in greyscale, as a PGM image.

    Raises:
        DocumentLocked, DocumentDamaged: it cannot be drawn.
    """
    with Pdf(Path(path), password) as pdf, pdf.page(number) as page:
        scale = min(DPI / 72, LARGEST_PX / max(page.get_size()))
        bitmap: pypdfium2.PdfBitmap = page.render(scale=scale, grayscale=True)
        pixels = bitmap.to_numpy()
        height, width = pixels.shape[:2]
        shades: bytes = pixels.reshape(height, -1)[:, :width].tobytes()
        return b"P5 %d %d 255\n" % (width, height) + shades


def read_picture(program: str, picture: bytes, language: str) -> str:
    """The text that the program recognises in an image.

    Raises:
        DocumentError: it failed; the message contains its output.
    """
    command = [program, "-", "-", "-l", language]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # the user continues working
    try:
        done = subprocess.run(  # noqa: S603 - a program of the reader's own, by its full path
            command, input=picture, capture_output=True, timeout=PAGE_S, check=True, env=environment
        )
    except (OSError, subprocess.SubprocessError) as error:
        told = (getattr(error, "stderr", None) or b"").decode(errors="replace").strip().splitlines()
        raise DocumentError(
            "scan-not-read",
            "{program} could not recognise the text ({reason}). Check that the language “{language}” is installed.",
            program=PROGRAM,
            reason=told[-1] if told else type(error).__name__,
            language=language,
        ) from error
    return clean_text(done.stdout.decode(errors="replace")).strip()
