"""The widths of table columns: as set by the user, with the title filling the rest."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from paperdesk.gui.paper_list.paper_list_model import PaperListModel
from paperdesk.gui.style.theme import Theme

GIVING = 0.4  # the share of its width that a column of words, but for the title, gives up in a narrow window


class ColumnWidths(QObject):
    """Sizes the columns of a table; the first one fills the width of the view, the others give way to it."""

    def __init__(self, view: QTableView, model: PaperListModel) -> None:
        super().__init__(view)
        self.view, self.model, self.header = view, model, view.horizontalHeader()
        self._wanted: list[int] = []  # pixels; of the title, the least
        self._is_filling = False
        self.header.sectionResized.connect(self._resized)
        view.viewport().installEventFilter(self)

    def show(self, widths: Mapping[str, int], theme: Theme) -> None:
        """Set these widths in pixels, or else the defaults; no columns: cards."""
        columns, mode = self.model.columns, QHeaderView.ResizeMode
        self._wanted = []
        self.header.setVisible(bool(columns))
        self.header.setSectionResizeMode(mode.Interactive if columns else mode.Stretch)
        self._wanted = [widths.get(column.name, theme.px(column.width)) for column in columns]
        self._fill()

    @property
    def kept(self) -> dict[str, int]:
        """The widths set by the user, in pixels."""
        return {column.name: width for column, width in zip(self.model.columns, self._wanted, strict=False)}

    def _fill(self) -> None:
        columns = self.model.columns
        if not columns or len(columns) != len(self._wanted):
            return
        room, sizes = self.view.viewport().width(), list(self._wanted)
        gives = [0 if column.is_number else int(size * GIVING) for column, size in zip(columns, sizes, strict=True)]
        gives[0] = 0
        share = min(1.0, max(0, sum(sizes) - room) / max(1, sum(gives)))
        sizes = [size - math.ceil(give * share) for size, give in zip(sizes, gives, strict=True)]
        sizes[0] = max(sizes[0], room - sum(sizes[1:]))
        self._is_filling = True
        for number, size in enumerate(sizes):
            self.header.resizeSection(number, size)
        self._is_filling = False

    def _resized(self, number: int, _old: int, new: int) -> None:
        if self._is_filling or not self._wanted or len(self._wanted) != len(self.model.columns):
            return
        self._wanted[number] = new
        if number:
            self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)
