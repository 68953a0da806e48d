"""A reader corrects a word in many papers at once: sees each change, makes those that are meant, takes them back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from paperdesk.gui.widgets.change_table import PAPER, differing, excerpts
from paperdesk.gui.windows.papers.replace_window import ReplaceWindow
from paperdesk.library import papers
from tests.gui.window import Reader

PAPERS = """
@article{a, title={Ponds of the north}, author={Lee, Ann}, year=2020, journal={J. Ponds}, publisher={Springer}}
@article{b, title={Ponds of the south}, author={Lee, Ann}, year=2021, journal={J. Ponds}}
@article{c, title={Rivers}, author={Lee, Ann}, year=2022, journal={Nature}, note={near ponds}}
"""


@pytest.fixture
def window(reader: Reader) -> ReplaceWindow:
    reader.ask.clipboard = PAPERS
    reader.press("Ctrl+V")
    reader.settle()
    reader.press("Ctrl+Shift+H")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReplaceWindow)
    return dialog


def ask(reader: Reader, window: ReplaceWindow, find: str, replace: str) -> list[list[str]]:
    window.wanted.setText(find)
    window.instead.setText(replace)
    window.ask()
    reader.settle()
    items = [window.rows.topLevelItem(row) for row in range(window.rows.topLevelItemCount())]
    return sorted([item.text(column) for column in range(4)] for item in items if item)


def venues(reader: Reader) -> dict[str, str]:
    desk = reader.app.desk
    assert desk is not None
    with desk.library.read() as session:
        return {key: fields.venue for _, key, fields in papers.get_fields(session, (1, 2, 3))}


def test_what_would_change_is_shown_and_what_is_ticked_changes_as_one_step(
    reader: Reader, window: ReplaceWindow
) -> None:
    found = ask(reader, window, "j. ponds", "Journal of Ponds")
    assert found == [
        ["Ponds of the north", "Journal or book", "J. Ponds", "Journal of Ponds"],
        ["Ponds of the south", "Journal or book", "J. Ponds", "Journal of Ponds"],
    ]
    assert "2 fields in 2 papers would change" in window.message.text()
    window.button.click()
    reader.settle()
    assert venues(reader) == {"a": "Journal of Ponds", "b": "Journal of Ponds", "c": "Nature"}
    assert "Replaced in 2 papers." in window.message.text()
    window.reject()
    reader.press("Ctrl+Z")
    assert venues(reader) == {"a": "J. Ponds", "b": "J. Ponds", "c": "Nature"}


def test_what_is_not_ticked_stays(reader: Reader, window: ReplaceWindow) -> None:
    ask(reader, window, "Ponds", "Lakes")
    assert window.rows.topLevelItemCount() == 5
    for row in range(5):
        item = window.rows.topLevelItem(row)
        assert item is not None
        if item.text(1) != "Comment":
            item.setCheckState(PAPER, Qt.CheckState.Unchecked)
    assert "1 selected" in window.button.text()
    window.button.click()
    reader.settle()
    window.reject()
    assert set(venues(reader).values()) == {"J. Ponds", "Nature"}


def test_case_whole_fields_and_one_field_narrow_it_down(reader: Reader, window: ReplaceWindow) -> None:
    window.matches_case.setChecked(True)
    assert len(ask(reader, window, "ponds", "lakes")) == 1
    window.is_whole.setChecked(True)
    assert ask(reader, window, "ponds", "lakes") == []
    assert "nothing would change" in window.message.text()
    assert not window.button.isEnabled()
    assert [row[2] for row in ask(reader, window, "Nature", "Science")] == ["Nature"]
    window.field.setCurrentIndex(window.field.findData("title"))
    assert ask(reader, window, "Nature", "Science") == []


def test_nothing_to_find_is_told(reader: Reader, window: ReplaceWindow) -> None:
    ask(reader, window, "", "x")
    assert window.message.text() == "Enter the text to find."


def test_a_change_in_a_long_text_is_seen() -> None:
    assert excerpts("Ponds of the north", "Ponds of the south") == ("Ponds of the north", "Ponds of the south")
    long = "We find that the structure of the embedding space decides"
    assert excerpts(f"{long} late", f"{long} early") == (
        "…embedding space decides late",
        "…embedding space decides early",
    )
    assert excerpts("gone", "") == ("gone", "(empty)")


def test_what_differs_is_marked_word_by_word() -> None:
    before, after = differing("Ponds of the north, 2020", "Lakes of the north, 2020")
    assert before == (("Ponds", True), (" of the north, 2020", False))
    assert after == (("Lakes", True), (" of the north, 2020", False))
    assert differing("Nature", "Science") == ((("Nature", False),), (("Science", False),))
