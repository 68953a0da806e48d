"""Shared by all separate windows: a heading and margins."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QLabel, QStyle, QVBoxLayout, QWidget

from paperdesk.gui.style.theme import text_font

MARGINS_PX = (22, 18, 22, 18)
HEADING_PX = 17


def heading(text: str) -> QLabel:
    """The name of a window above its content."""
    label = QLabel(text)
    label.setFont(text_font(HEADING_PX, QFont.Weight.DemiBold))
    label.setObjectName("windowHeading")
    return label


def frame(dialog: QDialog) -> None:
    """Give a window its heading and margins, unless it has chosen its own."""
    layout = dialog.layout()
    usual = dialog.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin, None, dialog)
    if not isinstance(layout, QVBoxLayout) or layout.contentsMargins().left() != usual:
        return
    layout.setContentsMargins(*MARGINS_PX)
    layout.setSpacing(10)
    name = heading(dialog.windowTitle())
    layout.insertWidget(0, name)
    for part in dialog.findChildren(QWidget):
        part.ensurePolished()  # its size is unknown before
    width, room = dialog.width(), dialog.screen().availableGeometry().height()
    needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
    dialog.resize(width, min(room, max(dialog.height() + name.sizeHint().height(), needed)))
