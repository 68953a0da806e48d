"""Steps that end in other ways: cut off with their process, grown old, under way."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from paperdesk.errors import UndoClash
from paperdesk.library import forgetting, history, papers, presence, tags
from paperdesk.library.library import Library
from paperdesk.model.steps import Step
from tests.drafts import add, draft, save
from tests.library.machine import seen

OLD = "2001-01-01T00:00:00.000Z"


@pytest.fixture
def importing(library: Library) -> Iterator["subprocess.Popen[str]"]:
    """Another process that has imported 100 papers of 120, and goes on."""
    add(library, draft("There before"))
    command = [sys.executable, "-m", "tests.library.steps_process", str(library.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "halfway\n"
        yield process
        process.kill()


def test_an_import_that_was_killed_is_named_as_interrupted_and_undone_as_one_step(
    library: Library, importing: "subprocess.Popen[str]"
) -> None:
    before = seen(library)["papers"]
    with library.read() as session:
        (step,) = history.list_steps(session)
        assert (step.label, step.is_running, step.was_interrupted) == ("Imported many.bib", True, False)
        assert history.next_undo(session) is None
    with pytest.raises(UndoClash, match="still in progress"):
        history.turn(library, step.id)
    importing.kill()
    importing.wait()
    assert len(list(library.folder.glob(".writer-*"))) == 2
    library.close()
    again = Library(library.folder)
    assert list(library.folder.glob(".writer-*")) == []
    with again.read() as session:
        (step,) = history.list_steps(session)
        assert (step.is_running, step.was_interrupted) == (False, True)
    whole = seen(again)
    assert len(whole["papers"]) == 101
    assert history.undo(again) == step
    assert seen(again)["papers"].keys() < before.keys()
    assert seen(again)["tags"] == {}
    history.redo(again)
    assert seen(again) == whole
    again.close()


def test_the_note_of_a_living_process_stays_and_is_named(library: Library, importing: "subprocess.Popen[str]") -> None:
    presence.tidy(library.folder)
    assert presence.others(library.folder) == [importing.pid]


def test_notes_of_processes_that_have_ended_are_removed_whoever_has_their_number_now(library: Library) -> None:
    library.folder.joinpath(f".writer-{os.getpid()}-beef").touch()
    library.folder.joinpath(".writer-4194304").touch()  # as earlier versions wrote it
    library.folder.joinpath(".writer-odd").touch()
    presence.tidy(library.folder)
    assert list(library.folder.glob(".writer-*")) == []


def test_a_folder_that_takes_no_note_does_not_keep_from_editing(tmp_path: Path) -> None:
    gone = presence.Presence(tmp_path / "not there")
    assert not gone.note.exists()
    gone.end()


def count(library: Library, table: str) -> int:
    with library.read() as session:
        return session.scalar(text(f"select count(*) from {table}")) or 0


def grow_old(library: Library) -> None:
    with library.edit() as edit:
        edit.session.execute(text("update history_steps set made_at = :old"), {"old": OLD})


def star(library: Library, number: int) -> None:
    with library.edit(f"Star {number}") as edit:
        papers.set_starred(edit, paper_ids=[1], starred=number % 2 == 0)


def test_steps_of_more_than_90_days_ago_are_forgotten_with_their_changes_once_a_day(library: Library) -> None:
    add(library, draft("Starred"))
    for number in range(120):
        star(library, number)
    grow_old(library)
    star(library, 120)
    assert forgetting.forget_if_due(library) == 120
    assert (count(library, "history_steps"), count(library, "history_changes")) == (1, 1)
    grow_old(library)
    assert forgetting.forget_if_due(library) == 0
    with library.edit() as edit:
        edit.session.execute(text("update library_info set value = '2001-01-01' where key = 'history_forgotten_at'"))
    assert forgetting.forget_if_due(library) == 1


def test_steps_that_an_earlier_version_noted_are_undone_as_before(library: Library) -> None:
    add(library, draft("There before"))
    start = seen(library)
    save(library, draft("Imported", "Ann Lee", doi="10.1/a"), step="Import")
    with library.edit("Tag") as edit:
        tags.tag_papers(edit, paper_ids=[1], names=["x"])
    with library.edit() as edit:
        edit.session.execute(text("update history_changes set after = '' where kind = 'insert'"))
    while history.undo(library):
        pass
    assert seen(library) == start


def test_a_step_of_several_edits_ends_with_its_job_even_if_that_fails(library: Library) -> None:
    add(library, draft("Starred"))
    with pytest.raises(RuntimeError), history.long_step(library, Step("star", 9)) as step:
        with library.edit(step.id) as edit:
            papers.set_starred(edit, paper_ids=[1], starred=True)
        raise RuntimeError
    found = history.undo(library)
    assert found is not None
    assert (found.label, found.is_running, found.was_interrupted) == ("Starred 9 papers", False, False)


def test_a_step_of_several_edits_ends_what_could_have_been_done_again(library: Library) -> None:
    ids = add(library, draft("One"), draft("Two"))
    with library.edit(Step("star", 1)) as edit:
        papers.set_starred(edit, paper_ids=ids[:1], starred=True)
    history.undo(library)
    with history.long_step(library, Step("star", 2)) as step, library.edit(step.id) as edit:
        papers.set_starred(edit, paper_ids=ids[1:], starred=True)
    assert history.redo(library) is None
