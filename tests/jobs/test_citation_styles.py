"""Citation styles by file and by name; dependent ones have the rules of their parents."""

from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from paperdesk import paths
from paperdesk.errors import ExportFailed, FetchFailed
from paperdesk.jobs.citation_styles import add_style, find_style, get_style, list_styles
from paperdesk.jobs.cite import references
from paperdesk.jobs.look_up import Services
from paperdesk.library.library import Library
from paperdesk.online.http import Http
from paperdesk.settings import ServiceSettings
from tests.drafts import add, draft

APA = paths.resources() / "styles" / "apa.csl"


def dependent(parent: str, title: str = "Journal of Tests") -> str:
    return (
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">'
        f"<info><title>{title}</title><id>http://www.zotero.org/styles/journal-of-tests</id>"
        f'<link href="http://www.zotero.org/styles/{parent}" rel="independent-parent"/></info></style>'
    )


@pytest.fixture
def services(httpserver: HTTPServer) -> Services:
    return Services(Http(), ServiceSettings(citation_styles=httpserver.url_for("/styles")))


def test_a_dependent_style_has_the_rules_of_its_parent(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "journal-of-tests.csl"
    file.write_text(dependent("apa"))
    style = add_style(library, file)
    assert (style.name, style.title, style.file) == ("journal-of-tests", "Journal of Tests", APA)
    ids = add(library, draft("Whales", "Ann Lee", year=2020))
    assert references(library, ids, style).references[0].text.startswith("Lee, A. (2020).")


def test_a_dependent_style_without_its_parent_is_refused_with_what_to_do(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "x.csl"
    file.write_text(dependent("journal-nobody-has"))
    with pytest.raises(ExportFailed, match="--get-style journal-nobody-has"):
        add_style(library, file)
    file.write_text("<style>")
    with pytest.raises(ExportFailed, match="This is not a valid citation style"):
        add_style(library, file)
    assert "x" not in {style.name for style in list_styles(library)}


def test_a_style_is_fetched_by_its_name_with_its_parent(
    library: Library, httpserver: HTTPServer, services: Services
) -> None:
    rules = APA.read_text().replace("<title>", "<title>My ", 1)
    httpserver.expect_request("/styles/journal-of-tests").respond_with_data(dependent("my-parent"))
    httpserver.expect_request("/styles/my-parent").respond_with_data(rules)
    style = get_style(library, services, "Journal-of-Tests.csl")
    assert style.title == "Journal of Tests"
    assert style.file == library.folder / "styles" / "my-parent.csl"
    assert find_style(library, "my-parent").title.startswith("My ")
    assert len(httpserver.log) == 2
    httpserver.expect_request("/styles/other").respond_with_data(dependent("apa", "Other"))
    assert get_style(library, services, "other").file == APA, "a parent that is here is not fetched"


def test_what_is_no_style_is_not_kept(library: Library, httpserver: HTTPServer, services: Services) -> None:
    httpserver.expect_request("/styles/page").respond_with_data("<html><body>Not found</body></html>")
    httpserver.expect_request("/styles/circle").respond_with_data(dependent("circle"))
    httpserver.expect_request("/styles/half").respond_with_data(dependent("page"))
    httpserver.expect_request("/styles/gone").respond_with_data("", status=404)
    for name, failure in (
        ("page", ExportFailed),
        ("circle", ExportFailed),
        ("half", ExportFailed),
        ("gone", FetchFailed),
        ("no name!", ExportFailed),
        ("", ExportFailed),
    ):
        before = {style.name for style in list_styles(library)}
        with pytest.raises(failure):
            get_style(library, services, name)
        assert {style.name for style in list_styles(library)} == before
