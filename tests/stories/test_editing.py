"""A reader puts a paper right where it stands: fields, authors, and sees what was changed when."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from paperdesk.gui.paper_pane.details_section import DetailsSection
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


@pytest.fixture
def full(reader: Reader) -> Reader:
    paste(reader, SAMPLE)
    return reader


def open_details(reader: Reader) -> DetailsSection:
    section = reader.window.paper_pane.details
    section.toggle.click()
    reader.settle()
    return section


def write(reader: Reader, section: DetailsSection, name: str, text: str) -> None:
    row = section.rows[name]
    row.button.click()
    assert row.line is not None
    row.line.setText(text)
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    reader.settle()


def test_a_field_is_written_where_it_stands_and_undone(full: Reader) -> None:
    section = open_details(full)
    write(full, section, "venue", "Journal of Sleepy Computing")
    assert full.paper.fields.venue == "Journal of Sleepy Computing"
    assert section.rows["venue"].line is None
    assert section.steps.text().splitlines()[0].endswith("   Changed journal or book")
    full.press("Ctrl+Z")
    assert full.paper.fields.venue == ""
    assert "(undone)" in section.steps.text()


def test_what_a_field_cannot_take_is_told_beside_it_and_stays_written(full: Reader) -> None:
    section = open_details(full)
    row = section.rows["year"]
    write(full, section, "year", "last year")
    assert "is not a valid year" in row.error.text()
    assert row.line is not None
    assert row.line.text() == "last year"
    QTest.keyClick(row.line, Qt.Key.Key_Escape)
    full.settle()
    assert row.line is None
    assert full.paper.fields.year is None


def test_authors_are_moved_renamed_and_taken_off_with_the_keyboard(full: Reader) -> None:
    section = open_details(full)
    chips = full.window.paper_pane.authors
    chips.changed.emit(["Lindqvist, Nora", "Marchetti, Teo", "Okafor, Ada"])
    full.settle()
    assert [chip.accessibleName() for chip in chips.chips] == ["Nora Lindqvist", "Teo Marchetti", "Ada Okafor"]
    QTest.keyClick(chips.chips[2], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    full.settle()
    assert [author.family for author in full.paper.authors] == ["Lindqvist", "Okafor", "Marchetti"]
    chips.chips[0].setFocus()
    QTest.keyClick(chips.chips[0], Qt.Key.Key_F2)
    assert chips.line is not None
    chips.line.setText("Lindqvist, Nora M.")
    QTest.keyClick(chips.line, Qt.Key.Key_Return)
    full.settle()
    assert full.paper.authors[0].given == "Nora M."
    chips.chips[1].setFocus()
    QTest.keyClick(chips.chips[1], Qt.Key.Key_Delete)
    full.settle()
    assert [author.family for author in full.paper.authors] == ["Lindqvist", "Marchetti"]
    full.press("Ctrl+Z", "Ctrl+Z")
    assert [author.full for author in full.paper.authors][:2] == ["Nora Lindqvist", "Ada Okafor"]
    assert section.is_open


def test_a_click_on_an_author_shows_all_papers_of_that_author(full: Reader) -> None:
    chips = full.window.paper_pane.authors
    chips.changed.emit(["Lindqvist, Nora"])
    full.settle()
    chips.chips[0].click()
    full.settle()
    assert full.pane.search.text == 'author:"Nora Lindqvist"'
    assert len(full.titles) == 1
