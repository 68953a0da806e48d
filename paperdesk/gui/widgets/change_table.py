"""A table of changes: the paper, what is amiss, and the text before and after with the difference marked.

Each row has four texts in columns, of which two are shown with two lines each.
"""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.words import mark, plain, together, tr
from paperdesk.text.word_differences import word_differences

Index = QModelIndex | QPersistentModelIndex
Piece = tuple[str, bool]  # of a text, and whether it differs
COLUMNS = (mark("Paper"), "", mark("Changes"), "")
PAPER, ABOUT, BEFORE, AFTER = range(4)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
AIR_PX, GAP_PX = 7, 2
LEAD_CHARS = 16  # shown before the first difference
COMPARED_CHARS = 240  # of both texts; no row is wider
MOST_MARKED = 0.75  # of a text; if more differs, marking it says nothing


class ChangeTable(QTreeWidget):
    """Rows of `change_item`; those with a check box can be chosen."""

    def __init__(self, theme: Theme, more: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        """Add columns with these headers after the changes."""
        super().__init__(parent)
        self.setHeaderLabels([*(tr(column) for column in COLUMNS), *more])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_ChangeDelegate(theme, self))
        head, modes = self.header(), QHeaderView.ResizeMode
        head.setStretchLastSection(False)
        for column in (PAPER, BEFORE):
            head.setSectionResizeMode(column, modes.Stretch)
        for column in range(AFTER + 1, AFTER + 1 + len(more)):
            head.setSectionResizeMode(column, modes.ResizeToContents)
        for column in (ABOUT, AFTER):
            self.setColumnHidden(column, True)  # noqa: FBT003 - Qt's own signature

    def show_items(self, items: list[QTreeWidgetItem]) -> None:
        """Replace all rows, without a signal for each."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self.addTopLevelItems(items)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def chosen(self) -> list[QTreeWidgetItem]:
        """The checked rows in order."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in items if item and item.checkState(PAPER) == Qt.CheckState.Checked]


def change_item(paper: str, about: str, before: str, after: str, *, is_change: bool = True) -> QTreeWidgetItem:
    """A row, checked if it is a change; otherwise `before` is only shown."""
    now, better = excerpts(before, after) if is_change else (before, "")
    item = QTreeWidgetItem([paper, about, now, better])
    item.setToolTip(BEFORE, plain("\n".join(text for text in (before, after) if text)))
    item.setData(PAPER, SPOKEN, together(paper, about, between=". "))
    if is_change:
        item.setData(BEFORE, SPOKEN, together(now, better, between=" → "))
        item.setCheckState(PAPER, Qt.CheckState.Checked)
    return item


def excerpts(before: str, after: str) -> tuple[str, str]:
    """Excerpts of both texts from shortly before their first difference, so that a change in a long text is visible."""
    pairs = enumerate(zip(before, after, strict=False))
    shared = next((place for place, (one, other) in pairs if one != other), min(len(before), len(after)))
    start = before.rfind(" ", 0, max(0, shared - LEAD_CHARS)) + 1
    sign = "…" if start else ""
    return sign + before[start:], sign + after[start:] if after else tr("(empty)")


@lru_cache(maxsize=512)
def differing(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces, word by word, that are in the other too or not."""
    before, after = before[:COMPARED_CHARS], after[:COMPARED_CHARS]
    left, right, place = list[Piece](), list[Piece](), 0
    for found in word_differences(before, after):
        for pieces in (left, right):
            pieces.append((before[place : found.start], False))
        left.append((before[found.start : found.end], True))
        right.append((found.new, True))
        place = found.end
    for pieces in (left, right):
        pieces.append((before[place:], False))
    return _told_apart(left), _told_apart(right)


def _told_apart(pieces: list[Piece]) -> tuple[Piece, ...]:
    pieces = [piece for piece in pieces if piece[0]]
    total = sum(len(text) for text, _ in pieces)
    marked = sum(len(text) for text, differs in pieces if differs)
    return tuple(pieces) if marked <= total * MOST_MARKED else (("".join(text for text, _ in pieces), False),)


class _ChangeDelegate(QStyledItemDelegate):
    """Draws the first two columns with the text of their right neighbours below."""

    def __init__(self, theme: Theme, table: QTreeWidget) -> None:
        super().__init__(table)
        self.theme = theme
        self.bold, self.normal, self.quiet = text_font(13, QFont.Weight.DemiBold), text_font(12.5), text_font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetricsF(self.bold).height() + GAP_PX + QFontMetricsF(self.normal).height()
        return QSize(super().sizeHint(option, index).width(), round(lines) + 2 * AIR_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() > AFTER:
            super().paint(painter, option, index)
            self._rule(painter, option.rect)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        widget, part = option.widget, QStyle.SubElement.SE_ItemViewItemText
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        shown.text = " "  # so that there is room for text
        rect = style.subElementRect(part, shown, widget).adjusted(3, AIR_PX, -6, 0)
        rect.setTop(option.rect.top() + AIR_PX)
        painter.save()
        first, second = str(index.data() or ""), str(index.sibling(index.row(), index.column() + 1).data() or "")
        if index.column() == PAPER:
            for text, font, ink in ((first, self.bold, "ink"), (second, self.quiet, "ink2")):
                self._draw(painter, rect, font, ((text, False),), (ink, ""))
        else:
            before, after = differing(first, second) if second else (((first, False),), ())
            self._draw(painter, rect, self.normal, before, ("ink2", "hit"))
            self._draw(painter, rect, self.normal, after, ("ink", "hit2"))
        painter.restore()
        self._rule(painter, option.rect)

    def _rule(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(self.theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _draw(
        self, painter: QPainter, rect: QRect, font: QFont, pieces: tuple[Piece, ...], colors: tuple[str, str]
    ) -> None:
        """Draw a line from the left, cut off where it ends, and move the rectangle below it."""
        metrics, x, whole = QFontMetricsF(font), float(rect.left()), QRectF(rect)
        painter.setFont(font)
        for text, differs in pieces:
            said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.right() - x)
            width = metrics.horizontalAdvance(said)
            place = mirrored(painter, QRectF(x, rect.top(), width, metrics.height()), whole)
            if differs:
                painter.fillRect(place, self.theme.color(colors[1]))
            painter.setPen(self.theme.color("ink" if differs else colors[0]))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, said)
            x += width
            if said != text:
                break
        rect.translate(0, round(metrics.height()) + GAP_PX)
