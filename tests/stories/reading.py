"""What somebody does who reads PDFs in the window: opens one, drags over words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from paperdesk.gui.commands.imports import import_paths
from paperdesk.gui.reader.reader_view import ReaderView
from tests.gui.window import Reader


def take_in(reader: Reader, file: Path) -> None:
    assert reader.app.desk is not None
    count = len(reader.titles)
    import_paths(reader.app.desk, [file])
    reader.wait(lambda: len(reader.titles) == count + 1)
    reader.settle()


def opened(reader: Reader) -> ReaderView:
    """The PDF that is in front, all of it there that shows."""
    reader.wait(lambda: reader.window.tabs.reader is not None)
    view = reader.window.tabs.reader
    assert view is not None
    reader.wait(lambda: view.pages.is_painted and not view.source.is_waiting)
    reader.settle()
    return view


def read_again(sit_down: Callable[[], Reader], first: Reader) -> tuple[Reader, ReaderView]:
    """Close the window, sit down again, and open the PDF of the first paper."""
    first.close()
    second = sit_down()
    second.pane.selection.select_row(0)
    second.settle()
    second.press("p")
    return second, opened(second)


def read(reader: Reader, file: Path) -> ReaderView:
    take_in(reader, file)
    reader.pane.selection.select_row(0)
    reader.settle()
    reader.press("p")
    return opened(reader)


def point_of(view: ReaderView, page: int, words: str, *, at_end: bool = False) -> QPoint:
    """Where words begin or end in the view."""
    text = view.source.text(page)
    assert text is not None
    start, end = text.find(words)[0]
    left, top, right, bottom = text.rects(start, end)[-1 if at_end else 0]
    view.pages.show_rect(page, (left, top, right, bottom))
    rect = view.pages.layout_of_pages.rect(page).translated(-view.pages.offset)
    x = (right - 1 if at_end else left + 1) * view.pages.scale
    return QPoint(round(rect.left() + x), round(rect.top() + (top + bottom) / 2 * view.pages.scale))


def drag(view: ReaderView, start: QPoint, end: QPoint) -> None:
    viewport = view.pages.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    view.mouse._drag(end.toPointF())
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
