"""The insights window: the map, and charts next to and below it."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.style.theme import Theme, title_font
from paperdesk.gui.windows.insights.chart_view import ChartView
from paperdesk.gui.windows.insights.charts import Chart, head_font, make_charts
from paperdesk.gui.windows.insights.map_legend import MapLegend
from paperdesk.gui.windows.insights.map_view import MapContent, MapView
from paperdesk.gui.words import mark, number, plain, together, tr, tr_n
from paperdesk.library.insights import Insights

MAP = mark("Library map")
BESIDE = 2  # charts next to the map
YEAR, MONTH, WEEK = 365, 30, 7  # days


class InsightsWindow(QDialog):
    """Stays open next to the main window; a click searches or opens there."""

    query_wanted = Signal(str)
    paper_wanted = Signal(int)
    save_wanted = Signal(object)  # Chart, or None for the map
    title_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Insights"))
        self.resize(1180, 820)
        self.theme = theme
        self.head, self.line = QLabel(tr("Insights")), QLabel(tr("Counting…"))
        self.head.setFont(title_font(23))
        self.line.setObjectName("authors")
        self.line.setWordWrap(True)
        self.map, self.map_note = MapView(theme), QLabel(tr("Drawing the map…"))
        self.legend = MapLegend()
        self.legend.picked.connect(self.map.show_only)
        self.map_note.setObjectName("quiet")
        self.map_note.setWordWrap(True)
        self.charts: list[ChartView] = []
        self._coming: list[Chart] = []
        self._tip_at = QPoint()
        self.map.paper_wanted.connect(self.paper_wanted)
        self.map.pointed.connect(self._pointed)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        self.grid = QGridLayout()
        self.grid.setSpacing(16)
        self.grid.addWidget(self._map_card(), 0, 0, 2, 1)
        for column, stretch in enumerate((5, 4)):
            self.grid.setColumnStretch(column, stretch)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(26, 20, 26, 26)
        inner.setSpacing(4)
        inner.addWidget(self.head)
        inner.addWidget(self.line)
        inner.addSpacing(12)
        inner.addLayout(self.grid, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _map_card(self) -> QFrame:
        card, save, title = QFrame(), QPushButton(tr("Save…")), QLabel(tr(MAP))
        card.setObjectName("card")
        title.setFont(head_font())
        save.setObjectName("quietLink")
        save.setAccessibleName(tr("Save {title}", title=tr(MAP)))
        save.clicked.connect(lambda: self.save_wanted.emit(None))
        line, layout = QHBoxLayout(), QVBoxLayout(card)
        line.addWidget(title, 1)
        line.addWidget(save)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.addLayout(line)
        layout.addWidget(self.map, 1)
        layout.addWidget(self.legend)
        layout.addWidget(self.map_note)
        return card

    def show_insights(self, found: Insights) -> None:
        """Show a library's statistics."""
        held = tr(
            "{papers}, {starred} starred, {annotated} annotated.",
            papers=papers_label(found.papers),
            starred=number(found.starred),
            annotated=number(found.annotated),
        )
        self.line.setText(together(held, _unread_text(found)))
        self._coming = list(make_charts(found))
        self._add_next()

    @property
    def is_coming(self) -> bool:
        """True if charts are still being added."""
        return bool(self._coming)

    def _add_next(self) -> None:
        """Add one chart at a time, so that the window stays responsive."""
        if self._coming:
            view = ChartView(self._coming.pop(0), self.theme)
            view.query_wanted.connect(self.query_wanted)
            view.save_wanted.connect(self.save_wanted)
            self.charts.append(view)
            self.grid.addWidget(view, *_place(len(self.charts) - 1))
            QTimer.singleShot(0, self, self._add_next)

    def show_map(self, content: MapContent, *, is_ready: bool) -> None:
        """Show the map; until the index is ready, show that papers are still to come."""
        self.map.show_content(content)
        self.legend.show_groups(content.groups)
        for before, after in pairwise((self.map, *self.legend.buttons)):
            QWidget.setTabOrder(before, after)
        count = len(content.map.paper_ids)
        how = tr("Similar papers are close together. Scroll to zoom, drag to move, click to open.")
        missing = tr("The map needs more papers with abstracts.")
        note = together(papers_label(count), how, between=". ") if count else missing
        if not is_ready:
            coming = tr("The index is being built. The map will appear when it is ready.")
            note = together(note, coming) if count else coming
        self.map_note.setText(note)

    def _pointed(self, paper_id: int, at: QPoint) -> None:
        self._tip_at = at
        if paper_id:
            self.title_wanted.emit(paper_id)
        else:
            QToolTip.hideText()

    def show_title(self, title: str) -> None:
        """Show which paper is under the pointer."""
        QToolTip.showText(self._tip_at, plain(title), self.map)

    def open(self) -> None:
        """Show it next to the main window, which stays usable."""
        self.show()


def _place(number: int) -> tuple[int, int]:
    """Row and column of a chart: two next to the map, the others below it in two columns."""
    return (number, 1) if number < BESIDE else (2 + (number - BESIDE) // 2, number % 2)


def _unread_text(found: Insights) -> str:
    if not found.unread:
        return tr("No unread papers.")
    papers = papers_label(found.unread)
    if found.days_left is None:
        return tr("{papers} unread.", papers=papers)
    return tr("{papers} unread; {time} to go at your current pace.", papers=papers, time=days_text(found.days_left))


def days_text(days: int) -> str:
    """A readable number of days."""
    if days >= 2 * YEAR:
        return tr_n("{n} year", "{n} years", round(days / YEAR))
    if days >= 2 * MONTH:
        return tr_n("{n} month", "{n} months", round(days / MONTH))
    if days >= 2 * WEEK:
        return tr_n("{n} week", "{n} weeks", round(days / WEEK))
    return tr_n("{n} day", "{n} days", days)
