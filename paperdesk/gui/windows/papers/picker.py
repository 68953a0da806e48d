"""The citation picker: a small window that finds papers as you type and passes their keys to an editor."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import plain, tr
from paperdesk.library.records import PaperRow
from paperdesk.text.plain_math import plain_math

PAPER = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Picker(QDialog):
    """A field and a list; Enter takes the paper, Tab collects several first, Esc cancels."""

    def __init__(self, ask: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Cite a paper"))
        self.resize(640, 420)
        self.chosen: list[PaperRow] = []
        self._is_answered = False  # whether the rows are for the text as it is now
        self._waits: Callable[[], None] | None = None  # what a key asked for before they came
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Title, author, year:2020, tag:…"))
        self.field.setAccessibleName(tr("Search for the paper to cite"))
        self.collected = QLabel()
        self.collected.setObjectName("quiet")
        self.collected.setWordWrap(True)
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("Papers found"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        TwoLines(self.rows)
        hint = QLabel(tr("Enter: cite   Tab: choose several   Esc: cancel"))
        hint.setObjectName("quiet")
        layout = QVBoxLayout(self)
        for part in (self.field, self.collected, self.rows, hint):
            layout.addWidget(part)
        self.collected.hide()
        self.field.textChanged.connect(self._typed)
        self.field.textChanged.connect(ask)
        self.field.installEventFilter(self)
        self.rows.itemActivated.connect(lambda _item: self._take())
        self.rows.itemClicked.connect(lambda _item: self.field.setFocus())

    def show_rows(self, rows: Sequence[PaperRow]) -> None:
        """Show results, with the first one current."""
        self.rows.clear()
        for row in rows:
            about = ", ".join(part for part in (row.authors_line, str(row.year or "")) if part)
            item = QListWidgetItem(f"{plain_math(row.title) or tr('(without a title)')}\n{about}   {row.citation_key}")
            item.setToolTip(plain(row.title))
            item.setData(PAPER, row)
            self.rows.addItem(item)
        self.rows.setCurrentRow(0)
        self._is_answered, waits = True, self._waits
        self._waits = None
        if waits is not None:
            waits()

    def _typed(self) -> None:
        self._is_answered, self._waits = False, None

    def _once_answered(self, act: Callable[[], None]) -> None:
        """Act on the rows for the text as it is now, once they are there."""
        if self._is_answered:
            act()
        else:
            self._waits = act

    @property
    def current(self) -> PaperRow | None:
        item = self.rows.currentItem()
        row: PaperRow | None = item.data(PAPER) if item is not None else None
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> bool:
        if key in STEPS:
            self.rows.setCurrentRow(max(0, min(self.rows.count() - 1, self.rows.currentRow() + STEPS[key])))
        elif key == Qt.Key.Key_Tab:
            self._once_answered(self._collect)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._once_answered(self._take)
        else:
            return False
        return True

    def _collect(self) -> None:
        if self.current is not None and self.current.id not in {row.id for row in self.chosen}:
            self.chosen.append(self.current)
            self.collected.setText(tr("Chosen: {keys}", keys=", ".join(row.citation_key for row in self.chosen)))
            self.collected.show()
        self.field.selectAll()

    def _take(self) -> None:
        """Finish with the collected papers, or with the current one if there are none."""
        if not self.chosen:
            self._collect()
        if self.chosen:
            self.accept()

    def reject(self) -> None:
        self.chosen.clear()
        super().reject()
