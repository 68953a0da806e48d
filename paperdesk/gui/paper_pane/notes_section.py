"""Notes and highlights of the paper: shown as cards, edited in place."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.paper_pane.abstract_marks import recolor
from paperdesk.gui.paper_pane.note_card import NoteCard
from paperdesk.gui.paper_pane.note_writer import NoteEditor, NoteWriter
from paperdesk.gui.paper_pane.texts import TEXT_WIDTH_PX
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.buttons import ElidedLabel, Section
from paperdesk.gui.widgets.flow_layout import clear_layout
from paperdesk.gui.widgets.formulae import Formulae
from paperdesk.gui.words import mark, tr
from paperdesk.library.records import AnnotationRow

if TYPE_CHECKING:
    from paperdesk.gui.commands.notes import NoteWriting
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.desk.reads import PaperContent
    from paperdesk.library.note_records import NoteVersion

HINT = mark("{note} to add")


class NotesSection(QWidget):
    """The cards are not updated while a note is edited; the text is saved by a NoteWriting."""

    card_shown = Signal(QWidget)
    paper_wanted = Signal(int)

    def __init__(self, formulae: Formulae, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.formulae, self.theme = formulae, theme
        self.desk: Desk | None = None
        self.content: PaperContent | None = None
        self.editor: NoteEditor | None = None
        self.writing: NoteWriting | None = None
        self._wanted: int | None = None  # the note to edit as soon as it is shown
        self._shown: object = None
        self.setMaximumWidth(TEXT_WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.hint, self.keys = ElidedLabel(""), KeyNames()
        self.hint.setObjectName("section")
        layout.addWidget(Section(tr("Notes and highlights"), self.hint))
        self.cards = QVBoxLayout()
        self.cards.setSpacing(10)
        layout.addLayout(self.cards)

    def set_hint(self, text: str) -> None:
        """Set the hint next to the heading; "" for the default."""
        self.hint.set_full_text(text or self.keys.fill(tr(HINT)))

    def set_keys(self, keys: KeyNames) -> None:
        self.keys = keys
        self.set_hint("")

    @property
    def notes(self) -> Sequence[AnnotationRow]:
        return self.content.detail.annotations if self.content is not None else ()

    def _is_of(self, content: "PaperContent") -> bool:
        return self.content is not None and self.content.detail.id == content.detail.id

    def show_notes(self, content: "PaperContent", theme: Theme) -> None:
        """Show the notes of a paper; an open editor for the same paper is kept."""
        self.theme = theme
        if self.editor is not None and self._is_of(content):
            self.content = content
            return
        self.leave()
        self._take(content)
        if self._wanted is not None and any(note.id == self._wanted for note in self.notes):
            self.edit(self._wanted)

    def _take(self, content: "PaperContent") -> None:
        """Show other cards unless they are the same; the focused one keeps the focus."""
        focused = next((card.note.id for card in self.note_cards() if card.hasFocus()), None)
        is_same, self.content = self._is_of(content), content
        if self._shown == _state_of(self.content, self.theme):
            return
        self._fill(None)
        if is_same and focused is not None:
            self.choose(focused)

    def edit_new(self, annotation_id: int) -> None:
        """Edit a note as soon as it is shown."""
        self._wanted = annotation_id
        if any(note.id == annotation_id for note in self.notes):
            self.edit(annotation_id)

    def note_cards(self) -> Iterator[NoteCard]:
        """The cards from top to bottom."""
        for place in range(self.cards.count()):
            item = self.cards.itemAt(place)
            card = item.widget() if item is not None else None
            if isinstance(card, NoteCard):
                yield card

    def choose(self, annotation_id: int) -> None:
        """Go to the card of a note."""
        for card in self.note_cards():
            if card.note.id == annotation_id:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
                self.card_shown.emit(card)

    def _fill(self, open_id: int | None, *, with_new: bool = False) -> None:
        clear_layout(self.cards)
        self._shown = _state_of(self.content, self.theme) if open_id is None and not with_new else None
        content = self.content
        if content is None:
            return
        for note in self.notes:
            is_open = note.id == open_id
            self.cards.addWidget(self._edited(content, note) if is_open else self._card(content, note))
        if with_new:
            self.cards.addWidget(self._edited(content, None))

    def _card(self, content: "PaperContent", note: AnnotationRow) -> NoteCard:
        card = NoteCard(note, self.formulae, self.theme, is_lost=note.id in content.lost)
        card.show_text(content.links)
        card.paper_wanted.connect(self.paper_wanted)
        card.edit_wanted.connect(partial(self.edit, note.id))
        card.removal_wanted.connect(partial(self._remove, note.id))
        card.versions_wanted.connect(partial(self.ask_versions, note.id))
        if self.desk is not None:
            card.address_wanted.connect(self.desk.ask.open_address)
            card.color_wanted.connect(partial(recolor, self.desk, note.id))
            card.box_clicked.connect(partial(self._check, note))
        return card

    def _edited(self, content: "PaperContent", note: AnnotationRow | None) -> NoteWriter:
        from paperdesk.gui.commands.notes import NoteWriting  # noqa: PLC0415 - imported after the first paint

        writer = NoteWriter(note.text if note else "", self.formulae, self.theme, content.links)
        self.editor = writer.editor
        if self.desk is not None:
            is_mark = note is not None and bool(note.anchor.quote or note.anchor.rects)
            paper_id = note.paper_id if note is not None else content.detail.id
            self.writing = NoteWriting(self.desk, paper_id, note.id if note else None, is_mark=is_mark)
            self.writing.saved = note.text if note else None
            writer.editor.saved.connect(self.writing.save)
            writer.attach(self.desk)
        writer.editor.left.connect(self.leave)
        writer.editor.textChanged.connect(self._show_editor)
        return writer

    def begin(self) -> None:
        """Start a new note."""
        if self.content is not None and self.editor is None:
            self._fill(None, with_new=True)
        self._go_to_editor()

    def edit(self, annotation_id: int) -> None:
        """Edit an existing note."""
        self._wanted = None
        self.leave()
        self._fill(annotation_id)
        self._go_to_editor()

    def _go_to_editor(self) -> None:
        if self.editor is not None:
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._show_editor()

    def _show_editor(self) -> None:
        if self.editor is not None:
            self.card_shown.emit(self.editor)

    def leave(self) -> None:
        """End editing: save unsaved text, then show the cards again."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.save()
        had_focus = editor.hasFocus()
        desk, content = self.desk, self.content
        self._fill(None)
        if desk is not None and content is not None:
            from paperdesk.gui.desk.reads import read_paper  # noqa: PLC0415 - imported after the first paint

            paper_id = content.detail.id
            desk.tasks.query(self, lambda: read_paper(desk.engine, paper_id), self._come_back, topic="notes")
            if had_focus:
                desk.list.focus()

    def _come_back(self, content: "PaperContent | None") -> None:
        if content is not None and self.editor is None and self._is_of(content):
            self._take(content)

    def _remove(self, annotation_id: int) -> None:
        if self.desk is not None:
            from paperdesk.gui.commands.tags import delete_note  # noqa: PLC0415 - imported after the first paint

            delete_note(self.desk, annotation_id)

    def _check(self, note: AnnotationRow, box: int) -> None:
        if self.desk is not None:
            from paperdesk.gui.commands.notes import check_box  # noqa: PLC0415 - imported after the first paint

            check_box(self.desk, note, box)

    def ask_versions(self, annotation_id: int) -> None:
        """Open the window with the earlier versions of a note."""
        desk = self.desk
        if desk is not None:
            from paperdesk.gui.paper_pane.note_reads import list_versions  # noqa: PLC0415 - imported after the first paint

            show = partial(self._show_versions, annotation_id)
            desk.tasks.query(self, lambda: list_versions(desk.engine, annotation_id), show, topic="versions")

    def _show_versions(self, annotation_id: int, versions: "Sequence[NoteVersion]") -> None:
        from paperdesk.gui.commands.notes import restore_note  # noqa: PLC0415 - imported after the first paint
        from paperdesk.gui.paper_pane.note_versions import NoteVersions  # noqa: PLC0415 - opened seldom

        if self.desk is not None:
            restore = partial(restore_note, self.desk, annotation_id)
            self.dialog = NoteVersions(self.formulae, self.theme, restore, self.window())
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.show_versions(versions)
            self.dialog.open()


def _state_of(content: "PaperContent | None", theme: Theme) -> object:
    """The state of the cards, for comparison."""
    return None if content is None else (content.detail.annotations, content.lost, content.links, theme)
