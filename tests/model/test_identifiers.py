import pytest

from paperdesk.model.identifiers import (
    arxiv_month,
    doi_identifiers,
    find_identifiers,
    identifier_url,
    normalize_arxiv,
    normalize_doi,
    normalize_isbn,
    normalize_issn,
)
from paperdesk.model.paper import Identifier
from paperdesk.text.dates import PartialDate


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("https://doi.org/10.1103/PhysRevD.75.113001.", "10.1103/physrevd.75.113001"),
        ("doi: 10.3390/fluids9050120", "10.3390/fluids9050120"),
        ("(10.1000/xyz(1))", "10.1000/xyz(1)"),
        ("https://doi.org/10.1016%2Fj.cell.2020.01.001", "10.1016/j.cell.2020.01.001"),
        ("10.2307/48635686?seq=1&cid=pdfreference#x", "10.2307/48635686"),
        (
            "10.1002/(SICI)1097-4571(1990)41:6<391::AID-ASI1>3.0.CO;2-9",
            "10.1002/(sici)1097-4571(1990)41:6<391::aid-asi1>3.0.co;2-9",
        ),
        ("no DOI, version 10.2", ""),
    ],
)
def test_a_doi_is_brought_to_its_normal_form(text: str, doi: str) -> None:
    assert normalize_doi(text) == doi


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        ("2407.21783", ("2407.21783", None)),
        ("arXiv:2107.03419v1 [hep-ex]", ("2107.03419", 1)),
        ("https://arxiv.org/pdf/2407.21783v2.pdf", ("2407.21783", 2)),
        ("oai:arXiv.org:0704.0294v1", ("0704.0294", 1)),
        ("http://arxiv.org/abs/hep-th/9901001v3", ("hep-th/9901001", 3)),
        ("math.GT/0309136", ("math/0309136", None)),
        ("https://doi.org/10.48550/arXiv.2107.03419", ("2107.03419", None)),
        ("https://huggingface.co/papers/2404.01300", ("2404.01300", None)),
        ("1234.567", ("", None)),
        ("", ("", None)),
    ],
)
def test_an_arxiv_id_is_found_in_every_form(text: str, identity: tuple[str, int | None]) -> None:
    assert normalize_arxiv(text) == identity


@pytest.mark.parametrize(
    ("address", "doi"),
    [
        ("https://www.nature.com/articles/s41586-026-00009-9", "10.1038/s41586-026-00009-9"),
        ("https://www.nature.com/articles/s41586-020-2649-2.pdf?proof=t", "10.1038/s41586-020-2649-2"),
        ("https://www.nature.com/articles/s41586-020-2649-2_reference.pdf", "10.1038/s41586-020-2649-2"),
        ("http://nature.com/articles/d41586-024-00001-x#ref-CR1", "10.1038/d41586-024-00001-x"),
        ("https://www.nature.com/articles/nature14539/figures/1", "10.1038/nature14539"),
        ("https://www.nature.com/articles/nrn.2016.1", "10.1038/nrn.2016.1"),
        ("https://www.nature.com/articles/171737a0.", "10.1038/171737a0"),
        ("https://www.nature.com/articles/s41599-020-00501-9", "10.1057/s41599-020-00501-9"),
        ("https://elifesciences.org/articles/12345/figures", "10.7554/elife.12345"),
        ("https://elifesciences.org/reviewed-preprints/98765v2", "10.7554/elife.98765"),
        ("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3891234", "10.2139/ssrn.3891234"),
        ("https://www.nature.com/articles/", ""),
        ("https://www.nature.com/collections/abc123", ""),
        ("https://signature.com/articles/s41586-020-2649-2", ""),
        ("https://elifesciences.org/articles/1234567", ""),
    ],
)
def test_an_address_that_is_made_of_a_doi_tells_it(address: str, doi: str) -> None:
    assert [identifier.value for identifier in find_identifiers(f"see {address}")] == ([doi] if doi else [])


def test_a_field_can_hold_two_dois() -> None:
    found = doi_identifiers("10.1007/s10714-007-0472-9 10.1142/S0218271808012449")
    assert [identifier.value for identifier in found] == ["10.1007/s10714-007-0472-9", "10.1142/s0218271808012449"]


def test_the_doi_of_arxiv_is_the_arxiv_id() -> None:
    assert doi_identifiers("10.48550/arXiv.2107.03419") == (Identifier("arxiv", "2107.03419"),)


def test_free_text_gives_each_identifier_once() -> None:
    text = "See arXiv:2107.03419v2, doi:10.1000/a and https://doi.org/10.1000/A; PMID: 12345678, PMC1234567, "
    text += "ISBN 0-306-40615-2."
    assert {(found.scheme, found.value, found.version) for found in find_identifiers(text)} == {
        ("arxiv", "2107.03419", 2),
        ("doi", "10.1000/a", None),
        ("pmid", "12345678", None),
        ("pmcid", "PMC1234567", None),
        ("isbn", "9780306406157", None),
    }


def test_an_openreview_forum_is_found_in_its_address() -> None:
    assert find_identifiers("https://openreview.net/forum?id=HyWG0H5ge&noteId=3") == (
        Identifier("openreview", "HyWG0H5ge"),
    )


def test_isbn_and_issn_need_the_right_form() -> None:
    assert normalize_isbn("978-3-16-148410-0") == "9783161484100"
    assert normalize_isbn("0306406151") == ""
    assert normalize_issn("ISSN 00368075") == "0036-8075"


def test_every_identifier_leads_to_its_page() -> None:
    assert identifier_url(Identifier("arxiv", "2107.03419", 2)) == "https://arxiv.org/abs/2107.03419v2"
    assert identifier_url(Identifier("doi", "10.1000/a<b>")) == "https://doi.org/10.1000/a%3Cb%3E"
    assert identifier_url(Identifier("unknown", "x")) == ""


@pytest.mark.parametrize(
    ("value", "date"), [("2407.21783", (2024, 7)), ("hep-th/9901001", (1999, 1)), ("0704.0001", (2007, 4)), ("", ())]
)
def test_an_arxiv_id_tells_its_month(value: str, date: tuple[int, ...]) -> None:
    assert arxiv_month(value) == PartialDate(*date)
