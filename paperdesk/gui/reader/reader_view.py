"""A tab with a PDF: its outline, pages and annotations, and the actions on them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from paperdesk.documents.reading import outline_of
from paperdesk.errors import DocumentError
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.reader.at_selection import AtSelection
from paperdesk.gui.reader.document_marks import DocumentMarks
from paperdesk.gui.reader.find_bar import FindBar, Finder
from paperdesk.gui.reader.foreign_marks import ForeignMarks
from paperdesk.gui.reader.marking import Marking
from paperdesk.gui.reader.marks_pane import MarksPane
from paperdesk.gui.reader.outline_pane import OutlinePane, Thumbnails
from paperdesk.gui.reader.page_mouse import PageMouse, Tool
from paperdesk.gui.reader.page_painter import PageMark
from paperdesk.gui.reader.page_source import PageSource
from paperdesk.gui.reader.page_view import PageView
from paperdesk.gui.reader.places import Places
from paperdesk.gui.reader.reader_commands import ReaderCommands
from paperdesk.gui.reader.tool_bar import ToolBar
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import tr

if TYPE_CHECKING:
    from paperdesk.documents.contents import Contents, OutlineRow
    from paperdesk.documents.links import PageLink
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.library.records import DocumentRow

T = TypeVar("T")
LEFT_PX, RIGHT_PX = 200, 330  # the widths of the panes, in pixels


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
        self.places = Places(self.pages, desk, row)
        self.finder = Finder(self.pages, self)
        self.find_bar = FindBar(self.finder)
        self.outline = OutlinePane(Thumbnails(theme, self.source, contents.sizes, contents.labels))
        self.notes = MarksPane()
        self.document_marks = DocumentMarks(Marking(desk, row), self.pages, self.notes, contents.labels)
        self.commands = ReaderCommands(
            desk,
            contents,
            self.pages,
            self.mouse,
            self.places,
            self.finder,
            self.find_bar,
            self.outline,
            self.notes,
            self.document_marks,
        )
        self.tools = ToolBar(theme, self.commands)
        self._lay_out()
        self.at_selection = AtSelection(self, desk, self.mouse, self.document_marks, theme)
        self._connect()
        self.tools.show_color(self.document_marks.color)
        self.set_keys(desk.keys)

    def set_keys(self, keys: KeyNames) -> None:
        """Use these shortcuts in tooltips and sentences."""
        for part in (self.tools, self.find_bar, self.outline, self.notes):
            part.set_keys(keys)

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
        self.panes.setSizes([LEFT_PX, 900, RIGHT_PX])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)

    def _connect(self) -> None:
        self.pages.moved.connect(self._show_place)
        self.pages.zoomed.connect(self._show_place)
        self.outline.row_picked.connect(self._go_to_heading)
        self.outline.thumbnails.page_picked.connect(self.places.jump)
        self.document_marks.attach(self.mouse)
        self.mouse.link_clicked.connect(self._follow)
        self.document_marks.jumping.connect(self.places.remember)
        self.document_marks.color_changed.connect(self.tools.show_color)
        self.find_bar.closed.connect(self.pages.setFocus)
        self.pages.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.pages.customContextMenuRequested.connect(self._show_page_menu)

    def begin(self) -> None:
        """Go to the last reading position."""
        if self.pages.place == (0, 0.0) and self.row.file.last_page is not None and not self.finder.words:
            self.pages.go_to(self.row.file.last_page, self.row.file.last_offset or 0.0)
        self.places.begin()
        self._show_place()
        self.reload()
        self.source.picture_came.connect(self._ask_rest, Qt.ConnectionType.SingleShotConnection)

    def _ask_rest(self, _page: int) -> None:
        """Load outline and annotations once the first page is there."""
        access, apart = (self.source.path, self.source.password), self.desk.pages
        self.desk.tasks.pages(self, _tried(lambda: apart.ask(outline_of, *access)), self.outline.set_rows)
        foreign = ForeignMarks(self.desk.tasks, apart, access, self)
        foreign.found.connect(self.document_marks.take_foreign)
        foreign.ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_place)

    # --- position

    @property
    def label(self) -> str:
        """The position, for the status bar."""
        page, count = self.pages.page, self.contents.page_count
        read = round(100 * self.places.progress)
        return tr("Page {page} of {count}, {read} % read", page=page + 1, count=count, read=read)

    @property
    def about_text(self) -> str:
        """Whether the document's text can be searched, for the status bar."""
        if self.contents.is_foreign_form:
            return tr("An XFA form, which only Adobe's programs display in full")
        states = {"ready": tr("Full text indexed"), "none": tr("No text layer to select or search")}
        return states.get(self.row.file.text_state, "")

    def _show_place(self) -> None:
        page, count, label = self.pages.page, self.contents.page_count, self.contents.labels[self.pages.page]
        here = (
            tr("{page} of {count}", page=page + 1, count=count)
            if label == str(page + 1)
            else tr("{label}  ({page} of {count})", label=label, page=page + 1, count=count)
        )
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

    def _follow(self, link: "PageLink") -> None:
        """Follow a link; `back` returns."""
        if link.address:
            self.desk.ask.open_address(link.address)
        else:
            self.places.jump(link.page, link.top / self.contents.sizes[link.page][1])

    def go_to_hit(self, page: int, words: Sequence[str]) -> None:
        """Go to a page (from 0; -1: stay) and mark words on it."""
        if page >= 0:
            self.places.jump(page)
        if words:
            self.find_bar.show_words(words)

    def save_place(self) -> None:
        self.places.save()

    def leave(self) -> None:
        """Save open editors and the position."""
        self.notes.leave()
        self.places.save()

    def step_back(self) -> bool:
        """Esc: cancel what is in progress; False if there is nothing."""
        if self.notes.is_writing:
            self.notes.leave()
            self.pages.setFocus()
        elif self.mouse.tool is not Tool.SELECT:
            self.mouse.set_tool(Tool.SELECT)
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif self.pages.selection or self.pages.chosen_mark:
            self.pages.selection.clear()
            self.document_marks.choose(0)
        else:
            return False
        return True

    # --- marks

    @property
    def marks(self) -> list[PageMark]:
        """All annotations in page order."""
        return self.document_marks.all

    def reload(self) -> None:
        """Load the annotations again after an edit."""
        self.document_marks.reload()
        self.desk.tasks.query(self, self.places.read_row, self._take_row, topic="row")

    def _take_row(self, row: "DocumentRow | None") -> None:
        if row is not None and row.file.text_state != self.row.file.text_state:
            self.row = row
            self.state_changed.emit()

    # --- menus

    def _show_page_menu(self, at: QPoint) -> None:
        mark = self.mouse.mark_at(at.toPointF())
        if mark is not None:
            self.document_marks.show_menu(mark.id, self.pages.mapToGlobal(at))

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for part in (self.pages, self.outline.thumbnails, self.tools, self.at_selection.popup):
            part.set_theme(theme)


def _tried(ask: Callable[[], Sequence[T]]) -> Callable[[], Sequence[T]]:
    """Load an optional part of a document; empty if it cannot be read."""

    def read() -> Sequence[T]:
        try:
            return ask()
        except DocumentError:
            return ()

    return read
