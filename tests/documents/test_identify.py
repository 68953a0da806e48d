import contextlib
from pathlib import Path

import pytest

from paperdesk.documents.identify import identifiers_in, identify_pdf
from paperdesk.documents.pages import read_pages
from paperdesk.errors import DocumentDamaged
from paperdesk.text.pdf_text import clean_text
from tests.pdfs import Text, page_of, write_pdf
from tests.samples import shared_data

BODY = page_of(*["Words of the text that fill the page and are all of one size."] * 30, top=300)
TITLE = "On the Growth of Trees in Cities"


def article(path: Path, title: str = "", *more: Text) -> Path:
    head = [Text("Journal of Trees, Vol. 3 (2021)", 9, top=40), Text(TITLE, 20, top=90)]
    return write_pdf(path, [[*head, Text("Ann Lee and Bo Ng", 12, top=130), *more, *BODY]], title)


def test_the_title_is_what_stands_largest_in_the_upper_part(tmp_path: Path) -> None:
    found = identify_pdf(str(article(tmp_path / "a.pdf")))
    assert (found.title, found.page_count, found.has_text) == (TITLE, 1, True)


@pytest.mark.parametrize("lie", ["Microsoft Word - final_v3.docx", "fit_hyp_M_3.00.eps", "A title of another paper"])
def test_metadata_that_the_page_does_not_bear_out_is_not_believed(tmp_path: Path, lie: str) -> None:
    assert identify_pdf(str(article(tmp_path / "a.pdf", lie))).title == TITLE


def test_metadata_that_the_page_shows_is_taken_with_the_blanks_of_the_page(tmp_path: Path) -> None:
    assert identify_pdf(str(article(tmp_path / "a.pdf", "On the Growth ofTrees in Cities"))).title == TITLE


def test_a_title_of_two_lines_is_one(tmp_path: Path) -> None:
    lines = [Text("On the Growth", 20, top=90), Text("of Trees", 20, top=114)]
    assert identify_pdf(str(write_pdf(tmp_path / "a.pdf", [[*lines, *BODY]]))).title == "On the Growth of Trees"


@pytest.mark.parametrize(
    ("text", "scheme", "value"),
    [
        ("https://doi.org/10.1000/Trees.2021", "doi", "10.1000/trees.2021"),
        ("arXiv:2401.00001v2 [cs.LG] 1 Jan 2024", "arxiv", "2401.00001"),
        ("arXiv:hep-th/9901001v1 [hep-th]", "arxiv", "hep-th/9901001"),
        ("DOI: 10.1000/trees-\n2021 more words", "doi", "10.1000/trees-2021"),
        ("Cited by 10.1000/x\n\nReferences\n10.1000/other", "doi", "10.1000/x"),
    ],
)
def test_identifiers_are_those_that_the_page_gives_itself(text: str, scheme: str, value: str) -> None:
    assert [(i.scheme, i.value) for i in identifiers_in(text)] == [(scheme, value)]


@pytest.mark.parametrize(
    "text",
    ["References\n10.1000/other", "Lee, A. (2020). A paper. https://doi.org/10.1000/other", "10.1039/authorarchive."],
)
def test_an_identifier_of_another_paper_is_not_taken(text: str) -> None:
    assert identifiers_in(text) == ()


@pytest.mark.parametrize(
    ("text", "meant"),
    [("ef\ufffe\r\nficient", "efficient"), ("Garc´ıa", "García"), ("B´enard", "Bénard"), ("oﬃce ﬂow", "office flow")],
)
def test_text_is_read_as_it_is_meant(text: str, meant: str) -> None:
    assert clean_text(text) == meant


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "is empty"), (b"%PDF-1.7\nnothing", "is damaged or no PDF"), (b"\x00" * 100, "is damaged or no PDF")],
)
def test_a_broken_file_says_so(tmp_path: Path, data: bytes, reason: str) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(data)
    with pytest.raises(DocumentDamaged, match=reason):
        identify_pdf(str(file))


def test_a_file_cut_off_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    whole = article(tmp_path / "a.pdf").read_bytes()
    file = tmp_path / "cut.pdf"
    for length in range(0, len(whole), 211):
        file.write_bytes(whole[:length])
        with contextlib.suppress(DocumentDamaged):
            assert identify_pdf(str(file)).page_count == 1


def test_text_comes_page_by_page(tmp_path: Path) -> None:
    file = str(write_pdf(tmp_path / "a.pdf", [page_of("One", "Two"), [], page_of("Three")]))
    assert [page.split() for page in read_pages(file)] == [["One", "Two"], [], ["Three"]]
    assert read_pages(file, 2) == ["Three"]
    with pytest.raises(DocumentDamaged, match="There is no page 4; the file has 3"):
        read_pages(file, 3)


@pytest.mark.parametrize(
    ("name", "title", "identifier", "has_text"),
    [
        (
            "Bogner2019",
            "On the impact of service-oriented patterns on software evolvability",
            "10.7717/peerj-cs.213",
            True,
        ),
        ("Keim2024", "Recovering Trace Links Between Software Documentation And Code", "10.1145/3597503.3639130", True),
        ("LNCS-minimal", "Paper Title", "", True),
        ("ieee-paper", "JabRef Example for Reference Parsing", "", True),
        ("pikepdf_congress", "", "", False),
        ("empty", "", "", False),
    ],
)
def test_real_files_are_recognised(name: str, title: str, identifier: str, has_text: bool) -> None:
    found = identify_pdf(str(shared_data(f"pdf/{name}.pdf")))
    assert found.title.startswith(title)
    assert [i.value for i in found.identifiers] == ([identifier] if identifier else [])
    assert found.has_text == has_text
