"""Draws the content of a page: its picture, annotations, matches, the selection."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from paperdesk.gui.style.theme import Theme
from paperdesk.model.annotation import AnnotationKind, Piece, Rect

PAPER = {False: "#ffffff", True: "#1b1b1d"}  # for light and dark themes
STRENGTH = {False: 115, True: 95}  # of 255: the opacity of a highlight
NOTE_SIDE = 18.0  # points; the size of a note's icon
HIT, CURRENT_HIT, SELECTED = "#ffb300", "#ff7a00", "#4c8dff"
Multiply = QPainter.CompositionMode.CompositionMode_Multiply
Screen = QPainter.CompositionMode.CompositionMode_Screen
Plain = QPainter.CompositionMode.CompositionMode_SourceOver


@dataclass(frozen=True, slots=True)
class PageMark:
    """An annotation for display: its ID (negative: foreign), position and look."""

    id: int
    page: int
    kind: str
    color: str
    rects: tuple[Rect, ...]
    text: str = ""
    quote: str = ""
    label: str = ""  # the label of its page, or of its first and last page
    further: tuple[Piece, ...] = ()  # on the pages after it

    def on_pages(self) -> Iterator["PageMark"]:
        """Its part on each page; its comment is shown at its beginning."""
        yield self
        for page, rects in self.further:
            yield replace(self, page=page, rects=rects, text="", further=())


class PagePainter:
    """Paints on one page; rectangles are in points."""

    def __init__(self, painter: QPainter, theme: Theme, page: QRectF, scale: float) -> None:
        self.painter, self.theme, self.page, self.scale = painter, theme, page, scale

    def paper(self) -> None:
        """The blank page with its edge."""
        self.painter.fillRect(self.page.adjusted(-1, -1, 1, 1), self.theme.color("line"))
        self.painter.fillRect(self.page, QColor(PAPER[self.theme.is_dark]))

    def picture(self, picture: QImage, place: QRectF) -> None:
        """A picture at a position on the page, in pixels of the view, stretched if necessary."""
        ratio = self.painter.device().devicePixelRatioF()
        is_exact = abs(place.width() * ratio - picture.width()) < 1
        if is_exact and ratio == 1:
            self.painter.drawImage(place.topLeft(), picture)  # copied without scaling, which is fastest
            return
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_exact)
        self.painter.drawImage(place, picture)

    def problem(self, sentence: str) -> None:
        """Show why there is no picture."""
        self.painter.setPen(self.theme.color("error"))
        inner = self.page.adjusted(40, 40, -40, -40)
        self.painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, sentence)

    def marks(self, marks: Iterable[PageMark], chosen: int, turned: int = 0) -> None:
        """Annotations, the selected one outlined; `turned`: the text's rotation in quarter turns to the left."""
        for mark in marks:
            if mark.kind == AnnotationKind.HIGHLIGHT:
                self._fill(mark.rects, QColor(mark.color), STRENGTH[self.theme.is_dark])
            elif mark.kind == AnnotationKind.UNDERLINE:
                self._underline(mark, turned)
            elif mark.kind == AnnotationKind.AREA:
                self._area(mark)
            else:
                self._note(mark)
            if mark.kind == AnnotationKind.HIGHLIGHT and mark.text:
                self._dot(mark)
            if mark.id == chosen:
                self._outline(mark.rects)

    def hits(self, rects: Sequence[Rect], current: Sequence[Rect]) -> None:
        self._fill(rects, QColor(HIT), 90)
        self._fill(current, QColor(CURRENT_HIT), 140)

    def selected(self, rects: Sequence[Rect]) -> None:
        self._fill(rects, QColor(SELECTED), 90)

    def place(self, rect: Rect) -> QRectF:
        """The position of a page rectangle in the view."""
        left, top, right, bottom = (side * self.scale for side in rect)
        return QRectF(self.page.left() + left, self.page.top() + top, right - left, bottom - top)

    def _fill(self, rects: Sequence[Rect], color: QColor, strength: int) -> None:
        """Paint a colour over rectangles so that black or white letters stay readable."""
        color.setAlpha(strength)
        self.painter.setCompositionMode(Multiply if not self.theme.is_dark else Screen)
        for rect in rects:
            self.painter.fillRect(self.place(rect), color)
        self.painter.setCompositionMode(Plain)

    def _underline(self, mark: PageMark, turned: int) -> None:
        self.painter.setPen(QPen(QColor(mark.color), max(1.5, 1.2 * self.scale)))
        for place in map(self.place, mark.rects):
            self.painter.drawLine(*_foot(place, turned))

    def _area(self, mark: PageMark) -> None:
        color = QColor(mark.color)
        self.painter.setPen(QPen(color, 2))
        soft = QColor(color)
        soft.setAlpha(28)
        self.painter.setBrush(soft)
        for rect in mark.rects:
            self.painter.drawRect(self.place(rect))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _note(self, mark: PageMark) -> None:
        """A small sheet with lines of text."""
        left, top, *_ = mark.rects[0]
        place = self.place((left, top, left + NOTE_SIDE, top + NOTE_SIDE))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(QColor(mark.color).darker(130), 1))
        self.painter.setBrush(QColor(mark.color))
        self.painter.drawRoundedRect(place, 3, 3)
        self.painter.setPen(QPen(QColor("#33301f"), max(1.0, 0.9 * self.scale)))
        for share in (0.32, 0.52, 0.72):
            y = place.top() + place.height() * share
            self.painter.drawLine(
                QPointF(place.left() + place.width() * 0.22, y), QPointF(place.right() - place.width() * 0.22, y)
            )
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _dot(self, mark: PageMark) -> None:
        """A dot at the beginning of a highlight with a comment."""
        place = self.place(mark.rects[0])
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(mark.color).darker(115))
        self.painter.drawEllipse(QPointF(place.left() - 3, place.top()), 3.5, 3.5)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _outline(self, rects: Sequence[Rect]) -> None:
        self.painter.setPen(QPen(self.theme.color("accent"), 1.5))
        for rect in rects:
            self.painter.drawRect(self.place(rect).adjusted(-1.5, -1.5, 1.5, 1.5))


def _foot(place: QRectF, turned: int) -> tuple[QPointF, QPointF]:
    """The bottom side of a rectangle with text rotated to the left by quarter turns."""
    corners = (place.bottomLeft(), place.bottomRight(), place.topRight(), place.topLeft())
    return corners[turned % 4], corners[(turned + 1) % 4]
