"""Column widths that fit their contents in any language and text size."""

from collections.abc import Collection

from PySide6.QtWidgets import QHeaderView, QTreeView


def fit_columns(rows: QTreeView, wide: Collection[int]) -> None:
    """Make columns as wide as their contents; those in `wide` share the rest."""
    head = rows.header()
    head.setStretchLastSection(False)
    for column in range(head.count()):
        mode = QHeaderView.ResizeMode.Stretch if column in wide else QHeaderView.ResizeMode.ResizeToContents
        head.setSectionResizeMode(column, mode)
