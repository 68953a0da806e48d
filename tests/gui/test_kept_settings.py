"""The settings file holds the latest settings, however saves overlap."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from paperdesk.app import WindowOptions, kept_settings
from paperdesk.app.kept_settings import KeptSettings
from paperdesk.settings import Settings, load_settings, save_settings


def test_a_save_that_had_to_wait_saves_what_holds_by_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    kept = KeptSettings(WindowOptions(tmp_path, file))
    is_writing, may_go_on = threading.Event(), threading.Event()

    def slowly(settings: Settings, to: Path) -> None:
        is_writing.set()
        assert may_go_on.wait(60)
        save_settings(settings, to)

    monkeypatch.setattr(kept_settings, "save_settings", slowly)
    settings = kept.read()
    saves = [threading.Thread(target=lambda: kept.save(lambda: settings)) for _ in range(2)]
    saves[0].start()
    assert is_writing.wait(60)
    saves[1].start()
    settings = replace(settings, window=replace(settings.window, theme="dark"))
    may_go_on.set()
    for save in saves:
        save.join(60)
    assert load_settings(file).window.theme == "dark"
