"""The open PDF of a paper is fetched from arXiv, here from a server on this machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.errors import FetchFailed
from paperdesk.jobs.fetch_pdfs import fetch_pdf, pdf_address
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.library.papers import get_detail
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields, Place
from paperdesk.online.http import Http
from paperdesk.settings import ServiceSettings
from tests.pdfs import page_of, write_pdf


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library")
    drafts = [
        PaperDraft(PaperFields(title="On arXiv"), identifiers=(Identifier("arxiv", "2401.00001", 2),)),
        PaperDraft(PaperFields(title="Elsewhere"), identifiers=(Identifier("doi", "10.1000/x"),)),
    ]
    with opened.edit() as edit:
        save_drafts(edit, drafts, Arrival(Origin("import:x", "x", "x"), Place.LIBRARY, (), edit.moment))
    yield opened
    opened.close()


def services(server: HTTPServer) -> ServiceSettings:
    return ServiceSettings(arxiv_pdfs=server.url_for("").rstrip("/"))


def test_a_pdf_is_fetched_attached_and_named_by_the_citation_key(
    library: Library, httpserver: HTTPServer, tmp_path: Path
) -> None:
    data = write_pdf(tmp_path / "a.pdf", [page_of("words")]).read_bytes()
    httpserver.expect_request("/pdf/2401.00001v2").respond_with_data(data, content_type="application/pdf")
    with Http() as http:
        file_id = fetch_pdf(library, http, 1, services(httpserver))
        assert fetch_pdf(library, http, 1, services(httpserver)) == file_id
    with library.read() as session:
        detail = get_detail(session, 1)
    (file,) = detail.attachments
    assert file.title == f"{detail.citation_key}.pdf"
    assert (library.folder / file.path).read_bytes() == data


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        (b"<html>No such paper</html>", 200, "is no PDF"),
        (b"", 404, "404"),
    ],
)
def test_what_is_no_pdf_is_not_attached(
    library: Library, httpserver: HTTPServer, body: bytes, status: int, said: str
) -> None:
    httpserver.expect_request("/pdf/2401.00001v2").respond_with_data(body, status=status)
    with Http() as http, pytest.raises(FetchFailed, match=said):
        fetch_pdf(library, http, 1, services(httpserver))
    with library.read() as session:
        assert not get_detail(session, 1).attachments


def test_nothing_is_fetched_where_none_is_known_or_it_is_not_allowed(library: Library) -> None:
    with library.read() as session:
        one, other = get_detail(session, 1), get_detail(session, 2)
    assert pdf_address(one, ServiceSettings()) == "https://arxiv.org/pdf/2401.00001v2"
    assert pdf_address(other, ServiceSettings()) == ""
    assert pdf_address(one, ServiceSettings(fetch_pdfs=False)) == ""
    with Http() as http, pytest.raises(FetchFailed, match="No open PDF"):
        fetch_pdf(library, http, 2, ServiceSettings())
