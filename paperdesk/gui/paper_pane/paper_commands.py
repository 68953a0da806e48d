"""The paper pane's interface for commands: edit notes, and annotate the abstract."""

from paperdesk.gui.paper_pane.paper_pane_view import PaperPane

PAGE_SHARE = 0.9  # the share of the visible height that a key scrolls


class PaperCommands:
    """The `PaperPort` of one pane."""

    def __init__(self, pane: PaperPane) -> None:
        self.pane = pane

    def scroll_on(self) -> bool:
        bar = self.pane.verticalScrollBar()
        is_more = bar.value() < bar.maximum()
        bar.setValue(bar.value() + round(bar.pageStep() * PAGE_SHARE))
        return is_more

    def type_tags(self) -> None:
        if self.pane.summary.isVisible():
            self.pane.summary.open_tags()
        else:
            self.pane.meta.open_tags()

    def write_note(self) -> None:
        self.pane.notes.begin()

    def select_sentence(self) -> None:
        self.pane.marks.begin()

    def highlight(self, color: str = "") -> None:
        self.pane.marks.highlight(color)

    def comment(self) -> None:
        self.pane.marks.comment()
