"""Keys that are pressed while the library opens are done when it is open, in their order."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from paperdesk.app import App, WindowOptions
from paperdesk.gui.paper_list.waiting_rows import WaitingRows
from tests.gui.window import TIMEOUT_MS, Reader, put_away
from tests.helpers.stories import SAMPLE, paste

KEYS = {"/": Qt.Key.Key_Slash, "Esc": Qt.Key.Key_Escape, "Space": Qt.Key.Key_Space}


def handle_of(app: App) -> QWindow:
    handle = app.window.windowHandle()
    assert handle is not None
    return handle


@pytest.fixture
def at_once(sit_down: Callable[[], Reader], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Reader]:
    """Open the window, and press keys before the library is open, as the desktop sends them to a window."""
    start = App.start

    def open_window(*keys: str) -> Reader:
        def start_and_press(app: App) -> None:
            start(app)
            assert app.desk is None
            for key in keys:
                QTest.keyClick(handle_of(app), KEYS.get(key) or Qt.Key(ord(key.upper())))

        monkeypatch.setattr(App, "start", start_and_press)
        return sit_down()

    return open_window


def test_keys_that_were_pressed_early_are_done_in_their_order(
    sit_down: Callable[[], Reader], at_once: Callable[..., Reader]
) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    reader.press("Home")
    titles = list(reader.titles)
    reader.close()
    again = at_once("j", "s", "j", "s")
    again.wait(lambda: again.sidebar.get("Starred") == 2)
    assert again.row.title == titles[2]
    assert again.row.starred
    again.press("k")
    assert again.row.starred
    again.press("k")
    assert again.row.title == titles[0]
    assert not again.row.starred


def test_a_search_that_was_typed_early_is_text(sit_down: Callable[[], Reader], at_once: Callable[..., Reader]) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    reader.close()
    again = at_once("/", *"miso", "Space", *"soup")
    again.wait(lambda: again.pane.search.text == "miso soup")
    again.settle()
    assert [title[:8] for title in again.titles] == ["Rayleigh"]
    assert "Starred" not in again.sidebar or not again.sidebar["Starred"], "s was a letter"
    QTest.keyClick(handle_of(again.app), Qt.Key.Key_Escape)
    again.settle()
    assert again.pane.search.text == ""


def test_keys_are_kept_no_longer_than_the_library_is_awaited(reader: Reader) -> None:
    paste(reader, SAMPLE)
    QTest.keyClick(handle_of(reader.app), Qt.Key.Key_S)
    reader.settle()
    assert reader.row.starred


def test_where_the_library_cannot_be_opened_early_keys_are_let_go(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "library").write_text("no folder", encoding="utf-8")
    app = App(WindowOptions(tmp_path / "library", None))
    app.start()
    assert isinstance(app.window.list_pane.body.currentWidget(), WaitingRows)
    QTest.keyClick(handle_of(app), Qt.Key.Key_S)
    body = app.window.list_pane
    try:
        qtbot.waitUntil(lambda: body.empty.title.text() == "The library cannot be opened", timeout=TIMEOUT_MS)
        assert not app.early_keys._kept
        assert app.early_keys._handle is None
    finally:
        put_away(app)
