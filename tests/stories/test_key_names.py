"""Tips and sentences name the keys that the reader has set, on every screen, as soon as they are set."""

import re
from pathlib import Path

from PySide6.QtTest import QTest

from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.desk.scope import LIBRARY, TRASH
from paperdesk.gui.windows.help.key_sheet import KeySheet
from paperdesk.settings import KeySettings
from tests.gui.window import Reader
from tests.helpers.screens import close_dialogs, opened
from tests.helpers.shown_texts import texts_of
from tests.helpers.stories import SAMPLE, carry_out, paste
from tests.pdfs import write_paper
from tests.stories.reading import read

DESIGNED = re.compile(r"\b(?:Ctrl|Shift|Alt)\+|\bF\d\b|[Pp]ress [A-Za-z]\b|\(.\)$|^[A-Z] to |\bCtrl and\b")
# Keys of a widget itself, which cannot be set: of an author's chip, of a field where a comment is written.
FIXED = re.compile(r"^Papers by |^Enter to search, |^Comment in Markdown|^Enter: |^Move in the list|^Shift\+↓$")
DIALOGS = ("duplicates", "lint", "history", "linked", "settings", "tags", "annotations", "keys", "add")


def told(reader: Reader) -> set[str]:
    """What the window says that names a key as designed."""
    shown = {text for text in texts_of(reader.window) if DESIGNED.search(text) and not FIXED.search(text)}
    close_dialogs(reader)
    return shown


def set_keys(reader: Reader, keys: dict[str, list[str]]) -> None:
    reader.window.change_settings(keys=KeySettings(own=keys))
    reader.settle()


def test_every_screen_names_the_keys_that_the_reader_set(reader: Reader, tmp_path: Path) -> None:
    paste(reader, SAMPLE)
    view = read(reader, write_paper(tmp_path / "paper.pdf", 2))
    carry_out(reader, "reader-find")
    assert told(reader), "with the keys as designed there is something to be found"
    set_keys(reader, {action.name: ["F35"] for action in ACTIONS})
    assert told(reader) == set()
    assert view.find_bar.buttons["find-next"].toolTip() == "Next match (F35)"
    assert view.tools.zoom.toolTip() == "F35 for actual size; F35 and F35 to zoom"
    assert view.notes.empty.text().startswith("Select text and press F35 to highlight it")
    carry_out(reader, "reader-close")
    assert reader.pane.search.keycap.text() == "F35"
    desk = reader.app.desk
    assert desk is not None
    for scope in (TRASH, LIBRARY):
        desk.selection.set_scope(scope)
        reader.settle()
        assert told(reader) == set()
    for name in DIALOGS:
        opened(name)(reader)
        assert told(reader) == set(), name
    desk.windows.completed()
    reader.settle()
    assert told(reader) == set()
    for name in ("save-search", "notes-file"):
        carry_out(reader, name)
        assert not DESIGNED.search(reader.notice)


def test_what_has_no_key_is_named_by_its_menu(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 2))
    set_keys(reader, {"reader-highlight": [], "reader-page": [], "undo": [], "search": []})
    assert view.notes.empty.text().startswith("Select text and press “Highlight selection” to highlight it")
    assert view.tools.page.toolTip() == "Go to page"
    assert [button.keycap.text() for button in view.tools.buttons] == ["", "U", "N", "R"]
    assert not view.tools.buttons[0].keycap.isVisible()
    reader.press("Ctrl+W")
    assert not reader.pane.search.keycap.isVisible()
    reader.press("e")
    assert reader.done == "Dismissed 1 paper"
    assert not reader.window.done.key.isVisible()


def test_values_are_put_in_as_they_are() -> None:
    keys = KeyNames(lambda action: "Q" if action == "quit" else "")
    assert keys.fill("{quit} ends {what}; {star} does not", what="{quit}") == "Q ends {quit}; the menu does not"


def test_the_sheet_of_keys_begins_at_the_screen_at_hand_and_is_searched(reader: Reader, tmp_path: Path) -> None:
    reader.press("?")
    sheet = reader.dialog
    assert isinstance(sheet, KeySheet)
    reader.wait(lambda: not sheet._timer.isActive())
    assert sheet.blocks[0].rows[0][0].text() == "Star"
    QTest.keyClicks(sheet.field, "undo")
    shown = [(label.text(), key.text()) for block in sheet.blocks for label, key in block.rows if label.isVisible()]
    assert shown == [("Undo", "Ctrl+Z")]
    sheet.reject()
    read(reader, write_paper(tmp_path / "paper.pdf", 1))
    reader.press("?")
    second = reader.dialog
    assert isinstance(second, KeySheet)
    reader.wait(lambda: not second._timer.isActive())
    assert second.blocks[0].rows[0][0].text().startswith("Highlight")
