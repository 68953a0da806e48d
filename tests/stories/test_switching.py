"""Another language is chosen while a screen is open: everything on it is said anew, and nothing is lost."""

import os
import re
from pprint import pformat

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from paperdesk.gui.status_bar import StatusBar
from paperdesk.gui.widgets.buttons import KeyButton
from paperdesk.gui.widgets.done_note import DoneNote
from paperdesk.gui.widgets.respeak import show_language
from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from tests.gui.pseudo import Pseudo
from tests.gui.window import Reader
from tests.helpers.screen_texts import in_english, own_texts
from tests.helpers.screens import SCREENS, furnish, put_back, top_of
from tests.helpers.shown_texts import texts_of

TIMED = re.compile(r"\d ms\b")


def lasting_texts(top: QWidget) -> set[str]:
    """What a screen says, but for what comes and goes by itself."""
    passing = [widget for widget in top.findChildren(QWidget) if isinstance(widget, StatusBar | DoneNote | KeyButton)]
    gone = {text for widget in passing for text in texts_of(widget)}
    return {text for text in texts_of(top) if text not in gone and not TIMED.search(text)}


@pytest.mark.skipif(not os.environ.get("PAPERDESK_LONG"), reason="part of .ci/long")
def test_an_open_screen_changes_its_language_and_back(reader: Reader) -> None:
    furnish(reader)
    translator = Pseudo(QApplication.instance())
    left: dict[str, list[str]] = {}
    lost: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        if name == "palette":  # goes away as soon as anything else is used
            continue
        show(reader)
        top = top_of(reader)
        before = lasting_texts(top)
        QCoreApplication.installTranslator(translator)
        show_language(reader.window)
        top_of(reader)
        left[name] = in_english(top, own_texts(reader))
        QCoreApplication.removeTranslator(translator)
        show_language(reader.window)
        top_of(reader)
        lost[name] = sorted(before ^ lasting_texts(top))
        put_back(reader, "light")
    found = {"left": {n: texts for n, texts in left.items() if texts}, "lost": {n: t for n, t in lost.items() if t}}
    assert not any(found.values()), pformat(found, width=160)


def test_german_is_chosen_in_the_settings_and_english_again_with_the_keyboard(reader: Reader) -> None:
    furnish(reader)
    desk = reader.app.desk
    assert desk is not None
    paper, rows = desk.selection.current, reader.window.list_pane.view.verticalScrollBar().value()
    choose_language(reader, "Deutsch")
    assert "Bibliothek" in lasting_texts(reader.window)
    assert reader.app.menus is not None
    assert reader.app.menus.actions["undo"].text() == "Rückgängig"
    reader.press("n")
    reader.type("Half a thought")
    choose_language(reader, "English")
    assert "Library" in lasting_texts(reader.window)
    editor = reader.window.paper_pane.notes.editor
    assert editor is not None, "the note is still being written"
    assert editor.toPlainText() == "Half a thought"
    assert desk.selection.current == paper
    assert reader.window.list_pane.view.verticalScrollBar().value() == rows
    assert reader.app.menus.actions["undo"].text() == "Undo"


def choose_language(reader: Reader, name: str) -> None:
    """Open the settings and choose by the beginning of a name."""
    reader.press("Ctrl+,")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingsWindow)
    box = dialog.editors["window", "language"]
    assert isinstance(box, QComboBox)
    box.setFocus()
    reader.type(name[:3])
    assert box.currentText() == name
    reader.settle()
    dialog.close()
    reader.settle()
