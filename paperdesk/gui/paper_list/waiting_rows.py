"""Placeholder rows while the library is opening."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from paperdesk.gui.paper_list.card_delegate import CardDelegate
from paperdesk.gui.words import tr


class WaitingRows(QWidget):
    """Grey lines instead of titles and abstracts, filling the view, without animation."""

    def __init__(self, cards: CardDelegate) -> None:
        super().__init__()
        self._cards = cards
        self.setAccessibleName(tr("Opening library"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, height = QPainter(self), self._cards.theme.card_height
        for top in range(0, self.height(), height):
            self._cards.draw_placeholder(painter, QRectF(0, top, self.width(), height))
        painter.end()
