"""Draws a paper as a card: dot, title, star, authors, snippet, chips; one `data` call a card."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from paperdesk.gui.paper_list.group_head import below_head
from paperdesk.gui.paper_list.paper_list_model import GROUP, ROW
from paperdesk.gui.paper_list.title_editing import TitleDelegate
from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import mark, number, tr, tr_n
from paperdesk.model.paper import ReadingState

if TYPE_CHECKING:
    from paperdesk.library.records import PaperRow
    from paperdesk.search.found import FoundRow, Marked

LEFT, RIGHT, TOP, BOTTOM = 30, 14, 10, 9
STAR = 16
CHIP_HEIGHT = 20
TITLE_LINE_PX = 28  # in which a title is written
LEAST_SNIPPET = 60  # pixels; less would be a letter or two
Index = QModelIndex | QPersistentModelIndex


class CardDelegate(TitleDelegate):
    """All fonts, metrics and colours are made once for a theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.theme, self.px = theme, theme.px
        self.left, self.right = theme.px(LEFT), theme.px(RIGHT)
        weight = QFont.Weight
        self.title_font, self.read_font = text_font(13.5, weight.DemiBold), text_font(13.5, weight.Medium)
        self.small, self.chip_font = text_font(12), text_font(11.5)
        self.small_metrics, self.chip_metrics = QFontMetricsF(self.small), QFontMetricsF(self.chip_font)
        names = ("bg", "list", "sel", "line", "ink", "ink2", "ink3", "accent", "chip", "hit")
        self.colors = {name: theme.color(name) for name in names}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.theme.card_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = below_head(painter, option.rect, index, self.theme)
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self.colors["sel" if is_selected else "list"])
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.colors["line"])
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), self.colors["accent"])
        row: FoundRow | None = index.data(ROW)
        if row is None:
            self._placeholder(painter, QRectF(rect))
        else:
            self._card(painter, QRectF(rect), row, is_selected=is_selected)
        painter.restore()

    def title_place(self, rect: QRect, index: Index) -> QRect:
        head = self.theme.group_height if index.data(GROUP) is not None else 0
        inner = rect.adjusted(self.left - 6, head + self.px(TOP) - 5, -self.px(RIGHT + STAR + 8), 0)
        inner.setHeight(self.px(TITLE_LINE_PX))
        return inner

    def _placeholder(self, painter: QPainter, rect: QRectF) -> None:
        for top, share in ((0.13, 0.8), (0.33, 0.5), (0.73, 0.9)):
            width = (rect.width() - self.left - self.right) * share
            place = QRectF(rect.left() + self.left, rect.top() + top * rect.height(), width, self.px(9))
            painter.fillRect(place, self.colors["chip"])

    def _card(self, painter: QPainter, rect: QRectF, row: "FoundRow", *, is_selected: bool) -> None:
        paper = row.paper
        if not paper.is_read:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colors["accent"])
            painter.drawEllipse(QPointF(rect.left() + self.px(17), rect.top() + self.px(20)), 4, 4)
        self._star(painter, rect, starred=paper.starred, color="ink3" if is_selected else "line")
        inner = rect.adjusted(self.left, self.px(TOP), -self.right, -self.px(BOTTOM))
        if self.theme.is_compact:
            self._compact(painter, inner, row)
        else:
            self._comfortable(painter, inner, row)

    def _comfortable(self, painter: QPainter, inner: QRectF, row: "FoundRow") -> None:
        """Title in two lines at most, authors, snippet with the chips at its right."""
        top = inner.top() + self._title(painter, inner, row, 2)
        self._byline(painter, QRectF(inner.left(), top + self.px(3), inner.width(), self.px(18)), row.paper)
        height = self.px(CHIP_HEIGHT)
        bottom = inner.bottom() - height
        free = self._chips(painter, QRectF(inner.left(), bottom, inner.width(), height), row.paper)
        if free > LEAST_SNIPPET:
            snippet = QRectF(inner.left(), bottom + self.px(2), free, self.px(18))
            self._text(painter, snippet, row.snippet, self.small, self.colors["ink2"], 1)

    def _compact(self, painter: QPainter, inner: QRectF, row: "FoundRow") -> None:
        """Title in one line, below it the authors with the chips at their right."""
        self._title(painter, inner, row, 1)
        height = self.px(CHIP_HEIGHT)
        line = QRectF(inner.left(), inner.bottom() - height + self.px(2), inner.width(), height)
        line.setWidth(self._chips(painter, line, row.paper))
        self._byline(painter, line, row.paper)

    def _title(self, painter: QPainter, inner: QRectF, row: "FoundRow", lines: int) -> float:
        is_read = row.paper.is_read
        title = row.title if row.title.text else type(row.title)(tr("(without a title)"))
        place = QRectF(inner.left(), inner.top(), inner.width() - self.px(24), self.px(40))
        font = self.read_font if is_read else self.title_font
        painter.setOpacity(0 if row.paper.id == self.written else 1)  # not beside what is being written
        height = self._text(painter, place, title, font, self.colors["ink2" if is_read else "ink"], lines)
        painter.setOpacity(1)
        return height

    def _byline(self, painter: QPainter, place: QRectF, paper: "PaperRow") -> None:
        painter.setFont(self.small)
        painter.setPen(self.colors["ink2"])
        line = self.small_metrics.elidedText(byline(paper), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)

    def _star(self, painter: QPainter, rect: QRectF, *, starred: bool, color: str) -> None:
        ink = self.theme.colors.star if starred else getattr(self.theme.colors, color)
        name = "star-filled" if starred else "star"
        ratio = painter.device().devicePixelRatioF()
        place = star_place(rect, self.theme)
        painter.drawPixmap(place.topLeft(), icons.pixmap(name, ink, self.px(STAR), ratio))

    def _text(self, painter: QPainter, rect: QRectF, marked: "Marked", font: QFont, ink: QColor, lines: int) -> float:
        """Draw at most `lines` lines with the hits marked, elided; returns the height used."""
        layout = QTextLayout(marked.text, font)
        option = QTextOption()
        wrap = QTextOption.WrapMode
        option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if lines > 1 else wrap.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats(marked.hits, len(marked.text)))
        last = _break_lines(layout, rect.width(), lines)
        if last is not None:  # more text than fits: the last line is elided
            metrics = QFontMetricsF(font)
            rest = metrics.elidedText(marked.text[last:], Qt.TextElideMode.ElideRight, rect.width() - 2)
            layout.setText(marked.text[:last] + rest)
            layout.setFormats(self._formats(marked.hits, len(layout.text())))
            _break_lines(layout, rect.width(), lines)
        painter.setPen(ink)
        layout.draw(painter, rect.topLeft())
        return float(layout.boundingRect().height())

    def _formats(self, hits: Iterable[tuple[int, int]], length: int) -> Sequence[QTextLayout.FormatRange]:
        mark = QTextCharFormat()
        mark.setBackground(self.colors["hit"])
        mark.setForeground(self.colors["ink"])
        ranges = []
        for start, end in hits:
            if start < length:
                piece = QTextLayout.FormatRange()
                piece.start = start
                piece.length = min(end, length) - start
                piece.format = mark
                ranges.append(piece)
        return ranges

    def _chips(self, painter: QPainter, rect: QRectF, paper: "PaperRow") -> float:
        """Draw the chips at the right end; returns what width is left for the snippet."""
        right, px = rect.right(), self.px
        painter.setFont(self.chip_font)
        for text, color in reversed(list(chips(paper))):
            width = min(self.chip_metrics.horizontalAdvance(text), px(110)) + px(14) + (px(12) if color else 0)
            if right - width < rect.left() + rect.width() * 0.3:
                break
            self._chip(painter, QRectF(right - width, rect.top(), width, rect.height()), text, color)
            right -= width + px(5)
        return right - rect.left() - px(8)

    def _chip(self, painter: QPainter, rect: QRectF, text: str, color: str) -> None:
        px = self.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colors["chip"])
        painter.drawRoundedRect(rect, 5, 5)
        inner = rect.adjusted(px(7), 0, -px(7), 0)
        if color:
            painter.setBrush(QColor(color))
            painter.drawEllipse(QPointF(inner.left() + 3.5, rect.center().y()), 3.5, 3.5)
            inner.setLeft(inner.left() + px(12))
        painter.setPen(self.colors["ink2"])
        text = self.chip_metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)


def _break_lines(layout: QTextLayout, width: float, lines: int) -> int | None:
    """Lay out at most `lines` lines; returns where the last one begins if the text goes on after it."""
    layout.beginLayout()
    height, start = 0.0, 0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * 1.04
        start = line.textStart()
        end = start + line.textLength()
        too_wide = line.naturalTextWidth() > width + 1
    layout.endLayout()
    is_cut = bool(layout.text()) and (end < len(layout.text()) or too_wide)
    return start if is_cut else None


def star_place(rect: QRectF, theme: Theme) -> QRectF:
    """Where a card's star is, for drawing and clicking."""
    size = theme.px(STAR)
    return QRectF(rect.right() - theme.px(RIGHT) - size + 2, rect.top() + theme.px(11), size, size)


def byline(paper: "PaperRow") -> str:
    """Authors, venue and year in one line; what the source did not tell is said."""
    if paper.needs_details:
        if not paper.venue:
            return tr("Details to be completed")
        return tr("{venue} · details to be completed", venue=paper.venue)
    where = " ".join(part for part in (paper.venue, str(paper.year or "")) if part)
    return " · ".join(part for part in (paper.authors_line, where) if part)


STANDINGS = {"withdrawn": mark("Withdrawn"), "retracted": mark("Retracted")}
WARNING, NEWS = "#c9302c", "#2f7ed8"


def _news(paper: "PaperRow") -> Iterable[tuple[str, str]]:
    """What the source of a paper says of it by now."""
    if paper.standing:
        yield tr(STANDINGS.get(paper.standing, paper.standing)), WARNING
    if paper.is_changed:
        yield tr("Changed"), NEWS


def chips(paper: "PaperRow") -> Iterable[tuple[str, str]]:
    """Text and dot colour of a card's chips."""
    yield from _news(paper)
    for tag in paper.tags:
        yield tag.name, tag.color or "#aaaaaa"
    if paper.version and paper.version > 1:
        yield f"v{paper.version}", ""
    if paper.upvotes:
        yield f"▲ {number(paper.upvotes)}", ""
    if paper.note_count:
        yield tr_n("{n} note", "{n} notes", paper.note_count), ""
    if paper.has_code:
        yield tr("Code"), ""
    if paper.reading_place is not None and paper.reading_state != ReadingState.DONE:
        page, count = paper.reading_place
        yield tr("p. {page} of {count}", page=number(page), count=number(count)), ""
    elif paper.has_pdf:
        yield tr("PDF"), ""
