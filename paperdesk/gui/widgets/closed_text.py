"""Formatted text that never reads from disk or network, even if it refers to images and style sheets."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser


class ClosedText(QTextBrowser):
    """A browser for the program's own content."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """An invisible image: without one, Qt would read the named file itself."""
        return _NOTHING if kind == QTextDocument.ResourceType.ImageResource.value else None


_NOTHING = QImage(b"\0\0\0\0", 1, 1, QImage.Format.Format_ARGB32)
