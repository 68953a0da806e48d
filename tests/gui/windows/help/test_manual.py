"""The manual: generated where it can be, and never naming what is not there."""

import importlib.util
import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from paperdesk import paths
from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import make_keymap
from paperdesk.gui.style.theme import make_theme
from paperdesk.gui.windows.help.manual import PLACE, generated, read_manual
from paperdesk.gui.windows.help.manual_window import ManualWindow
from paperdesk.language import LANGUAGES
from paperdesk.settings import KeySettings
from tests.samples import PROJECT

MANUAL = PROJECT / "resources" / "manual"
WRITTEN_SO = {"key"}  # as in \cite{key}


def test_every_name_in_braces_is_an_action_or_a_list(qtbot: QtBot) -> None:
    known = {action.name for action in ACTIONS} | set(generated(make_keymap(ACTIONS, KeySettings()))) | WRITTEN_SO
    pages = [file for file in MANUAL.glob("*.md") if not file.name.startswith("09")]
    assert pages
    for file in pages:
        assert set(PLACE.findall(file.read_text(encoding="utf-8"))) <= known, file.name


def test_the_manual_names_the_keys_that_hold_now(qtbot: QtBot) -> None:
    pages = read_manual(make_keymap(ACTIONS, KeySettings(own={"star": ["F9"]})))
    assert [page.title for page in pages][:3] == ["Start", "Feeds and the inbox", "Searching"]
    assert "`F9` to star" in pages[0].text
    assert "| Star | `F9` |" in next(page for page in pages if page.title == "Keyboard shortcuts").text
    assert "`upvotes:`" in pages[2].text


def test_the_page_on_the_command_line_is_the_one_that_the_commands_make() -> None:
    spec = importlib.util.spec_from_file_location("make_manual", PROJECT / "packaging" / "make_manual.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    pages = made.command_pages()
    assert len(pages) == 1 + len(LANGUAGES)
    stale = [file.relative_to(PROJECT) for file, text in pages.items() if file.read_text(encoding="utf-8") != text]
    assert stale == [], "run packaging/make_manual.py"


def test_a_page_that_is_not_translated_is_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, text in (("01-a.md", "# One\n"), ("02-b.md", "# Two\n"), ("de/02-b.md", "# Zwei\n{undo}\n")):
        file = tmp_path / "manual" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    keymap = make_keymap(ACTIONS, KeySettings())
    assert [page.title for page in read_manual(keymap, "de")] == ["One", "Zwei"]
    assert read_manual(keymap, "de")[1].text == f"# Zwei\n`{keymap.first('undo')}`\n"
    assert [page.title for page in read_manual(keymap)] == ["One", "Two"]


@pytest.mark.parametrize("language", [known.code for known in LANGUAGES])
def test_translated_pages_have_the_places_and_the_shape_of_the_english_ones(language: str) -> None:
    folder = paths.resources() / "manual"
    for file in sorted((folder / language).glob("*.md")):
        english, own = ((place / file.name).read_text(encoding="utf-8") for place in (folder, folder / language))
        assert sorted(PLACE.findall(own)) == sorted(PLACE.findall(english)), file
        shapes = [re.findall(r"^(#+|-|\d+\.|```)(?= |$)", text, re.MULTILINE) for text in (english, own)]
        assert shapes[0] == shapes[1], file


def test_searching_the_manual_leaves_the_pages_that_hold_the_words(qtbot: QtBot) -> None:
    window = ManualWindow(make_theme("light"))
    qtbot.addWidget(window)
    window.show_pages(read_manual(make_keymap(ACTIONS, KeySettings())))
    window.search.setText("linked files")
    shown = [window.contents.item(i).text() for i in range(len(window.pages)) if not window.contents.item(i).isHidden()]
    assert "Citing and exporting" in shown
    assert "Searching" not in shown
    assert re.search("linked", window.text.textCursor().selectedText(), re.IGNORECASE)
