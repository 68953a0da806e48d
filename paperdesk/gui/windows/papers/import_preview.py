"""The import preview: the contents of files, known papers with reasons, and unusual or malformed records."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QTabWidget, QVBoxLayout, QWidget

from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.windows.papers.repair_pane import RepairPane
from paperdesk.gui.windows.papers.side_by_side import SideBySide
from paperdesk.gui.words import mark, number, together, tr, tr_marked, tr_n

if TYPE_CHECKING:
    from paperdesk.jobs.preview_import import ImportPreview, PreviewRow

MOST_ROWS_SHOWN = 500
T = TypeVar("T")


class ImportPreviewDialog(QDialog):
    """Previews an import; `take` receives corrected texts, and the records to keep separate.

    `check(text, tell)` calls `tell("")` if a corrected text can be read, or else with the reason.
    """

    def __init__(
        self,
        name: str,
        preview: "ImportPreview",
        take: Callable[[list[str], frozenset[int]], None],
        check: Callable[[str, Callable[[str], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.resize(680, 500)
        self._preview, self._take, self._check = preview, take, check
        self.repaired: list[str] = []
        self.met: list[SideBySide] = []
        self.heading = QLabel(f"{name}: {', '.join(dict.fromkeys(preview.formats))}")
        self.heading.setWordWrap(True)
        self.counts = QLabel(counts(preview))
        self.counts.setObjectName("quiet")
        self.counts.setWordWrap(True)
        self.tabs = QTabWidget()
        self._fill(preview)
        self.yes = QPushButton()
        self.yes.setProperty("main", True)  # noqa: FBT003 - Qt's own signature
        self.yes.clicked.connect(self._accept)
        no = QPushButton(tr("Cancel"))
        no.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(no)
        row.addWidget(self.yes)
        layout = QVBoxLayout(self)
        for widget in (self.heading, self.counts, self.tabs):
            layout.addWidget(widget)
        layout.addLayout(row)
        self._name_button()
        self.yes.setFocus()

    def _fill(self, preview: "ImportPreview") -> None:
        new = [row for row in preview.rows if not row.known_as and not row.repeats]
        self._add(new, tr("New"), lambda row: tr_marked(row.title))
        self._add_met(
            preview.known,
            tr("Already in the library"),
            lambda row: _two_lines(row.title, together(tr_marked(row.reason), tr_marked(row.known_as), between=": ")),
        )
        self._add_met(
            preview.repeated, tr("Duplicate in files"), lambda row: _two_lines(row.title, tr_marked(row.repeats))
        )
        self._add(
            preview.asked,
            tr("To compare"),
            lambda row: _two_lines(
                row.title, together(tr_marked(row.asked[0].reason), tr_marked(row.asked[0].title), between=": ")
            ),
        )
        self._add(preview.odd, tr("Unusual"), lambda row: _two_lines(row.title, ", ".join(map(tr_marked, row.odd))))
        if any(record.text for record in preview.rejected):
            self.repair = RepairPane(preview.rejected, self._try, tr("Check this text"))
            self.tabs.addTab(self.repair, f"{tr('Cannot be read')} ({number(len(preview.rejected))})")
        else:  # whole files, which cannot be corrected
            self._add(preview.rejected, tr("Cannot be read"), lambda row: _two_lines(row.source, tr_marked(row.reason)))
        self.tabs.setVisible(self.tabs.count() > 0)

    def _add_met(self, rows: "Sequence[PreviewRow]", title: str, text: "Callable[[PreviewRow], str]") -> None:
        """Records to be merged into a paper, each next to it."""
        if rows:
            shown = SideBySide(rows, text, title)
            shown.changed.connect(self._name_button)
            self.met.append(shown)
            self.tabs.addTab(shown, f"{title} ({number(len(rows))})")

    @property
    def apart(self) -> frozenset[int]:
        """The records to keep separate, by position in the files."""
        return frozenset(place for shown in self.met for place in shown.apart)

    def _add(self, rows: Sequence[T], title: str, text: Callable[[T], str]) -> None:
        if not rows:
            return
        shown = QListWidget()
        shown.setAccessibleName(title)
        shown.setWordWrap(True)  # long titles can be read without horizontal scrolling
        shown.setResizeMode(QListWidget.ResizeMode.Adjust)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.addItems([text(row) for row in rows[:MOST_ROWS_SHOWN]])
        if len(rows) > MOST_ROWS_SHOWN:
            shown.addItem(tr("and {n} more", n=number(len(rows) - MOST_ROWS_SHOWN)))
        self.tabs.addTab(shown, f"{title} ({number(len(rows))})")

    def _try(self, text: str, tell: Callable[[str], None]) -> None:
        def told(problem: str) -> None:
            if not problem:
                self.repaired.append(text)
                self._name_button()
            tell(problem)

        self._check(text, told)

    def _name_button(self) -> None:
        count = len(self._preview.rows) + len(self.repaired)
        self.yes.setText(tr("Import {papers}", papers=papers_label(count)))
        self.yes.setEnabled(count > 0)

    def _accept(self) -> None:
        self.accept()
        self._take(self.repaired, self.apart)


def _two_lines(title: str, about: str) -> str:
    return f"{tr_marked(title)}\n    {about}"


def counts(preview: "ImportPreview") -> str:
    """The numbers in one sentence: "120 records: 100 new, 18 already in the library, 2 cannot be read."."""
    parts = (
        (preview.new, mark("{n} new")),
        (len(preview.known), mark("{n} already in the library (only missing details are added)")),
        (len(preview.repeated), mark("{n} duplicates in the files (merged into one)")),
        (len(preview.asked), mark("{n} to compare afterwards")),
        (len(preview.rejected), mark("{n} cannot be read")),
    )
    total = len(preview.rows) + len(preview.rejected)
    told = ", ".join(tr(what, n=number(count)) for count, what in parts if count)
    return tr_n("{n} record: {counts}.", "{n} records: {counts}.", total, counts=told)
