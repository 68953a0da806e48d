"""The ways to add papers are in sight: a button beside the search field offers them, each with its key."""

from PySide6.QtWidgets import QApplication

from paperdesk.gui.windows.papers.add_papers import AddPapers
from tests.gui.window import Reader


def test_the_button_beside_the_search_offers_the_ways_to_add_papers(reader: Reader) -> None:
    add = reader.window.list_pane.top.add
    assert "Ctrl+N" in add.toolTip()
    menu = add.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert [action.text().split()[0] for action in menu.actions()] == ["Add", "Import", "Import", "Import", "Add"]
    assert all(action.shortcut().toString() for action in menu.actions()[:2])
    menu.actions()[0].trigger()
    assert isinstance(reader.dialog, AddPapers)


def test_the_button_has_its_room_in_the_narrowest_window(reader: Reader) -> None:
    reader.window.resize(reader.window.minimumSizeHint())
    QApplication.processEvents()
    top = reader.window.list_pane.top
    assert top.add.isVisible()
    assert top.add.geometry().right() < top.width()
    assert top.add.width() >= top.add.sizeHint().width()
    assert top.search.line.width() > top.search.line.fontMetrics().horizontalAdvance("Search")
