"""A dialog's message line below its content, which takes no space when empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class MessageLine(QLabel):
    """A text of one or more lines, visible only while not empty."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.tell(text)

    def tell(self, text: str) -> None:
        """Show a message; "" hides it."""
        self.setText(text)
        if not text or self.parent() is not None:  # without a parent it would be shown as a window
            self.setVisible(bool(text))
