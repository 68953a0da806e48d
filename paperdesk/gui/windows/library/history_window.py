"""The history: steps, newest first; any step without dependents can be undone or redone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.style import icons
from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.widgets.message_line import MessageLine
from paperdesk.gui.windows.library.history_delegate import STEP_ROLE, HistoryDelegate, label_of
from paperdesk.gui.words import mark, plain, stored_moment, tr, tr_value
from paperdesk.library.records import StepRow
from paperdesk.text.plain_math import plain_math

ALONE = mark(
    "Only this step is undone; later steps are kept. If a later step changed the same thing, undo that one first."
)


class HistoryWindow(QDialog):
    """Shows the steps; `turn` receives the one to undo or redo, as shown."""

    def __init__(self, turn: Callable[[StepRow], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("History"))
        self.resize(720, 560)
        self._turn = turn
        self.steps = QListWidget()
        self.steps.setAccessibleName(tr("Steps, newest first"))
        self.steps.setItemDelegate(HistoryDelegate(self.steps))
        self.steps.setResizeMode(QListView.ResizeMode.Adjust)
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        EmptyNote(self.steps, tr("No steps yet. Steps are kept for 90 days."))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search steps and papers"))
        self.field.setAccessibleName(tr("Find steps and papers"))
        self.field.setClearButtonEnabled(True)
        magnifier = icons.icon("search", self.palette().color(QPalette.ColorRole.PlaceholderText).name())
        self.field.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(lambda _text: self._show_matching())
        self.message, self.explained = MessageLine(), MessageLine()
        for line in (self.message, self.explained):
            line.setObjectName("quiet")
        self.button = main_button(tr("Undo this step"), self._turn_current)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.steps, 1)
        layout.addWidget(self.explained)
        layout.addWidget(self.message)
        layout.addLayout(closing_row(self, self.button))
        self.steps.currentItemChanged.connect(lambda _item, _before: self._show_button())
        self.steps.itemActivated.connect(lambda _item: self._turn_current())

    def show_steps(self, steps: Sequence[StepRow]) -> None:
        """Show the steps, keeping the selection."""
        selected = self.current.id if self.current else None
        self.steps.clear()
        for step in steps:
            item = QListWidgetItem(step_text(step))
            item.setData(STEP_ROLE, step)
            item.setToolTip(plain(item.text()))
            font = item.font()
            font.setStrikeOut(step.undone)
            item.setFont(font)
            self.steps.addItem(item)
            if step.id == selected:
                self.steps.setCurrentItem(item)
        if self.steps.currentItem() is None and steps:
            self.steps.setCurrentRow(0)
        self._show_matching()
        (self.steps if steps else self.field).setFocus()
        self._show_button()

    def _show_matching(self) -> None:
        """Show the steps with all words of the search."""
        words = self.field.text().casefold().split()
        for row in range(self.steps.count()):
            said = self.steps.item(row).text().casefold()
            self.steps.setRowHidden(row, not all(word in said for word in words))
        self.steps.scheduleDelayedItemsLayout()

    def say(self, text: str) -> None:
        """Show the result of undoing or redoing a step."""
        self.message.tell(text)

    @property
    def current(self) -> StepRow | None:
        item = self.steps.currentItem()
        step: StepRow | None = item.data(STEP_ROLE) if item is not None else None
        return step

    def _show_button(self) -> None:
        step = self.current
        self.button.setEnabled(step is not None)
        self.button.setText(tr("Redo this step") if step is not None and step.undone else tr("Undo this step"))
        is_older = step is not None and not step.undone and self.steps.currentRow() > 0
        self.explained.tell(tr(ALONE) if is_older else "")

    def _turn_current(self) -> None:
        if self.current is not None:
            self._turn(self.current)


def step_text(step: StepRow) -> str:
    """A step on one line with the local time, and on a second line why it is stuck."""
    parts = [stored_moment(step.made_at), label_of(step), tr("(undone)") if step.undone else "", _about(step)]
    line = "   ".join(part for part in parts if part)
    if step.is_running:
        line += f"   {tr('(in progress)')}"
    return f"{line}\n    {tr_value(step.stuck)}" if step.stuck else line


def _about(step: StepRow) -> str:
    """The paper of a step, or the first of several."""
    return tr("“{title}”", title=plain_math(step.title)) if step.title else ""
