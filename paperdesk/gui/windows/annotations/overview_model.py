"""The Qt model of the annotations window: an array of ids, and the most recently requested pages of rows."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from paperdesk.gui.desk.details import LABELS
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.windows.annotations.overview_reads import PAGE_ROWS, Overview, OverviewRow, PaperHead
from paperdesk.gui.words import mark, plain, tr, tr_n
from paperdesk.model.annotation import COLORS, AnnotationKind

KEPT_PAGES = 80
ROW = int(Qt.ItemDataRole.UserRole)
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
TIP = int(Qt.ItemDataRole.ToolTipRole)
KIND_NAMES = {
    AnnotationKind.NOTE: mark("Note"),
    AnnotationKind.HIGHLIGHT: mark("Highlight"),
    AnnotationKind.UNDERLINE: mark("Underline"),
    AnnotationKind.AREA: mark("Marked area"),
}
Index = QModelIndex | QPersistentModelIndex


class OverviewModel(QAbstractListModel):
    """Row i is the paper -ids[i] or the annotation ids[i]; missing rows are requested."""

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids = array("q")
        self._pages: OrderedDict[int, Sequence[OverviewRow]] = OrderedDict()
        self._wanted: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role not in (ROW, DISPLAY, ACCESSIBLE, TIP):
            return None
        row = self.row_at(index.row())
        if role == ROW or row is None:
            return row
        return plain(summary(row)) if role == TIP else summary(row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def row_at(self, number: int) -> OverviewRow | None:
        """The row with this number if it is loaded; otherwise it is requested."""
        page, within = divmod(number, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._wanted:
                self._wanted.add(page)
                self.page_wanted.emit(page)
            return None
        return rows[within] if within < len(rows) else None

    def set_content(self, content: Overview) -> None:
        """Show other annotations, or the same ones again."""
        self.beginResetModel()
        self.ids = content.ids
        self._pages.clear()
        self._wanted.clear()
        if content.first:
            self._pages[0] = content.first
        self.endResetModel()

    def set_page(self, page: int, ids: "array[int]", rows: Sequence[OverviewRow]) -> None:
        """Take a requested page, unless other annotations are shown by then."""
        if ids is not self.ids:
            return
        self._wanted.discard(page)
        self._pages[page] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        self.dataChanged.emit(self.index(first), self.index(min(first + PAGE_ROWS, len(self.ids)) - 1))


def summary(row: OverviewRow) -> str:
    """A row as a screen reader announces it, and as its tooltip."""
    if isinstance(row, PaperHead):
        paper = row.paper
        about = [paper.title or tr("(untitled)"), paper.authors_line, str(paper.year or "")]
        return ", ".join(part for part in (*about, count_marks(row.count)) if part)
    anchor = row.anchor
    color = next((name for name, value in COLORS.items() if row.color in {name, value}), "")
    page = tr("page {n}", n=anchor.page_range) if anchor.page is not None else field_text(anchor.field)
    head = " ".join(
        part
        for part in (tr(COLOR_WORDS.get(color, "")), tr(KIND_NAMES[AnnotationKind(row.kind)]).lower(), page)
        if part
    )
    return "\n".join(part for part in (head, anchor.quote, row.text) if part)


def field_text(name: str) -> str:
    """The label of the field with the annotation; "" if there is none."""
    return tr(LABELS[name]).lower() if name in LABELS else name


def count_marks(number: int) -> str:
    """A localised number of annotations."""
    return tr_n("{n} annotation", "{n} annotations", number)
