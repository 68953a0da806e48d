"""What is dragged is told in a chip that hides nothing."""

from pytestqt.qtbot import QtBot

from paperdesk.gui.paper_list.drag_picture import drag_picture
from paperdesk.gui.style.theme import make_theme


def test_the_picture_is_a_small_chip_at_any_number_and_scale(qtbot: QtBot) -> None:
    for count, ratio in ((1, 1.0), (100_000, 2.0)):
        size = drag_picture(count, make_theme("light"), ratio).deviceIndependentSize()
        assert size.height() == 24
        assert 40 < size.width() < 160
