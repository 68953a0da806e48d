"""Adding by identifier and completing on the command line."""

import pytest
from pytest_httpserver import HTTPServer

from paperdesk import paths
from paperdesk.settings import Settings, save_settings
from tests.cli.conftest import Call
from tests.jobs.lookup_server import GROKKING, LookupServer


@pytest.fixture
def server(httpserver: HTTPServer) -> LookupServer:
    made = LookupServer(httpserver)
    save_settings(Settings(services=made.services), paths.settings_file())
    return made


def test_papers_are_added_by_several_names(call: Call, server: LookupServer) -> None:
    answer = call("add", "2205.10343", "10.1000/nap.1", "10.9999/none")
    assert (answer.code, answer.out) == (0, "2 papers added, 1 not found.\n")
    assert "No paper was found for “10.9999/none”" in answer.err
    assert call("add", "--json", "--to", "inbox", stdin=b"9780306406157\n").data["papers"] == [3]


def test_nothing_found_is_a_failure(call: Call, server: LookupServer) -> None:
    answer = call("add", "10.9999/none")
    assert (answer.code, answer.out) == (1, "0 papers added, 1 not found.\n")
    assert "Paste a DOI" in call("add", stdin=b"").complaint


def test_a_copied_title_is_completed_and_says_what_changed(call: Call, server: LookupServer) -> None:
    assert call("import", "--format", "bibtex", "-", stdin=f"@misc{{a, title = {{{GROKKING}}}}}".encode()).code == 0
    (done,) = call("complete", "--json").data
    assert done["changes"][0] == "authors: Ziming Liu, Ouail Kitouni"
    assert call("complete").out == "No papers to look up.\n"
