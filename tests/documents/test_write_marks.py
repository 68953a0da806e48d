"""Marks written into a copy of a PDF, read back by us and by another program."""

import ctypes
import hashlib
import subprocess
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from paperdesk.documents.characters import page_text
from paperdesk.documents.marks import FoundMark
from paperdesk.documents.pdf import Pdf
from paperdesk.documents.write_marks import write_marked_copy
from paperdesk.errors import DocumentDamaged
from tests.pdfs import marks_in, write_paper, write_upwards
from tests.samples import oracle

WORDS = "grokking"


@pytest.fixture
def original(tmp_path: Path) -> Path:
    return write_paper(tmp_path / "in.pdf", pages=3)


def some_marks(path: Path) -> list[FoundMark]:
    """A mark of each kind; the highlight lies on two lines of the second page."""
    with Pdf(path) as pdf:
        text = page_text(pdf, 1)
    start, _ = text.find(WORDS)[0]
    rects = tuple(text.rects(start, start + 60))
    return [
        FoundMark(1, "highlight", "#5fb236", rects, "Why? ∑ é\nsecond line"),
        FoundMark(1, "underline", "#ff6666", rects[:1]),
        FoundMark(0, "note", "#ffd400", ((100.0, 100.0, 118.0, 118.0),), "Here"),
        FoundMark(2, "area", "#2ea8e5", ((50.0, 60.0, 250.0, 160.0),), ""),
    ]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_what_was_written_is_read_back_where_it_was(tmp_path: Path, original: Path, turn: int) -> None:
    turned = tmp_path / "turned.pdf"
    file = pypdfium2.PdfDocument(original)
    for page in file:
        page.set_rotation(turn)
    file.save(turned)
    file.close()
    marks = some_marks(turned)
    before = hashlib.sha256(turned.read_bytes()).digest()
    assert write_marked_copy(str(turned), str(tmp_path / "out.pdf"), marks) == 4
    assert hashlib.sha256(turned.read_bytes()).digest() == before
    found = marks_in(tmp_path / "out.pdf")
    assert [(m.page, m.kind, m.color, m.text) for m in found] == sorted(
        ((m.page, m.kind, m.color, m.text) for m in marks), key=lambda m: m[0]
    )
    for mark in marks:
        (same,) = [one for one in found if (one.page, one.kind) == (mark.page, mark.kind)]
        for rect, wanted in zip(same.rects, mark.rects, strict=True):
            assert rect == pytest.approx(wanted, abs=0.02)
    assert found[1].quote.startswith(WORDS)


def test_a_mark_over_a_page_break_is_a_mark_on_each_page_for_others_and_one_again_for_us(
    tmp_path: Path, original: Path
) -> None:
    with Pdf(original) as pdf:
        texts = [page_text(pdf, page) for page in (1, 2)]
    starts = [text.find(WORDS)[0][0] for text in texts]
    pieces = [(page, text.rects(start, start + 20)) for page, text, start in zip((1, 2), texts, starts, strict=True)]
    other = FoundMark(2, "underline", "#ff6666", pieces[1][1][:1])
    mark = FoundMark(1, "highlight", "#5fb236", pieces[0][1], "Both", further=(pieces[1],))
    assert write_marked_copy(str(original), str(tmp_path / "out.pdf"), [mark, other]) == 2
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as file:
        assert [pypdfium2.raw.FPDFPage_GetAnnotCount(page) for page in file] == [0, 1, 2]
    found, underline = marks_in(tmp_path / "out.pdf")
    assert (found.page, found.text, underline.page, underline.further) == (1, "Both", 2, ())
    assert [page for page, _ in found.further] == [2]
    assert found.rects[0] == pytest.approx(mark.rects[0], abs=0.02)
    assert found.further[0][1][0] == pytest.approx(pieces[1][1][0], abs=0.02)
    words = [text.text(start, start + 20) for text, start in zip(texts, starts, strict=True)]
    assert found.quote == " ".join(words)


def test_another_program_reads_the_copy(tmp_path: Path, original: Path) -> None:
    out = tmp_path / "out.pdf"
    write_marked_copy(str(original), str(out), some_marks(original))
    told = subprocess.run([oracle("pdfinfo"), out], capture_output=True, text=True, check=True)
    assert "Pages:           3" in told.stdout
    assert told.stderr == ""
    text = subprocess.run([oracle("pdftotext"), out, "-"], capture_output=True, text=True, check=True)
    assert WORDS in text.stdout


def test_the_copy_looks_marked(tmp_path: Path, original: Path) -> None:
    out = tmp_path / "out.pdf"
    marks = some_marks(original)
    write_marked_copy(str(original), str(out), marks[:1])
    left, top, right, bottom = marks[0].rects[0]
    for path, is_green in ((original, False), (out, True)):
        file = pypdfium2.PdfDocument(path)
        image = file[1].render(scale=4, rev_byteorder=True).to_numpy()
        inside = image[int(top * 4) : int(bottom * 4), int(left * 4) : int(right * 4), :3].reshape(-1, 3).mean(axis=0)
        file.close()
        assert (inside[1] > inside[0] + 40) == is_green


def test_marks_beyond_the_last_page_are_left_out_and_no_pdf_is_said(tmp_path: Path, original: Path) -> None:
    far = [FoundMark(99, "note", "#ffd400", ((1.0, 1.0, 9.0, 9.0),), "far")]
    assert write_marked_copy(str(original), str(tmp_path / "out.pdf"), far) == 0
    (tmp_path / "no.pdf").write_bytes(b"no pdf")
    with pytest.raises(DocumentDamaged):
        write_marked_copy(str(tmp_path / "no.pdf"), str(tmp_path / "out.pdf"), [])


def test_others_underline_words_that_are_set_sideways_at_their_feet(tmp_path: Path) -> None:
    """The corners are told from the upper left of the words: written upwards, these have their feet on the right."""
    upwards = write_upwards(tmp_path / "up.pdf", *["Words of a table that is set sideways"] * 9)
    with Pdf(upwards) as pdf:
        text = page_text(pdf, 0)
    assert text.turned == 1
    start, end = text.find("Words")[0]
    write_marked_copy(
        str(upwards), str(tmp_path / "out.pdf"), [FoundMark(0, "underline", "#ff6666", text.rects(start, end))]
    )
    corners = pdfium.FS_QUADPOINTSF()
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as file:
        page = file[0]
        written = pdfium.FPDFPage_GetAnnot(page, 0)
        assert pdfium.FPDFAnnot_GetAttachmentPoints(written, 0, ctypes.byref(corners))
        pdfium.FPDFPage_CloseAnnot(written)
    assert corners.x3 == corners.x4 > corners.x1 == corners.x2
    assert corners.y4 == corners.y2 > corners.y3 == corners.y1
