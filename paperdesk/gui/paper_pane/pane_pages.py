"""The pages of the pane, one of which is shown: a paper, the summary of several, or nothing."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.paper_pane.selection_summary import SelectionSummaryView
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.calm_note import CalmNote
from paperdesk.gui.words import tr

NARROW_PX = 430  # at the default text size
MARGIN_PX, NARROW_MARGIN_PX = 40, 20  # on both sides


class PanePages(QWidget):
    """As high as the current page, unlike a stacked widget."""

    def __init__(self, paper: QWidget, run: Callable[[str], None], theme: Theme, narrowed: Callable[[], None]) -> None:
        """`run` receives the name of a requested action; `narrowed` is called when `is_narrow` changes."""
        super().__init__()
        self.setObjectName("paperPaneBody")
        self._narrowed = narrowed
        self._moving, self._theme, self.is_narrow = "", theme, False
        self.paper, self.summary, self.blank = paper, SelectionSummaryView(run), CalmNote("file-text", theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for page in (self.paper, self.summary, self.blank):
            layout.addWidget(page)

    def show_page(self, shown: QWidget | None) -> None:
        """Show a page; None: no page."""
        for page in (self.paper, self.summary, self.blank):
            page.setVisible(page is shown)
        if shown is not self.summary:
            self.summary.close_tags()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reduce margins if there is little space."""
        super().resizeEvent(event)
        if (is_narrow := event.size().width() < self._theme.px(NARROW_PX)) != self.is_narrow:
            self.is_narrow = is_narrow
            self._set_margin(NARROW_MARGIN_PX if is_narrow else MARGIN_PX)
            self._narrowed()

    def _set_margin(self, margin: int) -> None:
        for page in (self.paper, self.summary):
            inside = page.layout()
            if inside is not None:
                top, bottom = inside.contentsMargins().top(), inside.contentsMargins().bottom()
                inside.setContentsMargins(margin, top, margin, bottom)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.blank.set_theme(theme)
        self.summary.set_fonts()

    def set_keys(self, keys: KeyNames) -> None:
        """Use these shortcuts."""
        self.summary.set_keys(keys)
        self._moving = keys.fill(tr("No paper selected. Press {next} and {previous} to move through the list."))

    def show_blank(self, *, has_papers: bool) -> None:
        """Show that no paper is selected, and how to select one, if there are any."""
        self.blank.say(self._moving if has_papers else tr("No paper selected."))
        self.show_page(self.blank)
