"""Fetching the open PDFs of several papers; those that are not found are listed with their pages."""

from dataclasses import replace
from pathlib import Path

from pytest_httpserver import HTTPServer

from paperdesk.gui.windows.papers.missed_pdfs_window import MissedPdfsWindow
from paperdesk.model.paper import Identifier
from tests.drafts import FEED, add, draft
from tests.gui.window import Reader
from tests.pdfs import page_of, write_pdf


def test_pdfs_of_several_papers_are_fetched_and_the_rest_is_listed(
    reader: Reader, httpserver: HTTPServer, tmp_path: Path
) -> None:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    data = write_pdf(tmp_path / "a.pdf", [page_of("words")]).read_bytes()
    httpserver.expect_request("/pdf/2401.00001").respond_with_data(data, content_type="application/pdf")
    at = replace(reader.window.settings.services, arxiv_pdfs=httpserver.url_for("").rstrip("/"))
    reader.window.settings = replace(reader.window.settings, services=at)
    reader.app.desk.settings = reader.window.settings
    there = replace(draft("Frogs that sing at dawn"), identifiers=(Identifier("arxiv", "2401.00001"),))
    closed = replace(draft("Newts behind a wall"), identifiers=(Identifier("doi", "10.1000/closed"),))
    add(reader.app.desk.library, there, closed, arrival=FEED)
    reader.settle()
    reader.press("Ctrl+A")
    reader.app.menus.run("fetch-pdfs")
    reader.settle()
    assert "1 PDF attached, 1 not found. Press Ctrl+Z to undo." in [m.text for m in reader.window.activity.messages]
    shown = reader.dialog
    assert isinstance(shown, MissedPdfsWindow)
    assert shown.rows.topLevelItemCount() == 1
    reader.focus(shown.rows)
    reader.press("Return")
    assert reader.ask.opened == ["https://doi.org/10.1000/closed"]
