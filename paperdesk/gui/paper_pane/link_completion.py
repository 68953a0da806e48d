"""Suggests citation keys and titles while a link to a paper is typed: after `[[`."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit

from paperdesk.gui.words import plain, tr
from paperdesk.text.notes import link_begun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paperdesk.gui.desk.desk import Desk

WIDTH, ROWS = 420, 8
KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class LinkCompletion(QObject):
    """A list below the cursor: arrow keys choose, Enter or Tab accepts, Esc closes; typing continues in the note."""

    def __init__(self, editor: QPlainTextEdit, desk: "Desk") -> None:
        super().__init__(editor)
        self.editor, self.desk = editor, desk
        self._offered: str | None = None  # the typed text that the papers shown are for
        self._wants_first = False  # whether the first paper is to be taken as soon as it is known
        self.popup = QListWidget(editor)
        self.popup.setObjectName("completions")
        self.popup.setAccessibleName(tr("Papers to link to"))
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.hide()
        self.popup.itemClicked.connect(self._take)
        editor.installEventFilter(self)
        editor.textChanged.connect(self._typed)
        editor.cursorPositionChanged.connect(self._moved)
        editor.destroyed.connect(self.popup.deleteLater)

    @property
    def _begun(self) -> str | None:
        cursor = self.editor.textCursor()
        return link_begun(cursor.block().text()[: cursor.positionInBlock()])

    def _typed(self) -> None:
        typed, self._wants_first = self._begun, False
        if typed is None:
            self.popup.hide()
            return
        from paperdesk.gui.paper_pane.note_reads import find_offers  # noqa: PLC0415 - imported after the first paint

        engine, own_id = self.desk.engine, self.desk.selection.current

        def read() -> "Sequence[tuple[str, str]]":
            return find_offers(engine, typed, own_id)

        self.desk.tasks.query(self, read, lambda offers: self._offer(typed, offers), topic="offers", fast=True)

    def _moved(self) -> None:
        if self._begun is None:
            self.popup.hide()

    def _offer(self, typed: str, offers: "Sequence[tuple[str, str]]") -> None:
        self.popup.clear()
        self._offered = typed
        for key, title in offers[:ROWS]:
            row = QListWidgetItem(f"{title}  ·  {key}")
            row.setData(Qt.ItemDataRole.UserRole, key)
            row.setToolTip(plain(title))
            self.popup.addItem(row)
        if not offers or self._begun is None or not self.editor.hasFocus():
            self.popup.hide()
            return
        self.popup.setCurrentRow(0)
        if self._wants_first:
            self._take(self.popup.item(0))
            return
        self._place()

    def _place(self) -> None:
        """Below the cursor, or above it if there is no space."""
        window = self.editor.window()
        if self.popup.parentWidget() is not window:  # until now the editor was not in the window
            self.popup.setParent(window)
        height = self.popup.sizeHintForRow(0) * self.popup.count() + 8
        rect = self.editor.cursorRect()
        at = self.editor.viewport().mapTo(window, rect.bottomLeft() + QPoint(0, 4))
        if at.y() + height > window.height():
            at = self.editor.viewport().mapTo(window, rect.topLeft() - QPoint(0, height + 4))
        left = max(0, min(at.x(), window.width() - WIDTH))
        self.popup.setGeometry(left, at.y(), WIDTH, height)
        self.popup.raise_()
        self.popup.show()

    def eventFilter(self, watched: QObject, event: Any) -> bool:
        if event.type() == event.Type.FocusOut:
            self.popup.hide()
        if self.popup.isHidden() or event.type() != event.Type.KeyPress or event.key() not in KEYS:
            return super().eventFilter(watched, event)
        row = self.popup.currentRow()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.popup.setCurrentRow((row + step) % max(1, self.popup.count()))
        elif event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
        elif self._offered != self._begun:  # the papers shown are those for an earlier text
            self._wants_first = True
        elif (item := self.popup.currentItem()) is not None:
            self._take(item)
        return True

    def _take(self, row: QListWidgetItem) -> None:
        """Insert the key in place of the typed text."""
        typed = self._begun
        self.popup.hide()
        if typed is None:
            return
        cursor = self.editor.textCursor()
        after = cursor.block().text()[cursor.positionInBlock() :]
        for _ in typed:
            cursor.deletePreviousChar()
        cursor.insertText(row.data(Qt.ItemDataRole.UserRole) + ("" if after.startswith("]]") else "]]"))
        self.editor.setTextCursor(cursor)
        self.popup.hide()
