"""Stepping back: a step that cannot be undone says why, and the window forgets what is older than it promises."""

import pytest
from sqlalchemy import text

from paperdesk.gui.windows.library.history_window import HistoryWindow
from paperdesk.library import annotations
from paperdesk.library.library import Library
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


@pytest.fixture
def full(reader: Reader) -> Reader:
    paste(reader, SAMPLE)
    return reader


def library_of(reader: Reader) -> Library:
    assert reader.app.desk is not None
    return reader.app.desk.library


def history_window(reader: Reader) -> HistoryWindow:
    reader.press("Ctrl+H")
    assert reader.app.menus is not None
    window = reader.dialog
    assert isinstance(window, HistoryWindow)
    reader.settle()
    return window


def test_a_step_that_cannot_be_undone_says_why_and_the_next_ctrl_z_takes_the_one_before(full: Reader) -> None:
    full.press("s", "n")
    full.type("mine")
    full.press("Esc")
    full.settle()
    library = library_of(full)
    with library.edit() as edit:
        note = edit.session.scalar(text("select id from annotations"))
        annotations.set_annotation_text(edit, annotation_id=note, text="written by another program")
    full.settle()
    full.press("Ctrl+Z")
    assert "cannot be undone because what it changed has been changed again since" in full.notice
    full.press("Ctrl+Z")
    assert full.notice == "Undid: Starred 1 paper."
    window = history_window(full)
    assert "cannot be undone" in window.steps.item(0).text()
    window.reject()


def test_the_window_forgets_steps_that_are_older_than_90_days(full: Reader) -> None:
    with library_of(full).edit() as edit:
        edit.session.execute(text("update history_steps set made_at = '2001-01-01T00:00:00.000Z'"))
        edit.session.execute(text("delete from library_info where key = 'history_forgotten_at'"))
    full.press("s")
    assert full.app.timers is not None
    full.app.timers.look_after()
    full.settle()
    window = history_window(full)
    labels = [window.steps.item(i).text().split("   ")[1] for i in range(window.steps.count())]
    assert labels == ["Starred 1 paper"]
    window.reject()


def test_the_history_names_the_paper_and_strikes_out_what_was_undone(full: Reader) -> None:
    full.press("Home", "s", "Ctrl+Z", "Ctrl+H")
    window = full.dialog
    assert isinstance(window, HistoryWindow)
    item = window.steps.item(0)
    assert item is not None
    assert item.text().split("   ")[1:] == ["Starred 1 paper", "(undone)", f"“{full.titles[0]}”"]
    assert item.font().strikeOut()
    assert not window.steps.item(1).font().strikeOut()


def test_the_history_says_that_later_steps_stay_when_an_older_one_is_undone(full: Reader) -> None:
    full.press("Home", "s", "j", "s")
    window = history_window(full)
    assert not window.explained.isVisible(), "nothing is later than the newest"
    window.steps.setCurrentRow(1)
    assert window.explained.text().startswith("Only this step is undone; later steps are kept.")
    window.button.click()
    full.settle()
    assert [window.steps.item(row).font().strikeOut() for row in range(2)] == [False, True]
    assert not window.explained.isVisible(), "it can be done again now"
    window.reject()
