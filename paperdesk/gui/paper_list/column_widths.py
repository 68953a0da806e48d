"""The widths of table columns: as set by the user, with the title filling the rest."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.style.theme import Theme


class ColumnWidths(QObject):
    """Sizes the columns of a table; the first one fills the width of the view."""

    def __init__(self, view: QTableView, model: PaperListModel) -> None:
        super().__init__(view)
        self.view, self.model, self.header = view, model, view.horizontalHeader()
        self._title = 0  # the minimum width of the title, in pixels
        self._is_filling = False
        self.header.sectionResized.connect(self._resized)
        view.viewport().installEventFilter(self)

    def show(self, widths: Mapping[str, int], theme: Theme) -> None:
        """Set these widths in pixels, or else the defaults; no columns: cards."""
        columns, mode = self.model.columns, QHeaderView.ResizeMode
        self.header.setVisible(bool(columns))
        self.header.setSectionResizeMode(mode.Interactive if columns else mode.Stretch)
        wanted = [widths.get(column.name, theme.px(column.width)) for column in columns]
        self._title = wanted[0] if wanted else 0
        self._is_filling = True
        for number, width in enumerate(wanted):
            self.header.resizeSection(number, width)
        self._is_filling = False
        self._fill()

    @property
    def kept(self) -> dict[str, int]:
        """The widths set by the user, in pixels."""
        widths = {column.name: self.header.sectionSize(number) for number, column in enumerate(self.model.columns)}
        return {**widths, "title": self._title} if widths else {}

    def _fill(self) -> None:
        if self.model.columns:
            others = self.header.length() - self.header.sectionSize(0)
            self._is_filling = True
            self.header.resizeSection(0, max(self._title, self.view.viewport().width() - others))
            self._is_filling = False

    def _resized(self, number: int, _old: int, new: int) -> None:
        if self._is_filling or not self.model.columns:
            return
        if number == 0:
            self._title = new
        else:
            self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)
