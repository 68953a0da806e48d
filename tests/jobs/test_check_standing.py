import json
import re
from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.errors import FetchFailed
from paperdesk.jobs import check_standing as job
from paperdesk.jobs.check_standing import Checked, check_due, check_standing, find_due
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.online.http import Http, Limits
from paperdesk.settings import ServiceSettings
from tests.drafts import add, draft
from tests.helpers.ports import closed_port

RETRACTED = {"DOI": "10.5555/a", "updated-by": [{"type": "retraction", "DOI": "10.5555/A.R", "label": "Retraction"}]}
NOTICE = {"DOI": "10.5555/n", "update-to": [{"type": "withdrawal", "DOI": "10.5555/b"}]}
CORRECTED = {"DOI": "10.5555/c", "updated-by": [{"type": "correction", "DOI": "10.5555/c.e"}]}


def check_some_due(library: Library, services: Services) -> list[Checked]:
    """What the window does from time to time."""
    due = find_due(library)
    return check_due(library, services, due) if due is not None else []


WORKS = {str(work["DOI"]): work for work in (RETRACTED, NOTICE, CORRECTED)}


def crossref(request: Request) -> Response:
    """Answers to one DOI, or to many in one filter."""
    name = unquote(request.path.removeprefix("/works").removeprefix("/"))
    if name:
        found = json.dumps({"message": WORKS[name]}) if name in WORKS else ""
        return Response(found, status=200 if found else 404)
    dois = [part.removeprefix("doi:") for part in request.args["filter"].split(",")]
    assert int(request.args["rows"]) == len(dois)
    return Response(json.dumps({"message": {"items": [WORKS[doi] for doi in dois if doi in WORKS]}}))


@pytest.fixture
def services(httpserver: HTTPServer) -> Iterator[Services]:
    httpserver.expect_request(re.compile("/works.*")).respond_with_handler(crossref)
    at = ServiceSettings(crossref=httpserver.url_for("").rstrip("/"))
    with Http(Limits(deadline_s=600)) as http:
        yield Services(http, at)


def test_retractions_and_corrections_of_kept_papers_are_found_both_ways(library: Library, services: Services) -> None:
    ids = add(library, *(draft(f"A paper of the {name} kind", "Ann Lee", doi=f"10.5555/{name}") for name in "abcn"))
    found = check_standing(library, services, Progress(), ids)
    assert {(one.paper_id, one.standing) for one in found} == {
        (ids[0], "retracted"),
        (ids[1], "withdrawn"),
        (ids[2], ""),
    }
    with library.read() as session:
        details = papers.get_details(session, ids)
    assert [detail.standing for detail in details] == ["retracted", "withdrawn", "", ""]
    assert all(detail.corrected_at for detail in details[:3])
    assert [row.reason for row in details[0].judgements] == ["Crossref: retraction, see 10.5555/a.r"]
    assert check_standing(library, services, Progress(), ids) == [], "each is told once"


def test_a_round_goes_through_all_kept_papers_and_rests_for_a_month(
    library: Library, services: Services, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, *(draft(f"A paper of the {name} kind", "Ann Lee", doi=f"10.5555/{name}") for name in "xyabc"))
    monkeypatch.setattr(job, "AT_ONCE", 2)
    parts = [[one.type for one in check_some_due(library, services)] for _ in range(5)]
    assert parts == [[], ["retraction"], ["correction"], [], []]
    asked = len(httpserver.log)
    assert check_some_due(library, services) == []
    assert len(httpserver.log) == asked, "Crossref is left alone until the next month"


def test_a_round_that_meets_no_network_goes_on_where_it_was(library: Library, services: Services) -> None:
    add(library, draft("A paper of the first kind", "Ann Lee", doi="10.5555/a"))
    with closed_port() as port, Http(Limits(deadline_s=600)) as http, pytest.raises(FetchFailed):
        check_some_due(library, Services(http, ServiceSettings(crossref=f"http://127.0.0.1:{port}")))
    assert [one.standing for one in check_some_due(library, services)] == ["retracted"]


def test_a_doi_with_a_comma_is_asked_of_by_itself(library: Library, services: Services) -> None:
    WORKS["10.5555/a,b"] = {"DOI": "10.5555/a,b", "updated-by": [{"type": "retraction", "DOI": "10.5555/r"}]}
    ids = add(
        library, *(draft(f"A paper of the {name} kind", "Ann Lee", doi=f"10.5555/{name}") for name in ("a,b", "c"))
    )
    assert [one.paper_id for one in check_standing(library, services, Progress())] == ids[::-1]
