"""Keys that a widget keeps for itself, although the window has an action for them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def keeps_key(event: QEvent, *keys: Qt.Key) -> bool:
    """True if a key with an action is meant for the widget, which then keeps it."""
    is_meant = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys
    if is_meant:
        event.accept()
    return is_meant


class KeyKeeper(QObject):
    """Keeps keys for a widget with many instances, from its focus-in event to its focus-out event.

    Overriding `event` instead would run Python code for each of the dozens of events before a widget is visible.
    """

    def __init__(self, widget: QWidget, *keys: Qt.Key) -> None:
        super().__init__(widget)
        self._keys = keys
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return keeps_key(event, *self._keys)

    def leave(self) -> None:
        """Stop."""
        parent = self.parent()
        if parent is not None:
            parent.removeEventFilter(self)
        self.deleteLater()
