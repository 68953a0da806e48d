"""The sheet of all keys, made from the actions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from paperdesk.gui.style.theme import text_font
from paperdesk.gui.words import mark, tr

if TYPE_CHECKING:
    from paperdesk.gui.actions.action import Action
    from paperdesk.gui.actions.keymap import Keymap

COLUMNS = 2
EXTRA = ((mark("Move in the list"), "↓ ↑"), (mark("Select several"), "Shift+↓"), (mark("Write in a note"), "Return"))


class KeySheet(QDialog):
    """Keys by menu, in two columns; a menu at a time, since all at once hold up the window for 40 ms."""

    def __init__(self, actions: "Sequence[Action]", keymap: "Keymap", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.resize(940, 660)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(26, 20, 26, 20)
        columns.setSpacing(40)
        menus = sorted({a.menu for a in actions if keymap.of(a.name)}, key=lambda m: -sum(a.menu == m for a in actions))
        stacks = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        self._waiting: list[tuple[QVBoxLayout, str, list[tuple[str, str]]]] = []
        for menu in menus:
            rows = [
                (tr(a.text).rstrip("…"), keymap.text(a.name)) for a in actions if a.menu == menu and keymap.of(a.name)
            ]
            rows += [(tr(text), keys) for text, keys in EXTRA] if menu == "Go" else []
            shortest = heights.index(min(heights))
            heights[shortest] += len(rows) + 2
            self._waiting.append((stacks[shortest], tr(menu), rows))
        for stack in stacks:
            stack.addStretch()
            columns.addLayout(stack)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        scroll.setAccessibleName(tr("All keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._add_block)
        self._timer.start()

    def _add_block(self) -> None:
        if self._waiting:
            stack, title, rows = self._waiting.pop(0)
            stack.insertWidget(stack.count() - 1, _block(title, rows))
        else:
            self._timer.stop()


def _block(title: str, rows: Sequence[tuple[str, str]]) -> QWidget:
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 14)
    grid.setVerticalSpacing(7)
    heading = QLabel(title)
    heading.setFont(text_font(15, QFont.Weight.DemiBold))
    grid.addWidget(heading, 0, 0)
    for number, (text, keys) in enumerate(rows, 1):
        label = QLabel(text)
        label.setWordWrap(True)
        grid.addWidget(label, number, 0)
        keycap = QLabel(keys)
        keycap.setObjectName("keycap")
        grid.addWidget(keycap, number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnStretch(0, 1)
    return block
