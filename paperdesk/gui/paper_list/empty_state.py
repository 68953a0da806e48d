"""What the list shows when it has nothing to show: one sentence that says what to do, and the means to do it."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from paperdesk.gui.paper_pane.flow_layout import FlowLayout
from paperdesk.gui.scope import Scope
from paperdesk.gui.theme import text_font

SENTENCES = {
    "inbox": "The inbox is empty: you are through. Refresh the feeds with {refresh}, or go to the library with "
    "{go-library}.",
    "for-you": "The inbox is empty: what arrives is ranked here by what you starred, kept, tagged and dismissed.",
    "library": "Nothing is kept yet. Keep a paper of the inbox with {keep}, or import a .bib file with {import}.",
    "starred": "No paper is starred. Star one with {star}.",
    "reading": "Nothing is on the reading list. Put a paper on it with {reading-list}.",
    "annotated": "No paper has a note yet. Write one with {note}.",
    "trash": "The trash is empty.",
    "dismissed": "Nothing has been dismissed.",
    "feed": "This feed has brought nothing yet. Refresh it with {refresh}.",
    "tag": "No paper carries this tag. Tag one with {tag}.",
    "collection": "This collection is empty. Drag papers here.",
}
"""An action's name in braces stands for its key."""

START = (
    "Copy a page of papers (Hugging Face, arXiv) and press {import-pasted}, or drop a file here. Everything stays on "
    "this computer."
)
GUIDE: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "Bring what you have",
        (
            ("import-pasted", "Paste a feed page"),
            ("import", "Import files: .bib, RIS, PDF…"),
            ("import-folder", "A folder: PDFs, or Zotero's data…"),
            ("sample", "Open the sample"),
        ),
    ),
    (
        "Follow what is new",
        (
            ("follow-hf:daily", "Hugging Face daily"),
            ("follow-cs.LG", "arXiv cs.LG"),
            ("follow-hep-th", "arXiv hep-th"),
            ("add-feed", "Another feed…"),
        ),
    ),
)
LEARN = (
    "Five keys to begin with: {next} and {previous} move, {star} stars, {tag} tags, {search} searches, "
    "{palette} does anything."
)


class EmptyState(QWidget):
    """A heading and a sentence; where the library is new, what to bring, what to follow, and five keys."""

    def __init__(self, run: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key_of: Callable[[str], str] = lambda _action: ""
        self._sentence = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 0, 34, 60)
        layout.setSpacing(9)
        layout.addStretch(2)
        self.title, self.sentence, self.learn = QLabel(), QLabel(), QLabel()
        self.title.setObjectName("emptyTitle")
        for label in (self.sentence, self.learn):
            label.setObjectName("emptyText")
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            layout.addWidget(label)
        self.buttons: list[QPushButton] = []
        self.heads: list[QLabel] = []
        for head, entries in GUIDE:
            self._add_block(layout, head, entries, run)
        self.learn.setWordWrap(True)
        layout.addSpacing(10)
        layout.addWidget(self.learn)
        layout.addStretch(3)
        self.set_fonts()

    def _add_block(
        self, layout: QVBoxLayout, head: str, entries: Sequence[tuple[str, str]], run: Callable[[str], None]
    ) -> None:
        label, line = QLabel(head), FlowLayout(gap=8)
        label.setObjectName("section")
        self.heads.append(label)
        layout.addSpacing(8)
        layout.addWidget(label)
        for action, text in entries:
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, action=action: run(action))
            button.setProperty("main", not self.buttons)
            self.buttons.append(button)
            line.addWidget(button)
        layout.addLayout(line)

    def set_fonts(self) -> None:
        self.title.setFont(text_font(17, QFont.Weight.DemiBold))

    def set_keys(self, key_of: Callable[[str], str]) -> None:
        """Name these keys in sentences: action name -> key."""
        self.key_of = key_of
        self._say(self._sentence)
        self.learn.setText(self._with_keys(LEARN))

    def show_start(self) -> None:
        """What a new library offers."""
        self._show("Your library is empty", START, is_start=True)

    def show_scope(self, scope: Scope) -> None:
        """What an empty place says."""
        self._show(scope.title, SENTENCES.get(scope.kind, "Nothing is here."))

    def show_failure(self, sentence: str) -> None:
        """Why the library could not be opened, and what to do."""
        self._show("The library cannot be opened", sentence)

    def show_nothing_found(self, text: str, scope: Scope) -> None:
        """What a search without a result says."""
        where = "" if scope.kind == "all" else f" in {scope.title}. {{search-everywhere}} searches everywhere"
        self._show("Nothing found", f"No paper matches “{text}”{where}. {{back}} clears the search.")

    def _show(self, title: str, sentence: str, *, is_start: bool = False) -> None:
        self.title.setText(title)
        self._say(sentence)
        for part in (*self.buttons, *self.heads, self.learn):
            part.setVisible(is_start)

    def _say(self, sentence: str) -> None:
        self._sentence = sentence
        self.sentence.setText(self._with_keys(sentence))

    def _with_keys(self, sentence: str) -> str:
        """The keys of the actions that are named; an action without one can still be found in the palette."""
        return re.sub(r"\{([a-z-]+)\}", lambda name: self.key_of(name[1]) or "the menu", sentence)
