"""Merged records, newest first: which paper each was merged into, and why. Each can become a separate paper again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.widgets.fitted_height import FittedHeight
from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import mark, plain, stored_moment, tr, tr_marked
from paperdesk.library.arrival_records import MergedRow
from paperdesk.text.plain_math import plain_math

ROW = Qt.ItemDataRole.UserRole
COLUMNS = (mark("Record"), mark("Merged into"), mark("When"))


class MergesWindow(QDialog):
    """Lists merged records; Enter goes to the paper, `keep_wanted` reports the record to separate."""

    keep_wanted = Signal(int)

    def __init__(self, go: Callable[[int], None], undo_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merged records"))
        self.resize(1020, 460)
        explained = QLabel(
            tr(
                "These records were recognised as papers you already have and merged into them. If that is wrong, "
                "choose “Keep both”. Press {undo} to undo.",
                undo=undo_key,
            )
        )
        explained.setObjectName("quiet")
        explained.setWordWrap(True)
        self.keep = main_button(tr("Keep &both (B)"), self._keep)
        self.keep.setToolTip(tr("Turn this record back into a separate paper"))
        self.keep.setAutoDefault(False)
        self.keep.setEnabled(False)
        self.records = QTreeWidget()
        self.records.setHeaderLabels([tr(column) for column in COLUMNS])
        self.records.setRootIsDecorated(False)
        self.records.setUniformRowHeights(True)
        self.records.setAccessibleName(tr("Merged records, newest first"))
        fit_columns(self.records, wide=(0, 1))
        TwoLines(self.records)
        self.records.itemActivated.connect(lambda item, _column: go(item.data(0, ROW).paper_id))
        self.records.currentItemChanged.connect(lambda now, _before: self.keep.setEnabled(now is not None))
        EmptyNote(self.records, tr("No merged records."))
        QShortcut(QKeySequence("B"), self.records, self._keep, context=Qt.ShortcutContext.WidgetShortcut)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addWidget(self.records, 1)
        layout.addLayout(closing_row(self, self.keep))
        FittedHeight(self, self.records)

    def show_records(self, rows: Sequence[MergedRow]) -> None:
        """Show the records, keeping the position in the list."""
        current = self.records.currentItem()
        place = self.records.indexOfTopLevelItem(current) if current else 0
        self.records.clear()
        for row in rows:
            record, paper = f"{plain_math(row.title)}\n{row.source}", f"{plain_math(row.into)}\n{tr_marked(row.reason)}"
            texts = [record, paper, stored_moment(row.made_at)]
            item = QTreeWidgetItem(texts)
            item.setData(0, ROW, row)
            for column, text in enumerate(texts):
                item.setToolTip(column, plain(text))
            self.records.addTopLevelItem(item)
        if (chosen := self.records.topLevelItem(min(place, len(rows) - 1))) is not None:
            self.records.setCurrentItem(chosen)

    def _keep(self) -> None:
        item = self.records.currentItem()
        if item is not None:
            self.keep_wanted.emit(item.data(0, ROW).id)
