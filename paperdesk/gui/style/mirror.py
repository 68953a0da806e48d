"""Positions in hand-painted rows, for right-to-left languages."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def mirrored(directed: QPainter | QWidget, place: QRectF, whole: QRectF) -> QRectF:
    """A position from the left of a row, or from the right in right-to-left languages."""
    if directed.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return place
    return QRectF(whole.left() + whole.right() - place.right(), place.top(), place.width(), place.height())
