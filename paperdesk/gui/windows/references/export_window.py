"""The export window: which papers, which format, which parts; with a preview of the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from paperdesk.exporters.base import Exporter
from paperdesk.gui.style.theme import text_font
from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.words import mark, number, together, tr, tr_n
from paperdesk.settings import ExportSettings

OPTIONS = (
    ("abstracts", mark("Abstracts")),
    ("keywords", mark("Keywords")),
    ("notes", mark("Your notes")),
    ("ascii_only", mark("ASCII only (accents as LaTeX commands)")),
)
WHAT: Mapping[str, str] = {
    "selection": mark("Selected papers · {n}"),
    "list": mark("This list · {n}"),
    "library": mark("Whole library · {n}"),
}


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """The choice: a key of WHAT, the name of a format, and the options."""

    what: str
    format: str
    options: ExportSettings


class ExportWindow(QDialog):
    """Reports each change for the preview, and the final request; knows no library."""

    changed = Signal(object)  # ExportChoice
    copy_wanted = Signal(object)
    file_wanted = Signal(object)

    def __init__(
        self,
        counts: Mapping[str, int],
        exporters: Sequence[Exporter],
        now: ExportSettings,
        parent: QWidget | None = None,
    ) -> None:
        """`counts` gives the number of papers for each key in WHAT; empty ones cannot be chosen."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.resize(880, 560)
        self.counts, self._now = counts, now
        self.whats = {name: QRadioButton(tr(text, n=number(counts[name]))) for name, text in WHAT.items()}
        group = QButtonGroup(self)
        for name, button in self.whats.items():
            group.addButton(button)
            button.setEnabled(counts[name] > 0)
        first = "selection" if counts["selection"] > 1 else "list" if counts["list"] else "library"
        self.whats[first].setChecked(True)
        self.formats = QComboBox()
        self.formats.setAccessibleName(tr("Format"))
        for exporter in exporters:
            self.formats.addItem(together(tr(exporter.label), tr(exporter.purpose), between=": "), exporter.name)
        self.formats.setCurrentIndex(max(0, self.formats.findData(now.format)))
        self.boxes = {name: QCheckBox(tr(text)) for name, text in OPTIONS}
        for name, box in self.boxes.items():
            box.setChecked(getattr(now, name))
        self.preview, self.note = QPlainTextEdit(), QLabel()
        self.copy = QPushButton(tr("Copy"))
        self.export = main_button(tr("Export…"), lambda: self.file_wanted.emit(self.choice))
        self._lay_out()
        self._connect(group)

    def _lay_out(self) -> None:
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("Preview"))
        self.preview.setFont(text_font(12, fixed=True))
        self.preview.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.note.setObjectName("quiet")
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.setSpacing(7)
        for title, widgets in (
            (tr("Papers"), self.whats.values()),
            (tr("Format"), (self.formats,)),
            (tr("Include"), self.boxes.values()),
        ):
            left.addWidget(_head(title))
            for widget in widgets:
                left.addWidget(widget)
            left.addSpacing(10)
        left.addStretch()
        right.setSpacing(7)
        right.addWidget(_head(tr("Preview")))
        right.addWidget(self.preview, 1)
        right.addWidget(self.note)
        both.setSpacing(24)
        both.addLayout(left, 3)
        both.addLayout(right, 4)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        row = closing_row(self, self.export)
        row.insertWidget(0, self.copy)
        layout.addLayout(row)
        self.copy.setAutoDefault(False)
        self.export.setDefault(True)
        self.formats.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self, group: QButtonGroup) -> None:
        group.buttonClicked.connect(lambda _button: self._tell())
        self.formats.currentIndexChanged.connect(lambda _index: self._tell())
        for box in self.boxes.values():
            box.toggled.connect(lambda _is_on: self._tell())
        self.copy.clicked.connect(lambda _checked=False: self.copy_wanted.emit(self.choice))
        self._show_button()

    @property
    def choice(self) -> ExportChoice:
        what = next(name for name, button in self.whats.items() if button.isChecked())
        chosen = {name: box.isChecked() for name, box in self.boxes.items()}
        options = replace(self._now, **chosen, format=self.formats.currentData())  # type: ignore[arg-type] # fields of it
        return ExportChoice(what, options.format, options)

    def _tell(self) -> None:
        self._show_button()
        self.changed.emit(self.choice)

    def _show_button(self) -> None:
        count = self.counts[self.choice.what]
        self.export.setText(tr_n("Export {n} paper…", "Export {n} papers…", count))
        self.export.setEnabled(count > 0)
        self.copy.setEnabled(count > 0)

    def show_preview(self, text: str, *, shown: int, is_document: bool) -> None:
        """Show the beginning of the file, with this many papers; pandoc creates a document from it."""
        self.preview.setPlainText(text)
        of_all = tr_n(
            "{shown} of {n} paper", "{shown} of {n} papers", self.counts[self.choice.what], shown=number(shown)
        )
        self.note.setText(
            tr("{shown}. Pandoc creates the document from this.", shown=of_all) if is_document else of_all
        )
        self.copy.setEnabled(not is_document and bool(text))


def _head(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("section")
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return label
