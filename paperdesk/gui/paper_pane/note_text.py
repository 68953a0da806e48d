"""A note as displayed: Markdown with drawn formulas, links to papers, and clickable checkboxes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QToolTip, QWidget

from paperdesk.gui.paper_pane.passage_text import OBJECT
from paperdesk.gui.paper_pane.texts import GrowingText
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.formulae import Formulae, FormulaPainter, formula_format
from paperdesk.gui.words import plain, tr
from paperdesk.text.notes import HELD, Held, hold
from paperdesk.text.passages import without_signs
from paperdesk.text.plain_math import tex_to_plain

if TYPE_CHECKING:
    from paperdesk.library.note_records import LinkTarget

FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
SOURCE = QTextFormat.Property.UserProperty.value + 9
PAPER = "paper"  # the scheme of links to papers


class NoteText(GrowingText):
    """Renders the Markdown of one note; never loads any resource."""

    paper_wanted = Signal(int)
    box_clicked = Signal(int)  # from 0, in the order of the note

    def __init__(self, formulae: Formulae, theme: Theme, size_px: float = 13.5, parent: QWidget | None = None) -> None:
        super().__init__("noteText", size_px, parent)
        self.formulae, self.theme = formulae, theme
        self.markdown = ""
        self.links: Mapping[str, LinkTarget] = {}
        self._is_waiting = False
        self._painter = FormulaPainter(self)
        self._painter.install(self.document())
        self.viewport().setMouseTracking(True)
        formulae.came.connect(self._formulae_came)

    def show_note(self, markdown: str, links: "Mapping[str, LinkTarget]") -> None:
        """Show a note; `links` maps the keys in it to papers."""
        self.markdown, self.links = markdown, links
        text, held = hold(markdown)
        self._is_waiting = self.formulae.want([_key(piece) for piece in held if piece.tex])
        self.document().setMarkdown(text, FEATURES)
        self._put_back(held)
        self.updateGeometry()

    def _formulae_came(self) -> None:
        if self._is_waiting:
            self.show_note(self.markdown, self.links)

    def _put_back(self, held: list[Held]) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            for found in reversed(list(HELD.finditer(block.text()))):
                self._replace(cursor, block, found.start(), found.end(), held[int(found[1])])
            block = block.next()
        cursor.endEditBlock()

    def _replace(self, cursor: QTextCursor, block: QTextBlock, start: int, end: int, piece: Held) -> None:
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        base = cursor.charFormat()
        if piece.tex:
            self._insert_formula(cursor, base, piece)
        else:
            cursor.insertText(piece.label if self._target(piece) else piece.source, self._link(base, piece))

    def _insert_formula(self, cursor: QTextCursor, base: QTextCharFormat, piece: Held) -> None:
        tex, is_display = _key(piece)
        formula = self.formulae.get(tex, is_display=is_display)
        if formula is not None:
            base.setFont(self.font())
            base.setProperty(SOURCE, piece.source)
            cursor.insertText(OBJECT, formula_format(base, formula, self.theme.colors.ink))
        else:
            cursor.insertText((tex_to_plain(tex) if self._is_waiting else "") or piece.source, base)

    def _target(self, piece: Held) -> "LinkTarget | None":
        return self.links.get(piece.key)

    def _link(self, base: QTextCharFormat, piece: Held) -> QTextCharFormat:
        target = self._target(piece)
        if target is None:
            base.setForeground(QColor(self.theme.colors.ink3))
            base.setToolTip(tr("No paper has the citation key “{key}”.", key=piece.key))
            return base
        base.setAnchor(True)
        base.setAnchorHref(f"{PAPER}:{target.paper_id}")
        base.setForeground(QColor(self.theme.colors.accent))
        base.setToolTip(plain(target.title))
        return base

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == PAPER and url.path().isdecimal():
            self.paper_wanted.emit(int(url.path()))
        else:
            super()._follow(url)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Formulas are copied as TeX."""
        chosen = self.textCursor()
        place = QTextCursor(chosen)
        pieces = []
        for at in range(chosen.selectionStart(), chosen.selectionEnd()):
            place.setPosition(at + 1)
            sign = self.document().characterAt(at)
            pieces.append(str(place.charFormat().property(SOURCE)) if sign == OBJECT else sign)
        copied = QMimeData()
        copied.setText("".join(pieces).replace("\u2029", "\n").replace("\u2028", "\n"))
        return copied

    def box_at(self, point: QPointF) -> int | None:
        """The number of the checkbox at a position in the text."""
        clicked = self.document().documentLayout().blockWithMarkerAt(point)
        if not clicked.isValid():
            return None
        number, block = -1, self.document().begin()
        while block.isValid():
            number += _has_box(block)
            if block == clicked:
                return number if _has_box(block) else None
            block = block.next()
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        box = self.box_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and box is not None:
            self.box_clicked.emit(box)
            return
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a paper's title when the pointer rests on a link to it."""
        if event.type() is QEvent.Type.ToolTip:
            told = self.cursorForPosition(event.pos()).charFormat().toolTip()  # type: ignore[attr-defined]
            QToolTip.showText(event.globalPos(), told, self)  # type: ignore[attr-defined] # a QHelpEvent
            return True
        return super().viewportEvent(event)


def _key(piece: Held) -> tuple[str, bool]:
    return without_signs(piece.tex), piece.tex.startswith(("$$", "\\["))


def _has_box(block: QTextBlock) -> bool:
    return block.blockFormat().marker() is not QTextBlockFormat.MarkerType.NoMarker
