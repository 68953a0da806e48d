"""The window of all shortcuts, generated from the actions."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from paperdesk.gui.style.theme import text_font
from paperdesk.gui.windows.frame import heading
from paperdesk.gui.words import mark, tr, without_dots

if TYPE_CHECKING:
    from paperdesk.gui.actions.action import Action
    from paperdesk.gui.actions.keymap import Keymap

COLUMNS = 2
EXTRA = ((mark("Move in the list"), "↓ ↑"), (mark("Select several"), "Shift+↓"), (mark("Edit a note"), "Return"))


class KeySheet(QDialog):
    """Shortcuts by menu, in two columns; built one menu at a time, as all at once would block for 40 ms."""

    def __init__(
        self, actions: "Sequence[Action]", keymap: "Keymap", parent: QWidget | None = None, *, first: str = ""
    ) -> None:
        """`first` is the menu of the current screen, whose shortcuts come first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(940, 660)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(26, 20, 26, 20)
        columns.setSpacing(40)
        sizes = Counter(action.menu for action in actions if keymap.of(action.name))
        menus = sorted(sizes, key=lambda menu: (menu != first, menu == "Reader", -sizes[menu]))
        stacks = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        self.blocks: list[KeyBlock] = []
        self._waiting: list[tuple[QVBoxLayout, str, list[tuple[str, str]]]] = []
        for menu in menus:
            rows = [
                (without_dots(tr(a.text)), keymap.text(a.name)) for a in actions if a.menu == menu and keymap.of(a.name)
            ]
            rows += [(tr(text), keys) for text, keys in EXTRA] if menu == "Go" else []
            shortest = heights.index(min(heights))
            heights[shortest] += len(rows) + 2
            self._waiting.append((stacks[shortest], tr(menu), rows))
        for stack in stacks:
            stack.addStretch()
            columns.addLayout(stack)
        self._lay_out(body)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._add_block)
        self._timer.start()

    def _lay_out(self, body: QWidget) -> None:
        self._body = body
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        scroll.setAccessibleName(tr("All keyboard shortcuts"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._field())
        layout.addWidget(scroll)

    def _field(self) -> QWidget:
        """The search field."""
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(26, 18, 26, 0)
        layout.setSpacing(10)
        layout.addWidget(heading(self.windowTitle()))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("Search shortcuts"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show_matching)
        layout.addWidget(self.field)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return holder

    def _add_block(self) -> None:
        if self._waiting:
            stack, title, rows = self._waiting.pop(0)
            block = KeyBlock(title, rows)
            self.blocks.append(block)
            stack.insertWidget(stack.count() - 1, block)
            block.show_matching(self.field.text())  # not earlier, as it would be a window and take the focus
            inside = self._body.layout()
            if (
                inside is not None
            ):  # at once: otherwise blocks are squeezed into the old size until Qt updates the layout
                self._body.resize(self._body.width(), inside.totalHeightForWidth(self._body.width()))
        else:
            self._timer.stop()

    def _show_matching(self, text: str) -> None:
        for block in self.blocks:
            block.show_matching(text)


class KeyBlock(QWidget):
    """The shortcuts of a menu, or the matching ones."""

    def __init__(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 14)
        grid.setVerticalSpacing(7)
        heading = QLabel(title)
        heading.setFont(text_font(15, QFont.Weight.DemiBold))
        grid.addWidget(heading, 0, 0)
        self.rows: list[tuple[QLabel, QLabel]] = []
        for number, (text, keys) in enumerate(rows, 1):
            label, keycap = QLabel(text), QLabel(keys)
            label.setWordWrap(True)
            keycap.setObjectName("keycap")
            grid.addWidget(label, number, 0)
            grid.addWidget(keycap, number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.rows.append((label, keycap))
        grid.setColumnStretch(0, 1)

    def show_matching(self, text: str) -> None:
        """Show shortcuts whose action has all words of a text, or that equal the text."""
        words, found = text.casefold().split(), False
        for label, keycap in self.rows:
            said, keys = label.text().casefold(), keycap.text().casefold().split()
            matches = all(word in said for word in words) or text.strip().casefold() in keys
            found = found or matches
            label.setVisible(matches)
            keycap.setVisible(matches)
        self.setVisible(found)
