"""The Qt model of the sidebar: one flat list of rows, some of which can be dragged and renamed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from paperdesk.gui.sidebar.sidebar_model import SidebarRow
from paperdesk.gui.words import number, plain, tr, tr_marked

ROW = int(Qt.ItemDataRole.UserRole)
SIDEBAR_ROW = "application/x-paperdesk-sidebar-row"
MOVED = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
MORE = {"feed": MOVED, "folder": MOVED, "collection": MOVED, "tag": MOVED, "saved": MOVED}
"""What rows of a kind allow, besides being selected and accepting papers."""
Index = QModelIndex | QPersistentModelIndex


class SidebarModel(QAbstractListModel):
    """The current rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SidebarRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == int(Qt.ItemDataRole.DisplayRole):
            return tr_marked(row.title)
        if role == int(Qt.ItemDataRole.EditRole):
            return row.title
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            state = "" if row.is_open is None else tr("open") if row.is_open else tr("closed")
            count = "" if row.count is None else number(row.count)
            return ", ".join(part for part in (tr_marked(row.title), count, state) if part)
        if role == int(Qt.ItemDataRole.ToolTipRole) and row.note:
            return plain(row.note)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()] if index.isValid() else SidebarRow("")
        if row.scope is None:
            return Qt.ItemFlag.ItemIsEnabled if row.is_head else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return flags | MORE.get(row.scope.kind, Qt.ItemFlag.NoItemFlags)

    def mimeTypes(self) -> list[str]:
        return [SIDEBAR_ROW]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A dragged row, by number."""
        data = QMimeData()
        data.setData(SIDEBAR_ROW, str(indexes[0].row()).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def set_rows(self, rows: list[SidebarRow]) -> None:
        if [(r.scope, r.depth, r.is_open) for r in rows] == [(r.scope, r.depth, r.is_open) for r in self.rows]:
            changed = [number for number, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
            self.rows = rows
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
