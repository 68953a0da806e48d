"""What stands below the head of the list: the papers, or why there are none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from paperdesk.gui.paper_list.empty_state import EmptyState
from paperdesk.gui.paper_list.paper_list_view import PaperListView


class ListBody(QStackedWidget):
    """Blank until the first answer; the keys stay where they were when another page comes."""

    def __init__(self, view: PaperListView, empty: EmptyState) -> None:
        super().__init__()
        self.view, self.empty = view, empty
        for page in (view, empty, QWidget()):
            self.addWidget(page)
        self.setCurrentIndex(2)

    def show_page(self, page: QWidget) -> None:
        """Show the list, or what stands in its place."""
        before = self.currentWidget()
        had_focus = before is not None and before.hasFocus()
        self.setCurrentWidget(page)
        if had_focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shows_list(self) -> bool:
        return self.currentWidget() is self.view

    def take_focus(self) -> None:
        """Get the keys."""
        (self.view if self.shows_list else self.empty).setFocus(Qt.FocusReason.ShortcutFocusReason)
