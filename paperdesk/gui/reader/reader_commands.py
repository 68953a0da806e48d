"""Commands for an open PDF, called by the reader's actions, toolbar and shortcuts."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paperdesk.gui.reader.document_marks import DocumentMarks
from paperdesk.gui.reader.find_bar import FindBar, Finder
from paperdesk.gui.reader.marks_pane import MarksPane
from paperdesk.gui.reader.outline_pane import OutlinePane
from paperdesk.gui.reader.page_mouse import PageMouse, Tool
from paperdesk.gui.reader.page_scroll import USUAL
from paperdesk.gui.reader.page_view import PageView
from paperdesk.gui.reader.places import Places
from paperdesk.gui.words import tr
from paperdesk.model.annotation import AnnotationKind

if TYPE_CHECKING:
    from paperdesk.documents.contents import Contents
    from paperdesk.gui.desk.desk import Desk

ZOOM = 1.1  # per step


@dataclass(frozen=True, slots=True)
class ReaderCommands:
    """The `ReaderPort` of one view."""

    desk: "Desk"
    contents: "Contents"
    pages: PageView
    mouse: PageMouse
    places: Places
    finder: Finder
    find_bar: FindBar
    outline: OutlinePane
    notes: MarksPane
    marks: DocumentMarks

    # --- marks

    def highlight(self) -> None:
        self.marks.mark_text(AnnotationKind.HIGHLIGHT)

    def underline(self) -> None:
        self.marks.mark_text(AnnotationKind.UNDERLINE)

    def place_note(self) -> None:
        self.mouse.set_tool(Tool.NOTE)

    def draw_area(self) -> None:
        self.mouse.set_tool(Tool.AREA)

    def use_color(self, color: str) -> None:
        self.marks.use_color(color)

    def comment(self) -> None:
        self.notes.edit(self.pages.chosen_mark)

    def delete_mark(self) -> None:
        self.marks.delete()

    def step_mark(self, steps: int) -> None:
        self.marks.step(steps)

    def take_over_marks(self) -> None:
        self.marks.take_over()

    # --- text

    def copy(self) -> None:
        """Copy the selection, or else the text of the selected annotation."""
        pages = self.pages
        mark = self.marks.mark(pages.chosen_mark)
        if pages.selection:
            pages.whole_selection.then(lambda: self._copy_text(pages.selection.text()))
        elif mark is not None:
            self._copy_text(mark.quote)

    def _copy_text(self, text: str) -> None:
        if text:
            self.desk.ask.copy(text)
            self.desk.notice(tr("Copied."))

    def select_page(self) -> None:
        pages = self.pages
        text = pages.source.text(pages.page)
        if text is not None:
            pages.selection.take(pages.page, 0, len(text))
            pages.viewport().update()

    def find(self) -> None:
        self.find_bar.open()

    def step_hit(self, steps: int) -> None:
        self.finder.step(steps)

    def find_in_marks(self) -> None:
        self.notes.field.setFocus()

    # --- position

    def ask_page(self) -> None:
        contents = self.contents
        label = tr("Page number (1 to {page_count}) or label", page_count=contents.page_count)
        answer = (self.desk.ask.text(tr("Go to page"), label) or "").strip()
        if answer in contents.labels:
            self.places.jump(contents.labels.index(answer))
        elif answer.isdecimal() and 0 < int(answer) <= contents.page_count:
            self.places.jump(int(answer) - 1)
        elif answer:
            self.desk.notice(
                tr(
                    "There is no page {answer}; the file has {page_count} pages.",
                    answer=answer,
                    page_count=contents.page_count,
                )
            )

    def back(self) -> None:
        self.places.back()

    def forward(self) -> None:
        self.places.forward()

    # --- display

    def larger(self) -> None:
        self.pages.zoom_by(ZOOM)

    def smaller(self) -> None:
        self.pages.zoom_by(1 / ZOOM)

    def usual_size(self) -> None:
        self.pages.set_fit(USUAL)

    def fit_width(self) -> None:
        self.pages.set_fit("width")

    def fit_page(self) -> None:
        self.pages.set_fit("page")

    def switch_columns(self) -> None:
        self.pages.set_columns(3 - self.pages.columns)

    def switch_outline(self) -> None:
        self.outline.setVisible(not self.outline.isVisible() or self.outline.shows_thumbnails)
        self.outline.show_outline()

    def switch_thumbnails(self) -> None:
        self.outline.setVisible(not (self.outline.isVisible() and self.outline.shows_thumbnails))
        self.outline.show_thumbnails()

    def switch_marks(self) -> None:
        self.notes.setVisible(not self.notes.isVisible())

    # --- the file

    def toggle_done(self) -> None:
        self.places.toggle_done()

    def open_outside(self) -> None:
        self.places.open_outside()

    def print_document(self) -> None:
        self.places.print_document()

    def save_copy(self) -> None:
        self.places.save_copy()

    def save_marked_copy(self) -> None:
        self.places.save_marked_copy()
