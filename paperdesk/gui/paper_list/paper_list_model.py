"""The Qt model of the list: an array of ids, and the most recently requested pages of rows."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from paperdesk.gui.desk.selection import PAGE_ROWS, PAPER_IDS
from paperdesk.gui.words import tr

if TYPE_CHECKING:
    from paperdesk.gui.paper_list.columns import Column
    from paperdesk.library.groupings import Group
    from paperdesk.search.found import FoundRow

KEPT_PAGES = 80
ROW = int(Qt.ItemDataRole.UserRole)
GROUP = ROW + 2  # the group that starts at a row
CELL = ROW + 1  # row, text and alignment of a table cell
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


class PaperListModel(QAbstractTableModel):
    """One column; row i is the paper `ids[i]`. A missing row is requested, and drawn when it arrives."""

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids = array("q")
        self._pages: OrderedDict[int, list[FoundRow]] = OrderedDict()
        self._wanted: set[int] = set()
        self.groups: dict[int, Group] = {}
        self.columns: tuple[Column, ...] = ()  # none: cards
        self.order = ""  # a key of SORTS; with "-" in front: reversed
        self.bibtex: Callable[[Sequence[int]], str] = lambda _ids: ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else max(1, len(self.columns))

    def set_columns(self, columns: Sequence["Column"]) -> None:
        """Show the papers as a table of columns; none: as cards."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role == GROUP:
            return self.groups.get(index.row())
        if role not in (ROW, CELL, DISPLAY, ACCESSIBLE):
            return None
        row = self.row_at(index.row())
        if role == ROW or row is None:
            return row
        if not self.columns:
            return row.paper.title if role == DISPLAY else summary(row)
        column = self.columns[index.column()]
        text = row.title.text if column.name == "title" and row.title.text else column.text(row.paper)  # with symbols
        if role == CELL:
            return row.paper, text, column.is_number
        return text if role == DISPLAY or index.column() else summary(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not self.columns:
            return None
        column = self.columns[section]
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return tr(column.title) + self._arrow(column) if role == DISPLAY else None

    def _arrow(self, column: "Column") -> str:
        """The sort direction of this column, if the papers are sorted by it."""
        is_own = bool(column.order) and column.order == self.order.removeprefix("-")
        return ("  ▴" if self.order.startswith("-") else "  ▾") if is_own else ""

    def set_order(self, order: str) -> None:
        """Take the order of the papers: a key in SORTS, with "-" before it if reversed."""
        if order != self.order:
            self.order = order
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        own = flag.ItemIsEditable if index.column() == 0 else flag.NoItemFlags
        return own | flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def row_at(self, number: int) -> "FoundRow | None":
        """The row with this number if it is loaded; otherwise it is requested."""
        page, within = divmod(number, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        return rows[within] if within < len(rows) else None

    def _want(self, page: int) -> None:
        if page not in self._wanted:
            self._wanted.add(page)
            self.page_wanted.emit(page)

    def page_ids(self, page: int) -> list[int]:
        """The ids on a page."""
        return list(self.ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS])

    def set_content(self, ids: Sequence[int], pages: dict[int, Sequence["FoundRow"]]) -> None:
        """Show other papers, or the same ones again, with the rows that are ready."""
        fresh = ids if isinstance(ids, array) else array("q", ids)
        if fresh == self.ids:
            self._pages.clear()
            self._take(pages)
            if len(self.ids):
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.ids = fresh
        self._pages.clear()
        self._take(pages)
        self.endResetModel()

    def _take(self, pages: dict[int, Sequence["FoundRow"]]) -> None:
        self._wanted.clear()
        for page, rows in pages.items():
            if rows:
                self._pages[page] = list(rows)

    def set_page(self, page: int, rows: Iterable["FoundRow"]) -> None:
        """Take a requested page."""
        self._wanted.discard(page)
        found = {row.paper.id: row for row in rows}
        ids = self.page_ids(page)
        if found.keys() != set(ids):
            return  # papers were removed or moved; the list is reloaded when that is reported
        self._pages[page] = [found[i] for i in ids]
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(ids) - 1, self.columnCount() - 1))

    def number_of(self, paper_id: int | None) -> int:
        """The row number of a paper; -1 if it is not in the list."""
        if paper_id is None:
            return -1
        try:
            return self.ids.index(paper_id)
        except ValueError:
            return -1

    def mimeTypes(self) -> list[str]:
        return ["text/plain", PAPER_IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Dragged papers: their ids for the sidebar, their BibTeX for everything else."""
        ids = [self.ids[index.row()] for index in indexes if index.column() == 0]
        data = QMimeData()
        data.setData(PAPER_IDS, ",".join(map(str, ids)).encode())
        data.setText(self.bibtex(ids))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


def summary(row: "FoundRow") -> str:
    """A row as a screen reader announces it."""
    paper = row.paper
    states = [
        "" if paper.is_read else tr("unread"),
        tr("starred") if paper.starred else "",
        *(tr("tagged {name}", name=tag.name) for tag in paper.tags),
    ]
    parts = [paper.title, paper.authors_line, paper.venue, str(paper.year or ""), *states]
    return ", ".join(part for part in parts if part)
