"""Browsers and editors reach the library of an open window once the reader has said so."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from paperdesk import paths
from paperdesk.app import App, WindowOptions
from paperdesk.gui.windows.settings.open_settings import open_settings
from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from paperdesk.gui.windows.settings.visits_page import VisitsPage
from paperdesk.settings import DoorSettings, Settings, save_settings
from tests.gui.window import TIMEOUT_MS, FakeAsk, put_away
from tests.helpers.door_client import Client, Reply
from tests.helpers.script import Script
from tests.helpers.zotero import zotero_running

ITEM = {"id": "a", "itemType": "journalArticle", "title": "Deep sleep of machines", "date": "2020"}
ITEM |= {"creators": [{"firstName": "Ann", "lastName": "Lee", "creatorType": "author"}]}  # type: ignore[dict-item]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., App]]:
    """Opens the window with these settings of its doors; what Zotero has lies where the test says."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setattr(paths, "zotero_profiles", lambda: (tmp_path / "zotero" / "profiles.ini",))
    opened: list[App] = []

    def begin(doors: DoorSettings) -> App:
        file = tmp_path / "settings.toml"
        save_settings(Settings(doors=doors), file)
        app = App(WindowOptions(tmp_path / "library", file, size=(1000, 700), is_only_one=True), ask=FakeAsk())
        opened.append(app)
        app.start()
        qtbot.waitUntil(lambda: app.listening is not None and app.tasks.is_idle, timeout=TIMEOUT_MS)
        return app

    yield begin
    for app in opened:
        put_away(app)


def turn(app: App, **doors: Any) -> None:
    app.window.change_settings(doors=DoorSettings(**doors))


def listens(app: App) -> bool:
    return app.listening is not None and app.listening.server is not None


def client_of(app: App) -> Client:
    assert app.listening is not None
    assert app.listening.server is not None
    return Client(app.listening.server.port)


def told(app: App) -> str:
    """All that was said since the window opened."""
    return " ".join(message.text for message in app.window.activity.messages)


def test_nothing_listens_before_the_reader_says_so(start: Callable[..., App]) -> None:
    assert not listens(start(DoorSettings()))


def test_what_a_browser_saves_appears_in_the_list_and_in_the_visits(qtbot: QtBot, start: Callable[..., App]) -> None:
    app = start(DoorSettings(enabled=False, port=0, place="inbox"))
    turn(app, enabled=True, port=0, place="inbox")
    qtbot.waitUntil(lambda: listens(app), timeout=TIMEOUT_MS)
    answer = client_of(app).post("saveItems", {"sessionID": "s", "uri": "https://example.org", "items": [ITEM]})
    assert answer.status == 201
    qtbot.waitUntil(lambda: app.window.list_pane.counts.shown == 1, timeout=TIMEOUT_MS)
    assert app.desk is not None
    dialog = open_settings(app.window, app.desk)
    assert isinstance(dialog, SettingsWindow)
    dialog.show_page("Access log")
    page = dialog.stack.currentWidget()
    assert isinstance(page, VisitsPage)
    item = page.list.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "POST /connector/saveItems"
    dialog.close()
    turn(app, enabled=False, port=0)
    qtbot.waitUntil(lambda: not listens(app), timeout=TIMEOUT_MS)


def test_it_begins_with_the_window_where_that_is_set(start: Callable[..., App]) -> None:
    app = start(DoorSettings(enabled=True, port=0))
    assert "PaperDesk is running" in client_of(app).get("/connector/ping").text


def test_it_does_not_begin_by_itself_where_zotero_is_installed(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path
) -> None:
    (tmp_path / "zotero").mkdir()
    (tmp_path / "zotero" / "profiles.ini").touch()
    app = start(DoorSettings(enabled=True, port=0))
    qtbot.waitUntil(lambda: "Zotero is installed" in told(app), timeout=TIMEOUT_MS)
    assert not listens(app)
    turn(app, enabled=False, port=0)
    turn(app, enabled=True, port=0)
    qtbot.waitUntil(lambda: listens(app), timeout=TIMEOUT_MS)


def test_a_port_that_is_taken_is_told(qtbot: QtBot, start: Callable[..., App]) -> None:
    with zotero_running() as port:
        app = start(DoorSettings(enabled=True, port=port))
        qtbot.waitUntil(lambda: "Zotero is running" in told(app), timeout=TIMEOUT_MS)
    assert not listens(app)


def test_an_editor_is_answered_by_the_picker_of_the_window(qtbot: QtBot, start: Callable[..., App]) -> None:
    app = start(DoorSettings(enabled=True, port=0))
    client = client_of(app)
    client.post("saveItems", {"sessionID": "s", "uri": "", "items": [ITEM]})
    replies: list[Reply] = []
    asking = threading.Thread(target=lambda: replies.append(client.get("/better-bibtex/cayw?format=pandoc&brackets=1")))
    asking.start()
    second = app.handover.second_start
    assert second is not None
    qtbot.waitUntil(lambda: second.picker is not None and second.picker.current is not None, timeout=TIMEOUT_MS)
    second.picker._take()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(replies), timeout=TIMEOUT_MS)
    asking.join()
    assert (replies[0].status, replies[0].text) == (200, "[@leeDeepSleepMachines2020]")


def authorize(app: App, replies: list[Reply]) -> threading.Thread:
    script = Script(client_of(app).port)
    asking = threading.Thread(target=lambda: replies.append(script.authorize("My script")))
    asking.start()
    return asking


@pytest.mark.parametrize(
    ("answer", "status"), [("Do not allow", 403), ("Allow until", 200), ("Always allow", 200), (None, 403)]
)
def test_a_program_that_wants_to_change_the_library_is_asked_about_in_the_window(
    qtbot: QtBot, start: Callable[..., App], answer: str | None, status: int
) -> None:
    app = start(DoorSettings(enabled=True, port=0))
    assert app.desk is not None
    ask = app.desk.ask
    assert isinstance(ask, FakeAsk)
    ask.chosen = [answer] if answer else []
    replies: list[Reply] = []
    asking = authorize(app, replies)
    qtbot.waitUntil(lambda: bool(replies), timeout=TIMEOUT_MS)
    asking.join()
    assert ask.asked == ["Do not allow", "Allow until PaperDesk is closed", "Always allow"]
    assert replies[0].status == status
    assert status != 200 or replies[0].data["remember"] is (answer == "Always allow")


def test_a_program_that_is_always_allowed_is_listed_and_can_be_removed(qtbot: QtBot, start: Callable[..., App]) -> None:
    app = start(DoorSettings(enabled=True, port=0))
    assert app.desk is not None
    ask = app.desk.ask
    assert isinstance(ask, FakeAsk)
    ask.chosen = ["Always allow"]
    replies: list[Reply] = []
    authorize(app, replies)
    qtbot.waitUntil(lambda: bool(replies), timeout=TIMEOUT_MS)
    script = Script(client_of(app).port, key=replies[0].data["key"])
    assert script.create({"itemType": "book", "title": "Naps"})["failed"] == {}
    qtbot.waitUntil(lambda: app.window.list_pane.counts.shown == 1, timeout=TIMEOUT_MS)
    dialog = open_settings(app.window, app.desk)
    dialog.show_page("Access log")
    page = dialog.stack.currentWidget()
    assert isinstance(page, VisitsPage)
    qtbot.waitUntil(lambda: page.programs.topLevelItemCount() == 1, timeout=TIMEOUT_MS)
    item = page.programs.topLevelItem(0)
    assert item is not None
    assert (item.text(0), page.allowed.isHidden(), page.forget.isEnabled()) == ("My script", False, False)
    page.programs.setCurrentItem(item)
    page.forget.click()
    qtbot.waitUntil(page.allowed.isHidden, timeout=TIMEOUT_MS)
    assert script.write("POST", "/items", [{"itemType": "book", "title": "More naps"}]).status == 401
    dialog.close()
