"""The left column of windows with many pages: a search field, and the page names below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget


def side_column(search: QLineEdit, names: QListWidget) -> QWidget:
    """Both on one background, from top to bottom."""
    column = QWidget()
    column.setObjectName("sideColumn")
    column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.addWidget(search)
    layout.addWidget(names, 1)
    return column
