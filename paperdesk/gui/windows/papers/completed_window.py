"""The result of looking up papers: each paper, the added details, and the source."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.words import mark, number, plain, tr, tr_marked
from paperdesk.jobs.complete_details import Completed

PAPER = Qt.ItemDataRole.UserRole
COLUMNS = (mark("Paper"), mark("Details filled in"), mark("From"))
NOTHING = mark("No certain match found")


class CompletedWindow(QDialog):
    """Shows papers looked up; Enter goes to the paper."""

    def __init__(
        self, done: Sequence[Completed], go: Callable[[int], None], undo_key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Details filled in"))
        self.resize(860, 420)
        self.rows = QTreeWidget()
        self.rows.setHeaderLabels([tr(column) for column in COLUMNS])
        self.rows.setRootIsDecorated(False)
        self.rows.setAccessibleName(tr("Papers looked up"))
        fit_columns(self.rows, wide=(0, 1))
        for one in sorted(done, key=lambda one: not one.changes):
            changes = [tr_marked(change) for change in one.changes]
            item = QTreeWidgetItem([one.title, "; ".join(changes) or tr(NOTHING), one.source])
            item.setToolTip(1, plain("\n".join(changes)))
            item.setData(0, PAPER, one.paper_id)
            self.rows.addTopLevelItem(item)
        self.rows.itemActivated.connect(lambda item, _column: go(item.data(0, PAPER)))
        filled = sum(bool(one.changes) for one in done)
        explained = QLabel(
            tr(
                "{n} of {all} filled in. Details that you edited were not changed. Press {undo} to undo.",
                undo=undo_key,
                n=number(filled),
                all=number(len(done)),
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (explained, self.rows, buttons):
            layout.addWidget(widget)
