"""Records next to the papers they match, field by field, before anything is written; one key keeps both."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.details import LABELS, shown_value
from paperdesk.gui.words import mark, plain, tr

if TYPE_CHECKING:
    from paperdesk.jobs.preview_import import PreviewRow

ROW = Qt.ItemDataRole.UserRole
FIELD, RECORD, PAPER = range(3)
COLUMNS = (mark("Field"), mark("Record"), mark("Existing paper"))
DIFFERENT = QColor(255, 196, 0, 60)  # the background of differing values; light and dark themes shine through
MOST_ROWS_SHOWN = 500
KEY = Qt.Key.Key_B


class SideBySide(QWidget):
    """A list of records, and the current one next to its paper."""

    changed = Signal()  # a record is kept separate, or no longer

    def __init__(
        self,
        rows: "Sequence[PreviewRow]",
        text: "Callable[[PreviewRow], str]",
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self.apart: set[int] = set()
        self.records = QListWidget()
        self.records.setAccessibleName(title)
        self.records.setWordWrap(True)
        self.records.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.records.installEventFilter(self)
        self.fields = QTreeWidget()
        self.fields.setHeaderLabels([tr(column) for column in COLUMNS])
        self.fields.setRootIsDecorated(False)
        self.fields.setWordWrap(True)
        self.fields.setAccessibleName(tr("Comparison of record and paper, field by field"))
        self.both = QPushButton(tr("Keep &both (B)"))
        self.both.setAutoDefault(False)
        self.both.clicked.connect(self.toggle)
        self.hint = QLabel(
            tr("Only missing details are added to the paper; differing values are kept next to its own.")
        )
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self._lay_out()
        for row in rows[:MOST_ROWS_SHOWN]:
            item = QListWidgetItem(text(row))
            item.setData(ROW, row)
            self.records.addItem(item)
        self.records.currentItemChanged.connect(lambda _now, _before: self._compare())
        self.records.setCurrentRow(0)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.records)
        splitter.addWidget(self.fields)
        splitter.setSizes([150, 200])
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.both, alignment=Qt.AlignmentFlag.AlignLeft)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_pressed = watched is self.records and event.type() == QEvent.Type.KeyPress
        if is_pressed and isinstance(event, QKeyEvent) and event.key() == KEY and not event.modifiers():
            self.toggle()
            return True
        return super().eventFilter(watched, event)

    def toggle(self) -> None:
        """Toggle whether the current record stays separate."""
        item = self.records.currentItem()
        if item is None:
            return
        row = item.data(ROW)
        self.apart ^= {row.place}
        kept = tr("stays a separate paper")
        item.setText(f"{self._text(row)}\n    → {kept}" if row.place in self.apart else self._text(row))
        self._name_button()
        self.changed.emit()

    def _compare(self) -> None:
        self.fields.clear()
        item = self.records.currentItem()
        if item is None:
            return
        row = item.data(ROW)
        for name in dict.fromkeys((*row.record, *row.paper)):
            self.fields.addTopLevelItem(field_line(name, row.record, row.paper))
        for column, width in enumerate((100, 260, 260)):
            self.fields.setColumnWidth(column, width)
        self._name_button()

    def _name_button(self) -> None:
        item = self.records.currentItem()
        is_apart = item is not None and item.data(ROW).place in self.apart
        self.both.setText(tr("Merge anyway (&B)") if is_apart else tr("Keep &both (B)"))


def field_line(name: str, record: Mapping[str, str], paper: Mapping[str, str]) -> QTreeWidgetItem:
    """One field of both, with differences marked."""
    mine, theirs = record.get(name, ""), paper.get(name, "")
    line = QTreeWidgetItem(
        [tr(LABELS[name]) if name in LABELS else name, shown_value(name, mine), shown_value(name, theirs)]
    )
    for column, text in ((RECORD, mine), (PAPER, theirs)):
        line.setToolTip(column, plain(text))
        if mine and theirs and mine != theirs:
            line.setBackground(column, DIFFERENT)
    return line
