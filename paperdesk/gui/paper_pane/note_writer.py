"""Editing a note: the Markdown above, its preview below, saved at each pause."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from paperdesk.gui.paper_pane.note_text import NoteText
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.widgets.autosave import Autosave
from paperdesk.gui.widgets.formulae import Formulae
from paperdesk.gui.words import tr
from paperdesk.text.notes import keys_of

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.library.note_records import LinkTarget

SHOWN_MS = 150
SPECIAL = re.compile(r"[*_`#$\[\]>|~]|^\s*(?:[-+]|\d+[.)])\s|\n\n", re.MULTILINE)


class NoteEditor(QPlainTextEdit):
    """Reports its text at each pause, regularly during long typing, and when it is left."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Note, in Markdown"))
        self.setPlaceholderText(
            tr("Markdown, $formulas$, - [ ] checkboxes, [[ to link papers. Saved as you type; press Esc to finish.")
        )
        self.setPlainText(text)
        self.setTabChangesFocus(True)
        self.setFont(text_font(13.5))
        self._autosave = Autosave(self, lambda: self.saved.emit(self.toPlainText()))
        self.textChanged.connect(self._fit)
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _fit(self) -> None:
        lines = max(3, self.document().blockCount() + 1)
        self.setFixedHeight(min(420, lines * self.fontMetrics().lineSpacing() + 16))

    def save(self) -> None:
        self._autosave.save()

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


class NoteWriter(QWidget):
    """An editor, with a preview of the note below once it has more than plain text."""

    def __init__(self, text: str, formulae: Formulae, theme: Theme, links: "Mapping[str, LinkTarget]") -> None:
        super().__init__()
        self.links = dict(links)
        self.desk: Desk | None = None
        self._asked: set[str] = set()
        self.editor = NoteEditor(text)
        self.shown = NoteText(formulae, theme)
        self.shown.setAccessibleName(tr("Note preview"))
        self.shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.editor)
        layout.addWidget(self.shown)
        self._rest = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._rest.timeout.connect(self.show_now)
        self.editor.textChanged.connect(self._rest.start)
        self.show_now()

    def attach(self, desk: "Desk") -> None:
        """Suggest papers after `[[`, and resolve links."""
        from paperdesk.gui.paper_pane.link_completion import LinkCompletion  # noqa: PLC0415 - only while writing

        self.desk = desk
        self.completion = LinkCompletion(self.editor, desk)

    def show_now(self) -> None:
        """Show the preview now."""
        text = self.editor.toPlainText()
        self.shown.setVisible(bool(SPECIAL.search(text)))
        self.shown.show_note(text, self.links)
        unknown = [key for key in keys_of(text) if key not in self.links and key not in self._asked]
        if unknown and self.desk is not None:
            from paperdesk.gui.paper_pane.note_reads import find_targets  # noqa: PLC0415 - imported after the first paint

            engine = self.desk.engine
            self._asked.update(unknown)
            self.desk.tasks.query(self, lambda: find_targets(engine, unknown), self._found, topic="links", fast=True)

    def _found(self, links: "Mapping[str, LinkTarget]") -> None:
        if links:
            self.links |= links
            self.show_now()
