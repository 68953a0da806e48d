"""Formatted text that reads nothing from disk or network, whatever pictures and sheets it names."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser


class ClosedText(QTextBrowser):
    """A browser of what the program itself puts in."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A spot that nobody sees for a picture: where nothing came, Qt would read the file that is named itself."""
        return _NOTHING if kind == QTextDocument.ResourceType.ImageResource.value else None


_NOTHING = QImage(b"\0\0\0\0", 1, 1, QImage.Format.Format_ARGB32)
