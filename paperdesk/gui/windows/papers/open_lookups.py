"""Opens the windows that query online services: adding papers by identifier, and details filled in."""

from PySide6.QtWidgets import QDialog

from paperdesk.errors import PaperDeskError
from paperdesk.gui.commands.lookups import services
from paperdesk.gui.commands.merges import met_told
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.papers.add_papers import AddPapers
from paperdesk.gui.windows.papers.completed_window import CompletedWindow
from paperdesk.gui.words import error_text, tr
from paperdesk.jobs.add_by_identifier import Added, add_identifiers
from paperdesk.jobs.import_files import RejectedRecord
from paperdesk.jobs.progress import Progress
from paperdesk.model.identifiers import find_identifiers
from paperdesk.online.contacts import Purpose

MOST_LETTERS = 2_000  # characters taken from the clipboard


def open_add(window: MainWindow, desk: Desk) -> QDialog:
    """Add papers; the clipboard is offered if it names any."""
    copied, _files = desk.ask.pasted()
    is_offered = len(copied) < MOST_LETTERS and bool(find_identifiers(copied))
    dialog = AddPapers(copied.strip() if is_offered else "", window)

    def work(text: str, progress: Progress) -> Added | str:
        try:
            with services(desk, Purpose.ADD) as known:
                return add_identifiers(desk.library, known, text, progress)
        except PaperDeskError as error:
            return error_text(error)

    def show(text: str, result: Added | str) -> None:
        if isinstance(result, str):
            dialog.show_result(result, [RejectedRecord("", "", "", text)])
            return
        met = met_told(desk, result.merged, result.asked)
        dialog.show_result(f"{tr(result.summary)}. {met}".strip(), result.rejected)
        if result.papers and not result.rejected:
            dialog.accept()
            told = tr("{summary}. Press {undo} to undo.", summary=tr(result.summary), undo=desk.undo_key)
            desk.notice(f"{told} {met}".strip())
            desk.list.go_to_paper(result.papers[0])

    def want(text: str) -> None:
        desk.tasks.job(dialog, tr("Looking up papers"), lambda progress: work(text, progress), lambda r: show(text, r))

    dialog.wanted.connect(want)
    return dialog


def open_completed(window: MainWindow, desk: Desk) -> QDialog:
    """The papers looked up last."""

    def go(paper_id: int) -> None:
        dialog.accept()
        desk.list.go_to_paper(paper_id)

    dialog = CompletedWindow(desk.completed, go, desk.undo_key, window)
    return dialog
