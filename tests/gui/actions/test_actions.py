import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from paperdesk import paths
from paperdesk.gui.actions.all_actions import ACTIONS, find_action


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
    assert {name: find_action(name).keys[0] for name in wanted} == wanted
    assert find_action("search").keys == ("/", "Ctrl+F")
