"""The pane to the right of the pages: all annotations in order, with their comments."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.actions.reader_actions import PREFIX
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.reader.page_painter import PageMark
from paperdesk.gui.widgets.autosave import Autosave
from paperdesk.gui.words import mark, tr, tr_n
from paperdesk.model.annotation import AnnotationKind
from paperdesk.text.fold import fold
from paperdesk.text.quoting import shortened

MOST_CARDS = 300
LONGEST_QUOTE = 280
EDITOR_HEIGHT = 84
EMPTY = mark(
    "Select text and press {reader-highlight} to highlight it, {reader-note} for a note, {reader-area} for a figure."
)


class CommentEditor(QPlainTextEdit):
    """A comment editor; reports its text at each pause, regularly during long typing, and when it is left."""

    saved = Signal(str)
    left = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._autosave = Autosave(self, lambda: self.saved.emit(self.toPlainText().strip()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit(self.toPlainText().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_done = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if is_done or event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            event.accept()
            return
        super().keyPressEvent(event)


class MarkCard(QFrame):
    """One annotation: its page, quote and comment."""

    picked = Signal(int)
    menu_wanted = Signal(int, QPoint)
    commented = Signal(int, str)
    ended = Signal()

    def __init__(self, mark: PageMark) -> None:
        super().__init__()
        self.mark = mark
        self.editor: CommentEditor | None = None
        self.setObjectName("markCard")
        self.set_chosen(is_chosen=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(mark.id, self.mapToGlobal(at)))
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(12, 3, 2, 3)
        self._body.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.quote = self._label(_quote_of(mark), "markQuote")
        where = QLabel(_place_of(mark))
        where.setObjectName("quiet")
        where.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = self._label(mark.text, "markText")
        first = self.quote if self.quote.text() else self.text
        head.addWidget(first, 1)
        head.addWidget(where)
        self._body.addLayout(head)
        if first is self.quote:
            self._body.addWidget(self.text)
            self.text.setVisible(bool(mark.text))
        if mark.id < 0:
            self._body.addWidget(self._label(tr("made in another program"), "quiet"))

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def set_chosen(self, *, is_chosen: bool) -> None:
        ground = "palette(alternate-base)" if is_chosen else "transparent"
        self.setStyleSheet(
            f"#markCard {{ border: none; border-left: 3px solid {self.mark.color}; background: {ground}; }}"
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self.mark.id)
        super().mousePressEvent(event)

    def edit(self) -> None:
        """Edit the comment here."""
        if self.editor is None:
            self.editor = CommentEditor(self.mark.text)
            self.editor.setAccessibleName(tr("Comment"))
            self.editor.setPlaceholderText(tr("Comment in Markdown. Press Ctrl+Enter or Esc to finish."))
            self.editor.setFixedHeight(EDITOR_HEIGHT)
            self.editor.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # or the card grows
            self.editor.saved.connect(lambda text: self.commented.emit(self.mark.id, text))
            self.editor.left.connect(self._left)
            self.text.hide()
            self._body.addWidget(self.editor)
        self.editor.setFocus()
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)

    def end(self) -> None:
        """End editing, and report the text."""
        if self.editor is not None:
            self._left(self.editor.toPlainText().strip())

    def _left(self, text: str) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
            self.text.setText(text)
            self.text.setVisible(bool(text))
            self.commented.emit(self.mark.id, text)
            self.ended.emit()


class MarksPane(QWidget):
    """A field to find annotations, the annotations, and an offer to import foreign ones."""

    mark_picked = Signal(int)
    menu_wanted = Signal(int, QPoint)
    commented = Signal(int, str)
    writing_ended = Signal()
    take_over_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("marksPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.marks: Sequence[PageMark] = ()
        self.chosen = 0
        self.keys = KeyNames()
        self.cards: dict[int, MarkCard] = {}
        self._make_parts()
        self._lay_out()
        self._fill()

    def _make_parts(self) -> None:
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Find in annotations"))
        self.field.setMinimumHeight(32)
        self.field.textChanged.connect(lambda _text: self._fill())
        self.field.installEventFilter(self)
        self.foreign = QPushButton()
        self.foreign.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.foreign.clicked.connect(lambda _checked=False: self.take_over_wanted.emit())
        self.foreign.hide()
        self.empty = QLabel()
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)

    def set_keys(self, keys: KeyNames) -> None:
        self.keys = keys
        self.field.setPlaceholderText(keys.tip(tr("Find in annotations"), PREFIX + "find-notes"))
        if not self.marks:
            self.empty.setText(keys.fill(tr(EMPTY)))

    def _lay_out(self) -> None:
        self.body = QWidget()
        self.body.setObjectName("marksBody")
        self._list = QVBoxLayout(self.body)
        self._list.setContentsMargins(14, 4, 12, 12)
        self._list.setSpacing(12)
        self.area = QScrollArea()
        self.area.setObjectName("marksScroll")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.body)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        for widget in (self.field, self.foreign):
            line = QHBoxLayout()
            line.setContentsMargins(14, 0, 14, 0)
            line.addWidget(widget)
            layout.addLayout(line)
        layout.addWidget(self.area, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                self.field.clearFocus()
                return True
            if event.key() == Qt.Key.Key_Return and self.cards:
                self.mark_picked.emit(next(iter(self.cards)))
                return True
        return False

    @property
    def is_writing(self) -> bool:
        return any(card.editor is not None for card in self.cards.values())

    def set_marks(self, marks: Sequence[PageMark], chosen: int) -> None:
        if tuple(marks) != tuple(self.marks) and not self.is_writing:
            self.marks = tuple(marks)
            count = sum(mark.id < 0 for mark in marks)
            self.foreign.setVisible(bool(count))
            what = tr_n("{n} annotation", "{n} annotations", count)
            self.foreign.setText(tr("Import {what} made in other programs", what=what))
            self._fill()
        if chosen != self.chosen:
            for mark_id in {chosen, self.chosen} & self.cards.keys():
                self.cards[mark_id].set_chosen(is_chosen=mark_id == chosen)
            self.chosen = chosen

    def _fill(self) -> None:
        """The cards of matching annotations."""
        while self._list.count():
            entry = self._list.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None and widget is not self.empty:
                widget.hide()
                widget.deleteLater()
        words = fold(self.field.text()).split()
        shown = [m for m in self.marks if all(word in fold(f"{m.quote} {m.text}") for word in words)]
        self.cards = {mark.id: self._card(mark) for mark in shown[:MOST_CARDS]}
        for card in self.cards.values():
            self._list.addWidget(card)
        self.empty.setText(self.keys.fill(_said(len(self.marks), len(shown))))
        self._list.addWidget(self.empty)  # before it is shown, as it would become a window
        self.empty.setVisible(bool(self.empty.text()))
        self._list.addStretch()

    def _card(self, mark: PageMark) -> MarkCard:
        card = MarkCard(mark)
        card.set_chosen(is_chosen=mark.id == self.chosen)
        card.picked.connect(self.mark_picked)
        card.menu_wanted.connect(self.menu_wanted)
        card.commented.connect(self.commented)
        card.ended.connect(self.writing_ended)
        return card

    def show_mark(self, mark_id: int) -> None:
        """Scroll to an annotation's card."""
        card = self.cards.get(mark_id)
        if card is not None:
            self.area.ensureWidgetVisible(card, 0, 40)

    def edit(self, mark_id: int) -> None:
        """Edit the comment of an annotation."""
        card = self.cards.get(mark_id)
        if card is not None and mark_id > 0:
            card.edit()
            self.show_mark(mark_id)

    def leave(self) -> None:
        """End editing; the text is reported."""
        for card in self.cards.values():
            card.end()


def _quote_of(mark: PageMark) -> str:
    if not mark.quote:
        return "" if mark.text else {AnnotationKind.AREA: tr("Figure")}.get(AnnotationKind(mark.kind), tr("Note"))
    return f"“{shortened(mark.quote, LONGEST_QUOTE)}”"


def _place_of(mark: PageMark) -> str:
    if AnnotationKind(mark.kind) is AnnotationKind.AREA:
        return tr("p. {label}, figure", label=mark.label)
    return tr("p. {label}", label=mark.label)


def _said(count: int, shown: int) -> str:
    if not count:
        return tr(EMPTY)
    if not shown:
        return tr("No annotations match.")
    if shown <= MOST_CARDS:
        return ""
    return tr_n("and {n} more; search to find it.", "and {n} more; search to find them.", shown - MOST_CARDS)
