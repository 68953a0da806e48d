"""The window in a language that is read from the right: laid out the other way round, with room for everything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.pseudo import FromRight
from tests.gui.window import Reader
from tests.helpers.screen_texts import cramped, in_english, own_texts
from tests.helpers.screens import GALLERY, SCREENS, furnish, picture, put_back, top_of


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


@pytest.mark.usefixtures("from_right")
def test_every_screen_is_laid_out_from_the_right_and_has_room(reader: Reader) -> None:
    furnish(reader)
    GALLERY.mkdir(exist_ok=True)
    english: dict[str, list[str]] = {}
    cut: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(reader)
        top = top_of(reader)
        assert picture(reader).save(str(GALLERY / f"{name}-right.png"))
        english[name], cut[name] = in_english(top, own_texts(reader)), cramped(top)
        put_back(reader, "light")
    assert {name: texts for name, texts in english.items() if texts} == {}
    assert {name: texts for name, texts in cut.items() if texts} == {}
    window = reader.window
    places = [left_of(pane, window) for pane in (window.paper_pane, window.list_pane, window.sidebar)]
    assert places == sorted(places)
