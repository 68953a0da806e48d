"""What is painted over a page: marks lie where their words stand."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from paperdesk.gui.reader.page_painter import PageMark, PagePainter
from paperdesk.gui.style.theme import make_theme
from paperdesk.model.annotation import AnnotationKind

SIDES = {
    0: (50, 60),
    1: (80, 50),
    2: (50, 40),
    3: (20, 50),
}  # x, y of the middle of each side: below, right, above, left


@pytest.mark.parametrize("turned", [0, 1, 2, 3])
def test_an_underline_lies_at_the_feet_of_words_however_they_are_turned(qtbot: QtBot, turned: int) -> None:
    sheet = QImage(100, 100, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    mark = PageMark(1, 0, AnnotationKind.UNDERLINE, "#ff0000", ((20, 40, 80, 60),))
    PagePainter(painter, make_theme("light"), QRectF(0, 0, 100, 100), 1.0).marks([mark], 0, turned)
    painter.end()
    red = {side for side, (x, y) in SIDES.items() if sheet.pixelColor(x, y) == QColor("#ff0000")}
    assert red == {turned}
