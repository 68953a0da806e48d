"""The settings page for the library: location and size, backups, and other libraries."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.windows.library.restore_window import copy_label, difference_label
from paperdesk.gui.words import moment, number, tr, tr_marked, tr_n
from paperdesk.jobs.libraries import LibraryFacts
from paperdesk.library.backups import Difference
from paperdesk.library.copies import SMALLER, Copy

FACT = 256  # Qt.UserRole


class LibraryPage(QWidget):
    """Shows facts; its buttons report requests."""

    move_wanted = Signal()
    other_wanted = Signal(object)  # Path, or None to choose one
    backup_wanted = Signal()
    restore_wanted = Signal(object)  # Copy
    papers_wanted = Signal()  # to restore single papers from a copy
    accept_wanted = Signal()  # to confirm that it should contain far less than the last copy
    check_wanted = Signal()
    folder_wanted = Signal(object)  # Path to show in the file browser

    def __init__(self, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: LibraryFacts | None = None
        self.place, self.numbers, self.message = QLabel(), QLabel(), QLabel()
        for label in (self.place, self.numbers, self.message):
            label.setWordWrap(True)
        self.numbers.setObjectName("quiet")
        self.message.setObjectName("note")
        self.copies, self.recent = QListWidget(), QListWidget()
        self.copies.setAccessibleName(tr("Backups, newest first"))
        self.recent.setAccessibleName(tr("Recent libraries"))
        EmptyNote(self.copies, tr("No backups yet. One is made every hour in which something changes."))
        for folder in recent:
            item = QListWidgetItem(str(folder))
            item.setData(FACT, folder)
            self.recent.addItem(item)
        self.recent.setVisible(bool(recent))
        self.recent.itemActivated.connect(lambda item: self.other_wanted.emit(item.data(FACT)))
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 24)
        layout.setSpacing(10)
        layout.addWidget(_head(tr("Library")))
        layout.addWidget(self.place)
        layout.addWidget(self.numbers)
        layout.addLayout(
            _line(
                (tr("Show folder"), self._show_folder),
                (tr("Move library…"), self.move_wanted.emit),
                (tr("Check library"), self.check_wanted.emit),
            )
        )
        layout.addWidget(self.message)
        layout.addWidget(_head(tr("Backups")))
        layout.addWidget(self.copies, 2)
        self.restore = QPushButton(tr("Restore this backup…"))
        self.restore.clicked.connect(self._restore)
        self.right = QPushButton(tr("Keep the current library"))
        self.right.clicked.connect(self.accept_wanted)
        self.single = QPushButton(tr("Restore single papers…"))
        self.single.clicked.connect(lambda _checked=False: self.papers_wanted.emit())
        line = _line((tr("Back up now"), self.backup_wanted.emit))
        for place, button in enumerate((self.restore, self.single, self.right), start=1):
            line.insertWidget(place, button)
        layout.addLayout(line)
        layout.addWidget(_head(tr("Other libraries")))
        layout.addWidget(self.recent, 1)
        layout.addLayout(_line((tr("Open or create another…"), lambda: self.other_wanted.emit(None))))

    def show_facts(self, facts: LibraryFacts) -> None:
        """Show the library's location and size, and its backups."""
        self.facts = facts
        self.place.setText(str(facts.folder))
        aside = tr_n(
            "{papers}, and {n} dismissed or in the trash",
            "{papers}, and {n} dismissed or in the trash",
            facts.aside,
            papers=papers_label(facts.papers),
        )
        self.numbers.setText(
            tr(
                "{papers}. Database {database} MB, files {files} MB, index {index} MB (rebuilt automatically if "
                "deleted).",
                papers=aside if facts.aside else papers_label(facts.papers),
                database=number(round(facts.database_mb)),
                files=number(round(facts.files_mb)),
                index=number(round(facts.derived_mb)),
            )
        )
        self.say(tr_marked(facts.warning))
        self.copies.clear()
        for fact in facts.backups:
            item = QListWidgetItem(copy_label(fact))
            item.setData(FACT, fact)
            self.copies.addItem(item)
        if facts.backups:
            self.copies.setCurrentRow(0)
        for button in (self.restore, self.single):
            button.setEnabled(bool(facts.backups))
        self.right.setVisible(any(copy.kind == SMALLER for copy in facts.backups))

    def say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _show_folder(self) -> None:
        if self.facts is not None:
            self.folder_wanted.emit(self.facts.folder)

    def _restore(self) -> None:
        item = self.copies.currentItem()
        if item is not None:
            self.restore_wanted.emit(item.data(FACT))


def _head(text: str) -> QLabel:
    head = QLabel(text)
    head.setObjectName("settingsHead")
    return head


def _line(*buttons: tuple[str, Callable[[], object]]) -> QHBoxLayout:
    line = QHBoxLayout()
    for text, run in buttons:
        button = QPushButton(text)
        button.clicked.connect(lambda _checked=False, run=run: run())
        line.addWidget(button)
    line.addStretch()
    return line


def restore_question(copy: Copy, found: Difference | None) -> str:
    """The changes that restoring a backup would make, in numbers."""
    return tr(
        "The backup of {when} has {papers}. {difference} Restoring it discards everything you have done "
        "since. The current library is backed up first, so you can return to it.",
        when=moment(copy.made_at.astimezone()),
        papers=papers_label(copy.papers),
        difference=difference_label(found),
    )
