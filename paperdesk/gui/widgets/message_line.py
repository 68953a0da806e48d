"""What a dialog says below its contents; without anything to say it takes no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class MessageLine(QLabel):
    """A text of one or more lines, there only while it says something."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.tell(text)

    def tell(self, text: str) -> None:
        """Say this; nothing for ""."""
        self.setText(text)
        if not text or self.parent() is not None:  # shown without a parent, it would be a window of its own
            self.setVisible(bool(text))
