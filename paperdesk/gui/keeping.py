"""Keys that a widget keeps for itself, although the window has an action for them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keeps_key(event: QEvent, *keys: Qt.Key) -> bool:
    """Whether a key that the window has an action for is meant for the widget; it is kept then."""
    is_meant = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys
    if is_meant:
        event.accept()
    return is_meant
