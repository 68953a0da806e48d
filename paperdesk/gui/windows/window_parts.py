"""The windows that belong to no single subject, each opened by its name: keys, manual, details, history, settings."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtWidgets import QDialog

from paperdesk.errors import PaperDeskError
from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import make_keymap
from paperdesk.gui.commands import view
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import list_steps
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.annotations.annotations_part import open_annotations
from paperdesk.gui.windows.help.key_sheet import KeySheet
from paperdesk.gui.windows.help.manual import read_manual
from paperdesk.gui.windows.help.manual_window import ManualWindow
from paperdesk.gui.windows.insights.insights_part import open_insights
from paperdesk.gui.windows.library.activity_window import ActivityWindow
from paperdesk.gui.windows.library.history_window import HistoryWindow
from paperdesk.gui.windows.library.tags_part import open_tags
from paperdesk.gui.windows.papers.details_editor import DetailsEditor
from paperdesk.gui.windows.papers.duplicates_part import open_duplicates
from paperdesk.gui.windows.settings.settings_part import open_settings
from paperdesk.gui.words import mark, said
from paperdesk.jobs.edit_details import set_details
from paperdesk.library.records import StepRow

OpenPart: TypeAlias = Callable[[MainWindow, Desk], QDialog | None]


def open_keys(window: MainWindow, _desk: Desk) -> QDialog:
    """The sheet of all keys."""
    return KeySheet(ACTIONS, make_keymap(ACTIONS, window.settings.keys), window)


def open_manual(window: MainWindow, desk: Desk) -> QDialog:
    """The manual, with the keys that hold now."""
    shown, keymap = ManualWindow(window.theme, window), make_keymap(ACTIONS, window.settings.keys)
    desk.tasks.query(shown, lambda: read_manual(keymap), shown.show_pages, topic="manual")
    return shown


def open_history(window: MainWindow, desk: Desk) -> QDialog:
    """What the reader did, to be undone or done again."""

    def refresh() -> None:
        desk.tasks.query(shown, lambda: list_steps(desk.engine), shown.show_steps, topic="steps")

    def tell(text: str) -> None:
        shown.say(text)
        refresh()

    def turn(step: StepRow) -> None:
        desk.tasks.edit(shown, lambda: view.turned(desk, step), tell)

    shown = HistoryWindow(turn, window)
    refresh()
    return shown


def open_details(window: MainWindow, desk: Desk) -> QDialog | None:
    """All fields of the paper that is shown; nothing where none is."""
    content = window.paper_pane.content
    if content is None:
        return None
    paper_id = content.detail.id

    def save(changes: dict[str, str], then: Callable[[], None]) -> None:
        def work() -> str:
            try:
                with desk.library.edit(mark("Edit details")) as edit:
                    warning = set_details(edit, paper_id, changes)
                if warning:
                    desk.signals.noticed.emit(warning)
            except PaperDeskError as error:
                return said(error)
            return ""

        desk.tasks.edit(editor, work, lambda error: editor.show_error(error) if error else then())

    editor = DetailsEditor(content.detail, save, window)
    return editor


def open_activity(window: MainWindow, _desk: Desk) -> QDialog:
    """What runs, what ended and what failed."""
    return ActivityWindow(window.activity, window)


WINDOW_PARTS: Mapping[str, OpenPart] = {
    "keys": open_keys,
    "manual": open_manual,
    "history": open_history,
    "details": open_details,
    "duplicates": open_duplicates,
    "settings": open_settings,
    "all-tags": open_tags,
    "insights": open_insights,
    "activity": open_activity,
    "annotations": open_annotations,
}
