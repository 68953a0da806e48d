"""Opens the insights: loads statistics and map off the GUI thread, and handles clicks."""

from pathlib import Path

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import is_index_ready, read_figures, read_map, read_titles
from paperdesk.gui.desk.scope import EVERYWHERE
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.insights.chart_view import chart_file, drawn_file
from paperdesk.gui.windows.insights.charts import Chart
from paperdesk.gui.windows.insights.insights_window import MAP, InsightsWindow
from paperdesk.gui.windows.insights.map_view import MapContent, make_content
from paperdesk.gui.words import mark, tr
from paperdesk.jobs.export_papers import write_bytes

FORMATS = mark("SVG image (*.svg);;PNG image (*.png)")
LOOK_MS = 1_000  # between two checks whether the index is ready
WITH_FIGURES = mark("{formats};;CSV table (*.csv)", formats=FORMATS)


def open_insights(window: MainWindow, desk: Desk) -> QDialog:
    """Statistics and charts of the library."""
    dialog = InsightsWindow(window.theme, window)

    def search(query: str) -> None:
        desk.selection.set_scope(EVERYWHERE)
        window.list_pane.set_search(query)
        window.activateWindow()

    def tell_title(paper_id: int) -> None:
        desk.tasks.query(
            dialog,
            lambda: read_titles(desk.engine, [paper_id]).get(paper_id, ""),
            dialog.show_title,
            topic="title",
            fast=True,
        )

    dialog.query_wanted.connect(search)
    dialog.paper_wanted.connect(desk.list.go_to_paper)
    dialog.title_wanted.connect(tell_title)
    dialog.save_wanted.connect(lambda chart: _save(desk, dialog, chart))
    desk.tasks.query(dialog, lambda: read_figures(desk.engine), dialog.show_insights, topic="figures", fast=True)
    _draw_map(desk, dialog)
    return dialog


def _draw_map(desk: Desk, dialog: InsightsWindow) -> None:
    """Show the map, and again when the index has caught up."""

    def work() -> tuple[MapContent, bool]:
        is_ready = is_index_ready(desk.engine)
        return make_content(*read_map(desk.engine)), is_ready

    def show(found: tuple[MapContent, bool]) -> None:
        content, is_ready = found
        dialog.show_map(content, is_ready=is_ready)
        if not is_ready:
            wait()

    def look() -> None:
        desk.tasks.query(
            dialog,
            lambda: is_index_ready(desk.engine),
            lambda is_ready: _draw_map(desk, dialog) if is_ready else wait(),
            topic="index",
            fast=True,
        )

    def wait() -> None:
        if dialog.isVisible():
            QTimer.singleShot(LOOK_MS, dialog, look)

    desk.tasks.quiet(dialog, work, show)


def _save(desk: Desk, dialog: InsightsWindow, chart: Chart | None) -> None:
    """Draw on the GUI thread, write off it."""
    title = chart.title if chart else tr(MAP)
    target = desk.ask.save_file(tr("Save {title}", title=title), f"{title}.svg", tr(WITH_FIGURES if chart else FORMATS))
    if target is None:
        return
    content = _content(dialog, chart, target)
    desk.tasks.quiet(
        desk.signals,
        lambda: write_bytes(target, [content]),
        lambda _nothing: desk.notice(tr("Saved to {target}.", target=target)),
    )


def _content(dialog: InsightsWindow, chart: Chart | None, target: Path) -> bytes:
    suffix = target.suffix.lower()
    if chart is not None:
        return chart_file(chart, dialog.theme, suffix)

    def draw(painter: QPainter, rect: QRectF) -> None:
        dialog.map.draw(painter, rect, dialog.map.view_rect())

    return drawn_file(draw, dialog.theme, suffix, tr(MAP))
