"""A layout that arranges widgets in lines, wrapping where they do not fit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

WIDEST_LEAST_PX = 200  # wider parts are shrunk rather than letting everything around them be clipped


class FlowLayout(QLayout):
    """Left to right, line by line, each widget vertically centred in its line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self.gap = gap
        self._kept: list[QLayoutItem] = []
        self._sizes: list[tuple[QLayoutItem, QSize]] | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._kept.append(item)
        self._sizes = None

    def count(self) -> int:
        return len(self._kept)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._kept[index] if 0 <= index < len(self._kept) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._sizes = None
        return self._kept.pop(index) if 0 <= index < len(self._kept) else None

    def invalidate(self) -> None:
        self._sizes = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._kept:
            size = size.expandedTo(item.minimumSize())
        return size.boundedTo(QSize(WIDEST_LEAST_PX, size.height()))

    def _measured(self) -> list[tuple[QLayoutItem, QSize]]:
        """The visible items with their sizes, computed once: a layout is queried dozens of times for its own."""
        if self._sizes is None:
            self._sizes = [(item, item.sizeHint()) for item in self._kept if not item.isEmpty()]
        return self._sizes

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        """Arrange the lines; returns their total height."""
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            x = rect.x()
            for item, size in line:
                if not is_trial:
                    fitting = QSize(min(size.width(), rect.width()), size.height())
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), fitting))
                x += size.width() + self.gap
            y += height + self.gap
        return max(0, y - rect.y() - self.gap)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = width + 1
        for item, size in self._measured():
            if x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.gap
        return lines


def held(layout: FlowLayout) -> QWidget:
    """A widget with this layout: Qt caches the sizes of widgets, but queries layouts repeatedly."""
    holder = QWidget()
    holder.setLayout(layout)
    holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return holder


def clear_layout(layout: QLayout) -> None:
    """Remove and delete all widgets in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
