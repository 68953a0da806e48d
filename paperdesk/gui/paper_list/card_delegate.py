"""Draws a paper as a card: dot, title, star, authors, snippet, chips; one `data` call per card."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from paperdesk.gui.paper_list.card_texts import byline, chips
from paperdesk.gui.paper_list.group_head import below_head
from paperdesk.gui.paper_list.marked_lines import Look, draw_lines
from paperdesk.gui.paper_list.paper_list_model import GROUP, ROW
from paperdesk.gui.paper_list.title_editing import TitleDelegate
from paperdesk.gui.style import icons
from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import tr

if TYPE_CHECKING:
    from paperdesk.library.records import PaperRow
    from paperdesk.search.found import FoundRow

LEFT, RIGHT, TOP, BOTTOM = 30, 14, 10, 9
STAR = 16
CHIP_HEIGHT = 20
TITLE_LINE_PX = 28  # the height of a line for editing a title
ROUNDING_SHARE = 0.2  # the fraction of a line that may be missing
LEAST_SNIPPET = 60  # pixels; less would show only a letter or two
Index = QModelIndex | QPersistentModelIndex


class CardDelegate(TitleDelegate):
    """All fonts, metrics and colours are created once per theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tells_kept = False  # whether cards show that a paper was kept, as in the list of a feed
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
            bar = QRectF(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(mirrored(painter, bar, QRectF(rect)), self.colors["accent"])
        row: FoundRow | None = index.data(ROW)
        if row is None:
            self.draw_placeholder(painter, QRectF(rect))
        else:
            self._card(painter, QRectF(rect), row, is_selected=is_selected)
        painter.restore()

    def title_place(self, rect: QRect, index: Index) -> QRect:
        head = self.theme.group_height if index.data(GROUP) is not None else 0
        inner = rect.adjusted(self.left - 6, head + self.px(TOP) - 5, -self.px(RIGHT + STAR + 8), 0)
        inner.setHeight(self.px(TITLE_LINE_PX))
        return inner

    def draw_placeholder(self, painter: QPainter, rect: QRectF) -> None:
        """Draw a card that has not been loaded yet."""
        for top, share in ((0.13, 0.8), (0.33, 0.5), (0.73, 0.9)):
            width = (rect.width() - self.left - self.right) * share
            place = QRectF(rect.left() + self.left, rect.top() + top * rect.height(), width, self.px(9))
            painter.fillRect(mirrored(painter, place, rect), self.colors["chip"])

    def _card(self, painter: QPainter, rect: QRectF, row: "FoundRow", *, is_selected: bool) -> None:
        paper = row.paper
        if not paper.is_read:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colors["accent"])
            dot = QRectF(rect.left() + self.px(17) - 4, rect.top() + self.px(20) - 4, 8, 8)
            painter.drawEllipse(mirrored(painter, dot, rect))
        self._star(painter, rect, starred=paper.starred, color="ink3" if is_selected else "line")
        inner = mirrored(painter, rect.adjusted(self.left, self.px(TOP), -self.right, -self.px(BOTTOM)), rect)
        if self.theme.is_compact:
            self._compact(painter, inner, row)
        else:
            self._comfortable(painter, inner, row)

    def _comfortable(self, painter: QPainter, inner: QRectF, row: "FoundRow") -> None:
        """The title on up to two lines, authors, then the snippet in the remaining space with the chips."""
        top = inner.top() + self._title(painter, inner, row, 2) + self.px(3)
        line, height = self.px(18), self.px(CHIP_HEIGHT)
        if self._byline(painter, QRectF(inner.left(), top, inner.width(), line), row.paper):
            top += line
        bottom = inner.bottom() - height + self.px(2)
        free = self._chips(painter, QRectF(inner.left(), bottom - self.px(2), inner.width(), height), row.paper)
        lines = int((bottom - top) / line + ROUNDING_SHARE)
        widths = [inner.width()] * lines + ([free] if free > LEAST_SNIPPET else [])
        if widths:
            place = QRectF(inner.left(), bottom - lines * line, inner.width(), line)
            draw_lines(painter, place.topLeft(), row.snippet, self._look(self.small, "ink2", line), widths)

    def _compact(self, painter: QPainter, inner: QRectF, row: "FoundRow") -> None:
        """The title on one line, and below it the authors with the chips on their right."""
        self._title(painter, inner, row, 1)
        height = self.px(CHIP_HEIGHT)
        line = QRectF(inner.left(), inner.bottom() - height + self.px(2), inner.width(), height)
        free = QRectF(line.left(), line.top(), self._chips(painter, line, row.paper), line.height())
        self._byline(painter, mirrored(painter, free, line), row.paper)

    def _title(self, painter: QPainter, inner: QRectF, row: "FoundRow", lines: int) -> float:
        is_read = row.paper.is_read
        title = row.title if row.title.text else type(row.title)(tr("(untitled)"))
        place = mirrored(painter, QRectF(inner.left(), inner.top(), inner.width() - self.px(24), self.px(40)), inner)
        font = self.read_font if is_read else self.title_font
        painter.setOpacity(0 if row.paper.id == self.written else 1)  # hidden while the card's title is being edited
        look = self._look(font, "ink2" if is_read else "ink")
        height = draw_lines(painter, place.topLeft(), title, look, [place.width()] * lines)
        painter.setOpacity(1)
        return height

    def _look(self, font: QFont, ink: str, line_height: float = 0.0) -> Look:
        return Look(font, self.colors[ink], self.colors["hit"], self.colors["ink"], line_height)

    def _byline(self, painter: QPainter, place: QRectF, paper: "PaperRow") -> bool:
        """Draw authors, venue and year; False if none of them is known."""
        metrics = self.small_metrics
        line = byline(paper, lambda text: metrics.horizontalAdvance(text) <= place.width())
        painter.setFont(self.small)
        painter.setPen(self.colors["ink2"])
        elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)
        return bool(line)

    def _star(self, painter: QPainter, rect: QRectF, *, starred: bool, color: str) -> None:
        ink = self.theme.colors.star if starred else getattr(self.theme.colors, color)
        name = "star-filled" if starred else "star"
        ratio = painter.device().devicePixelRatioF()
        place = mirrored(painter, star_place(rect, self.theme), rect)
        painter.drawPixmap(place.topLeft(), icons.pixmap(name, ink, self.px(STAR), ratio))

    def _chips(self, painter: QPainter, rect: QRectF, paper: "PaperRow") -> float:
        """Draw the chips at the right end, preceded by the number hidden; returns the space left for the snippet."""
        right, px = rect.right(), self.px
        painter.setFont(self.chip_font)
        shown, least = list(chips(paper, tells_kept=self.tells_kept)), rect.left() + rect.width() * 0.3
        while shown:
            text, color = shown[-1]
            width, more = self._chip_width(text, color), self._chip_width(f"+{len(shown)}", "") + px(5)
            if right - width < least + (more if len(shown) > 1 else 0):
                text, color, shown = f"+{len(shown)}", "", shown[-1:]
                width = self._chip_width(text, color)
            place = QRectF(right - width, rect.top(), width, rect.height())
            self._chip(painter, mirrored(painter, place, rect), text, color)
            right -= width + px(5)
            shown.pop()
        return right - rect.left() - px(8)

    def _chip_width(self, text: str, color: str) -> float:
        px = self.px
        return min(self.chip_metrics.horizontalAdvance(text), px(110)) + px(14) + (px(12) if color else 0)

    def _chip(self, painter: QPainter, rect: QRectF, text: str, color: str) -> None:
        px = self.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colors["chip"])
        painter.drawRoundedRect(rect, 5, 5)
        inner = rect.adjusted(px(7), 0, -px(7), 0)
        if color:
            painter.setBrush(QColor(color))
            dot = QRectF(inner.left(), rect.center().y() - 3.5, 7, 7)
            painter.drawEllipse(mirrored(painter, dot, inner))
            inner = mirrored(painter, inner.adjusted(px(12), 0, 0, 0), inner)
        painter.setPen(self.colors["ink2"])
        text = self.chip_metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)


def star_place(rect: QRectF, theme: Theme) -> QRectF:
    """The position of a card's star, for drawing and clicking; `mirrored` in right-to-left languages."""
    size = theme.px(STAR)
    return QRectF(rect.right() - theme.px(RIGHT) - size + 2, rect.top() + theme.px(11), size, size)
