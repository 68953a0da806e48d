"""Three panes side by side, the third of which can be below the second instead."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

LEAST_PX = (150, 280, 320)  # the width of each pane
BELOW_SHARES = [6000, 5000]  # of the height: the second pane, the third one below it; Qt scales them


class Panes(QSplitter):
    """The first pane, and a splitter with the other two."""

    def __init__(self, first: QWidget, second: QWidget, third: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        for widget, least in zip((first, second, third), LEAST_PX, strict=True):
            widget.setMinimumWidth(least)
        for splitter, parts in ((self, (first, self.inner)), (self.inner, (second, third))):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            for part in parts:
                splitter.addWidget(part)
            splitter.setStretchFactor(1, 1)

    @property
    def is_below(self) -> bool:
        """True if the third pane is below the second."""
        return self.inner.orientation() == Qt.Orientation.Vertical

    def arrange(self, *, is_below: bool, second_px: int, rest_px: int) -> None:
        """Place the third pane below or beside the second, with these widths."""
        self.inner.setOrientation(Qt.Orientation.Vertical if is_below else Qt.Orientation.Horizontal)
        self.inner.setStretchFactor(0, 6 if is_below else 0)
        self.inner.setStretchFactor(1, 5 if is_below else 1)
        self.inner.setSizes(BELOW_SHARES if is_below else [second_px, rest_px])
