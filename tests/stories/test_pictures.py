"""Pictures of the window: one that shows nothing is a failure."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from paperdesk.app import run
from paperdesk.app.options import WindowOptions
from paperdesk.errors import ExportFailed


def test_a_window_that_never_comes_to_rest_leaves_no_picture(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "settle", lambda *_: False)
    with pytest.raises(ExportFailed, match="no screenshot"):
        run.save_screenshot(WindowOptions(tmp_path / "library"), tmp_path / "picture.png")
    assert not (tmp_path / "picture.png").exists()


def test_a_plain_area_is_no_picture_and_a_line_of_text_is_one(qtbot: QtBot) -> None:
    picture = QImage(1280, 820, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    assert run.is_blank(picture)
    painter = QPainter(picture)
    painter.fillRect(0, 0, 200, 820, QColor("lightgrey"))
    painter.end()
    assert run.is_blank(picture)
    painter.begin(picture)
    painter.drawText(250, 100, "Papers that you read in the evening")
    painter.end()
    assert not run.is_blank(picture)


def test_the_window_is_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    run.save_screenshot(WindowOptions(tmp_path / "library", theme="light"), tmp_path / "picture.png")
    assert not run.is_blank(QImage(str(tmp_path / "picture.png")))
