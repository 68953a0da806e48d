"""A section of the paper pane with links to other papers, each with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from paperdesk.gui.paper_pane.texts import TEXT_WIDTH_PX
from paperdesk.gui.widgets.buttons import ElidedLabel, ElidedLink, Section
from paperdesk.gui.widgets.flow_layout import clear_layout
from paperdesk.gui.words import together


@dataclass(frozen=True, slots=True)
class LinkedPaper:
    """A paper to go to: its title, a short note next to it, and the complete reason."""

    paper_id: int
    title: str
    words: str
    reason: str


class LinkedPapers(QWidget):
    """Hidden if there are no papers to link to."""

    paper_wanted = Signal(int)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(TEXT_WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Section(heading))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        layout.addLayout(self.rows)
        self.hide()

    def show_papers(self, papers: Sequence[LinkedPaper]) -> None:
        clear_layout(self.rows)
        for paper in papers:
            self.rows.addWidget(self._row(paper))
        self.setVisible(bool(papers))

    def _row(self, paper: LinkedPaper) -> QWidget:
        title = ElidedLink(paper.title, partial(self.paper_wanted.emit, paper.paper_id), paper.reason)
        title.setAccessibleName(together(paper.title, paper.reason, between=". "))
        words = ElidedLabel(paper.words)
        words.setObjectName("quiet")
        words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(title, 3)
        layout.addWidget(words, 2)
        return line
