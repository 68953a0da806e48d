"""Opens the editor of a paper's details, and stores the changes."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from paperdesk.errors import PaperDeskError
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.papers.details_editor import DetailsEditor
from paperdesk.gui.words import error_text
from paperdesk.jobs.edit_details import set_details
from paperdesk.model.steps import Step


def open_details(window: MainWindow, desk: Desk) -> QDialog | None:
    """All fields of the current paper; nothing if there is none."""
    content = window.paper_pane.content
    if content is None:
        return None
    paper_id = content.detail.id

    def save(changes: dict[str, str], then: Callable[[], None]) -> None:
        def work() -> str:
            try:
                with desk.library.edit(Step("edit-details")) as edit:
                    warning = set_details(edit, paper_id, changes)
                if warning:
                    desk.signals.noticed.emit(warning)
            except PaperDeskError as error:
                return error_text(error)
            return ""

        desk.tasks.edit(editor, work, lambda error: editor.show_error(error) if error else then())

    editor = DetailsEditor(content.detail, save, window)
    return editor
