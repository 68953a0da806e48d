"""Finding text in a document: a field above the pages, and matches found as the texts of pages load."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from paperdesk.gui.actions.reader_actions import PREFIX
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.reader.page_view import PageView
from paperdesk.gui.words import mark, tr
from paperdesk.model.annotation import Rect

PAUSE_MS = 150
Hit = tuple[int, int]
"""A page, and the number of the match on it."""

STEPS = {"find-previous": mark("Previous match"), "find-next": mark("Next match")}


class Finder(QObject):
    """Searches all pages, starting with the current one."""

    found = Signal()

    def __init__(self, view: PageView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.words: tuple[str, ...] = ()
        self.hits: dict[int, list[Sequence[Rect]]] = {}
        self.current: Hit | None = None
        self._waiting: set[int] = set()
        self._begun = 0
        self.has_text = False  # whether any page searched so far has text
        view.source.text_came.connect(self._look)

    def search(self, words: Sequence[str]) -> None:
        """Search for any of these words or phrases; none: clear the matches."""
        self.words = tuple(word for word in words if word.strip())
        self.hits, self.current = {}, None
        count = len(self.view.sizes)
        self._begun = self.view.page
        pages = [(self._begun + number) % count for number in range(count)] if self.words else []
        self._waiting = set(pages)
        self.view.source.want_texts(pages, topic="find")
        for page in pages:
            if self.view.source.text(page) is not None:
                self._look(page)
        self._show()

    @property
    def is_done(self) -> bool:
        return not self._waiting

    @property
    def count(self) -> int:
        return sum(map(len, self.hits.values()))

    @property
    def number(self) -> int:
        """The number of the current match in the document, from 1."""
        if self.current is None:
            return 0
        page, on_page = self.current
        return sum(len(hits) for other, hits in self.hits.items() if other < page) + on_page + 1

    def _look(self, page: int) -> None:
        if page not in self._waiting:
            return
        self._waiting.discard(page)
        text = self.view.source.text(page)
        if text is not None:
            self.has_text = self.has_text or bool(text.chars.strip())
            places = sorted({place for word in self.words for place in text.find(word)})
            if places:
                self.hits[page] = [text.rects(*place) for place in places]
        if self.current is None and self.hits and (page == self._begun or self._begun not in self._waiting):
            self.step(1)
        self._show()

    def step(self, steps: int) -> None:
        """Go to the next or previous match, wrapping around."""
        every = [(page, number) for page in sorted(self.hits) for number in range(len(self.hits[page]))]
        if not every:
            return
        if self.current in every:
            at = (every.index(self.current) + steps) % len(every)
        else:
            later = [i for i, (page, _) in enumerate(every) if page >= self._begun]
            at = later[0] if later else 0
        self.current = every[at]
        page, number = self.current
        rects = self.hits[page][number]
        if rects:
            self.view.show_rect(page, rects[0])
        self._show()

    def _show(self) -> None:
        self.view.hits = self.hits
        self.view.current_hit = self.current or (-1, -1)
        self.view.viewport().update()
        self.found.emit()


class FindBar(QWidget):
    """The field, the number of matches, and buttons to the next one."""

    closed = Signal()

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.finder = finder
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Find in document"))
        self.line.setAccessibleName(tr("Find in document"))
        self.line.setMaximumWidth(320)
        self.line.installEventFilter(self)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.addStretch()
        layout.addWidget(self.line, 1)
        layout.addWidget(self.count)
        self.buttons: dict[str, QPushButton] = {}
        for text, name, steps in (("‹", "find-previous", -1), ("›", "find-next", 1)):
            button = self.buttons[name] = QPushButton(text)
            button.setAccessibleName(tr(STEPS[name]))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, steps=steps: finder.step(steps))
            layout.addWidget(button)
        layout.addStretch()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: finder.search([self.line.text()]))
        self.line.textEdited.connect(lambda _text: self._pause.start())
        finder.found.connect(self._say)
        self.hide()

    def set_keys(self, keys: KeyNames) -> None:
        for name, button in self.buttons.items():
            button.setToolTip(keys.tip(tr(STEPS[name]), PREFIX + name))

    def open(self) -> None:
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def show_words(self, words: Sequence[str]) -> None:
        """Show a search made elsewhere."""
        self.line.setText(" ".join(words))
        self.show()
        self.finder.search(words)

    def close_bar(self) -> None:
        self._pause.stop()
        self.finder.search([])
        self.hide()
        self.closed.emit()

    def _say(self) -> None:
        finder = self.finder
        if not finder.words:
            self.count.setText("")
        elif finder.count:
            self.count.setText(
                tr("{number} of {count}", number=finder.number, count=finder.count) + ("" if finder.is_done else " …")
            )
        else:
            missing = tr("not found") if finder.has_text else tr("this PDF has no text layer to search")
            self.count.setText(missing if finder.is_done else tr("searching…"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._enter(is_back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        return False

    def _enter(self, *, is_back: bool) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.finder.search([self.line.text()])
        else:
            self.finder.step(-1 if is_back else 1)
