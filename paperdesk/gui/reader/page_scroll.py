"""A view that scrolls and zooms pages: their positions, the visible ones, and the current one."""

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from paperdesk.gui.reader.page_layout import LARGEST, POINT, SMALLEST, PageLayout, Sizes, scale_to_fit
from paperdesk.model.annotation import Rect

ZOOM_STEP = 1.1
FIRST_ZOOM = 1.2
ARROW_STEP_PX = 60  # pixels per arrow key
PAGE_SHARE = 0.9  # the share of the view that a page key scrolls
Fit = float | str
"""A zoom (1.0 is 100 %), or "width" or "page", or "usual": 120 %, but no wider than the view."""
USUAL = "usual"


class PageScroll(QAbstractScrollArea):
    """Knows the sizes of all pages but not their content; reports the reading position through signals."""

    moved = Signal()
    zoomed = Signal()
    view_changed = Signal()  # other parts of pages are visible, or at another size
    below = 0.0  # pixels of space below each page

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sizes = sizes
        self.fit: Fit = USUAL
        self.columns = 1
        self.layout_of_pages = PageLayout(sizes, FIRST_ZOOM * POINT, 100)
        self.goes_down = True  # whether the last scroll was downwards
        self._goal: tuple[int, float] | None = None  # the target once the view has its size
        self._turned: tuple[int, tuple[int, float]] | None = None  # at the last change of columns: scroll value, place
        self._last_top = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- position

    @property
    def scale(self) -> float:
        """Pixels of the view per point."""
        return self.layout_of_pages.scale

    @property
    def zoom(self) -> float:
        return self.scale / POINT

    @property
    def offset(self) -> QPointF:
        """The point of the pages at the view's top left."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def page(self) -> int:
        """The current page: the one at a third of the view's height."""
        middle = self.viewport().width() / 2
        third = self.viewport().height() / 3
        return self.layout_of_pages.page_at(self.offset + QPointF(middle, third))

    @property
    def place(self) -> tuple[int, float]:
        """The topmost page, and the fraction of its height scrolled past."""
        if self._goal is not None:
            return self._goal
        page = self.seen_pages.start
        rect = self.layout_of_pages.rect(page)
        share = max(0.0, (self.offset.y() - rect.top()) / rect.height())
        following = page + self.columns
        return (page, share) if share < 1 or following >= len(self.sizes) else (following, 0.0)  # the gap between pages

    @property
    def seen_pages(self) -> range:
        top = self.offset.y()
        return self.layout_of_pages.between(top, top + self.viewport().height())

    def go_to(self, page: int, share: float = 0.0, *, margin: float = 0.0) -> None:
        """Scroll a page to the view's top: its beginning, or a fraction of its height."""
        page = max(0, min(len(self.sizes) - 1, page))
        if not self.isVisible() or self.viewport().height() < 50:  # noqa: PLR2004 - not laid out yet
            self._goal = (page, share)
            return
        self._goal = None
        rect = self.layout_of_pages.rect(page)
        top = rect.top() + share * rect.height() - margin if share else rect.top() - 8
        self.verticalScrollBar().setValue(round(top))
        self.view_changed.emit()

    def show_rect(self, page: int, rect: Rect) -> None:
        """Scroll a page rectangle into view, if necessary."""
        whole = self.layout_of_pages.rect(page)
        top, bottom = whole.top() + rect[1] * self.scale, whole.top() + rect[3] * self.scale
        shown = self.offset.y(), self.offset.y() + self.viewport().height()
        if self._goal is not None or top < shown[0] or bottom > shown[1]:
            self.go_to(page, max(rect[1], 0.01) / self.sizes[page][1], margin=self.viewport().height() / 3)
        bar = self.horizontalScrollBar()
        left = whole.left() + rect[0] * self.scale
        if not bar.value() <= left <= bar.value() + self.viewport().width() - 40:
            bar.setValue(round(left - 40))

    # --- zoom

    def set_fit(self, fit: Fit, at: QPointF | None = None) -> None:
        """Set a zoom, "width" or "page"; the point `at` of the view stays in place."""
        self.fit = fit if isinstance(fit, str) else max(SMALLEST, min(fit, LARGEST))
        self._lay_out(at)
        self.zoomed.emit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.set_fit(self.zoom * factor, at)

    def set_columns(self, columns: int) -> None:
        """Show pages side by side, or in one column."""
        bar, place = self.verticalScrollBar(), self.place
        if self._turned is not None and self._turned[0] == bar.value():  # pages side by side start at the same place
            place = self._turned[1]
        self.columns = columns
        self._lay_out(None)
        self.go_to(*place)
        self._turned = bar.value(), place

    def _lay_out(self, at: QPointF | None) -> None:
        """Compute page positions, keeping what is at a point of the view there."""
        view = self.viewport().size()
        at = at or QPointF(view.width() / 2, 0)
        old, point = self.layout_of_pages, self.offset + at
        page = old.page_at(point)
        x, y = old.to_page(page, point)
        room = QSizeF(view)
        scale = self.fit * POINT if isinstance(self.fit, float) else self._fitted(room)
        self.layout_of_pages = PageLayout(self.sizes, scale, view.width(), self.columns, self.below)
        self._set_bars(view)
        rect = self.layout_of_pages.rect(page)
        self.horizontalScrollBar().setValue(round(rect.left() + x * scale - at.x()))
        self.verticalScrollBar().setValue(round(rect.top() + y * scale - at.y()))
        self.viewport().update()
        self.view_changed.emit()

    def _fitted(self, room: QSizeF) -> float:
        fitting = scale_to_fit(self.sizes, self.page, room, self.columns, whole=self.fit == "page")
        return min(fitting, FIRST_ZOOM * POINT) if self.fit == USUAL else fitting

    def _set_bars(self, view: QSize) -> None:
        size = self.layout_of_pages.size
        bars = (
            (self.verticalScrollBar(), size.height(), view.height()),
            (self.horizontalScrollBar(), size.width(), view.width()),
        )
        for bar, whole, shown in bars:
            bar.setRange(0, max(0, round(whole - shown)))
            bar.setPageStep(round(shown * PAGE_SHARE))
            bar.setSingleStep(ARROW_STEP_PX)

    # --- Qt

    def _scrolled(self, top: int) -> None:
        self.goes_down = top >= self._last_top
        self._last_top = top
        self.view_changed.emit()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        goal = self._goal
        self._lay_out(None)
        if goal is not None and self.isVisible():
            self.go_to(*goal)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP
            self.zoom_by(factor, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        page = round(self.viewport().height() * PAGE_SHARE)
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Space: -page if is_back else page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Down: ARROW_STEP_PX,
            Qt.Key.Key_Up: -ARROW_STEP_PX,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
