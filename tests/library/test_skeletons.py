import pytest

from paperdesk.library import skeletons
from paperdesk.library.history import undo
from paperdesk.library.library import Library
from paperdesk.library.papers import update_fields
from tests.drafts import add, draft


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
        edit.session.connection().exec_driver_sql("delete from title_skeletons")
    with library.edit("Repair") as edit:
        assert skeletons.lagging(edit.session) == [paper]
        skeletons.catch_up(edit.session, [paper])
        assert skeletons.lagging(edit.session) == []
