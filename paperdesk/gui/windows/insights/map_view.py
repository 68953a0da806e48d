"""The library map: papers as dots, with similar ones close together, coloured by tag; zoom, drag, click to open."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import tr
from paperdesk.search.map import LibraryMap, MapLabel

PLAIN = ""  # papers without a tag
BATCH_PAPERS = 10_000  # papers painted in about ten milliseconds
CLOSEST, ZOOM = 40.0, 1.25
REACH_PX = 9  # of the pointer
EDGE_SHARE = 0.04  # of the width: the margin around the papers
HEAD_SHARE = 0.05  # of the height, for the labels of the topmost papers
LABELS_FROM_EDGE_PX = 16
LABEL_GAP_PX = 5  # between a label and its papers
FAINT_ALPHA = 28  # of 255: papers excluded by a filter
HALO_PX = 4.0  # of the ground, around the letters of labels


@dataclass(frozen=True, slots=True)
class MapGroup:
    """The papers of a tag on the map, painted in its colour; PLAIN and no colour for those without one."""

    tag: str
    color: str
    count: int


@dataclass(frozen=True, slots=True)
class MapContent:
    """The positions of papers, the groups by size, and the runs of one group to paint in order."""

    map: LibraryMap
    tags: NDArray[np.object_]
    """The tag of each paper, in the order of the map."""
    groups: Sequence[MapGroup]
    batches: Sequence[tuple[MapGroup, QPolygonF]]


def make_content(found: LibraryMap, colored: Mapping[int, tuple[str, str]]) -> MapContent:
    """The map's content; Qt's points for a large library are not created while it is visible.

    Args:
        found: the positions.
        colored: the tag and colour of papers, by id.
    """
    places: dict[tuple[str, str], list[int]] = {}
    for number, paper_id in enumerate(found.paper_ids):
        places.setdefault(colored.get(paper_id, (PLAIN, "")), []).append(number)
    groups = {MapGroup(*named, len(numbers)): numbers for named, numbers in places.items()}
    batches = [
        (group, as_polygon(found.places[numbers[start : start + BATCH_PAPERS]]))
        for group, numbers in sorted(groups.items(), key=lambda each: each[0].tag != PLAIN)
        for start in range(0, len(numbers), BATCH_PAPERS)
    ]
    tags = np.array([colored.get(paper_id, (PLAIN, ""))[0] for paper_id in found.paper_ids], dtype=np.object_)
    return MapContent(found, tags, sorted(groups, key=lambda group: (group.tag == PLAIN, -group.count)), batches)


class MapView(QWidget):
    """Paints the map; reports the paper under the pointer, and the one to open."""

    pointed = Signal(int, object)  # paper id, position on the screen
    paper_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.content: MapContent | None = None
        self.only: str | None = None
        """The only tag whose papers are shown in full; None for all."""
        self.zoom, self.middle = 1.0, QPointF(0.5, 0.5)
        self._held: QPointF | None = None
        self._was_dragged = False
        self._drawn: QPixmap | None = None
        self._left: Iterator[tuple[MapGroup, QPolygonF]] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._draw_next)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Library map"))
        self.setAccessibleDescription(
            tr("Papers as dots, with similar papers close together. Plus and minus to zoom, arrow keys to move.")
        )
        self.setMinimumSize(320, 300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_content(self, content: MapContent) -> None:
        """Show papers."""
        self.content = content
        self._redraw()

    def show_only(self, tag: str | None) -> None:
        """Show the papers of a tag in full and all others faintly; None shows all in full."""
        self.only = tag
        self._redraw()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._redraw()

    def _redraw(self) -> None:
        self._drawn = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        drawn = self._drawn or self._begin()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, drawn)
        if self.content is not None:
            draw_labels(painter, self.theme, QRectF(self.rect()), self.view_rect(), self.content.map.labels)
        if self.hasFocus():
            painter.setPen(self.theme.color("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _begin(self) -> QPixmap:
        """Start the picture; for a large library, the rest follows while the window stays responsive."""
        ratio = self.devicePixelRatioF()
        self._drawn = QPixmap(self.size() * ratio)
        self._drawn.setDevicePixelRatio(ratio)
        self._drawn.fill(self.theme.color("bg"))
        self._left = iter(self.content.batches if self.content else ())
        self._draw_next()
        return self._drawn

    def _draw_next(self) -> None:
        batch = next(self._left, None)
        if batch is None or self._drawn is None:
            return
        painter = QPainter(self._drawn)
        self._draw_papers(painter, QRectF(self.rect()), self.view_rect(), [batch])
        painter.end()
        self.update()
        self._turn.start()

    def view_rect(self) -> QRectF:
        """The visible part of the map: 0..1 in both directions, with a margin."""
        side, head = (1 + 2 * EDGE_SHARE) / self.zoom, HEAD_SHARE / self.zoom
        return QRectF(self.middle.x() - side / 2, self.middle.y() - side / 2 - head, side, side + head)

    def draw(self, painter: QPainter, rect: QRectF, view: QRectF) -> None:
        """Draw the visible papers and their subjects into a rectangle."""
        if self.content is not None:
            self._draw_papers(painter, rect, view, self.content.batches)
            draw_labels(painter, self.theme, rect, view, self.content.map.labels)

    def _draw_papers(
        self, painter: QPainter, rect: QRectF, view: QRectF, batches: Sequence[tuple[MapGroup, QPolygonF]]
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(rect)
        placed = QTransform.fromTranslate(rect.left(), rect.top())
        placed.scale(rect.width() / view.width(), rect.height() / view.height())
        placed.translate(-view.left(), -view.top())
        size = self._dot_size(len(self.content.map.paper_ids) if self.content else 0)
        for group, places in batches:
            ink = QColor(group.color) if group.color else self.theme.color("ink3")
            ink.setAlpha((210 if group.color else 110) if self.only in (None, group.tag) else FAINT_ALPHA)
            painter.setPen(QPen(ink, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(placed.map(places))
        painter.restore()

    def _dot_size(self, count: int) -> float:
        """Pixels: small if there are many papers, larger when zoomed in."""
        return float(min(10.0, max(2.2, 11 - math.log10(max(1, count)) * 1.9) * self.zoom**0.3))

    # --- mouse and keyboard

    def paper_at(self, at: QPointF) -> int:
        """The paper nearest to a point of the widget, within reach; 0 if there is none."""
        if self.content is None or not self.content.map.paper_ids:
            return 0
        view, rect = self.view_rect(), QRectF(self.rect())
        where = (self.content.map.places - (view.left(), view.top())) * (
            rect.width() / view.width(),
            rect.height() / view.height(),
        )
        apart = ((where - (at.x(), at.y())) ** 2).sum(axis=1)
        if self.only is not None:
            apart[self.content.tags != self.only] = np.inf
        nearest = int(apart.argmin())
        return self.content.map.paper_ids[nearest] if apart[nearest] <= REACH_PX**2 else 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held, self._was_dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = event.position() - self._held
            self._was_dragged = self._was_dragged or moved.manhattanLength() > REACH_PX
            if self._was_dragged:
                self._held = event.position()
                view = self.view_rect()
                self._move(-moved.x() * view.width() / self.width(), -moved.y() * view.height() / self.height())
            return
        paper_id = self.paper_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if paper_id else Qt.CursorShape.OpenHandCursor)
        self.pointed.emit(paper_id, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        paper_id = 0 if self._was_dragged else self.paper_at(event.position())
        self._held = None
        if paper_id:
            self.paper_wanted.emit(paper_id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(ZOOM if event.angleDelta().y() > 0 else 1 / ZOOM, event.position())
        event.accept()

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom, keeping the point `around` of the widget in place."""
        before = self._world(around or QPointF(self.width() / 2, self.height() / 2))
        self.zoom = min(CLOSEST, max(1.0, self.zoom * factor))
        after = self._world(around or QPointF(self.width() / 2, self.height() / 2))
        self._move(before.x() - after.x(), before.y() - after.y())

    def _world(self, at: QPointF) -> QPointF:
        view = self.view_rect()
        return QPointF(
            view.left() + at.x() / max(1, self.width()) * view.width(),
            view.top() + at.y() / max(1, self.height()) * view.height(),
        )

    def _move(self, x: float, y: float) -> None:
        half = 0.5 / self.zoom
        low, high = min(half, 0.5), max(1 - half, 0.5)
        self.middle = QPointF(min(high, max(low, self.middle.x() + x)), min(high, max(low, self.middle.y() + y)))
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = event.key(), 0.2 / self.zoom
        moves = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step),
            Qt.Key.Key_Down: (0.0, step),
        }
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / ZOOM)
        elif key in moves:
            self._move(*moves[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = None


def as_polygon(places: NDArray[np.float32]) -> QPolygonF:
    """Positions as Qt objects."""
    return QPolygonF([QPointF(x, y) for x, y in places.tolist()])


def place_in(at: QPointF, rect: QRectF, view: QRectF) -> QPointF:
    """The position of a map point in a rectangle that shows `view`."""
    return QPointF(
        rect.left() + (at.x() - view.left()) / view.width() * rect.width(),
        rect.top() + (at.y() - view.top()) / view.height() * rect.height(),
    )


def draw_labels(painter: QPainter, theme: Theme, rect: QRectF, view: QRectF, labels: Sequence[MapLabel]) -> None:
    """Draw the subjects of groups of papers where they do not overlap."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = text_font(12, QFont.Weight.Medium)
    metrics, taken = QFontMetricsF(font), list[QRectF]()
    painter.setFont(font)
    edge = LABELS_FROM_EDGE_PX
    inner = rect.adjusted(edge, edge, -edge, -edge)
    for label in labels:
        text = ", ".join(label.words)
        at = place_in(QPointF(label.x, label.y), rect, view)
        box = metrics.boundingRect(text).adjusted(-6, -3, 6, 3)
        box.moveCenter(at)
        box.moveBottom(at.y() - LABEL_GAP_PX)
        if not rect.contains(at):
            continue
        box.moveLeft(min(max(box.left(), inner.left()), inner.right() - box.width()))
        box.moveTop(min(max(box.top(), inner.top()), inner.bottom() - box.height()))
        if any(box.intersects(other) for other in taken):
            continue
        taken.append(box)
        letters = QPainterPath()
        letters.addText(box.left() + 6, box.top() + 3 + metrics.ascent(), font, text)
        halo = QPen(
            theme.color("bg"), HALO_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
        painter.strokePath(letters, halo)
        painter.fillPath(letters, theme.color("ink"))
