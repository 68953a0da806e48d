"""The small questions: answered by keys and by the mouse, left by Esc."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from paperdesk.gui.desk.sheets import ChoiceSheet, ConfirmSheet, TextSheet

MANY = [f"Collection {number}" for number in range(20)]


def shown(qtbot: QtBot, sheet: QDialog) -> None:
    qtbot.addWidget(sheet)
    sheet.open()
    sheet.activateWindow()


def test_a_line_of_text_is_taken_with_return(qtbot: QtBot) -> None:
    sheet = TextSheet("Rename tag", "New name", "old")
    shown(qtbot, sheet)
    QTest.keyClicks(sheet.line, "new")
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert sheet.result() == QDialog.DialogCode.Accepted
    assert sheet.line.text() == "new"


def test_one_of_many_is_found_by_typing(qtbot: QtBot) -> None:
    sheet = ChoiceSheet("Add to a collection", "Where", MANY)
    shown(qtbot, sheet)
    QTest.keyClicks(sheet.field, "coll 1")
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.chosen == 10
    QTest.keyClicks(sheet.field, "x")
    assert sheet.chosen is None
    assert not sheet.yes.isEnabled()
    QTest.keyClick(sheet.field, Qt.Key.Key_Backspace)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.result() == QDialog.DialogCode.Accepted
    assert sheet.chosen is not None
    assert "1" in MANY[sheet.chosen]


def test_one_of_few_is_chosen_with_the_mouse(qtbot: QtBot) -> None:
    sheet = ChoiceSheet("Which", "Which of them", ["One", "Two"])
    shown(qtbot, sheet)
    item = sheet.rows.item(1)
    assert item is not None
    QTest.mouseClick(sheet.rows.viewport(), Qt.MouseButton.LeftButton, pos=sheet.rows.visualItemRect(item).center())
    QTest.mouseClick(sheet.yes, Qt.MouseButton.LeftButton)
    assert sheet.chosen == 1
    assert sheet.result() == QDialog.DialogCode.Accepted


def test_what_cannot_be_undone_is_not_done_by_return_alone_nor_by_esc(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        sheet = ConfirmSheet("Remove 3 papers for good?", "Remove")
        shown(qtbot, sheet)
        QTest.keyClick(sheet.cancel, key)
        assert sheet.result() == QDialog.DialogCode.Rejected
    sheet = ConfirmSheet("Remove 3 papers for good?", "Remove")
    shown(qtbot, sheet)
    QTest.mouseClick(sheet.yes, Qt.MouseButton.LeftButton)
    assert sheet.result() == QDialog.DialogCode.Accepted
