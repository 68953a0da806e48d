"""Papers are printed: into a PDF here, which is read again."""

import re
from pathlib import Path

import pypdfium2
import pytest

from paperdesk.gui.commands import printing
from paperdesk.library import papers
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, carry_out, paste
from tests.pdfs import page_of, turn, write_pdf
from tests.stories.reading import read


def pages(file: Path) -> list[str]:
    """The texts of the pages, blanks and ends of lines made one blank."""
    document = pypdfium2.PdfDocument(file)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts


def test_a_paper_is_printed_with_its_abstract(reader: Reader, tmp_path: Path) -> None:
    paste(reader, SAMPLE)
    reader.ask.target = tmp_path / "one.pdf"
    reader.go_to("Rayleigh–Bénard Convection in a Cup of Miso Soup")
    reader.press("Ctrl+P")
    assert reader.ask.asked == ["Print 1 paper"]
    reader.wait(lambda: reader.notice == "1 paper printed.")
    (text,) = pages(tmp_path / "one.pdf")
    assert "Convection in a Cup of Miso Soup" in text
    assert "Convection cells can be admired in any bowl of soup" in text


def test_the_list_is_printed_in_its_order_with_signs_in_the_place_of_latex(reader: Reader, tmp_path: Path) -> None:
    paste(reader, SAMPLE)
    assert reader.app.desk is not None
    with reader.app.desk.library.edit() as edit:
        papers.update_fields(
            edit, paper_id=reader.pane.model.ids[0], values={"title": r"A decay <of> $\alpha < 3$ & more"}
        )
    reader.settle()
    reader.ask.target = tmp_path / "list.pdf"
    carry_out(reader, "print-list")
    reader.wait(lambda: reader.notice == "30 papers printed.")
    text = " ".join(pages(tmp_path / "list.pdf"))
    assert "A decay <of> α" in text
    assert "3 & more" in text
    at = [text.index(title[:8]) for title in reader.titles[1:6]]
    assert at == sorted(at)
    assert len(pages(tmp_path / "list.pdf")) > 3


def test_of_a_long_list_the_first_papers_are_printed_and_it_is_said(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "MOST_PRINTED", 2)
    paste(reader, SAMPLE)
    reader.ask.target = tmp_path / "list.pdf"
    carry_out(reader, "print-list")
    reader.wait(lambda: reader.notice == "First 2 papers of 30 printed.")


def test_a_print_that_is_cancelled_prints_nothing(reader: Reader) -> None:
    carry_out(reader, "print-list")
    assert reader.notice == "There is nothing to print."
    paste(reader, SAMPLE)
    before = reader.notice
    reader.press("Ctrl+P")
    assert reader.notice == before


def test_the_pages_of_a_pdf_are_printed_wide_ones_across(reader: Reader, tmp_path: Path) -> None:
    file = write_pdf(tmp_path / "paper.pdf", [page_of("On gauge fields"), page_of("The second page")])
    turn(file, 90)
    read(reader, file)
    reader.ask.target = tmp_path / "printed.pdf"
    reader.press("Ctrl+P")
    reader.wait(lambda: reader.notice == "2 pages printed.")
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(document) == 2
    source = pypdfium2.PdfDocument(file)
    for printed, page in zip(document, source, strict=True):
        assert (printed.get_width() > printed.get_height()) == (page.get_width() > page.get_height())
        dark = printed.render(scale=1, grayscale=True).to_numpy()
        assert (dark < 128).sum() > 50  # letters are there
    document.close()
    source.close()


def test_a_poster_is_printed_as_fine_as_the_paper_and_no_finer(reader: Reader, tmp_path: Path) -> None:
    file = write_pdf(tmp_path / "poster.pdf", [page_of("On gauge fields", size=800, top=4_000)])
    file.write_bytes(re.sub(rb"MediaBox\[0 0 \d+ \d+\]", b"MediaBox[0 0 9999 9999]", file.read_bytes()))
    read(reader, file)
    reader.ask.target = tmp_path / "printed.pdf"
    reader.press("Ctrl+P")
    reader.wait(lambda: reader.notice == "1 page printed.")
    assert (tmp_path / "printed.pdf").stat().st_size > 1_000
