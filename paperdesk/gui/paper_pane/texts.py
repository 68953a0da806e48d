"""Texts sized to their content, without scroll bars, for abstracts, titles and notes."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from paperdesk.gui.style.theme import text_font
from paperdesk.gui.widgets.closed_text import ClosedText
from paperdesk.model.openable import may_open_address

TEXT_WIDTH_PX = 660  # the maximum width of texts, as longer lines are hard to read


class GrowingText(ClosedText):
    """Text without scroll bars that takes the height it needs."""

    address_wanted = Signal(str)

    def __init__(self, name: str, size_px: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setOpenLinks(False)
        self.setFont(text_font(size_px))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(self._follow)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def _follow(self, url: QUrl) -> None:
        if may_open_address(url.toString()):
            self.address_wanted.emit(url.toString())

    def sizeHint(self) -> QSize:
        self.document().setTextWidth(self.viewport().width() or 600)
        return QSize(200, round(self.document().size().height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolling keys belong to the surrounding pane."""
        scrolling = (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Up)
        if event.key() in scrolling and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)
