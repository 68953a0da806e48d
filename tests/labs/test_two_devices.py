"""A library on two devices is in a lab on one of them, and the other gets everything through it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from paperdesk.devices import membership as devices
from paperdesk.devices.folder import DEVICES
from paperdesk.errors import DevicesError, LabError
from paperdesk.labs import membership
from paperdesk.library import papers
from tests.drafts import add, draft
from tests.labs.labs import People, Person, asked

GAUGE, TREES = "On gauge fields", "The art of trees"


def set_year(person: Person, year: int) -> None:
    with person.edit() as edit:
        papers.update_fields(edit, paper_id=person.id_of(GAUGE), values={"year": year})


@pytest.fixture
def two(people: People, tmp_path: Path) -> tuple[Person, Person, Person, Callable[[], None]]:
    """Ana, Bo, Bo's laptop, which is in no lab; and what exchanges between Bo's devices."""
    ana, bo = people.start("Ana"), people.join("Bo")
    add(ana.library, draft(GAUGE, "Ann Smith", year=2020), draft(TREES, "Don Knuth", year=1970))
    ana.share(ana.collect("Our reading", 1, 2))
    bo.sync()
    devices.set_up(bo.library, tmp_path / "shared", merging=people.merging)
    laptop = Person("Laptop", tmp_path / "Laptop", people.merging)
    devices.join(laptop.library, tmp_path / "shared", merging=people.merging)

    def meet() -> None:
        for _ in range(2):
            for each in (bo, laptop):
                devices.exchange(each.library, merging=people.merging)

    meet()
    return ana, bo, laptop, meet


def invited(ana: Person) -> str:
    return membership.invite(ana.library, "Laptop", "editor", asked)


def test_the_second_device_gets_and_gives_all_through_the_first(
    people: People, two: tuple[Person, Person, Person, Callable[[], None]]
) -> None:
    ana, _, laptop, meet = two
    assert laptop.titles("Our reading") == [GAUGE, TREES]
    invitation = invited(ana)
    with pytest.raises(LabError, match=r"is in the lab on .* already"):
        membership.join(laptop.library, invitation, asked)
    set_year(ana, 2021)
    people.settle()
    meet()
    assert laptop.field(GAUGE, "year") == 2021
    set_year(laptop, 2022)
    meet()
    people.settle()
    assert ana.field(GAUGE, "year") == 2022
    assert laptop.ask("select name from collections") == [("Our reading",)]
    laptop.library.close()


def test_the_lab_moves_to_the_other_device_with_the_same_invitation(
    people: People, two: tuple[Person, Person, Person, Callable[[], None]]
) -> None:
    ana, bo, laptop, meet = two
    invitation = invited(ana)
    with pytest.raises(LabError, match="already"):
        membership.join(laptop.library, invitation, asked)
    membership.leave(bo.library, asked)
    meet()
    membership.join(laptop.library, invitation, asked)
    laptop.sync()
    meet()
    set_year(laptop, 2023)
    laptop.sync()
    ana.sync()
    meet()
    assert [each.field(GAUGE, "year") for each in (ana, bo, laptop)] == [2023, 2023, 2023]
    for each in (bo, laptop):
        assert each.ask("select name from collections") == [("Our reading",)]
        assert each.ask("select count(*) from papers") == [(2,)]
    with pytest.raises(LabError, match="already"):
        membership.join(bo.library, membership.invite(ana.library, "Bo again", "editor", asked), asked)
    laptop.library.close()


def test_two_libraries_of_one_lab_do_not_become_one(people: People, tmp_path: Path) -> None:
    people.start("Ana")
    bo, laptop = people.join("Bo"), people.join("Laptop")
    devices.set_up(bo.library, tmp_path / "shared", merging=people.merging)
    with pytest.raises(DevicesError, match="in the same lab"):
        devices.join(laptop.library, tmp_path / "shared", merging=people.merging)
    membership.leave(laptop.library, asked)
    devices.join(laptop.library, tmp_path / "shared", merging=people.merging)


def test_of_two_that_joined_without_knowing_the_first_goes_on(
    people: People, two: tuple[Person, Person, Person, Callable[[], None]], tmp_path: Path
) -> None:
    ana, bo, laptop, meet = two
    there, away = tmp_path / "shared" / DEVICES, tmp_path / "away"
    there.rename(away)  # as long as the folder has not arrived
    membership.join(laptop.library, invited(ana), asked)
    shutil.copytree(away, there)
    meet()
    with pytest.raises(LabError, match="already"):
        laptop.sync()
    with pytest.raises(LabError, match="already"):
        laptop.share(laptop.collect("Mine", laptop.id_of(TREES)))
    assert "leave it there first" in membership.tell_standing(laptop.library).trouble
    set_year(ana, 2024)
    people.settle()
    meet()
    assert [each.field(GAUGE, "year") for each in (bo, laptop)] == [2024, 2024]
    laptop.library.close()
