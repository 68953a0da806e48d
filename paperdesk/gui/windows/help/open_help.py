"""Opens the manual and the shortcut window, with the current shortcuts."""

from PySide6.QtWidgets import QDialog

from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import make_keymap
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.help.key_sheet import KeySheet
from paperdesk.gui.windows.help.manual import read_manual
from paperdesk.gui.windows.help.manual_window import ManualWindow
from paperdesk.language import code


def open_key_sheet(window: MainWindow) -> QDialog:
    """All shortcuts, those of the current screen first."""
    first = "Reader" if window.tabs.front is not None else "Paper"
    return KeySheet(ACTIONS, make_keymap(ACTIONS, window.settings.keys), window, first=first)


def open_manual(window: MainWindow, desk: Desk) -> QDialog:
    """The manual."""
    dialog, keymap = ManualWindow(window.theme, window), make_keymap(ACTIONS, window.settings.keys)

    def show() -> None:
        desk.tasks.query(dialog, lambda: read_manual(keymap, code()), dialog.show_pages, topic="manual")

    show()
    changed = window.language_changed.connect(show)
    dialog.finished.connect(lambda _result: window.language_changed.disconnect(changed))
    return dialog
