"""One PDF: its pages' text and lines, its metadata; nothing of it is believed before it was looked at."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import pypdfium2
import pypdfium2.raw as pdfium

from paperdesk.errors import DocumentDamaged, DocumentLocked
from paperdesk.text.pdf_text import clean_text

PASSWORD_WANTED = 4  # FPDF_ERR_PASSWORD
UPRIGHT = 0.2  # radians; text that leans more is a stamp in the margin


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its text, the height of its letters and where it stands, in points from the top."""

    text: str
    size: float
    top: float
    left: float


class Pdf:
    """An open file; close it, or use it in a `with`.

    Raises:
        DocumentLocked: it asks for a password, or for another one.
        DocumentDamaged: it is empty, cut off or no PDF at all.
    """

    def __init__(self, path: Path, password: str = "") -> None:
        self.path = path
        try:
            if path.stat().st_size == 0:
                raise DocumentDamaged("document-empty", "{name} is empty; fetch or copy it again.", name=path.name)
            self._file = pypdfium2.PdfDocument(path, password=password or None)
            self.page_count = len(self._file)
        except OSError as error:
            raise DocumentDamaged(
                "document-not-readable",
                "{name} cannot be read: {reason}. Check its permissions.",
                name=path.name,
                reason=error.strerror,
            ) from error
        except pypdfium2.PdfiumError as error:
            raise _translated(path, error, has_password=bool(password)) from error
        if not self.page_count:
            raise DocumentDamaged(
                "document-without-pages", "{name} has no pages; fetch or copy it again.", name=path.name
            )

    def __enter__(self) -> "Pdf":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._file.close()

    @property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself: Title, Author, Subject ...; often untrue."""
        found = self._file.get_metadata_dict(skip_empty=True)
        return {name: clean_text(value) for name, value in found.items()}

    def text(self, page: int) -> str:
        """The text of a page (from 0) as one reads it: words whole again, letters composed.

        Raises:
            DocumentDamaged: the page cannot be read.
        """
        with self._text_page(page) as text:
            return clean_text(text.get_text_range())

    def lines(self, page: int) -> list[Line]:
        """The upright lines of a page, from the top of its text on.

        Raises:
            DocumentDamaged: the page cannot be read.
        """
        with self._text_page(page) as text:
            height = text.page.get_height()
            return [line for part in _parts(text) if (line := _line(text, part, height))]

    @property
    def raw(self) -> pypdfium2.PdfDocument:
        """The file as PDFium knows it, for the modules of this package."""
        return self._file

    @contextlib.contextmanager
    def page(self, number: int) -> Iterator[pypdfium2.PdfPage]:
        """A page (from 0), closed when it is done with.

        Raises:
            DocumentDamaged: the page cannot be read.
        """
        try:
            page = self._file[number]
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise DocumentDamaged(
                "page-not-readable", "Page {page} of {name} cannot be read.", page=number + 1, name=self.path.name
            ) from error
        try:
            yield page
        finally:
            page.close()

    def _text_page(self, page: int) -> "_TextPage":
        try:
            return _TextPage(self._file[page])
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise DocumentDamaged(
                "page-not-readable", "Page {page} of {name} cannot be read.", page=page + 1, name=self.path.name
            ) from error


class _TextPage:
    """The text of one page, closed when it is done with."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page
        self._text = page.get_textpage()

    def __enter__(self) -> pypdfium2.PdfTextPage:
        return self._text

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._text.close()
        self._page.close()


def _translated(path: Path, error: pypdfium2.PdfiumError, *, has_password: bool) -> Exception:
    if getattr(error, "err_code", None) == PASSWORD_WANTED:
        if has_password:
            return DocumentLocked(
                "document-password-wrong",
                "{name} is protected by a password. Another password opens it.",
                name=path.name,
            )
        return DocumentLocked(
            "document-locked",
            "{name} is protected by a password. Give its password, or save a copy without one.",
            name=path.name,
        )
    return DocumentDamaged("document-damaged", "{name} is damaged or no PDF; fetch or copy it again.", name=path.name)


def _parts(text: pypdfium2.PdfTextPage) -> Iterator[range]:
    """The characters of each line."""
    start = 0
    count = text.count_chars()
    for place in range(count):
        if pdfium.FPDFText_GetUnicode(text, place) in {10, 13}:
            if place > start:
                yield range(start, place)
            start = place + 1
    if count > start:
        yield range(start, count)


def _line(text: pypdfium2.PdfTextPage, part: range, page_height: float) -> Line | None:
    """One line; None where it leans or shows nothing."""
    shown = [i for i in part if not chr(pdfium.FPDFText_GetUnicode(text, i)).isspace()]
    if not shown or abs(pdfium.FPDFText_GetCharAngle(text, shown[len(shown) // 2])) > UPRIGHT:
        return None
    boxes = [text.get_charbox(i, loose=True) for i in shown[:40]]
    sizes = sorted(top - bottom for _, bottom, _, top in boxes)
    words = clean_text(text.get_text_range(part.start, len(part))).strip()
    top = page_height - max(box[3] for box in boxes)
    return Line(words, sizes[len(sizes) // 2], top, boxes[0][0]) if words else None
