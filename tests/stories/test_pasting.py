"""Anything, anywhere: pages, names, feeds and files that are pasted or dropped, wherever the focus is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytest_httpserver import HTTPServer

from tests.gui.window import Reader
from tests.helpers.feeds import rss, serve
from tests.helpers.stories import SAMPLE
from tests.jobs.lookup_server import GROKKING, LookupServer
from tests.pdfs import write_paper


def drop(reader: Reader, data: QMimeData, over: QWidget) -> None:
    """Drop something from another program on a widget, as Qt does: the first one around it that accepts gets it."""
    at, action, button = QPoint(20, 20), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    widget: QWidget | None = over
    while widget is not None:
        enter = QDragEnterEvent(at, action, data, button, held)
        enter.ignore()
        if widget.acceptDrops():
            QApplication.sendEvent(widget, enter)
            if enter.isAccepted():
                QApplication.sendEvent(widget, QDropEvent(QPointF(at), action, data, button, held))
                break
        widget = widget.parentWidget()
    reader.settle()


def text(said: str) -> QMimeData:
    data = QMimeData()
    data.setText(said)
    return data


def test_a_page_that_is_pasted_into_the_search_field_is_imported(reader: Reader) -> None:
    reader.press("/")
    reader.ask.clipboard = SAMPLE.read_text(encoding="utf-8")
    reader.press("Ctrl+V")
    assert len(reader.titles) == 30
    assert reader.pane.search.text == ""


def test_an_empty_library_gives_the_keys_back_after_a_search(reader: Reader) -> None:
    reader.press("/", "Esc")
    assert not reader.pane.search.line.hasFocus()
    reader.ask.clipboard = SAMPLE.read_text(encoding="utf-8")
    reader.press("Ctrl+V", "s")
    assert reader.row.starred


def test_one_line_that_is_pasted_into_the_search_field_is_searched(reader: Reader) -> None:
    reader.press("/")
    reader.ask.clipboard = " octopus\n"
    reader.press("Ctrl+V")
    assert reader.pane.search.text == "octopus"


def test_a_doi_that_is_searched_and_not_there_is_offered_to_be_added(reader: Reader, server: LookupServer) -> None:
    reader.press("/")
    reader.ask.clipboard = "2205.10343"
    reader.press("Ctrl+V")
    offers = [b for b in reader.pane.empty.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in offers] == ["Add 2205.10343"]
    QTest.mouseClick(offers[0], Qt.MouseButton.LeftButton)
    reader.settle()
    assert reader.paper.fields.title == GROKKING
    assert reader.pane.search.text == ""


def test_long_text_in_the_search_field_leaves_the_window_as_it_is(reader: Reader) -> None:
    before = reader.window.minimumSizeHint()
    reader.pane.search.line.setText("word " * 20_000)
    reader.settle()
    assert len(reader.pane.search.text) <= 2_000
    assert reader.window.minimumSizeHint().height() <= before.height() + 100


@pytest.mark.parametrize("focus", ["sidebar", "list_pane.view"])
def test_names_are_looked_up_wherever_the_focus_is(reader: Reader, server: LookupServer, focus: str) -> None:
    widget = reader.window
    for part in focus.split("."):
        widget = getattr(widget, part)
    reader.focus(widget)
    reader.ask.clipboard = "https://arxiv.org/abs/2205.10343"
    reader.press("Ctrl+V")
    assert reader.paper.fields.title == GROKKING


def test_the_address_of_a_feed_is_followed(reader: Reader, httpserver: HTTPServer) -> None:
    reader.ask.clipboard = serve(httpserver, rss("One of the feed", title="Ferns"))
    reader.press("Ctrl+V")
    reader.wait(lambda: "Ferns" in reader.sidebar)
    reader.settle()
    assert reader.sidebar["Ferns"] == 1


def test_a_text_an_address_and_a_file_are_dropped(reader: Reader, server: LookupServer, tmp_path: Path) -> None:
    drop(reader, text("@article{a, title={Dropped as a text}, year=2020}"), reader.pane.view.viewport())
    assert "Dropped as a text" in {*reader.titles}
    address = QMimeData()
    address.setUrls([QUrl("https://arxiv.org/abs/2205.10343")])
    drop(reader, address, reader.window.sidebar.viewport())
    assert GROKKING in reader.titles
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(write_paper(tmp_path / "paper.pdf", 1)))])
    drop(reader, file, reader.window.paper_pane.viewport())
    assert "Section 1 of a paper in two columns" in reader.titles


def test_the_dialog_for_files_takes_a_pdf(reader: Reader, tmp_path: Path) -> None:
    reader.ask.files = [write_paper(tmp_path / "paper.pdf", 1)]
    reader.press("Ctrl+I")
    reader.wait(lambda: reader.dialog is not None)
    reader.settle()
    dialog = reader.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
