"""Find and replace in the fields of many papers: every change is previewed, and those checked are made."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.errors import InvalidField
from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.desk.details import LABELS
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.change_table import ChangeTable, change_item
from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.words import error_text, number, plain, tr, tr_n
from paperdesk.jobs.replace_text import FieldChange
from paperdesk.model.editable import REPLACEABLE
from paperdesk.model.find_replace import Replacement
from paperdesk.text.plain_math import plain_math

CHANGE = Qt.ItemDataRole.UserRole
MOST_ROWS_SHOWN = 2_000


class ReplaceWindow(QDialog):
    """Asks what to find; `find` searches, `replace` makes the checked changes."""

    def __init__(
        self,
        find: Callable[[Replacement], None],
        replace: Callable[[list[FieldChange]], None],
        count: int,
        keys: KeyNames,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find and replace"))
        self.resize(900, 560)
        self._find, self._replace, self._keys, self._count = find, replace, keys, count
        self._more: list[FieldChange] = []
        self.wanted, self.instead = QLineEdit(), QLineEdit()
        self.field = QComboBox()
        self.field.addItem(tr("All fields"), "")
        for about in REPLACEABLE:
            self.field.addItem(tr(about.label), about.name)
        self.matches_case = QCheckBox(tr("&Match case"))
        self.is_whole = QCheckBox(tr("&Whole field only"))
        self.look = QPushButton(tr("&Find"))
        self.message = QLabel(tr("In {papers}.", papers=papers_label(count)))
        self.message.setWordWrap(True)
        self.rows = ChangeTable(theme)
        self.rows.setAccessibleName(tr("Changes"))
        self.button = main_button(tr("Replace selected"), lambda: self._replace(self.ticked))
        self._lay_out()
        self._connect()
        self._show_button()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Find"), self.wanted)
        form.addRow(tr("Replace with"), self.instead)
        how = QHBoxLayout()
        for widget in (self.field, self.matches_case, self.is_whole):
            how.addWidget(widget)
        how.addStretch()
        how.addWidget(self.look)
        form.addRow(tr("In"), how)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addWidget(self.rows, 1)
        layout.addLayout(closing_row(self, self.button))

    def _connect(self) -> None:
        self.look.setAutoDefault(False)
        self.look.clicked.connect(lambda _checked=False: self.ask())
        self.rows.itemChanged.connect(lambda _item, _column: self._show_button())
        for line in (self.wanted, self.instead):
            line.textEdited.connect(lambda _text: self._forget())
            line.returnPressed.connect(self.ask)
        self.field.currentIndexChanged.connect(lambda _row: self._forget())
        for box in (self.matches_case, self.is_whole):
            box.toggled.connect(lambda _on: self._forget())

    def _forget(self) -> None:
        """The results no longer match the query."""
        self._show_rows([])
        self.message.setText(tr("In {papers}.", papers=papers_label(self._count)))
        self.look.setDefault(True)

    def ask(self) -> None:
        """Search for the text."""
        try:
            replacement = Replacement(
                self.wanted.text(),
                self.instead.text(),
                self.field.currentData(),
                matches_case=self.matches_case.isChecked(),
                is_whole=self.is_whole.isChecked(),
            )
        except InvalidField as error:
            self.message.setText(error_text(error))
            return
        self.message.setText(tr("Loading…"))
        self._find(replacement)

    def show_changes(self, changes: Sequence[FieldChange]) -> None:
        """Show the changes, all checked."""
        self._show_rows(changes)
        self.message.setText(self._keys.fill(_told(changes, self._count)))
        self.button.setDefault(bool(changes))

    def show_done(self, papers: int) -> None:
        """Show in how many papers text was replaced."""
        self._show_rows([])
        done = tr("Replaced in {papers}.", papers=papers_label(papers))
        self.message.setText(self._keys.fill(f"{done} {tr('Press {undo} to undo.')}"))

    def _show_rows(self, changes: Sequence[FieldChange]) -> None:
        self.rows.show_items([_item(change) for change in changes[:MOST_ROWS_SHOWN]])
        self._more = list(changes[MOST_ROWS_SHOWN:])
        self._show_button()

    @property
    def ticked(self) -> list[FieldChange]:
        """The changes to make: the checked ones, and those beyond the limit of the list."""
        return [*(item.data(0, CHANGE) for item in self.rows.chosen()), *self._more]

    def _show_button(self) -> None:
        count = len(self.ticked)
        self.button.setEnabled(count > 0)
        self.button.setText(tr("Replace {n} selected", n=number(count)) if count else tr("Replace selected"))


def _told(changes: Sequence[FieldChange], looked_at: int) -> str:
    papers = papers_label(looked_at)
    if not changes:
        return tr("Checked {papers}: nothing would change.", papers=papers)
    where = papers_label(len({change.paper_id for change in changes}))
    fields = tr_n("{n} field", "{n} fields", len(changes))
    told = tr("{fields} in {where} would change.", fields=fields, where=where)
    more = tr("Only the first {n} are shown; all are selected.", n=number(MOST_ROWS_SHOWN))
    return f"{told} {more}" if len(changes) > MOST_ROWS_SHOWN else told


def _item(change: FieldChange) -> QTreeWidgetItem:
    title = plain_math(change.title) or change.citation_key
    item = change_item(title, tr(LABELS[change.field]), change.before, change.after)
    item.setData(0, CHANGE, change)
    item.setToolTip(0, plain(f"{change.title} ({change.citation_key})"))
    return item
