"""The annotations window: filtered by papers, colours, kinds and text; to open, copy and export."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.windows.annotations.overview_delegate import HEIGHT, OverviewDelegate
from paperdesk.gui.windows.annotations.overview_model import ROW, OverviewModel, count_marks
from paperdesk.gui.windows.annotations.overview_reads import Overview
from paperdesk.gui.words import mark, tr, tr_marked
from paperdesk.model.annotation import COLORS, AnnotationKind, MarkFilter

PAUSE_MS = 120
SWATCH = 20
EXPORTS = (
    ("file", mark("Markdown (one file)…")),
    ("folder", mark("Notes for Obsidian or Logseq (folder)…")),
    ("jsonld", mark("W3C Web Annotations (JSON-LD)…")),
)
KINDS = {
    AnnotationKind.NOTE: mark("Notes"),
    AnnotationKind.HIGHLIGHT: mark("Highlights"),
    AnnotationKind.UNDERLINE: mark("Underlines"),
    AnnotationKind.AREA: mark("Marked areas"),
}


@dataclass(frozen=True, slots=True)
class Papers:
    """A selectable set of papers: its label, and its ids (None: all)."""

    name: str
    ids: tuple[int, ...] | None = None


class OverviewWindow(QDialog):
    """Stays open next to the main window, in which a click opens the paper or the place in its PDF."""

    asked = Signal()  # other papers, or another filter
    row_opened = Signal(object)  # PaperHead or AnnotationRow
    copy_wanted = Signal()
    export_wanted = Signal(str)  # a name of EXPORTS

    def __init__(
        self, theme: Theme, keys: KeyNames, choices: list[Papers], chosen: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Annotations"))
        self.resize(900, 680)
        self.theme, self.keys, self.choices = theme, keys, choices
        self.which, self.kinds, self.search = QComboBox(), QComboBox(), QLineEdit()
        self.colors: dict[str, QToolButton] = {}
        self.message = QLabel(tr("Loading…"))
        self.message.setObjectName("quiet")
        self.model, self.rows = OverviewModel(self), OverviewDelegate(theme, self)
        self.view = QTableView()  # a list view would request each of its rows before it is shown
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.asked)
        self._set_up_filters(chosen)
        self._set_up_view()
        self._lay_out()

    def _set_up_filters(self, chosen: int) -> None:
        self.which.addItems([tr_marked(choice.name) for choice in self.choices])
        self.which.setCurrentIndex(chosen)
        self.which.setAccessibleName(tr("Papers"))
        self.kinds.addItem(tr("All kinds"), "")
        for kind, name in KINDS.items():
            self.kinds.addItem(tr(name), kind.value)
        self.kinds.setAccessibleName(tr("Kind"))
        self.search.setPlaceholderText(tr("Search quotes, comments and titles"))
        self.search.setAccessibleName(tr("Words"))
        self.search.setClearButtonEnabled(True)
        self.which.currentIndexChanged.connect(lambda _index: self.asked.emit())
        self.kinds.currentIndexChanged.connect(lambda _index: self.asked.emit())
        self.search.textChanged.connect(lambda _text: self._pause.start())
        for name, value in COLORS.items():
            self.colors[name] = self._swatch(name, value)

    def _swatch(self, name: str, value: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setToolTip(tr("Only {color}", color=tr(COLOR_WORDS[name])))
        button.setAccessibleName(button.toolTip())
        self._paint_swatch(button, value)
        button.toggled.connect(lambda _is_on: self.asked.emit())
        return button

    def _paint_swatch(self, button: QToolButton, value: str) -> None:
        colors, side = self.theme.colors, self.theme.px(SWATCH + 4)
        button.setFixedSize(side, side)
        button.setStyleSheet(
            f"QToolButton {{ background: {value}; border: 3px solid {colors.bg}; border-radius: {side // 2}px; }}"
            f"QToolButton:checked {{ border-color: {colors.ink}; }}"
            f"QToolButton:focus {{ border-color: {colors.accent}; }}"
        )

    def set_theme(self, theme: Theme) -> None:
        """Change the theme while it is open."""
        self.theme = theme
        self.rows.set_theme(theme)
        self.view.verticalHeader().setDefaultSectionSize(theme.px(HEIGHT))
        for name, button in self.colors.items():
            self._paint_swatch(button, COLORS[name])
        self.view.viewport().update()

    def _set_up_view(self) -> None:
        self.view.setObjectName("overview")
        self.view.setAccessibleName(tr("Annotations"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.rows)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        rows, columns = self.view.verticalHeader(), self.view.horizontalHeader()
        rows.hide()
        columns.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.theme.px(HEIGHT))
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._clicked)
        self.view.activated.connect(self._open)

    def _lay_out(self) -> None:
        filters, swatches, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part, stretch in ((self.which, 0), (self.kinds, 0), (self.search, 1)):
            filters.addWidget(part, stretch)
        swatches.setSpacing(2)
        for button in self.colors.values():
            swatches.addWidget(button)
        filters.addLayout(swatches)
        self.copy, self.export, close = (
            QPushButton(tr("Copy as Markdown")),
            QPushButton(tr("Export")),
            QPushButton(tr("Close")),
        )
        menu = QMenu(self.export)
        for name, text in EXPORTS:
            menu.addAction(tr(text), partial(self.export_wanted.emit, name))
        self.export.setMenu(menu)
        self.copy.clicked.connect(self.copy_wanted)
        close.clicked.connect(self.reject)
        buttons.addWidget(self.message, 1)
        for each in (self.copy, self.export, close):
            each.setAutoDefault(False)
            buttons.addWidget(each)
        layout = QVBoxLayout(self)
        layout.addLayout(filters)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    @property
    def papers(self) -> Papers:
        return self.choices[self.which.currentIndex()]

    @property
    def wanted(self) -> MarkFilter:
        colors = tuple(name for name, button in self.colors.items() if button.isChecked())
        kind = self.kinds.currentData()
        return MarkFilter(colors, (kind,) if kind else (), self.search.text().strip())

    @property
    def selected_ids(self) -> list[int]:
        """The selected annotations, including those of selected papers, in order; all if none are selected."""
        rows = {index.row() for index in self.view.selectionModel().selectedRows()}
        ids, found, is_of_paper = self.model.ids, [], False
        for number, row_id in enumerate(ids):
            if row_id < 0:
                is_of_paper = number in rows
            elif is_of_paper or number in rows:
                found.append(row_id)
        return found or [row_id for row_id in ids if row_id > 0]

    def open(self) -> None:
        """Open next to the main window, not over it."""
        self.show()
        self.view.setFocus()

    def show_overview(self, content: Overview) -> None:
        self.model.set_content(content)
        count = len(content.ids) - content.paper_count
        papers = papers_label(content.paper_count)
        found = tr("{annotations} in {papers}.", annotations=count_marks(count), papers=papers)
        self.message.setText(found if count else self._nothing)
        for button in (self.copy, self.export):
            button.setEnabled(count > 0)

    @property
    def _nothing(self) -> str:
        if self.wanted != MarkFilter():
            return tr("No annotations match. Try other colours, kinds or words.")
        said = tr(
            "No annotations here yet. Select text in a PDF and press {reader-highlight}, or select a paper and "
            "press {note}."
        )
        return self.keys.fill(said)

    def _clicked(self, index: QModelIndex) -> None:
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if (row := index.data(ROW)) is not None:
            self.row_opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Find) or event.text() == "/":
            self.search.setFocus()
            self.search.selectAll()
        else:
            super().keyPressEvent(event)
