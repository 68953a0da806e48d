"""What commands may do with the pane of one paper: begin to write, and mark words of the abstract."""

from paperdesk.gui.paper_pane.paper_pane_view import PaperPane


class PaperCommands:
    """The `PaperPort` of one pane."""

    def __init__(self, pane: PaperPane) -> None:
        self.pane = pane

    def type_tags(self) -> None:
        self.pane.meta.open_tags()

    def write_note(self) -> None:
        self.pane.notes.begin()

    def select_sentence(self) -> None:
        self.pane.marks.begin()

    def highlight(self, color: str = "") -> None:
        self.pane.marks.highlight(color)

    def comment(self) -> None:
        self.pane.marks.comment()
