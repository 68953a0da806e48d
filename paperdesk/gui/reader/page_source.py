"""Pictures and texts of one document's pages, loaded one at a time off the GUI thread, newest requests first.

Pictures are cached up to a number of bytes; the least recently used are evicted first.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from paperdesk.documents.links import PageLink
from paperdesk.documents.page_text import PageText
from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.documents.reading import links_of, text_of, tile_of
from paperdesk.documents.render import Tile
from paperdesk.errors import DocumentError
from paperdesk.gui.running.tasks import Tasks

MOST_BYTES = 96_000_000
MOST_TEXTS = 400
VIEW = "view"
"""The topic with the highest priority: visible pages."""
BYTES_PER_PIXEL = 4
T = TypeVar("T")
Texts = tuple[PageText, tuple[PageLink, ...]]


class PageSource(QObject):
    """The loaded parts of a document, and those to load next."""

    picture_came = Signal(int)
    text_came = Signal(int)

    def __init__(
        self, tasks: Tasks, apart: PdfProcess, path: Path, password: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.path, self.password = str(path), password
        self.problems: dict[int, str] = {}  # page -> why it cannot be shown
        self._tasks, self._apart = tasks, apart
        self._pictures: OrderedDict[Tile, QImage] = OrderedDict()
        self._texts: OrderedDict[int, Texts] = OrderedDict()
        self._bytes = 0
        self._wanted: dict[str, list[Tile]] = {}
        self._wanted_texts: dict[str, list[int]] = {}
        self._is_busy = False

    def picture(self, tile: Tile) -> QImage | None:
        """The picture of a tile, if loaded."""
        found = self._pictures.get(tile)
        if found is not None:
            self._pictures.move_to_end(tile)
        return found

    def text(self, page: int) -> PageText | None:
        """The text of a page, if loaded."""
        found = self._texts.get(page)
        return found[0] if found is not None else None

    def is_known(self, page: int) -> bool:
        """True if the text of a page is loaded, or cannot be."""
        return page in self._texts or page in self.problems

    def links(self, page: int) -> tuple[PageLink, ...]:
        """The links of a page, if loaded."""
        found = self._texts.get(page)
        return found[1] if found is not None else ()

    def want(self, tiles: Sequence[Tile], topic: str = VIEW) -> None:
        """Request tiles, most urgent first, replacing earlier requests for a topic; the view has priority."""
        self._wanted[topic] = [t for t in tiles if t not in self._pictures and t.page not in self.problems]
        self._go_on()

    def want_texts(self, pages: Sequence[int], topic: str = VIEW) -> None:
        """Request the texts of pages, after the pictures of the same topic."""
        known = self._texts.keys() | self.problems.keys()
        self._wanted_texts[topic] = [page for page in pages if page not in known]
        self._go_on()

    @property
    def is_waiting(self) -> bool:
        """True if any request is pending."""
        return self._is_busy or any((*self._wanted.values(), *self._wanted_texts.values()))

    def _go_on(self) -> None:
        if self._is_busy:
            return
        for topic in (VIEW, *(self._wanted.keys() | self._wanted_texts.keys()) - {VIEW}):
            if self._wanted.get(topic):
                self._ask_picture(self._wanted[topic].pop(0))
                return
            if self._wanted_texts.get(topic):
                self._ask_text(self._wanted_texts[topic].pop(0))
                return

    def _ask_picture(self, tile: Tile) -> None:
        self._ask(lambda: self._read_picture(tile), tile.page, lambda picture: self._keep(tile, picture))

    def _ask_text(self, page: int) -> None:
        self._ask(lambda: self._read_text(page), page, lambda text: self._keep_text(page, text))

    def _ask(self, read: Callable[[], T | DocumentError], page: int, keep: Callable[[T], None]) -> None:
        def then(found: T | DocumentError) -> None:
            self._is_busy = False
            if isinstance(found, DocumentError):
                self.problems[page] = str(found)
                self.picture_came.emit(page)
                self.text_came.emit(page)
            else:
                keep(found)
            self._go_on()

        self._is_busy = True
        self._tasks.pages(self, read, then)

    def _read_picture(self, tile: Tile) -> QImage | DocumentError:
        """Runs on the pages lane."""
        try:
            data = self._apart.ask(tile_of, self.path, self.password, tile)
        except DocumentError as error:
            return error
        stride = tile.width * BYTES_PER_PIXEL
        return QImage(data, tile.width, tile.height, stride, QImage.Format.Format_RGB32).copy()

    def _read_text(self, page: int) -> Texts | DocumentError:
        """Runs on the pages lane."""
        try:
            text = self._apart.ask(text_of, self.path, self.password, page)
            return text, self._apart.ask(links_of, self.path, self.password, page)
        except DocumentError as error:
            return error

    def _keep(self, tile: Tile, picture: QImage) -> None:
        self._pictures[tile] = picture
        self._bytes += picture.sizeInBytes()
        while self._bytes > MOST_BYTES and len(self._pictures) > 1:
            _, old = self._pictures.popitem(last=False)
            self._bytes -= old.sizeInBytes()
        self.picture_came.emit(tile.page)

    def _keep_text(self, page: int, text: Texts) -> None:
        self._texts[page] = text
        while len(self._texts) > MOST_TEXTS:
            self._texts.popitem(last=False)
        self.text_came.emit(page)
