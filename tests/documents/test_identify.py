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


def title_of(path: Path, *pages: list[Text], told: str = "") -> str:
    return identify_pdf(str(write_pdf(path / "a.pdf", pages, told))).title


def first_page(*lines: Text, heading: str = "Abstract") -> list[Text]:
    return [*lines, Text(heading, 10, top=270, font="F2"), *BODY]


@pytest.mark.parametrize(
    "title",
    [
        "The Journal of a Naturalist: Records of Birds 1901 to 1950",
        "How University Departments Share Data",
        "Transactions on Slow Networks: A Review",
        "A finite volume scheme for overland flow",
        "Copyright and Licences of Published Data Sets",
        "Ice",
    ],
)
def test_words_of_mastheads_may_stand_in_titles_and_titles_may_be_short(tmp_path: Path, title: str) -> None:
    head = [Text("Journal of Trees, Vol. 3 (2021)", 9, top=40), Text(title, 18, top=90)]
    assert title_of(tmp_path, first_page(*head, Text("Ann Lee and Bo Ng", 11, top=130))) == title


@pytest.mark.parametrize(
    "line", ["Journal of Trees", "Technical Report 2015-07", "IMECE2023-0042", "JOURNAL OF TREES 12 (2021) 1-9", "T&L"]
)
def test_what_stands_around_a_title_is_not_taken_for_it(tmp_path: Path, line: str) -> None:
    assert title_of(tmp_path, first_page(Text(line, 22, top=40), Text(TITLE, 18, top=90))) == TITLE


@pytest.mark.parametrize("heading", ["Abstract", "1 Introduction", "Summary.", "Zusammenfassung", "A B S T R A C T"])
def test_a_title_stands_above_the_headings_however_large_they_are(tmp_path: Path, heading: str) -> None:
    page = [Text(TITLE, 12, top=90), Text("Ann Lee", 10, top=130), Text(heading, 20, top=250), *BODY]
    assert title_of(tmp_path, page) == TITLE


def test_a_title_of_the_size_of_the_text_is_told_by_its_weight(tmp_path: Path) -> None:
    head = [Text("Notes for members", top=60), Text(TITLE, top=90, font="F2"), Text("Ann Lee", top=104)]
    assert title_of(tmp_path, first_page(*head)) == TITLE


@pytest.mark.parametrize("mark", ["*", "1", "a)"])
def test_the_sign_of_a_footnote_is_no_part_of_a_title(tmp_path: Path, mark: str) -> None:
    head = [Text("Slow Waves in Thin Ice", 20, top=90), Text(mark, 12, left=278, top=88)]
    assert title_of(tmp_path, first_page(*head)) == "Slow Waves in Thin Ice"


def test_an_exponent_at_the_end_of_a_title_stays(tmp_path: Path) -> None:
    head = [Text("Bounds in the space L", 20, top=90), Text("2", 12, left=266, top=88)]
    assert title_of(tmp_path, first_page(*head)) == "Bounds in the space L2"


def test_a_formula_does_not_part_a_title(tmp_path: Path) -> None:
    head = [Text("Search for B", 18, top=90), Text("0", 11, left=172, top=86), Text("s decays", 19, left=181, top=90)]
    assert title_of(tmp_path, first_page(*head, Text("Ann Lee", 11, top=130))).replace(" ", "") == "SearchforB0sdecays"


@pytest.mark.parametrize("lie", ["Abstract", "Journal of Trees, 12(3)", "Commun. Trees 0 (2020), doi.org/10.1000/YY"])
def test_metadata_that_names_something_else_on_the_page_is_not_believed(tmp_path: Path, lie: str) -> None:
    page = first_page(Text(lie, 9, top=40), Text(TITLE, 18, top=90))
    assert title_of(tmp_path, page, told=lie) == TITLE


def test_metadata_that_only_the_keywords_bear_out_is_not_believed(tmp_path: Path) -> None:
    page = [Text(TITLE, 18, top=90), Text("Keywords: template for papers on trees", 10, top=200), *BODY]
    assert title_of(tmp_path, page, told="Template for Papers on Trees") == TITLE


def test_of_two_lines_of_one_size_the_bold_one_is_the_title(tmp_path: Path) -> None:
    head = [Text("Letters from our members", 12, top=60), Text(TITLE, 12, top=150, font="F2")]
    assert title_of(tmp_path, first_page(*head)) == TITLE


def test_the_heading_of_a_section_is_no_title_though_it_is_nearly_as_large(tmp_path: Path) -> None:
    page = [Text("Growth", 17, top=60), Text("Ann Lee", 12, top=90), Text("1 The aim of the work", 14, top=150), *BODY]
    assert title_of(tmp_path, page) == "Growth"


def test_a_table_of_contents_on_the_first_page_makes_no_cover_of_it(tmp_path: Path) -> None:
    front = [Text(TITLE, 14, top=60, font="F2"), Text("D. Contacts of the authors 2", top=110)]
    front.append(Text("This is the author's guide", top=130))
    assert title_of(tmp_path, [*front, *BODY], [Text("D. Contacts of the authors", 12, top=60), *BODY]) == TITLE


def test_a_title_of_one_bold_word_may_be_little_larger_than_the_text(tmp_path: Path) -> None:
    assert title_of(tmp_path, first_page(Text("Growth", 12, top=60, font="F2"), Text("Ann Lee", top=90))) == "Growth"


COVERS = {
    "hal": [Text("HAL Id: hal-01855555", 12, top=300), Text("Open archive of the whole country", 26, top=60)],
    "gate": [
        Text("https://www.researchgate.net/publication/3355", 8, top=40),
        Text("12 CITATIONS 345 READS", 24, top=200),
    ],
    "press": [
        Text("To cite this article: Ann Lee (2016)", 9, top=300),
        Text("International Ponds and Trees", 24, top=60),
    ],
}


@pytest.mark.parametrize("cover", COVERS)
def test_behind_a_cover_the_paper_tells_its_title(tmp_path: Path, cover: str) -> None:
    front = [*COVERS[cover], Text(TITLE, 12, top=150)]
    assert title_of(tmp_path, front, first_page(Text("2 Ann Lee", 9, top=30), Text(TITLE, 18, top=90))) == TITLE


def test_on_a_cover_of_jstor_the_title_stands_above_the_authors(tmp_path: Path) -> None:
    front = [Text("JSTOR", 30, top=40), Text(TITLE, 12, top=110), Text("Author(s): Ann Lee", 12, top=140)]
    front.append(Text("JSTOR is a not-for-profit service that helps scholars", 13, top=300))
    assert title_of(tmp_path, front, []) == TITLE


def test_a_first_page_that_says_no_title_is_turned(tmp_path: Path) -> None:
    front = [Text("Technical Report 2015-07", 12, top=60), Text("Lake University, Department of Water", 12, top=80)]
    assert title_of(tmp_path, front, first_page(Text(TITLE, 18, top=90))) == TITLE


@pytest.mark.parametrize(
    ("text", "scheme", "value"),
    [
        ("https://doi.org/10.1000/Trees.2021", "doi", "10.1000/trees.2021"),
        ("arXiv:2401.00001v2 [cs.LG] 1 Jan 2024", "arxiv", "2401.00001"),
        ("arXiv:hep-th/9901001v1 [hep-th]", "arxiv", "hep-th/9901001"),
        ("DOI: 10.1000/trees-\n2021 more words", "doi", "10.1000/trees-2021"),
        ("Annals of Trees 160 (2008), 17-46\nhttps://doi.org/10.1000/annals.1", "doi", "10.1000/annals.1"),
        ("The final version of record is published at https://doi.org/10.1000/own", "doi", "10.1000/own"),
        ("LNCS 13333, 2022.\nhttps://doi.org/10.1007/978-3-030-55555-5 1", "doi", "10.1007/978-3-030-55555-5_1"),
        ("A title\narXiv:2401.00001\nAnn Lee", "arxiv", "2401.00001"),
        ("Cited by 10.1000/x\n\nReferences\n10.1000/other", "doi", "10.1000/x"),
    ],
)
def test_identifiers_are_those_that_the_page_gives_itself(text: str, scheme: str, value: str) -> None:
    assert [(i.scheme, i.value) for i in identifiers_in(text)] == [(scheme, value)]


@pytest.mark.parametrize(
    "text",
    [
        "References\n10.1000/other",
        "Lee, A. (2020). A paper. https://doi.org/10.1000/other",
        "10.1039/authorarchive.",
        "We follow Lee (2019), https://doi.org/10.1000/other, in this.",
        "All data are available at https://doi.org/10.1000/data",
        "[1] A. Lee. Another paper. J. Lakes 3 (2019) 1-9. doi:10.1000/other",
        "and a long line of a text which says: see the proof of Ng, arXiv:1901.00011, for more on this",
        "[2] Bo Ng. A third one.\narXiv:1901.00011",
        "note = {\\doi{10.1115/1.4042912}}",
        "the data of an excellent paper (Royston and Altman, DOI:10.1186/1471-2288-13-33)",
        "the open quantum systems, Comp. Phys. 184, 1234\n(2013), arXiv:1211.6518 [quant-ph].\nAppendix",
    ],
)
def test_an_identifier_of_another_paper_is_not_taken(text: str) -> None:
    assert identifiers_in(text) == ()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("ef\ufffe\r\nficient", "efficient"),
        ("Garc´ıa", "García"),
        ("B´enard", "Bénard"),
        ("oﬃce ﬂow", "office flow"),
        ("Coe\x1ecient, \x1cxed, \x1dow; \x10a\x11 \x15 b", "Coefficient, fixed, flow; “a” – b"),
        ("P❡♥❛❧✐③❡❞ ❧❡❛st sq✉❛r❡s\r\n❉❡♣❛rt♠❡♥t ♦❢ ❙t❛t✐st✐❝s", "Penalized least squares\nDepartment of Statistics"),
        ("It is done ✓ and ♥ is red ♠", "It is done ✓ and ♥ is red ♠"),
    ],
)
def test_text_is_read_as_it_is_meant(text: str, meant: str) -> None:
    assert clean_text(text) == meant


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "is empty"), (b"%PDF-1.7\nnothing", "is damaged or not a PDF"), (b"\x00" * 100, "is damaged or not a PDF")],
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
