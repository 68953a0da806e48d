"""What is amiss in references: a list of findings, each with what it would become; the ticked ones are fixed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.jobs.lint_papers import LintRow, shown_value

ROW = Qt.ItemDataRole.UserRole
MOST_SHOWN = 2_000
COLUMNS = ("Paper", "What is amiss", "Now", "Would become")


class LintWindow(QDialog):
    """Shows findings; `fix` is told which to fix, `go` to which paper to go."""

    def __init__(
        self, fix: Callable[[list[LintRow]], None], go: Callable[[int], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Check references")
        self.resize(900, 520)
        self._fix, self._go = fix, go
        self.message = QLabel("Looking…")
        self.message.setWordWrap(True)
        self.rows = QTreeWidget()
        self.rows.setHeaderLabels(COLUMNS)
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setAccessibleName("What is amiss")
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.rows.itemActivated.connect(lambda item, _column: self._go(item.data(0, ROW).paper_id))
        self.rows.itemChanged.connect(lambda _item, _column: self._show_button())
        self.button = QPushButton("Fix what is ticked")
        self.button.setProperty("main", True)  # noqa: FBT003 - Qt's own signature
        self.button.clicked.connect(lambda: self._fix(self.ticked))
        close = QPushButton("Close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.message)
        layout.addWidget(self.rows, 1)
        layout.addLayout(buttons)
        self._show_button()

    def show_findings(self, rows: Sequence[LintRow], looked_at: int) -> None:
        """Show what was found; what can be fixed is ticked."""
        self.rows.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.rows.clear()
        self.rows.addTopLevelItems([_item(row) for row in rows[:MOST_SHOWN]])
        self.rows.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        for column, width in enumerate((160, 280, 200)):
            self.rows.setColumnWidth(column, width)
        fixable = sum(row.finding.is_fixable for row in rows)
        more = f" The first {MOST_SHOWN:,} are shown." if len(rows) > MOST_SHOWN else ""
        undo = " Ctrl+Z takes a fix back." if fixable else ""
        papers = "1 paper" if looked_at == 1 else f"{looked_at:,} papers"
        self.message.setText(
            f"{papers} looked at: {len(rows):,} things are amiss, {fixable:,} can be fixed here.{undo}{more}"
            if rows
            else f"{papers} looked at: nothing is amiss."
        )
        self._show_button()

    @property
    def ticked(self) -> list[LintRow]:
        items = (self.rows.topLevelItem(number) for number in range(self.rows.topLevelItemCount()))
        return [item.data(0, ROW) for item in items if item and item.checkState(3) == Qt.CheckState.Checked]

    def _show_button(self) -> None:
        count = len(self.ticked)
        self.button.setEnabled(count > 0)
        self.button.setText(f"Fix the {count:,} ticked" if count else "Fix what is ticked")


def _item(row: LintRow) -> QTreeWidgetItem:
    finding = row.finding
    texts = (row.citation_key, finding.message, shown_value(finding.before), shown_value(finding.after))
    item = QTreeWidgetItem([*texts[:3], texts[3] or "(empty)" if finding.is_fixable else ""])
    item.setData(0, ROW, row)
    item.setToolTip(0, row.title)
    for column, text in enumerate(texts[1:], start=1):
        item.setToolTip(column, text)
    if finding.is_fixable:
        item.setCheckState(3, Qt.CheckState.Checked)
    return item
