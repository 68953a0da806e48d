"""A tab with a PDF: its outline, its pages, its marks, and what can be done there."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from paperdesk.documents.reading import marks_of, outline_of
from paperdesk.errors import DocumentError
from paperdesk.gui.reader.find_bar import FindBar, Finder
from paperdesk.gui.reader.marking import Marking, as_foreign, as_marks
from paperdesk.gui.reader.marks_pane import MarksPane
from paperdesk.gui.reader.outline_pane import OutlinePane, Thumbnails
from paperdesk.gui.reader.page_mouse import PageMouse, Tool
from paperdesk.gui.reader.page_painter import PageMark
from paperdesk.gui.reader.page_source import PageSource
from paperdesk.gui.reader.page_view import USUAL, PageView
from paperdesk.gui.reader.places import Places
from paperdesk.gui.reader.tool_bar import ToolBar
from paperdesk.gui.theme import Theme
from paperdesk.model.annotation import COLORS, AnnotationKind

if TYPE_CHECKING:
    from paperdesk.documents.contents import Contents, OutlineRow
    from paperdesk.documents.marks import FoundMark
    from paperdesk.documents.page_text import Rect
    from paperdesk.gui.desk import Desk
    from paperdesk.library.records import AnnotationRow, DocumentRow

T = TypeVar("T")
HEX = list(COLORS.values())
LEFT, RIGHT = 200, 330  # pixels of the panes


class ReaderView(QWidget):
    """One open document."""

    state_changed = Signal()

    def __init__(
        self, theme: Theme, desk: "Desk", row: "DocumentRow", contents: "Contents", access: tuple[Path, str]
    ) -> None:
        """Take the file with its paper, its pages, and its path and password."""
        super().__init__()
        self.setObjectName("reader")
        self.theme, self.desk, self.row, self.contents = theme, desk, row, contents
        self.source = PageSource(desk.tasks, desk.pages, *access, parent=self)
        self.pages = PageView(theme, self.source, contents.sizes, self)
        self.mouse = PageMouse(self.pages)
        self.marking = Marking(desk, row)
        self.places = Places(self.pages, desk, row)
        self.tools = ToolBar(theme)
        self.finder = Finder(self.pages, self)
        self.find_bar = FindBar(self.finder)
        self.outline = OutlinePane(Thumbnails(theme, self.source, contents.sizes, contents.labels))
        self.notes = MarksPane()
        self.color = HEX[0]
        self.marks: list[PageMark] = []
        self.ours: Sequence[AnnotationRow] = ()
        self.foreign: Sequence[FoundMark] = ()
        self._lay_out()
        self._connect()
        self.commands = self._commands()
        self.tools.show_color(self.color)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.find_bar)
        column.addWidget(self.pages, 1)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        for widget, least in ((self.outline, 120), (middle, 300), (self.notes, 200)):
            widget.setMinimumWidth(least)
            self.panes.addWidget(widget)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([LEFT, 900, RIGHT])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)

    def _connect(self) -> None:
        self.tools.wanted.connect(self.carry_out)
        self.pages.moved.connect(self._show_place)
        self.pages.zoomed.connect(self._show_place)
        self.outline.row_picked.connect(self._go_to_heading)
        self.outline.thumbnails.page_picked.connect(self.places.jump)
        self.mouse.mark_chosen.connect(self.choose)
        self.mouse.area_drawn.connect(self._mark_area)
        self.mouse.place_clicked.connect(self._add_note)
        self.notes.mark_picked.connect(self._go_to_mark)
        self.notes.menu_wanted.connect(self._show_mark_menu)
        self.notes.commented.connect(self._comment)
        self.notes.take_over_wanted.connect(self._take_over)
        self.find_bar.closed.connect(self.pages.setFocus)
        self.pages.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.pages.customContextMenuRequested.connect(self._show_page_menu)

    def _commands(self) -> dict[str, Callable[[], object]]:
        view, finder, places = self.pages, self.finder, self.places
        return {
            "highlight": partial(self._mark_text, AnnotationKind.HIGHLIGHT),
            "underline": partial(self._mark_text, AnnotationKind.UNDERLINE),
            "note": partial(self.mouse.set_tool, Tool.NOTE),
            "area": partial(self.mouse.set_tool, Tool.AREA),
            **{f"color-{number}": partial(self._use_color, color) for number, color in enumerate(HEX, start=1)},
            "comment": lambda: self.notes.edit(view.chosen_mark),
            "delete": self._delete,
            "next-mark": partial(self._step_mark, 1),
            "previous-mark": partial(self._step_mark, -1),
            "take-over": self._take_over,
            "copy": self._copy,
            "select-page": self._select_page,
            "find": self.find_bar.open,
            "find-next": partial(finder.step, 1),
            "find-previous": partial(finder.step, -1),
            "find-notes": self.notes.field.setFocus,
            "page": self._ask_page,
            "back": places.back,
            "forward": places.forward,
            "larger": partial(view.zoom_by, 1.1),
            "smaller": partial(view.zoom_by, 1 / 1.1),
            "actual": partial(view.set_fit, USUAL),
            "fit-width": partial(view.set_fit, "width"),
            "fit-page": partial(view.set_fit, "page"),
            "two-pages": lambda: view.set_columns(3 - view.columns),
            "outline": partial(self._toggle_outline, is_small=False),
            "thumbnails": partial(self._toggle_outline, is_small=True),
            "marks": lambda: self.notes.setVisible(not self.notes.isVisible()),
            "done": places.toggle_done,
            "open-outside": lambda: self.desk.ask.open_file(Path(self.source.path)),
            "save-copy": places.save_copy,
        }

    def carry_out(self, name: str) -> None:
        """Do what an action of the reader is called for."""
        self.commands[name]()

    def begin(self) -> None:
        """Show the place where the reading was left, and ask for outline and marks."""
        if self.pages.place == (0, 0.0) and self.row.file.last_page is not None and not self.finder.words:
            self.pages.go_to(self.row.file.last_page, self.row.file.last_offset or 0.0)
        self.places.begin()
        self._show_place()
        self.reload()
        path, password, apart = self.source.path, self.source.password, self.desk.pages
        self.desk.tasks.pages(self, _tried(lambda: apart.ask(outline_of, path, password)), self.outline.set_rows)
        self.desk.tasks.pages(self, _tried(lambda: apart.ask(marks_of, path, password)), self._take_foreign)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_place)

    # --- where

    @property
    def label(self) -> str:
        """Where one is, for the status line."""
        page, count = self.pages.page, self.contents.page_count
        read = round(100 * self.places.progress)
        return f"Page {page + 1} of {count}, {read} % read"

    def _show_place(self) -> None:
        page, count = self.pages.page, self.contents.page_count
        label = self.contents.labels[page]
        here = f"{page + 1} of {count}" if label == str(page + 1) else f"{label}  ({page + 1} of {count})"
        self.tools.page.setText(here)
        self.tools.zoom.setText(f"{round(self.pages.zoom * 100)} %")
        third = self.pages.viewport().height() / 3
        rect = self.pages.layout_of_pages.rect(page)
        self.outline.set_place(page, (self.pages.offset.y() + third - rect.top()) / self.pages.scale)
        self.places.moved()
        self.state_changed.emit()

    def _go_to_heading(self, row: "OutlineRow") -> None:
        self.places.jump(row.page, row.top / self.contents.sizes[row.page][1])
        self.pages.setFocus()

    def _ask_page(self) -> None:
        label = f"Page (1 to {self.contents.page_count}), or its label"
        answer = (self.desk.ask.text("Go to a page", label) or "").strip()
        if answer in self.contents.labels:
            self.places.jump(self.contents.labels.index(answer))
        elif answer.isdecimal() and 0 < int(answer) <= self.contents.page_count:
            self.places.jump(int(answer) - 1)
        elif answer:
            self.desk.notice(f"There is no page {answer}; the file has {self.contents.page_count}.")

    def go_to_hit(self, page: int, words: Sequence[str]) -> None:
        """Go to a page (from 0; -1: stay) and mark words on it."""
        if page >= 0:
            self.places.jump(page)
        if words:
            self.find_bar.show_words(words)

    def save_place(self) -> None:
        self.places.save()

    def leave(self) -> None:
        """Save what is being written, and where one is."""
        self.notes.leave()
        self.places.save()

    def step_back(self) -> bool:
        """Esc: end what is under way; False: nothing is."""
        if self.notes.is_writing:
            self.notes.leave()
            self.pages.setFocus()
        elif self.mouse.tool is not Tool.SELECT:
            self.mouse.set_tool(Tool.SELECT)
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif self.pages.selection or self.pages.chosen_mark:
            self.pages.selection.clear()
            self.choose(0)
        else:
            return False
        return True

    def _toggle_outline(self, *, is_small: bool) -> None:
        is_shown = self.outline.isVisible() and self.outline.shows_thumbnails == is_small
        self.outline.setVisible(not is_shown)
        if is_small:
            self.outline.show_thumbnails()
        else:
            self.outline.show_outline()

    # --- marks

    def reload(self) -> None:
        """Ask for the marks anew: some edit may have changed them."""
        self.desk.tasks.query(self, self.marking.read, self._take_ours, topic="marks")

    def _take_ours(self, rows: "Sequence[AnnotationRow]") -> None:
        self.ours = rows
        self._show_marks()

    def _take_foreign(self, found: "Sequence[FoundMark]") -> None:
        self.foreign = found
        self._show_marks()

    def _show_marks(self) -> None:
        labels = self.contents.labels
        ours = as_marks(self.ours, labels)
        others = as_foreign(self.foreign, labels, ours)
        self.marks = sorted([*ours, *others], key=lambda mark: (mark.page, mark.rects[0][1]))
        by_page: dict[int, list[PageMark]] = {}
        for mark in self.marks:
            by_page.setdefault(mark.page, []).append(mark)
        self.pages.marks = by_page
        if self.pages.chosen_mark not in {mark.id for mark in self.marks}:
            self.pages.chosen_mark = 0
        self.notes.set_marks(self.marks, self.pages.chosen_mark)
        self.pages.viewport().update()

    def choose(self, mark_id: int) -> None:
        """Make a mark the one that keys change; 0: none."""
        self.pages.chosen_mark = mark_id
        self.notes.set_marks(self.marks, mark_id)
        self.notes.show_mark(mark_id)
        self.pages.viewport().update()

    def _made(self, mark_id: int) -> None:
        self.pages.chosen_mark = mark_id

    def _mark_text(self, kind: AnnotationKind) -> None:
        if not self.pages.selection:
            self.desk.notice("Select text first: drag over it, or double-click a word.")
            return
        self.marking.mark_text(self.pages.selection, self.source.text, kind, self.color, self._made)
        self.pages.selection.clear()
        self.pages.viewport().update()

    def _use_color(self, color: str) -> None:
        """Highlight what is selected in a colour, else give it to the chosen mark; it is used from now on."""
        self.color = color
        self.tools.show_color(color)
        if self.pages.selection:
            self._mark_text(AnnotationKind.HIGHLIGHT)
        elif self.pages.chosen_mark > 0:
            self.marking.recolor(self.pages.chosen_mark, color)

    def _mark_area(self, page: int, rect: "Rect") -> None:
        self.marking.mark_area(page, rect, self.color, self._made)

    def _add_note(self, page: int, at: tuple[float, float]) -> None:
        def edit(mark_id: int) -> None:
            self.pages.chosen_mark = mark_id
            self.desk.tasks.query(self, self.marking.read, lambda rows: self._write(rows, mark_id), topic="marks")

        self.notes.show()
        self.marking.add_note(page, at, self.color, edit)

    def _write(self, rows: "Sequence[AnnotationRow]", mark_id: int) -> None:
        self._take_ours(rows)
        self.notes.edit(mark_id)

    def _comment(self, mark_id: int, text: str) -> None:
        mark = self._mark(mark_id)
        if mark is not None and mark.text != text:
            self.marking.comment(mark_id, text)

    def _mark(self, mark_id: int) -> PageMark | None:
        return next((mark for mark in self.marks if mark.id == mark_id), None)

    def _delete(self) -> None:
        if self.pages.chosen_mark > 0:
            self.marking.remove(self.pages.chosen_mark)

    def _go_to_mark(self, mark_id: int) -> None:
        mark = self._mark(mark_id)
        if mark is not None:
            self.places.remember()
            self.pages.show_rect(mark.page, mark.rects[0])
            self.choose(mark_id)
            self.pages.setFocus()

    def _step_mark(self, steps: int) -> None:
        ids = [mark.id for mark in self.marks]
        if not ids:
            return
        at = ids.index(self.pages.chosen_mark) + steps if self.pages.chosen_mark in ids else (0 if steps > 0 else -1)
        self._go_to_mark(ids[at % len(ids)])

    def _take_over(self) -> None:
        count = self.marking.take_over(self.foreign, [m for m in self.marks if m.id > 0])
        what = "1 mark" if count == 1 else f"{count} marks"
        self.desk.notice(f"Took over {what}. Ctrl+Z takes it back." if count else "There are no marks to take over.")

    # --- text

    def _copy(self) -> None:
        text = self.pages.selection.text()
        mark = self._mark(self.pages.chosen_mark)
        if text or (mark is not None and mark.quote):
            self.desk.ask.copy(text or (mark.quote if mark is not None else ""))
            self.desk.notice("Copied.")

    def _select_page(self) -> None:
        text = self.source.text(self.pages.page)
        if text is not None:
            self.pages.selection.take(self.pages.page, 0, len(text))
            self.pages.viewport().update()

    # --- menus

    def _show_page_menu(self, at: QPoint) -> None:
        mark = self.mouse.mark_at(at.toPointF())
        if mark is not None:
            self.choose(mark.id)
            self._show_mark_menu(mark.id, self.pages.mapToGlobal(at))

    def _show_mark_menu(self, mark_id: int, at: QPoint) -> None:
        self.choose(mark_id)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if mark_id < 0:
            menu.addAction("Take over the marks of other programs", self._take_over)
        else:
            menu.addAction("Comment…", partial(self.carry_out, "comment"))
            colors = menu.addMenu("Colour")
            for name, color in COLORS.items():
                picture = QPixmap(14, 14)
                picture.fill(QColor(color))
                colors.addAction(QIcon(picture), name.capitalize(), partial(self.marking.recolor, mark_id, color))
            menu.addAction("Delete", self._delete)
        menu.addAction("Copy its words", self._copy)
        menu.popup(at)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for part in (self.pages, self.outline.thumbnails, self.tools):
            part.set_theme(theme)


def _tried(ask: Callable[[], Sequence[T]]) -> Callable[[], Sequence[T]]:
    """Ask for what a document may do without: where it cannot be read, there is none of it."""

    def read() -> Sequence[T]:
        try:
            return ask()
        except DocumentError:
            return ()

    return read
