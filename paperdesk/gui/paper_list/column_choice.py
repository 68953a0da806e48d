"""The header of the list as a table: a click sorts the papers, its menu chooses the columns."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu

from paperdesk.gui.paper_list.columns import COLUMNS
from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.words import tr


class ColumnChoice(QObject):
    """Reports the chosen order and columns."""

    sort_wanted = Signal(str)
    columns_chosen = Signal(list)  # list of column names

    def __init__(self, header: QHeaderView, model: PaperListModel) -> None:
        super().__init__(header)
        self.header, self.model = header, model
        header.sectionClicked.connect(self._sort_by)
        header.customContextMenuRequested.connect(self._ask)

    def _sort_by(self, number: int) -> None:
        order = self.model.columns[number].order if number < len(self.model.columns) else ""
        if order:
            self.sort_wanted.emit(order)

    def _ask(self, at: QPoint) -> None:
        menu, shown = QMenu(self.header), self.names
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in COLUMNS[1:]:
            action = menu.addAction(tr(column.title))
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.triggered.connect(lambda _checked, name=column.name: self.switch(name))
        menu.popup(self.header.mapToGlobal(at))

    @property
    def names(self) -> list[str]:
        """The visible columns."""
        return [column.name for column in self.model.columns]

    def switch(self, name: str) -> None:
        """Show a column at the right end, or hide it."""
        others = [other for other in self.names if other != name]
        self.columns_chosen.emit(others if name in self.names else [*others, name])
