"""Possible duplicates, pair by pair: side by side, to be merged field by field or marked as different."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
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
from paperdesk.gui.widgets.two_lines import TwoLines
from paperdesk.gui.windows.papers.side_by_side import DIFFERENT
from paperdesk.gui.words import mark, number, plain, tr, tr_marked, tr_n
from paperdesk.library.arrival_records import DuplicatePair
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper import FIELD_NAMES
from paperdesk.text.plain_math import plain_math

PAIR = Qt.ItemDataRole.UserRole
FIELD, STAYS, GOES = range(3)
COLUMNS = (mark("Field"), mark("Paper to keep"), mark("Paper to merge"))
SHOWN_FIELDS = tuple(name for name in FIELD_NAMES if name not in {"extra", "month", "day"})
MOST_ROWS_SHOWN = 2_000
WIDTHS = (90, 300, 300)
VERDICTS = {  # whether it is certain, and whether it is the same paper
    (True, True): mark("Certainly the same paper"),
    (True, False): mark("Certainly two versions of one work"),
    (False, True): mark("Possibly the same paper"),
    (False, False): mark("Possibly two versions of one work"),
}


WITH_PAIRS_PX, EMPTY_PX = (1040, 600), (480, 150)


class DuplicatesWindow(QDialog):
    """Lists pairs and compares the current one; reports decisions through signals."""

    current_changed = Signal(object)  # the pair to compare
    merge_wanted = Signal(object, object, object)  # the details to keep, those to merge, the values to take from these
    work_wanted = Signal(object)
    different_wanted = Signal(object)
    merge_sure_wanted = Signal(object)  # all pairs

    def __init__(self, undo_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo_key = undo_key
        self.setWindowTitle(tr("Duplicates"))
        self.resize(*WITH_PAIRS_PX)
        self.keep: PaperDetail | None = None
        self.drop: PaperDetail | None = None
        self.message = QLabel(tr("Comparing papers…"))
        self.message.setWordWrap(True)
        self.pairs = QListWidget()
        self.pairs.setAccessibleName(tr("Possible duplicates"))
        TwoLines(self.pairs)
        self.pairs.currentItemChanged.connect(lambda _now, _before: self.current_changed.emit(self.pair))
        self.fields = QTreeWidget()
        self.fields.setHeaderLabels([tr(column) for column in COLUMNS])
        self.fields.setRootIsDecorated(False)
        self.fields.setWordWrap(True)
        self.fields.setAccessibleName(tr("Comparison, field by field"))
        self.fields.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.fields.itemChanged.connect(self._tick_one)
        self._buttons()
        self._lay_out()
        self.show_pair(())

    def _buttons(self) -> None:
        self.merge = QPushButton(tr("&Merge"))
        self.merge.setProperty("main", True)  # noqa: FBT003 - Qt's own signature
        self.merge.setToolTip(
            tr("Merge both into one paper; nothing is lost. Press {undo} to undo.", undo=self.undo_key)
        )
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self.keep, self.drop, self.taken))
        self.swap = QPushButton(tr("&Swap"))
        self.swap.setToolTip(tr("Keep the other paper and its citation key instead"))
        self.swap.clicked.connect(lambda: self._compare(self.drop, self.keep))
        self.work = QPushButton(tr("Two &versions of one work"))
        self.work.setToolTip(tr("Keep both; each links to the other and shows its notes"))
        self.work.clicked.connect(lambda: self._decide(self.work_wanted))
        self.different = QPushButton(tr("&Different papers"))
        self.different.setToolTip(tr("Never ask again"))
        self.different.clicked.connect(lambda: self._decide(self.different_wanted))
        self.merge_sure = QPushButton(tr("Merge all certain pairs"))
        self.merge_sure.clicked.connect(lambda: self.merge_sure_wanted.emit(self.all_pairs))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        for button in (self.swap, self.work, self.different, self.merge_sure, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.body = QSplitter()
        self.body.addWidget(self.pairs)
        self.body.addWidget(self.fields)
        self.body.setSizes([320, 720])
        buttons = QHBoxLayout()
        buttons.addWidget(self.merge_sure)
        buttons.addStretch()
        for button in (self.different, self.work, self.swap, self.close_button, self.merge):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.message)
        layout.addWidget(self.body, 1)
        layout.addStretch()
        layout.addLayout(buttons)

    def show_pairs(self, pairs: Sequence[DuplicatePair], titles: Mapping[int, str]) -> None:
        """Show the pairs, and compare the one in the last one's position."""
        place = max(self.pairs.currentRow(), 0)
        self.pairs.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.pairs.clear()
        for pair in pairs[:MOST_ROWS_SHOWN]:
            self.pairs.addItem(_pair_item(pair, titles))
        self.pairs.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.pairs.setCurrentRow(min(place, self.pairs.count() - 1))
        sure = sum(pair.is_sure for pair in pairs)
        self.merge_sure.setEnabled(sure > 0)
        self.merge_sure.setText(
            tr("Merge all {n} certain pairs", n=number(sure)) if sure else tr("Merge all certain pairs")
        )
        self.message.setText(_told(len(pairs), sure, self.undo_key))
        self._show_parts(is_empty=not pairs)
        if not pairs:
            self.show_pair(())

    def _show_parts(self, *, is_empty: bool) -> None:
        """Show only the message if there is nothing to decide on, in a window as small as that."""
        was_empty = self.body.isHidden()
        for part in (self.body, self.merge, self.swap, self.work, self.different, self.merge_sure):
            part.setHidden(is_empty)
        if is_empty != was_empty:
            self.resize(*(EMPTY_PX if is_empty else WITH_PAIRS_PX))

    def show_pair(self, details: Sequence[PaperDetail]) -> None:
        """Compare two papers, the one to keep first; nothing if one of them is gone."""
        keep, drop = (*details, None, None)[:2]
        self._compare(keep, drop)

    def _compare(self, keep: PaperDetail | None, drop: PaperDetail | None) -> None:
        self.keep, self.drop = (keep, drop) if keep and drop else (None, None)
        self.fields.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.fields.clear()
        if keep and drop:
            for name in ("citation_key", "authors", *SHOWN_FIELDS, "identifiers", "tags", "notes"):
                item = _field_item(name, _value(keep, name), _value(drop, name))
                if item is not None:
                    self.fields.addTopLevelItem(item)
        self.fields.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        for column, width in enumerate(WIDTHS):
            self.fields.setColumnWidth(column, width)
        for button in (self.merge, self.swap, self.work, self.different):
            button.setEnabled(self.keep is not None)

    def _decide(self, wanted: SignalInstance) -> None:
        """Report a decision on the current pair, unless the comparison still shows another one."""
        pair = self.pair
        if pair and self.keep and self.drop and {self.keep.id, self.drop.id} == {pair.one_id, pair.other_id}:
            wanted.emit(pair)

    def _tick_one(self, item: QTreeWidgetItem, column: int) -> None:
        """Checking one of two values unchecks the other."""
        other = GOES if column == STAYS else STAYS
        self.fields.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        is_on = item.checkState(column) == Qt.CheckState.Checked
        item.setCheckState(other, Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)
        self.fields.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    @property
    def pair(self) -> DuplicatePair | None:
        item = self.pairs.currentItem()
        return item.data(PAIR) if item else None

    @property
    def all_pairs(self) -> list[DuplicatePair]:
        return [self.pairs.item(row).data(PAIR) for row in range(self.pairs.count())]

    @property
    def taken(self) -> tuple[str, ...]:
        """The fields whose value is taken from the paper that is merged away."""
        items = (self.fields.topLevelItem(row) for row in range(self.fields.topLevelItemCount()))
        return tuple(
            item.data(FIELD, PAIR) for item in items if item and item.checkState(GOES) == Qt.CheckState.Checked
        )


def _told(pairs: int, sure: int, undo_key: str) -> str:
    if not pairs:
        return tr("No possible duplicates found.")
    what = tr_n("{n} pair of similar papers", "{n} pairs of similar papers", pairs)
    return tr(
        "{pairs}, {sure} of them certainly the same. Check the values to keep from each. Press {undo} to "
        "undo a decision.",
        undo=undo_key,
        pairs=what,
        sure=number(sure),
    )


def _pair_item(pair: DuplicatePair, titles: Mapping[int, str]) -> QListWidgetItem:
    what = tr(VERDICTS[pair.is_sure, pair.verdict == "version"])
    item = QListWidgetItem(f"{plain_math(titles.get(pair.one_id, ''))}\n{what}: {tr_marked(pair.reason)}")
    item.setData(PAIR, pair)
    item.setToolTip(plain(f"{titles.get(pair.one_id, '')}\n{titles.get(pair.other_id, '')}"))
    return item


def _value(paper: PaperDetail, name: str) -> str:
    match name:
        case "citation_key":
            return paper.citation_key
        case "authors":
            return "; ".join(author.full for author in paper.authors)
        case "identifiers":
            return ", ".join(f"{i.scheme}:{i.value}" for i in paper.identifiers)
        case "tags":
            return ", ".join(tag.name for tag in paper.tags)
        case "notes":
            return "\n".join(note.text for note in paper.annotations)
    value: Any = getattr(paper.fields, name)
    return "" if value is None else str(value)


def _field_item(name: str, stays: str, goes: str) -> QTreeWidgetItem | None:
    """One field of both papers; if they differ, one value is checked. None if neither has it."""
    if not stays and not goes:
        return None
    label = tr(LABELS[name]) if name in LABELS else name.replace("_", " ").capitalize()
    item = QTreeWidgetItem([label, shown_value(name, stays), shown_value(name, goes)])
    item.setData(FIELD, PAIR, name)
    item.setToolTip(STAYS, plain(stays))
    item.setToolTip(GOES, plain(goes))
    if stays and goes and stays != goes and (name in SHOWN_FIELDS or name == "authors"):
        item.setCheckState(STAYS, Qt.CheckState.Checked)
        item.setCheckState(GOES, Qt.CheckState.Unchecked)
        bold = item.font(FIELD)
        bold.setBold(True)
        item.setFont(FIELD, bold)
    if stays and goes and stays != goes:
        for column in (STAYS, GOES):
            item.setBackground(column, DIFFERENT)
    return item
