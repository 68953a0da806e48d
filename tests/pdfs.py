"""Small PDFs, written by hand: lines of text at places and in sizes, and what breaks readers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk.documents.marks import FoundMark, find_marks, whole_marks
from paperdesk.documents.pdf import Pdf

WIDTH, HEIGHT = 612, 792


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text: what it says, how large, and where it begins, in points from the top left corner."""

    text: str
    size: float = 10
    left: float = 72
    top: float = 100
    font: str = "F1"  # F1: Helvetica, F2: Helvetica-Bold


def page_of(*texts: str, size: float = 10, top: float = 100) -> list[Text]:
    """Lines one below the other."""
    return [Text(text, size, top=top + number * size * 1.3) for number, text in enumerate(texts)]


def write_pdf(path: Path, pages: Sequence[Sequence[Text]], title: str = "") -> Path:
    """A PDF of these pages, its fonts Helvetica and its bold."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    objects.append(f"<</Title({_escaped(title)})>>")
    kids = []
    bold = 5 + 2 * len(pages)
    for texts in pages:
        content = "\n".join(
            f"BT /{t.font} {t.size} Tf {t.left} {HEIGHT - t.top - t.size} Td ({_escaped(t.text)}) Tj ET" for t in texts
        )
        objects.append(f"<</Length {len(content.encode('cp1252'))}>>\nstream\n{content}\nendstream")
        page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources<</Font<</F1 3 0 R/F2 {bold} 0 R>>>>"
        objects.append(f"{page}/Contents {len(objects)} 0 R>>")
        kids.append(f"{len(objects)} 0 R")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    path.write_bytes(_file(objects))
    return path


def write_upwards(path: Path, *lines: str) -> Path:
    """A PDF whose lines are written from below upwards, the first one on the left, as wide tables are."""
    write_pdf(path, [page_of(*lines)])
    upwards = re.sub(
        rb"([\d.]+) ([\d.]+) Td",
        lambda found: rb"0 1 -1 0 %d %b Tm" % (HEIGHT - float(found[2]), found[1]),
        path.read_bytes(),
    )
    path.write_bytes(upwards)  # its lengths and places are mended by the reader
    return path


def turn(file: Path, rotation: int) -> Path:
    """Have all pages of a PDF of ours shown turned by so many degrees."""
    file.write_bytes(
        re.sub(rb"/Contents (\d+ 0 R)>>", rb"/Contents \1/Rotate %d>>" % rotation, file.read_bytes())
    )  # its table of places is mended by the reader
    return file


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[str]) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R/Info 4 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def marks_in(file: Path) -> tuple[FoundMark, ...]:
    """The marks that programs have written into a PDF."""
    with Pdf(file) as pdf:
        return whole_marks(find_marks(pdf)[0])


COLUMN, GUTTER, MARGIN, LEADING = 230.0, 22.0, 65.0, 12.0
SENTENCE = """
grokking networks generalize late after they have learned their table by heart and the structure of the
embedding space decides when the effective loss is small enough for the rest to follow without any fitting
"""
WORDS = SENTENCE.split()
COURIER = 0.6  # width of its letters, of the size


def column_lines(start: int, count: int, width: int = 38) -> list[str]:
    """Lines of words, no two pages alike; each line begins with its number."""
    lines: list[str] = []
    at = start
    for number in range(count):
        line = f"{start + number}"
        while len(line) + 1 + len(WORDS[at % len(WORDS)]) <= width:
            line += " " + WORDS[at % len(WORDS)]
            at += 1
        lines.append(line)
    return lines


def two_columns(page: int, rows: int = 52, *, interleaved: bool = False) -> list[Text]:
    """A page as journals print it; `interleaved` writes it row by row across the columns."""
    left = [Text(t, 10, MARGIN, 70 + n * LEADING) for n, t in enumerate(column_lines(page * 1000, rows))]
    right = [
        Text(t, 10, MARGIN + COLUMN + GUTTER, 70 + n * LEADING)
        for n, t in enumerate(column_lines(page * 1000 + 500, rows))
    ]
    head = Text(f"Section {page + 1} of a paper in two columns", 14, MARGIN, 40)
    if interleaved:
        return [head, *(text for pair in zip(left, right, strict=True) for text in pair)]
    return [head, *left, *right]


def write_paper(path: Path, pages: int = 60, *, interleaved: bool = False) -> Path:
    """A paper of many pages in two columns."""
    return write_pdf(path, [two_columns(page, interleaved=interleaved) for page in range(pages)])


def write_operators(path: Path, content: str, *, rotation: int = 0, sideways: int = 0, extra: str = "") -> Path:
    """A PDF of one page that draws this in Helvetica.

    Args:
        path: of the file.
        content: operators, as for an upright page of our size.
        rotation: of the page, in degrees; what is drawn stands upright when the page is shown.
        sideways: quarters by which what is drawn is turned to the left on the page that is shown.
        extra: entries of the catalog.
    """
    turns = (rotation // 90 + sideways) % 4
    matrix = ("1 0 0 1 0 0", f"0 1 -1 0 {HEIGHT} 0", f"-1 0 0 -1 {WIDTH} {HEIGHT}", f"0 -1 1 0 0 {WIDTH}")[turns]
    width, height = (WIDTH, HEIGHT) if turns % 2 == 0 else (HEIGHT, WIDTH)
    stream = f"q {matrix} cm\n{content}\nQ"
    page = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Rotate {rotation}"
        "/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>"
    )
    path.write_bytes(
        _file(
            [
                f"<</Type/Catalog/Pages 2 0 R{extra}>>",
                "<</Type/Pages/Count 1/Kids[6 0 R]>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
                "<<>>",
                f"<</Length {len(stream.encode('cp1252'))}>>\nstream\n{stream}\nendstream",
                page,
            ]
        )
    )
    return path
