"""The manual window: pages on the left, text on the right, and a search over all pages."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QWidget

from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.widgets.closed_text import ClosedText
from paperdesk.gui.widgets.side_column import side_column
from paperdesk.gui.windows.help.manual import ManualPage
from paperdesk.gui.words import tr


class ManualWindow(QDialog):
    """Stays open next to the main window while you try things."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        self.resize(920, 680)
        self.theme = theme
        self.pages: Sequence[ManualPage] = ()
        self.search, self.contents, self.text = QLineEdit(), QListWidget(), ClosedText()
        self.search.setPlaceholderText(tr("Find in the manual"))
        self.search.setAccessibleName(tr("Find in the manual"))
        self.search.setClearButtonEnabled(True)
        self.contents.setObjectName("settingsSubjects")
        self.contents.setAccessibleName(tr("Pages"))
        self.contents.setFixedWidth(230)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(tr("Manual page"))
        self.text.setOpenLinks(False)
        self.text.setFont(text_font(14))
        self.text.document().setDocumentMargin(24)
        self.text.setObjectName("manualPage")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side_column(self.search, self.contents))
        layout.addWidget(self.text, 1)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._find_next)
        self.contents.currentRowChanged.connect(self._show_page)

    def show_pages(self, pages: Sequence[ManualPage]) -> None:
        """Show these pages: the first one, or in another language the one that was shown."""
        row, place = max(0, self.contents.currentRow()), self.text.verticalScrollBar().value()
        self.pages = pages
        self.contents.clear()
        self.contents.addItems([page.title for page in pages])
        self.contents.setCurrentRow(row)
        self._find(self.search.text())
        self.text.verticalScrollBar().setValue(place)

    def _show_page(self, row: int) -> None:
        if not 0 <= row < len(self.pages):
            return
        document = self.text.document()
        document.setMarkdown(self.pages[row].text)
        give_air(document, self.theme)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find_next()

    def _find(self, text: str) -> None:
        """Show the pages with all words, and go to the first match."""
        words = text.casefold().split()
        fitting = [page.matches(words) for page in self.pages]
        for row, fits in enumerate(fitting):
            self.contents.item(row).setHidden(not fits)
        row = self.contents.currentRow()
        if any(fitting) and not (0 <= row < len(fitting) and fitting[row]):
            self.contents.setCurrentRow(fitting.index(True))
        else:
            self._find_next()

    def _find_next(self) -> None:
        """Go to the next match, wrapping around."""
        words = self.search.text().strip()
        if words and not self.text.find(words):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words.split()[0])

    def open(self) -> None:
        """Show it next to the main window, which stays usable, with the search focused."""
        self.show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)


def give_air(document: QTextDocument, theme: Theme) -> None:
    """Typography of a page: space around headings and paragraphs, line spacing, a background for keys."""
    block = document.begin()
    while block.isValid():
        shape, level = block.blockFormat(), block.blockFormat().headingLevel()
        shape.setLineHeight(140 if not level else 120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(theme.px(18) if level > 1 else 0)
        shape.setBottomMargin(theme.px(3 if block.textList() or _is_in_table(block) else 9))
        QTextCursor(block).setBlockFormat(shape)
        _mark_code(block, theme)
        block = block.next()


def _is_in_table(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None


def _mark_code(block: QTextBlock, theme: Theme) -> None:
    pieces = [piece.fragment() for piece in _iterate(block)]
    mark = QTextCharFormat()
    mark.setBackground(theme.color("chip"))
    for piece in pieces:
        if piece.charFormat().fontFixedPitch():
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(mark)


def _iterate(block: QTextBlock) -> Iterator[Any]:
    """Qt's block iterator as a Python iterator."""
    place = block.begin()
    while not place.atEnd():
        yield place
        place += 1
