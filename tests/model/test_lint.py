from typing import Any

import pytest

from paperdesk.model.lint import CHECK_NAMES, Finding, Subject, better_pages, lint
from paperdesk.model.paper import Author, Identifier, PaperFields

ANN = (Author("Lee", "Ann"),)
WHOLE: dict[str, Any] = {"title": "Deep nets", "venue": "Nature", "year": 2020}


def found(authors: tuple[Author, ...] = ANN, identifiers: tuple[Identifier, ...] = (), **fields: Any) -> list[Finding]:
    findings = lint(Subject(PaperFields(**(WHOLE | fields)), authors, identifiers=identifiers))
    assert {finding.check for finding in findings} <= set(CHECK_NAMES)
    return findings


def fixes(**fields: Any) -> dict[str, Any]:
    return {finding.field: finding.after for finding in found(**fields) if finding.is_fixable}


def test_a_whole_reference_has_nothing_amiss() -> None:
    good = (Identifier("doi", "10.1000/x"), Identifier("isbn", "9783161484100"), Identifier("arxiv", "2107.03419"))
    assert found(pages="1-10", month=2, day=29, abstract="If $a<b$ & $\\alpha$ then p < 0.05.", identifiers=good) == []


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        ("article", {"venue", "year"}),
        ("book", {"publisher", "year"}),
        ("thesis", {"publisher", "year"}),
        ("preprint", {"year"}),
        ("misc", set()),
    ],
)
def test_each_type_has_fields_that_it_needs(kind: str, missing: set[str]) -> None:
    findings = found(type=kind, venue="", year=None)
    assert {finding.field for finding in findings if finding.check == "missing"} == missing


@pytest.mark.parametrize(
    ("pages", "better"),
    [
        ("12--19", "12-19"),
        ("12 – 19", "12-19"),
        ("pp. 12-19", "12-19"),
        ("p. 7", "7"),
        ("475-82", "475-482"),
        ("R12-R19", "R12-R19"),
        ("12-19", "12-19"),
        ("99-10", "99-10"),
    ],
)
def test_pages_are_written_in_one_way(pages: str, better: str) -> None:
    assert better_pages(pages) == better
    assert fixes(pages=pages) == ({} if pages == better else {"pages": better})


@pytest.mark.parametrize("pages", ["99-10", "in press"])
def test_what_is_no_pages_is_told_and_not_guessed(pages: str) -> None:
    (finding,) = found(pages=pages)
    assert (finding.check, finding.is_fixable) == ("pages", False)


def test_dates_that_are_none_are_told() -> None:
    assert fixes(month=2, day=30) == {"day": None}
    assert fixes(day=3) == {"day": None}
    assert [finding.field for finding in found(year=1066)] == ["year"]


def test_identifiers_in_another_form_are_set_right_and_no_other_one_is_lost() -> None:
    other = Identifier("doi", "10.1000/b")
    (finding,) = found(identifiers=(Identifier("doi", "https://doi.org/10.1000/A"), other))
    assert finding.after == (Identifier("doi", "10.1000/a"), other)
    assert [f.is_fixable for f in found(identifiers=(Identifier("doi", "nonsense"),))] == [False]
    assert [f.field for f in found(extra={"isbn": "978-3-16-148410-1"})] == ["isbn"]


@pytest.mark.parametrize(
    ("title", "better"),
    [
        ("The <i>E. coli</i> genome", "The E. coli genome"),
        ("Salt &amp; pepper", "Salt & pepper"),
        ("{GNN}s for {Bayesian} things", "GNNs for Bayesian things"),
        (r"Erd\H{o}s numbers", "Erdős numbers"),
        ("ATTENTION IS ALL YOU NEED: A STUDY", "Attention is all you need: A study"),
    ],
)
def test_rests_and_capitals_are_offered_without_them(title: str, better: str) -> None:
    assert fixes(title=title) == {"title": better}


@pytest.mark.parametrize(
    "title", ["GNN", "$\\alpha_{1}$ and $x<y$", "A <b and c> d", "DNA RNA", "Sets {1, 2}", "{a, b}"]
)
def test_what_is_meant_is_left_alone(title: str) -> None:
    assert fixes(title=title) == {}


def test_names_in_capitals_are_calmed_and_collaborations_are_not() -> None:
    authors = (Author("SMITHSON", "JOHN"), Author("ATLAS"), Author("Ng", "A"))
    (finding,) = found(authors=authors)
    assert finding.after == (Author("Smithson", "John"), Author("ATLAS"), Author("Ng", "A"))


def test_an_abbreviated_last_page_is_written_out_only_where_it_comes_behind_the_first() -> None:
    assert [better_pages(pages) for pages in ("475-82", "98-3", "pp. 12--12")] == ["475-482", "98-3", "12-12"]


def test_one_page_as_a_range_does_not_end_before_it_begins() -> None:
    assert not [found for found in lint(Subject(PaperFields(title="T", pages="12-12"))) if found.check == "pages"]
    assert [found for found in lint(Subject(PaperFields(title="T", pages="12-11"))) if found.check == "pages"]


def test_several_names_in_one_are_parted() -> None:
    people = (Author("Miller", "D., Firby, J., Dean, T."), Author("Smith", "John, Jr."))
    (finding,) = found(authors=people)
    assert (finding.check, finding.field, finding.is_fixable) == ("names", "authors", True)
    parted = (Author("Miller", "D."), Author("Firby", "J."), Author("Dean", "T."))
    assert finding.after == (*parted, people[1])


@pytest.mark.parametrize(
    ("name", "parted"),
    [
        (Author("Ann Lee", "Bo Li, Cy Orton"), ["Ann Lee", "Bo Li", "Cy Orton"]),
        (Author("Smith J", "Doe AB, Roe C"), ["J Smith", "AB Doe", "C Roe"]),
        (Author("Berg", "L., Ng, A., Li, X.-Y."), ["L. Berg", "A. Ng", "X.-Y. Li"]),
    ],
)
def test_lists_of_names_are_parted_for_editors_as_well(name: Author, parted: list[str]) -> None:
    for role in ("authors", "editors"):
        authors, editors = ((name,), ()) if role == "authors" else (ANN, (name,))
        (finding,) = lint(Subject(PaperFields(**WHOLE), authors, editors))
        assert (finding.check, finding.field, [one.full for one in finding.after]) == ("names", role, parted)


@pytest.mark.parametrize(
    ("name", "turned"),
    [
        (Author("J.A.", "Smith"), Author("Smith", "J.A.")),
        (Author("X.-Y.", "Li"), Author("Li", "X.-Y.")),
        (Author("C. M.", "van der Berg"), Author("Berg", "C. M.", "van der")),
    ],
)
def test_initials_in_the_place_of_a_family_name_change_places_with_it(name: Author, turned: Author) -> None:
    (finding,) = found(authors=(name, *ANN))
    assert (finding.check, finding.is_fixable, finding.after) == ("names", True, (turned, *ANN))


@pytest.mark.parametrize("name", [Author("J.A."), Author("E.", "E."), Author("III", "Ann"), Author("Ng", "A.")])
def test_a_name_that_may_be_so_stays(name: Author) -> None:
    assert found(authors=(name,)) == []


@pytest.mark.parametrize("name", ["n/a", "Unknown", "None"])
def test_words_for_nobody_are_no_authors(name: str) -> None:
    (finding,) = found(authors=(*ANN, Author(name)))
    assert (finding.check, finding.field, finding.after) == ("empty", "authors", ANN)


@pytest.mark.parametrize(
    ("garbled", "meant"),
    [
        ("ErdÅ‘s and RÃ©nyi", "Erdős and Rényi"),
        ("What weâ€™ve learned â€“ so far", "What we’ve learned – so far"),
        ("Ð”Ð¾Ð¼ Ð¸ Ð»ÐµÑ‚Ð¾", "Дом и лето"),
        ("RÃƒÂ©nyi entropy", "Rényi entropy"),
        ("Ã\x89tudes", "Études"),
    ],
)
def test_letters_that_were_read_in_the_wrong_encoding_are_put_right(garbled: str, meant: str) -> None:
    assert fixes(title=garbled) == {"title": meant}
    (finding,) = found(authors=(Author(garbled, "Ann"),))
    assert (finding.check, finding.after[0].family) == ("encoding", meant)


@pytest.mark.parametrize(
    "text", ["“CAFÉ” and Â", "IRMÃ” is", "À la carte", "naïve “Ä”", "Ø 5 µm", "Дом и сад", "李明", "ÉTÉ…"]
)
def test_letters_that_are_meant_so_stay(text: str) -> None:
    assert fixes(title=text) == {}


@pytest.mark.parametrize("kind", ["report", "patent"])
def test_the_number_of_a_report_that_was_taken_for_an_isbn_becomes_its_number(kind: str) -> None:
    (finding,) = found(type=kind, publisher="P", extra={"isbn": "TR-5", "address": "X"})
    assert (finding.check, finding.before) == (
        *("identifier", {"issue": "", "extra": {"isbn": "TR-5", "address": "X"}}),
    )
    assert finding.after == {"issue": "TR-5", "extra": {"address": "X"}}


def test_a_real_isbn_of_a_report_stays_and_another_number_is_not_replaced() -> None:
    assert found(type="report", publisher="P", extra={"isbn": "9783161484100"}) == []
    assert found(type="report", publisher="P", issue="7", extra={"isbn": "TR-5"}) == []


@pytest.mark.parametrize("name", ["crossref", "xdata"])
def test_a_parent_that_is_missing_is_told(name: str) -> None:
    (finding,) = found(extra={name: "conf/icdm/2009"})
    assert (finding.check, finding.is_fixable, "conf/icdm/2009" in finding.message) == ("parent", False, True)


@pytest.mark.parametrize("value", ["n/a", "N/A", "null", "n.a."])
def test_words_for_nothing_are_removed(value: str) -> None:
    assert fixes(volume=value, pages=value) == {"volume": "", "pages": ""}
    assert "title" not in fixes(title="None")


def test_no_fix_takes_the_braces_of_a_command() -> None:
    findings = found(title=r"Planck observations of \ion{H}{i} and {GNN}s")
    assert [(finding.check, finding.is_fixable) for finding in findings] == [("tex", False)]
