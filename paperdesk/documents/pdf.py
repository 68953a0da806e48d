"""One PDF: text, lines and metadata of its pages; nothing in it is trusted without checks."""

import contextlib
import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import pypdfium2
import pypdfium2.raw as pdfium

from paperdesk.documents.kinds import LOOKED_AT_BYTES, false_pdf
from paperdesk.errors import DocumentDamaged, DocumentLocked
from paperdesk.text.pdf_text import clean_text

PASSWORD_WANTED = 4  # FPDF_ERR_PASSWORD
UPRIGHT = 0.2  # radians; text with a greater slope is a stamp in the margin
MOST_LOOKED_AT = 200  # characters of a line
SMALLEST_PART, LARGEST_PART = 0.4, 3.0  # of the font size: possible heights of a letter's box
RAISED = 0.85  # of the line's size: a footnote mark is smaller
NOTE_MARK = re.compile(r"(?:[^\w\s]|[a-z]\)|1)+")  # other raised letters and numbers are exponents
DOI_FACTS = ("doi", "DOI", "WPS-ARTICLEDOI")  # publishers' custom entries
TURNS_ASKED = 50  # characters of a page whose angles are checked
ASKED = 7  # letters of a line whose fonts are checked
BOLD = re.compile(r"bold|black|heavy|medi|demi|-bd|bx(?:ti|sl)?\d|ssbx|bx$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its text, font size and position, in points from the top."""

    text: str
    unmarked: str  # without a raised footnote mark at its end
    size: float
    top: float
    left: float
    right: float
    is_bold: bool


class Pdf:
    """An open file; close it, or use it in a `with`.

    Raises:
        DocumentLocked: it requires a password, or a different one.
        DocumentDamaged: it is empty, truncated or not a PDF.
    """

    def __init__(self, path: Path, password: str = "") -> None:
        self.path = path
        try:
            if path.stat().st_size == 0:
                raise DocumentDamaged("document-empty", "{name} is empty. Download or copy it again.", name=path.name)
            self._file = pypdfium2.PdfDocument(path, password=password or None)
            self.page_count = len(self._file)
        except FileNotFoundError as error:
            raise DocumentDamaged(
                "document-gone",
                "{name} is no longer where it was. Put it back or attach it again.",
                name=path.name,
            ) from error
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
                "document-without-pages", "{name} has no pages. Download or copy it again.", name=path.name
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
        """The file's own metadata: Title, Author, Subject ..., a DOI; often wrong."""
        found = self._file.get_metadata_dict(skip_empty=True)
        found |= {name: told for name in DOI_FACTS if (told := self._file.get_metadata_value(name))}
        return {name: clean_text(value) for name, value in found.items()}

    def lines(self, page: int) -> list[Line]:
        """The upright lines of a page, from the top of its text.

        Raises:
            DocumentDamaged: the page cannot be read.
        """
        with self.page(page) as found:
            with text_of_page(found) as text:
                turns = _most_turns(text)
                if turns * 90 == found.get_rotation():
                    return _lines(text, turns)
            return self._turned_lines(found, turns)

    @staticmethod
    def _turned_lines(page: pypdfium2.PdfPage, turns: int) -> list[Line]:
        """The lines of a page with rotated text: the page is rotated temporarily, as PDFium mixes them up."""
        rotation = page.get_rotation()
        page.set_rotation(turns * 90)
        try:
            with text_of_page(page) as text:
                return _lines(text, turns)
        finally:
            page.set_rotation(rotation)

    @property
    def is_form(self) -> bool:
        """Whether it has form fields."""
        return bool(self._file.get_formtype() != pdfium.FORMTYPE_NONE)

    @property
    def is_foreign_form(self) -> bool:
        """Whether it is a form that only Adobe's programs display completely."""
        return bool(self._file.get_formtype() == pdfium.FORMTYPE_XFA_FULL)

    def prepare_forms(self) -> None:
        """Enable drawing of form contents; call this before the first page is read."""
        if self.is_form:
            self._file.init_forms()

    @property
    def raw(self) -> pypdfium2.PdfDocument:
        """PDFium's handle of the file, for the modules of this package."""
        return self._file

    @contextlib.contextmanager
    def page(self, number: int) -> Iterator[pypdfium2.PdfPage]:
        """A page (from 0), closed after use.

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


@contextlib.contextmanager
def text_of_page(page: pypdfium2.PdfPage) -> Iterator[pypdfium2.PdfTextPage]:
    """The text of a page, closed after use."""
    text = page.get_textpage()
    try:
        yield text
    finally:
        text.close()


def quarters_of(text: pypdfium2.PdfTextPage, place: int) -> int:
    """The rotation of a character to the left in quarter turns; PDFium's angles are clockwise."""
    angle = float(pdfium.FPDFText_GetCharAngle(text, place))
    return -round(angle / (math.pi / 2)) % 4


def _most_turns(text: pypdfium2.PdfTextPage) -> int:
    """The rotation of most text of a page to the left in page space, in quarter turns."""
    count = text.count_chars()
    asked = range(0, count, max(1, count // TURNS_ASKED))
    found = Counter(quarters_of(text, i) for i in asked if not chr(pdfium.FPDFText_GetUnicode(text, i)).isspace())
    return found.most_common(1)[0][0] if found else 0


def _lines(text: pypdfium2.PdfTextPage, turns: int) -> list[Line]:
    return [line for part in _parts(text) if (line := _line(text, part, turns))]


Box = tuple[float, float, float, float]


def _box(text: pypdfium2.PdfTextPage, place: int, turns: int) -> Box:
    """The box of a character with the text upright: left, bottom, right, top."""
    x0, y0, x1, y1 = text.get_charbox(place, loose=True)
    if not turns:
        return x0, y0, x1, y1
    left, bottom, right, top = text.page.get_bbox()
    width, height = right - left, top - bottom
    return (
        (y0 - bottom, width - (x1 - left), y1 - bottom, width - (x0 - left)),
        (right - x1, height - (y1 - bottom), right - x0, height - (y0 - bottom)),
        (top - y1, width - (right - x0), top - y0, width - (right - x1)),
    )[turns - 1]


def _translated(path: Path, error: pypdfium2.PdfiumError, *, has_password: bool) -> Exception:
    if getattr(error, "err_code", None) == PASSWORD_WANTED:
        if has_password:
            return DocumentLocked(
                "document-password-wrong",
                "The password for {name} is not correct. Try another one.",
                name=path.name,
            )
        return DocumentLocked(
            "document-locked",
            "{name} is password-protected. Enter its password, or save a copy without one.",
            name=path.name,
        )
    with path.open("rb") as file:
        head = file.read(16 * LOOKED_AT_BYTES)
    return false_pdf(path.name, head)


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


def _leans(text: pypdfium2.PdfTextPage, place: int, turns: int) -> bool:
    """Whether a character has a different rotation from most text."""
    angle = float(pdfium.FPDFText_GetCharAngle(text, place)) + turns * math.pi / 2
    return abs((angle + math.pi) % (2 * math.pi) - math.pi) > UPRIGHT


def _line(text: pypdfium2.PdfTextPage, part: range, turns: int) -> Line | None:
    """One line; None if it is slanted or shows nothing."""
    shown = [i for i in part if not chr(pdfium.FPDFText_GetUnicode(text, i)).isspace()]
    if not shown or _leans(text, shown[len(shown) // 2], turns):
        return None
    words = clean_text(text.get_text_range(part.start, len(part))).strip()
    if not words:
        return None
    boxes = [_box(text, i, turns) for i in shown[:MOST_LOOKED_AT]]
    sizes = [_size(text, i, box) for i, box in zip(shown, boxes, strict=False)]
    size = sorted(sizes)[len(sizes) // 2]
    tail = _raised_tail(sizes, [box[1] for box in boxes], size)
    mark = clean_text("".join(chr(pdfium.FPDFText_GetUnicode(text, i)) for i in shown[len(boxes) - tail : len(boxes)]))
    unmarked = words[: -len(mark)] if tail and words.endswith(mark) and NOTE_MARK.fullmatch(mark) else words
    height = text.page.get_bbox()[3] if not turns % 2 else text.page.get_bbox()[2]
    top = height - max(box[3] for box in boxes)
    right = _box(text, shown[-1], turns)[2]
    return Line(words, unmarked.rstrip(), size, top, boxes[0][0], right, _is_bold(text, shown))


def _size(text: pypdfium2.PdfTextPage, place: int, box: tuple[float, float, float, float]) -> float:
    """The size of a letter in points; the height of its box if the font gives an impossible one."""
    matrix = pdfium.FS_MATRIX()
    height = float(box[3] - box[1])
    if not pdfium.FPDFText_GetMatrix(text, place, ctypes.byref(matrix)):
        return height
    size = float(pdfium.FPDFText_GetFontSize(text, place)) * math.hypot(matrix.c, matrix.d)
    return size if SMALLEST_PART * size <= height <= LARGEST_PART * size else height


def _raised_tail(sizes: list[float], bottoms: list[float], size: float) -> int:
    """The number of small raised letters at the end of a line."""
    usual = sorted(bottoms)[len(bottoms) // 2]
    count = 0
    while count < len(sizes) and sizes[-1 - count] < RAISED * size and bottoms[-1 - count] > usual:
        count += 1
    return count if count < len(sizes) else 0


def _is_bold(text: pypdfium2.PdfTextPage, shown: Sequence[int]) -> bool:
    """Whether most letters are in bold fonts, judging by their names: the weight given by PDFium is a guess."""
    name = ctypes.create_string_buffer(100)
    asked = shown[:: max(1, len(shown) // ASKED)]
    count = 0
    for place in asked:
        pdfium.FPDFText_GetFontInfo(text, place, name, len(name), None)
        count += bool(BOLD.search(name.value.decode("ascii", "replace")))
    return count > len(asked) / 2
