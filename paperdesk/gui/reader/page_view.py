"""The pages of a document: scrolled, zoomed, painted from pictures that come off the GUI thread."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from paperdesk.documents.render import Tile
from paperdesk.gui.reader.page_layout import LARGEST, POINT, SMALLEST, PageLayout, Sizes, scale_to_fit
from paperdesk.gui.reader.page_painter import PageMark, PagePainter
from paperdesk.gui.reader.page_source import VIEW, PageSource
from paperdesk.gui.reader.text_selection import TextSelection
from paperdesk.gui.reader.tiles import pages_around, small_tile, tiles_of
from paperdesk.gui.reader.whole_selection import MOST_PAGES, WholeSelection
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import tr
from paperdesk.model.annotation import Rect

ZOOM_STEP = 1.1
FIRST_ZOOM = 1.2
STEP = 60  # pixels of an arrow key
PAGE_SHARE = 0.9  # of the view: what a page key scrolls
Fit = float | str
"""A zoom (1.0 is 100 %), or "width" or "page", or "usual": 120 %, but no wider than the view."""
USUAL = "usual"


class PageView(QAbstractScrollArea):
    """Shows pages with what lies on them; where one reads is told by signals."""

    moved = Signal()
    zoomed = Signal()
    ground, below = "chip", 0.0  # what lies under the pages; pixels for what stands below each

    def __init__(self, theme: Theme, source: PageSource, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageView")
        self.setAccessibleName(tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self.theme, self.source, self.sizes = theme, source, sizes
        self.topic = VIEW
        self.fit: Fit = USUAL
        self.columns = 1
        self.layout_of_pages = PageLayout(sizes, FIRST_ZOOM * POINT, 100)
        self.selection = TextSelection(source.text, sizes)
        self.whole_selection = WholeSelection(self.selection, source, self)
        self.marks: Mapping[int, Sequence[PageMark]] = {}
        self.chosen_mark = 0
        self.hits: Mapping[int, Sequence[Sequence[Rect]]] = {}
        self.current_hit: tuple[int, int] = (-1, -1)  # page, number of the hit on it
        self.drawn_area: tuple[int, Rect] | None = None
        self._goal: tuple[int, float] | None = None  # where to be once the view has its size
        self._last_top = 0
        self._downwards = True
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)
        source.picture_came.connect(lambda _page: self.viewport().update())
        source.text_came.connect(lambda _page: self.viewport().update() if self.selection else None)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- where

    @property
    def scale(self) -> float:
        """Pixels of the view per point."""
        return self.layout_of_pages.scale

    @property
    def zoom(self) -> float:
        return self.scale / POINT

    @property
    def offset(self) -> QPointF:
        """The point of the pages that lies at the view's top left."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def page(self) -> int:
        """The page that one reads: the one at a third of the view's height."""
        middle = self.viewport().width() / 2
        third = self.viewport().height() / 3
        return self.layout_of_pages.page_at(self.offset + QPointF(middle, third))

    @property
    def place(self) -> tuple[int, float]:
        """The topmost page, and how much of its height is scrolled past."""
        if self._goal is not None:
            return self._goal
        page = self.seen_pages.start
        rect = self.layout_of_pages.rect(page)
        share = max(0.0, (self.offset.y() - rect.top()) / rect.height())
        following = page + self.columns
        return (page, share) if share < 1 or following >= len(self.sizes) else (following, 0.0)  # the gap between

    @property
    def seen_pages(self) -> range:
        top = self.offset.y()
        return self.layout_of_pages.between(top, top + self.viewport().height())

    def go_to(self, page: int, share: float = 0.0, *, margin: float = 0.0) -> None:
        """Bring a page to the view's top: its beginning, or the place so far down (a share of its height)."""
        page = max(0, min(len(self.sizes) - 1, page))
        if not self.isVisible() or self.viewport().height() < 50:  # noqa: PLR2004 - not laid out yet
            self._goal = (page, share)
            return
        self._goal = None
        rect = self.layout_of_pages.rect(page)
        top = rect.top() + share * rect.height() - margin if share else rect.top() - 8
        self.verticalScrollBar().setValue(round(top))
        self._ask_soon()

    def show_rect(self, page: int, rect: Rect) -> None:
        """Bring a rectangle of a page into view, if it is not."""
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
        """Take a zoom, "width" or "page"; the point `at` of the view stays where it is."""
        self.fit = fit if isinstance(fit, str) else max(SMALLEST, min(fit, LARGEST))
        self._lay_out(at)
        self.zoomed.emit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.set_fit(self.zoom * factor, at)

    def set_columns(self, columns: int) -> None:
        """Show one page beside the other, or one below the other."""
        place = self.place
        self.columns = columns
        self._lay_out(None)
        self.go_to(*place)

    def _lay_out(self, at: QPointF | None) -> None:
        """Compute where the pages are, and keep what lies at a point of the view there."""
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
        self._ask_soon()

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
            bar.setSingleStep(STEP)

    # --- pictures

    def _scrolled(self, top: int) -> None:
        self._downwards = top >= self._last_top
        self._last_top = top
        self._ask_soon()
        self.moved.emit()

    def _ask_soon(self) -> None:
        if not self._asking.isActive():
            self._asking.start()

    def _ask(self) -> None:
        """Want what shows, then what comes next; small pictures first of what has none at all."""
        seen = self.seen_pages
        shown = [tile for page in seen for tile in self._tiles(page)]
        bare = [self._small(page) for page in seen if not any(map(self.source.picture, self._tiles(page)))]
        if len(shown) == 1:
            bare = []  # a single page comes as quickly as its small picture
        next_pages = list(pages_around(seen, len(self.sizes), downwards=self._downwards))
        coming = [tile for page in next_pages for tile in self._tiles(page, is_seen=False)]
        self.source.want([*bare, *shown, *coming], self.topic)
        if self.topic == VIEW:
            self.source.want_texts([*seen, *next_pages[:2], *self.selection.wanted[:MOST_PAGES]])

    def _tiles(self, page: int, *, is_seen: bool = True) -> list[Tile]:
        ratio = self.devicePixelRatioF()
        part = None
        if is_seen:
            rect = self.layout_of_pages.rect(page)
            view = QRectF(self.offset, QSizeF(self.viewport().size())).intersected(rect)
            left, top = view.left() - rect.left(), view.top() - rect.top()
            part = QRectF(left * ratio, top * ratio, view.width() * ratio, view.height() * ratio)
        return tiles_of(page, self.sizes[page], self.scale * ratio, part, is_dark=self.theme.is_dark)

    def _small(self, page: int) -> Tile:
        return small_tile(page, self.sizes[page], is_dark=self.theme.is_dark)

    @property
    def is_painted(self) -> bool:
        """Whether all that shows is there in full."""
        return all(self.source.picture(tile) for page in self.seen_pages for tile in self._tiles(page))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.theme.color(self.ground))
        for page in self.seen_pages:
            self._paint_page(painter, page)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        rect = self.layout_of_pages.rect(page).translated(-self.offset)
        paint = PagePainter(painter, self.theme, rect, self.scale)
        paint.paper()
        if page in self.source.problems:
            paint.problem(self.source.problems[page])
            return
        self._paint_pictures(paint, page)
        if marks := self.marks.get(page):
            text = self.source.text(page)
            paint.marks(marks, self.chosen_mark, text.turned if text else 0)
        self._paint_found(paint, page)
        if self.drawn_area is not None and self.drawn_area[0] == page:
            paint.selected([self.drawn_area[1]])

    def _paint_pictures(self, paint: PagePainter, page: int) -> None:
        tiles, ratio = self._tiles(page), self.devicePixelRatioF()
        pictures = [self.source.picture(tile) for tile in tiles]
        small = self.source.picture(self._small(page))
        if small is not None and not all(pictures):
            paint.picture(small, paint.page)
        for tile, picture in zip(tiles, pictures, strict=True):
            if picture is not None:
                at = paint.page.topLeft() + QPointF(tile.left / ratio, tile.top / ratio)
                paint.picture(picture, QRectF(at, QSizeF(tile.width / ratio, tile.height / ratio)))

    def _paint_found(self, paint: PagePainter, page: int) -> None:
        hits = self.hits.get(page, ())
        current = hits[self.current_hit[1]] if self.current_hit[0] == page and self.current_hit[1] < len(hits) else ()
        paint.hits([rect for hit in hits for rect in hit if hit is not current], current)
        text = self.source.text(page)
        for stretch in self.selection.stretches_on(page):
            if text is not None:
                paint.selected(text.rects(stretch.start, stretch.end))

    # --- Qt

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.viewport().update()
        self._ask_soon()

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
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
