"""A reader who likes things in groups: by day, by feed, by tag."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from paperdesk.gui.paper_list.card_delegate import star_place
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


def tag(reader: Reader, name: str) -> None:
    reader.press("t")
    reader.type(name)
    reader.press("Return", "Esc")


def groups(reader: Reader) -> list[tuple[int, str, int]]:
    return [(group.row, group.label, group.count) for group in reader.pane.model.groups.values()]


def test_papers_stand_together_by_tag_and_without_one_last(reader: Reader) -> None:
    paste(reader, SAMPLE)
    tag(reader, "zebra")
    reader.press("j", "j")
    tag(reader, "ant")
    titles = [reader.titles[2], reader.titles[0]]
    reader.pane.set_group("tag")
    reader.settle()
    assert groups(reader) == [(0, "ant", 1), (1, "zebra", 1), (2, "Without a tag", 28)]
    assert reader.titles[:2] == titles


def test_a_group_has_room_for_its_head_and_the_star_is_where_it_is_drawn(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.pane.set_group("day")
    reader.settle()
    view, theme = reader.pane.view, reader.window.theme
    assert [count for _, _, count in groups(reader)] == [30]
    assert view.rowHeight(0) == theme.card_height + theme.group_height
    assert view.rowHeight(1) == theme.card_height
    rect = view.visualRect(view.model().index(0, 0)).toRectF().adjusted(0, theme.group_height, 0, 0)
    at = star_place(rect, theme).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))
    reader.settle()
    assert reader.row.starred
    reader.pane.set_group("")
    reader.settle()
    assert view.rowHeight(0) == theme.card_height


def test_groups_are_kept_for_the_next_time(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    reader.pane.set_group("feed")
    reader.settle()
    assert groups(reader)[-1][1:] == ("From no feed", 30) or len(groups(reader)) == 1
    reader.close()
    again = sit_down()
    assert again.pane.group == "feed"
    assert len(again.pane.model.groups) == 1
    assert again.pane.head.order.text() == "Newest first, by feed  ▾"


def test_a_search_keeps_the_groups(reader: Reader) -> None:
    paste(reader, SAMPLE)
    tag(reader, "ant")
    word = reader.row.title.split()[1]
    reader.pane.set_group("tag")
    reader.settle()
    reader.press("/")
    reader.type(word)
    assert groups(reader)[0][:2] == (0, "ant")
    assert sum(count for _, _, count in groups(reader)) == len(reader.titles)
