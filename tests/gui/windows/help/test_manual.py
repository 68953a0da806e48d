"""The manual: generated where it can be, and never naming what is not there."""

import importlib.util
import re

from pytestqt.qtbot import QtBot

from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import make_keymap
from paperdesk.gui.style.theme import make_theme
from paperdesk.gui.windows.help.manual import PLACE, generated, read_manual
from paperdesk.gui.windows.help.manual_window import ManualWindow
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
    assert made.PAGE.read_text(encoding="utf-8") == made.command_page(), "run packaging/make_manual.py"


def test_searching_the_manual_leaves_the_pages_that_hold_the_words(qtbot: QtBot) -> None:
    window = ManualWindow(make_theme("light"))
    qtbot.addWidget(window)
    window.show_pages(read_manual(make_keymap(ACTIONS, KeySettings())))
    window.search.setText("linked files")
    shown = [window.contents.item(i).text() for i in range(len(window.pages)) if not window.contents.item(i).isHidden()]
    assert "Citing and exporting" in shown
    assert "Searching" not in shown
    assert re.search("linked", window.text.textCursor().selectedText(), re.IGNORECASE)
