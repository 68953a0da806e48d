"""Feeds in folders: opened, closed, moved, imported and exported from the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytest_httpserver import HTTPServer

from paperdesk.gui.sidebar.sidebar_list import SIDEBAR_ROW
from paperdesk.library import feed_folders
from tests.gui.window import Reader
from tests.helpers.feeds import FIRST, SECOND, THIRD, also_serve, rss


def write_list(path: Path, **addresses: str) -> Path:
    feeds = "".join(f'<outline text="{name}" xmlUrl="{address}"/>' for name, address in addresses.items())
    inner = f'<outline text="Physics"><outline text="Solid">{feeds}</outline></outline>'
    path.write_text(f'<opml version="2.0"><body>{inner}</body></opml>', encoding="utf-8")
    return path


@pytest.fixture
def full(reader: Reader, httpserver: HTTPServer, tmp_path: Path) -> Reader:
    one = also_serve(httpserver, rss(FIRST, SECOND, title="One"), "/one")
    two = also_serve(httpserver, rss(SECOND, THIRD, title="Two"), "/two")
    reader.ask.files = [write_list(tmp_path / "in.opml", One=one, Two=two)]
    assert reader.app.menus is not None
    reader.app.menus.run("import-feeds")
    reader.settle()
    return reader


def rows(reader: Reader) -> list[tuple[str, int, int | None]]:
    shown = reader.window.sidebar.rows.rows
    kinds = ("feed", "folder")
    return [(row.title, row.depth, row.count) for row in shown if row.scope is not None and row.scope.kind in kinds]


def number_of(reader: Reader, title: str) -> int:
    return next(i for i, row in enumerate(reader.window.sidebar.rows.rows) if row.title == title)


def pick(reader: Reader, title: str) -> None:
    sidebar = reader.window.sidebar
    sidebar.setCurrentIndex(sidebar.rows.index(number_of(reader, title)))
    reader.settle()


def test_a_list_brings_its_folders_and_counts_each_paper_once(full: Reader) -> None:
    assert rows(full) == [("Physics", 0, 3), ("Solid", 1, 3), ("One", 2, 2), ("Two", 2, 2)]
    pick(full, "Solid")
    assert sorted(full.titles) == sorted([FIRST, SECOND, THIRD])
    full.focus(full.window.list_pane.view)
    full.press("u")
    assert [count for _, _, count in rows(full)][:2] == [2, 2]


def test_folders_are_closed_and_opened_by_keys_and_by_the_mouse(full: Reader) -> None:
    pick(full, "Physics")
    sidebar = full.window.sidebar
    full.focus(sidebar)
    QTest.keyClick(sidebar, Qt.Key.Key_Left)
    assert rows(full) == [("Physics", 0, 3)]
    QTest.keyClick(sidebar, Qt.Key.Key_Right)
    assert len(rows(full)) == 4
    place = sidebar.visualRect(sidebar.rows.index(number_of(full, "Physics")))
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, place.center().y()))
    full.settle()
    assert rows(full) == [("Physics", 0, 3)]
    assert full.window.window_settings().closed_folders == [1]


def drop(reader: Reader, title: str, target: str, share: float = 0.5) -> None:
    sidebar = reader.window.sidebar
    data = QMimeData()
    data.setData(SIDEBAR_ROW, str(number_of(reader, title)).encode())
    rect = sidebar.visualRect(sidebar.rows.index(number_of(reader, target)))
    place = QPointF(rect.center().x(), rect.top() + share * rect.height())
    action = Qt.DropAction.MoveAction
    sidebar.dropEvent(QDropEvent(place, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    reader.settle()


def test_a_feed_is_dragged_into_a_folder_out_of_all_and_back_by_undo(full: Reader) -> None:
    drop(full, "Two", "Physics")
    assert rows(full) == [("Physics", 0, 3), ("Solid", 1, 2), ("One", 2, 2), ("Two", 1, 2)]
    drop(full, "Two", "Feeds")
    assert rows(full) == [("Physics", 0, 2), ("Solid", 1, 2), ("One", 2, 2), ("Two", 0, 2)]
    full.focus(full.window.list_pane.view)
    full.press("Ctrl+Z", "Ctrl+Z")
    assert rows(full) == [("Physics", 0, 3), ("Solid", 1, 3), ("One", 2, 2), ("Two", 2, 2)]
    drop(full, "Physics", "Solid")
    assert full.notice == "A folder cannot contain itself."


def test_feeds_and_folders_are_put_in_order_by_the_mouse_and_by_keys(full: Reader) -> None:
    drop(full, "Two", "One", share=0.1)
    assert [name for name, _, _ in rows(full)] == ["Physics", "Solid", "Two", "One"]
    drop(full, "One", "Solid", share=0.1)
    assert [(name, depth) for name, depth, _ in rows(full)] == [("Physics", 0), ("One", 1), ("Solid", 1), ("Two", 2)]
    pick(full, "Two")
    full.focus(full.window.sidebar)
    for step in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(full.window.sidebar, step, Qt.KeyboardModifier.AltModifier)
        full.settle()
    assert [(name, depth) for name, depth, _ in rows(full)] == [("Physics", 0), ("Two", 1), ("One", 1), ("Solid", 1)]
    for step in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(full.window.sidebar, step, Qt.KeyboardModifier.AltModifier)
        full.settle()
    assert [(name, depth) for name, depth, _ in rows(full)] == [("Physics", 0), ("One", 1), ("Solid", 1), ("Two", 2)]
    full.focus(full.window.list_pane.view)
    full.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert [name for name, _, _ in rows(full)] == ["Physics", "Solid", "One", "Two"]


def test_the_feed_that_is_shown_moves_to_a_folder_by_its_name(full: Reader) -> None:
    pick(full, "One")
    full.ask.answer = "Maths / Algebra"
    assert full.app.menus is not None
    full.app.menus.run("feed-folder")
    full.settle()
    assert ("Algebra", 1, 2) in rows(full)
    assert ("One", 2, 2) in rows(full)


@pytest.mark.parametrize("title", ["One", "Solid"])
def test_a_feed_and_a_folder_are_renamed_where_they_stand(full: Reader, title: str) -> None:
    pick(full, title)
    full.focus(full.window.sidebar)
    full.press("F2")
    full.type("Better")
    full.press("Return")
    names = [name for name, _, _ in rows(full)]
    assert "Better" in names
    assert title not in names
    full.focus(full.window.list_pane.view)
    full.press("Ctrl+Z")
    assert title in [name for name, _, _ in rows(full)]


def test_a_folder_that_is_removed_keeps_its_feeds(full: Reader) -> None:
    assert full.app.menus is not None
    row = full.window.sidebar.rows.rows[number_of(full, "Solid")]
    entries = dict(full.app.menus.sidebar_menu.entries(row))
    entries["Remove folder and keep feeds"]()
    full.settle()
    assert rows(full) == [("Physics", 0, 3), ("One", 1, 2), ("Two", 1, 2)]


def test_the_feeds_are_written_as_a_list_and_a_file_is_dropped_as_one(
    full: Reader, tmp_path: Path, httpserver: HTTPServer
) -> None:
    full.ask.target = tmp_path / "out.opml"
    assert full.app.menus is not None
    full.app.menus.run("export-feeds")
    full.settle()
    assert full.notice == "2 feeds written to out.opml."
    with full.app.desk.library.edit() as edit:  # type: ignore[union-attr]
        for row in feed_folders.list_folders(edit.session):
            feed_folders.remove_folder(edit, folder_id=row.id)
    full.window.drops.files_dropped.emit([full.ask.target])
    full.settle()
    assert full.notice.startswith("0 feeds added, 2 already followed")
