"""When to save text being edited: at each pause, and regularly during long typing."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit

PAUSE_MS = 500  # after the last keystroke
LONGEST_MS = 1200  # during typing, after the first unsaved keystroke


class Autosave:
    """Watches an editor; no keystroke stays unsaved for more than two seconds."""

    def __init__(self, editor: QPlainTextEdit, save: Callable[[], None]) -> None:
        self._save = save
        self._pause = QTimer(editor, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(editor, singleShot=True, interval=LONGEST_MS)
        self._pause.timeout.connect(self.save)
        self._longest.timeout.connect(self.save)
        editor.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def save(self) -> None:
        """Save now."""
        self._pause.stop()
        self._longest.stop()
        self._save()
