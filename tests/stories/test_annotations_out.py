"""Somebody looks over all annotations, goes to one, copies some and takes them into a folder of notes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from paperdesk.gui.windows.annotations.overview_model import ROW
from paperdesk.gui.windows.annotations.overview_reads import PaperHead
from paperdesk.gui.windows.annotations.overview_window import OverviewWindow
from paperdesk.gui.windows.references.linked_window import LinkedWindow
from paperdesk.library.annotations import add_annotation
from paperdesk.library.attachments import first_document
from paperdesk.model.annotation import Anchor, AnnotationKind
from paperdesk.model.steps import Step
from tests.gui.window import Reader
from tests.pdfs import marks_in, write_paper
from tests.stories.reading import opened, take_in

QUOTES = (("#ffd400", 0, "grokking networks"), ("#ff6666", 5, "the effective loss"), ("#5fb236", 7, "Schrödinger"))


@pytest.fixture
def marked(reader: Reader, tmp_path: Path) -> Reader:
    """A library with a PDF of twelve pages and three marks in it, and a paper with a note."""
    take_in(reader, write_paper(tmp_path / "paper.pdf", 12))
    reader.pane.selection.select_row(0)
    reader.settle()
    desk, paper_id = reader.app.desk, reader.row.id
    assert desk is not None
    with desk.library.read() as session:
        file = first_document(session, paper_id)
    assert file is not None
    with desk.library.edit() as edit:
        for color, page, quote in QUOTES:
            anchor = Anchor("", quote, "", "", file.id, page, ((70, 400, 200, 412),))
            add_annotation(edit, paper_id=paper_id, kind=AnnotationKind.HIGHLIGHT, color=color, anchor=anchor)
        add_annotation(edit, paper_id=paper_id, text="My **note**")
    reader.settle()
    return reader


def overview(reader: Reader) -> OverviewWindow:
    reader.press("Ctrl+Shift+M")
    reader.settle()
    found = reader.window.findChild(OverviewWindow)
    assert found is not None
    return found


def shown(window: OverviewWindow) -> list[str]:
    rows = [window.model.index(number).data(ROW) for number in range(window.model.rowCount())]
    return ["paper" if isinstance(row, PaperHead) else row.anchor.quote or row.text for row in rows]


def test_all_annotations_are_listed_by_paper_and_filtered(marked: Reader) -> None:
    window = overview(marked)
    assert shown(window) == ["paper", "My **note**", *(quote for _, _, quote in QUOTES)]
    assert window.message.text() == "4 annotations in 1 paper."
    window.colors["red"].click()
    marked.settle()
    assert shown(window) == ["paper", "the effective loss"]
    window.colors["red"].click()
    window.search.setText("schrodinger")
    marked.wait(lambda: shown(window) == ["paper", "Schrödinger"])
    window.search.setText("nothing of the kind")
    marked.wait(lambda: shown(window) == [])
    assert window.message.text().startswith("No annotations match")
    window.search.clear()
    marked.wait(lambda: len(shown(window)) == 5)
    window.kinds.setCurrentText("Notes")
    marked.settle()
    assert shown(window) == ["paper", "My **note**"]


def test_a_click_opens_the_pdf_at_the_mark_and_one_on_the_paper_leads_to_it(marked: Reader) -> None:
    window = overview(marked)
    row = shown(window).index("the effective loss")
    QTest.mouseClick(
        window.view.viewport(), Qt.MouseButton.LeftButton, pos=window.view.visualRect(window.model.index(row)).center()
    )
    view = opened(marked)
    marked.wait(lambda: view.pages.page == 5)
    window.view.setCurrentIndex(window.model.index(0))
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    marked.settle()
    assert marked.window.tabs.reader is None
    assert marked.pane.selection.current_row is not None


def test_selected_annotations_are_copied_as_markdown(marked: Reader) -> None:
    window = overview(marked)
    window.view.setCurrentIndex(window.model.index(2))
    QTest.keyClick(window.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    marked.settle()
    copied = marked.ask.clipboard
    assert "> grokking networks" in copied
    assert "the effective loss" not in copied


def test_an_edit_elsewhere_shows_at_once(marked: Reader) -> None:
    window = overview(marked)
    desk, paper_id = marked.app.desk, marked.row.id
    assert desk is not None
    desk.edit(Step("note"), lambda edit: add_annotation(edit, paper_id=paper_id, text="Another note"))
    marked.wait(lambda: "Another note" in shown(window))


def test_notes_go_into_a_folder_and_a_second_time_nothing_changes(marked: Reader, tmp_path: Path) -> None:
    window = overview(marked)
    marked.ask.folder = tmp_path / "vault"
    window.export_wanted.emit("folder")
    marked.settle()
    (file,) = (tmp_path / "vault").iterdir()
    assert "> the effective loss" in file.read_text(encoding="utf-8")
    file.write_text(file.read_text(encoding="utf-8") + "Mine", encoding="utf-8")
    window.export_wanted.emit("folder")
    marked.settle()
    assert file.read_text(encoding="utf-8").endswith("Mine")
    assert "up to date" in marked.notice


def test_a_linked_folder_of_notes_follows_what_the_reader_does(marked: Reader, tmp_path: Path) -> None:
    desk, paper_id = marked.app.desk, marked.row.id
    assert desk is not None
    assert marked.app.menus is not None
    assert marked.app.timers is not None
    marked.app.timers.linked.setInterval(50)
    vault = tmp_path / "vault"
    vault.mkdir()
    marked.app.menus.run("linked")
    window = marked.dialog
    assert isinstance(window, LinkedWindow)
    marked.ask.folder = vault
    window.notes.click()
    marked.wait(lambda: window.rows.topLevelItemCount() == 1 and bool(list(vault.iterdir())))
    marked.settle()
    assert marked.notice == f"{vault} now holds notes on 1 paper and is kept up to date."
    (file,) = vault.iterdir()
    file.write_text(file.read_text(encoding="utf-8") + "Mine", encoding="utf-8")
    desk.edit(Step("note"), lambda edit: add_annotation(edit, paper_id=paper_id, text="Another note"))
    marked.wait(lambda: "Another note" in file.read_text(encoding="utf-8"))
    assert file.read_text(encoding="utf-8").endswith("Mine")
    window.reject()
    marked.settle()


def test_a_copy_of_the_pdf_carries_the_marks(marked: Reader, tmp_path: Path) -> None:
    marked.ask.target = tmp_path / "copy.pdf"
    assert marked.app.menus is not None
    marked.app.menus.run("annotated-pdf")
    marked.wait(lambda: "with 3 annotations" in marked.notice)
    found = marks_in(tmp_path / "copy.pdf")
    assert [(mark.page, mark.color) for mark in found] == [(page, color) for color, page, _ in QUOTES]


def test_also_the_reader_saves_a_copy_with_the_marks(marked: Reader, tmp_path: Path) -> None:
    marked.press("p")
    opened(marked)
    marked.ask.target = tmp_path / "copy.pdf"
    assert marked.app.menus is not None
    marked.app.menus.run("reader-save-marked")
    marked.wait(lambda: "with 3 annotations" in marked.notice)
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")


def test_the_overview_goes_along_when_the_window_turns_dark(marked: Reader) -> None:
    window = overview(marked)
    before = window.view.grab().toImage().pixelColor(40, 300).lightness()
    marked.window.appearance.set(theme="dark")
    marked.settle()
    assert window.view.grab().toImage().pixelColor(40, 300).lightness() < before - 100
