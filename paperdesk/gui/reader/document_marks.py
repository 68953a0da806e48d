"""The annotations of one open document: shown on its pages and in the pane, created, selected, changed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from paperdesk.gui.commands.notes import NoteWriting
from paperdesk.gui.reader.marking import Marking, as_foreign, as_marks
from paperdesk.gui.reader.marks_pane import MarksPane
from paperdesk.gui.reader.page_mouse import PageMouse
from paperdesk.gui.reader.page_painter import PageMark
from paperdesk.gui.reader.page_view import PageView
from paperdesk.gui.style import icons
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.words import capitalised, tr, tr_n
from paperdesk.model.annotation import COLORS, AnnotationKind

if TYPE_CHECKING:
    from paperdesk.documents.marks import FoundMark
    from paperdesk.library.records import AnnotationRow
    from paperdesk.model.annotation import Rect

HEX = list(COLORS.values())


class DocumentMarks(QObject):
    """Keeps pages and pane in sync, and carries out actions on annotations."""

    jumping = Signal()  # before another place is shown
    color_changed = Signal(str)

    def __init__(self, marking: Marking, pages: PageView, pane: MarksPane, labels: Sequence[str]) -> None:
        super().__init__(pages)
        self.marking, self.desk, self.pages, self.pane, self.labels = marking, marking.desk, pages, pane, labels
        self.color = HEX[0]
        self._writing: NoteWriting | None = None
        self._written = 0  # the annotation whose comment is being edited
        self.all: list[PageMark] = []
        self.ours: Sequence[AnnotationRow] = ()
        self.foreign: Sequence[FoundMark] = ()
        pages.source.text_came.connect(self._text_came)
        pane.mark_picked.connect(self.go_to)
        pane.menu_wanted.connect(self.show_menu)
        pane.commented.connect(self._comment)
        pane.writing_ended.connect(self._end_writing)
        pane.take_over_wanted.connect(self.take_over)

    def attach(self, mouse: PageMouse) -> None:
        """Listen to drawing and clicking on pages."""
        mouse.mark_chosen.connect(self.choose)
        mouse.area_drawn.connect(self._mark_area)
        mouse.place_clicked.connect(self._add_note)

    def reload(self) -> None:
        """Load the annotations again after an edit."""
        self.desk.tasks.query(self, self.marking.read, self._take_ours, topic="marks")

    def _take_ours(self, rows: "Sequence[AnnotationRow]") -> None:
        self.ours = rows
        self._show_marks()

    def take_foreign(self, found: "Sequence[FoundMark]") -> None:
        self.foreign = found
        self._show_marks()

    def _show_marks(self) -> None:
        labels = self.labels
        ours = as_marks(self.ours, labels)
        others = as_foreign(self.foreign, labels, ours)
        self.all = sorted([*ours, *others], key=self._order)
        by_page: dict[int, list[PageMark]] = {}
        for mark in self.all:
            for piece in mark.on_pages():
                by_page.setdefault(piece.page, []).append(piece)
        self.pages.marks = by_page
        if self.pages.chosen_mark not in {mark.id for mark in self.all}:
            self.pages.chosen_mark = 0
        self.pane.set_marks(self.all, self.pages.chosen_mark)
        self.pages.viewport().update()

    def _order(self, mark: PageMark) -> tuple[int, float, float]:
        """Annotations in loading order, then in the order of the page's text once it is loaded."""
        left, top, _, bottom = mark.rects[0]
        text = self.pages.source.text(mark.page)
        place = text.caret_at(left + 1, (top + bottom) / 2) if text is not None and len(text) else top
        return mark.page, place, top

    def _text_came(self, page: int) -> None:
        if len(self.pages.marks.get(page, ())) > 1:
            self._show_marks()

    def choose(self, mark_id: int) -> None:
        """Select the annotation that shortcuts change; 0: none."""
        self.pages.chosen_mark = mark_id
        self.pane.set_marks(self.all, mark_id)
        self.pane.show_mark(mark_id)
        self.pages.viewport().update()

    def _made(self, mark_id: int) -> None:
        self.pages.chosen_mark = mark_id

    def mark_text(self, kind: AnnotationKind) -> None:
        if not self.pages.selection:
            self.desk.notice(tr("Select text first: drag over it, or double-click a word."))
        elif not self.pages.whole_selection.then(lambda: self._mark_selected(kind)):
            self.desk.notice(tr("That selection is too long for one annotation."))

    def comment_selected(self) -> None:
        """Highlight the selection and open its comment."""
        self.pane.show()
        self._mark_selected(AnnotationKind.HIGHLIGHT, self._edit_new)

    def _mark_selected(self, kind: AnnotationKind, then: "Callable[[int], None] | None" = None) -> None:
        self.marking.mark_text(self.pages.selection, kind, self.color, then or self._made)
        self.pages.selection.clear()
        self.pages.viewport().update()

    def use_color(self, color: str) -> None:
        """Highlight the selection in a colour, or recolour the selected annotation; this becomes the current colour."""
        self.color = color
        self.color_changed.emit(color)
        if self.pages.selection:
            self.mark_text(AnnotationKind.HIGHLIGHT)
        elif self.pages.chosen_mark > 0:
            self.marking.recolor(self.pages.chosen_mark, color)

    def _mark_area(self, page: int, rect: "Rect") -> None:
        self.marking.mark_area(page, rect, self.color, self._made)

    def _add_note(self, page: int, at: tuple[float, float]) -> None:
        self.pane.show()
        self.marking.add_note(page, at, self.color, self._edit_new)

    def _edit_new(self, mark_id: int) -> None:
        self.pages.chosen_mark = mark_id
        self.desk.tasks.query(self, self.marking.read, lambda rows: self._write(rows, mark_id), topic="marks")

    def _write(self, rows: "Sequence[AnnotationRow]", mark_id: int) -> None:
        self._take_ours(rows)
        self.pane.edit(mark_id)

    def _comment(self, mark_id: int, text: str) -> None:
        """Save a comment; if a restored backup has removed the annotation, as a note on the paper."""
        if self._writing is None or self._written != mark_id:
            mark = self.mark(mark_id)
            saved, paper_id = (mark.text if mark else ""), self.marking.row.paper_id
            self._written = mark_id
            self._writing = NoteWriting(self.desk, paper_id, mark_id, is_mark=True, saved=saved)
        self._writing.save(text)

    def _end_writing(self) -> None:
        """Update the cards, which were not updated while a comment was edited."""
        self._writing = None
        self.reload()

    def mark(self, mark_id: int) -> PageMark | None:
        return next((mark for mark in self.all if mark.id == mark_id), None)

    def delete(self) -> None:
        if self.pages.chosen_mark > 0:
            self.marking.remove(self.pages.chosen_mark)

    def go_to(self, mark_id: int) -> None:
        mark = self.mark(mark_id)
        if mark is not None:
            self.jumping.emit()
            self.pages.show_rect(mark.page, mark.rects[0])
            self.choose(mark_id)
            self.pages.setFocus()

    def step(self, steps: int) -> None:
        ids = [mark.id for mark in self.all]
        if not ids:
            return
        at = ids.index(self.pages.chosen_mark) + steps if self.pages.chosen_mark in ids else (0 if steps > 0 else -1)
        self.go_to(ids[at % len(ids)])

    def take_over(self) -> None:
        count = self.marking.take_over(self.foreign, [m for m in self.all if m.id > 0])
        what = tr_n("{n} annotation", "{n} annotations", count)
        self.desk.notice(
            tr("Imported {what}. Press {undo} to undo.", what=what, undo=self.desk.undo_key)
            if count
            else tr("There are no annotations to import.")
        )

    def show_menu(self, mark_id: int, at: QPoint) -> None:
        self.choose(mark_id)
        menu = QMenu(self.pages)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if mark_id < 0:
            menu.addAction(tr("Import annotations made in other programs"), self.take_over)
        else:
            menu.addAction(tr("Comment…"), partial(self.pane.edit, mark_id))
            colors = menu.addMenu(tr("Colour"))
            for name, color in COLORS.items():
                run = partial(self.marking.recolor, mark_id, color)
                colors.addAction(icons.dot(color), capitalised(tr(COLOR_WORDS[name])), run)
            menu.addAction(tr("Delete"), self.delete)
        menu.addAction(tr("Copy text"), partial(self._copy, mark_id))
        menu.popup(at)

    def _copy(self, mark_id: int) -> None:
        mark = self.mark(mark_id)
        if mark is not None and (mark.quote or mark.text):
            self.desk.ask.copy(mark.quote or mark.text)
            self.desk.notice(tr("Copied."))
