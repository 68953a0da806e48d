"""Windows as high as their list needs, so that a few rows do not stand in a large empty space."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QListWidget, QTreeWidget

LEAST_ROWS, MOST_ROWS = 4, 14


class FittedHeight(QObject):
    """Makes a window fit its list once, when the list first has rows; from then on, the user decides."""

    def __init__(self, dialog: QDialog, rows: QListWidget | QTreeWidget, most_rows: int = MOST_ROWS) -> None:
        super().__init__(dialog)
        self._dialog, self._rows, self._most = dialog, rows, most_rows
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)
        rows.model().rowsInserted.connect(self._look)
        self._look()

    def _look(self) -> None:
        if self._rows.model().rowCount():
            self._later.start()

    def _fit(self) -> None:
        model, count = self._rows.model(), self._rows.model().rowCount()
        if not count or not self._rows.isVisible():
            return
        model.rowsInserted.disconnect(self._look)
        heights = [self._height(row) for row in range(min(count, self._most))]
        wanted = sum(heights) + heights[-1] * max(0, LEAST_ROWS - count)
        room = self._dialog.screen().availableGeometry().height()
        height = self._dialog.height() + wanted - self._rows.viewport().height()
        self._dialog.resize(self._dialog.width(), min(room, max(self._dialog.minimumSizeHint().height(), height)))

    def _height(self, row: int) -> int:
        index = self._rows.model().index(row, 0)
        if isinstance(self._rows, QTreeWidget):
            return self._rows.sizeHintForIndex(index).height()
        return self._rows.sizeHintForRow(row)
