"""The empty list: a sentence that says what to do, and the buttons to do it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.widgets.flow_layout import FlowLayout, held
from paperdesk.gui.words import mark, tr, tr_marked
from paperdesk.library.records import Counts

SENTENCES = {
    "inbox": mark("You are all caught up. Press {refresh} to refresh feeds, or {go-library} to go to the library."),
    "for-you": mark("The inbox is empty. New papers are ranked here by what you star, keep, tag and dismiss."),
    "library": mark(
        "Your library has no papers yet. Press {keep} to keep a paper from the inbox, or {import} to import "
        "a .bib file."
    ),
    "starred": mark("No starred papers. Press {star} to star one."),
    "reading": mark("Your reading list is empty. Press {reading-list} to add a paper."),
    "annotated": mark("No notes yet. Press {note} to write one."),
    "trash": mark("The trash is empty."),
    "conflicting": mark("Your devices agree on every paper."),
    "dismissed": mark("No dismissed papers."),
    "feed": mark("No papers from this feed yet. Press {refresh} to refresh."),
    "tag": mark("No papers with this tag. Press {tag} to tag one."),
    "collection": mark("This collection is empty. Drag papers here to add them."),
}
"""The name of an action in braces stands for its shortcut."""
PICTURES = {
    "inbox": "inbox",
    "for-you": "sparkles",
    "library": "library",
    "starred": "star",
    "reading": "bookmark",
    "annotated": "highlighter",
    "trash": "trash-2",
    "conflicting": "merge",
    "feed": "rss",
    "tag": "tag",
    "collection": "folder",
}
"""The pictures of empty places; other places show a paper."""
PICTURE_PX = 40

START = mark(
    "Copy a page of papers (Hugging Face, arXiv) and press {import-pasted}, or drop a file here. Everything stays on "
    "this computer."
)
GUIDE: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        mark("Add your papers"),
        (
            ("import-pasted", mark("Paste a feed page")),
            ("import", mark("Import files: .bib, RIS, PDF…")),
            ("import-folder", mark("Import folder: PDFs or Zotero data…")),
            ("sample", mark("Try the sample")),
        ),
    ),
    (
        mark("Follow new papers"),
        (
            ("follow-hf:daily", mark("Hugging Face daily")),
            ("follow-cs.LG", mark("arXiv cs.LG")),
            ("follow-hep-th", mark("arXiv hep-th")),
            ("add-feed", mark("Another feed…")),
        ),
    ),
)
LEARN = mark(
    "Keys to get started: {next} and {previous} to move, {star} to star, {tag} to tag, {search} to "
    "search, {palette} for everything else."
)


LONGEST_SHOWN_CHARS = 80  # of the search text
Offer = tuple[str, Callable[[], None]]
"""The translated text of a button, and its function."""


class EmptyState(QWidget):
    """A heading and a sentence; in a new library, what to import, what to follow, and five shortcuts."""

    def __init__(self, run: Callable[[str], None], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._icon = theme, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Why no papers are shown"))
        self.keys = KeyNames()
        self._sentence, self._values = "", dict[str, str]()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 0, 34, 60)
        layout.setSpacing(9)
        layout.addStretch(2)
        self.title, self.sentence, self.learn, self.picture = QLabel(), QLabel(), QLabel(), QLabel()
        layout.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.title.setObjectName("emptyTitle")
        for label in (self.sentence, self.learn):
            label.setObjectName("emptyText")
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            layout.addWidget(label)
        self.buttons: list[QPushButton] = []
        self.offers: list[QPushButton] = []
        self.heads: list[QLabel] = []
        self._run, self._guide = run, QVBoxLayout()
        self._guide.setSpacing(9)
        layout.addLayout(self._guide)
        self.learn.setWordWrap(True)
        layout.addSpacing(10)
        layout.addWidget(self.learn)
        layout.addStretch(3)
        self.set_fonts()

    def _add_block(self, head: str, entries: Sequence[tuple[str, str]]) -> None:
        label, line = QLabel(tr(head)), FlowLayout(gap=8)
        label.setObjectName("section")
        self.heads.append(label)
        self._guide.addSpacing(8)
        self._guide.addWidget(label)
        for action, text in entries:
            button = QPushButton(tr(text))
            button.clicked.connect(lambda _checked=False, action=action: self._run(action))
            button.setProperty("main", not self.buttons)
            self.buttons.append(button)
            line.addWidget(button)
        self._guide.addWidget(held(line))

    def set_fonts(self) -> None:
        self.title.setFont(text_font(17, QFont.Weight.DemiBold))
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.set_fonts()

    def _draw(self) -> None:
        """Draw the picture above the centred text; none if there are many buttons."""
        side, middle = self.theme.px(PICTURE_PX), Qt.AlignmentFlag.AlignHCenter
        self.picture.setVisible(bool(self._icon))
        if self._icon:
            drawn = icons.pixmap(self._icon, self.theme.colors.line, side, self.devicePixelRatioF())
            self.picture.setPixmap(drawn)
            self.picture.setFixedSize(side, side)
        for label in (self.title, self.sentence):
            label.setAlignment(middle if self._icon else Qt.AlignmentFlag.AlignLeft)

    def set_keys(self, keys: KeyNames) -> None:
        """Use these shortcuts in sentences."""
        self.keys = keys
        self._say()
        self.learn.setText(keys.fill(tr(LEARN)))

    def show_reason(self, text: str, scope: Scope, counts: Counts) -> None:
        """Why the list is empty: a search without results, a new library, or an empty place."""
        if text:
            self.show_nothing_found(text, scope)
        elif counts.shown + counts.trash + counts.dismissed == 0:
            self.show_start()
        else:
            self.show_scope(scope)

    def show_start(self) -> None:
        """The suggestions for a new library; most libraries never show them."""
        if not self.buttons:
            for head, entries in GUIDE:
                self._add_block(head, entries)
        self._show(tr("Your library is empty"), tr(START), is_start=True)

    def show_scope(self, scope: Scope) -> None:
        """The message of an empty place."""
        said = tr(SENTENCES.get(scope.kind, mark("Nothing here.")))
        self._show(tr_marked(scope.title), said, icon=PICTURES.get(scope.kind, "file-text"))

    def show_failure(self, sentence: str, offers: Sequence[Offer] = ()) -> None:
        """The reason why the library could not be opened, with remedies."""
        self._show(tr("The library cannot be opened"), "{reason}", reason=sentence)
        self._offer(offers)

    def _offer(self, offers: Sequence[Offer]) -> None:
        line = FlowLayout(gap=8)
        for text, run in offers:
            button = QPushButton(text)
            button.setProperty("main", not self.offers)
            button.clicked.connect(lambda _checked=False, run=run: run())
            self.offers.append(button)
            line.addWidget(button)
        self._guide.addWidget(held(line))

    def show_nothing_found(self, text: str, scope: Scope) -> None:
        """The message of a search without results, with an offer to add what it names."""
        from paperdesk.jobs.pasted import Pasted, kind_of  # noqa: PLC0415 - imported after the first paint

        shown = text if len(text) <= LONGEST_SHOWN_CHARS else f"{text[:LONGEST_SHOWN_CHARS]}…"
        said = tr("No papers match “{text}”. Press {back} to clear the search.")
        if scope.kind != "all":
            said = tr(
                "No papers match “{text}” in {place}. Press {search-everywhere} to search everywhere, or {back} to "
                "clear the search."
            )
        self._show(tr("No results"), said, icon="search", text=shown, place=tr_marked(scope.title))
        if kind_of(text) is Pasted.NAMES:
            self._offer([(tr("Add {name}", name=shown), lambda: self._run("add-searched"))])

    def _show(self, title: str, sentence: str, *, icon: str = "", is_start: bool = False, **values: str) -> None:
        self._icon = icon
        self._draw()
        self.title.setText(title)
        self._sentence, self._values = sentence, values
        self._say()
        for part in (*self.buttons, *self.heads, self.learn):
            part.setVisible(is_start)
        for button in self.offers:
            button.hide()
        self.offers.clear()

    def _say(self) -> None:
        self.sentence.setText(self.keys.fill(self._sentence, **self._values))
