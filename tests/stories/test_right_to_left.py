"""The window in a language that is read from the right: laid out the other way round, with room for everything."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from paperdesk.gui.paper_list.card_delegate import star_place
from paperdesk.gui.paper_list.table_delegate import table_star_place
from tests.gui.pseudo import FromRight
from tests.gui.window import Reader
from tests.helpers.screen_texts import faults_of_screens
from tests.helpers.screens import furnish, opened


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    translator = FromRight(qapp)
    QCoreApplication.installTranslator(translator)
    QApplication.processEvents()
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    yield
    QCoreApplication.removeTranslator(translator)
    QApplication.processEvents()
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def left_of(widget: QWidget, top: QWidget) -> int:
    return widget.mapTo(top, QPoint(0, 0)).x()


@pytest.mark.skipif(not os.environ.get("PAPERDESK_LONG"), reason="part of .ci/long")
@pytest.mark.usefixtures("from_right")
def test_every_screen_is_laid_out_from_the_right_and_has_room(reader: Reader) -> None:
    assert faults_of_screens(reader, "right") == {}
    window = reader.window
    places = [left_of(pane, window) for pane in (window.paper_pane, window.list_pane, window.sidebar)]
    assert places == sorted(places)


@pytest.mark.usefixtures("from_right")
def test_a_card_and_a_row_of_the_table_are_drawn_and_clicked_from_the_right(reader: Reader) -> None:
    furnish(reader)
    view, theme = reader.pane.view, reader.window.theme
    row = reader.pane.view.currentIndex().row()
    other = next(number for number in range(row + 2, 30) if not is_starred(reader, number))
    for is_table in (False, True):
        if is_table:
            opened("table")(reader)
        rect = QRectF(view.visualRect(reader.pane.model.index(other, 0)))
        place = table_star_place(rect, theme) if is_table else star_place(rect, theme)
        x, y = round(place.center().x()), round(place.center().y())
        for at, is_star in ((QPoint(x, y), False), (QPoint(round(rect.left() + rect.right()) - x, y), True)):
            before = is_starred(reader, other)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            reader.settle()
            assert (is_starred(reader, other) != before) is is_star
        shown = view.viewport().grab(rect.toRect()).toImage()
        scale = shown.width() / rect.width()
        middle = round((rect.right() - rect.left() - theme.px(11 if is_table else 17)) * scale)
        column = {shown.pixelColor(middle, y).name() for y in range(shown.height())}
        assert theme.color("accent").name() in column


def is_starred(reader: Reader, number: int) -> bool:
    row = reader.pane.model.row_at(number)
    assert row is not None
    return row.paper.starred
