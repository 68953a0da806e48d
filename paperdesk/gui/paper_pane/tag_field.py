"""The tag field, with completion."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from paperdesk.gui.words import tr

WIDTH_PX = 240  # enough for two or three tags


class TagField(QLineEdit):
    """Enter adds the tags (separated by commas; a minus removes one) and closes the field, as Esc does."""

    given = Signal(list)
    left = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("tag, another tag…"))
        self.setAccessibleName(tr("Tags to add"))
        self.setToolTip(tr("Press Enter to add. Separate tags with commas; put a minus before a tag to remove it."))
        self.setMinimumWidth(WIDTH_PX)
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.popup = QListView()
        self.popup.setObjectName("completions")
        completer.setPopup(self.popup)
        self.setCompleter(completer)
        self.returnPressed.connect(self._give)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.popup.setStyleSheet(self.window().styleSheet())  # Qt makes it a window without a parent

    def _give(self) -> None:
        names = [part.strip() for part in self.text().split(",") if part.strip("- ")]
        if names:
            self.given.emit(names)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
