"""Opens the annotations window: fills it, goes to the paper or PDF of a row, copies and exports."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from paperdesk.gui.commands import annotations
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.annotations.overview_model import count_marks
from paperdesk.gui.windows.annotations.overview_reads import PaperHead, read_overview, read_rows
from paperdesk.gui.windows.annotations.overview_window import OverviewWindow, Papers
from paperdesk.gui.words import tr, tr_value
from paperdesk.jobs.export_annotations import chosen_as_text
from paperdesk.library.records import AnnotationRow
from paperdesk.model.changes import Changes

if TYPE_CHECKING:
    from paperdesk.gui.reader.reader_view import ReaderView

NARROW = {"tag", "collection", "saved", "feed", "folder"}
ABOVE_PT = 80.0  # points


def open_annotations(window: MainWindow, desk: Desk) -> QDialog:
    """All annotations, or those of the current list."""
    choices = _choices(window, desk)
    is_narrow = desk.selection.scope.kind in NARROW or bool(window.list_pane.search.text.strip())
    dialog = OverviewWindow(window.theme, desk.keys, choices, 1 if is_narrow and len(choices) > 1 else 0, window)

    def ask() -> None:
        ids, wanted = dialog.papers.ids, dialog.wanted
        desk.tasks.query(
            dialog, lambda: read_overview(desk.library, ids, wanted), dialog.show_overview, topic="overview", fast=True
        )

    def fill(page: int) -> None:
        ids = dialog.model.ids
        desk.tasks.query(
            dialog,
            lambda: read_rows(desk.library, ids, page),
            lambda rows: dialog.model.set_page(page, ids, rows),
            topic=f"page {page}",
            fast=True,
        )

    def changed(changes: Changes) -> None:
        if changes.annotations or changes.papers or changes.foreign:
            ask()

    def copy() -> None:
        ids = dialog.selected_ids
        desk.tasks.job(
            dialog,
            tr("Copying {annotations}", annotations=count_marks(len(ids))),
            lambda progress: chosen_as_text(desk.library, ids, progress),
            lambda text: _copied(desk, text, len(ids)),
        )

    dialog.asked.connect(ask)
    dialog.model.page_wanted.connect(fill)
    dialog.copy_wanted.connect(copy)
    dialog.row_opened.connect(lambda row: open_row(window, desk, row))
    dialog.export_wanted.connect(lambda name: annotations.EXPORTS[name](desk, dialog.papers.ids, dialog.wanted))
    window.theme_changed.connect(dialog.set_theme)
    told = desk.signals.changed.connect(changed)
    dialog.finished.connect(lambda _result: desk.signals.changed.disconnect(told))
    ask()
    return dialog


def _choices(window: MainWindow, desk: Desk) -> list[Papers]:
    scope, search = desk.selection.scope, window.list_pane.search.text.strip()
    listed = tr("Current list: {title}", title=tr_value(scope.title)) + (f", “{search}”" if search else "")
    choices = [Papers(tr("All papers")), Papers(listed, tuple(desk.list.ids))]
    if len(selected := desk.selection.paper_ids) > 0:
        choices.append(Papers(tr("Selected: {papers}", papers=papers_label(len(selected))), tuple(selected)))
    return choices


def _copied(desk: Desk, text: str, count: int) -> None:
    desk.ask.copy(text)
    desk.notice(tr("{annotations} copied as Markdown.", annotations=count_marks(count)))


def open_row(window: MainWindow, desk: Desk, row: PaperHead | AnnotationRow) -> None:
    """Show a paper in the list, or an annotation at its place in the PDF."""
    if isinstance(row, PaperHead):
        window.tabs.show_library()
        desk.list.go_to_paper(row.paper.id)
    elif row.anchor.attachment_id is None or row.anchor.page is None:
        window.tabs.show_library()
        desk.list.go_to_paper(row.paper_id)
    else:
        page, top = row.anchor.page, min((rect[1] for rect in row.anchor.rects), default=0.0)
        window.tabs.open(row.anchor.attachment_id, then=lambda reader: _show_place(reader, page, top))


def _show_place(reader: "ReaderView", page: int, top: float) -> None:
    """Scroll so that the target is near the top."""
    reader.places.jump(page, max(0.0, top - ABOVE_PT) / reader.contents.sizes[page][1])
