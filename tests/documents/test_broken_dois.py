import pytest

from paperdesk.documents.identify import identifiers_in


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("A title\nDOI: 10.1103/PhysRevLett.\n120.156401\nWe study", "10.1103/physrevlett.120.156401"),
        (
            "A title\r\nDOI: 10.1103/PhysRevLett.\r\nAbstract\r\n120.156401\r\nWe study",
            "10.1103/physrevlett.120.156401",
        ),
        ("A title\nDOI: 10.1103/PhysRevLett.\nWe study what lies below.", ""),
        ("https://doi.org/10.1021/acs.jpclett.0c00001Supporting Information", "10.1021/acs.jpclett.0c00001"),
        ("doi:10.1021/acs.jpclett.0c00001Received: May 3", "10.1021/acs.jpclett.0c00001"),
        ("DOI: 10.1000/182.\n12 pages follow, and more words than a number", "10.1000/182"),
    ],
)
def test_a_doi_that_a_line_breaks_or_runs_into_is_read_whole_or_not_at_all(text: str, doi: str) -> None:
    assert [identifier.value for identifier in identifiers_in(text)] == ([doi] if doi else [])
