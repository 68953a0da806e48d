"""The popup next to text selected with the mouse on a page, and its actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from paperdesk.gui.reader.document_marks import DocumentMarks
from paperdesk.gui.reader.page_mouse import PageMouse
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.selection_popup import SelectionPopup, searched
from paperdesk.gui.words import tr

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk


class AtSelection(QObject):
    """Shows the popup when the mouse button is released."""

    def __init__(self, over: QWidget, desk: "Desk", mouse: PageMouse, marks: DocumentMarks, theme: Theme) -> None:
        super().__init__(over)
        pages = mouse.view
        self.over, self.desk, self.pages, self.marks = over, desk, pages, marks
        self.popup = SelectionPopup(over, theme, pages, pages.viewport())
        self.popup.color_wanted.connect(marks.use_color)
        self.popup.deed_wanted.connect(self._do)
        mouse.selected.connect(self.show)
        pages.moved.connect(self.popup.hide)
        pages.zoomed.connect(self.popup.hide)

    def show(self) -> None:
        """Appear next to the end of the selection."""
        pages, page = self.pages, self.pages.selection.focus.page
        text, stretches = pages.source.text(page), list(pages.selection.stretches_on(page))
        rects = text.rects(stretches[-1].start, stretches[-1].end) if text is not None and stretches else ()
        if not rects:
            return
        left, top, right, bottom = (side * pages.scale for side in rects[-1])
        corner = pages.layout_of_pages.rect(page).topLeft() - pages.offset
        at = pages.viewport().mapTo(self.over, QPoint(round(corner.x() + left), round(corner.y() + top)))
        self.popup.show_at(QRect(at.x(), at.y(), round(right - left), round(bottom - top)))

    def _do(self, name: str) -> None:
        """Comment, copy or search once all the text is loaded."""
        deeds = {"comment": self.marks.comment_selected, "copy": self._copy, "search": self._search}
        self.pages.whole_selection.then(deeds[name])

    def _copy(self) -> None:
        self.desk.ask.copy(self.pages.selection.text())
        self.desk.notice(tr("Copied."))

    def _search(self) -> None:
        """Search the library for the selection."""
        words = searched(self.pages.selection.text())
        self.desk.tabs.show_library()
        self.desk.list.search_everywhere(words)
