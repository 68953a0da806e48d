"""Texts as high as they are: the abstract, and a note that is shown or written."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from paperdesk.gui.theme import Theme, text_font

PAUSE_MS = 1000  # after the last keystroke a note is saved
EXTERNAL = ("http", "https", "mailto")


class GrowingText(QTextBrowser):
    """Text without scroll bars that takes the height it needs; reads nothing from disk or network."""

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

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing: no remote picture, no file, whatever a text names."""
        return None

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in EXTERNAL:
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
        """Scrolling keys belong to the pane around."""
        scrolling = (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Up)
        if event.key() in scrolling and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def set_paragraphs(self, text: str, hits: tuple[tuple[int, int], ...], theme: Theme) -> None:
        """Show plain text with airy lines, and what was searched marked."""
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        lines = QTextBlockFormat()
        lines.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(lines)
        mark = QTextCharFormat()
        mark.setBackground(QColor(theme.colors.hit))
        for start, end in hits:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(mark)
        self.updateGeometry()


class NoteEditor(QPlainTextEdit):
    """Where a note is written; tells its text at each pause and when it is left."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Note, in Markdown")
        self.setPlaceholderText("Write in Markdown. It is saved as you write; Esc ends.")
        self.setPlainText(text)
        self.setTabChangesFocus(True)
        self.setFont(text_font(13.5))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self.textChanged.connect(self._typed)
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _typed(self) -> None:
        self._pause.start()
        self._fit()

    def _fit(self) -> None:
        lines = max(3, self.document().blockCount() + 1)
        self.setFixedHeight(min(420, lines * self.fontMetrics().lineSpacing() + 16))

    def save(self) -> None:
        self._pause.stop()
        self.saved.emit(self.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.save()


class NoteCard(QFrame):
    """A note as it reads; Return or a double click writes in it, Delete removes it."""

    edit_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, markdown: str, quote: str, open_address: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("noteCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"Note: {markdown[:80]}")
        self.setToolTip("Return writes in this note, Delete removes it")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 0, 2)
        layout.setSpacing(2)
        if quote:
            shown = GrowingText("noteText", 12.5)
            shown.setPlainText(f"“{quote}”")
            shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            layout.addWidget(shown)
        text = GrowingText("noteText", 13.5)
        text.setMarkdown(markdown)
        text.address_wanted.connect(open_address)
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        text.viewport().installEventFilter(self)
        layout.addWidget(text)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if event.type() == event.Type.MouseButtonDblClick:
            self.edit_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def event(self, event: Any) -> bool:
        """Delete means this note while it has the focus, not the paper."""
        if event.type() == event.Type.ShortcutOverride and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return bool(super().event(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
