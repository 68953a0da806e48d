"""Days on which something is wrong: with the library, with a file, with the network."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from paperdesk.app import App, WindowOptions
from paperdesk.gui.windows.feeds.follow_window import FollowWindow
from paperdesk.library.library import Library
from tests.gui.window import TIMEOUT_MS, FakeAsk, Reader, put_away


def opened(qtbot: QtBot, folder: Path) -> App:
    app = App(WindowOptions(folder, size=(1000, 700)), ask=FakeAsk())
    app.start()
    pane = app.window.list_pane
    qtbot.waitUntil(pane.empty.isVisible, timeout=TIMEOUT_MS)
    return app


def test_a_library_of_a_newer_program_is_explained_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    from sqlalchemy import text

    library = Library(tmp_path)
    with library.engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    library.close()
    app = opened(qtbot, tmp_path)
    assert app.window.list_pane.empty.title.text() == "The library cannot be opened"
    assert "newer version of PaperDesk" in app.window.list_pane.empty.sentence.text()
    put_away(app)


def test_a_damaged_library_is_explained_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"no database" * 1000)
    app = opened(qtbot, tmp_path)
    assert "is damaged" in app.window.list_pane.empty.sentence.text()
    put_away(app)


def test_what_failed_stays_on_the_screen_until_something_else_is_said(reader: Reader, tmp_path: Path) -> None:
    empty = tmp_path / "empty.bib"
    empty.touch()
    reader.ask.files = [empty]
    reader.press("Ctrl+I")
    assert "empty.bib" in reader.notice
    assert not reader.window.status._timer.isActive()
    reader.errors.clear()
    reader.ask.clipboard = ""
    reader.press("Ctrl+V")
    assert reader.notice.startswith("The clipboard is empty")


@pytest.mark.expects_log
def test_a_bug_is_reported_once_and_the_window_goes_on(reader: Reader) -> None:
    def fail() -> None:
        raise ZeroDivisionError("a bug of ours")

    for _ in range(3):
        reader.app.tasks.edit(reader.window, fail)
    reader.settle()
    box = reader.window.errors._box
    assert box is not None
    assert "Your library is safe" in box.text()
    assert "a bug of ours" in box.detailedText()
    box.close()
    reader.errors.clear()
    reader.app.menus.run("sample")  # type: ignore[union-attr]
    reader.settle()
    assert len(reader.titles) == 30


def test_a_feed_that_cannot_be_reached_is_followed_with_its_error(reader: Reader) -> None:
    reader.press("Ctrl+Shift+A")
    reader.type("http://127.0.0.1:9/feed.xml")
    reader.press("Return")
    window = reader.dialog
    assert isinstance(window, FollowWindow)
    assert "cannot be reached" in window.message.text()
    reader.press("Return")
    assert "cannot be reached" in reader.notice
    row = next(row for row in reader.window.sidebar.rows.rows if row.scope and row.scope.kind == "feed")
    assert row.is_broken
    assert "cannot be reached" in row.note
    assert "Never refreshed" in row.note


def test_two_windows_on_one_library_see_each_others_work(qtbot: QtBot, tmp_path: Path, reader: Reader) -> None:
    reader.app.menus.run("sample")  # type: ignore[union-attr]
    reader.settle()
    other = Library(reader.app.options.library)
    from paperdesk.library import papers

    with other.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=list(reader.pane.model.ids), starred=True)
    other.close()
    reader.wait(lambda: reader.sidebar["Starred"] == 30)
