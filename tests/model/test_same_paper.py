import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from paperdesk.model.comparison import ComparedPaper, names_of
from paperdesk.model.names import parse_name
from paperdesk.model.same_paper import compare
from tests.benchmarks.duplicates import cora, figures, labelled_pairs, merges_or_asks
from tests.samples import shared_data

ATTENTION = "Attention Is All You Need"
VASWANI = "Ashish Vaswani; Noam Shazeer; Niki Parmar"


def paper(title: str, authors: str = "", year: int | None = None, venue: str = "", **more: str) -> ComparedPaper:
    """A paper; identifiers as `doi=`, `arxiv=`."""
    identifiers = {k: frozenset({more.pop(k)}) for k in ("doi", "arxiv", "isbn", "pmid") if k in more}
    names = names_of(parse_name(name) for name in authors.split("; ") if name)
    return ComparedPaper(title, year=year, venue=venue, identifiers=identifiers, **names, **more)  # type: ignore[arg-type]


def verdict(one: ComparedPaper, other: ComparedPaper) -> str:
    """What is done by itself: "version", "work", "ask" or "different"; the same in either order."""
    likeness = compare(one, other)
    assert (likeness is None) == (compare(other, one) is None)
    if likeness is None:
        return "different"
    return likeness.verdict if likeness.is_sure else "ask"


def test_an_identifier_in_common_decides_where_the_titles_agree() -> None:
    one, other = paper("", VASWANI, arxiv="1706.03762"), paper(ATTENTION, VASWANI, 2017, arxiv="1706.03762")
    found = compare(one, other)
    assert found is not None
    assert (found.verdict, found.score, found.reason) == ("version", 1.0, "same arXiv:1706.03762")


def test_an_identifier_that_agrees_while_the_title_contradicts_is_asked_about() -> None:
    one, other = paper("Frogs at dawn", "Ann Lee", doi="10.1/b"), paper("A wholly other chapter", "Bo Li", doi="10.1/b")
    found = compare(one, other)
    assert found is not None
    assert (found.is_sure, found.reason) == (False, "same DOI 10.1/b, but different title")


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


def test_a_year_and_the_rest_of_the_authors_before_a_title_are_not_part_of_it() -> None:
    whole = paper("Experiments with a new boosting algorithm", "Yoav Freund; Robert Schapire", 1996)
    assert (
        verdict(whole, paper("Schapire (1996), Experiments with a new boosting algo rithm", "Freund, Y.")) == "version"
    )
    assert verdict(whole, paper("Robert 1996b. Experiments with a new boosting algorithm", "Freund, Y.")) == "version"
    assert verdict(whole, paper("Beyond all experiments with a new boosting algorithm", "Freund, Y.")) != "version"


def test_a_venue_behind_a_title_ends_it_whatever_follows() -> None:
    whole = paper("The strength of weak learnability", "R. Schapire", 1990, "Machine Learning", volume="5(2)")
    assert verdict(
        whole, paper("The strength of weak learnabil-ity. Machine Learning 5 197-227. LNCS", "R. Schapire")
    ) == ("version")


def test_an_article_before_a_title_makes_no_other_paper() -> None:
    one = paper("An introduction to computational learning theory", "M. Kearns; U. Vazirani", 1994)
    assert (
        verdict(one, paper("Introduction to computational learning theory", "M. Kearns; U. Vazirani", 1994))
        == "version"
    )


def test_the_same_pages_are_one_version_though_the_year_is_misprinted() -> None:
    journal = paper("Inference of finite automata", "R. Rivest", 1993, "Information and Computation", pages="299--347")
    later = paper("Inference of finite automata", "R. Rivest", 1997, "Inform. Comput.", pages="299-347")
    assert verdict(journal, later) == "version"
    assert verdict(journal, paper("Inference of finite automata", "R. Rivest", 1997, "Inform. Comput.")) == "ask"


def test_a_number_of_pages_is_no_place_in_print() -> None:
    galaxies = paper("Deep learning for galaxies in the sky", "Ann Lee", 2001, pages="12")
    assert verdict(galaxies, paper("Deep learning for planets in the sky", "Ann Lee", 2001, pages="12")) != "version"


def test_the_year_of_proceedings_may_follow_that_of_the_conference() -> None:
    talk = paper(ATTENTION, VASWANI, 2017, "Advances in Neural Information Processing Systems")
    assert verdict(talk, paper(ATTENTION, VASWANI, 2018, "Adv. in Neural Inf. Process. Syst.")) == "version"
    assert verdict(paper(ATTENTION, VASWANI, 2017, "VLDB"), paper(ATTENTION, VASWANI, 2018, "VLDB Journal")) == "work"


def test_a_report_is_another_version_than_what_came_out_in_print() -> None:
    report = paper(ATTENTION, VASWANI, 2017, "Technical report 12, University of X")
    assert verdict(report, paper(ATTENTION, VASWANI, 2017, "Proceedings of NIPS")) == "work"


def test_two_venues_of_which_no_year_is_known_are_two_versions() -> None:
    article = paper(ATTENTION, VASWANI, None, "Machine Learning")
    assert verdict(article, paper(ATTENTION, VASWANI, 1992, "Proceedings of the Workshop on Learning Theory")) == "work"
    assert verdict(article, paper(ATTENTION, VASWANI, 1992, "arXiv preprint")) == "version"


def test_a_word_more_is_another_paper_of_the_same_people_in_the_same_place() -> None:
    image = paper("Generative latent coding for ultra-low bitrate image compression", VASWANI, 2025, "arXiv cs.CV")
    video = paper(
        "Generative latent coding for ultra-low bitrate image and video compression", VASWANI, 2025, "arXiv cs.CV"
    )
    assert verdict(image, video) == "ask"


def test_the_same_words_in_another_order_are_asked_about() -> None:
    one = paper("The Passage project: standard German subtitling of Swiss German TV content", VASWANI, 2022)
    other = "Standard German subtitling of Swiss German TV content: the Passage project"
    assert verdict(one, paper(other, VASWANI, 2022)) == "ask"


def test_what_follows_a_few_common_words_is_no_venue() -> None:
    tenth = paper("Overview of the 10th Workshop on Translation", VASWANI, 2023, "Proceedings of the 10th Workshop")
    seventh = paper("Overview of the 7th Workshop on Translation", VASWANI, 2020, "Proceedings of the 7th Workshop")
    assert verdict(tenth, seventh) == "different"


WORDS = st.lists(st.text("abcdefghij 123()-:é中", max_size=12), max_size=8).map(" ".join)


@example("", "", "1 11 111", "11 11 11", 1999, 1999)
@given(WORDS, WORDS, WORDS, WORDS, st.sampled_from([None, 1999, 2000, 2010]), st.sampled_from([None, 1999, 2000]))
def test_any_two_descriptions_are_compared_the_same_in_either_order(
    title: str, other: str, names: str, more: str, year: int | None, later: int | None
) -> None:
    one, two = paper(title, re.sub(" ", "; ", names), year), paper(other, re.sub(" ", "; ", more), later)
    there, back = compare(one, two), compare(two, one)
    assert (there and there.verdict) == (back and back.verdict)
    assert there is None or back is None or abs(there.score - back.score) < 1e-9


CLEAN, DIRTY = (f"dedupe/ditto_{kind}_DBLP-ACM_valid.txt" for kind in ("Structured", "Dirty"))


def test_clean_records_are_judged_as_people_did() -> None:
    found = figures(labelled_pairs(shared_data(CLEAN)))
    assert found.precision >= 0.998
    assert found.f1 >= 0.985


def test_records_with_fields_in_wrong_places_are_merged_rightly_or_asked_about() -> None:
    pairs = list(labelled_pairs(shared_data(DIRTY)))
    assert figures(pairs).precision >= 0.99
    assert figures(pairs, merges_or_asks).recall >= 0.872


def test_every_third_reference_of_cora_is_merged_rightly_or_asked_about() -> None:
    pairs = list(cora(shared_data("dedupe/cora.csv"), step=3))
    assert figures(pairs).precision >= 0.99
    assert figures(pairs, merges_or_asks).recall >= 0.802


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("Иванов, Иван; Сидорова, Ольга", "Ivan Ivanov; Olga Sidorova"),
        ("王, 伟; 李, 小明", "Wei Wang; Xiaoming Li"),
        ("김, 민수", "Minsu Kim"),
        ("Παπαδόπουλος, Γιώργος", "G. Papadopoulos"),
        ("やまだ, たろう", "Taro Yamada"),
        ("علي, محمد", "Mohammed Ali"),
        ("山田, 太郎", "Taro Yamada"),
    ],
)
def test_names_in_another_script_do_not_contradict(native: str, latin: str) -> None:
    title = "A study of slow waves in shallow basins"
    assert verdict(paper(title, native, 2020), paper(title, latin, 2020)) in {"version", "ask"}
    assert verdict(paper(title, native, 2020), paper(title, "Bo Brown; Cy Dunn", 2020)) != "version"
