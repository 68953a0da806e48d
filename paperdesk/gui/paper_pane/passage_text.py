"""A title or abstract as displayed: drawn formulas, superscripts, links, matches and highlights.

Positions always refer to the source, the text as imported, which differs from the displayed document.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from paperdesk.gui.paper_pane.texts import GrowingText
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.formulae import Formulae, FormulaPainter, formula_format
from paperdesk.text.passages import Kind, Passage, find_sentences, split_passages
from paperdesk.text.plain_math import plain_math, tex_to_plain

OBJECT = "\ufffc"
STAYING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
LINE_GAP_SIZES = 0.4  # between lines, in multiples of the font size


@dataclass(frozen=True, slots=True)
class Stretch:
    """A range of the source with a background colour."""

    start: int
    end: int
    color: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class _Span:
    """The position of a passage in the source and in the document; indivisible passages have no inner positions."""

    start: int
    end: int
    shown_start: int
    shown_end: int
    is_whole: bool


class PassageText(GrowingText):
    """Shows a source text in passages; selects, highlights and copies by source positions.

    The selection is cleared when the focus is lost, so that keys have one meaning only. While there is a selection, up
    and down go to another sentence.
    """

    place_clicked = Signal(int)  # in the source
    menu_wanted = Signal(QPoint)
    let_go = Signal()  # the mouse button, with text selected

    def __init__(self, name: str, size_px: float, formulae: Formulae, parent: QWidget | None = None) -> None:
        super().__init__(name, size_px, parent)
        self.formulae = formulae
        self.content = ""
        self.air = LINE_GAP_SIZES
        self._theme: Theme | None = None
        self._stretches: tuple[Stretch, ...] = ()
        self._spans: list[_Span] = []
        self._is_waiting = False
        self._painter = FormulaPainter(self)
        self._painter.install(self.document())
        self.setTextInteractionFlags(self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        formulae.came.connect(self._formulae_came)

    def show_source(self, source: str, theme: Theme, stretches: Iterable[Stretch] = ()) -> None:
        """Show a text; the same text keeps its selection."""
        state = (theme, tuple(stretches))
        if source == self.content and state == (self._theme, self._stretches) and not self._is_waiting:
            return
        if source != self.content:
            self.clear_selection()
        self.content = source
        self._theme, self._stretches = state
        self.setAccessibleDescription(plain_math(source))
        self.lay_out_again()

    def lay_out_again(self) -> None:
        """Lay out the text again: its font has changed, or its formulas have arrived. The selection is kept."""
        kept = self.selected_range
        if self._theme is not None:
            self._lay_out(self._theme)
        if kept is not None:
            self.select_range(*kept)

    def _formulae_came(self) -> None:
        if self._is_waiting:
            self.lay_out_again()

    def _lay_out(self, theme: Theme) -> None:
        passages = split_passages(self.content)
        wanted = [(p.text, p.kind is Kind.DISPLAY) for p in passages if p.kind in {Kind.MATH, Kind.DISPLAY}]
        self._is_waiting = self.formulae.want(wanted)
        self._spans = []
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(block_format(self._air_px))
        for passage in passages:
            self._insert(cursor, passage, theme)
        cursor.endEditBlock()
        self._paint_stretches()
        self.updateGeometry()

    @property
    def _air_px(self) -> float:
        return self.air * self.font().pixelSize()

    def _insert(self, cursor: QTextCursor, passage: Passage, theme: Theme) -> None:
        start = cursor.position()
        is_whole = passage.kind not in {Kind.TEXT, Kind.LINK}
        if passage.kind is Kind.DISPLAY:
            start = self._insert_display(cursor, passage, theme)
        elif passage.kind is Kind.MATH:
            self._insert_formula(cursor, passage, theme)
        elif is_whole:
            gap = self.font().pixelSize() * 0.6 if passage.kind is Kind.PARAGRAPH else 0
            cursor.insertBlock(block_format(self._air_px, gap=gap), _format(Passage(Kind.TEXT, 0, 0, ""), theme))
        else:
            cursor.insertText(passage.text, _format(passage, theme))
        self._spans.append(_Span(passage.start, passage.end, start, cursor.position(), is_whole))

    def _insert_display(self, cursor: QTextCursor, passage: Passage, theme: Theme) -> int:
        """On its own centred line; the text continues below it."""
        gap = self.font().pixelSize() * 0.4
        if cursor.positionInBlock():
            cursor.insertBlock(block_format(self._air_px, gap=gap, is_centered=True))
        else:
            cursor.setBlockFormat(block_format(self._air_px, gap=gap, is_centered=True))
        start = cursor.position()
        self._insert_formula(cursor, passage, theme)
        if self.content[passage.end :].strip():
            end = cursor.position()
            cursor.insertBlock(block_format(self._air_px, gap=gap))
            self._spans.append(_Span(passage.end, passage.end, end, cursor.position(), is_whole=True))
        return start

    def _insert_formula(self, cursor: QTextCursor, passage: Passage, theme: Theme) -> None:
        base = _format(passage, theme)
        is_display = passage.kind is Kind.DISPLAY
        formula = self.formulae.get(passage.text, is_display=is_display)
        if formula is not None:
            base.setFont(self.font())
            cursor.insertText(OBJECT, formula_format(base, formula, theme.colors.ink))
            return
        plain = tex_to_plain(passage.text) if self._is_waiting else ""
        cursor.insertText(plain or self.content[passage.start : passage.end], base)

    def _paint_stretches(self) -> None:
        whole = QTextCursor(self.document())
        whole.beginEditBlock()  # otherwise the text is laid out once for each of them
        for stretch in self._stretches:
            color = QTextCharFormat()
            color.setBackground(QColor(stretch.color))
            if stretch.is_bold:
                color.setFontWeight(QFont.Weight.DemiBold)
            self._cursor(stretch.start, stretch.end).mergeCharFormat(color)
        whole.endEditBlock()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._shown(start, is_end=False))
        cursor.setPosition(self._shown(end, is_end=True), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _shown(self, place: int, *, is_end: bool) -> int:
        """The document position of a source position."""
        for span in self._spans:
            if place < span.end or (is_end and place == span.end):
                if place <= span.start and not (is_end and span.is_whole and place > span.start):
                    return span.shown_start
                if span.is_whole:
                    return span.shown_end if is_end else span.shown_start
                return span.shown_start + _units(self.content[span.start : place])
        return max(0, self.document().characterCount() - 1)

    def source_place(self, shown: int, *, is_end: bool = False) -> int:
        """The source position of a document position."""
        for span in self._spans:
            if shown < span.shown_end or (is_end and shown == span.shown_end):
                if span.is_whole:
                    return span.end if is_end and shown > span.shown_start else span.start
                return span.start + _signs(self.content[span.start : span.end], shown - span.shown_start)
        return len(self.content)

    @property
    def selected_range(self) -> tuple[int, int] | None:
        """The selection as (start, end) in the source; formulas are selected as a whole."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self.source_place(cursor.selectionStart())
        end = self.source_place(cursor.selectionEnd(), is_end=True)
        return (start, end) if start < end else None

    def select_range(self, start: int, end: int) -> None:
        """Select a range of the source."""
        self.setTextCursor(self._cursor(start, end))

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self.selected_range is not None:
            self.let_go.emit()
        elif event.button() is Qt.MouseButton.LeftButton and self.selected_range is None and not self.anchorAt(point):
            self.place_clicked.emit(self.source_place(self.cursorForPosition(point).position()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.clear_selection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.selected_range
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if chosen is None or not step or event.modifiers():
            super().keyPressEvent(event)
            return
        sentences = find_sentences(self.content)
        at = sum(start <= chosen[0] for start, _ in sentences) - 1 + step
        self.select_range(*sentences[max(0, min(at, len(sentences) - 1))])

    def text(self) -> str:
        """The source text, with formulas as TeX."""
        return self.content

    def createMimeDataFromSelection(self) -> QMimeData:
        """Formulas are copied as TeX."""
        copied = QMimeData()
        chosen = self.selected_range
        copied.setText(self.content[slice(*chosen)] if chosen else "")
        return copied


def _units(text: str) -> int:
    """The length of a text in Qt's UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _signs(text: str, units: int) -> int:
    """The number of characters in a number of UTF-16 units from the start."""
    if units <= 0 or text.isascii():
        return max(0, units)
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def stretches_of(hits: Sequence[tuple[int, int]], color: str, *, is_bold: bool = False) -> list[Stretch]:
    """Search matches with their colour."""
    return [Stretch(start, end, color, is_bold) for start, end in hits]


def _format(passage: Passage, theme: Theme) -> QTextCharFormat:
    """The format of a passage: superscript, italic, link."""
    made = QTextCharFormat()
    align = QTextCharFormat.VerticalAlignment
    if passage.styles & {"sub", "sup"}:
        made.setVerticalAlignment(align.AlignSubScript if "sub" in passage.styles else align.AlignSuperScript)
    if "i" in passage.styles:
        made.setFontItalic(True)
    if "b" in passage.styles:
        made.setFontWeight(600)
    if passage.kind is Kind.LINK:
        made.setAnchor(True)
        made.setAnchorHref(passage.address)
        made.setForeground(QColor(theme.colors.accent))
    return made


def block_format(air: float, *, gap: float = 0, is_centered: bool = False) -> QTextBlockFormat:
    """A paragraph with this line spacing in pixels, and a gap above it."""
    block = QTextBlockFormat()
    block.setLineHeight(air, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    block.setTopMargin(gap)
    if is_centered:
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return block
