"""An abstract in the window, and the marks on it."""

from PySide6.QtGui import QTextCursor

from paperdesk.gui.desk.scope import LIBRARY
from paperdesk.gui.paper_pane.passage_text import PassageText
from tests.drafts import add, draft
from tests.gui.window import Reader


def read(reader: Reader, abstract: str, title: str = "A paper") -> PassageText:
    """Store a paper with this abstract and show it."""
    assert reader.app.desk is not None
    add(reader.app.desk.library, draft(title, "Ada Byron", year=2024, abstract=abstract))
    reader.app.desk.selection.set_scope(LIBRARY)
    reader.settle()
    reader.go_to(title)
    reader.settle()
    shown = reader.window.paper_pane.abstract
    reader.wait(lambda: not shown._is_waiting)
    return shown


def marked(shown: PassageText, color: str) -> list[str]:
    """The stretches of the document in a background colour."""
    found: list[str] = []
    cursor, was = QTextCursor(shown.document()), False
    for place in range(1, shown.document().characterCount()):
        cursor.setPosition(place)
        background = cursor.charFormat().background()
        is_it = bool(background.style()) and background.color().name() == color
        if is_it and not was:
            found.append("")
        if is_it:
            found[-1] += str(shown.document().characterAt(place - 1))
        was = is_it
    return found
