"""Draws a row: a paper as a header, an annotation with its colour, text, comment and page."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.windows.annotations.overview_model import KIND_NAMES, ROW, count_marks, field_text
from paperdesk.gui.windows.annotations.overview_reads import PaperHead
from paperdesk.gui.words import tr
from paperdesk.library.records import AnnotationRow
from paperdesk.model.annotation import COLORS, AnnotationKind
from paperdesk.text.notes import plain_note
from paperdesk.text.plain_math import plain_math

HEIGHT, MARGIN, BAR, GAP = 58, 16, 4, 14
LINE_PX = 20
Index = QModelIndex | QPersistentModelIndex
ELIDE = Qt.TextElideMode.ElideRight


class OverviewDelegate(QStyledItemDelegate):
    """All rows have one height, so that the view need not query each."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.theme, self.px = theme, theme.px
        self.title, self.text, self.small = (
            text_font(14, QFont.Weight.DemiBold),
            text_font(13),
            text_font(12),
        )
        self.colors = {name: theme.color(name) for name in ("bg", "list", "sel", "line", "ink", "ink2", "ink3", "chip")}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        self.whole = QRectF(rect)
        state: QStyle.StateFlag = option.state
        row = index.data(ROW)
        ground = "sel" if state & QStyle.StateFlag.State_Selected else "list" if isinstance(row, PaperHead) else "bg"
        painter.save()
        painter.fillRect(rect, self.colors[ground])
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.colors["line"])
        inner = QRectF(rect).adjusted(self.px(MARGIN), self.px(8), -self.px(MARGIN), -self.px(8))
        if isinstance(row, PaperHead):
            self._head(painter, inner, row)
        elif isinstance(row, AnnotationRow):
            self._mark(painter, inner, row)
        else:
            painter.fillRect(QRectF(inner.left(), inner.top(), inner.width() * 0.7, self.px(9)), self.colors["chip"])
        painter.restore()

    def _head(self, painter: QPainter, inner: QRectF, row: PaperHead) -> None:
        paper, line = row.paper, self.px(LINE_PX)
        below = " · ".join(part for part in (paper.authors_line, paper.venue, str(paper.year or "")) if part)
        inner = inner if below else self._centred(inner)
        free = self._right(painter, inner, count_marks(row.count))
        title = plain_math(paper.title) or tr("(untitled)")
        self._line(painter, inner.top(), (inner.left(), free), title, self.title, "ink")
        self._line(painter, inner.top() + line, (inner.left(), free), below, self.small, "ink2")

    def _mark(self, painter: QPainter, inner: QRectF, row: AnnotationRow) -> None:
        bar = QRectF(inner.left(), inner.top(), self.px(BAR), inner.height())
        color = QColor(COLORS.get(row.color, row.color)) if row.color else self.colors["line"]
        painter.fillRect(mirrored(painter, bar, self.whole), color if color.isValid() else self.colors["line"])
        words, comment = plain_note(row.anchor.quote), plain_note(row.text)
        first, second = words or comment or tr(KIND_NAMES[AnnotationKind(row.kind)]), comment if words else ""
        left, free = inner.left() + self.px(BAR + GAP), self._free(inner, where(row))
        if not second:
            line = _fitting(first, QFontMetricsF(self.text), free - left)
            first, second = line, first[len(line) :].strip()
        inner = inner if second else self._centred(inner)
        self._right(painter, inner, where(row))
        self._line(painter, inner.top(), (left, free), first, self.text, "ink")
        ink = "ink2" if words and comment else "ink"
        self._line(painter, inner.top() + self.px(LINE_PX), (left, free), second, self.text, ink)

    def _centred(self, inner: QRectF) -> QRectF:
        """The position of a single line."""
        top = inner.center().y() - self.px(LINE_PX) / 2
        return QRectF(inner.left(), top, inner.width(), self.px(LINE_PX))

    def _right(self, painter: QPainter, inner: QRectF, text: str) -> float:
        """Draw text on the right; returns the remaining width."""
        painter.setFont(self.small)
        painter.setPen(self.colors["ink3"])
        place = QRectF(inner.left(), inner.top(), inner.width(), self.px(LINE_PX))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return self._free(inner, text)

    def _free(self, inner: QRectF, text: str) -> float:
        return inner.right() - QFontMetricsF(self.small).horizontalAdvance(text) - self.px(GAP)

    def _line(
        self, painter: QPainter, top: float, sides: tuple[float, float], text: str, font: QFont, color: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.colors[color])
        place = QRectF(sides[0], top, sides[1] - sides[0], self.px(LINE_PX))
        elided = QFontMetricsF(font).elidedText(text, ELIDE, place.width())
        place = mirrored(painter, place, self.whole)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _fitting(text: str, metrics: QFontMetricsF, width: float) -> str:
    """As many whole words of a text as fit on a line, at least one."""
    if metrics.horizontalAdvance(text[:400]) <= width and len(text) <= 400:  # noqa: PLR2004 - no line is longer
        return text
    end = len(metrics.elidedText(text[:400], ELIDE, width)) - 1
    cut = text.rfind(" ", 0, max(end, 1))
    return text[: cut if cut > 0 else max(end, 1)]


def where(row: AnnotationRow) -> str:
    """`p. 4`, `abstract`, or `note` for one on the whole paper."""
    if row.anchor.page is not None:
        return tr("p. {label}", label=row.anchor.page_range)
    return field_text(row.anchor.field) or tr("note")
