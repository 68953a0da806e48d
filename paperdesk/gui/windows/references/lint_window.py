"""What is amiss in references: a list of findings, each with what it would become; the ticked ones are fixed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.words import mark, number, plain, tr, tr_marked, tr_n
from paperdesk.jobs.lint_papers import LintRow, shown_value
from paperdesk.text.plain_math import plain_math

ROW = Qt.ItemDataRole.UserRole
MOST_ROWS_SHOWN = 2_000
COLUMNS = (mark("Paper"), mark("What is amiss"), mark("Now"), mark("Would become"))


class LintWindow(QDialog):
    """Shows findings; `fix` is told which to fix, `go` to which paper to go."""

    def __init__(
        self,
        fix: Callable[[list[LintRow]], None],
        go: Callable[[int], None],
        keys: KeyNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check references"))
        self.resize(1_040, 560)
        self._fix, self._go, self._keys = fix, go, keys
        self.message = QLabel(tr("Looking…"))
        self.message.setWordWrap(True)
        self.rows = QTreeWidget()
        self.rows.setHeaderLabels([tr(column) for column in COLUMNS])
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setAccessibleName(tr("What is amiss"))
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.rows.header().setStretchLastSection(True)
        self.rows.itemActivated.connect(lambda item, _column: self._go(item.data(0, ROW).paper_id))
        self.rows.itemChanged.connect(lambda _item, _column: self._show_button())
        self.button = main_button(tr("Fix what is ticked"), lambda: self._fix(self.ticked))
        layout = QVBoxLayout(self)
        layout.addWidget(self.message)
        layout.addWidget(self.rows, 1)
        layout.addLayout(closing_row(self, self.button))
        self._show_button()

    def show_findings(self, rows: Sequence[LintRow], looked_at: int) -> None:
        """Show what was found; what can be fixed is ticked."""
        self.rows.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.rows.clear()
        self.rows.addTopLevelItems([_item(row) for row in rows[:MOST_ROWS_SHOWN]])
        self.rows.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        fixable = sum(row.finding.is_fixable for row in rows)
        for column, width in enumerate((340, 300, 180)):
            self.rows.setColumnWidth(column, width)
        for column in (2, 3):  # of nothing that can be fixed both would be empty
            self.rows.setColumnHidden(column, not fixable)
        self.message.setText(self._keys.fill(_told(looked_at, len(rows), fixable)))
        self._show_button()

    @property
    def ticked(self) -> list[LintRow]:
        items = (self.rows.topLevelItem(number) for number in range(self.rows.topLevelItemCount()))
        return [item.data(0, ROW) for item in items if item and item.checkState(3) == Qt.CheckState.Checked]

    def _show_button(self) -> None:
        count = len(self.ticked)
        self.button.setEnabled(count > 0)
        self.button.setText(tr("Fix the {n} ticked", n=number(count)) if count else tr("Fix what is ticked"))


def _told(looked_at: int, found: int, fixable: int) -> str:
    """What was found, in sentences."""
    papers = papers_label(looked_at)
    if not found:
        return tr("{papers} looked at: nothing is amiss.", papers=papers)
    amiss = tr_n("{n} thing is amiss", "{n} things are amiss", found)
    told = tr("{papers} looked at: {found}, {n} can be fixed here.", papers=papers, found=amiss, n=number(fixable))
    undo = tr("{undo} takes a fix back.") if fixable else ""
    more = tr("The first {n} are shown.", n=number(MOST_ROWS_SHOWN)) if found > MOST_ROWS_SHOWN else ""
    return " ".join(part for part in (told, undo, more) if part)


def _item(row: LintRow) -> QTreeWidgetItem:
    finding = row.finding
    about = plain_math(row.title) or row.citation_key
    texts = (about, tr_marked(finding.message), shown_value(finding.before), shown_value(finding.after))
    item = QTreeWidgetItem([*texts[:3], texts[3] or tr("(empty)") if finding.is_fixable else ""])
    item.setData(0, ROW, row)
    item.setToolTip(0, plain(f"{row.title} ({row.citation_key})"))
    for column, text in enumerate(texts[1:], start=1):
        item.setToolTip(column, plain(text))
    if finding.is_fixable:
        item.setCheckState(3, Qt.CheckState.Checked)
    return item
