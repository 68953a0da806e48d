"""The backups of a library: their contents and differences, restoring one, or single papers from it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.running.tasks import Tasks
from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import moment, number, plain, tr, tr_marked, tr_n
from paperdesk.library.backups import Difference, LostPaper, compare, list_lost
from paperdesk.library.copies import Copy, list_copies, look_into
from paperdesk.text.plain_math import plain_math

FACT = Qt.ItemDataRole.UserRole

BringBack = Callable[[Copy, list[int]], None]


class RestoreWindow(QDialog):
    """Works without an open library; with one, single papers can be restored as well."""

    def __init__(
        self, folder: Path, tasks: Tasks, go_back: Callable[[Copy], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.folder, self.tasks = folder, tasks
        self._go_back = go_back
        self._bring_back: BringBack | None = None
        self.setWindowTitle(tr("Library backups"))
        self.resize(860, 520)
        self.copies, self.papers, self.difference = QListWidget(), QListWidget(), QLabel()
        self.copies.setAccessibleName(tr("Backups, newest first"))
        self.papers.setAccessibleName(tr("Papers deleted or changed since then"))
        self.difference.setWordWrap(True)
        EmptyNote(self.copies, tr("No backups yet."))
        EmptyNote(self.papers, tr("No papers were deleted or changed."))
        TwoLines(self.papers)
        self.papers.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.bring = QPushButton(tr("Restore selected papers"))
        self.bring.clicked.connect(self._bring)
        self.main = main_button(tr("Restore this backup"), self._go)
        self.main.setEnabled(False)
        self.copies.currentItemChanged.connect(lambda _now, _before: self._ask())
        self.papers.itemSelectionChanged.connect(self._enable)
        self._lay_out()
        tasks.query(self, lambda: [look_into(copy) for copy in list_copies(folder)], self._show, topic="copies")

    def offer_papers(self, bring_back: BringBack) -> None:
        """Offer to restore single papers into the open library."""
        self._bring_back = bring_back
        self.papers.show()
        self.bring.show()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        for widget in (self.difference, self.papers, self.bring):
            right.addWidget(widget)
        right.addStretch()
        self.papers.hide()
        self.bring.hide()
        panes = QHBoxLayout()
        panes.addWidget(self.copies, 1)
        panes.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(panes, 1)
        layout.addLayout(closing_row(self, self.main))

    @property
    def chosen(self) -> Copy | None:
        """The selected backup."""
        item = self.copies.currentItem()
        found: Copy | None = item.data(FACT) if item is not None else None
        return found

    def _show(self, found: Sequence[Copy]) -> None:
        for copy in found:
            item = QListWidgetItem(copy_label(copy))
            item.setData(FACT, copy)
            self.copies.addItem(item)
        best = next((row for row, copy in enumerate(found) if copy.is_regular and not copy.problem), 0)
        self.copies.setCurrentRow(best)
        self.copies.setFocus()

    def _ask(self) -> None:
        copy = self.chosen
        self.main.setEnabled(copy is not None and not copy.problem)
        self.papers.clear()
        self._enable()
        if copy is None or copy.problem:
            self.tasks.drop(self, "difference")
            self.difference.setText(tr("This backup cannot be read.") if copy else "")
            return

        def read() -> tuple[Difference | None, list[LostPaper]]:
            return compare(self.folder, copy), list_lost(self.folder, copy)

        self.tasks.query(self, read, self._show_difference, topic="difference")

    def _show_difference(self, answer: tuple[Difference | None, list[LostPaper]]) -> None:
        found, lost = answer
        self.difference.setText(difference_label(found))
        for paper in lost:
            change = tr("deleted") if paper.change == "gone" else tr("changed since")
            about = ", ".join(part for part in (paper.authors, str(paper.year or "")) if part)
            item = QListWidgetItem(f"{plain_math(paper.title)}\n{about}  ({change})")
            item.setToolTip(plain(paper.title))
            item.setData(FACT, paper.id)
            self.papers.addItem(item)

    def _enable(self) -> None:
        self.bring.setEnabled(bool(self.papers.selectedItems()))

    def _bring(self) -> None:
        copy = self.chosen
        if copy is not None and self._bring_back is not None:
            self._bring_back(copy, [item.data(FACT) for item in self.papers.selectedItems()])

    def _go(self) -> None:
        copy = self.chosen
        if copy is not None:
            self.accept()
            self._go_back(copy)


def copy_label(copy: Copy) -> str:
    """The time, contents and reason of a backup."""
    when = moment(copy.made_at.astimezone())
    if copy.problem:
        return tr("{when}    cannot be read", when=when)
    text = tr(
        "{when}    {papers}, {notes}, {size} MB",
        when=when,
        papers=papers_label(copy.papers),
        notes=tr_n("{n} note", "{n} notes", copy.notes),
        size=number(copy.size / 1_000_000, 1),
    )
    why = copy.reason
    return f"{text}\n{tr_marked(why)}" if why else text


def difference_label(found: Difference | None) -> str:
    """The differences between a backup and the current library."""
    if found is None:
        return tr("It cannot be compared with the current library.")
    return tr("Compared with the current library: {difference}.", difference=found.sentence)
