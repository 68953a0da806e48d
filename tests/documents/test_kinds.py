from pathlib import Path

import pytest

from paperdesk.documents.kinds import refuse_false_pdf
from paperdesk.errors import DocumentDamaged


def test_a_page_that_speaks_of_pdfs_further_down_is_none(tmp_path: Path) -> None:
    page = tmp_path / "paper.pdf"
    page.write_bytes(b"<html><body>" + b" " * 2_000 + b"%PDF-1.4 is how a PDF begins</body></html>")
    with pytest.raises(DocumentDamaged, match="not a PDF but a web page"):
        refuse_false_pdf(page)


def test_some_bytes_before_the_mark_do_no_harm(tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"<html>" + b"\n" * 100 + b"%PDF-1.4\n")
    refuse_false_pdf(paper)
