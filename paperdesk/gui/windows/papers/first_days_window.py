"""What do you like? Enter a few papers or authors, and rate five papers at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.widgets.closing_row import closing_row, main_button
from paperdesk.gui.words import plain, together, tr
from paperdesk.library.records import PaperRow

LINES = 4
LETTERS = 90


class Asked(QFrame):
    """One paper to rate."""

    answered = Signal(int, bool)  # paper id, whether it is liked

    def __init__(self, row: PaperRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        title, about = QLabel(plain(row.title)), QLabel(self._about(row))
        title.setWordWrap(True)
        title.setObjectName("strong")
        about.setObjectName("quiet")
        self.yes, self.no = QPushButton(tr("I like it")), QPushButton(tr("Not for me"))
        group = QButtonGroup(self)
        for button, is_liked in ((self.yes, True), (self.no, False)):
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(together(button.text(), plain(row.title)[:LETTERS], between=": "))
            button.setToolTip(tr("Stars it") if is_liked else tr("Dismisses it from the inbox"))
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, liked=is_liked: self.answered.emit(row.id, liked))
        texts = QVBoxLayout()
        texts.addWidget(title)
        texts.addWidget(about)
        layout = QHBoxLayout(self)
        layout.addLayout(texts, 1)
        layout.addWidget(self.yes)
        layout.addWidget(self.no)

    @staticmethod
    def _about(row: PaperRow) -> str:
        """Its authors and date on one line."""
        return plain(" · ".join(part for part in (row.authors_line[:LETTERS], str(row.year or "")) if part))


class FirstDaysWindow(QDialog):
    """Asks; the owner stores the answers."""

    named = Signal(str)  # lines: titles, identifiers, authors
    answered = Signal(int, bool)  # paper id, whether it is liked
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What do you like?"))
        self.resize(680, 620)
        self.lines, self.state = QPlainTextEdit(), QLabel()
        self.lines.setPlaceholderText(tr("Titles, DOIs, citation keys or authors, one per line"))
        self.lines.setAccessibleName(tr("Papers or authors that you like, one per line"))
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(self.lines.fontMetrics().lineSpacing() * (LINES + 1))
        self.state.setWordWrap(True)
        self.use = QPushButton(tr("I like these"))
        self.use.setToolTip(tr("Stars the papers in your library that match these lines"))
        self.use.setAutoDefault(False)
        self.use.clicked.connect(lambda: self.named.emit(self.lines.toPlainText()))
        self.asked: list[Asked] = []
        self._rows = QVBoxLayout()
        self.more = main_button(tr("Next five"), self.more_wanted.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        explained = QLabel(
            tr("For You ranks your inbox by what you like. Enter a few papers or authors, or rate some of these.")
        )
        explained.setWordWrap(True)
        self.unknown = QLabel()
        self.unknown.setWordWrap(True)
        self.unknown.hide()
        named = QHBoxLayout()
        named.addWidget(self.state, 1)
        named.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addWidget(self.lines)
        layout.addWidget(self.unknown)
        layout.addLayout(named)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        layout.addLayout(closing_row(self, self.more))

    def show_papers(self, rows: Sequence[PaperRow]) -> None:
        """Ask about these papers instead."""
        for one in self.asked:
            self._rows.removeWidget(one)
            one.deleteLater()
        self.asked = [Asked(row, self) for row in rows]
        for one in self.asked:
            one.answered.connect(self.answered)
            self._rows.addWidget(one)
        self.more.setEnabled(bool(rows))
        if self.asked and not self.lines.hasFocus():
            self.asked[0].yes.setFocus()
        if not rows:
            self.say(tr("You have rated every paper in the inbox."))

    def say(self, text: str) -> None:
        self.state.setText(text)

    def complain(self, text: str) -> None:
        """List lines that match no paper; "" clears the message."""
        self.unknown.setText(text)
        self.unknown.setVisible(bool(text))
