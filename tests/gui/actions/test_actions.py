import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from paperdesk import paths
from paperdesk.gui.actions.all_actions import ACTIONS, paper_menu
from paperdesk.gui.paper_list import empty_state
from paperdesk.gui.paper_pane import words


def test_every_key_is_one_that_qt_knows(qtbot: QtBot) -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert QKeySequence(key).toString(), f"{action.name}: {key}"


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_action_has_an_icon_file_where_it_names_one(action: object) -> None:
    icon = getattr(action, "icon")  # noqa: B009 - parametrised over any action
    assert not icon or (paths.resources() / "icons" / f"{icon}.svg").is_file()


def test_the_keys_of_the_issue_are_there() -> None:
    wanted = {
        "next": "J",
        "previous": "K",
        "star": "S",
        "read": "U",
        "tag": "T",
        "note": "N",
        "keep": "A",
        "dismiss": "E",
        "trash": "Del",
        "open": "O",
        "copy-bibtex": "C",
        "copy-citation": "Shift+C",
        "import-pasted": "Ctrl+V",
        "import": "Ctrl+I",
        "export": "Ctrl+E",
        "undo": "Ctrl+Z",
        "keys": "?",
        "back": "Esc",
    }
    keys = {action.name: action.keys for action in ACTIONS}
    assert {name: keys[name][0] for name in wanted} == wanted
    assert keys["search"] == ("/", "Ctrl+F")


def test_the_context_menu_of_papers_keeps_its_groups() -> None:
    groups: dict[int, list[str]] = {}
    for action in paper_menu():
        groups.setdefault(action.paper_menu // 10, []).append(action.name)
    assert list(groups.values()) == [
        ["open", "star", "read", "read-above", "keep", "dismiss", "reading-list"],
        ["tag", "note", "title", "details", "collection", "add-to-collection", "take-out"],
        ["copy-bibtex", "copy-citation", "copy-reference"],
        ["trash"],
    ]


def test_whatever_the_panes_ask_for_by_name_is_an_action() -> None:
    names = {action.name for action in ACTIONS}
    texts = [*empty_state.SENTENCES.values(), empty_state.START, empty_state.LEARN]
    asked = {name for text in texts for name in re.findall(r"\{([a-z-]+)\}", text)}
    asked |= {name for _head, entries in empty_state.GUIDE for name, _text in entries}
    asked |= set(re.findall(r'^ .*\(tr\(.*\), "([a-z-]+)", ', Path(words.__file__).read_text(), re.MULTILINE))
    for file in Path(words.__file__).parents[1].glob("paper_*/*.py"):
        asked |= set(re.findall(r'(?:action_wanted\.emit|_run)\("([a-z-]+)"\)', file.read_text()))
    assert asked - names == set()
    assert {"star", "copy-citation", "search-everywhere", "follow-hf:daily", "copy-bibtex"} <= asked
