"""Notes and highlights of the paper: shown as cards, written in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from paperdesk.gui.paper_pane.abstract_marks import recolor
from paperdesk.gui.paper_pane.buttons import Section
from paperdesk.gui.paper_pane.flow_layout import clear_layout
from paperdesk.gui.paper_pane.note_card import NoteCard
from paperdesk.gui.paper_pane.texts import NoteEditor
from paperdesk.gui.theme import Theme, make_theme
from paperdesk.library.records import AnnotationRow, PaperDetail

if TYPE_CHECKING:
    from paperdesk.gui.commands.notes import NoteWriting
    from paperdesk.gui.desk import Desk
    from paperdesk.gui.reads import PaperContent

WIDTH = 660
HINT = "N to add"


class NotesSection(QWidget):
    """While a note is written, the cards wait; what is written is saved by a NoteWriting."""

    card_shown = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.detail: PaperDetail | None = None
        self.editor: NoteEditor | None = None
        self.lost: frozenset[int] = frozenset()
        self.theme = make_theme("light")
        self._wanted: int | None = None
        self.writing: NoteWriting | None = None
        self.setMaximumWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.hint = QLabel(HINT)
        self.hint.setObjectName("section")
        layout.addWidget(Section("Notes and highlights", self.hint))
        self.cards = QVBoxLayout()
        self.cards.setSpacing(10)
        layout.addLayout(self.cards)

    def attach(self, desk: "Desk") -> None:
        self.desk = desk

    def set_hint(self, text: str) -> None:
        """Say something else beside the heading; "" for what always stands there."""
        self.hint.setText(text or HINT)

    def show_notes(self, detail: PaperDetail, lost: frozenset[int], theme: Theme) -> None:
        """Show the notes of a paper; what is being written about the same paper stays open."""
        self.lost, self.theme = lost, theme
        if self.editor is not None and self.detail is not None and self.detail.id == detail.id:
            self.detail = detail
            return
        self.leave()
        self.detail = detail
        wanted = self._wanted if any(note.id == self._wanted for note in detail.annotations) else None
        if wanted is None:
            self._fill(None)
        else:
            self.edit(wanted)

    def edit_new(self, annotation_id: int) -> None:
        """Write in a note as soon as it is shown."""
        self._wanted = annotation_id
        if self.detail is not None and any(note.id == annotation_id for note in self.detail.annotations):
            self.edit(annotation_id)

    def choose(self, annotation_id: int) -> None:
        """Go to the card of a note."""
        for place in range(self.cards.count()):
            item = self.cards.itemAt(place)
            card = item.widget() if item is not None else None
            if isinstance(card, NoteCard) and card.note.id == annotation_id:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
                self.card_shown.emit(card)

    def _fill(self, open_id: int | None, *, with_new: bool = False) -> None:
        clear_layout(self.cards)
        if self.detail is None:
            return
        for note in self.detail.annotations:
            self.cards.addWidget(self._edited(note) if note.id == open_id else self._card(note))
        if with_new:
            self.cards.addWidget(self._edited(None))

    def _card(self, note: AnnotationRow) -> NoteCard:
        desk = self.desk
        card = NoteCard(note, self.theme, is_lost=note.id in self.lost)
        if desk is not None:
            card.address_wanted.connect(desk.ask.open_address)
            card.color_wanted.connect(lambda color: recolor(desk, note.id, color))
        card.edit_wanted.connect(lambda: self.edit(note.id))
        card.removal_wanted.connect(lambda: self._remove(note.id))
        return card

    def _edited(self, note: AnnotationRow | None) -> NoteEditor:
        from paperdesk.gui.commands.notes import NoteWriting  # noqa: PLC0415 - imported after the first paint

        self.editor = NoteEditor(note.text if note else "", self)
        if self.desk is not None and self.detail is not None:
            is_mark = note is not None and bool(note.anchor.quote or note.anchor.rects)
            self.writing = NoteWriting(self.desk, self.detail.id, note.id if note else None, is_mark=is_mark)
            self.writing.saved = note.text if note else None
            self.editor.saved.connect(self.writing.save)
        self.editor.left.connect(self.leave)
        return self.editor

    def begin(self) -> None:
        """Begin a new note."""
        if self.detail is not None and self.editor is None:
            self._fill(None, with_new=True)
        if self.editor is not None:
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self, annotation_id: int) -> None:
        """Write in a note that is there."""
        self._wanted = None
        self.leave()
        self._fill(annotation_id)
        if self.editor is not None:
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """End the writing: what is not saved yet is saved now, the cards come back when it is."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.save()
        had_focus = editor.hasFocus()
        desk, detail = self.desk, self.detail
        self._fill(None)
        if desk is not None and detail is not None:
            from paperdesk.gui.reads import read_paper  # noqa: PLC0415 - imported after the first paint

            paper_id = detail.id
            desk.tasks.query(self, lambda: read_paper(desk.engine, paper_id), self._come_back, topic="notes")
            if had_focus:
                desk.wish("list")

    def _come_back(self, content: "PaperContent | None") -> None:
        detail = content.detail if content is not None else None
        if detail is not None and self.editor is None and self.detail is not None and self.detail.id == detail.id:
            self.detail = detail
            self._fill(None)

    def _remove(self, annotation_id: int) -> None:
        if self.desk is not None:
            from paperdesk.gui.commands.tags import delete_note  # noqa: PLC0415 - imported after the first paint

            delete_note(self.desk, annotation_id)
