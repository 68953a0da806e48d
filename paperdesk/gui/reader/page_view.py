"""The pages of a document: painted from pictures loaded off the GUI thread, with annotations on top."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from paperdesk.documents.render import Tile
from paperdesk.gui.reader.page_layout import Sizes
from paperdesk.gui.reader.page_painter import PageMark, PagePainter
from paperdesk.gui.reader.page_scroll import PageScroll
from paperdesk.gui.reader.page_source import VIEW, PageSource
from paperdesk.gui.reader.text_selection import TextSelection
from paperdesk.gui.reader.tiles import pages_around, small_tile, tiles_of
from paperdesk.gui.reader.whole_selection import MOST_PAGES, WholeSelection
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import tr
from paperdesk.model.annotation import Rect


class PageView(PageScroll):
    """Requests visible pictures, and paints them with annotations, matches and the selection."""

    ground = "chip"  # the background of the pages

    def __init__(self, theme: Theme, source: PageSource, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(sizes, parent)
        self.setObjectName("pageView")
        self.setAccessibleName(tr("Pages"))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self.theme, self.source = theme, source
        self.topic = VIEW
        self.selection = TextSelection(source.text, sizes)
        self.whole_selection = WholeSelection(self.selection, source, self)
        self.marks: Mapping[int, Sequence[PageMark]] = {}
        self.chosen_mark = 0
        self.hits: Mapping[int, Sequence[Sequence[Rect]]] = {}
        self.current_hit: tuple[int, int] = (-1, -1)  # page, number of the match on it
        self.drawn_area: tuple[int, Rect] | None = None
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)
        self.view_changed.connect(self._ask_soon)
        source.picture_came.connect(lambda _page: self.viewport().update())
        source.text_came.connect(lambda _page: self.viewport().update() if self.selection else None)

    # --- pictures

    def _ask_soon(self) -> None:
        if not self._asking.isActive():
            self._asking.start()

    def _ask(self) -> None:
        """Request visible pages, then the next ones; first small pictures for pages without any."""
        seen = self.seen_pages
        shown = [tile for page in seen for tile in self._tiles(page)]
        bare = [self._small(page) for page in seen if not any(map(self.source.picture, self._tiles(page)))]
        if len(shown) == 1:
            bare = []  # a single page loads as quickly as its small picture
        next_pages = list(pages_around(seen, len(self.sizes), downwards=self.goes_down))
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
        """True if everything visible is fully painted."""
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

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.viewport().update()
        self._ask_soon()
