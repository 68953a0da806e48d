"""The citation picker: a small window that finds papers as you type and passes their keys to an editor."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import plain, tr
from paperdesk.library import papers
from paperdesk.library.records import PaperRow
from paperdesk.model.citing import Cited, Pick
from paperdesk.search.engine import Engine
from paperdesk.text.plain_math import plain_math

PAPER = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Picker(QDialog):
    """A field and a list; Enter takes the paper, Tab collects several first, Esc cancels."""

    def __init__(self, ask: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Cite a paper"))
        self.resize(640, 420)
        self.chosen: list[tuple[PaperRow, Pick]] = []
        self._ask = ask
        self._taken_back: PaperRow | None = None  # a paper chosen before, to change or remove
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
        self.before, self.pages = QLineEdit(), QLineEdit()
        hint = QLabel(tr("Enter: cite   Tab: choose several   Esc: cancel"))
        hint.setObjectName("quiet")
        layout = QVBoxLayout(self)
        for part in (self.field, self.collected, self.rows):
            layout.addWidget(part)
        layout.addLayout(self._details())
        layout.addWidget(hint)
        self.collected.hide()
        self._listen()
        self.rows.itemActivated.connect(lambda _item: self._take())
        self.rows.itemClicked.connect(lambda _item: self.field.setFocus())

    def _listen(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.textChanged.connect(self._ask)
        for line in (self.field, self.before, self.pages):
            line.installEventFilter(self)

    def _details(self) -> QHBoxLayout:
        """The lines for what stands before the citation and for the passage, reached by Alt and a letter."""
        details = QHBoxLayout()
        for text, line, example, name, share in (
            (tr("&Before"), self.before, tr("see"), tr("Text before the citation"), 2),
            (tr("&Pages"), self.pages, tr("12–15, or chap. 3"), tr("Pages or passage cited"), 3),
        ):
            label = QLabel(text)
            label.setBuddy(line)
            line.setPlaceholderText(example)
            line.setAccessibleName(name)
            details.addWidget(label)
            details.addWidget(line, share)
        return details

    @property
    def picks(self) -> list[Pick]:
        """The papers to cite, in order."""
        return [pick for _, pick in self.chosen]

    def start(self, query: str, picked: Sequence[tuple[PaperRow, Pick]] = ()) -> None:
        """Search for a query, or change the last of the papers that a citation already has."""
        self.chosen[:0] = picked
        self.field.setText(query or self.field.text())
        if picked:
            self._take_back()
        elif not self.field.text():
            self._ask("")

    def _take_back(self) -> None:
        """Put the last chosen paper back into the lines, to change or remove it."""
        row, pick = self.chosen.pop()
        self.before.setText(pick.prefix)
        self.pages.setText(pick.locator)
        self.field.setText(row.citation_key)
        self.field.selectAll()
        self._taken_back = row
        self._show_chosen()

    def show_rows(self, rows: Sequence[PaperRow]) -> None:
        """Show results, with the first one current."""
        self.rows.clear()
        first = [self._taken_back] if self._taken_back is not None else []
        for row in [*first, *(row for row in rows if row not in first)]:
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

    def _typed(self, text: str) -> None:
        self._is_answered, self._waits = False, None
        if self._taken_back is not None and text != self._taken_back.citation_key:
            self._taken_back = None

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
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self.field or key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                return self._press(key)
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> bool:
        if key in STEPS:
            self.rows.setCurrentRow(max(0, min(self.rows.count() - 1, self.rows.currentRow() + STEPS[key])))
        elif key == Qt.Key.Key_Backspace and self.chosen and not self.field.text():
            self._take_back()
        elif key == Qt.Key.Key_Tab:
            self._once_answered(self._collect)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._once_answered(self._take)
        else:
            return False
        return True

    def _collect(self) -> None:
        row = self.current
        if row is not None and row.id not in {known.id for known, _ in self.chosen}:
            self.chosen.append((row, Pick(row.id, self.before.text().strip(), self.pages.text().strip())))
            self.before.clear()
            self.pages.clear()
            self._taken_back = None
            self._show_chosen()
        self.field.selectAll()

    def _show_chosen(self) -> None:
        named = (Cited(row.citation_key, pick.prefix, pick.locator) for row, pick in self.chosen)
        self.collected.setText(tr("Chosen: {keys}", keys=", ".join(map(_told, named))))
        self.collected.setVisible(bool(self.chosen))

    def _take(self) -> None:
        """Finish with the collected papers; the current one too if there are none, or if it was changed."""
        if not self.chosen or self._taken_back is not None or self.before.text() or self.pages.text():
            self._collect()
        if self.chosen:
            self.accept()

    def reject(self) -> None:
        self.chosen.clear()
        super().reject()


def find_picked(engine: Engine, picks: Sequence[Pick]) -> list[tuple[PaperRow, Pick]]:
    """The rows of papers that were picked, without those that the library lacks."""
    if not picks:
        return []
    with engine.library.read_in_foreground() as session:
        rows = {row.id: row for row in papers.get_rows(session, [pick.paper_id for pick in picks])}
    return [(rows[pick.paper_id], pick) for pick in picks if pick.paper_id in rows]


def _told(cited: Cited) -> str:
    parts = (cited.prefix, f"{cited.key}, {cited.passage}" if cited.locator else cited.key)
    return " ".join(part for part in parts if part)
