"""A note or highlight as displayed: its text, its comment, and shortcuts to change it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout

from paperdesk.gui.paper_pane.abstract_marks import color_actions
from paperdesk.gui.paper_pane.note_text import NoteText
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.widgets.formulae import Formulae
from paperdesk.gui.words import mark, tr
from paperdesk.library.records import AnnotationRow
from paperdesk.model.annotation import COLORS
from paperdesk.text.plain_math import plain_math
from paperdesk.text.quoting import shortened

if TYPE_CHECKING:
    from paperdesk.library.note_records import LinkTarget

HEX = list(COLORS.values())
LONGEST_QUOTE = 1_000  # of a highlight across pages
LOST = mark("not found in the new text")


class NoteCard(QFrame):
    """Enter or a double click edits it, Delete deletes it, V shows earlier versions, 1 to 8 change the colour."""

    edit_wanted = Signal()
    removal_wanted = Signal()
    color_wanted = Signal(str)
    address_wanted = Signal(str)
    paper_wanted = Signal(int)
    versions_wanted = Signal()
    box_clicked = Signal(int)

    def __init__(self, note: AnnotationRow, formulae: Formulae, theme: Theme, *, is_lost: bool = False) -> None:
        super().__init__()
        self.note, self.formulae, self.theme = note, formulae, theme
        self.text: NoteText | None = None
        self.setObjectName("noteCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        quote = plain_math(note.anchor.quote)
        self.setAccessibleName(tr("Note: {text}", text=f"{quote[:80]} {note.text[:80]}".strip()))
        keys = tr("Enter to edit this note, Delete to delete it, V for earlier versions")
        self.setToolTip(tr("{keys}, 1 to 8 for a colour", keys=keys) if quote else keys)
        if note.color:
            self.setStyleSheet(f"#noteCard {{ border-left: 3px solid {note.color}; }}")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(12, 2, 0, 2)
        self.rows.setSpacing(2)
        if quote:
            self._add_quote(quote)
        if is_lost:
            self._add_lost()

    def show_text(self, links: "Mapping[str, LinkTarget]") -> None:
        """Show the text; `links` maps the keys in it to papers."""
        if self.note.text or not self.note.anchor.quote:
            self._add_text(links)

    def _add_quote(self, quote: str) -> None:
        shown = QLabel(f"“{shortened(' '.join(quote.split()), LONGEST_QUOTE)}”")
        shown.setObjectName("noteQuote")
        shown.setFont(text_font(12.5))
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        self.rows.addWidget(shown)

    def _add_lost(self) -> None:
        lost = QLabel(tr(LOST))
        lost.setObjectName("noteLost")
        self.rows.addWidget(lost)

    def _add_text(self, links: "Mapping[str, LinkTarget]") -> None:
        self.text = text = NoteText(self.formulae, self.theme)
        text.show_note(self.note.text, links)
        text.address_wanted.connect(self.address_wanted)
        text.paper_wanted.connect(self.paper_wanted)
        text.box_clicked.connect(self.box_clicked)
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        text.viewport().installEventFilter(self)
        self.rows.addWidget(text)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if event.type() == event.Type.MouseButtonDblClick:
            self.edit_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def event(self, event: Any) -> bool:
        """Delete and number keys apply to this note while it has the focus, not to the paper."""
        if event.type() == event.Type.ShortcutOverride and not event.modifiers() and self._is_own(event.key()):
            event.accept()
            return True
        return bool(super().event(event))

    def _is_own(self, key: int) -> bool:
        return key in (Qt.Key.Key_Delete, Qt.Key.Key_V) or (self._color(key) is not None and bool(self.note.color))

    def _color(self, key: int) -> str | None:
        number = key - Qt.Key.Key_1.value
        return HEX[number] if 0 <= number < len(HEX) else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Edit"), self.edit_wanted.emit)
        menu.addAction(tr("Earlier versions…"), self.versions_wanted.emit)
        if self.note.color:
            menu.addMenu(tr("Colour")).addActions(color_actions(menu, self.color_wanted.emit))
        menu.addAction(tr("Delete"), self.removal_wanted.emit)
        menu.popup(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        color = self._color(event.key())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_V:
            self.versions_wanted.emit()
        elif color is not None and self.note.color:
            self.color_wanted.emit(color)
        else:
            super().keyPressEvent(event)
