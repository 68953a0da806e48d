"""Papers of the library that are like the one that is shown, with the words that they share as the reason."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paperdesk.gui.paper_pane.buttons import ElidedLink, Section
from paperdesk.gui.paper_pane.flow_layout import clear_layout

if TYPE_CHECKING:
    from paperdesk.gui.desk import Desk
    from paperdesk.gui.reads import SimilarRow

WIDTH = 660


class SimilarSection(QWidget):
    """Asks for itself when another paper is shown; hidden where nothing is alike."""

    paper_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.setMaximumWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Section("Similar in your library"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        layout.addLayout(self.rows)
        self.hide()

    def ask(self, paper_id: int) -> None:
        """Ask for what is like a paper."""
        desk = self.desk
        if desk is None or not desk.engine.index.is_open:
            self.hide()
            return
        from paperdesk.gui.reads import read_similar  # noqa: PLC0415 - the library is imported after the first paint

        desk.tasks.query(self, lambda: read_similar(desk.engine, paper_id), self._show, topic="similar", fast=True)

    def _show(self, found: "list[SimilarRow]") -> None:
        clear_layout(self.rows)
        for row in found:
            self.rows.addWidget(self._row(row))
        self.setVisible(bool(found))

    def _row(self, row: "SimilarRow") -> QWidget:
        reason = f"Both speak of: {', '.join(row.words)}"
        title = ElidedLink(row.paper.title, partial(self.paper_wanted.emit, row.paper.id), reason)
        title.setAccessibleName(f"{row.paper.title}. {reason}")
        words = QLabel(", ".join(row.words[:3]))
        words.setObjectName("quiet")
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(title, 1)
        layout.addWidget(words)
        return line
