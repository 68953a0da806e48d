"""A reader arranges the sidebar: drags collections and tags, moves them by keys, writes names where they stand."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from paperdesk.gui.sidebar.sidebar_list import SIDEBAR_ROW
from paperdesk.library import collections, saved_searches, tags
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def full(reader: Reader) -> Reader:
    """Collections A with papers 1 and 2, B with 2 and 3, C; tags, one within another; a saved search."""
    paste(reader, SAMPLE)
    desk = reader.app.desk
    assert desk is not None
    with desk.library.edit() as edit:
        for name, ids in (("A", [1, 2]), ("B", [2, 3]), ("C", [])):
            made = collections.add_collection(edit, name=name)
            collections.collect_papers(edit, collection_id=made, paper_ids=ids)
        tags.tag_papers(edit, paper_ids=[1], names=["physics", "physics/waves", "maths"])
        saved_searches.add_saved_search(edit, name="Mine", query="is:starred")
    reader.settle()
    return reader


def rows(reader: Reader, kind: str = "collection") -> list[tuple[str, int, int | None]]:
    shown = reader.window.sidebar.rows.rows
    return [(row.title, row.depth, row.count) for row in shown if row.scope is not None and row.scope.kind == kind]


def number_of(reader: Reader, title: str) -> int:
    return next(i for i, row in enumerate(reader.window.sidebar.rows.rows) if row.title == title)


def drop(reader: Reader, title: str, target: str, share: float = 0.5, keys: Qt.KeyboardModifier = NO) -> None:
    """Let a row go at a share of another one's height."""
    sidebar = reader.window.sidebar
    data = sidebar.rows.mimeData([sidebar.rows.index(number_of(reader, title))])
    rect = sidebar.visualRect(sidebar.rows.index(number_of(reader, target)))
    place = QPointF(rect.center().x(), rect.top() + share * rect.height())
    button = Qt.MouseButton.LeftButton
    sidebar.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, data, button, keys))
    reader.settle()


def pick(reader: Reader, title: str) -> None:
    sidebar = reader.window.sidebar
    sidebar.setCurrentIndex(sidebar.rows.index(number_of(reader, title)))
    reader.settle()
    reader.focus(sidebar)


def key(reader: Reader, which: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, which, modifier)
    reader.settle()


def undo(reader: Reader) -> None:
    reader.focus(reader.pane.view)
    reader.press("Ctrl+Z")


def test_collections_are_dragged_into_each_other_before_after_and_out(full: Reader) -> None:
    drop(full, "C", "A", 0.1)
    assert rows(full) == [("C", 0, 0), ("A", 0, 2), ("B", 0, 2)]
    drop(full, "C", "B", 0.9)
    assert rows(full) == [("A", 0, 2), ("B", 0, 2), ("C", 0, 0)]
    drop(full, "B", "A")
    assert rows(full) == [("A", 0, 2), ("B", 1, 2), ("C", 0, 0)]
    drop(full, "C", "B")
    assert rows(full) == [("A", 0, 2), ("B", 1, 2), ("C", 2, 0)]
    drop(full, "A", "C")
    assert full.notice == "A collection cannot contain itself."
    drop(full, "C", "Collections")
    assert rows(full) == [("A", 0, 2), ("B", 1, 2), ("C", 0, 0)]
    for _ in range(5):
        undo(full)
    assert rows(full) == [("A", 0, 2), ("B", 0, 2), ("C", 0, 0)]


def test_shift_merges_two_collections_and_undo_parts_them(full: Reader) -> None:
    drop(full, "B", "A", keys=SHIFT)
    assert rows(full) == [("A", 0, 3), ("C", 0, 0)]
    assert full.notice == "Moved the papers in “B” to “A”. Press Ctrl+Z to undo."
    pick(full, "A")
    assert len(full.titles) == 3
    undo(full)
    assert rows(full) == [("A", 0, 2), ("B", 0, 2), ("C", 0, 0)]


def test_a_collection_is_moved_by_keys(full: Reader) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    pick(full, "C")
    key(full, Qt.Key.Key_Up, alt)
    assert [name for name, _, _ in rows(full)] == ["A", "C", "B"]
    key(full, Qt.Key.Key_Right, alt)
    assert rows(full) == [("A", 0, 2), ("C", 1, 0), ("B", 0, 2)]
    key(full, Qt.Key.Key_Left, alt)
    key(full, Qt.Key.Key_Down, alt)
    assert rows(full) == [("A", 0, 2), ("B", 0, 2), ("C", 0, 0)]
    key(full, Qt.Key.Key_Down, alt)
    key(full, Qt.Key.Key_Left, alt)
    assert rows(full) == [("A", 0, 2), ("B", 0, 2), ("C", 0, 0)]


def test_a_collection_with_others_in_it_is_closed_and_stays_so(full: Reader) -> None:
    drop(full, "C", "A")
    pick(full, "A")
    key(full, Qt.Key.Key_Left)
    assert rows(full) == [("A", 0, 2), ("B", 0, 2)]
    assert full.window.window_settings().closed_folders == [-1]
    key(full, Qt.Key.Key_Right)
    assert len(rows(full)) == 3


def test_the_menu_puts_a_collection_into_another_and_merges_it(full: Reader) -> None:
    choose(full, "C", "Move into", "A")
    assert rows(full) == [("A", 0, 2), ("C", 1, 0), ("B", 0, 2)]
    choose(full, "C", "Move into", "No other collection")
    choose(full, "C", "Move up")
    assert [name for name, _, _ in rows(full)] == ["A", "C", "B"]
    choose(full, "B", "Merge into", "A")
    assert rows(full) == [("A", 0, 3), ("C", 0, 0)]


def choose(reader: Reader, title: str, *words: str) -> None:
    """Take an entry of a row's menu, or of a menu within it."""
    pick(reader, title)
    sidebar, menus = reader.window.sidebar, reader.app.menus
    assert menus is not None
    row = sidebar.current_row
    assert row is not None
    menus.sidebar_menu.show(row, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for word in words[:-1]:
        inner = entry(menu, word).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    entry(menu, words[-1]).trigger()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    reader.settle()


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().split("\t")[0] == text)


def test_tags_are_dragged_into_each_other_out_and_merged(full: Reader) -> None:
    drop(full, "maths", "physics")
    assert rows(full, "tag") == [("physics", 0, 1), ("maths", 1, 1), ("waves", 1, 1)]
    drop(full, "physics", "waves")
    assert len(rows(full, "tag")) == 3  # not into itself
    drop(full, "waves", "Tags")
    assert rows(full, "tag") == [("physics", 0, 1), ("maths", 1, 1), ("waves", 0, 1)]
    drop(full, "waves", "physics", keys=SHIFT)
    assert rows(full, "tag") == [("physics", 0, 1), ("maths", 1, 1)]
    for _ in range(3):
        undo(full)
    assert rows(full, "tag") == [("maths", 0, 1), ("physics", 0, 1), ("waves", 1, 1)]


@pytest.mark.parametrize(
    ("title", "kind", "shown"),
    [
        ("A", "collection", "Thesis"),
        ("maths", "tag", "Thesis"),
        ("waves", "tag", "Thesis"),
        ("Mine", "saved", "Thesis"),
    ],
)
def test_names_are_written_where_they_stand(full: Reader, title: str, kind: str, shown: str) -> None:
    pick(full, title)
    key(full, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert (editor.text(), editor.selectedText()) == (title, title)
    full.type(shown)
    key(full, Qt.Key.Key_Return)
    names = [name for name, _, _ in rows(full, kind)]
    assert shown in names
    assert title not in names
    assert QApplication.focusWidget() is full.window.sidebar
    undo(full)
    assert title in [name for name, _, _ in rows(full, kind)]


def test_a_tag_within_another_keeps_its_place_when_it_is_renamed(full: Reader) -> None:
    pick(full, "waves")
    key(full, Qt.Key.Key_F2)
    full.type("fields")
    key(full, Qt.Key.Key_Return)
    assert rows(full, "tag") == [("maths", 0, 1), ("physics", 0, 1), ("fields", 1, 1)]


def test_the_papers_of_a_tag_stay_in_view_when_it_is_renamed_moved_and_merged(full: Reader) -> None:
    pick(full, "maths")
    key(full, Qt.Key.Key_F2)
    full.type("algebra")
    key(full, Qt.Key.Key_Return)
    assert len(full.titles) == 1
    drop(full, "algebra", "physics")
    assert (len(full.titles), full.pane.scope.value) == (1, "physics/algebra")
    drop(full, "algebra", "waves", keys=SHIFT)
    assert (len(full.titles), full.pane.scope.value) == (1, "physics/waves")


def test_escape_leaves_a_name_as_it_was_and_f2_elsewhere_edits_the_details(full: Reader) -> None:
    pick(full, "A")
    key(full, Qt.Key.Key_F2)
    full.type("Other")
    key(full, Qt.Key.Key_Escape)
    assert rows(full)[0][0] == "A"
    pick(full, "Inbox")
    assert full.app.menus is not None
    assert full.dialog is None
    full.focus(full.pane.view)
    full.press("F2")
    assert full.dialog is not None


def test_what_changes_meanwhile_leaves_the_name_that_is_written(full: Reader) -> None:
    desk = full.app.desk
    assert desk is not None
    pick(full, "A")
    key(full, Qt.Key.Key_F2)
    full.type("Thes")
    with desk.library.edit() as edit:
        collections.add_collection(edit, name="D")
    full.settle()
    full.type("is")
    key(full, Qt.Key.Key_Return)
    assert [name for name, _, _ in rows(full)] == ["Thesis", "B", "C", "D"]


def test_saved_searches_are_put_in_order_by_the_mouse_and_by_keys(full: Reader) -> None:
    assert full.app.desk is not None
    with full.app.desk.library.edit() as edit:
        saved_searches.add_saved_search(edit, name="Yours", query="is:read")
        saved_searches.add_saved_search(edit, name="Theirs", query="is:unread")
    full.settle()
    drop(full, "Theirs", "Mine", share=0.2)
    assert [name for name, _, _ in rows(full, "saved")] == ["Theirs", "Mine", "Yours"]
    drop(full, "Theirs", "Yours", share=0.8)
    assert [name for name, _, _ in rows(full, "saved")] == ["Mine", "Yours", "Theirs"]
    pick(full, "Mine")
    key(full, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _, _ in rows(full, "saved")] == ["Yours", "Mine", "Theirs"]
    key(full, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    key(full, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _, _ in rows(full, "saved")] == ["Mine", "Yours", "Theirs"]
    undo(full)
    assert [name for name, _, _ in rows(full, "saved")] == ["Yours", "Mine", "Theirs"]


def test_a_wrong_drop_does_nothing(full: Reader) -> None:
    before = rows(full), rows(full, "tag")
    drop(full, "A", "maths")
    drop(full, "maths", "A")
    sidebar, data = full.window.sidebar, QMimeData()
    data.setData(SIDEBAR_ROW, b"9999")
    place = QPointF(sidebar.visualRect(sidebar.rows.index(number_of(full, "A"))).center())
    sidebar.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NO))
    full.settle()
    assert (rows(full), rows(full, "tag")) == before


@pytest.mark.parametrize("shows_table", [False, True])
def test_a_title_is_written_in_the_list(full: Reader, shows_table: bool) -> None:
    if shows_table:
        full.press("Ctrl+Shift+T")
    full.focus(full.pane.view)
    before = full.row.title
    full.press("Shift+F2")
    editor = full.pane.view.editor
    assert editor is not None
    assert editor.text() == before
    full.focus(editor)
    full.type("A better title")
    key(full, Qt.Key.Key_Return)
    assert full.row.title == full.paper.fields.title == "A better title"
    full.press("Ctrl+Z")
    assert full.row.title == before


def test_a_title_that_is_written_outlives_a_list_that_changes(sit_down: Callable[[], Reader], full: Reader) -> None:
    desk, paper_id = full.app.desk, full.row.id
    assert desk is not None
    full.focus(full.pane.view)
    full.press("Shift+F2")
    assert full.pane.view.editor is not None
    full.focus(full.pane.view.editor)
    full.type("Half a tit")
    with desk.library.edit() as edit:
        from paperdesk.library.papers import set_place
        from paperdesk.model.paper import Place

        set_place(edit, paper_ids=[full.pane.model.ids[3]], place=Place.DISMISSED)
    full.settle()
    assert full.pane.view.editor is not None
    full.focus(full.pane.view.editor)
    full.type("le")
    key(full, Qt.Key.Key_Return)
    assert (full.row.id, full.row.title) == (paper_id, "Half a title")


def test_a_section_of_the_sidebar_folds_by_mouse_and_keys_and_stays_so(sit_down: Callable[[], Reader]) -> None:
    first = sit_down()
    paste(first, SAMPLE)
    first.press("t")
    first.type("physics")
    first.press("Return")
    view = first.window.sidebar
    head = view.rows.index(next(n for n, row in enumerate(view.rows.rows) if row.title == "Tags"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(head).center())
    first.settle()
    assert "physics" not in first.sidebar
    assert view.selectionModel().selectedRows()[0].row() == 0  # the inbox
    first.close()
    second = sit_down()
    assert "physics" not in second.sidebar
    view = second.window.sidebar
    second.focus(view)
    while view.current_row is None or not view.current_row.is_head:
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Right)
    second.settle()
    assert "physics" in second.sidebar
