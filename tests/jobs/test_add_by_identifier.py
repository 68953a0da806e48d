"""Adding papers by what names them, against services that answer as the real ones do."""

from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Rejected
from paperdesk.jobs.add_by_identifier import Added, Wanted, add_identifiers, read_wanted
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.library import history
from paperdesk.library.library import Library
from paperdesk.online.http import Http, Limits
from tests.helpers.feeds import details
from tests.jobs.lookup_server import LookupServer


@pytest.fixture
def server(httpserver: HTTPServer) -> LookupServer:
    return LookupServer(httpserver)


@pytest.fixture
def services(server: LookupServer) -> Iterator[Services]:
    with Http(Limits(deadline_s=120)) as http:
        yield Services(http, server.services)


def add(library: Library, services: Services, text: str) -> Added:
    return add_identifiers(library, services, text, Progress())


def test_several_at_once_come_as_one_step(library: Library, services: Services, server: LookupServer) -> None:
    text = f"arXiv:2205.10343v2, 10.1000/NAP.1\n978-0-306-40615-7 {services.at.arxiv_api}/page 2301.00001"
    result = add(library, services, text)
    assert (result.summary, result.rejected) == ("5 papers added", [])
    found = {d.fields.title: d for d in details(library)}
    article = found["Deep sleep of machines: A survey"]
    assert [author.full for author in article.authors] == ["Ann Lee", "Jan Łukasz"]
    assert (article.fields.year, article.fields.venue, article.fields.pages) == (2020, "Journal of Naps", "1-10")
    assert article.fields.abstract == "We let machines sleep & dream."
    assert "reference-count" not in article.fields.extra
    book, page = found["The Book"], found["A paper of a small press"]
    assert (book.identifier("isbn"), book.fields.year, book.fields.type) == ("9780306406157", 2001, "book")
    assert ([a.family for a in page.authors], page.fields.year) == (["Lee", "Li"], 2019)
    assert sum("/api/query" in path for path in server.asked) == 1, "arXiv is asked once for all of its papers"
    assert {d.place for d in details(library)} == {"library"}
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step is not None
        assert step.label == "Added 5 papers by identifier"
        history.turn_step(edit, step.id)
    assert details(library) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://arxiv.org/abs/2205.10343",
        "https://huggingface.co/papers/2205.10343",
        "https://arxiv.org/pdf/2205.10343v3",
    ],
)
def test_addresses_of_arxiv_and_hugging_face_are_papers_of_arxiv(
    library: Library, services: Services, address: str
) -> None:
    add(library, services, address)
    (paper,) = details(library)
    assert (paper.identifier("arxiv"), len(paper.authors)) == ("2205.10343", 2)


def test_a_page_that_names_its_doi_leads_to_it(library: Library, services: Services) -> None:
    add(library, services, f"{services.at.arxiv_api}/named")
    (paper,) = details(library)
    assert paper.identifier("doi") == "10.1000/nap.1"


def test_a_doi_that_is_not_crossrefs_is_found_all_the_same(library: Library, services: Services) -> None:
    add(library, services, "https://doi.org/10.5281/zenodo.1")
    (paper,) = details(library)
    assert (paper.fields.title, paper.authors[0].full) == ("Data", "Cy Ng")


def test_what_is_known_already_is_not_added_twice(library: Library, services: Services) -> None:
    add(library, services, "10.1000/nap.1")
    assert add(library, services, "doi:10.1000/nap.1").summary == "0 papers added, 1 already in the library"


def test_what_nobody_knows_is_told_and_not_added(library: Library, services: Services) -> None:
    result = add(library, services, "10.9999/nothing 2399.99999 nonsense")
    assert [record.text for record in result.rejected] == ["nonsense", "10.9999/nothing", "2399.99999"]
    assert details(library) == []


def test_without_a_service_a_paper_comes_with_its_identifier_alone(
    library: Library, services: Services, server: LookupServer
) -> None:
    server.fails = 503
    result = add(library, services, "10.1000/nap.1 2205.10343")
    assert result.summary == "2 papers added, 2 without details, which are not available at the moment"
    assert {d.identifier("doi") or d.identifier("arxiv") for d in details(library)} == {"10.1000/nap.1", "2205.10343"}


def test_what_is_pasted_is_read_in_any_form() -> None:
    text = (
        "See https://doi.org/10.1000/x. Then:\n- arXiv:2205.10343v1\n* PMID: 12345678\nISBN 0-306-40615-2; math/0309136"
    )
    good = [one.identifier for one in read_wanted(text) if isinstance(one, Wanted)]
    found = [(i.scheme, i.value) for i in good if i is not None]
    assert found == [
        ("doi", "10.1000/x"),
        ("arxiv", "2205.10343"),
        ("pmid", "12345678"),
        ("isbn", "9780306406157"),
        ("arxiv", "math/0309136"),
    ]
    assert [one.text for one in read_wanted(text) if isinstance(one, Rejected)] == ["See", "Then:"]


@pytest.mark.parametrize("text", ["", " \n "])
def test_nothing_is_no_wish(text: str) -> None:
    with pytest.raises(InvalidField, match="Paste a DOI"):
        read_wanted(text)
