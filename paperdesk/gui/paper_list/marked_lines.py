"""Draws a text on a few lines of given widths, with matches marked in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from paperdesk.search.found import Marked

AIR_FACTOR = 1.04  # line spacing, in multiples of the line height


@dataclass(frozen=True, slots=True)
class Look:
    """Font and colours of a text; `line_height` is in pixels, or 0 for the font's own."""

    font: QFont
    ink: QColor
    hit: QColor
    hit_ink: QColor
    line_height: float = 0.0


def draw_lines(painter: QPainter, at: QPointF, marked: Marked, look: Look, widths: Sequence[float]) -> float:
    """Draw a line for each of the widths at most, eliding the last one; returns the height used in pixels."""
    layout = QTextLayout(marked.text, look.font)
    option = QTextOption()
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if is_mirrored:  # the text itself keeps the direction of its language
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if len(widths) > 1 else wrap.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(marked.hits, len(marked.text), look))
    last = _break_lines(layout, widths, look.line_height, is_mirrored=is_mirrored)
    if last is not None:  # more text than fits: the last line is elided
        elide, width = Qt.TextElideMode.ElideRight, widths[-1] - 2
        layout.setText(marked.text[:last] + QFontMetricsF(look.font).elidedText(marked.text[last:], elide, width))
        layout.setFormats(_formats(marked.hits, len(layout.text()), look))
        _break_lines(layout, widths, look.line_height, is_mirrored=is_mirrored)
    painter.setPen(look.ink)
    layout.draw(painter, at)
    return float(layout.boundingRect().height())


def _formats(hits: Iterable[tuple[int, int]], length: int, look: Look) -> Sequence[QTextLayout.FormatRange]:
    mark = QTextCharFormat()
    mark.setBackground(look.hit)
    mark.setForeground(look.hit_ink)
    ranges = []
    for start, end in hits:
        if start < length:
            piece = QTextLayout.FormatRange()
            piece.start = start
            piece.length = min(end, length) - start
            piece.format = mark
            ranges.append(piece)
    return ranges


def _break_lines(layout: QTextLayout, widths: Sequence[float], line_height: float, *, is_mirrored: bool) -> int | None:
    """Lay out a line for each width at most; returns the start of the last one if the text continues after it."""
    layout.beginLayout()
    height, start, end, too_wide = 0.0, 0, 0, False
    for width in widths:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(widths[0] - width if is_mirrored else 0, height))
        height += line_height or line.height() * AIR_FACTOR
        start = line.textStart()
        end = start + line.textLength()
        too_wide = line.naturalTextWidth() > width + 1
    layout.endLayout()
    is_cut = bool(layout.text()) and (end < len(layout.text()) or too_wide)
    return start if is_cut else None
