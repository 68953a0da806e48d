"""Records that could not be read: position, reason and text, for correction."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.words import tr, tr_marked

if TYPE_CHECKING:
    from paperdesk.jobs.import_files import RejectedRecord

TEXT, REASON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
MOST_ROWS_SHOWN = 500


class RepairPane(QWidget):
    """A list of records and the text of the selected one; `retry` receives a corrected text and a callback.

    `retry(text, tell)` calls `tell("")` if the text is valid, or else with the reason.
    """

    def __init__(
        self,
        records: "Sequence[RejectedRecord]",
        retry: Callable[[str, Callable[[str], None]], None],
        button: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._retry = retry
        self.records = QListWidget()
        self.records.setAccessibleName(tr("Records that could not be read"))
        self.records.setMaximumHeight(130)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the record, for correction"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.button = QPushButton(button)
        self.button.clicked.connect(self._try)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.records, self.text):
            layout.addWidget(widget)
        layout.addLayout(row)
        self._fill(records)
        self.records.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.records.setCurrentRow(0)

    def _fill(self, records: "Sequence[RejectedRecord]") -> None:
        for record in records[:MOST_ROWS_SHOWN]:
            item = QListWidgetItem(f"{record.source}, {tr_marked(record.where)}")
            item.setData(TEXT, record.text)
            item.setData(REASON, tr_marked(record.reason))
            self.records.addItem(item)

    def _show(self, item: QListWidgetItem | None) -> None:
        self.text.setPlainText(item.data(TEXT) if item is not None else "")
        if item is not None:
            self.reason.setText(item.data(REASON))
        self.button.setEnabled(item is not None)

    def _try(self) -> None:
        item, text = self.records.currentItem(), self.text.toPlainText()
        if item is None or not text.strip():
            return
        item.setData(TEXT, text)
        self.button.setEnabled(False)
        self._retry(text, lambda problem: self._tell(item, problem))

    def _tell(self, item: QListWidgetItem, problem: str) -> None:
        self.button.setEnabled(True)
        if problem:
            item.setData(REASON, problem)
            self.reason.setText(problem)
            return
        self.records.takeItem(self.records.row(item))
        self.reason.setText(tr("Corrected.") if self.records.count() else tr("All records corrected."))
