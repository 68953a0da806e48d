"""What the list shows when it has nothing to show: one sentence that says what to do, and the means to do it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from paperdesk.gui.scope import Scope
from paperdesk.gui.theme import text_font

START = ("import-pasted", "import", "add-feed", "sample")
SENTENCES = {
    "inbox": "The inbox is empty: you are through. Refresh the feeds with F5, or go to the library with g l.",
    "for-you": "The inbox is empty: what arrives is ranked here by what you starred, kept, tagged and dismissed.",
    "library": "Nothing is kept yet. Keep a paper of the inbox with a, or import a .bib file with Ctrl+I.",
    "starred": "No paper is starred. Star one with s.",
    "reading": "Nothing is on the reading list. Put a paper on it with l.",
    "annotated": "No paper has a note yet. Write one with n.",
    "trash": "The trash is empty.",
    "dismissed": "Nothing has been dismissed.",
    "feed": "This feed has brought nothing yet. Refresh it with F5.",
    "tag": "No paper carries this tag. Tag one with t.",
    "collection": "This collection is empty. Drag papers here.",
}


class EmptyState(QWidget):
    """A heading, a sentence, and buttons where the library is new."""

    def __init__(self, run: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 0, 34, 60)
        layout.setSpacing(9)
        layout.addStretch(2)
        self.title, self.sentence = QLabel(), QLabel()
        self.title.setObjectName("emptyTitle")
        self.title.setFont(text_font(17, QFont.Weight.DemiBold))
        self.sentence.setObjectName("emptyText")
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(8)
        self.buttons = [self._button(run, *texts) for texts in BUTTONS]
        for button in self.buttons:
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(3)

    def _button(self, run: Callable[[str], None], action: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: run(action))
        button.setProperty("main", action == START[0])
        return button

    def show_start(self) -> None:
        """What a new library offers."""
        self._show(
            "Your library is empty",
            "Copy a page of papers (Hugging Face, arXiv) and press Ctrl+V, or drop a file here. "
            "Everything stays on this computer.",
            with_buttons=True,
        )

    def show_scope(self, scope: Scope) -> None:
        """What an empty place says."""
        self._show(scope.title, SENTENCES.get(scope.kind, "Nothing is here."), with_buttons=False)

    def show_failure(self, sentence: str) -> None:
        """Why the library could not be opened, and what to do."""
        self._show("The library cannot be opened", sentence, with_buttons=False)

    def show_nothing_found(self, text: str, scope: Scope) -> None:
        """What a search without a result says."""
        where = "" if scope.kind == "all" else f" in {scope.title}. Ctrl+Shift+F searches everywhere"
        self._show("Nothing found", f"No paper matches “{text}”{where}. Esc clears the search.", with_buttons=False)

    def _show(self, title: str, sentence: str, *, with_buttons: bool) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        for button in self.buttons:
            button.setVisible(with_buttons)


BUTTONS = (
    ("import-pasted", "Paste a feed page   Ctrl+V"),
    ("import", "Import files…   Ctrl+I"),
    ("add-feed", "Add a feed…   Ctrl+Shift+A"),
    ("sample", "Open the sample"),
)
