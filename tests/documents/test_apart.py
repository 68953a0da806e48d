import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperdesk.documents.pages import read_pages
from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.errors import DocumentDamaged
from tests.pdfs import page_of, write_pdf


@pytest.fixture
def apart() -> Iterator[PdfProcess]:
    opened = PdfProcess(timeout_s=300)
    yield opened
    opened.close()


def test_answers_and_errors_come_back_as_they_are(apart: PdfProcess, tmp_path: Path) -> None:
    file = str(write_pdf(tmp_path / "a.pdf", [page_of("One")]))
    assert apart.ask(read_pages, file) == ["One"]
    with pytest.raises(DocumentDamaged, match="There is no page 2"):
        apart.ask(read_pages, file, 1)
    assert apart.ask(read_pages, file, 0) == ["One"]


def test_a_crash_over_there_is_an_error_here_and_the_next_question_is_answered(
    apart: PdfProcess, tmp_path: Path
) -> None:
    with pytest.raises(DocumentDamaged, match="crashes the PDF engine"):
        apart.ask(os.abort)
    assert apart.ask(read_pages, str(write_pdf(tmp_path / "a.pdf", [page_of("One")]))) == ["One"]


def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    apart = PdfProcess(timeout_s=1)
    with pytest.raises(DocumentDamaged, match="longer than 1 s"):
        apart.ask(time.sleep, 60)
    apart.close()


def fill(megabytes: int) -> int:
    """Take memory as a file does that unfolds to much."""
    return len(bytearray(megabytes * 1_000_000))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit holds where the system keeps it")
def test_what_takes_too_much_memory_is_ended_and_the_next_question_is_answered(
    apart: PdfProcess, tmp_path: Path
) -> None:
    with pytest.raises(DocumentDamaged, match="more than 512 MB of memory"):
        apart.ask(fill, 2_000)
    assert apart.ask(fill, 100) == 100_000_000
    assert apart.ask(read_pages, str(write_pdf(tmp_path / "a.pdf", [page_of("One")]))) == ["One"]
