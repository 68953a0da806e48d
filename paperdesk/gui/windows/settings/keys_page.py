"""The settings page for shortcuts: every action with its shortcut, changed unless another action uses it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.actions.action import Action
from paperdesk.gui.actions.keymap import PRESET_WORDS, Keymap, begins, clashes_with, make_keymap
from paperdesk.gui.words import tr, without_dots
from paperdesk.settings import KeySettings

NAME = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """Reports each change as complete shortcut settings."""

    changed = Signal(object)  # KeySettings

    def __init__(self, actions: Sequence[Action], settings: KeySettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actions_known, self.settings = actions, settings
        self.preset, self.search, self.list = QComboBox(), QLineEdit(), QTreeWidget()
        self.edit, self.message = QKeySequenceEdit(), QLabel()
        for name, words in PRESET_WORDS.items():
            self.preset.addItem(tr(words), name)
        self.preset.setCurrentIndex(max(0, self.preset.findData(settings.preset)))
        self._name_parts()
        self.give, self.clear, self.reset = (
            QPushButton(text) for text in (tr("Use this shortcut"), tr("No shortcut"), tr("Reset to preset"))
        )
        self._lay_out()
        self.preset.currentIndexChanged.connect(lambda _row: self._take(preset=self.preset.currentData(), own={}))
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(lambda _item, _before: self._show_current())
        self.edit.keySequenceChanged.connect(lambda _keys: self._judge())
        self.give.clicked.connect(self._give)
        self.clear.clicked.connect(lambda: self._set(()))
        self.reset.clicked.connect(self._reset)
        self._fill()

    def _name_parts(self) -> None:
        self.preset.setAccessibleName(tr("Shortcut preset"))
        self.search.setPlaceholderText(tr("Find an action or shortcut"))
        self.search.setAccessibleName(tr("Find an action or shortcut"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(tr("Actions and their shortcuts"))
        self.list.setHeaderLabels([tr("Action"), tr("Keyboard shortcuts")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for part in (self.edit, *self.edit.findChildren(QLineEdit)):
            part.setAccessibleName(tr("Press the new shortcut"))
        self.edit.setMaximumSequenceLength(2)
        self.message.setWordWrap(True)
        self.message.setObjectName("note")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 24)
        layout.setSpacing(10)
        head = QLabel(tr("Keyboard shortcuts"))
        head.setObjectName("settingsHead")
        top, line, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.preset)
        top.addWidget(self.search, 1)
        line.addWidget(QLabel(tr("New shortcut")))
        line.addWidget(self.edit, 1)
        line.addWidget(self.give)
        buttons.addWidget(self.clear)
        buttons.addWidget(self.reset)
        buttons.addStretch()
        layout.addWidget(head)
        for part in (top, self.list, line, self.message, buttons):
            if isinstance(part, QWidget):
                layout.addWidget(part, 1 if part is self.list else 0)
            else:
                layout.addLayout(part)

    @property
    def keymap(self) -> Keymap:
        return make_keymap(self.actions_known, self.settings)

    @property
    def current(self) -> str:
        """The name of the selected action."""
        item = self.list.currentItem()
        return str(item.data(0, NAME)) if item is not None else ""

    def _fill(self) -> None:
        chosen, keymap = self.current, self.keymap
        self.list.clear()
        for action in self.actions_known:
            item = QTreeWidgetItem([without_dots(tr(action.text)), keymap.text(action.name)])
            item.setData(0, NAME, action.name)
            self.list.addTopLevelItem(item)
            if action.name == chosen:
                self.list.setCurrentItem(item)
        self._filter(self.search.text())
        self._show_current()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                seen = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in seen for word in words))

    def choose(self, name: str) -> None:
        """Select an action by name."""
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, NAME) == name:
                self.list.setCurrentItem(item)

    def _show_current(self) -> None:
        for button in (self.clear, self.reset):
            button.setEnabled(bool(self.current))
        self.reset.setEnabled(self.current in self.settings.own)
        self.edit.clear()
        self._judge()

    def _typed(self) -> str:
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _judge(self) -> None:
        """Show whether the pressed shortcut is free."""
        key, name = self._typed(), self.current
        others = clashes_with(self.actions_known, self.keymap, name, key) if key and name else []
        self.give.setEnabled(bool(key and name))
        texts = ", ".join(f"“{tr(action.text).rstrip('…')}”" for action in others)
        said = tr("This shortcut is used by {actions}. If you use it here, it is removed there.", actions=texts)
        self.message.setText(said if others else "")
        self.message.setVisible(bool(others))

    def _give(self) -> None:
        """Assign the shortcut to the selected action, and remove it from others."""
        key, name, keymap = self._typed(), self.current, self.keymap
        own = dict(self.settings.own)
        for action in clashes_with(self.actions_known, keymap, name, key):
            own[action.name] = [other for other in keymap.of(action.name) if not begins(key, other)]
        own[name] = [key, *(k for k in keymap.of(name) if k != key)]
        self._take(own=own)

    def _set(self, keys: Sequence[str]) -> None:
        if self.current:
            self._take(own={**self.settings.own, self.current: list(keys)})

    def _reset(self) -> None:
        self._take(own={name: keys for name, keys in self.settings.own.items() if name != self.current})

    def _take(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type] # fields of it
        self.changed.emit(self.settings)
        self._fill()
