"""Answers of the library that come late, or after a newer question, are never shown or acted on as if they were new."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paperdesk.gui.menus.palette_view import Palette
from paperdesk.gui.paper_pane.note_writer import NoteWriter
from paperdesk.gui.windows.papers.duplicates_window import DuplicatesWindow
from paperdesk.library import tags
from tests.drafts import add, draft
from tests.gui.window import Reader


@contextmanager
def answers_held(reader: Reader) -> Iterator[None]:
    """Nothing is read while it lasts; what was asked meanwhile is answered afterwards, in order."""
    may_go_on = threading.Event()
    for lane in (reader.app.tasks._queries, reader.app.tasks._library):
        lane.submit(may_go_on.wait, 120)
    try:
        yield
    finally:
        may_go_on.set()
    reader.settle()


def strike(text: str) -> None:
    """Type without waiting for anything."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def strike_key(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def test_a_paper_that_is_read_late_does_not_come_back_once_none_is_selected(full: Reader) -> None:
    pane, desk = full.window.paper_pane, full.app.desk
    assert desk is not None
    assert pane.body.isVisible()
    with answers_held(full):
        pane.reading.ask()
        desk.selection.set_papers((), None)
        full.wait(lambda: not pane.reading.is_pausing)
        assert pane.pages.blank.isVisible()
    assert pane.pages.blank.isVisible()
    assert pane.content is None


def test_enter_takes_the_paper_that_fits_what_is_typed_by_now(full: Reader) -> None:
    desk = full.app.desk
    assert desk is not None
    (linked,) = add(desk.library, draft("Quokkas in winter", "Dan Roberts", year=2022))
    full.settle()
    full.press("Home", "n")
    full.type("As in [[")
    editor = full.window.paper_pane.notes.editor
    assert editor is not None
    writer = editor.parent()
    assert isinstance(writer, NoteWriter)
    full.wait(lambda: not writer.completion.popup.isHidden())
    with answers_held(full):
        strike("quok")
        strike_key(Qt.Key.Key_Return)
        assert editor.toPlainText() == "As in [[quok"
    with desk.library.read_plainly() as view:
        (key,) = view.execute("select citation_key from papers where id = ?", (linked,)).fetchone()
    assert editor.toPlainText() == f"As in [[{key}]]"


def test_a_note_does_not_offer_its_own_paper_for_words_that_it_says_itself(full: Reader) -> None:
    desk = full.app.desk
    assert desk is not None
    (linked,) = add(desk.library, draft("Quokkas in winter", "Dan Roberts", year=2022))
    full.settle()
    full.press("Home", "n")
    full.type("All about quokkas")
    full.press("Esc")
    own = full.paper.citation_key
    full.press("n")
    full.type("[[quokka")
    editor = full.window.paper_pane.notes.editor
    assert editor is not None
    writer = editor.parent()
    assert isinstance(writer, NoteWriter)
    popup = writer.completion.popup
    full.wait(lambda: not popup.isHidden())
    offered = [popup.item(row).text() for row in range(popup.count())]
    assert linked != full.paper.id
    assert len(offered) == 1
    assert offered[0].startswith("Quokkas in winter")
    assert own not in offered[0]


def test_tab_takes_no_suggestion_for_an_earlier_text(full: Reader) -> None:
    desk = full.app.desk
    assert desk is not None
    with desk.library.edit() as edit:
        tags.tag_papers(edit, paper_ids=[full.paper.id], names=["physics", "philosophy"])
    full.settle()
    full.press("/")
    full.type("tag:ph")
    line = full.pane.search.line
    full.wait(line.popup.isVisible)
    with answers_held(full):
        strike("i")
        strike_key(Qt.Key.Key_Tab)
        assert line.text() == "tag:phi"
        assert line.hasFocus()
    strike_key(Qt.Key.Key_Tab)
    assert line.text().strip() == "tag:philosophy"


def test_the_palette_shows_no_papers_for_a_text_that_was_deleted(full: Reader) -> None:
    full.press("Ctrl+K")
    palette = next(p for p in full.window.findChildren(Palette) if p.isVisible())
    before = [row.text for row in palette.rows.rows]
    with answers_held(full):
        strike("learning")
        for _ in "learning":
            strike_key(Qt.Key.Key_Backspace)
    assert [row.text for row in palette.rows.rows] == before


def test_a_decision_on_a_pair_holds_only_for_the_pair_that_is_shown(reader: Reader) -> None:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    add(
        reader.app.desk.library,
        draft("A survey of graph networks", "Ann Lee", year=2020, venue="Journal"),
        draft("Survey of the graph networks in use", "Ann Lee", year=2020, doi="10.1000/a"),
        draft("The deep sleep of winter bears", "Bo Ng", year=2021, venue="Journal"),
        draft("Deep sleep of the winter bears in zoos", "Bo Ng", year=2021, doi="10.1000/b"),
    )
    reader.settle()
    reader.app.menus.run("duplicates")
    shown = reader.dialog
    assert isinstance(shown, DuplicatesWindow)
    reader.wait(lambda: shown.keep is not None)
    assert shown.pairs.count() == 2
    with answers_held(reader):
        shown.pairs.setCurrentRow(1)
        shown.different.click()
    assert shown.pairs.count() == 2, "the other pair was still shown"
    shown.different.click()
    reader.wait(lambda: shown.pairs.count() == 1)
    shown.reject()
