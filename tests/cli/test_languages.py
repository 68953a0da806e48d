"""The command line in another language than English: what people read changes, and nothing that programs read."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from paperdesk import language
from paperdesk.cli import speech
from paperdesk.language import choose, of_environment, of_settings
from paperdesk.settings import Settings, WindowSettings, save_settings
from tests.helpers.translated import build

GERMAN = {
    "Star papers.": ["Arbeiten mit Stern versehen."],
    "Starred: {n} papers.": ["Mit Stern: {n} Arbeit.", "Mit Stern: {n} Arbeiten."],
    "Starred {n} papers": ["{n} Arbeit mit Stern versehen", "{n} Arbeiten mit Stern versehen"],
    "{n} papers": ["{n} Arbeit", "{n} Arbeiten"],
    "Undid: {step}.": ["Rückgängig: {step}."],
    "There is no paper with the ID or citation key “{name}”. Look it up with: paperdesk search": [
        "Es gibt keine Arbeit „{name}“."
    ],
    "Usage:": ["Aufruf:"],
    "Options": ["Optionen"],
    "Show this message and exit.": ["Zeigt diese Hilfe."],
    "Library folder.": ["Ordner der Bibliothek."],
    "No such command {name!r}.": ["Es gibt keinen Befehl {name!r}."],
    "Error: {message}": ["Fehler: {message}"],
    "Search papers; without QUERY, list all that are not dismissed or in the trash.": ["Sucht Arbeiten."],
    "Print citations of PAPERs, or choose papers in a small window if none are given. Formats: {forms}": [
        "Gibt Verweise aus. Formate: {forms}"
    ],
}


def click_modules() -> Iterator[tuple[ModuleType, str]]:
    for name, module in list(sys.modules.items()):
        if name.startswith("click."):
            yield from ((module, own) for own in ("_", "ngettext") if hasattr(module, own))


@pytest.fixture
def german(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("translations")
    build(GERMAN, folder)
    of_click = [(module, name, getattr(module, name)) for module, name in click_modules()]
    before = speech.load("de", folder)
    yield
    language.speak(before)
    for module, name, function in of_click:
        setattr(module, name, function)


@pytest.mark.usefixtures("german")
def test_help_answers_and_errors_are_translated(call: Callable[..., Any], tmp_path: Path) -> None:
    page = tmp_path / "a.bib"
    page.write_text("@article{lee, title = {On graphs}}\n@article{ng, title = {On trees}}\n")
    call("import", page)
    assert call("star", "lee").out == "Mit Stern: 1 Arbeit.\n"
    assert call("star", "lee", "ng").out == "Mit Stern: 2 Arbeiten.\n"
    assert call("undo").out == "Rückgängig: 2 Arbeiten mit Stern versehen.\n"
    assert "1 Arbeit mit Stern versehen" in call("history").out
    assert call("star", "none").err == "paperdesk: Es gibt keine Arbeit „none“.\n"
    helped = call("star", "--help").out
    assert [text for text in ("Aufruf:", "Arbeiten mit Stern versehen.", "Optionen:") if text not in helped] == []
    assert "Zeigt diese Hilfe." in helped
    assert "Ordner der Bibliothek." in helped
    assert "Gibt Verweise aus. Formate: latex" in " ".join(call("cite", "--help").out.split())
    assert "Sucht Arbeiten." in call("--help").out
    assert "Fehler: Es gibt keinen Befehl 'stra'." in call("stra").err


@pytest.mark.usefixtures("german")
def test_json_is_the_same_in_every_language(call: Callable[..., Any], tmp_path: Path) -> None:
    page = tmp_path / "a.bib"
    page.write_text("@article{lee, title = {On graphs}}\n")
    call("import", page)
    call("star", "lee")
    (step, *_) = call("history", "--json").data
    assert step["label"] == "Starred 1 paper"
    error = json.loads(call("star", "none", "--json").out)["error"]
    assert (error["code"], error["message"]) == (
        "no-such-paper",
        "There is no paper with the ID or citation key “none”. Look it up with: paperdesk search",
    )


@pytest.mark.parametrize(
    ("setting", "wanted", "spoken"),
    [
        ("", [], "en"),
        ("", ["C"], "en"),
        ("", ["en_GB", "de"], "en"),
        ("", ["de_AT.UTF-8"], "de"),
        ("", ["it", "pt_PT", "de"], "pt_BR"),
        ("", ["zh-Hans-SG"], "zh_CN"),
        ("", ["zh_TW", "ja_JP"], "ja"),
        ("en", ["de"], "en"),
        ("de", ["fr"], "de"),
        ("xx", ["fr"], "en"),
    ],
)
def test_the_language_is_that_of_the_settings_or_the_first_that_is_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, setting: str, wanted: list[str], spoken: str
) -> None:
    for known in language.LANGUAGES:
        (tmp_path / f"paperdesk_{known.code}.qm").touch()
    monkeypatch.setattr(language, "translations", lambda: tmp_path)
    assert choose(setting, wanted) == spoken


def test_the_language_of_the_terminal_is_read_as_gettext_does() -> None:
    assert of_environment({"LANG": "de_DE.UTF-8"}) == ["de_DE.UTF-8"]
    assert of_environment({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}) == []
    assert of_environment({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:de"}) == ["fr", "de", "de_DE.UTF-8"]
    assert of_environment({}) == []


def test_the_language_of_the_settings_is_found_without_reading_all_of_them(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    assert of_settings(file) == ""
    save_settings(Settings(), file)
    assert of_settings(file) == ""
    save_settings(Settings(window=WindowSettings(language="pt_BR")), file)
    assert of_settings(file) == "pt_BR"
    file.write_text("[citation]\nlanguage = 'de'\n")
    assert of_settings(file) == "", "that is the language of references"


def test_english_loads_no_qt(tmp_path: Path) -> None:
    import subprocess

    code = "import sys; from paperdesk.cli.main import main; main(['stats']); print('PySide6' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines()[-1] == "False"
