"""The open PDF of a paper is fetched from arXiv, here from a server on this machine."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.errors import FetchFailed
from paperdesk.jobs.fetch_pdfs import fetch_pdf, fetch_pdfs, pdf_address
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.feeds import add_feed
from paperdesk.library.history import undo
from paperdesk.library.library import Library
from paperdesk.library.papers import get_detail
from paperdesk.model.paper import Identifier, Link, PaperDraft, PaperFields, Place
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
    at = server.url_for("").rstrip("/")
    return ServiceSettings(arxiv_pdfs=at, unpaywall=at, openreview=at, acl_anthology=at, email="reader@example.org")


def test_a_pdf_is_fetched_attached_and_named_by_the_citation_key(
    library: Library, httpserver: HTTPServer, tmp_path: Path
) -> None:
    data = write_pdf(tmp_path / "a.pdf", [page_of("words")]).read_bytes()
    httpserver.expect_request("/pdf/2401.00001v2").respond_with_data(data, content_type="application/pdf")
    with Http() as http:
        file_id = fetch_pdf(library, Services(http, services(httpserver)), 1)
        assert fetch_pdf(library, Services(http, services(httpserver)), 1) == file_id
    with library.read() as session:
        detail = get_detail(session, 1)
    (file,) = detail.attachments
    assert file.title == f"{detail.citation_key}.pdf"
    assert (library.folder / file.path).read_bytes() == data


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        (b"<html>No such paper</html>", 200, "instead of a PDF"),
        (b"", 404, "404"),
    ],
)
def test_what_is_no_pdf_is_not_attached(
    library: Library, httpserver: HTTPServer, body: bytes, status: int, said: str
) -> None:
    httpserver.expect_request("/pdf/2401.00001v2").respond_with_data(body, status=status)
    with Http() as http, pytest.raises(FetchFailed, match=said):
        fetch_pdf(library, Services(http, services(httpserver)), 1)
    with library.read() as session:
        assert not get_detail(session, 1).attachments


def test_nothing_is_fetched_where_none_is_known_or_it_is_not_allowed(library: Library) -> None:
    with library.read() as session:
        one, other = get_detail(session, 1), get_detail(session, 2)
    assert pdf_address(one, ServiceSettings()) == "https://arxiv.org/pdf/2401.00001v2"
    assert pdf_address(other, ServiceSettings()) == ""
    assert pdf_address(one, ServiceSettings(fetch_pdfs=False)) == ""
    with Http() as http, pytest.raises(FetchFailed, match="No open-access PDF"):
        fetch_pdf(library, Services(http, ServiceSettings()), 2)


def test_many_are_fetched_in_one_step_and_those_not_found_are_told_with_their_page(
    library: Library, httpserver: HTTPServer, tmp_path: Path
) -> None:
    data = write_pdf(tmp_path / "a.pdf", [page_of("words")]).read_bytes()
    open_copy = {"url_for_pdf": httpserver.url_for("/repository/x.pdf")}
    for path in ("/pdf/2401.00001v2", "/repository/x.pdf", "/pdf", "/2020.acl-main.1.pdf", "/publisher/p.pdf"):
        httpserver.expect_request(path).respond_with_data(data, content_type="application/pdf")
    httpserver.expect_request("/v2/10.1000/x", query_string="email=reader@example.org").respond_with_json(
        {"best_oa_location": {"url_for_pdf": None}, "oa_locations": [{"url": "no pdf"}, open_copy, "junk"]}
    )
    httpserver.expect_request("/v2/10.1000/closed").respond_with_json({"best_oa_location": None, "oa_locations": []})
    drafts = [
        PaperDraft(PaperFields(title="At OpenReview"), identifiers=(Identifier("openreview", "abc"),)),
        PaperDraft(
            PaperFields(title="In the Anthology"), identifiers=(Identifier("doi", "10.18653/v1/2020.acl-main.1"),)
        ),
        PaperDraft(PaperFields(title="Linked"), links=(Link("pdf", httpserver.url_for("/publisher/p.pdf")),)),
        PaperDraft(PaperFields(title="Behind a wall"), identifiers=(Identifier("doi", "10.1000/closed"),)),
    ]
    with library.edit() as edit:
        add_feed(edit, address=httpserver.url_for("/feed"))  # so that its PDFs may lie on this machine
        save_drafts(edit, drafts, Arrival(Origin("import:y", "y", "y"), Place.LIBRARY, (), edit.moment))
    with Http() as http:
        known = Services(http, services(httpserver))
        done = fetch_pdfs(library, known, [1, 2, 3, 4, 5, 6, 99], Progress())
        again = fetch_pdfs(library, known, [1, 2], Progress())
    assert done.papers == [1, 2, 3, 4, 5]
    assert [(one.title, one.page) for one in done.missed] == [("Behind a wall", "https://doi.org/10.1000/closed")]
    assert done.summary == "5 PDFs attached, 1 not found"
    assert again.summary == "0 PDFs attached, 2 papers already had one"
    assert undo(library) is not None
    with library.read() as session:
        assert not any(get_detail(session, paper).attachments for paper in (1, 2, 3, 4, 5))


def test_unpaywall_is_not_asked_without_an_address(library: Library, httpserver: HTTPServer) -> None:
    at = replace(services(httpserver), email="")
    with Http() as http, pytest.raises(FetchFailed, match="No open-access PDF"):
        fetch_pdf(library, Services(http, at), 2)
    assert httpserver.log == []


def test_fetching_ends_where_the_reader_cancels(library: Library, httpserver: HTTPServer, tmp_path: Path) -> None:
    data = write_pdf(tmp_path / "a.pdf", [page_of("words")]).read_bytes()
    httpserver.expect_request("/pdf/2401.00001v2").respond_with_data(data, content_type="application/pdf")
    progress = Progress(lambda _done, _all, _what: progress.cancel())
    with Http() as http:
        done = fetch_pdfs(library, Services(http, services(httpserver)), [1, 2], progress)
    assert (done.papers, done.missed) == ([1], [])
    assert done.summary == "cancelled: 1 PDF attached so far"


def test_a_link_that_somebody_gave_leads_to_no_machine_of_your_own_network(
    library: Library, httpserver: HTTPServer
) -> None:
    drafts = [PaperDraft(PaperFields(title="Trap"), links=(Link("pdf", httpserver.url_for("/router")),))]
    with library.edit() as edit:
        save_drafts(edit, drafts, Arrival(Origin("import:y", "y", "y"), Place.LIBRARY, (), edit.moment))
    with Http() as http, pytest.raises(FetchFailed, match="own network"):
        fetch_pdf(library, Services(http, services(httpserver)), 3)
    assert httpserver.log == []
