"""The button row of a dialog: Close, and the main button."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from paperdesk.gui.words import tr


def main_button(text: str, run: Callable[[], object]) -> QPushButton:
    """The default button, in the program's colour."""
    button = QPushButton(text)
    button.setProperty("main", True)  # noqa: FBT003 - Qt's own signature
    button.clicked.connect(lambda _checked=False: run())
    return button


def closing_row(dialog: QDialog, button: QPushButton) -> QHBoxLayout:
    """Close, and the main button on its right."""
    close = QPushButton(tr("Close"))
    close.setAutoDefault(False)
    close.clicked.connect(dialog.reject)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(close)
    row.addWidget(button)
    return row
