"""The authors of the paper as chips: to search for, reorder, rename or remove."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QSizePolicy, QWidget

from paperdesk.gui.paper_pane.field_row import FieldLine
from paperdesk.gui.widgets.buttons import PaneButton
from paperdesk.gui.widgets.flow_layout import FlowLayout, clear_layout
from paperdesk.gui.words import number, plain, tr
from paperdesk.model.paper import Author

MOST_CHIPS = 30  # chips; further authors are only counted
POSITION = "application/x-paperdesk-author"


class AuthorChip(PaneButton):
    """One author. A click searches, Alt and an arrow key move, F2 renames, Delete removes; so does the menu."""

    moved = Signal(int)  # -1 or 1
    wanted = Signal()
    rename_wanted = Signal()
    removal_wanted = Signal()
    kept_keys = (*PaneButton.kept_keys, Qt.Key.Key_F2, Qt.Key.Key_Delete)

    def __init__(self, author: Author, position: int, *, is_last: bool) -> None:
        super().__init__(author.full if is_last else f"{author.full},")
        self.setAccessibleName(author.full)
        self.position = position
        self._pressed = QPoint()
        self.setObjectName("authorChip")
        self.setAccessibleDescription(tr("Enter to search, Alt+arrow to move, F2 to rename, Delete to remove"))
        tip = tr("Papers by {author}. Drag or Alt+← → to move, F2 to rename, Del to remove", author=author.full)
        self.setToolTip(plain(tip))
        self.clicked.connect(self.wanted)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Show papers by this author"), self.wanted.emit)
        menu.addAction(tr("Rename…"), self.rename_wanted.emit)
        menu.addAction(tr("Move left"), lambda: self.moved.emit(-1))
        menu.addAction(tr("Move right"), lambda: self.moved.emit(1))
        menu.addAction(tr("Remove"), self.removal_wanted.emit)
        menu.popup(self.mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        apart = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and apart >= QApplication.startDragDistance():
            self.setDown(False)
            drag, data = QDrag(self), QMimeData()
            data.setData(POSITION, str(self.position).encode())
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)


class AuthorChips(QWidget):
    """All authors in order; reports a new order or new names as a whole."""

    changed = Signal(list)  # list of Author or str
    author_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.authors: tuple[Author, ...] = ()
        self.line: QLineEdit | None = None
        self._focus = -1
        self.flow = FlowLayout(self, gap=2)

    def show_authors(self, authors: Sequence[Author]) -> None:
        """Show the authors; a moved chip keeps the focus."""
        if tuple(authors) == self.authors and self.flow.count():
            return
        self.authors, self.line = tuple(authors), None
        clear_layout(self.flow)
        self._add_chips()
        if 0 <= self._focus < len(self.chips):
            self.chips[self._focus].setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = -1

    def _add_chips(self) -> None:
        """Add the next authors, and a button for the remaining ones."""
        begin = len(self.chips)
        for position, author in enumerate(self.authors[begin : begin + MOST_CHIPS], start=begin):
            self.flow.addWidget(self._chip(author, position))
        more = len(self.authors) - len(self.chips)
        if more > 0:
            rest = PaneButton(tr("and {n} more", n=number(more)))
            rest.setObjectName("chipAdd")
            rest.clicked.connect(lambda _checked=False: self._show_more(rest))
            self.flow.addWidget(rest)
        self.updateGeometry()

    def _show_more(self, rest: PaneButton) -> None:
        begin = len(self.chips)
        self.flow.removeWidget(rest)
        rest.deleteLater()
        self._add_chips()
        self.chips[begin].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chips(self) -> list[AuthorChip]:
        widgets = (item.widget() for i in range(self.flow.count()) if (item := self.flow.itemAt(i)) is not None)
        return [widget for widget in widgets if isinstance(widget, AuthorChip)]

    def _chip(self, author: Author, position: int) -> AuthorChip:
        chip = AuthorChip(author, position, is_last=position == len(self.authors) - 1)
        chip.wanted.connect(lambda: self.author_wanted.emit(author.full))
        chip.moved.connect(lambda steps: self.move_author(position, position + steps))
        chip.rename_wanted.connect(lambda: self._begin(chip, author))
        chip.removal_wanted.connect(lambda: self._take_off(position))
        return chip

    def move_author(self, position: int, target: int) -> None:
        """Move an author to another position."""
        if not 0 <= target < len(self.authors) or target == position:
            return
        order = list(self.authors)
        order.insert(target, order.pop(position))
        self._focus = target
        self.changed.emit(order)

    def _take_off(self, position: int) -> None:
        self._focus = max(0, position - 1)
        self.changed.emit([author for number, author in enumerate(self.authors) if number != position])

    def _begin(self, chip: AuthorChip, author: Author) -> None:
        """Edit the name in place."""
        line = self.line = FieldLine(author.inverted, self)
        line.setAccessibleName(tr("Family, Given"))
        line.setGeometry(chip.geometry().adjusted(0, -2, 60, 2))
        line.show()
        line.selectAll()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

        def end() -> None:
            line.hide()
            line.deleteLater()
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

        def take() -> None:
            text = line.text().strip()
            end()
            if text and text != author.inverted:
                self._focus = chip.position
                names: list[Author | str] = list(self.authors)
                names[chip.position] = text
                self.changed.emit(names)

        line.returnPressed.connect(take)
        line.left.connect(end)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(POSITION):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        position = int(bytes(event.mimeData().data(POSITION).data()).decode())
        self.move_author(position, self.place_at(event.position().toPoint()))
        event.acceptProposedAction()

    def place_at(self, at: QPoint) -> int:
        """The position of the chip nearest to a point."""
        apart = [(chip.geometry().center() - at).manhattanLength() for chip in self.chips]
        return apart.index(min(apart)) if apart else 0
