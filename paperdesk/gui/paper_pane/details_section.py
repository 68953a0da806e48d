"""The fields of the paper, edited in place, and their history of changes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from paperdesk.errors import PaperDeskError
from paperdesk.gui.desk.details import LABELS, LINES, NOUNS, given_value, shown_value, texts_of
from paperdesk.gui.paper_pane.field_row import FieldRow
from paperdesk.gui.paper_pane.texts import TEXT_WIDTH_PX
from paperdesk.gui.widgets.buttons import LinkButton, Section
from paperdesk.gui.words import error_text, stored_moment, tr, tr_marked
from paperdesk.library.records import PaperDetail, PaperStepRow
from paperdesk.model.paper_fields import DATE_FIELDS
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk

FIELDS = (
    LINES[0],
    *((name, LABELS[name]) for name in ("type", *DATE_FIELDS)),
    *LINES[1:],
)


class DetailsSection(QWidget):
    """Created on demand, as it has more widgets than everything else; edits are saved immediately, as steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.detail: PaperDetail | None = None
        self.setMaximumWidth(TEXT_WIDTH_PX)
        self.toggle = LinkButton(tr("Show"), self._toggle)
        self.toggle.setAccessibleName(tr("Show or hide all details"))
        self.rows: dict[str, FieldRow] = {}
        self.body = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Section(tr("Details"), self.toggle))
        layout.addWidget(self.body)
        self.body.hide()

    @property
    def is_open(self) -> bool:
        return not self.body.isHidden()

    def _toggle(self) -> None:
        if not self.rows:
            self._make_rows()
        self.body.setVisible(not self.is_open)
        self.toggle.setText(tr("Hide") if self.is_open else tr("Show"))
        self._fill()

    def _make_rows(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for name, label in FIELDS:
            row = self.rows[name] = FieldRow(name, label)
            row.changed.connect(self._store)
            layout.addWidget(row)
        self.steps_head, self.steps = Section(tr("Your changes")), QLabel()
        self.steps.setObjectName("quiet")
        self.steps.setWordWrap(True)
        layout.addWidget(self.steps_head)
        layout.addWidget(self.steps)

    def show_detail(self, detail: PaperDetail) -> None:
        """Show a paper; for the same paper, text being edited is kept."""
        if self.detail is None or self.detail.id != detail.id:
            for row in self.rows.values():
                row.leave()
        self.detail = detail
        self._fill()

    def _fill(self) -> None:
        if self.detail is None or not self.is_open:
            return
        texts = texts_of(self.detail)
        for name, row in self.rows.items():
            row.set_value(shown_value(name, texts[name]))
        self._ask_steps()

    def _ask_steps(self) -> None:
        desk, detail = self.desk, self.detail
        if desk is None or detail is None:
            return
        from paperdesk.gui.desk.reads import read_paper_steps  # noqa: PLC0415 - imported after the first paint

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

        paper_id, step = detail.id, Step("change-field", field=NOUNS.get(name, row.label))

        def work() -> str:
            try:
                with desk.library.edit(step) as edit:
                    warning = set_details(edit, paper_id, {name: given_value(name, text)})
            except PaperDeskError as error:
                return error_text(error)
            if warning:
                desk.notice(warning)
            return ""

        desk.tasks.edit(row, work, lambda error: row.show_error(error) if error else row.leave())


def step_text(step: PaperStepRow) -> str:
    """A change on one line: when, what, which fields."""
    what = tr_marked(step.label)
    labels = [tr(LABELS.get(name, name)) for name in step.fields]
    unnamed = [label for label in labels if label.casefold() not in what.casefold()]
    fields = f": {', '.join(unnamed)}" if unnamed else ""
    return f"{stored_moment(step.made_at)}   {what}{fields}" + (f"   {tr('(undone)')}" if step.undone else "")
