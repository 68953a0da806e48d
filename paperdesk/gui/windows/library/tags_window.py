"""All tags: filtered by typing, renamed, coloured, merged, deleted, with their number of papers."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.style import icons
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.widgets.fitted_height import FittedHeight
from paperdesk.gui.words import capitalised, number, plain, tr, tr_n
from paperdesk.library.records import TagRow
from paperdesk.model.annotation import COLORS
from paperdesk.text.fold import fold

TAG = Qt.ItemDataRole.UserRole
MOST_ROWS = 18  # before the list scrolls
INDENT = "\u2003"  # an em space


class TagsWindow(QDialog):
    """Reports requests for the selected tags."""

    rename_wanted = Signal(object)  # TagRow
    recolor_wanted = Signal(object, str)  # list of TagRow, colour
    merge_wanted = Signal(object, object)  # list of TagRow, the one to keep
    removal_wanted = Signal(object)  # list of TagRow
    shown_wanted = Signal(object)  # TagRow, to be shown in the list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tags"))
        self.resize(560, 560)
        self.search, self.tree, self.message = QLineEdit(), QTreeWidget(), QLabel()
        self.search.setPlaceholderText(tr("Find a tag"))
        self.search.setAccessibleName(tr("Find a tag"))
        self.search.setClearButtonEnabled(True)
        self.tree.setAccessibleName(tr("Tags and their papers"))
        self.tree.setHeaderLabels([tr("Tag"), tr("Papers")])
        self.tree.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.message.setObjectName("quiet")
        self.message.setWordWrap(True)
        self.rename, self.merge, self.color, self.remove, self.show_papers = (
            QPushButton(text)
            for text in (tr("Rename…"), tr("Merge into"), tr("Colour"), tr("Delete"), tr("Show papers"))
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout, line = QVBoxLayout(self), QHBoxLayout()
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.message)
        for button in (self.rename, self.color, self.merge, self.remove):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch()
        line.addWidget(self.show_papers)
        layout.addLayout(line)
        FittedHeight(self, self.tree, MOST_ROWS)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.tree.itemSelectionChanged.connect(self._selected)
        self.tree.itemActivated.connect(lambda item, _column: self.shown_wanted.emit(item.data(0, TAG)))
        self.rename.clicked.connect(lambda: self.rename_wanted.emit(self.chosen[0]))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self.chosen))
        self.show_papers.clicked.connect(lambda: self.shown_wanted.emit(self.chosen[0]))
        colors = QMenu(self)
        for name, color in COLORS.items():
            colors.addAction(
                icons.dot(color),
                capitalised(tr(COLOR_WORDS[name])),
                lambda c=color: self.recolor_wanted.emit(self.chosen, c),
            )
        self.color.setMenu(colors)
        self.merge.setMenu(QMenu(self))

    @property
    def chosen(self) -> list[TagRow]:
        """The selected tags."""
        return [item.data(0, TAG) for item in self.tree.selectedItems()]

    def show_tags(self, tags: Sequence[TagRow]) -> None:
        """Show the tags, keeping the selection."""
        chosen = {tag.id for tag in self.chosen}
        self.tree.clear()
        names = {tag.name for tag in tags}
        for tag in sorted(tags, key=lambda tag: [fold(part) for part in tag.name.split("/")]):
            item = QTreeWidgetItem([_label(tag.name, names), number(tag.count)])
            item.setToolTip(0, plain(tag.name))
            item.setIcon(0, icons.dot(tag.color or COLORS["grey"]))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, TAG, tag)
            self.tree.addTopLevelItem(item)
            item.setSelected(tag.id in chosen)
        if not chosen and tags:
            self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self._filter(self.search.text())
        self._selected()
        if not tags:
            self.message.setText(tr("No tags yet. Select papers and tag them to create one."))
            self.message.show()

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            if item is not None:
                item.setHidden(not all(word in fold(item.data(0, TAG).name) for word in words))

    def _selected(self) -> None:
        chosen = self.chosen
        self.rename.setEnabled(len(chosen) == 1)
        self.show_papers.setEnabled(len(chosen) == 1)
        self.merge.setEnabled(len(chosen) > 1)
        for button in (self.color, self.remove):
            button.setEnabled(bool(chosen))
        menu = self.merge.menu()
        menu.clear()
        for tag in chosen:
            menu.addAction(tr("Keep “{tag}”", tag=tag.name), partial(self._merge_into, tag))
        papers = papers_label(sum(tag.count for tag in chosen))
        self.message.setText(
            tr_n("{n} tag, on {papers}", "{n} tags, on {papers}", len(chosen), papers=papers) if chosen[1:] else ""
        )
        self.message.setVisible(bool(self.message.text()))

    def _merge_into(self, kept: TagRow) -> None:
        self.merge_wanted.emit(self.chosen, kept)


def _label(name: str, names: Collection[str]) -> str:
    """The name, below those of the tags that it is part of: `thesis`, `  chapter 2`."""
    parts = name.split("/")
    above = [end for end in range(1, len(parts)) if "/".join(parts[:end]) in names]
    return INDENT * len(above) + "/".join(parts[above[-1] if above else 0 :])
