"""The pane to the left of the pages: the outline or thumbnails."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.reader.page_layout import GAP_PX, Sizes
from paperdesk.gui.reader.page_source import PageSource
from paperdesk.gui.reader.page_view import PageView
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import plain, tr

if TYPE_CHECKING:
    from paperdesk.documents.contents import OutlineRow

NUMBER = Qt.ItemDataRole.UserRole
LABEL_HEIGHT, LABEL_AIR_PX = 17, 6


class Thumbnails(PageView):
    """Thumbnails; a click goes to the page."""

    page_picked = Signal(int)
    ground = "side"

    def __init__(self, theme: Theme, source: PageSource, sizes: Sizes, labels: Sequence[str]) -> None:
        super().__init__(theme, source, sizes)
        self.topic = "thumbnails"
        self.labels = labels
        self.current = 0
        self.fit = "width"
        self.setObjectName("thumbnails")
        self.setAccessibleName(tr("Thumbnails"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _lay_out(self, at: QPointF | None) -> None:
        self.below = max(0.0, self._label_px + LABEL_AIR_PX - GAP_PX)  # with the gap, enough for a label
        super()._lay_out(at)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._lay_out(None)  # the text size may be another one

    @property
    def _label_px(self) -> int:
        return max(LABEL_HEIGHT, self.fontMetrics().height())

    def set_current(self, page: int) -> None:
        if page != self.current:
            self.current = page
            if self.isVisible() and page not in self.seen_pages:
                self.go_to(page)
            self.viewport().update()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        super()._paint_page(painter, page)
        rect = self.layout_of_pages.rect(page).translated(-self.offset)
        place = QRectF(rect.left(), rect.bottom() + 2, rect.width(), self._label_px)
        is_current = page == self.current
        painter.setPen(self.theme.color("accent" if is_current else "ink3"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.labels[page])
        if is_current:
            painter.setPen(QPen(self.theme.color("accent"), 2))
            painter.drawRect(rect.adjusted(-1, -1, 1, 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at: QPointF = self.offset + event.position()
        self.page_picked.emit(self.layout_of_pages.page_at(at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y())
        event.accept()


class OutlinePane(QWidget):
    """Headings with the current one marked, or thumbnails."""

    row_picked = Signal(object)  # OutlineRow

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlinePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows: Sequence[OutlineRow] = ()
        self.heading = QLabel(tr("Outline"))
        self.heading.setObjectName("section")
        self.heading.setContentsMargins(10, 0, 0, 0)
        self._make_tree()
        self.none = QLabel()
        self.none.setObjectName("quiet")
        self.none.setWordWrap(True)
        self.none.setContentsMargins(10, 4, 6, 0)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.thumbnails = thumbnails
        self.stack = QStackedWidget()
        for widget in (self.tree, self.none, thumbnails):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 14, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(self.stack, 1)

    def set_keys(self, keys: KeyNames) -> None:
        said = tr("This PDF has no outline. Press {reader-thumbnails} to show thumbnails.")
        self.none.setText(keys.fill(said))

    def _make_tree(self) -> None:
        self.tree = QTreeWidget()
        self.tree.setObjectName("outline")
        self.tree.setAccessibleName(tr("Outline"))
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(16)
        self.tree.setRootIsDecorated(False)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.itemClicked.connect(self._picked)
        self.tree.itemActivated.connect(self._picked)

    def set_rows(self, rows: "Sequence[OutlineRow]") -> None:
        """Show the headings; without any, the thumbnails."""
        self.rows = rows
        self.tree.clear()
        above: list[tuple[int, QTreeWidgetItem]] = []
        for number, row in enumerate(rows):
            while above and above[-1][0] >= row.level:
                above.pop()
            node = QTreeWidgetItem(above[-1][1] if above else self.tree.invisibleRootItem(), [row.title])
            node.setData(0, NUMBER, number)
            node.setToolTip(0, plain(row.title))
            above.append((row.level, node))
        self.tree.expandAll()
        if rows:
            self.show_outline()
        else:
            self.show_thumbnails()

    def show_outline(self) -> None:
        self.heading.setText(tr("Outline"))
        self.stack.setCurrentWidget(self.tree if self.rows else self.none)

    def show_thumbnails(self) -> None:
        self.heading.setText(tr("Pages"))
        self.stack.setCurrentWidget(self.thumbnails)

    @property
    def shows_thumbnails(self) -> bool:
        return self.stack.currentWidget() is self.thumbnails

    def set_place(self, page: int, top: float) -> None:
        """Mark the heading of a position, in points from the top of its page."""
        self.thumbnails.set_current(page)
        current = -1
        for number, row in enumerate(self.rows):
            if (row.page, row.top) <= (page, top):
                current = number
        node = self._node(current)
        if node is not None and node is not self.tree.currentItem():
            self.tree.setCurrentItem(node)
        elif node is None:
            self.tree.setCurrentIndex(QModelIndex())

    def _node(self, number: int) -> QTreeWidgetItem | None:
        waiting = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            if node.data(0, NUMBER) == number:
                return node
            waiting += [node.child(i) for i in range(node.childCount())]
        return None

    def _picked(self, node: QTreeWidgetItem) -> None:
        self.row_picked.emit(self.rows[node.data(0, NUMBER)])
