"""Several papers at once, and what is in which collection: seen, acted on, taken back; by keys and by the mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from paperdesk.gui.paper_pane.tag_field import TagField
from paperdesk.gui.widgets.buttons import Chip, KeyButton, LinkButton
from paperdesk.library import annotations, collections
from paperdesk.library.attachments import first_document
from paperdesk.library.selections import SelectionSummary
from paperdesk.model.annotation import Anchor, AnnotationKind
from tests.gui.window import Reader
from tests.helpers.stories import carry_out
from tests.pdfs import write_paper
from tests.stories.reading import take_in


def summary(reader: Reader) -> SelectionSummary:
    view = reader.window.paper_pane.summary
    assert view.isVisible()
    assert not reader.window.paper_pane.body.isVisible()
    assert view.summary is not None
    return view.summary


def click(reader: Reader, kind: type[QWidget], inside: QWidget, text: str) -> None:
    button = next(b for b in inside.findChildren(kind) if b.isVisible() and text in words(b))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.settle()


def words(button: QWidget) -> str:
    return button.label.text() if isinstance(button, KeyButton) else button.text()  # type: ignore[attr-defined]


def members(reader: Reader) -> dict[str, int]:
    desk = reader.app.desk
    assert desk is not None
    with desk.library.read() as session:
        return {row.name: row.count for row in collections.list_collections(session)}


def make(reader: Reader, name: str) -> None:
    desk = reader.app.desk
    assert desk is not None
    with desk.library.edit() as edit:
        collections.add_collection(edit, name=name)
    reader.settle()


def test_several_selected_by_keys_are_told_tagged_and_starred_with_undo_beside_it(full: Reader) -> None:
    full.press("x", "x", "x")
    assert full.window.paper_pane.summary.heading.text() == "3 papers selected"
    full.press("t")
    full.type("gnn, theory")
    full.press("Return")
    assert [(tag.name, tag.count) for tag in summary(full).tags] == [("gnn", 3), ("theory", 3)]
    assert full.done == "Tagged 3 papers “gnn, theory”"
    full.press("s")
    assert summary(full).starred == 3
    assert full.done == "Starred 3 papers"
    click(full, LinkButton, full.window.done, "Undo")
    assert summary(full).starred == 0
    full.press("j")
    assert full.window.paper_pane.body.isVisible()
    assert full.paper.id == full.row.id


def test_several_are_selected_and_tagged_with_the_mouse_alone(full: Reader) -> None:
    view = full.pane.view
    for row, held in ((0, Qt.KeyboardModifier.NoModifier), (3, Qt.KeyboardModifier.ShiftModifier)):
        at = view.visualRect(full.pane.model.index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)
    full.settle()
    pane = full.window.paper_pane.summary
    assert summary(full).count == 4
    click(full, QPushButton, pane, "+ tag")
    field = pane.findChild(TagField)
    assert field is not None
    QTest.keyClicks(field, "gnn")
    QTest.keyClick(field, Qt.Key.Key_Return)
    full.settle()
    assert summary(full).tags[0].count == 4
    click(full, Chip, pane, "gnn")
    assert summary(full).tags == ()
    click(full, KeyButton, pane, "Star")
    assert summary(full).starred == 4


def test_one_that_is_marked_while_another_is_current_is_told(full: Reader) -> None:
    full.press("x")
    assert summary(full).count == 1
    assert summary(full).titles[0][1] == full.titles[0]


def test_keys_put_papers_into_a_collection_and_take_them_out(full: Reader) -> None:
    make(full, "Thesis")
    full.ask.choice = 0
    full.press("x", "x", "v")
    assert members(full) == {"Thesis": 2}
    assert full.done == "Added 2 papers to “Thesis”"
    assert [(row.name, row.count) for row in summary(full).collections] == [("Thesis", 2)]
    full.press("Shift+V")
    assert members(full) == {"Thesis": 0}
    full.press("Ctrl+Z")
    assert members(full) == {"Thesis": 2}


def test_the_paper_shows_its_collections_and_a_click_takes_it_out(full: Reader) -> None:
    make(full, "Thesis")
    full.ask.choice = 0
    full.press("v")
    click(full, Chip, full.window.paper_pane.body, "Thesis")
    assert members(full) == {"Thesis": 0}


def test_the_last_choice_makes_a_new_collection(full: Reader) -> None:
    make(full, "Thesis")
    full.ask.choice, full.ask.answer = 1, "Seminar"
    full.press("v")
    assert members(full) == {"Thesis": 0, "Seminar": 1}


def test_nothing_selected_is_a_calm_page(reader: Reader) -> None:
    reader.press("g", "t")
    assert reader.window.paper_pane.pages.blank.isVisible()
    assert not reader.window.paper_pane.body.isVisible()


def test_a_search_without_hits_and_an_empty_trash_show_no_paper(full: Reader) -> None:
    full.press("/")
    full.type("zzzz")
    assert full.window.paper_pane.content is None
    assert full.window.paper_pane.pages.blank.isVisible()
    full.press("Esc", "Esc")
    assert full.window.paper_pane.body.isVisible()
    full.press("s", "g", "s", "s")
    assert full.window.paper_pane.pages.blank.isVisible()


def test_a_file_is_taken_off_with_its_marks_and_brought_back(reader: Reader, tmp_path: Path) -> None:
    take_in(reader, write_paper(tmp_path / "paper.pdf", 2))
    desk = reader.app.desk
    assert desk is not None
    reader.press("Home")
    paper_id = reader.row.id
    with desk.library.read() as session:
        file = first_document(session, paper_id)
    assert file is not None
    with desk.library.edit() as edit:
        anchor = Anchor(quote="words", attachment_id=file.id, page=0)
        annotations.add_annotation(
            edit, paper_id=paper_id, kind=AnnotationKind.HIGHLIGHT, color="#ffd400", anchor=anchor, text=""
        )
    reader.settle()
    reader.ask.says_yes = False
    carry_out(reader, "detach")
    assert reader.row.has_pdf
    reader.ask.says_yes = True
    carry_out(reader, "detach")
    assert not reader.row.has_pdf
    reader.press("Ctrl+Z")
    assert reader.row.has_pdf
    assert reader.row.note_count == 1


def test_what_was_done_has_room_when_text_grows(full: Reader) -> None:
    full.press("s")
    note = full.window.done
    full.window.appearance.set(text_size=150)
    full.settle()
    assert note.isVisible()
    assert note.text.width() >= note.text.fontMetrics().horizontalAdvance(note.text.text())
