"""Nothing in the window moves by itself: who is disturbed by motion needs no setting."""

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import paperdesk.gui
from paperdesk.gui.style.theme import apply_theme, make_theme

MOVING = {"QAbstractAnimation", "QMovie", "QPropertyAnimation", "QScroller", "QTimeLine", "QVariantAnimation"}
SET_IN_MOTION = {"setAnimated", "setMovable"}  # of trees and tabs, which then slide


def test_no_part_of_the_window_animates() -> None:
    found = [
        (file.name, name)
        for file in Path(paperdesk.gui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if (name := getattr(node, "id", getattr(node, "attr", ""))) in MOVING | SET_IN_MOTION
    ]
    assert found == []


def test_menus_and_tips_come_at_once_whatever_the_desktop_likes(qapp: QApplication) -> None:
    for effect in Qt.UIEffect:
        QApplication.setEffectEnabled(effect, True)
    apply_theme(qapp, make_theme("light"))
    assert not any(QApplication.isEffectEnabled(effect) for effect in Qt.UIEffect)
