import pytest

from paperdesk.model.author_variants import find_variants, may_be_one
from paperdesk.model.names import parse_name


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Liu, Z.", "Liu, Ziming", True),
        ("Liu, Z", "Liu, Ziming J.", True),
        ("Sartre, JP", "Sartre, Jean-Paul", True),
        ("Sartre, J.-P.", "Sartre, Jean Paul", True),
        ("Erdős, Pál", "Erdos, Pal", True),
        ("Liu, Ziming", "Liu, Zhuang", False),
        ("Smith, Jo", "Smith, Johann", False),
        ("Smith, A. B.", "Smith, A. C.", False),
        ("King, Jr., M.", "King, III, M.", False),
        ("ATLAS Collaboration", "ATLAS Collaboration", False),
        ("王, 小明", "王, 大明", False),
    ],
)
def test_names_that_may_be_one(first: str, second: str, expected: bool) -> None:
    assert may_be_one(parse_name(first), parse_name(second)) is expected
    assert may_be_one(parse_name(second), parse_name(first)) is expected


def groups(*names: str) -> list[list[str]]:
    counts = {parse_name(name): number for number, name in enumerate(names, start=1)}
    return [[name.inverted for name in (group.keep, *group.others)] for group in find_variants(counts)]


def test_variants_stand_behind_the_fullest_form() -> None:
    assert groups("Liu, Z.", "Liu, Ziming", "Berg, Ann", "van Berg, Ann") == [["Liu, Ziming", "Liu, Z."]]


def test_initials_that_fit_two_people_are_offered_for_neither() -> None:
    assert groups("Liu, Ziming", "Liu, Zhuang", "Liu, Z.") == []


def test_accents_and_initials_come_together() -> None:
    assert groups("Erdos, P.", "Erdős, Pál", "Erdos, Pal") == [["Erdős, Pál", "Erdos, Pal", "Erdos, P."]]
