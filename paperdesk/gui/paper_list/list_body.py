"""The area below the list header: the papers, or why there are none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from paperdesk.gui.paper_list.empty_state import EmptyState
from paperdesk.gui.paper_list.paper_list_view import PaperListView
from paperdesk.gui.paper_list.waiting_rows import WaitingRows


class ListBody(QStackedWidget):
    """Placeholder rows until the first answer; the focus stays where it was when the page changes."""

    def __init__(self, view: PaperListView, empty: EmptyState) -> None:
        super().__init__()
        self.view, self.empty = view, empty
        self._page: QWidget | None = None
        self._scroll = QScrollArea()  # in a low window or with large text, the content may not fit
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(empty)
        for part in (self._scroll.viewport(), empty):
            part.setAutoFillBackground(False)
        for page in (view, self._scroll, WaitingRows(view.cards)):
            self.addWidget(page)
        self.setCurrentIndex(2)

    def show_page(self, page: QWidget) -> None:
        """Show the list, or its replacement."""
        had_focus = self._page is not None and self._page.hasFocus()
        self._page = page
        self.setCurrentWidget(self._scroll if page is self.empty else page)
        if had_focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shows_list(self) -> bool:
        return self.currentWidget() is self.view

    def take_focus(self) -> None:
        """Take the keyboard focus."""
        (self.view if self.shows_list else self.empty).setFocus(Qt.FocusReason.ShortcutFocusReason)
