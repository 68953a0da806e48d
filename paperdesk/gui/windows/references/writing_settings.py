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
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paperdesk.errors import InvalidField
from paperdesk.gui.words import error_text, mark, together, tr
from paperdesk.model.citing import CITATION_FORMS
from paperdesk.model.key_patterns import DEFAULT, FILTERS, TERMS
from paperdesk.settings import ExportSettings

OPTIONS = (
    ("abstracts", mark("Abstracts")),
    ("keywords", mark("Tags, as keywords")),
    ("notes", mark("My notes")),
    ("ascii_only", mark("Accented letters as LaTeX commands")),
)
PATTERNS = (DEFAULT, "auth + year", "auth + veryshorttitle + year")
"""Patterns to choose from, the usual one first."""


@dataclass(frozen=True, slots=True)
class WritingChoice:
    """The user's choices."""

    pattern: str
    export: ExportSettings
    drag: str


class WritingSettings(QDialog):
    """A form; `chosen` reports the accepted values."""

    chosen = Signal(object)  # WritingChoice

    def __init__(
        self,
        now: WritingChoice,
        example: Callable[[str], str],
        example_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Take the current values, and what makes a key or file name from a pattern or raises InvalidField."""
        super().__init__(parent)
        self.setWindowTitle(tr("Citation keys and exports"))
        self._export, self._example, self._example_name = now.export, example, example_name
        self.pattern, self.sample = _pattern_field(now.pattern, DEFAULT)
        self.file_names, self.file_sample = _pattern_field(now.export.file_names, tr("Citation key"))
        self.boxes = {name: QCheckBox(tr(label)) for name, label in OPTIONS}
        self.boxes["ascii_only"].setToolTip(tr("For programs that do not support UTF-8."))
        self.drag = _drag_choice(now.drag)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form())
        layout.addWidget(_hint())
        layout.addWidget(self.buttons)
        for pattern in (self.pattern, self.file_names):
            pattern.textChanged.connect(lambda _text: self._show_example())
        self._show_example()
        width = max(560, layout.minimumSize().width())
        self.resize(width, layout.heightForWidth(width))

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.addRow(tr("Pattern for new keys"), self.pattern)
        form.addRow("", self._patterns())
        form.addRow(tr("Example"), self.sample)
        form.addRow(tr("Names of saved PDFs"), self.file_names)
        form.addRow(tr("Example"), self.file_sample)
        for number, (name, box) in enumerate(self.boxes.items()):
            box.setChecked(getattr(self._export, name))
            form.addRow(tr("In exported files") if not number else "", box)
        form.addRow(tr("Dragging a paper into an editor inserts"), self.drag)
        return form

    def _patterns(self) -> QHBoxLayout:
        """Patterns that fill the field when clicked."""
        row = QHBoxLayout()
        self.patterns = [QPushButton(pattern) for pattern in PATTERNS]
        for button, pattern in zip(self.patterns, PATTERNS, strict=True):
            button.setObjectName("example")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, pattern=pattern: self.pattern.setText(pattern))
            row.addWidget(button)
        row.addStretch()
        return row

    @property
    def choice(self) -> WritingChoice:
        options = {name: box.isChecked() for name, box in self.boxes.items()}
        return WritingChoice(
            self.pattern.text().strip() or DEFAULT,
            replace(self._export, file_names=self.file_names.text().strip(), **options),  # type: ignore[arg-type]
            self.drag.currentData(),
        )

    def _show_example(self) -> None:
        """The key and the file name of the current paper, or the problem with a pattern."""
        choice, is_good = self.choice, True
        for label, example, pattern in (
            (self.sample, self._example, choice.pattern),
            (self.file_sample, self._example_name, choice.export.file_names),
        ):
            try:
                label.setText(example(pattern))
            except InvalidField as error:
                label.setText(error_text(error))
                is_good = False
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_good)

    def accept(self) -> None:
        self.chosen.emit(self.choice)
        super().accept()


def _pattern_field(pattern: str, default: str) -> tuple[QLineEdit, QLabel]:
    """A field for a pattern, and a label for the resulting key."""
    field, sample = QLineEdit(pattern), QLabel()
    field.setPlaceholderText(default)
    sample.setWordWrap(True)
    return field, sample


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
        box.addItem(together(citation.example, tr(citation.purpose), between=": "), citation.name)
    box.setCurrentIndex(max(0, box.findData(now)))
    return box
