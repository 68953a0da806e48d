"""Copies of a library that hold what was not exchanged yet: what both sides tell of it is there once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from paperdesk.devices import membership
from paperdesk.library import annotations, copies
from paperdesk.library.condition import FILE_NAME
from paperdesk.library.library import Library
from tests.devices.fleet import Device, Fleet, differences
from tests.drafts import add, draft


def fill(library: Library) -> None:
    add(library, draft("On gauge fields", "Ann Smith", year=2020), draft("The art of trees", "Don Knuth", year=1970))


def write(device: Device, note: int, *texts: str) -> None:
    for text in texts:
        with device.edit() as edit:
            annotations.set_annotation_text(edit, annotation_id=note, text=text)


def copy_by_hand(device: Device, target: Path) -> None:
    device.library.close()
    shutil.copytree(device.folder, target)
    device.reopen()


def copy_by_the_program(device: Device, target: Path) -> None:
    shutil.copytree(device.folder, target, ignore=shutil.ignore_patterns(f"{FILE_NAME}*"))
    shutil.copy(copies.make_copy(device.folder, "regular"), target / FILE_NAME)


@pytest.mark.parametrize("copy", [copy_by_hand, copy_by_the_program])
@pytest.mark.parametrize("goes_on", [False, True])
def test_words_that_were_not_exchanged_when_a_copy_was_made_are_there_once(
    fleet: Fleet, copy: Callable[[Device, Path], None], goes_on: bool
) -> None:
    one, other = fleet.start(2, fill)
    with one.edit() as edit:
        old = annotations.add_annotation(edit, paper_id=1, text="Begun.")
    fleet.settle()
    with one.edit() as edit:
        new = annotations.add_annotation(edit, paper_id=2, text="A thought.")
    write(one, old, "Begun. Gone on.")
    folder = fleet.folder / "copied"
    copy(one, folder)
    write(one, new, "First: A thought.")
    write(one, old, "Begun. Gone on. And.", "Begun. Gone on. And on. Done.")
    fleet.settle()
    copied = fleet.add(folder)
    if goes_on:
        write(copied, old, "Begun. Gone on. Elsewhere.")
    fleet.settle()
    for device in (other, copied):
        assert differences(one.seen(), device.seen()) == []
    (text,), (second,) = one.ask("select text from annotations order by id")
    assert second == "First: A thought."
    assert text.count("Gone on.") == text.count("Done.") == 1
    assert text.count("Elsewhere.") == goes_on
    assert one.ask("select count(*) from sync_texts") == [(0,)]


def test_who_joins_again_does_not_double_what_was_written_meanwhile(fleet: Fleet) -> None:
    one, other = fleet.start(2, fill)
    with one.edit() as edit:
        note = annotations.add_annotation(edit, paper_id=1, text="It begins. It ends.")
    fleet.settle()
    membership.leave(other.library)
    write(one, note, "It begins. Here it goes on. It ends.")
    (number,) = other.ask("select id from annotations")[0]
    write(other, number, "It begins. There as well. It ends.")
    one.sync()
    membership.join(other.library, fleet.shared, merging=fleet.merging)
    fleet.settle()
    assert differences(one.seen(), other.seen()) == []
    assert one.ask("select text from annotations") == [("It begins. Here it goes on. There as well. It ends.",)]
