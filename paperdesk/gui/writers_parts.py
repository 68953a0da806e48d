"""The windows of those who write: bibliography, lint; each is opened by its name, over the desk."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QDialog

from paperdesk.gui.desk import Desk, papers_label
from paperdesk.gui.dialogs.bibliography import Bibliography
from paperdesk.gui.dialogs.bibliography_task import BibliographyTask
from paperdesk.gui.dialogs.lint_window import LintWindow
from paperdesk.gui.main_window import MainWindow
from paperdesk.jobs.lint_papers import LintRow, apply_fixes, lint_papers


def open_bibliography(window: MainWindow, desk: Desk) -> QDialog:
    """The selected papers in a citation style."""
    shown = Bibliography(window)
    task = BibliographyTask(desk, shown, desk.selection.paper_ids, desk.settings.citation.style)

    def keep(_result: int) -> None:
        """The style that was looked at last is the one in which references are copied."""
        citation = replace(window.settings.citation, style=task.style)
        window.settings = desk.settings = replace(window.settings, citation=citation)

    shown.finished.connect(keep)
    return shown


def open_lint(window: MainWindow, desk: Desk) -> QDialog:
    """Look at the selected papers, or at all that the list shows if at most one is selected."""
    selected = desk.selection.paper_ids
    ids = selected if len(selected) > 1 else desk.shown_ids()

    def look() -> None:
        desk.tasks.job(
            shown,
            f"Checking {papers_label(len(ids))}",
            lambda progress: lint_papers(desk.library, ids, progress),
            lambda rows: shown.show_findings(rows, len(ids)),
        )

    def fix(rows: list[LintRow]) -> None:
        desk.tasks.job(
            shown,
            "Fixing references",
            lambda progress: apply_fixes(desk.library, rows, progress),
            lambda _count: look(),
        )

    shown = LintWindow(fix, window.go_to_paper, window)
    look()
    return shown


WRITERS_PARTS: Mapping[str, Callable[[MainWindow, Desk], QDialog]] = {
    "bibliography": open_bibliography,
    "lint": open_lint,
}
