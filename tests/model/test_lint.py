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


def test_initials_for_a_family_name_are_told() -> None:
    (finding,) = found(authors=(Author("J.A.", "Smith"),))
    assert (finding.check, finding.is_fixable) == ("names", False)


@pytest.mark.parametrize("value", ["n/a", "N/A", "null", "n.a."])
def test_words_for_nothing_are_removed(value: str) -> None:
    assert fixes(volume=value, pages=value) == {"volume": "", "pages": ""}
    assert "title" not in fixes(title="None")


def test_no_fix_takes_the_braces_of_a_command() -> None:
    findings = found(title=r"Planck observations of \ion{H}{i} and {GNN}s")
    assert [(finding.check, finding.is_fixable) for finding in findings] == [("tex", False)]
