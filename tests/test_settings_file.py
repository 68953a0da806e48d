"""A settings file that cannot be read: it is named and kept, and no library is made in its stead."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from paperdesk import paths
from paperdesk.app import App, WindowOptions
from paperdesk.cli.main import main
from paperdesk.errors import SettingsDamaged
from paperdesk.settings import Settings, chosen_library, damage_of, load_settings, save_settings, set_aside
from tests.gui.window import TIMEOUT_MS, FakeAsk, put_away


def put_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


WAYS: dict[str, Callable[[Path], object]] = {
    "noise": lambda file: file.write_bytes(bytes(range(256)) * 10),
    "not valid TOML": lambda file: file.write_text("[window\ntheme = ", encoding="utf-8"),
    "cut off": lambda file: file.write_bytes(file.read_bytes()[:-7] + b'"'),
    "twice": lambda file: file.write_text("[feeds]\na = 1\n[feeds]\na = 2\n", encoding="utf-8"),
    "a folder": put_folder,
}


@pytest.fixture(params=sorted(WAYS))
def damaged(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("PAPERDESK_LIBRARY")
    file = paths.settings_file()
    save_settings(Settings(), file)
    WAYS[request.param](file)
    return file


def test_a_command_names_it_and_makes_no_library_elsewhere(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SettingsDamaged):
        chosen_library(damaged)
    assert main(["stats"]) == 3
    assert str(damaged) in capsys.readouterr().err
    assert not paths.default_library().exists()


def test_a_command_that_is_told_which_library_goes_on(damaged: Path, tmp_path: Path) -> None:
    assert main(["stats", "--library", str(tmp_path / "library")]) == 0


def test_the_window_says_so_and_keeps_the_file(damaged: Path, tmp_path: Path, qtbot: QtBot) -> None:
    before = damaged.read_bytes() if damaged.is_file() else None
    app = App(WindowOptions(tmp_path / "library", damaged, size=(1000, 700)), ask=FakeAsk())
    app.start()
    qtbot.waitUntil(lambda: "could not be read" in app.window.status.notice.text(), timeout=TIMEOUT_MS)
    put_away(app)
    (kept,) = damaged.parent.glob("settings-damaged-*")
    assert before is None or kept.read_bytes() == before
    assert damage_of(damaged) == ""


def test_no_file_is_no_damage_and_a_second_one_is_kept_as_well(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    assert damage_of(file) == ""
    for _ in range(2):
        file.write_text("[", encoding="utf-8")
        set_aside(file)
    assert len(list(tmp_path.iterdir())) == 2
    assert load_settings(file) == Settings()
