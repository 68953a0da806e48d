"""Rules for new papers: a list, and an editor that tests a rule on the latest papers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paperdesk.errors import InvalidField
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import error_text, mark, plain, stored_day, tr, tr_marked
from paperdesk.jobs.rules import Trial
from paperdesk.library.records import RuleRow
from paperdesk.model.query_mistakes import find_mistake
from paperdesk.model.rules import KINDS, RuleAction, parse_action, parse_expiry
from paperdesk.text.plain_math import plain_math

ROW = Qt.ItemDataRole.UserRole
EXPLAINED = mark(
    "Each rule is applied once to every paper that arrives in the inbox; the paper then shows which rule "
    "did what. Hidden papers go to “Dismissed”. A paper that another rule stars or keeps is not hidden."
)
EXAMPLES = ("title:blockchain", "author:tegmark", "venue:nature -editorial")
MOST_ROWS_SHOWN = 200


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """A rule in the editor."""

    name: str
    query: str
    action: RuleAction
    expires_at: str
    rule_id: int | None

    def values(self) -> dict[str, Any]:
        """The arguments for `save_rule`."""
        return {name: getattr(self, name) for name in ("name", "query", "action", "expires_at", "rule_id")}


class RulesWindow(QDialog):
    """Shows the rules; reports requests through signals."""

    trial_wanted = Signal(str)
    save_wanted = Signal(object)  # RuleDraft
    removal_wanted = Signal(object)  # RuleRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rules for new papers"))
        self.resize(900, 560)
        self.rules = QListWidget()
        self.rules.setAccessibleName(tr("Rules"))
        TwoLines(self.rules)
        self.name, self.query, self.tag, self.expiry = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        for kind, text in KINDS.items():
            self.kind.addItem(tr(text), kind)
        self.trial, self.found = QLabel(), QListWidget()
        self.found.setAccessibleName(tr("Papers the rule finds"))
        TwoLines(self.found)
        self.message = QLabel()
        self.message.setObjectName("error")
        self.message.setWordWrap(True)
        self.new, self.remove = QPushButton(tr("New rule")), QPushButton(tr("Remove"))
        self.test, self.save = QPushButton(tr("Test on last 500 papers")), QPushButton(tr("Save rule"))
        self.close_button = QPushButton(tr("Close"))
        self.save.setProperty("main", True)  # noqa: FBT003 - Qt's own signature
        EmptyNote(self.found, tr("Test the rule to see what it would have found."))
        self._rule_id: int | None = None
        self._lay_out()
        self._connect()
        self.begin()

    def _lay_out(self) -> None:
        explained = QLabel(tr(EXPLAINED))
        explained.setWordWrap(True)
        explained.setObjectName("quiet")
        self.query.setPlaceholderText(tr("A query, as in the search field"))
        self.name.setPlaceholderText(tr("Optional; defaults to the query"))
        self.tag.setPlaceholderText(tr("Tag name"))
        self.expiry.setPlaceholderText(tr("Never, or 30d, 6m, 2027-01-31"))
        form = QFormLayout()
        for text, field in (
            (tr("Query"), self.query),
            ("", self._examples()),
            (tr("Action"), self.kind),
            (tr("Tag"), self.tag),
            (tr("Until"), self.expiry),
            (tr("Name"), self.name),
        ):
            form.addRow(text, field)
        self._form = form
        self.known = QWidget()  # what is of no use before there is a rule
        left, right = QVBoxLayout(self.known), QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.rules, 1)
        left.addLayout(_row(self.new, self.remove))
        right.addLayout(form)
        right.addLayout(_row(self.test, self.trial))
        right.addWidget(self.found, 1)
        right.addWidget(self.message)
        right.addLayout(_row(None, self.close_button, self.save))
        sides = QHBoxLayout()
        sides.addWidget(self.known, 2)
        sides.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addLayout(sides, 1)

    def _connect(self) -> None:
        for button in (self.new, self.remove, self.test, self.close_button):
            button.setAutoDefault(False)
        self.rules.currentItemChanged.connect(lambda item, _before: self._picked(item))
        self.kind.currentIndexChanged.connect(lambda _index: self._show_tag())
        self.query.textChanged.connect(lambda _text: self._changed())
        self.new.clicked.connect(lambda _checked: self.begin())
        self.remove.clicked.connect(self._remove)
        self.test.clicked.connect(lambda: self.trial_wanted.emit(self.query.text()))
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)

    def _examples(self) -> QHBoxLayout:
        """Example queries to click, which show what a rule can search for."""
        self.examples = [QPushButton(query) for query in EXAMPLES]
        for button, query in zip(self.examples, EXAMPLES, strict=True):
            button.setObjectName("example")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, text=query: self.query.setText(text))
        return _row(*self.examples)

    def begin(self, query: str = "") -> None:
        """Clear the editor for a new rule."""
        self._rule_id = None
        self.rules.setCurrentRow(-1)
        for field in (self.name, self.tag, self.expiry):
            field.clear()
        self.query.setText(query)
        self._changed()
        self._show_tag()
        self.query.setFocus()

    def show_rules(self, rows: Sequence[RuleRow]) -> None:
        self.rules.clear()
        for row in rows:
            mistake = find_mistake(row.query)
            item = QListWidgetItem(f"{row.name}\n{tr_marked(mistake) if mistake else action_text(row)}")
            item.setData(ROW, row)
            item.setToolTip(plain(row.query))
            self.rules.addItem(item)
        self.remove.setEnabled(False)
        self.known.setVisible(bool(rows))

    def show_trial(self, trial: Trial) -> None:
        """Show what the rule would have matched."""
        self.trial.setText(tr(trial.summary))
        self.found.clear()
        for row in trial.found[:MOST_ROWS_SHOWN]:
            item = QListWidgetItem(f"{plain_math(row.title)}\n{row.authors_line}")
            item.setToolTip(plain(row.title))
            self.found.addItem(item)

    def saved(self, error: str) -> None:
        """Show the result of saving."""
        self._say(error)
        if not error:
            self.begin()

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _picked(self, item: QListWidgetItem | None) -> None:
        self.remove.setEnabled(item is not None)
        if item is None:
            return
        row: RuleRow = item.data(ROW)
        action = parse_action(row.action)
        self._rule_id = row.id
        self.name.setText("" if row.name == row.query else row.name)
        self.query.setText(row.query)
        self.kind.setCurrentIndex(self.kind.findData(action.kind))
        self.tag.setText(action.tag)
        self.expiry.setText(row.expires_at[:10])

    def _remove(self) -> None:
        item = self.rules.currentItem()
        if item is not None:
            self.removal_wanted.emit(item.data(ROW))
            self.begin()

    def _changed(self) -> None:
        has_query = bool(self.query.text().strip())
        self.test.setEnabled(has_query)
        self.save.setEnabled(has_query)
        self.trial.clear()
        self.found.clear()
        self._say("")

    def _show_tag(self) -> None:
        self._form.setRowVisible(self.tag, self.kind.currentData() == "tag")

    def _save(self) -> None:
        kind, tag = self.kind.currentData(), self.tag.text().strip()
        try:
            action = parse_action(f"tag:{tag}" if kind == "tag" else kind)
            expires_at = parse_expiry(self.expiry.text(), datetime.now(UTC))
        except InvalidField as error:
            self._say(error_text(error) if tag or kind != "tag" else tr("Enter a name for the tag."))
            return
        self.save_wanted.emit(RuleDraft(self.name.text(), self.query.text(), action, expires_at, self._rule_id))


def action_text(row: RuleRow) -> str:
    """The action of a rule and its expiry: "Add the tag “ml”, until 2027-01-31"."""
    action = parse_action(row.action)
    text = tr("Add the tag “{tag}”", tag=action.tag) if action.tag else tr(KINDS[action.kind])
    return tr("{rule}, until {day}", rule=text, day=stored_day(row.expires_at)) if row.expires_at else text


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    line = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            line.addStretch()
        else:
            line.addWidget(widget)
    if None not in widgets:
        line.addStretch()
    return line
