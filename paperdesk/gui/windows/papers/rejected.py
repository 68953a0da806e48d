"""The records rejected by an import, to be corrected and imported."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from paperdesk.gui.windows.papers.repair_pane import RepairPane
from paperdesk.gui.words import tr, tr_n

if TYPE_CHECKING:
    from paperdesk.jobs.import_files import RejectedRecord


class RejectedRecords(QDialog):
    """Shows the records that were not imported; all others were."""

    def __init__(
        self,
        records: "Sequence[RejectedRecord]",
        retry: Callable[[str, Callable[[str], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Not imported"))
        self.resize(680, 480)
        heading = QLabel(
            tr_n(
                "One record could not be imported; everything else was. Correct its text and import it here.",
                "{n} records could not be imported; everything else was. Correct their text and import them here.",
                len(records),
            )
        )
        heading.setWordWrap(True)
        self.repair = RepairPane(records, retry, tr("Import this text"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (heading, self.repair, buttons):
            layout.addWidget(widget)
