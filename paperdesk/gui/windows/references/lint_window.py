"""Problems in references: fixable ones are checked, papers can be looked up or opened."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.change_table import AFTER, ChangeTable, change_item
from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.widgets.message_line import MessageLine
from paperdesk.gui.words import number, plain, together, tr, tr_marked, tr_n
from paperdesk.jobs.lint_papers import LintRow, shown_value
from paperdesk.model.lint import NAMES
from paperdesk.text.plain_math import plain_math

ROW = Qt.ItemDataRole.UserRole
MOST_ROWS_SHOWN = 2_000
LOOK_UP, OPEN = AFTER + 1, AFTER + 2


@dataclass(frozen=True, slots=True)
class LintDeeds:
    """The actions on findings."""

    fix: Callable[[list[LintRow]], None]
    go: Callable[[int], None]  # to the paper with this id
    look_up: Callable[[int], None]  # the missing details of a paper


class LintWindow(QDialog):
    """Shows findings, with all unfixable ones of a paper in one row."""

    def __init__(self, deeds: LintDeeds, keys: KeyNames, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check references"))
        self.resize(1_040, 560)
        self._deeds, self._keys = deeds, keys
        self.message = QLabel(tr("Loading…"))
        self.message.setWordWrap(True)
        self.rows = ChangeTable(theme, ("", ""))
        self.rows.setAccessibleName(tr("Problem"))
        self.rows.itemActivated.connect(lambda item, _column: deeds.go(item.data(0, ROW).paper_id))
        self.rows.itemClicked.connect(self._clicked)
        self.rows.itemChanged.connect(lambda _item, _column: self._show_button())
        self.button = main_button(tr("Fix selected"), lambda: deeds.fix(self.ticked))
        self.outcome = MessageLine()
        layout = QVBoxLayout(self)
        layout.addWidget(self.message)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(closing_row(self, self.button))
        self._show_button()

    def show_findings(self, rows: Sequence[LintRow], looked_at: int) -> None:
        """Show the findings, with fixable ones checked."""
        shown = list(_in_rows(rows))
        accent = self.palette().brush(QPalette.ColorRole.Link)
        items = [_item(found) for found in shown[:MOST_ROWS_SHOWN]]
        for item in items:
            for column in (LOOK_UP, OPEN):
                item.setForeground(column, accent)
        self.rows.show_items(items)
        fixable = sum(row.finding.is_fixable for row in rows)
        self.message.setText(self._keys.fill(_told(looked_at, len(rows), fixable, len(shown))))
        self._show_button()

    def say(self, text: str) -> None:
        """Show the result of looking up a paper."""
        self.outcome.tell(text)

    def _clicked(self, item: QTreeWidgetItem, column: int) -> None:
        deed = {LOOK_UP: self._deeds.look_up, OPEN: self._deeds.go}.get(column)
        if deed is not None and item.text(column):
            deed(item.data(0, ROW).paper_id)

    @property
    def ticked(self) -> list[LintRow]:
        return [item.data(0, ROW) for item in self.rows.chosen()]

    def _show_button(self) -> None:
        count = len(self.ticked)
        self.button.setEnabled(count > 0)
        self.button.setText(tr("Fix {n} selected", n=number(count)) if count else tr("Fix selected"))


def _told(looked_at: int, found: int, fixable: int, rows: int) -> str:
    """The findings in sentences."""
    papers = papers_label(looked_at)
    if not found:
        return tr("Checked {papers}: no problems found.", papers=papers)
    amiss = tr_n("{n} problem", "{n} problems", found)
    told = tr("Checked {papers}: {found}, {n} can be fixed here.", papers=papers, found=amiss, n=number(fixable))
    undo = tr("Press {undo} to undo a fix.") if fixable else ""
    more = tr("Only the first {n} are shown.", n=number(MOST_ROWS_SHOWN)) if rows > MOST_ROWS_SHOWN else ""
    return " ".join(part for part in (told, undo, more) if part)


def _in_rows(rows: Sequence[LintRow]) -> Iterator[list[LintRow]]:
    """The content of a row: one fixable finding, or all unfixable ones of a paper."""
    for _paper_id, found in groupby(rows, lambda row: row.paper_id):
        of_paper = list(found)
        yield from ([row] for row in of_paper if row.finding.is_fixable)
        if rest := [row for row in of_paper if not row.finding.is_fixable]:
            yield rest


def _message(rows: Sequence[LintRow]) -> str:
    """All problems in a row, with missing fields in one sentence."""
    missing = [tr_marked(NAMES[row.finding.field]) for row in rows if row.finding.check == "missing"]
    others = [tr_marked(row.finding.message) for row in rows if row.finding.check != "missing"]
    lacking = [tr("Missing: {fields}.", fields=together(*missing, between=", "))] if missing else []
    return together(*lacking, *others)


def _item(rows: Sequence[LintRow]) -> QTreeWidgetItem:
    row, finding = rows[0], rows[0].finding
    lacks = any(row.finding.check == "missing" for row in rows)
    before, after = shown_value(finding.before), shown_value(finding.after)
    about = plain_math(row.title) or row.citation_key
    after = (after or tr("(empty)")) if finding.is_fixable else ""
    item = change_item(about, _message(rows), before, after, is_change=finding.is_fixable)
    item.setText(LOOK_UP, tr("Look up details") if lacks else "")
    item.setText(OPEN, tr("Open"))
    item.setData(0, ROW, row)
    item.setToolTip(0, plain(f"{row.title} ({row.citation_key})\n{_message(rows)}"))
    return item
