import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.model.names import parse_name
from paperdesk.model.sameness import Described, compare, names_of
from tests.benchmarks.duplicates import figures, labelled_pairs
from tests.samples import shared_data

ATTENTION = "Attention Is All You Need"
VASWANI = "Ashish Vaswani; Noam Shazeer; Niki Parmar"


def paper(title: str, authors: str = "", year: int | None = None, venue: str = "", **more: str) -> Described:
    """A paper; identifiers as `doi=`, `arxiv=`."""
    identifiers = {k: frozenset({more.pop(k)}) for k in ("doi", "arxiv", "isbn", "pmid") if k in more}
    names = names_of(parse_name(name) for name in authors.split("; ") if name)
    return Described(title, year=year, venue=venue, identifiers=identifiers, **names, **more)  # type: ignore[arg-type]


def verdict(one: Described, other: Described) -> str:
    """What is done by itself: "version", "work", "ask" or "different"; the same in either order."""
    likeness = compare(one, other)
    assert (likeness is None) == (compare(other, one) is None)
    if likeness is None:
        return "different"
    return likeness.verdict if likeness.is_sure else "ask"


def test_an_identifier_in_common_decides_whatever_the_titles_say() -> None:
    one, other = paper("A preprint of 2017", arxiv="1706.03762"), paper(ATTENTION, VASWANI, 2017, arxiv="1706.03762")
    found = compare(one, other)
    assert found is not None
    assert (found.verdict, found.score, found.reason) == ("version", 1.0, "same arXiv:1706.03762")


def test_another_identifier_of_the_same_kind_speaks_against_it() -> None:
    assert verdict(paper(ATTENTION, VASWANI, 2017, doi="10.1/a"), paper(ATTENTION, VASWANI, 2017, doi="10.1/b")) == (
        "different"
    )


def test_a_published_doi_beside_that_of_a_preprint_is_no_veto() -> None:
    preprint = paper(ATTENTION, VASWANI, 2017, doi="10.48550/arxiv.1706.03762")
    assert verdict(preprint, paper(ATTENTION, VASWANI, 2017, doi="10.5555/3295222")) == "version"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("On learning theory. Part I", "On learning theory. Part II"),
        ("Quantum gravity: lecture 1", "Quantum gravity: lecture 2"),
        ("Report of the working group 1998", "Report of the working group 1999"),
        ("Deep learning for galaxies in the sky", "Deep learning for planets in the sky"),
        ("Methods and applications of graphs, part one", "Methods and applications of graphs, part two"),
    ],
)
def test_parts_and_years_of_a_series_are_different_papers(one: str, other: str) -> None:
    assert verdict(paper(one, "Ann Lee", 2001), paper(other, "Ann Lee", 2001)) != "version"


def test_what_comes_back_in_every_issue_is_told_apart_by_its_place_in_print() -> None:
    notes = "Editor's Notes"
    first = paper(notes, "Ann Lee", 1998, pages="1-2")
    assert verdict(first, paper(notes, "Ann Lee", 1999, pages="1-2")) == "different"
    assert verdict(first, paper(notes, "Ann Lee", 1998)) == "different"
    assert verdict(first, paper(notes, "Ann Lee", 1998, pages="1--2")) == "version"


def test_a_conference_paper_and_the_journals_article_are_one_work_in_two_versions() -> None:
    talk = paper(ATTENTION, VASWANI, 2017, "Proceedings of NIPS")
    assert verdict(talk, paper(ATTENTION, VASWANI, 2019, "Journal of Machine Learning")) == "work"
    assert verdict(talk, paper(ATTENTION, VASWANI, 2017, "Journal of Machine Learning")) == "work"


def test_a_preprint_may_be_announced_in_the_year_before() -> None:
    preprint = paper(ATTENTION, VASWANI, 2016, arxiv="1706.03762")
    assert verdict(preprint, paper(ATTENTION, VASWANI, 2017, "NIPS", doi="10.5555/3295222")) == "version"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Attention is all you ned", ATTENTION),
        ("Attention is all you need (extended abstract)", ATTENTION),
        ("Beyond SQL 3: a manifesto for data", "Beyond SQL3: a manifesto for data"),
        ("Über die Größe der Galaxien im All", "Uber die Grosse der Galaxien im All"),
    ],
)
def test_slips_and_asides_make_no_other_paper(one: str, other: str) -> None:
    assert verdict(paper(one, VASWANI, 2017), paper(other, "A. Vaswani; N. Shazeer; N. Parmar", 2017)) == "version"


def test_other_authors_make_another_paper_of_the_same_title() -> None:
    assert verdict(
        paper("A survey of deep learning", "Ann Lee", 2020), paper("A survey of deep learning", "Bo Li")
    ) == ("different")


def test_a_title_without_authors_meets_only_exactly_the_same_one() -> None:
    copied = paper(ATTENTION)
    assert verdict(copied, paper(ATTENTION, VASWANI, 2017)) == "version"
    assert verdict(copied, paper("Attention is all you needed", VASWANI, 2017)) == "ask"
    assert verdict(copied, paper("Attention is all you need for speech", "Ann Lee", 2019)) == "different"


def test_a_follow_up_by_the_same_people_is_another_paper() -> None:
    assert verdict(paper(ATTENTION, VASWANI), paper(f"{ATTENTION} revisited in context", VASWANI)) != "version"


def test_fields_behind_a_title_are_not_part_of_it() -> None:
    whole = paper("Broadcast disks for mobile clients", "Swarup Acharya; Rafael Alonso", 1995, "Very Large Data Bases")
    copied = paper("Broadcast disks for mobile clients Swarup Acharya, Rafael Alonso VLDB 1995")
    assert verdict(whole, copied) == "version"
    assert verdict(whole, paper("Broadcast disks for mobile clients Ann Lee, Bo Chen VLDB 1995")) == "different"


WORDS = st.lists(st.text("abcdefghij 123()-:é中", max_size=12), max_size=8).map(" ".join)


@given(WORDS, WORDS, WORDS, WORDS, st.sampled_from([None, 1999, 2000, 2010]), st.sampled_from([None, 1999, 2000]))
def test_any_two_descriptions_are_compared_the_same_in_either_order(
    title: str, other: str, names: str, more: str, year: int | None, later: int | None
) -> None:
    one, two = paper(title, re.sub(" ", "; ", names), year), paper(other, re.sub(" ", "; ", more), later)
    there, back = compare(one, two), compare(two, one)
    assert (there and there.verdict) == (back and back.verdict)
    assert there is None or back is None or abs(there.score - back.score) < 1e-9


FILES = (
    ("dedupe/ditto_Structured_DBLP-ACM_valid.txt", 0.99, 0.97),
    ("dedupe/ditto_Dirty_DBLP-ACM_valid.txt", 0.95, 0.90),
)


@pytest.mark.parametrize(("name", "precision", "f1"), FILES)
def test_labelled_pairs_are_judged_as_people_did(name: str, precision: float, f1: float) -> None:
    found = figures(labelled_pairs(shared_data(name)))
    assert found.precision >= precision
    assert found.f1 >= f1
