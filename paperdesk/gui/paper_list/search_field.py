"""The search field: text with marked clauses, completion, recent searches, and its shortcut."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QMenu, QToolButton, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.paper_list.completion import FROM_LIBRARY, Wanted, completed, wanted_at
from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import tr
from paperdesk.model.query import Token, tokens

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk

PAUSE_MS = 0  # simultaneous keystrokes cause one query; a newer one replaces a waiting one
MOST_COMPLETIONS = 8  # completions
MOST_RECENT = 12
LONGEST_CHARS = 2_000  # of a query


class SearchLine(QLineEdit):
    """The text itself, with recognised clauses on a background; arrow keys and Enter move to the list."""

    focused = Signal(bool)
    left_down = Signal()
    completion_wanted = Signal(object)  # Wanted, or None
    paste_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.popup = QListView(self)
        self.popup.hide()
        self.offers = QStringListModel(self)
        self._offered: Wanted | None = None
        self._set_up_popup()
        self.textEdited.connect(lambda _text: self._ask_completion())
        self.cursorPositionChanged.connect(lambda _old, _new: self.update())

    def _set_up_popup(self) -> None:
        self.popup.setObjectName("completions")
        self.popup.setAccessibleName(tr("Suggestions"))
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.setModel(self.offers)
        self.popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.popup.clicked.connect(lambda _index: self._take())

    def _ask_completion(self) -> None:
        self.completion_wanted.emit(wanted_at(self.text(), self.cursorPosition()))

    def offer(self, wanted: Wanted, texts: Sequence[str]) -> None:
        """Show completions at the cursor, if it has not moved."""
        shown = list(texts)[:MOST_COMPLETIONS]
        if wanted != wanted_at(self.text(), self.cursorPosition()) or not shown or not self.hasFocus():
            self.hide_offers()
            return
        self._offered = wanted
        self.offers.setStringList(shown)
        self.popup.setCurrentIndex(self.offers.index(-1))
        window = self.window()
        if self.popup.parentWidget() is not window:
            self.popup.setParent(window)  # over the panes, not inside the field
        at = self.mapTo(window, QPoint(max(0, self.cursorRect().x() - 40), self.height() + 8))
        self.popup.setGeometry(at.x(), at.y(), 260, self.popup.sizeHintForRow(0) * len(shown) + 6)
        self.popup.show()
        self.popup.raise_()

    def hide_offers(self) -> None:
        self.popup.hide()

    @property
    def _is_current(self) -> bool:
        """Whether the completions are those of the text as it is now: the library's come a moment later."""
        return self._offered == wanted_at(self.text(), self.cursorPosition())

    def _take(self) -> bool:
        """Insert the chosen completion into the text."""
        index = self.popup.currentIndex()
        if not self.popup.isVisible() or not index.isValid() or not self._is_current:
            return False
        text, cursor = completed(self.text(), self.cursorPosition(), index.data())
        self.hide_offers()
        self.setText(text)
        self.setCursorPosition(cursor)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event):
            return True
        return bool(super().event(event))

    def _take_key(self, event: QKeyEvent) -> bool:
        """Keys for the completions while they are shown."""
        if not self.popup.isVisible():
            return False
        key, row = event.key(), self.popup.currentIndex().row()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            count = self.offers.rowCount()
            self.popup.setCurrentIndex(self.offers.index((row + step) % count if row >= 0 or step > 0 else count - 1))
            return True
        if key == Qt.Key.Key_Tab:
            self.popup.setCurrentIndex(self.offers.index(max(row, 0)))
            self._take()
            return True
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)  # noqa: FBT003 - a signal's argument

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide_offers()
        self.focused.emit(False)  # noqa: FBT003 - a signal's argument

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hide_offers()
            self.left_down.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Recognised clauses have the accent's soft colour behind Qt's text."""
        clauses = [token for token in tokens(self.text()) if token.kind == "field" and token.text]
        if clauses:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent_soft"))
            for token in clauses:
                painter.drawRoundedRect(self._place(token), 5, 5)
            painter.end()
        super().paintEvent(event)

    def _place(self, token: Token) -> QRectF:
        metrics, text = self.fontMetrics(), self.text()
        origin = self.cursorRect().center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        left = origin + metrics.horizontalAdvance(text[: token.start])
        width = metrics.horizontalAdvance(text[token.start : token.end])
        return QRectF(left - 1.5, self.height() / 2 - 10, width + 3, 20)


class SearchField(QFrame):
    """Emits `searched` while typing."""

    searched = Signal(str)
    import_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.desk: Desk | None = None
        self.recent: list[str] = []
        self.line = SearchLine(theme, self)
        self.line.setPlaceholderText(tr("Search"))
        self.line.setAccessibleName(tr("Search"))
        self.line.setMaxLength(LONGEST_CHARS)
        self.magnifier, self.clear = self._button(tr("Recent searches")), self._button(tr("Clear the search"))
        self.keycap = QLabel("/")  # the default, until the user's shortcut is known
        self.keycap.setObjectName("keycap")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(7, 0, 8, 0)
        layout.setSpacing(5)
        for widget in (self.magnifier, self.line, self.clear, self.keycap):
            layout.addWidget(widget)
        layout.setAlignment(self.keycap, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.line)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.line.text()))
        self.line.textChanged.connect(self._typed)
        self.line.focused.connect(self._show_focus)
        self.line.left_down.connect(self.remember)
        self.line.completion_wanted.connect(self._complete)
        self.line.paste_wanted.connect(self._paste)
        self.clear.clicked.connect(self.line.clear)
        self.magnifier.clicked.connect(self.show_recent)
        self.clear.hide()
        self.set_theme(theme)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def set_theme(self, theme: Theme) -> None:
        self.line.theme = theme
        self.setFixedHeight(theme.px(34))
        for button, name, size in ((self.magnifier, "search", 15), (self.clear, "x", 14)):
            side = theme.px(size)
            button.setIconSize(QSize(side, side))
            button.setIcon(icons.icon(name, theme.colors.ink3, side))

    def set_keys(self, keys: KeyNames) -> None:
        self.keycap.setText(keys.key_of("search"))
        self.keycap.setVisible(not self.text and bool(self.keycap.text()))

    @property
    def text(self) -> str:
        return self.line.text()

    def _paste(self) -> None:
        """Search for the clipboard; if it is not a search, such as a page, import it as usual."""
        if self.desk is None:
            return
        from paperdesk.jobs.pasted import is_search  # noqa: PLC0415 - imported after the first paint

        text, files = self.desk.ask.pasted()
        if not files and is_search(text):
            self.line.insert(text.strip())
        else:
            self.import_wanted.emit()

    def remember(self) -> None:
        """Add a search to the recent ones."""
        text = self.text.strip()
        if text:
            self.recent = [text, *(other for other in self.recent if other != text)][:MOST_RECENT]

    def show_recent(self) -> None:
        """Show the recent searches in a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in self.recent:
            menu.addAction(text, partial(self.line.setText, text))
        if not self.recent:
            menu.addAction(tr("No recent searches")).setEnabled(False)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _complete(self, wanted: Wanted | None) -> None:
        """Show completions at the cursor: known words immediately, the library's from the query lane."""
        desk, line = self.desk, self.line
        if desk is not None:
            desk.tasks.drop(line, "completions")
        if wanted is None:
            line.hide_offers()
        elif desk is None or wanted.field not in FROM_LIBRARY:
            line.offer(wanted, wanted.known)
        else:
            from paperdesk.gui.desk.reads import read_completions  # noqa: PLC0415 - imported after the first paint

            field, start = wanted.field, wanted.start
            desk.tasks.query(
                line,
                lambda: read_completions(desk.engine, field, start),
                lambda texts: line.offer(wanted, texts),
                topic="completions",
                fast=True,
            )

    def _typed(self, text: str) -> None:
        self.clear.setVisible(bool(text))
        self.keycap.setVisible(not text and bool(self.keycap.text()))
        self._pause.start()

    def _show_focus(self, focused: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not focused:
            self.remember()
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)
