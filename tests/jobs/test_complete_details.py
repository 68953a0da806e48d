"""Completing details: only what is convincing, only what is missing, told and undone."""

from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.errors import FetchFailed
from paperdesk.jobs.complete_details import Completed, complete_details
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.library import history, papers
from paperdesk.library.library import Library
from paperdesk.online.http import Http, Limits
from tests.drafts import FEED, add, draft
from tests.helpers.feeds import details
from tests.jobs.lookup_server import ABSTRACT, GROKKING, LookupServer


@pytest.fixture
def server(httpserver: HTTPServer) -> LookupServer:
    return LookupServer(httpserver)


@pytest.fixture
def services(server: LookupServer) -> Iterator[Services]:
    with Http(Limits(deadline_s=120)) as http:
        yield Services(http, server.services)


def complete(library: Library, services: Services) -> list[Completed]:
    return complete_details(library, services, Progress())


def test_a_copied_title_gets_its_authors_year_and_id_from_arxiv(library: Library, services: Services) -> None:
    add(library, draft(GROKKING, abstract=ABSTRACT[:60] + " ..."), arrival=FEED)
    (result,) = complete(library, services)
    assert result.source == "arXiv"
    assert result.changes[:2] == ("authors: Ziming Liu, Ouail Kitouni", "year: 2022")
    (paper,) = details(library)
    assert (paper.identifier("arxiv"), paper.fields.year, paper.place) == ("2205.10343", 2022, "inbox")
    assert paper.judgements[0].reason.startswith("Details filled in from arXiv: authors: Ziming Liu")
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step is not None
        history.turn_step(edit, step.id)
    (paper,) = details(library)
    assert (paper.authors, paper.fields.year, paper.identifiers) == ((), None, ())


def test_what_the_reader_wrote_stays(library: Library, services: Services) -> None:
    (paper_id,) = add(library, draft(GROKKING), arrival=FEED)
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=paper_id, values={"abstract": "My own words"})
    complete(library, services)
    (paper,) = details(library)
    assert paper.fields.abstract == "My own words", "and it is not convincing, since the abstracts differ"
    assert paper.authors == ()


def test_what_arxiv_does_not_know_comes_from_crossref(library: Library, services: Services) -> None:
    add(library, draft("Deep sleep of machines: a survey"), arrival=FEED)
    (result,) = complete(library, services)
    assert (result.source, details(library)[0].identifier("doi")) == ("Crossref", "10.1000/nap.1")


@pytest.mark.parametrize(
    "title",
    [
        "A common title of two papers",  # two papers by different people are called so
        "Deep sleep of machines and men",  # something like it is known
        "Sleep",  # too short to tell anything
        "Towards understanding grokking: an effective theory of representation learning 2",  # another part
    ],
)
def test_what_is_not_convincing_is_left_alone_and_not_asked_again(
    library: Library, services: Services, server: LookupServer, title: str
) -> None:
    add(library, draft(title), arrival=FEED)
    (result,) = complete(library, services)
    assert result.changes == ()
    assert details(library)[0].authors == ()
    asked = len(server.asked)
    assert complete(library, services) == []
    assert len(server.asked) == asked


def test_one_title_with_another_abstract_is_another_paper(library: Library, services: Services) -> None:
    add(library, draft(GROKKING, abstract="A blockchain for the trade of bananas, with smart contracts."), arrival=FEED)
    (result,) = complete(library, services)
    assert result.changes == ()


def test_a_paper_with_an_id_needs_no_title(library: Library, services: Services, server: LookupServer) -> None:
    add(library, draft("", arxiv="2205.10343"), draft("", doi="10.1000/nap.1"), arrival=FEED)
    assert len(complete(library, services)) == 2
    assert {d.fields.title for d in details(library)} == {GROKKING, "Deep sleep of machines: A survey"}


def test_a_service_that_asks_to_wait_ends_it_and_nothing_is_marked(
    library: Library, services: Services, server: LookupServer
) -> None:
    add(library, draft(GROKKING), arrival=FEED)
    server.fails = 429
    with pytest.raises(FetchFailed, match="429") as failure:
        complete(library, services)
    assert failure.value.retry_after_s == 7
    server.fails = 0
    assert len(complete(library, services)[0].changes) > 2


def test_what_a_wrongly_pasted_doi_names_is_not_filled_in(library: Library, services: Services) -> None:
    (paper_id,) = add(library, draft("Quite another paper than that one", doi="10.1000/nap.1"))
    (done,) = complete(library, services)
    assert (done.paper_id, done.changes) == (paper_id, ())
