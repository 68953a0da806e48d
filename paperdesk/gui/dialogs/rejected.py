"""The list of records that an import refused: where each stands, why, and its text to copy."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from paperdesk.jobs.import_files import RejectedRecord


class RejectedRecords(QDialog):
    """Everything else was imported; this shows what was not."""

    def __init__(self, records: "Sequence[RejectedRecord]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Not imported")
        self.resize(640, 420)
        count = "One record was" if len(records) == 1 else f"{len(records):,} records were"
        heading = QLabel(f"{count} not imported. Everything else is in. Repair the text and paste it with Ctrl+V.")
        heading.setWordWrap(True)
        text = QPlainTextEdit("\n\n".join(f"{r.source}, {r.where}: {r.reason}\n{r.text}".strip() for r in records))
        text.setReadOnly(True)
        text.setAccessibleName("Rejected records")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (heading, text, buttons):
            layout.addWidget(widget)
