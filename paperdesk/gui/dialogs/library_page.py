"""The page of the settings that tells of the library: its place and size, its copies, and other libraries."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from paperdesk.gui.desk import papers_label
from paperdesk.jobs.libraries import BackupFact, LibraryFacts

FACT = 256  # Qt.UserRole


class LibraryPage(QWidget):
    """Shows facts; its buttons tell what the reader wants."""

    move_wanted = Signal()
    other_wanted = Signal(object)  # Path, or None: to be asked
    backup_wanted = Signal()
    restore_wanted = Signal(object)  # BackupFact
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
        self.copies.setAccessibleName("Copies, newest first")
        self.recent.setAccessibleName("Libraries opened before")
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
        layout.addWidget(_head("Library"))
        layout.addWidget(self.place)
        layout.addWidget(self.numbers)
        layout.addLayout(
            _line(
                ("Show the folder", self._show_folder),
                ("Move it…", self.move_wanted.emit),
                ("Check it", self.check_wanted.emit),
            )
        )
        layout.addWidget(self.message)
        layout.addWidget(_head("Copies"))
        layout.addWidget(self.copies, 2)
        self.restore = QPushButton("Go back to this copy…")
        self.restore.clicked.connect(self._restore)
        line = _line(("Make a copy now", self.backup_wanted.emit))
        line.insertWidget(1, self.restore)
        layout.addLayout(line)
        layout.addWidget(_head("Other libraries"))
        layout.addWidget(self.recent, 1)
        layout.addLayout(_line(("Open or begin another…", lambda: self.other_wanted.emit(None))))

    def show_facts(self, facts: LibraryFacts) -> None:
        """Show where the library lies, how large it is, and its copies."""
        self.facts = facts
        self.place.setText(str(facts.folder))
        self.numbers.setText(
            f"{papers_label(facts.papers)}. Database {facts.database_mb:,.0f} MB, files {facts.files_mb:,.0f} MB, "
            f"index {facts.derived_mb:,.0f} MB (it comes back by itself)."
        )
        self.say(facts.warning)
        self.copies.clear()
        for fact in facts.backups:
            item = QListWidgetItem(f"{fact.made_at[:10]}    {papers_label(fact.papers)}    {fact.size_mb:,.1f} MB")
            item.setData(FACT, fact)
            self.copies.addItem(item)
        if facts.backups:
            self.copies.setCurrentRow(0)
        self.restore.setEnabled(bool(facts.backups))

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


def restore_question(copy: BackupFact, now: LibraryFacts) -> str:
    """What going back to a copy would mean, in numbers."""
    difference = now.papers - copy.papers
    change = (
        f"{papers_label(difference)} fewer than now"
        if difference > 0
        else f"{papers_label(-difference)} more than now"
        if difference < 0
        else "as many as now"
    )
    return (
        f"The copy of {copy.made_at[:10]} holds {papers_label(copy.papers)}, {change}. What you did since then "
        "goes; the library as it is now becomes a copy itself."
    )
