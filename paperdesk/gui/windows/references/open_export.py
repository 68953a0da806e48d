"""Opens the export window, and connects it with the library."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QDialog

from paperdesk.exporters import EXPORTERS, find_exporter
from paperdesk.exporters.base import Exporter
from paperdesk.gui.commands.files import copy_papers, export_options, export_papers
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import read_scope
from paperdesk.gui.desk.scope import LIBRARY
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.references.export_window import ExportChoice, ExportWindow
from paperdesk.jobs.export_papers import preview_text

PREVIEWED = 3  # papers


class ExportTask:
    """Loads the papers of a choice, and previews, writes or copies them."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self.window, self.desk = window, desk
        self.chosen = {"selection": desk.selection.paper_ids, "list": desk.list.ids}
        counts = {**{name: len(ids) for name, ids in self.chosen.items()}, "library": window.list_pane.counts.library}
        self.dialog = ExportWindow(counts, EXPORTERS, window.settings.export, window)
        self.dialog.changed.connect(self.preview)
        self.dialog.file_wanted.connect(lambda choice: self._finish(choice, self._write))
        self.dialog.copy_wanted.connect(lambda choice: self._finish(choice, partial(copy_papers, desk)))
        self.preview(self.dialog.choice)

    def _read(self, choice: ExportChoice) -> Sequence[int]:
        """The papers of a choice. Runs on a lane."""
        return self.chosen[choice.what] if choice.what in self.chosen else read_scope(self.desk.engine, LIBRARY)

    def preview(self, choice: ExportChoice) -> None:
        """Show the beginning of the file."""
        exporter, options = find_exporter(choice.format), export_options(choice.options)

        def work() -> tuple[str, int]:
            ids = list(self._read(choice)[:PREVIEWED])
            return preview_text(self.desk.library, ids, exporter, options), len(ids)

        def show(found: tuple[str, int]) -> None:
            self.dialog.show_preview(found[0], shown=found[1], is_document=bool(exporter.pandoc))

        self.desk.tasks.query(self.dialog, work, show, topic="preview", fast=True)

    def _finish(self, choice: ExportChoice, run: Callable[[Sequence[int], Exporter], None]) -> None:
        """Remember the choice, and do something with its papers."""
        self.window.change_settings(export=choice.options)
        exporter = find_exporter(choice.format)
        self.desk.tasks.query(
            self.dialog, lambda: self._read(choice), lambda ids: run(ids, exporter), topic="papers", fast=True
        )

    def _write(self, paper_ids: Sequence[int], exporter: Exporter) -> None:
        if export_papers(self.desk, paper_ids, exporter, "papers"):
            self.dialog.accept()


def open_export(window: MainWindow, desk: Desk) -> QDialog:
    """Choose papers, format and options with a preview; the choice is remembered."""
    return ExportTask(window, desk).dialog
