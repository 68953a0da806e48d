"""Exporting from its window: what, as what, with what, seen before it is written; by keys and by the mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from paperdesk.gui.windows.references.export_window import ExportWindow
from tests.gui.window import Reader


def opened(reader: Reader) -> ExportWindow:
    reader.press("Ctrl+E")
    dialog = reader.dialog
    assert isinstance(dialog, ExportWindow)
    return dialog


def click(reader: Reader, button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.settle()


def test_the_preview_is_the_beginning_of_the_file(full: Reader, tmp_path: Path) -> None:
    full.ask.target = tmp_path / "out.bib"
    full.press("x", "x")
    dialog = opened(full)
    shown = dialog.preview.toPlainText()
    assert shown.count("@") == 2
    assert dialog.note.text() == "2 of 2 papers"
    assert dialog.export.text() == "Export 2 papers…"
    full.press("Return")
    assert full.ask.target.read_text(encoding="utf-8") == shown
    assert full.notice.startswith("2 papers exported to")


def test_format_and_options_change_the_preview_and_are_remembered(full: Reader) -> None:
    dialog = opened(full)
    assert "abstract = " in dialog.preview.toPlainText()
    dialog.boxes["abstracts"].click()
    full.settle()
    assert "abstract = " not in dialog.preview.toPlainText()
    dialog.formats.setCurrentIndex(dialog.formats.findData("ris"))
    full.settle()
    assert dialog.preview.toPlainText().startswith("TY  - ")
    dialog.copy.click()
    full.settle()
    assert full.ask.clipboard.count("TY  - ") == 30
    dialog.reject()
    again = opened(full)
    assert again.choice.format == "ris"
    assert not again.boxes["abstracts"].isChecked()


def test_the_whole_library_is_exported_from_the_inbox(full: Reader, tmp_path: Path) -> None:
    full.press("a", "a", "a")
    full.ask.target = tmp_path / "out.bib"
    dialog = opened(full)
    dialog.whats["library"].click()
    full.settle()
    assert dialog.export.text() == "Export 3 papers…"
    click(full, dialog.export)
    assert full.ask.target.read_text(encoding="utf-8").count("\n@") + 1 == 3


def test_without_a_file_nothing_is_written_and_the_window_stays(full: Reader) -> None:
    dialog = opened(full)
    full.press("Return")
    assert dialog.isVisible()
    full.press("Esc")
    assert QApplication.activeModalWidget() is None
