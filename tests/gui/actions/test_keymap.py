"""Keys: as designed, by presets, and as set; never two actions at one key."""

import pytest
from pytestqt.qtbot import QtBot

from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import PRESETS, clashes_with, find_clashes, make_keymap
from paperdesk.gui.windows.settings.keys_page import KeysPage
from paperdesk.settings import KeySettings


@pytest.mark.parametrize("preset", PRESETS)
def test_no_two_actions_share_a_key_or_its_beginning(qtbot: QtBot, preset: str) -> None:
    clashes = find_clashes(ACTIONS, make_keymap(ACTIONS, KeySettings(preset)))
    assert [(clash.key, clash.one.name, clash.other.name) for clash in clashes] == []


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_name_actions_that_there_are_and_keys_that_qt_knows(qtbot: QtBot, preset: str) -> None:
    names = {action.name for action in ACTIONS}
    keymap = make_keymap(ACTIONS, KeySettings(preset))
    for name, keys in PRESETS[preset].items():
        assert name in names
        assert keymap.of(name) == keys


def test_what_a_settings_file_says_wrongly_of_keys_is_left_out(qtbot: QtBot) -> None:
    own = {"star": ["F9", "no key at all, surely", 7], "read": "U", "unknown": ["F8"]}
    keymap = make_keymap(ACTIONS, KeySettings("none such", own))  # type: ignore[arg-type] # as a broken file would
    assert keymap.of("star") == ("F9",)
    assert keymap.of("read") == ()


def test_a_sequence_clashes_with_its_own_beginning(qtbot: QtBot) -> None:
    keymap = make_keymap(ACTIONS, KeySettings())
    assert [action.name for action in clashes_with(ACTIONS, keymap, "star", "G")] == [
        action.name for action in ACTIONS if any(key.startswith("G, ") for key in action.keys)
    ]


def test_keys_that_are_taken_are_told_and_taken_over(qtbot: QtBot) -> None:
    page = KeysPage(ACTIONS, KeySettings())
    qtbot.addWidget(page)
    page.choose("star")
    page.edit.setKeySequence("U")
    assert "Mark as read or unread" in page.message.text()
    page.give.click()
    assert page.keymap.of("star") == ("U", "S")
    assert page.keymap.of("read") == ()
    assert find_clashes(ACTIONS, page.keymap) == []
    page.reset.click()
    assert page.keymap.of("star") == ("S",)


def test_another_preset_forgets_keys_that_were_set(qtbot: QtBot) -> None:
    page = KeysPage(ACTIONS, KeySettings(own={"star": ["F9"]}))
    qtbot.addWidget(page)
    page.preset.setCurrentIndex(page.preset.findData("vim"))
    assert page.settings == KeySettings("vim", {})
    assert page.keymap.of("undo")[0] == "U"


def test_an_action_or_a_key_is_found_by_words(qtbot: QtBot) -> None:
    page = KeysPage(ACTIONS, KeySettings())
    qtbot.addWidget(page)
    page.search.setText("manage tags")
    shown = [
        item.data(0, 256)
        for row in range(page.list.topLevelItemCount())
        if (item := page.list.topLevelItem(row)) is not None and not item.isHidden()
    ]
    assert shown == ["tags"]
