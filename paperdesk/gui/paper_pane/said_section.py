"""Other information about the paper: its standing, conflicts of devices, other values of its fields, merged records."""

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paperdesk.gui.desk.details import LABELS
from paperdesk.gui.paper_pane.texts import TEXT_WIDTH_PX
from paperdesk.gui.widgets.buttons import LinkButton, Section
from paperdesk.gui.widgets.flow_layout import clear_layout
from paperdesk.gui.words import mark, moment, plain, stored_moment, tr, tr_marked
from paperdesk.library.arrival_records import MergedRow, OtherValueRow
from paperdesk.library.records import PaperDetail
from paperdesk.model.shared_rows import moment_of
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paperdesk.gui.desk.desk import Desk
    from paperdesk.library.device_differences import Difference
    from paperdesk.library.library import Edit

MOST_LETTERS = 400  # shown letters of a value; the tooltip has all of them
STANDINGS = {
    "withdrawn": mark("This paper has been withdrawn. The text shown is the earlier version."),
    "retracted": mark("This paper has been retracted. The text shown is the earlier version."),
}
KEEP_BOTH, CHOOSE = Step("keep-both"), Step("choose-value")


DEVICE_LABELS = {
    "place": mark("Place"),
    "key": mark("Citation key"),
    "reading_state": mark("Reading state"),
    "author": mark("Authors"),
    "editor": mark("Editors"),
    "color": mark("Color"),
    "paper_id": mark("Paper"),
}
"""Labels of values that are not fields of a paper."""


def short(text: str) -> str:
    """A text, cut to the letters that are shown."""
    return text if len(text) <= MOST_LETTERS else text[:MOST_LETTERS].rstrip() + "…"


class StandingNote(QLabel):
    """Shows that a paper was withdrawn or retracted; otherwise hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("standing")
        self.setWordWrap(True)
        self.setMaximumWidth(TEXT_WIDTH_PX)
        self.hide()

    def show_standing(self, standing: str) -> None:
        self.setText(tr(STANDINGS.get(standing, standing)) if standing else "")
        self.setVisible(bool(standing))


class SaidSection(QWidget):
    """Lists other values, which can be chosen, and merged records, which can become separate papers again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.setMaximumWidth(TEXT_WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.values_head, self.values = Section(tr("Other values")), QVBoxLayout()
        self.merged_head, self.merged = Section(tr("Merged into this paper")), QVBoxLayout()
        self.differing_head, self.differing = Section(tr("Conflicts")), QVBoxLayout()
        for part in (self.values, self.merged, self.differing):
            part.setSpacing(6)
        layout.addWidget(self.differing_head)
        layout.addLayout(self.differing)
        layout.addWidget(self.values_head)
        layout.addLayout(self.values)
        layout.addWidget(self.merged_head)
        layout.addLayout(self.merged)
        self.hide()

    def show_detail(self, detail: PaperDetail, differences: "Sequence[Difference]" = ()) -> None:
        """Show other information about a paper, and the values on which devices differ."""
        for part in (self.values, self.merged, self.differing):
            clear_layout(part)
        for difference in differences:
            for number in reversed(range(len(difference.values))):  # the shown one comes first
                text = self._of_device(difference, number)
                self.differing.addWidget(self._line(text, self._decision(difference, number)))
        self.differing_head.setVisible(bool(differences))
        for other in detail.other_values:
            self.values.addWidget(self._line(self._about(other), self._choice(other)))
        for record in detail.merged:
            self.merged.addWidget(self._line(self._of_record(record), self._parting(record)))
        self.values_head.setVisible(bool(detail.other_values))
        self.merged_head.setVisible(bool(detail.merged))
        self.setVisible(bool(detail.other_values or detail.merged or differences))

    def _line(self, text: QLabel, button: LinkButton) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(text, 1)
        layout.addWidget(button)
        return line

    def _about(self, other: OtherValueRow) -> QLabel:
        name = other.field.removeprefix("extra.")
        label = tr(LABELS[name]) if name in LABELS else name
        kind = tr("until {day}", day=stored_moment(other.made_at)) if other.kind == "earlier" else other.source_title
        return self._text(f"{label} ({kind}): {short(other.value)}", other.value)

    def _of_device(self, difference: "Difference", number: int) -> QLabel:
        stamp, _ = difference.conflict.said[number]
        label = LABELS.get(difference.conflict.name, DEVICE_LABELS.get(difference.conflict.name))
        field = difference.conflict.name if label is None else tr(label)
        about = f"{field} ({short(difference.about)})" if difference.about else field
        value = short(difference.values[number]) or tr("nothing")
        text = tr("{field}: {value}", field=about, value=value)
        written = moment(datetime.fromtimestamp(moment_of(stamp) / 1000, UTC).astimezone())
        if number == len(difference.values) - 1:
            line = tr("{value}\nCurrent value, from {moment}", value=text, moment=written)
        else:
            line = tr("{value}\nFrom {moment}", value=text, moment=written)
        return self._text(line, difference.values[number])

    def _decision(self, difference: "Difference", number: int) -> LinkButton:
        tip = tr("Use this value on all your devices. Press {undo} to undo.", undo=self._undo_key())
        is_shown = number == len(difference.values) - 1
        return LinkButton(
            tr("Keep this") if is_shown else tr("Use this"), partial(self._decide, difference, number), tip
        )

    def _decide(self, difference: "Difference", number: int) -> None:
        if self.desk is not None:
            conflict = difference.conflict
            step, value = Step("choose-device-value", field=conflict.name), conflict.said[number][1]

            def work(edit: "Edit") -> None:
                from paperdesk.library.device_conflicts import choose_value  # noqa: PLC0415 - few have several devices

                choose_value(edit, conflict, value)

            self.desk.try_edit(step, work)

    def _of_record(self, record: MergedRow) -> QLabel:
        return self._text(f"{record.title}\n{tr_marked(record.reason)}, {stored_moment(record.made_at)}", record.title)

    def _text(self, text: str, whole: str) -> QLabel:
        label = QLabel(plain(text) if "<" in text else text)
        label.setObjectName("quiet")
        label.setWordWrap(True)
        label.setToolTip(plain(whole))
        return label

    def _choice(self, other: OtherValueRow) -> LinkButton:
        tip = tr("Use this value and keep the other one here. Press {undo} to undo.", undo=self._undo_key())
        return LinkButton(tr("Use this"), partial(self._choose, other.id), tip)

    def _parting(self, record: MergedRow) -> LinkButton:
        tip = tr("Turn this record back into a separate paper. Press {undo} to undo.", undo=self._undo_key())
        return LinkButton(tr("Keep both"), partial(self._keep_both, record.id), tip)

    def _undo_key(self) -> str:
        return self.desk.undo_key if self.desk is not None else ""

    def _choose(self, other_id: int) -> None:
        if self.desk is not None:
            from paperdesk.library.keeping_both import choose_value  # noqa: PLC0415 - imported after the first paint

            self.desk.try_edit(CHOOSE, lambda edit: choose_value(edit, other_id=other_id))

    def _keep_both(self, record_id: int) -> None:
        if self.desk is not None:
            from paperdesk.library.keeping_both import keep_both  # noqa: PLC0415 - imported after the first paint

            self.desk.try_edit(KEEP_BOTH, lambda edit: _part(keep_both(edit, record_id=record_id)))


def _part(_paper_id: int) -> None:
    """A command that restores a merged record."""
