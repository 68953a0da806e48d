"""The editor of a paper's details: a form of all fields, checked before it closes."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.details import LABELS, LINES, texts_of
from paperdesk.gui.words import tr
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper_fields import DATE_FIELDS, TYPE_NAMES


class DetailsEditor(QDialog):
    """Shows the fields; `changes` returns the edited ones."""

    def __init__(
        self,
        detail: PaperDetail,
        save: Callable[[dict[str, str], Callable[[], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """Take the paper, and a function that stores `(changes, then)` and calls `then` on success."""
        super().__init__(parent)
        self.setWindowTitle(tr("Details"))
        self.resize(620, 720)
        self._save = save
        self.before = texts_of(detail)
        self.lines = {name: QLineEdit(self.before[name]) for name, _ in LINES}
        for line in self.lines.values():
            line.setCursorPosition(0)
        self.type = QComboBox()
        for code, title in TYPE_NAMES.items():
            self.type.addItem(tr(title), code)
        self.type.setCurrentIndex(self.type.findData(detail.fields.type))
        self.authors = QPlainTextEdit(self.before["authors"])
        self.authors.setPlaceholderText(tr("One name per line: Family, Given"))
        self.abstract = QPlainTextEdit(self.before["abstract"])
        for field in (self.authors, self.abstract):
            field.setTabChangesFocus(True)
        self.date = {name: QLineEdit(self.before[name]) for name in DATE_FIELDS}
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, label in LINES:
            form.addRow(tr(label), self.lines[name])
            if name == "title":
                form.addRow(tr("Authors"), self.authors)
                form.addRow(tr("Type"), self.type)
                form.addRow(tr("Year, month, day"), self._date_row())
        form.addRow(tr("Abstract"), self.abstract)
        self.authors.setFixedHeight(92)
        self.abstract.setMinimumHeight(140)
        body = QWidget()
        body.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        self.error = QLabel()
        self.error.setObjectName("error")
        self.error.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.accepted.connect(self._store)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (scroll, self.error, buttons):
            layout.addWidget(widget)

    def _date_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for name, line in self.date.items():
            line.setAccessibleName(tr(LABELS[name]))
            line.setPlaceholderText(tr(LABELS[name]))
            layout.addWidget(line)
        return row

    def changes(self) -> dict[str, str]:
        """The edited fields by name."""
        now = {name: line.text().strip() for name, line in {**self.lines, **self.date}.items()}
        now |= {"type": str(self.type.currentData()), "authors": self.authors.toPlainText().strip()}
        now["abstract"] = self.abstract.toPlainText().strip()
        return {name: text for name, text in now.items() if text != self.before[name]}

    def _store(self) -> None:
        changes = self.changes()
        if not changes:
            self.accept()
            return
        self.error.clear()
        self._save(changes, self.accept)

    def show_error(self, text: str) -> None:
        """Show why it could not be stored; the text is kept."""
        self.error.setText(text)
