"""Adding by identifier and completing details from the window; nothing is sent before the reader allows it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from paperdesk.gui.background.standing_lookups import AFTER_FAILURE_MS, PAUSE_MS, StandingLookups
from paperdesk.gui.widgets.buttons import LinkButton
from paperdesk.gui.windows.papers.add_papers import AddPapers
from paperdesk.gui.windows.papers.completed_window import CompletedWindow
from tests.drafts import FEED, add, draft
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste
from tests.jobs.lookup_server import GROKKING, LookupServer


def dialog(reader: Reader) -> object:
    assert reader.app.menus is not None
    return reader.dialog


def test_papers_are_added_by_what_was_copied(reader: Reader, server: LookupServer) -> None:
    reader.ask.clipboard = "https://arxiv.org/abs/2205.10343"
    reader.press("Ctrl+N")
    shown = dialog(reader)
    assert isinstance(shown, AddPapers)
    assert shown.field.toPlainText() == "https://arxiv.org/abs/2205.10343"
    reader.focus(shown.field)
    reader.press("Return")
    assert reader.notice == "1 paper added. Press Ctrl+Z to undo."
    assert reader.paper.fields.title == GROKKING
    reader.press("Ctrl+Z")
    assert reader.titles == []


def test_what_is_not_found_stays_in_the_field(reader: Reader, server: LookupServer) -> None:
    reader.press("Ctrl+N")
    shown = dialog(reader)
    assert isinstance(shown, AddPapers)
    shown.field.setPlainText("10.1000/nap.1 10.9999/none")
    shown.add.click()
    reader.settle()
    assert shown.message.text().startswith("1 paper added, 1 not found.")
    assert shown.field.toPlainText() == "10.9999/none"


def test_details_are_completed_only_when_allowed_and_shown(reader: Reader, server: LookupServer) -> None:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    add(reader.app.desk.library, draft(GROKKING), draft("Nobody knows of this paper here"), arrival=FEED)
    reader.settle()
    reader.ask.says_yes = False
    reader.app.menus.run("complete")
    reader.settle()
    assert server.asked == []
    reader.ask.says_yes = True
    reader.app.menus.run("complete")
    reader.settle()
    reader.wait(lambda: reader.stored_settings.feeds.complete_details)
    shown = dialog(reader)
    assert isinstance(shown, CompletedWindow)
    first = shown.rows.topLevelItem(0)
    assert first is not None
    assert first.text(1).startswith("authors: Ziming Liu, Ouail Kitouni; year: 2022")
    assert shown.rows.topLevelItemCount() == 2


def test_what_arrives_is_completed_by_itself_once_that_is_allowed(reader: Reader, server: LookupServer) -> None:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    lookups = reader.app.lookups
    assert lookups is not None
    assert not lookups.timer.isActive()
    reader.app.menus.run("complete-always")
    add(reader.app.desk.library, draft(GROKKING), arrival=FEED)
    reader.settle()
    assert lookups.timer.isActive()
    lookups.look_up()
    reader.wait(lambda: "filled in from arXiv and Crossref" in reader.notice)
    reader.settle()
    assert [author.full for author in reader.paper.authors] == ["Ziming Liu", "Ouail Kitouni"]
    server.fails = 429
    add(reader.app.desk.library, draft("Another paper without its authors"), arrival=FEED)
    lookups.look_up()
    reader.settle()
    assert lookups.timer.interval() == 30 * 60_000
    reader.app.menus.run("complete-always")
    assert reader.notice == "Missing details are no longer looked up automatically."


def test_retractions_are_looked_for_once_that_is_allowed_and_marked(reader: Reader, server: LookupServer) -> None:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    papers = [
        draft("Sleep that is gone", "Ann Lee", doi="10.1000/gone.1"),
        draft("Rest", "Bo Ng", doi="10.1000/rest.1"),
    ]
    add(reader.app.desk.library, *papers)
    reader.settle()
    reader.ask.says_yes = False
    reader.app.menus.run("check-standing")
    reader.settle()
    assert server.asked == []
    standing = reader.window.findChild(StandingLookups)
    assert standing is not None
    standing.look_up()
    reader.settle()
    assert server.asked == [], "nothing is sent before it is allowed"
    reader.ask.says_yes = True
    reader.app.menus.run("check-standing")
    reader.wait(lambda: "1 paper retracted or withdrawn" in reader.notice)
    reader.wait(lambda: reader.stored_settings.feeds.check_standing)
    reader.press("Ctrl+Shift+F")
    reader.type("is:retracted")
    reader.wait(lambda: reader.titles == ["Sleep that is gone"])
    asked = len(server.asked)
    standing.look_up()
    reader.settle()
    assert len(server.asked) == asked, "once a month is enough"


def test_retractions_are_looked_for_by_itself_and_later_where_that_failed(reader: Reader, server: LookupServer) -> None:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    standing = reader.window.findChild(StandingLookups)
    assert standing is not None
    desk = reader.app.desk
    reader.window.change_settings(feeds=replace(desk.settings.feeds, check_standing=True))
    papers = [
        draft("Sleep that is gone", "Ann Lee", doi="10.1000/gone.1"),
        draft("Rest", "Bo Ng", doi="10.1000/rest.1"),
    ]
    add(desk.library, *papers)
    server.fails = 503
    standing.look_up()
    reader.settle()
    assert standing.timer.interval() == AFTER_FAILURE_MS
    server.fails = 0
    standing.look_up()
    reader.wait(lambda: "1 paper retracted or withdrawn" in reader.notice)
    assert standing.timer.interval() == PAUSE_MS


def test_one_line_says_how_many_papers_lack_details_and_looks_them_up(reader: Reader, server: LookupServer) -> None:
    paste(reader, SAMPLE)
    head = reader.pane.head
    assert head.banner.isVisible()
    assert head.missing.text() == "30 papers have no authors or year."
    reader.ask.says_yes = False
    button = head.banner.findChild(LinkButton)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.settle()
    assert head.banner.isVisible()
    reader.ask.says_yes = True
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.wait(lambda: not head.banner.isVisible())
