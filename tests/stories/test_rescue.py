"""A library that is gone or damaged, as somebody at the window meets it: named, and brought back from there."""

import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from paperdesk.app import App, WindowOptions
from paperdesk.app.run import follow
from paperdesk.gui.desk.scope import EVERYWHERE
from paperdesk.gui.windows.library.restore_window import RestoreWindow
from paperdesk.gui.windows.settings.library_page import LibraryPage
from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from paperdesk.library import backups, condition, papers, soundness
from paperdesk.library.library import Library
from paperdesk.library.trash import purge_papers
from tests.drafts import add, draft
from tests.gui.window import TIMEOUT_MS, FakeAsk, Reader, put_away


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of 40 papers with a copy."""
    library = Library(tmp_path / "library")
    add(library, *(draft(f"Paper number {i} of many", abstract="words " * 300) for i in range(40)))
    library.close()
    backups.make_backup(library.folder)
    return library.folder


def database(folder: Path) -> Path:
    return folder / condition.FILE_NAME


class Sitting:
    """Somebody in front of a window that may not open its library."""

    def __init__(self, qtbot: QtBot, options: WindowOptions) -> None:
        self.qtbot, self.ask = qtbot, FakeAsk()
        self.app = App(options, ask=self.ask)
        self.app.start()

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=TIMEOUT_MS)

    def wait_for_failure(self) -> list[str]:
        """What is offered where the library cannot be opened."""
        empty = self.app.window.list_pane.empty
        self.wait(lambda: bool(empty.offers))
        return [button.text() for button in empty.offers]

    def click(self, button: QPushButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_offer(self, start: str) -> None:
        offers = self.app.window.list_pane.empty.offers
        self.click(next(button for button in offers if button.text().startswith(start)))

    def go_on(self) -> "Sitting":
        """Do what was chosen, and open the window again, as the program does."""
        self.wait(lambda: self.app.window.other is not None)
        other = self.app.window.other
        assert other is not None
        put_away(self.app)
        return Sitting(self.qtbot, follow(self.app.options, other))

    def wait_for_papers(self, number: int) -> None:
        self.wait(lambda: self.app.window.list_pane.counts.shown == number)


def test_a_library_that_is_gone_comes_back_from_a_copy(qtbot: QtBot, folder: Path) -> None:
    database(folder).unlink()
    sitting = Sitting(qtbot, WindowOptions(folder, size=(1000, 700)))
    assert sitting.wait_for_failure() == ["Restore a backup…", "Start an empty library…", "Open another library…"]
    assert "is missing" in sitting.app.window.list_pane.empty.sentence.text()
    assert not database(folder).exists()
    sitting.click_offer("Restore")
    window = sitting.app.rescue and sitting.app.rescue.copies
    assert isinstance(window, RestoreWindow)
    sitting.wait(lambda: window.copies.count() == 1 and window.main.isEnabled())
    sitting.wait(lambda: "cannot be compared" in window.difference.text())
    assert "40 papers" in window.copies.item(0).text()
    sitting.click(window.main)
    sitting = sitting.go_on()
    sitting.wait_for_papers(40)
    put_away(sitting.app)


def test_a_damaged_library_is_repaired_from_the_window(qtbot: QtBot, folder: Path) -> None:
    with database(folder).open("r+b") as file:
        file.write(b"no database any more")
    sitting = Sitting(qtbot, WindowOptions(folder, size=(1000, 700)))
    assert sitting.wait_for_failure()[0] == "Repair library…"
    sitting.click_offer("Repair")
    sitting = sitting.go_on()
    sitting.wait_for_papers(40)
    assert "has been repaired: 40 papers" in sitting.app.window.status.notice.text()
    put_away(sitting.app)


def test_a_damaged_library_that_can_be_read_is_shown_and_not_written(qtbot: QtBot, folder: Path) -> None:
    connection = sqlite3.connect(database(folder))
    (page,) = connection.execute("select rootpage from sqlite_master where name = 'used_keys'").fetchone()
    connection.close()
    with database(folder).open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    assert soundness.find_damage(folder)
    before = database(folder).read_bytes()
    sitting = Sitting(qtbot, WindowOptions(folder, size=(1000, 700)))
    sitting.wait(lambda: sitting.app.rescue is not None and sitting.app.rescue.bar is not None)
    assert sitting.app.rescue is not None
    bar = sitting.app.rescue.bar
    assert bar is not None
    assert "is damaged" in bar.text.text()
    assert [button.text() for button in bar.buttons] == ["Repair library…", "Restore a backup…"]
    sitting.wait_for_papers(40)
    sitting.wait(lambda: sitting.app.tasks.is_idle and sitting.app.menus is not None)
    assert sitting.app.desk is not None
    sitting.app.desk.selection.set_scope(EVERYWHERE)
    sitting.wait(lambda: len(sitting.app.window.list_pane.model.ids) == 40)
    sitting.app.desk.list.step(1)
    sitting.wait(lambda: sitting.app.tasks.is_idle)
    sitting.app.menus.run("star")  # type: ignore[union-attr]
    sitting.wait(lambda: "is damaged" in sitting.app.window.status.notice.text())
    sitting.wait(lambda: sitting.app.tasks.is_idle)
    assert database(folder).read_bytes() == before
    sitting.click(bar.buttons[0])
    sitting = sitting.go_on()
    sitting.wait_for_papers(40)
    put_away(sitting.app)


def test_an_empty_library_is_begun_only_on_request(qtbot: QtBot, folder: Path) -> None:
    database(folder).unlink()
    sitting = Sitting(qtbot, WindowOptions(folder, size=(1000, 700)))
    sitting.wait_for_failure()
    sitting.ask.says_yes = False
    sitting.click_offer("Start")
    assert sitting.app.window.other is None
    sitting.ask.says_yes = True
    sitting.click_offer("Start")
    sitting = sitting.go_on()
    sitting.wait(lambda: sitting.app.desk is not None)
    assert list(folder.glob("set-aside/*/backups/*.sqlite"))
    put_away(sitting.app)


@pytest.mark.expects_log
def test_a_copy_that_cannot_be_used_leaves_all_as_it_was(qtbot: QtBot, folder: Path) -> None:
    copy = next((folder / "backups").glob("*.sqlite"))
    from paperdesk.jobs.libraries import OtherLibrary

    broken = folder.parent / "broken.sqlite"
    broken.write_bytes(copy.read_bytes()[:5000])
    options = follow(WindowOptions(folder), OtherLibrary(folder, copy=broken))
    assert "cannot be used" in options.message
    assert condition.count_papers(database(folder)) == 40


def test_single_papers_come_back_from_the_settings_and_it_can_be_undone(reader: Reader) -> None:
    library = Library(reader.app.options.library)
    ids = add(library, draft("Paper to merge"), draft("Paper to keep"))
    backups.make_backup(library.folder)
    with library.edit() as edit:
        purge_papers(edit, paper_ids=ids[:1])
    library.close()
    reader.press("Ctrl+,")
    settings = reader.window.findChild(SettingsWindow)
    assert settings is not None
    settings.show_page("Library")
    reader.settle()
    page = settings.findChild(LibraryPage)
    assert page is not None
    page.papers_wanted.emit()
    reader.settle()
    window = settings.findChild(RestoreWindow)
    assert window is not None
    reader.wait(lambda: window.papers.count() == 1)
    assert window.papers.item(0).text().startswith("Paper to merge")
    window.papers.item(0).setSelected(True)
    QTest.mouseClick(window.bring, Qt.MouseButton.LeftButton)
    reader.settle()
    assert "1 paper restored" in reader.notice
    settings.close()
    reader.press("Ctrl+Z")
    library = Library(reader.app.options.library)
    with library.read() as session:
        assert papers.count_papers(session).shown == 1
    library.close()


def test_the_whole_way_is_offered_again_where_a_copy_is_gone(qtbot: QtBot, folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    (folder / "files").mkdir()
    (folder / "files" / "a.pdf").write_bytes(b"pdf")
    database(folder).unlink()
    sitting = Sitting(qtbot, WindowOptions(folder, size=(1000, 700)))
    sitting.wait_for_failure()
    assert "other parts of a library are there" in sitting.app.window.list_pane.empty.sentence.text()
    put_away(sitting.app)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take away an open file")
def test_a_library_that_is_replaced_while_it_is_open_is_told_at_once(qtbot: QtBot, folder: Path) -> None:
    sitting = Sitting(qtbot, WindowOptions(folder, size=(1000, 700)))
    sitting.wait_for_papers(40)
    other = Library(folder.parent / "other")
    other.close()
    shutil.copy(database(other.folder), folder / "new")
    (folder / "new").replace(database(folder))
    before = database(folder).read_bytes()
    sitting.wait(lambda: sitting.app.rescue is not None and sitting.app.rescue.bar is not None)
    assert sitting.app.rescue is not None
    assert sitting.app.rescue.bar is not None
    assert "removed or replaced by another program" in sitting.app.rescue.bar.text.text()
    assert [button.text() for button in sitting.app.rescue.bar.buttons] == ["Open another library…"]
    assert database(folder).read_bytes() == before
    put_away(sitting.app)
