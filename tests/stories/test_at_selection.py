"""What pops up beside selected words, on a page and in the abstract."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paperdesk.gui.widgets.selection_popup import SelectionPopup
from paperdesk.model.annotation import COLORS
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste
from tests.pdfs import write_paper
from tests.stories.reading import drag, point_of, read


def select_words(reader: Reader, tmp_path: Path) -> SelectionPopup:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 3))
    drag(view, point_of(view, 0, "embedding space decides when"), point_of(view, 0, "small enough for", at_end=True))
    reader.settle()
    return view.at_selection.popup


def is_inside(popup: SelectionPopup) -> bool:
    return bool(popup.over.rect().contains(popup.geometry()))


def click(popup: SelectionPopup, name: str) -> None:
    QTest.mouseClick(popup.buttons[name], Qt.MouseButton.LeftButton)


def test_a_colour_is_picked_beside_the_words_of_a_page(reader: Reader, tmp_path: Path) -> None:
    popup = select_words(reader, tmp_path)
    view = reader.window.tabs.reader
    assert view is not None
    assert popup.isVisible()
    assert is_inside(popup)
    QTest.mouseClick(popup.swatches[2], Qt.MouseButton.LeftButton)
    reader.wait(lambda: len(view.marks) == 1)
    assert view.marks[0].color == list(COLORS.values())[2]
    assert not popup.isVisible()


def test_it_fits_a_small_window_and_any_key_ends_it(reader: Reader, tmp_path: Path) -> None:
    reader.window.resize(900, 600)
    popup = select_words(reader, tmp_path)
    assert popup.isVisible()
    assert is_inside(popup)
    reader.press("1")
    view = reader.window.tabs.reader
    assert view is not None
    reader.wait(lambda: len(view.marks) == 1)
    assert not popup.isVisible()


def test_words_of_a_page_are_commented_on(reader: Reader, tmp_path: Path) -> None:
    popup = select_words(reader, tmp_path)
    view = reader.window.tabs.reader
    assert view is not None
    click(popup, "comment")
    reader.wait(lambda: view.notes.is_writing)
    reader.type("Why?")
    reader.press("Esc")
    reader.wait(lambda: [mark.text for mark in view.marks] == ["Why?"])
    assert view.marks[0].quote.startswith("embedding space decides when")


def test_words_of_a_page_are_copied_and_searched_for(reader: Reader, tmp_path: Path) -> None:
    popup = select_words(reader, tmp_path)
    view = reader.window.tabs.reader
    assert view is not None
    click(popup, "copy")
    reader.settle()
    assert reader.ask.clipboard.startswith("embedding space decides when")
    view.at_selection.show()
    click(popup, "search")
    reader.settle()
    assert reader.window.tabs.reader is None
    assert reader.pane.search.text.startswith("embedding space decides when")


def test_words_of_the_abstract_are_marked_commented_and_searched_for(reader: Reader) -> None:
    paste(reader, SAMPLE)
    pane = reader.window.paper_pane
    popup = pane.marks.popup
    assert popup is not None
    viewport = pane.abstract.viewport()

    def select() -> None:
        middle = QPoint(viewport.width() // 2, viewport.height() // 2)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=middle)
        QApplication.processEvents()

    select()
    assert popup.isVisible()
    assert is_inside(popup)
    QTest.mouseClick(popup.swatches[4], Qt.MouseButton.LeftButton)
    reader.settle()
    assert [note.color for note in reader.paper.annotations] == [list(COLORS.values())[4]]
    assert not popup.isVisible()
    select()
    word = pane.abstract.content[slice(*(pane.marks.chosen or (0, 0)))]  # the text moved when the note came
    click(popup, "search")
    reader.settle()
    assert reader.pane.search.text == word


def test_the_card_of_a_note_that_is_being_written_has_no_hole(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 3))
    reader.press("N")
    QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    reader.wait(lambda: view.notes.is_writing)
    reader.settle()
    (card,) = view.notes.cards.values()
    assert card.editor is not None
    above = card.editor.mapTo(card, QPoint(0, 0)).y()
    assert above < 3 * card.fontMetrics().height()
    assert card.height() < card.editor.height() + 4 * card.fontMetrics().height()
