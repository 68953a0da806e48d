"""A reader looks at the library from above: figures, a map, and the way back to the papers."""

from pathlib import Path

from PySide6.QtCore import QPointF

from paperdesk.gui.windows.insights.insights_window import InsightsWindow
from paperdesk.gui.windows.insights.map_view import place_in
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


def open_insights(reader: Reader) -> InsightsWindow:
    paste(reader, SAMPLE)
    reader.press("u", "j", "s")
    reader.press("Ctrl+M")
    reader.settle()
    window = reader.window.findChild(InsightsWindow)
    assert window is not None
    return window


def test_the_figures_are_those_of_the_library(reader: Reader) -> None:
    window = open_insights(reader)
    assert window.line.text().startswith("30 papers, 1 starred, 0 annotated. 29 papers unread; ")
    months = window.charts[0].chart
    assert months.rows[-1][1:] == (30, 1)
    assert months.is_told, "one month is a sentence, no picture"
    assert months.summary == "30 papers added and 1 read this month"
    window.charts[0].figures.click()
    assert window.charts[0].stack.currentIndex() == 1
    window.close()


def test_a_paper_is_opened_from_the_map(reader: Reader) -> None:
    window = open_insights(reader)
    content = window.map.content
    assert content is not None
    assert len(content.map.paper_ids) == 30
    x, y = content.map.places[7].tolist()
    at = place_in(QPointF(x, y), window.map.rect().toRectF(), window.map.view_rect())
    paper_id = window.map.paper_at(at)
    assert paper_id
    window.map.paper_wanted.emit(paper_id)
    reader.settle()
    assert reader.row.id == paper_id
    window.close()


def test_the_legend_names_the_colours_of_the_map_and_shows_the_papers_of_one(reader: Reader) -> None:
    paste(reader, SAMPLE)
    for tag in ("physics", "biology"):
        reader.press("t")
        reader.type(tag)
        reader.press("Return", "Esc", "j")
    reader.press("Ctrl+M")
    window = reader.window.findChild(InsightsWindow)
    assert window is not None
    reader.wait(lambda: len(window.legend.buttons) == 3)
    physics, biology, rest = window.legend.buttons
    assert {physics.accessibleName(), biology.accessibleName()} == {"physics", "biology"}
    assert [button.shown.count for button in window.legend.buttons] == [1, 1, 28]
    assert rest.accessibleName() == "No coloured tag"
    content = window.map.content
    assert content is not None
    (number,) = (place for place, tag in enumerate(content.tags) if tag == physics.shown.tag)
    other = next(place for place, tag in enumerate(content.tags) if not tag)

    def found(place: int) -> int:
        at = place_in(QPointF(*content.map.places[place].tolist()), window.map.rect().toRectF(), window.map.view_rect())
        return window.map.paper_at(at)

    assert found(other)
    physics.click()
    assert window.map.only == physics.shown.tag
    assert found(number) == content.map.paper_ids[number]
    assert not found(other) or found(other) == content.map.paper_ids[number]
    biology.click()
    assert [button.isChecked() for button in window.legend.buttons] == [False, True, False]
    biology.click()
    assert window.map.only is None
    biology.click()
    window.show_map(content, is_ready=True)  # as when the index has caught up
    assert window.map.only is None
    assert not any(button.isChecked() for button in window.legend.buttons)
    window.close()


def test_zooming_keeps_what_is_under_the_mouse(reader: Reader) -> None:
    window = open_insights(reader)
    at = QPointF(100, 120)
    before = window.map._world(at)
    window.map.zoom_by(3, at)
    after = window.map._world(at)
    assert abs(before.x() - after.x()) < 0.02
    assert abs(before.y() - after.y()) < 0.02
    window.close()


def test_pictures_and_figures_are_saved(reader: Reader, tmp_path: Path) -> None:
    window = open_insights(reader)
    for name, start in (("a.svg", b"<?xml"), ("a.png", b"\x89PNG"), ("a.csv", b"\xef\xbb\xbfMonth,Added,Read")):
        reader.ask.target = tmp_path / name
        window.charts[0].save_wanted.emit(window.charts[0].chart)
        reader.settle()
        assert (tmp_path / name).read_bytes().startswith(start)
    reader.ask.target = tmp_path / "map.svg"
    window.save_wanted.emit(None)
    reader.settle()
    assert b"<svg" in (tmp_path / "map.svg").read_bytes()
    window.close()


def test_the_map_comes_when_the_index_is_ready_and_asks_for_no_papers_before(reader: Reader) -> None:
    indexing = reader.app.indexing
    assert indexing is not None
    indexing._working.acquire()  # nothing is taken up for now
    window = open_insights(reader)
    assert window.line.text().startswith("30 papers, ")
    assert window.map_note.text() == "The index is being built. The map will appear when it is ready."
    indexing._working.release()
    indexing.look()
    reader.wait(lambda: window.map_note.text().startswith("30 papers. Similar papers"))
    content = window.map.content
    assert content is not None
    assert len(content.map.paper_ids) == 30
    window.close()


def test_a_library_of_a_few_papers_is_told_that_the_map_needs_more(reader: Reader) -> None:
    reader.press("Ctrl+M")
    window = reader.window.findChild(InsightsWindow)
    assert window is not None
    assert window.map_note.text() == "The map needs more papers with abstracts."
    window.close()
