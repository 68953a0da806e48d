"""Opens the find and replace window."""

from PySide6.QtWidgets import QDialog

from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.papers.replace_window import ReplaceWindow
from paperdesk.gui.words import tr
from paperdesk.jobs.replace_text import FieldChange, apply_changes, find_changes
from paperdesk.model.find_replace import Replacement


def open_replace(window: MainWindow, desk: Desk) -> QDialog:
    """In the selected papers, or in the whole list if at most one is selected."""
    selected = desk.selection.paper_ids
    ids = selected if len(selected) > 1 else desk.list.ids

    def find(replacement: Replacement) -> None:
        desk.tasks.job(
            dialog,
            tr("Searching {papers}", papers=papers_label(len(ids))),
            lambda progress: find_changes(desk.library, ids, replacement, progress),
            dialog.show_changes,
        )

    def replace(changes: list[FieldChange]) -> None:
        desk.tasks.job(
            dialog,
            tr("Replacing"),
            lambda progress: apply_changes(desk.library, changes, progress),
            dialog.show_done,
        )

    dialog = ReplaceWindow(find, replace, len(ids), desk.keys, window.theme, window)
    return dialog
