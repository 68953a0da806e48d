"""Somebody reads PDFs in tabs of the window, marks them, and finds the marks where they were."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from paperdesk.gui.commands.imports import import_paths
from paperdesk.gui.desk.scope import READING
from paperdesk.gui.paper_list.card_texts import chips
from paperdesk.library import papers
from paperdesk.library.backups import make_backup
from paperdesk.library.details import annotations_of
from paperdesk.library.restoring import restore
from tests.gui.window import Reader
from tests.hostile_pdfs import (
    write_circling_outline,
    write_huge_page,
    write_linked_pdf,
    write_marked_pdf,
)
from tests.pdfs import Text, page_of, write_paper, write_pdf
from tests.stories.reading import drag, opened, point_of, read, read_again, take_in


def test_a_key_opens_the_pdf_in_a_tab_and_others_go_through_tabs(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 12))
    assert reader.window.tabs.bar.count() == 2
    assert view.label.startswith("Page 1 of 12")
    reader.wait(lambda: reader.window.status.place.text() == view.label)  # resting on a page counts it as read
    reader.press("Space")
    assert view.pages.offset.y() > 0
    reader.press("Esc")
    assert reader.window.tabs.reader is None
    reader.press("Return")
    assert opened(reader) is view
    reader.press("Ctrl+W")
    assert reader.window.tabs.reader is None
    assert not reader.window.tabs.head.isVisible()


def test_the_place_is_where_it_was_after_closing_the_window(
    sit_down: Callable[[], Reader], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paperdesk.gui.reader.places.PAUSE_MS", 3_600_000)  # however slow, nobody rests on a page
    first = sit_down()
    view = read(first, write_paper(tmp_path / "paper.pdf", 12))
    view.pages.go_to(6, 0.5)
    place = view.pages.place
    second, again = read_again(sit_down, first)
    assert again.pages.place[0] == place[0] == 6
    assert again.pages.place[1] == pytest.approx(place[1], abs=0.01)
    assert second.paper.attachments[0].progress == pytest.approx(1 / 12)  # what a jump left out was not shown
    second.press("Esc")
    assert dict(chips(second.row)) == {"p. 7 of 12": ""}
    second.press("Shift+L")
    second.wait(lambda: dict(chips(second.row)) == {"PDF": ""})


def test_a_card_tells_the_page_on_which_reading_was_left(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 12))
    view.pages.go_to(6)
    assert view.pages.place == (6, 0.0)
    reader.press("Esc")
    reader.wait(lambda: reader.row.reading_place == (7, 12))


def test_what_is_dragged_over_is_highlighted_commented_and_undone(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 2))
    start = point_of(view, 0, "embedding space decides when")
    end = point_of(view, 0, "small enough for", at_end=True)
    drag(view, start, end)
    assert view.pages.selection.text() == "embedding space decides when the 4 effective loss is small enough for"
    reader.press("2")
    reader.wait(lambda: len(view.marks) == 1)
    (mark,) = view.marks
    assert (mark.color, len(mark.rects), mark.quote[:9]) == ("#5fb236", 2, "embedding")
    reader.press("4")
    reader.wait(lambda: view.marks[0].color == "#a28ae5")
    reader.press("e")
    reader.type("Check this")
    reader.press("Esc")
    reader.wait(lambda: view.marks[0].text == "Check this")
    for _ in range(3):
        reader.press("Ctrl+Z")
    reader.wait(lambda: not view.marks)
    reader.press("Ctrl+Shift+Z")
    reader.wait(lambda: len(view.marks) == 1)


def test_a_comment_on_a_mark_that_going_back_took_away_becomes_a_note(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 2))
    assert reader.app.desk is not None
    library = reader.app.desk.library
    copy = make_backup(library.folder).copy
    drag(view, point_of(view, 0, "embedding space decides when"), point_of(view, 0, "small enough for", at_end=True))
    reader.press("2")
    reader.wait(lambda: len(view.marks) == 1)
    reader.press("e")
    reader.type("A thought")
    restore(library.folder, copy.file)
    reader.type(" goes on")
    reader.press("Esc")

    def notes() -> list[str]:
        with library.read() as session:
            ids = papers.list_ids(session)
            return [row.text for rows in annotations_of(session, ids).values() for row in rows]

    reader.wait(lambda: notes() == ["A thought goes on"])


def test_words_are_found_and_the_hits_gone_through(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 5))
    view.commands.find()
    reader.type("3004 ")
    reader.press("Return")
    reader.wait(lambda: view.finder.is_done and view.finder.count > 0)
    assert view.finder.count == 1
    assert view.finder.current == (3, 0)
    assert 3 in view.pages.seen_pages
    reader.press("Esc")
    assert not view.finder.hits


def test_figures_and_places_are_marked(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 2))
    reader.press("r")
    drag(view, QPoint(120, 160), QPoint(260, 300))
    reader.wait(lambda: len(view.marks) == 1)
    assert view.marks[0].kind == "area"
    left, top, right, bottom = view.marks[0].rects[0]
    assert right - left == pytest.approx(140 / view.pages.scale, abs=1)
    assert bottom - top == pytest.approx(140 / view.pages.scale, abs=1)
    reader.press("n")
    QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 400))
    reader.wait(lambda: len(view.marks) == 2 and view.notes.is_writing)
    reader.type("A thought")
    reader.press("Esc")
    reader.wait(lambda: "A thought" in {mark.text for mark in view.marks})


def test_marks_of_other_programs_are_shown_and_taken_over_once(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_marked_pdf(tmp_path / "marked.pdf"))
    reader.wait(lambda: len(view.marks) == 2)
    assert all(mark.id < 0 for mark in view.marks)
    view.commands.take_over_marks()
    reader.wait(lambda: all(mark.id > 0 for mark in view.marks))
    assert [(m.kind, m.color, m.text, m.quote) for m in view.marks] == [
        ("highlight", "#00ff00", "look here", "marked words"),
        ("note", "#ff0000", "a note", ""),
    ]
    view.commands.take_over_marks()
    reader.settle()
    assert len(view.marks) == 2
    reader.press("Ctrl+Z")
    reader.wait(lambda: all(mark.id < 0 for mark in view.marks))


def test_a_huge_page_and_a_circling_outline_open(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_huge_page(tmp_path / "huge.pdf"))
    assert view.pages.zoom < 0.2
    view.pages.set_fit(8.0)
    reader.wait(lambda: view.pages.is_painted and not view.source.is_waiting)
    assert view.source._bytes < 100_000_000
    reader.press("Esc", "Esc")
    assert reader.window.tabs.reader is None
    circle = read(reader, write_circling_outline(tmp_path / "circle.pdf"))
    reader.wait(lambda: len(circle.outline.rows) == 2)


def test_letters_mean_the_reader_in_its_tab_and_the_list_in_the_library(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 2))
    assert view.outline.shows_thumbnails  # the paper has no outline
    reader.press("t")
    assert not view.outline.isVisible()
    reader.press("o")
    assert view.outline.isVisible()
    assert not view.outline.shows_thumbnails
    reader.press("w")
    assert view.pages.fit == "width"
    reader.press("d")
    assert view.pages.columns == 2
    reader.press("Esc")
    assert not reader.row.starred
    reader.press("s")
    reader.wait(lambda: reader.row.starred)


def test_a_hit_in_the_text_of_a_pdf_opens_it_at_its_page(reader: Reader, tmp_path: Path) -> None:
    pages = [[Text("A title of some length", 20), *page_of(*["Filling words of a page."] * 9, top=300)]]
    file = write_pdf(tmp_path / "a.pdf", [*pages, page_of("Nothing here."), page_of("The mycorrhiza decides.")])
    take_in(reader, file)
    reader.wait(lambda: "You can now search the text" in reader.notice)
    reader.press("/")
    reader.type("mycorrhiza")
    reader.wait(lambda: reader.titles == ["A title of some length"] and reader.pane.selection.current_page == 2)
    reader.press("Down", "p")
    view = opened(reader)
    reader.wait(lambda: view.finder.current == (2, 0))
    assert 2 in view.pages.seen_pages


def test_the_reading_list_is_read_in_the_order_of_its_reader(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.desk is not None
    bib = tmp_path / "b.bib"
    bib.write_text("".join(f"@misc{{k{n}, title = {{Paper {n}}}, year = {{2020}}}}\n" for n in range(3)))
    import_paths(reader.app.desk, [bib])
    reader.wait(lambda: len(reader.titles) == 3)
    for number in (1, 0, 2):
        reader.go_to(f"Paper {number}")
        reader.press("l")
    reader.app.desk.selection.set_scope(READING)
    reader.wait(lambda: reader.titles == ["Paper 1", "Paper 0", "Paper 2"])
    assert reader.pane.head.count.text() == "3 left"
    reader.go_to("Paper 2")
    reader.pane.view.dropped.emit(0)
    reader.wait(lambda: reader.titles == ["Paper 2", "Paper 1", "Paper 0"])
    reader.press("Shift+L")
    reader.wait(lambda: reader.titles == ["Paper 1", "Paper 0"])
    assert reader.pane.head.count.text() == "2 left"
    reader.press("Ctrl+Z")
    reader.wait(lambda: reader.titles == ["Paper 2", "Paper 1", "Paper 0"])


def test_a_paper_of_the_reading_list_is_being_read_once_its_pdf_is_open(reader: Reader, tmp_path: Path) -> None:
    take_in(reader, write_paper(tmp_path / "paper.pdf", 2))
    reader.pane.selection.select_row(0)
    reader.press("l", "p")
    opened(reader)
    reader.wait(lambda: reader.row.reading_state == "reading")
    reader.press("Shift+L")
    reader.wait(lambda: reader.row.reading_state == "done")


def test_links_lead_to_their_place_and_back_and_never_run_anything(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_linked_pdf(tmp_path / "linked.pdf"))
    reader.wait(lambda: len(view.source.links(0)) == 2)

    def click(x: float) -> None:
        rect = view.pages.layout_of_pages.rect(0).translated(-view.pages.offset)
        at = QPoint(round(rect.left() + x * view.pages.scale), round(rect.top() + 90 * view.pages.scale))
        QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click(110)
    click(150)
    assert reader.ask.opened == ["https://example.org/a"]
    click(80)
    page, share = view.pages.place
    assert page == 1
    assert share == pytest.approx(140 / 792, abs=0.01)
    view.commands.back()
    assert view.pages.place[0] == 0
    view.commands.forward()
    assert view.pages.place[0] == 1


def test_a_copy_of_the_pdf_is_saved_whole_or_the_reader_is_told(reader: Reader, tmp_path: Path) -> None:
    file = write_paper(tmp_path / "paper.pdf")
    read(reader, file)
    reader.ask.target = tmp_path / "copy.pdf"
    reader.press("Ctrl+Shift+S")
    assert reader.notice == f"Saved as {tmp_path / 'copy.pdf'}."
    assert (tmp_path / "copy.pdf").read_bytes() == file.read_bytes()
    reader.ask.target = tmp_path / "nowhere" / "copy.pdf"
    reader.press("Ctrl+Shift+S")
    assert "cannot be written" in reader.notice
    reader.errors.clear()  # told above


def test_progress_is_of_pages_on_which_one_rested(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 10))
    for page in (0, 1, 9):
        view.pages.go_to(page)
        view.places.save()
    assert view.places.progress == pytest.approx(3 / 10)


def test_the_page_stays_when_two_are_shown_and_one_again(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 10))
    view.pages.go_to(5, 0.25)
    reader.settle()
    place = view.pages.place
    reader.press("d", "d")
    assert view.pages.place[0] == place[0]
    assert view.pages.place[1] == pytest.approx(place[1], abs=0.02)


def test_buttons_zoom_and_open_what_stands_beside_the_pages(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_paper(tmp_path / "paper.pdf", 3))
    before = view.pages.zoom
    for name in ("larger", "larger", "smaller"):
        QTest.mouseClick(view.tools.ways[name], Qt.MouseButton.LeftButton)
    reader.settle()
    assert view.pages.zoom > before
    QTest.mouseClick(view.tools.ways["marks"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.tools.ways["find"], Qt.MouseButton.LeftButton)
    reader.settle()
    assert not view.notes.isVisible()
    assert view.find_bar.isVisible()
