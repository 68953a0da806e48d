"""Mouse actions on pages: select text, select annotations, draw rectangles, place notes."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from paperdesk.documents.links import PageLink
from paperdesk.gui.reader.page_painter import PageMark
from paperdesk.gui.reader.page_view import PageView
from paperdesk.gui.reader.text_selection import Caret
from paperdesk.model.annotation import Rect

SMALLEST_AREA = 4.0  # points per side; less is a click
SCROLL_MS, SCROLL_STEP, EDGE = 30, 22, 14


class Tool(StrEnum):
    """The effect of dragging and clicking on a page."""

    SELECT = "select"
    AREA = "area"
    NOTE = "note"


class PageMouse(QObject):
    """Watches the viewport of a page view."""

    selected = Signal()
    mark_chosen = Signal(int)
    link_clicked = Signal(object)  # PageLink
    area_drawn = Signal(int, tuple)
    place_clicked = Signal(int, tuple)
    tool_changed = Signal(str)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self.view = view
        self.tool = Tool.SELECT
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        view.viewport().installEventFilter(self)

    def set_tool(self, tool: Tool) -> None:
        self.tool = tool
        shape = Qt.CursorShape.IBeamCursor if tool is Tool.SELECT else Qt.CursorShape.CrossCursor
        self.view.viewport().setCursor(shape)
        self.tool_changed.emit(tool)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        kind, is_left = event.type(), event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress and is_left:
            self._press(event)
        elif kind == QEvent.Type.MouseMove:
            self._move(event)
        elif kind == QEvent.Type.MouseButtonRelease and is_left:
            self._release(event)
        elif kind == QEvent.Type.MouseButtonDblClick and is_left:
            self._take_word(event.position())
        return False

    def _page_at(self, at: QPointF) -> tuple[int, tuple[float, float]]:
        """The page under a point of the view, and the position on it in points."""
        layout, point = self.view.layout_of_pages, self.view.offset + at
        page = layout.page_at(point)
        return page, layout.to_page(page, point)

    def _caret_at(self, at: QPointF) -> Caret | None:
        page, (x, y) = self._page_at(at)
        text = self.view.source.text(page)
        return Caret(page, text.caret_at(x, y)) if text is not None and len(text) else None

    def mark_at(self, at: QPointF) -> PageMark | None:
        """The annotation under a point of the view; the smallest if there are several."""
        page, (x, y) = self._page_at(at)
        hit = [mark for mark in self.view.marks.get(page, ()) if any(_holds(rect, x, y) for rect in mark.rects)]
        return min(hit, key=lambda mark: sum(map(_size, mark.rects)), default=None)

    def link_at(self, at: QPointF) -> PageLink | None:
        """The link under a point of the view."""
        page, (x, y) = self._page_at(at)
        return next((link for link in self.view.source.links(page) if _holds(link.rect, x, y)), None)

    def _press(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        self.view.setFocus()
        selection, caret = self.view.selection, self._caret_at(event.position())
        if self.tool is Tool.SELECT and caret is not None:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                selection.extend(caret)
            else:
                selection.begin(caret)
        self.view.viewport().update()

    def _move(self, event: QMouseEvent) -> None:
        self._last = event.position()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor(event.position())
            return
        self._drag(event.position())
        height = self.view.viewport().height()
        is_outside = not EDGE <= event.position().y() <= height - EDGE
        if is_outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not is_outside:
            self._scrolling.stop()

    def _drag(self, at: QPointF) -> None:
        if self.tool is Tool.AREA and self._pressed is not None:
            page, start = self._page_at(self._pressed)
            end = self.view.layout_of_pages.to_page(page, self.view.offset + at)
            self.view.drawn_area = (page, _within(_between(start, end), self.view.sizes[page]))
        elif self.tool is Tool.SELECT and (caret := self._caret_at(at)) is not None:
            self.view.selection.extend(caret)
        self.view.viewport().update()

    def _scroll_on(self) -> None:
        """Dragging beyond the view's edge scrolls."""
        bar = self.view.verticalScrollBar()
        step = SCROLL_STEP if self._last.y() > EDGE else -SCROLL_STEP
        before = bar.value()
        bar.setValue(before + step)
        if self._pressed is not None and self.tool is Tool.AREA:
            self._pressed -= QPointF(0, bar.value() - before)
        self._drag(self._last)

    def _release(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self._scrolling.stop()
        if self.tool is Tool.AREA:
            self._end_area()
        elif self.tool is Tool.NOTE:
            self.place_clicked.emit(*self._page_at(event.position()))
            self.set_tool(Tool.SELECT)
        elif self.view.selection:
            self.selected.emit()
        elif pressed is not None:
            mark, link = self.mark_at(event.position()), self.link_at(event.position())
            if link is not None and mark is None:
                self.link_clicked.emit(link)
            else:
                self.mark_chosen.emit(mark.id if mark is not None else 0)

    def _end_area(self) -> None:
        drawn, self.view.drawn_area = self.view.drawn_area, None
        if drawn is not None and min(drawn[1][2] - drawn[1][0], drawn[1][3] - drawn[1][1]) >= SMALLEST_AREA:
            self.area_drawn.emit(*drawn)
            self.set_tool(Tool.SELECT)
        self.view.viewport().update()

    def _take_word(self, at: QPointF) -> None:
        caret = self._caret_at(at)
        text = self.view.source.text(caret.page) if caret is not None else None
        if caret is not None and text is not None and self.tool is Tool.SELECT:
            self.view.selection.take(caret.page, *text.word_at(caret.at))
            self.selected.emit()
            self.view.viewport().update()

    def _show_cursor(self, at: QPointF) -> None:
        if self.tool is not Tool.SELECT:
            return
        page, (x, y) = self._page_at(at)
        text = self.view.source.text(page)
        is_text = text is not None and text.is_over_text(x, y)
        hand = self.link_at(at) is not None or (self.mark_at(at) is not None and not is_text)
        shape = Qt.CursorShape.IBeamCursor if is_text else Qt.CursorShape.ArrowCursor
        self.view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else shape)


def _holds(rect: Rect, x: float, y: float) -> bool:
    left, top, right, bottom = rect
    return left <= x <= right and top <= y <= bottom


def _size(rect: Rect) -> float:
    return (rect[2] - rect[0]) * (rect[3] - rect[1])


def _between(one: tuple[float, float], other: tuple[float, float]) -> Rect:
    (x0, y0), (x1, y1) = one, other
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _within(rect: Rect, size: tuple[float, float]) -> Rect:
    left, top, right, bottom = rect
    width, height = size
    return (
        round(min(max(left, 0), width), 2),
        round(min(max(top, 0), height), 2),
        round(min(max(right, 0), width), 2),
        round(min(max(bottom, 0), height), 2),
    )
