"""Opens the history, in which any step can be undone or redone."""

from PySide6.QtWidgets import QDialog

from paperdesk.gui.commands import view
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import list_steps
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.library.history_window import HistoryWindow
from paperdesk.library.records import StepRow


def open_history(window: MainWindow, desk: Desk) -> QDialog:
    """The steps, to be undone or redone."""

    def refresh() -> None:
        desk.tasks.query(dialog, lambda: list_steps(desk.engine), dialog.show_steps, topic="steps")

    def tell(text: str) -> None:
        dialog.say(text)
        refresh()

    def turn(step: StepRow) -> None:
        desk.tasks.edit(dialog, lambda: view.turn_step(desk, step), tell)

    dialog = HistoryWindow(turn, window)
    refresh()
    return dialog
