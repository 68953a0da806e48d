"""The charts of the insights as data: a title, a table, and a drawing function, for screens and files."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import number, tr, tr_n
from paperdesk.library.insights import Insights, MonthRow, Ranked

Row = tuple[str | int, ...]
Draw = Callable[[QPainter, QRectF, Theme], None]
LABEL_PX = 11.0
KEY_PX = 9.0
MOST_STEPS = 5  # of the vertical axis


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: its data as a table, its drawing, and the searches for its rows."""

    title: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    draw: Draw
    queries: tuple[str, ...] = ()
    summary: str = ""  # for screen readers

    def row_at(self, at: QPointF, rect: QRectF) -> int:
        """The row drawn at a point of `rect`; -1 if there is none."""
        if not self.queries or not rect.contains(at):
            return -1
        if self.draw_is_list:
            row = int((at.y() - rect.top()) // (rect.height() / max(len(self.rows), MOST_LINES)))
        else:
            row = int((at.x() - rect.left()) // (rect.width() / max(1, len(self.rows))))
        return row if 0 <= row < len(self.rows) else -1

    @property
    def is_told(self) -> bool:
        """True if there is too little data for a picture, so that the summary is shown instead."""
        return len(self.rows) <= 1 and not (self.rows and self.draw_is_list)

    @property
    def draw_is_list(self) -> bool:
        """True if its rows are listed below each other."""
        return isinstance(self.draw, ListOf)


MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class ListOf:
    """Draws names with their counts, one below the other, with a bar behind each."""

    ranked: Sequence[Ranked]

    def __call__(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        lines = max(len(self.ranked), MOST_LINES)
        height, most = rect.height() / lines, max((row.count for row in self.ranked), default=1)
        font = text_font(13)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for place, row in enumerate(self.ranked):
            line = QRectF(rect.left(), rect.top() + place * height, rect.width(), height)
            bar = QRectF(line.left(), line.top() + 2, line.width() * row.count / most, line.height() - 4)
            painter.fillRect(bar, theme.color("accent_soft"))
            count = number(row.count)
            taken = metrics.horizontalAdvance(count) + 12
            inner = line.adjusted(8, 0, -8, 0)
            painter.setPen(theme.color("ink"))
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, inner.width() - taken)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(theme.color("ink3"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)


@dataclass(frozen=True, slots=True)
class Bars:
    """Draws columns, one or two per label: papers added and read."""

    labels: Sequence[str]
    first: Sequence[int]
    second: Sequence[int] = ()
    names: tuple[str, ...] = ()
    """What the two series are called, if there are two."""

    def __call__(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        groups = [(self.first, "accent"), *([(self.second, "star")] if self.second else [])]
        if self.names:
            rect = _key(
                painter, rect, theme, [(name, token) for name, (_, token) in zip(self.names, groups, strict=True)]
            )
        most = ticks(max([*self.first, *self.second, 1]))[-1]
        plot = _plot(painter, rect, theme, most, self.labels)
        width = plot.width() / max(1, len(self.labels))
        bar = min(22.0, width * 0.8 / len(groups))
        for series, (values, token) in enumerate(groups):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token))
            for place, value in enumerate(values):
                height = plot.height() * value / most
                left = plot.left() + place * width + (width - bar * len(groups)) / 2 + series * bar
                if value:
                    painter.drawRoundedRect(QRectF(left, plot.bottom() - height, bar - 1, height), 2, 2)


@dataclass(frozen=True, slots=True)
class Line:
    """Draws a line over labels: unread papers."""

    labels: Sequence[str]
    values: Sequence[int]

    def __call__(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        most = ticks(max([*self.values, 1]))[-1]
        plot = _plot(painter, rect, theme, most, self.labels)
        width = plot.width() / max(1, len(self.values))
        points = [
            QPointF(plot.left() + (place + 0.5) * width, plot.bottom() - plot.height() * value / most)
            for place, value in enumerate(self.values)
        ]
        if not points:
            return
        ground = QPainterPath(QPointF(points[0].x(), plot.bottom()))
        for point in points:
            ground.lineTo(point)
        ground.lineTo(points[-1].x(), plot.bottom())
        painter.fillPath(ground, theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawPolyline(points)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(points[-1], 3, 3)


def ticks(most: int) -> list[int]:
    """Round numbers from 0 to at least `most`, at most MOST_STEPS steps of 1, 2 or 5 times a power of ten."""
    steps = (figure * 10**power for power in itertools.count() for figure in (1, 2, 5))
    step = next(step for step in steps if most <= step * MOST_STEPS)
    return list(range(0, -(-most // step) * step + 1, step))


def _key(painter: QPainter, rect: QRectF, theme: Theme, series: Sequence[tuple[str, str]]) -> QRectF:
    """Draw the names of series with their colours; returns the rest of the rectangle."""
    font = text_font(LABEL_PX)
    metrics, left = QFontMetricsF(font), rect.left()
    painter.setFont(font)
    for name, token in series:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(token))
        painter.drawRoundedRect(QRectF(left, rect.top() + (metrics.height() - KEY_PX) / 2, KEY_PX, KEY_PX), 2, 2)
        wide = metrics.horizontalAdvance(name) + 2
        painter.setPen(theme.color("ink2"))
        place = QRectF(left + KEY_PX + 5, rect.top(), wide, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        left += KEY_PX + 5 + wide + 14
    return rect.adjusted(0, metrics.height() + 4, 0, 0)


def _plot(painter: QPainter, rect: QRectF, theme: Theme, most: int, labels: Sequence[str]) -> QRectF:
    """Draw axes and labels; returns the plotting area."""
    font = text_font(LABEL_PX)
    metrics = QFontMetricsF(font)
    left = metrics.horizontalAdvance(number(most)) + 10
    plot = rect.adjusted(left, 8, 0, -metrics.height() - 6)
    painter.setFont(font)
    for value in ticks(most):
        y = plot.bottom() - plot.height() * value / most
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(theme.color("ink3"))
        place = QRectF(rect.left(), y - 8, left - 6, 16)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place, flags, number(value))
    width = plot.width() / max(1, len(labels))
    step = max(1, round((metrics.horizontalAdvance("0000-00") + 10) / max(width, 1) + 0.49))
    for shown in range(len(labels) - 1, -1, -step):
        wide = metrics.horizontalAdvance(labels[shown]) + 2
        left = plot.left() + (shown + 0.5) * width - wide / 2
        place = QRectF(min(left, rect.right() - wide), plot.bottom() + 4, wide, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, labels[shown])
    return plot


def make_charts(found: Insights) -> list[Chart]:
    """All charts of a library."""
    return [_months(found.months), _backlog(found), _authors(found), _venues(found), _years(found), _tags(found)]


def _months(months: Sequence[MonthRow]) -> Chart:
    labels = [row.month for row in months]
    return Chart(
        tr("Added and read per month"),
        (tr("Month"), tr("Added"), tr("Read")),
        tuple((row.month, row.added, row.read) for row in months),
        Bars(labels, [row.added for row in months], [row.read for row in months], (tr("Added"), tr("Read"))),
        tuple(f"added:{month}" for month in labels),
        _this_month(months[-1]) if months else tr("No data yet"),
    )


def _this_month(month: MonthRow) -> str:
    papers, read = tr_n("{n} paper", "{n} papers", month.added), number(month.read)
    return tr("{papers} added and {read} read this month", papers=papers, read=read)


def _backlog(found: Insights) -> Chart:
    months = found.months
    return Chart(
        tr("Unread papers"),
        (tr("Month"), tr("Unread at month end")),
        tuple((row.month, row.backlog) for row in months),
        Line([row.month for row in months], [row.backlog for row in months]),
        summary=tr_n("{n} unread paper", "{n} unread papers", found.unread),
    )


def _authors(found: Insights) -> Chart:
    queries = tuple(f'author:"{row.name}"' for row in found.authors)
    return _ranking(tr("Most frequent authors"), tr("Author"), found.authors, queries)


def _venues(found: Insights) -> Chart:
    queries = tuple(f'venue:"{row.name}"' for row in found.venues)
    return _ranking(tr("Most frequent journals and conferences"), tr("Venue"), found.venues, queries)


def _tags(found: Insights) -> Chart:
    return _ranking(tr("Tags"), tr("Tag"), found.tags, tuple(f'tag:"{row.name}"' for row in found.tags))


def _years(found: Insights) -> Chart:
    return Chart(
        tr("Years of publication"),
        (tr("Year"), tr("Papers")),
        tuple((row.name, row.count) for row in found.years),
        Bars([row.name for row in found.years], [row.count for row in found.years]),
        tuple(f"year:{row.name}" for row in found.years),
        _years_told(found.years),
    )


def _years_told(years: Sequence[Ranked]) -> str:
    if len(years) == 1:
        return tr_n("{n} paper, from {year}", "{n} papers, all from {year}", years[0].count, year=years[0].name)
    return tr_n("{n} year", "{n} years", len(years)) if years else tr("No years known yet")


def _ranking(title: str, what: str, ranked: Sequence[Ranked], queries: tuple[str, ...]) -> Chart:
    summary = tr("No data yet")
    if ranked:
        summary = tr("{name} leads with {n}", name=ranked[0].name, n=number(ranked[0].count))
    rows = tuple((row.name, row.count) for row in ranked)
    return Chart(title, (what, tr("Papers")), rows, ListOf(ranked), queries, summary)


def head_font() -> QFont:
    """The font of a chart's title."""
    return text_font(13.5, QFont.Weight.DemiBold)
