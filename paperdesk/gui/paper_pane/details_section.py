"""The fields of the paper, each edited where it stands, and what was changed of it when."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from paperdesk.errors import PaperDeskError
from paperdesk.gui.details import LABELS, LINES, texts_of
from paperdesk.gui.paper_pane.buttons import LinkButton, Section
from paperdesk.gui.paper_pane.field_row import FieldRow
from paperdesk.gui.words import said, stored_moment, tr
from paperdesk.library.records import PaperDetail, PaperStepRow

if TYPE_CHECKING:
    from paperdesk.gui.desk import Desk

WIDTH = 660
FIELDS = (
    LINES[0],
    *((name, LABELS[name]) for name in ("type", "year", "month", "day")),
    *LINES[1:],
)


class DetailsSection(QWidget):
    """Hidden until it is asked for; an edit is stored at once, as a step of the history."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.detail: PaperDetail | None = None
        self.setMaximumWidth(WIDTH)
        self.toggle = LinkButton(tr("Show"), self._toggle)
        self.toggle.setAccessibleName(tr("Show or hide all details"))
        self.rows = {name: FieldRow(name, label) for name, label in FIELDS}
        self.steps = QLabel()
        self.steps.setObjectName("quiet")
        self.steps.setWordWrap(True)
        self.steps_head = Section(tr("Changes by you"))
        self.body = QWidget()
        body, layout = QVBoxLayout(self.body), QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(1)
        for row in self.rows.values():
            row.changed.connect(self._store)
            body.addWidget(row)
        body.addWidget(self.steps_head)
        body.addWidget(self.steps)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Section(tr("Details"), self.toggle))
        layout.addWidget(self.body)
        self.body.hide()

    @property
    def is_open(self) -> bool:
        return not self.body.isHidden()

    def _toggle(self) -> None:
        self.body.setVisible(not self.is_open)
        self.toggle.setText(tr("Hide") if self.is_open else tr("Show"))
        self._ask_steps()

    def show_detail(self, detail: PaperDetail) -> None:
        """Show a paper; of the same paper, what is being written stays."""
        is_other = self.detail is None or self.detail.id != detail.id
        self.detail = detail
        texts = texts_of(detail)
        for name, row in self.rows.items():
            if is_other:
                row.leave()
            row.set_value(texts[name])
        self._ask_steps()

    def _ask_steps(self) -> None:
        desk, detail = self.desk, self.detail
        if desk is None or detail is None or not self.is_open:
            return
        from paperdesk.gui.reads import read_paper_steps  # noqa: PLC0415 - imported after the first paint

        paper_id = detail.id
        desk.tasks.query(self, lambda: read_paper_steps(desk.engine, paper_id), self._show_steps, topic="steps")

    def _show_steps(self, steps: Sequence[PaperStepRow]) -> None:
        self.steps.setText("\n".join(map(step_text, steps)))
        self.steps_head.setVisible(bool(steps))
        self.steps.setVisible(bool(steps))

    def _store(self, name: str, text: str) -> None:
        desk, detail, row = self.desk, self.detail, self.rows[name]
        if desk is None or detail is None:
            return
        from paperdesk.jobs.edit_details import set_details  # noqa: PLC0415 - imported after the first paint

        paper_id, label = detail.id, f"Change {row.label.lower()}"

        def work() -> str:
            try:
                with desk.library.edit(label) as edit:
                    warning = set_details(edit, paper_id, {name: text})
            except PaperDeskError as error:
                return said(error)
            if warning:
                desk.notice(warning)
            return ""

        desk.tasks.edit(row, work, lambda error: row.show_error(error) if error else row.leave())


def step_text(step: PaperStepRow) -> str:
    """A change in one line: when, what, which fields."""
    fields = f": {', '.join(step.fields)}" if step.fields else ""
    return f"{stored_moment(step.made_at)}   {step.label}{fields}" + (f"   {tr('(undone)')}" if step.undone else "")
