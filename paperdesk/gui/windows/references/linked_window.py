"""Linked files: their papers and locations, and the result of the last update."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.widgets.fitted_height import FittedHeight
from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.words import capitalised, mark, number, plain, stored_moment, tr, tr_marked
from paperdesk.library.records import LinkedFileRow

ROW = Qt.ItemDataRole.UserRole
COLUMNS = (mark("File"), mark("Papers"), mark("State"))
EXPLAINED = mark(
    "A linked file is an export that PaperDesk keeps up to date: the .bib file next to your document "
    "always holds the papers of a tag, a collection or a search. The previous version is kept next to it "
    "as .bak. A linked folder holds a note for each annotated paper; PaperDesk writes only its own "
    "marked sections there, never your text."
)


class LinkedWindow(QDialog):
    """Shows the linked files; reports requests through signals."""

    link_wanted = Signal()
    notes_wanted = Signal()
    update_wanted = Signal()
    unlink_wanted = Signal(object)  # LinkedFileRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Linked files"))
        self.resize(760, 380)
        explained = QLabel(tr(EXPLAINED))
        explained.setWordWrap(True)
        explained.setObjectName("quiet")
        self.rows = QTreeWidget()
        self.rows.setHeaderLabels([tr(column) for column in COLUMNS])
        self.rows.setRootIsDecorated(False)
        self.rows.setAccessibleName(tr("Linked files"))
        fit_columns(self.rows, wide=(0, 2))
        TwoLines(self.rows)
        EmptyNote(self.rows, tr("No linked files yet."))
        self.link = QPushButton(tr("Link current list…"))
        self.notes = QPushButton(tr("Link notes folder…"))
        self.notes.setToolTip(tr("Creates a literature note for each annotated paper, for Obsidian or Logseq"))
        self.update_button = QPushButton(tr("Update now"))
        self.unlink = QPushButton(tr("Unlink"))
        self.unlink.setToolTip(tr("Stop updating this file (the file is kept)"))
        close = QPushButton(tr("Close"))
        self.link.clicked.connect(self.link_wanted)
        self.notes.clicked.connect(self.notes_wanted)
        self.update_button.clicked.connect(self.update_wanted)
        self.unlink.clicked.connect(lambda: self.unlink_wanted.emit(self.current))
        close.clicked.connect(self.reject)
        self.rows.currentItemChanged.connect(lambda _item, _before: self._show_buttons())
        self._lay_out(explained, close)
        self._show_buttons()

    def _lay_out(self, explained: QLabel, close: QPushButton) -> None:
        buttons = QHBoxLayout()
        for button in (self.link, self.notes, self.update_button, self.unlink, close):
            button.setAutoDefault(False)
        for button in (self.link, self.notes, self.update_button, self.unlink):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addWidget(self.rows, 1)
        layout.addLayout(buttons)
        FittedHeight(self, self.rows)

    def show_files(self, rows: Sequence[LinkedFileRow]) -> None:
        self.rows.clear()
        for row in rows:
            when = tr("updated {moment}", moment=stored_moment(row.written_at)) if row.written_at else tr("not updated")
            state = f"{capitalised(when)}\n{tr_marked(row.error)}" if row.error else capitalised(when)
            item = QTreeWidgetItem([f"{row.path}\n{row.query or tr('all papers')}", number(row.paper_count), state])
            item.setData(0, ROW, row)
            item.setToolTip(0, plain(item.text(0)))
            item.setToolTip(2, plain(state))
            self.rows.addTopLevelItem(item)
        self._show_buttons()

    @property
    def current(self) -> LinkedFileRow | None:
        item = self.rows.currentItem()
        row: LinkedFileRow | None = item.data(0, ROW) if item is not None else None
        return row

    def _show_buttons(self) -> None:
        self.unlink.setEnabled(self.current is not None)
        self.update_button.setEnabled(self.rows.topLevelItemCount() > 0)
