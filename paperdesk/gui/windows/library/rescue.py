"""What the window offers if the library is missing or damaged: a backup, a repair, an empty or another library.

It works without an open library. The chosen remedy is applied when the window is closed; then it opens again.
"""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from paperdesk.errors import LibraryDamaged, LibraryError, LibraryMissing
from paperdesk.gui.desk.ask import Ask
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.paper_list.empty_state import Offer
from paperdesk.gui.running.tasks import Tasks
from paperdesk.gui.windows.library.restore_window import RestoreWindow
from paperdesk.gui.words import error_text, tr
from paperdesk.jobs.libraries import OtherLibrary
from paperdesk.library.copies import Copy

NOT_OURS = {"other-database", "library-replaced", "library-replaced-and-kept"}
"""Codes of errors about files that are not a damaged library of the user, so there is nothing to repair."""


class Rescue(QObject):
    """Offers remedies for one failure, in the empty list or above the panes."""

    def __init__(self, window: MainWindow, tasks: Tasks, ask: Ask, folder: Path) -> None:
        super().__init__(window)
        self.window, self.tasks, self.ask, self.folder = window, tasks, ask, folder
        self.bar: RescueBar | None = None
        self.copies: RestoreWindow | None = None

    def offer(self, error: LibraryError) -> None:
        """Show why the library could not be opened, with remedies."""
        self.window.list_pane.show_failure(error_text(error), self._offers(error))

    def warn(self, error: LibraryDamaged) -> None:
        """Show above the panes that a library is read-only, with remedies."""
        if self.bar is None:
            self.bar = RescueBar(error_text(error), self._offers(error))
            self.window.show_above(self.bar)

    def _offers(self, error: LibraryError) -> list[Offer]:
        offers: list[Offer] = []
        is_foreign = error.code in NOT_OURS
        if isinstance(error, LibraryDamaged) and not is_foreign:
            offers.append((tr("Repair library…"), self._repair))
        if isinstance(error, LibraryDamaged | LibraryMissing) and not is_foreign:
            offers.append((tr("Restore a backup…"), self._choose_copy))
            offers.append((tr("Start an empty library…"), self._begin))
        offers.append((tr("Open another library…"), self._open_other))
        return offers

    def _repair(self) -> None:
        question = tr(
            "Everything that can still be read goes into a new database; the rest is taken from the last backup "
            "where possible. The damaged files are kept."
        )
        if self.ask.confirm(question, tr("Repair")):
            self.window.leave_for(OtherLibrary(self.folder, is_to_be_repaired=True))

    def _choose_copy(self) -> None:
        self.copies = RestoreWindow(self.folder, self.tasks, self._go_back, self.window)
        self.copies.open()

    def _go_back(self, copy: Copy) -> None:
        self.window.leave_for(OtherLibrary(self.folder, copy=copy.file))

    def _begin(self) -> None:
        question = tr(
            "What an earlier library left in {folder} is moved aside. Nothing is deleted.", folder=self.folder
        )
        if self.ask.confirm(question, tr("Start an empty library")):
            self.window.leave_for(OtherLibrary(self.folder, is_to_begin_anew=True))

    def _open_other(self) -> None:
        chosen = self.ask.choose_folder(tr("Choose a library, or an empty folder for a new one"))
        if chosen is not None and chosen != self.folder:
            self.window.leave_for(OtherLibrary(chosen))


class RescueBar(QFrame):
    """A line above the panes: the problem, and buttons."""

    def __init__(self, sentence: str, offers: list[Offer]) -> None:
        super().__init__()
        self.setObjectName("rescueBar")
        self.text = QLabel(sentence)
        self.text.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        self.buttons: list[QPushButton] = []
        for text, run in offers[:2]:
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, run=run: run())
            self.buttons.append(button)
            layout.addWidget(button)
