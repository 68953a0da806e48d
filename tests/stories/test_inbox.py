"""The inbox: read above, read all, rules, what a feed keeps."""

import pytest

from paperdesk.gui.windows.feeds.rules_window import RulesWindow
from paperdesk.library import feeds, rules
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


@pytest.fixture
def full(reader: Reader) -> Reader:
    paste(reader, SAMPLE)
    return reader


def read_marks(reader: Reader) -> list[bool]:
    reader.settle()
    rows = [reader.pane.model.row_at(i) for i in range(len(reader.pane.model.ids))]
    return [row.paper.is_read for row in rows if row is not None]


def test_going_through_the_inbox_marks_nothing_as_read_but_what_space_leaves_behind(full: Reader) -> None:
    full.press("j", "j", "k", "o")
    assert not any(read_marks(full))
    bar = full.window.paper_pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    full.press("Space")
    assert read_marks(full)[:3] == [False, True, False]
    full.press("Ctrl+Z")
    assert not any(read_marks(full))


def test_all_above_are_marked_as_read_and_undone_at_once(full: Reader) -> None:
    full.press("j", "j", "j", "Shift+U")
    assert read_marks(full)[:5] == [True, True, True, False, False]
    assert full.notice == "3 papers marked as read. Press Ctrl+Z to undo."
    full.press("Ctrl+Z")
    assert not any(read_marks(full))


def test_the_whole_list_is_marked_as_read(full: Reader) -> None:
    full.press("Ctrl+Shift+U")
    assert all(read_marks(full))
    full.press("Ctrl+Shift+U")
    assert full.notice == "Everything is already read."


def test_a_rule_is_written_tried_saved_changed_and_removed(full: Reader) -> None:
    full.press("/")
    full.type("octopus")
    assert full.app.menus is not None
    full.app.menus.run("rules")
    full.settle()
    window = full.dialog
    assert isinstance(window, RulesWindow)
    assert window.query.text() == "octopus"
    window.examples[0].click()
    assert window.query.text() == window.examples[0].text()
    window.query.setText("octopus")
    window.test.click()
    full.settle()
    assert window.trial.text() == "1 of the last 30 papers received"
    assert window.found.count() == 1
    window.kind.setCurrentIndex(window.kind.findData("tag"))
    window.save.click()
    assert window.message.text() == "Enter a name for the tag."
    window.tag.setText("physics")
    window.expiry.setText("2099-01-31")
    window.save.click()
    full.settle()
    assert window.rules.item(0).text() == "octopus\nAdd the tag “physics”, until Jan 31, 2099"
    assert window.query.text() == ""
    window.rules.setCurrentRow(0)
    window.kind.setCurrentIndex(window.kind.findData("hide"))
    window.save.click()
    full.settle()
    assert window.rules.count() == 1
    assert window.rules.item(0).text() == "octopus\nHide (dismiss from inbox), until Jan 31, 2099"
    assert "octopus" not in full.sidebar
    window.rules.setCurrentRow(0)
    window.remove.click()
    full.settle()
    assert window.rules.count() == 0
    with full.app.desk.library.read() as session:  # type: ignore[union-attr]
        assert rules.list_rules(session) == []


def test_how_long_a_feed_keeps_its_papers_is_chosen_at_the_feed(full: Reader) -> None:
    from paperdesk.gui.commands.feeds import keep_in_inbox

    desk = full.app.desk
    assert desk is not None
    with desk.library.edit() as edit:
        feed_id = feeds.add_feed(edit, address="https://example.org/feed", title="Ferns")
    keep_in_inbox(desk, feed_id, "Ferns", 30)
    full.settle()
    with desk.library.read() as session:
        assert feeds.get_feed(session, feed_id).retention_days == 30
    full.press("Ctrl+Z")
    with desk.library.read() as session:
        assert feeds.get_feed(session, feed_id).retention_days is None
