"""A keyboard person: the palette, numbered tags, marking with x, reading on with space."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from paperdesk.gui.menus.palette_model import PaletteRow, matching
from paperdesk.gui.menus.palette_view import Palette
from paperdesk.settings import KeySettings
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


@pytest.fixture
def full(reader: Reader) -> Reader:
    paste(reader, SAMPLE)
    return reader


def palette(reader: Reader) -> Palette:
    found = [p for p in reader.window.findChildren(Palette) if p.isVisible()]
    assert len(found) == 1
    return found[0]


def test_an_action_is_found_by_its_letters_and_carried_out(full: Reader) -> None:
    full.press("Ctrl+K")
    full.type("star")
    rows = palette(full).rows.rows
    assert (rows[0].text, rows[0].keys) == ("Star", "S")
    full.press("Return")
    assert full.row.starred
    assert full.pane.view.hasFocus()


def test_a_tag_a_place_and_a_paper_are_gone_to(full: Reader) -> None:
    full.press("t")
    full.type("gravity")
    full.press("Return", "Esc", "Ctrl+K")
    full.type("gravit")
    assert palette(full).rows.rows[0].note == "tag"
    full.press("Return")
    assert len(full.titles) == 1
    full.press("Ctrl+K")
    full.type("octopus")
    paper = next(row for row in palette(full).rows.rows if row.note == "paper")
    palette(full).dismiss()
    paper.run()
    full.settle()
    assert full.row.title == paper.text


def test_letters_in_the_palette_do_nothing_to_the_paper_and_esc_closes_it(full: Reader) -> None:
    full.press("Ctrl+K")
    full.type("aeust")
    full.press("Esc")
    assert not full.row.starred
    assert full.sidebar["Inbox"] == 30
    assert [p for p in full.window.findChildren(Palette) if p.isVisible()] == []
    assert full.pane.view.hasFocus()


def test_a_number_gives_and_takes_a_tag(full: Reader) -> None:
    full.press("t")
    full.type("beta, alpha")
    full.press("Return", "Esc", "j", "2")
    assert [tag.name for tag in full.row.tags] == ["beta"]
    full.press("2")
    assert full.row.tags == ()
    full.press("9")
    assert full.notice.startswith("There is no tag 9")


def test_x_marks_papers_one_after_the_other_and_one_key_acts_on_all(full: Reader) -> None:
    full.press("x", "j", "x", "x", "s")
    starred = [full.pane.model.row_at(i).paper.starred for i in range(4)]  # type: ignore[union-attr]
    assert starred == [False, False, True, True]


def test_space_scrolls_to_the_end_and_goes_to_the_next_unread(full: Reader) -> None:
    full.press("j", "u", "k")
    bar = full.window.paper_pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    full.press("Space")
    assert full.pane.view.currentIndex().row() == 2


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("exp", "Export as BibTeX…"),
        ("ab", "Export as BibTeX…"),
        ("imp fil", "Import files…"),
        ("st te", "Statistics text"),
    ],
)
def test_letters_mean_beginnings_of_words_before_letters_anywhere(typed: str, best: str) -> None:
    rows = [
        PaletteRow(text, lambda: None) for text in ("Import files…", "Export as BibTeX…", "Statistics text", "Zebra")
    ]
    found = matching(rows, typed)
    assert best in {row.text for row in found}
    assert matching(rows, "qqq") == []


def test_the_history_undoes_an_older_step_alone_or_says_why_not(full: Reader) -> None:
    from paperdesk.gui.windows.library.history_window import HistoryWindow

    full.press("s", "j", "u", "Ctrl+H")
    assert full.app.menus is not None
    window = full.dialog
    assert isinstance(window, HistoryWindow)
    labels = [window.steps.item(i).text().split("   ")[1] for i in range(window.steps.count())]
    assert labels == ["Marked 1 paper as read", "Starred 1 paper", "Imported 30 papers"]
    window.steps.setCurrentRow(1)
    window.button.click()
    full.settle()
    assert window.message.text() == "Undid: Starred 1 paper."
    assert window.steps.item(1).text().split("   ")[2] == "(undone)"
    assert full.sidebar["Starred"] == 0
    window.steps.setCurrentRow(2)
    window.button.click()
    full.settle()
    assert full.sidebar["Inbox"] == 30
    assert "came after it" in window.message.text()
    window.reject()


def test_a_click_on_a_button_of_the_pane_leaves_the_keys_with_the_list(full: Reader) -> None:
    from paperdesk.gui.widgets.buttons import KeyButton

    full.focus(full.pane.view)
    button = next(b for b in full.window.paper_pane.findChildren(KeyButton) if b.objectName() == "keep")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    full.settle()
    assert full.sidebar["Library"] == 1
    assert full.pane.view.hasFocus()
    full.press("s")
    assert full.row.starred


def test_a_button_that_was_pressed_by_the_keyboard_keeps_the_focus(full: Reader) -> None:
    from paperdesk.gui.widgets.buttons import KeyButton

    def star() -> KeyButton:
        buttons = full.window.paper_pane.findChildren(KeyButton)
        return next(b for b in buttons if b.objectName() == "star" and b.isVisible())

    full.focus(star())
    full.press("Space")
    assert full.row.starred
    assert star().hasFocus()


def test_an_edit_is_seen_before_the_whole_list_is_read_anew(reader: Reader) -> None:
    """With 100,000 papers their order takes longer than the row."""
    paste(reader, SAMPLE)
    seen: list[str] = []
    reader.pane.model.dataChanged.connect(lambda *_: seen.append("star" if reader.row.starred else "none"))
    reader.pane.shown.connect(lambda: seen.append("list"))
    reader.press("s")
    assert seen[: seen.index("list") + 1] == ["star", "star", "list"]  # by its page, and again with the whole list


def test_what_takes_a_step_back_is_named_by_the_key_that_the_reader_set(full: Reader) -> None:
    full.window.change_settings(keys=KeySettings(own={"undo": ["F9"]}))
    full.press("e")
    assert (full.done, full.window.done.key.text()) == ("Dismissed 1 paper", "F9")
    before = len(full.titles)
    full.press("F9")
    assert len(full.titles) == before + 1
