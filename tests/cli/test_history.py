"""The history on the command line."""

from pathlib import Path

import pytest

from paperdesk.library import presence
from paperdesk.library.library import Library
from tests.cli.conftest import Call


def test_steps_are_listed_undone_and_done_again(filled: Call) -> None:
    filled("star", "1")
    listed = filled("history", "--json").data
    assert [step["label"] for step in listed] == ["Starred 1 paper", "Imported 2 papers"]
    assert filled("undo").out == "Undid: Starred 1 paper.\n"
    assert "(undone)" in filled("history", "--limit", "1").out
    assert filled("redo", "--json").data == {"step": listed[0]["step"], "label": "Starred 1 paper"}
    assert filled("redo").out == "Nothing to redo.\n"
    assert filled("undo", listed[0]["step"]).out == "Undid: Starred 1 paper.\n"
    assert "has already been undone" in filled("undo", listed[0]["step"]).complaint
    assert "was not undone" in filled("redo", listed[1]["step"]).complaint
    assert "no longer in the history" in filled("undo", 99).complaint
    filled("undo")
    assert filled("undo", "--json").data == {"step": None}
    assert filled("stats", "--json").data["library"] == 0


def test_a_step_that_cannot_be_undone_says_why_and_the_next_undo_takes_the_one_before(filled: Call) -> None:
    filled("star", "1")
    answer = filled("undo", filled("history", "--json").data[1]["step"])
    assert "“Starred 1 paper” came after it" in answer.complaint
    assert filled("undo").out == "Undid: Starred 1 paper.\n"


def test_an_empty_history_is_told(call: Call) -> None:
    assert call("history").out == "No steps yet.\n"


def library_of(call: Call) -> Library:
    return Library(Path(call("stats", "--json").data["folder"]))


def test_an_interrupted_step_is_named(filled: Call) -> None:
    library = library_of(filled)
    with library.edit() as edit:
        edit.session.exec_driver_sql(
            f"update history_steps set open_by = '{presence.PREFIX}1-gone', stuck = 'It would lose something.'"
        )
    library.close()
    listed = filled("history").out
    assert "Imported 2 papers (interrupted)\n" in listed
    assert "It would lose something." in listed


@pytest.mark.parametrize("words", [["unstar", "1"], ["star", "1"]])
def test_edits_of_the_command_line_forget_old_steps(filled: Call, words: list[str]) -> None:
    library = library_of(filled)
    with library.edit() as edit:
        run = edit.session.exec_driver_sql
        run("update history_steps set made_at = '2001-01-01T00:00:00.000Z'")
        run("delete from library_info where key = 'history_forgotten_at'")
    library.close()
    filled(*words)
    assert "Import" not in filled("history").out
