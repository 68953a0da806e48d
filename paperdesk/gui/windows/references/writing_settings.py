"""Citation key and export settings, with an example of the resulting key."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from paperdesk.errors import InvalidField
from paperdesk.gui.words import error_text, mark, tr
from paperdesk.model.citing import CITATION_FORMS
from paperdesk.model.key_patterns import DEFAULT, FILTERS, TERMS
from paperdesk.settings import ExportSettings

OPTIONS = (
    ("abstracts", mark("Abstracts")),
    ("keywords", mark("Tags, as keywords")),
    ("notes", mark("My notes")),
    ("ascii_only", mark("Accented letters as LaTeX commands")),
)


@dataclass(frozen=True, slots=True)
class WritingChoice:
    """The user's choices."""

    pattern: str
    export: ExportSettings
    drag: str


class WritingSettings(QDialog):
    """A form; `chosen` reports the accepted values."""

    chosen = Signal(object)  # WritingChoice

    def __init__(self, now: WritingChoice, example: Callable[[str], str], parent: QWidget | None = None) -> None:
        """Take the current values, and a function that creates a key from a pattern or raises InvalidField."""
        super().__init__(parent)
        self.setWindowTitle(tr("Citation keys and exports"))
        self._export, self._example = now.export, example
        self.pattern = QLineEdit(now.pattern)
        self.pattern.setPlaceholderText(DEFAULT)
        self.sample = QLabel()
        self.sample.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("Pattern for new keys"), self.pattern)
        form.addRow(tr("Example"), self.sample)
        self.boxes = {name: QCheckBox(tr(label)) for name, label in OPTIONS}
        self.boxes["ascii_only"].setToolTip(tr("For programs that do not support UTF-8."))
        for number, (name, box) in enumerate(self.boxes.items()):
            box.setChecked(getattr(now.export, name))
            form.addRow(tr("In exported files") if not number else "", box)
        self.drag = _drag_choice(now.drag)
        form.addRow(tr("Dragging a paper into an editor inserts"), self.drag)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(_hint())
        layout.addWidget(self.buttons)
        self.pattern.textChanged.connect(lambda _text: self._show_example())
        self._show_example()
        width = max(560, layout.minimumSize().width())
        self.resize(width, layout.heightForWidth(width))

    @property
    def choice(self) -> WritingChoice:
        options = {name: box.isChecked() for name, box in self.boxes.items()}
        return WritingChoice(
            self.pattern.text().strip() or DEFAULT,
            replace(self._export, **options),  # type: ignore[arg-type] # fields of it
            self.drag.currentData(),
        )

    def _show_example(self) -> None:
        """The key of the current paper, or the problem with the pattern."""
        try:
            text, is_good = self._example(self.choice.pattern), True
        except InvalidField as error:
            text, is_good = error_text(error), False
        self.sample.setText(text)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_good)

    def accept(self) -> None:
        self.chosen.emit(self.choice)
        super().accept()


def _hint() -> QLabel:
    """How to write patterns."""
    said = tr(
        "Terms: {terms}. Filters, after a dot: {filters}. Combine with +, separate alternatives with |. "
        "Papers that already have a key keep it.",
        terms=", ".join(TERMS),
        filters=", ".join(FILTERS),
    )
    hint = QLabel(said)
    hint.setWordWrap(True)
    hint.setObjectName("quiet")
    return hint


def _drag_choice(now: str) -> QComboBox:
    box = QComboBox()
    box.addItem(tr("BibTeX"), "bibtex")
    for citation in CITATION_FORMS:
        box.addItem(f"{citation.example}: {tr(citation.purpose)}", citation.name)
    box.setCurrentIndex(max(0, box.findData(now)))
    return box
