import json
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.jobs.check_standing import check_standing
from paperdesk.jobs.look_up import Services
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.online.http import Http, Limits
from paperdesk.settings import ServiceSettings
from tests.drafts import add, draft

RETRACTED = {"DOI": "10.5555/a", "updated-by": [{"type": "retraction", "DOI": "10.5555/A.R", "label": "Retraction"}]}
NOTICE = {"DOI": "10.5555/n", "update-to": [{"type": "withdrawal", "DOI": "10.5555/b"}]}
CORRECTED = {"DOI": "10.5555/c", "updated-by": [{"type": "correction", "DOI": "10.5555/c.e"}]}


@pytest.fixture
def services(httpserver: HTTPServer) -> Iterator[Services]:
    for work in (RETRACTED, NOTICE, CORRECTED):
        answer = json.dumps({"message": work})
        httpserver.expect_request(f"/works/{work['DOI']}").respond_with_data(answer)
    httpserver.expect_request("/works/10.5555/b").respond_with_data("", status=404)
    at = ServiceSettings(crossref=httpserver.url_for("").rstrip("/"))
    with Http(Limits(deadline_s=5)) as http:
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
