"""A reader who likes tables: columns to choose, to sort by and to pull wide, kept for the next time."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from paperdesk.gui.paper_list.table_delegate import table_star_place
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


def heads(reader: Reader) -> list[str]:
    model = reader.pane.model
    return [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]


def test_the_list_becomes_a_table_and_stays_one(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    reader.press("j", "j")
    title = reader.row.title
    reader.press("Ctrl+Shift+T")
    assert heads(reader) == ["Title", "Authors", "Venue", "Year", "Tags"]
    assert reader.row.title == title
    reader.pane.columns.columns_chosen.emit(["year", "key"])
    assert heads(reader) == ["Title", "Year", "Citation key"]
    reader.pane.view.setColumnWidth(1, 133)
    reader.close()
    again = sit_down()
    assert heads(again) == ["Title", "Year", "Citation key"]
    assert again.pane.view.columnWidth(1) == 133
    again.press("Ctrl+Shift+T")
    assert again.pane.model.columnCount() == 1


def test_a_click_on_a_head_sorts_a_second_one_turns_the_order_and_a_third_one_sorts_as_before(reader: Reader) -> None:
    paste(reader, SAMPLE)
    before = reader.titles
    reader.press("Ctrl+Shift+T")
    head = reader.pane.view.horizontalHeader()
    head.sectionClicked.emit(0)
    reader.settle()
    assert reader.titles == sorted(before, key=str.casefold)
    head.sectionClicked.emit(0)
    reader.settle()
    assert reader.titles == sorted(before, key=str.casefold, reverse=True)
    assert reader.pane.head.order.text() == "Title, reversed  ▾"
    head.sectionClicked.emit(0)
    reader.settle()
    assert reader.titles == before


def test_any_order_is_turned_in_the_menu_and_stays_so(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    usual = reader.titles
    reader.pane.head.reverse.trigger()
    reader.settle()
    assert reader.titles == usual[::-1]
    assert reader.pane.head.reverse.isChecked()
    reader.press("/")
    reader.type("training")
    found = reader.titles
    assert found == [title for title in usual[::-1] if title in found]
    reader.press("Esc")
    reader.close()
    again = sit_down()
    assert again.titles == usual[::-1]
    again.pane.head.reverse.trigger()
    again.settle()
    assert again.titles == usual
    again.press("/")
    again.type("training")
    assert again.pane.head.reverse.isEnabled()
    again.pane.set_sort("relevance")
    again.settle()
    assert not again.pane.head.reverse.isEnabled(), "the worst first helps nobody"


def test_all_that_is_done_in_cards_is_done_in_a_table(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("Ctrl+Shift+T", "j", "s", "x", "x", "u")
    rows = [reader.pane.model.row_at(i) for i in range(4)]
    assert [row.paper.starred for row in rows if row] == [False, True, False, False]
    assert [row.paper.is_read for row in rows if row] == [False, True, True, False]
    view = reader.pane.view
    place = table_star_place(view.visualRect(view.model().index(3, 0)).toRectF(), view.cards.theme)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(*map(round, place.center().toTuple())))
    reader.settle()
    assert reader.row.starred


def test_papers_are_put_in_order_by_author_and_venue(reader: Reader) -> None:
    paste(reader, SAMPLE)
    pane = reader.window.paper_pane
    for names in (["Zorn, Max"], ["Abel, Niels"]):
        pane.authors.changed.emit(names)
        reader.settle()
        reader.press("j")
    reader.pane.set_sort("author")
    reader.settle()
    assert [row.paper.authors_line for i in range(2) if (row := reader.pane.model.row_at(i))] == ["Abel", "Zorn"]


def test_cards_and_table_change_without_a_look_at_each_row(reader: Reader) -> None:
    """With 100,000 rows that took seconds, for which the window stood still."""
    paste(reader, SAMPLE)
    resized: list[int] = []
    reader.pane.view.verticalHeader().sectionResized.connect(lambda row, _old, _new: resized.append(row))
    reader.press("Ctrl+Shift+T", "Ctrl+Shift+T")
    assert reader.pane.model.columnCount() == 1
    assert resized == []


def test_the_paper_stands_below_the_table_and_beside_the_cards(sit_down: Callable[[], Reader]) -> None:
    first = sit_down()
    paste(first, SAMPLE)
    beside = first.window.panes.inner.sizes()[0]
    first.press("Ctrl+Shift+T")
    assert first.window.paper_pane.mapTo(first.window, QPoint()).y() > first.pane.view.height() / 2
    shown = first.pane.view.viewport().width()
    assert sum(first.pane.view.columnWidth(number) for number in range(4)) <= shown  # year and venue are in sight
    first.close()
    second = sit_down()
    assert second.window.panes.is_below
    second.press("Ctrl+Shift+T")
    assert not second.window.panes.is_below
    assert abs(second.window.panes.inner.sizes()[0] - beside) <= 2


def test_the_order_that_the_button_names_is_ticked_in_its_menu(reader: Reader) -> None:
    paste(reader, SAMPLE)
    head = reader.pane.head
    assert head.order.text().startswith("Newest first")
    assert [name for name, action in head.sorts.items() if action.isChecked()] == ["added"]
    reader.press("/")
    reader.type("theory")
    assert [name for name, action in head.sorts.items() if action.isChecked()] == ["relevance"]


def test_formulae_are_signs_in_the_table(reader: Reader) -> None:
    reader.ask.clipboard = "@article{a, title={Flow of $v_t$ and $\\alpha$}, year=2020}"
    reader.press("Ctrl+V", "Ctrl+Shift+T")
    index = reader.pane.model.index(0, 0)
    assert index.data() == "Flow of vₜ and α"


def test_the_menu_shows_by_a_check_mark_which_settings_are_on(reader: Reader) -> None:
    assert reader.app.menus is not None
    menus = reader.app.menus
    view = next(entry.menu() for entry in menus.button.menu().actions() if entry.text() == "View")
    assert isinstance(view, QMenu)
    table, compact = menus.actions["table"], menus.actions["density"]
    marks = []
    for _turn in range(2):
        view.popup(QPoint(10, 10))
        marks.append((table.isChecked(), compact.isChecked()))
        view.hide()
        reader.press("Ctrl+Shift+T")
    assert marks == [(False, False), (True, False)]
    assert not menus.actions["star"].isCheckable()
