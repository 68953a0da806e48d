"""Background work waits while you scroll, type or drag."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from paperdesk.gui.running import input_priority
from paperdesk.gui.running.input_priority import InputPriority
from paperdesk.gui.running.tasks import Tasks
from tests.gui.window import TIMEOUT_MS


def turn_wheel(window: QWindow) -> None:
    place, step = QPointF(5, 5), QPoint(0, -13)
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    QApplication.sendEvent(window, QWheelEvent(place, place, step, step, *none, False))


def press_key(window: QWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_J)


def click(window: QWindow) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def move_mouse(window: QWindow, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    place, none = QPointF(6, 6), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)


def drag(window: QWindow) -> None:
    move_mouse(window, Qt.MouseButton.LeftButton)


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def tasks(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tasks]:
    monkeypatch.setattr(input_priority, "REST_AFTER_INPUT_S", 60.0)
    tasks = Tasks()
    yield tasks
    tasks.shut_down()


@pytest.mark.parametrize("touch", [turn_wheel, press_key, click, drag])
def test_work_rests_while_the_reader_scrolls_types_clicks_or_drags(
    qtbot: QtBot, dialog: QDialog, tasks: Tasks, touch: Callable[[QWindow], None]
) -> None:
    watching = InputPriority(tasks, dialog)
    dialog.show()
    qtbot.waitExposed(dialog, timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle(), timeout=TIMEOUT_MS)
    assert not tasks.foreground.give_way()
    touch(dialog.windowHandle())
    assert tasks.foreground.give_way()
    assert watching.parent() is dialog


def test_a_mouse_that_passes_over_holds_up_nothing(qtbot: QtBot, dialog: QDialog, tasks: Tasks) -> None:
    dialog.show()
    InputPriority(tasks, dialog).watch(dialog.windowHandle())
    move_mouse(dialog.windowHandle())
    assert not tasks.foreground.give_way()
