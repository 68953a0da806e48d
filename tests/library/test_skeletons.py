import pytest

from paperdesk.library import skeletons
from paperdesk.library.history import undo
from paperdesk.library.library import Library
from paperdesk.library.papers import update_fields
from tests.drafts import add, draft, save


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Behavioural tumour markers in anaemic foetuses", "Behavioral Tumor Markers in Anemic Fetuses"),
        ("Optimisation of sulphur catalysts", "Optimization of Sulfur Catalysts"),
        ("Recieving antennas for shallow lakes", "Receiving antennas for shallow lakes"),
        ("Über die Wärme der Moore", "Ueber die Waerme der Moore"),
        ("RETRACTED ARTICLE: Cold fusion in moss", "Cold fusion in moss"),
        ("(Tutorial session) Bayesian bogs", "Bayesian bogs"),
        ("The modelling of colour", "Modeling of color"),
    ],
)
def test_a_title_is_looked_up_in_another_spelling(library: Library, one: str, other: str) -> None:
    (known,) = add(library, draft(one))
    with library.read() as session:
        assert [*skeletons.near_titles(session, [other]).values()] == [[known]]


def test_skeletons_follow_whatever_changes_a_title(library: Library) -> None:
    (paper,) = add(library, draft("Frogs at dawn"))
    with library.edit("Edit") as edit:
        update_fields(edit, paper_id=paper, values={"title": "Newts at dusk"})
    with library.read() as session:
        assert skeletons.near_titles(session, ["Newts at dusk", "Frogs at dawn"]) == {"nwtstdsk": [paper]}
    undo(library)
    with library.read() as session:
        assert skeletons.near_titles(session, ["Newts at dusk", "Frogs at dawn"]) == {"frgstdwn": [paper]}
        assert skeletons.lagging(session) == []


def test_skeletons_that_are_missing_come_back(library: Library) -> None:
    (paper,) = add(library, draft("Frogs at dawn"))
    with library.edit("Damage") as edit:
        edit.session.exec_driver_sql("delete from title_skeletons")
    with library.edit("Repair") as edit:
        assert skeletons.lagging(edit.session) == [paper]
        skeletons.catch_up(edit.session, [paper])
        assert skeletons.lagging(edit.session) == []


@pytest.mark.parametrize("is_turned", [False, True])
def test_a_title_is_found_with_or_without_its_subtitle(library: Library, *, is_turned: bool) -> None:
    titles = ["Heron", "Heron: an index for half-remembered songs"]
    one, other = reversed(titles) if is_turned else titles
    (known,) = add(library, draft(one))
    with library.read() as session:
        assert [*skeletons.near_titles(session, [other]).values()] == [[known]]


@pytest.mark.parametrize("is_turned", [False, True])
def test_papers_of_one_file_are_weighed_against_each_other(library: Library, *, is_turned: bool) -> None:
    """The same paper misprinted is one, and what may be one is asked about, in either order."""
    same = [
        draft("Effcient trainng of very deep networks", "Ann Lee", "Bo Chi", year=2016),
        draft("Efficient training of very deep networks", "Ann Lee", "Bo Chi", year=2016),
    ]
    asked = [
        draft("Heron", "Flo Brook", year=2017),
        draft("Heron: an index for half-remembered songs", "Flo Brook", year=2017),
    ]
    items = [*same, *asked, draft("Frogs at dawn", "Ed Ox", year=2017)]
    outcomes = save(library, *(reversed(items) if is_turned else items))
    assert [outcome.kind for outcome in outcomes].count("added") == len(items) - 1
    assert [outcome.merged is not None for outcome in outcomes].count(True) == 1
    assert [len(outcome.asked) for outcome in outcomes].count(1) == 1
