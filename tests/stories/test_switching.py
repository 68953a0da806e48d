"""Another language is chosen while a screen is open: everything on it is said anew, and nothing is lost."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from paperdesk.gui.windows.help.key_sheet import KeySheet
from tests.gui.pseudo import Pseudo
from tests.gui.window import Reader
from tests.helpers.screen_texts import in_english, own_texts
from tests.helpers.screens import SCREENS, beside, furnish, put_back
from tests.helpers.shown_texts import texts_of


def shown(reader: Reader) -> QWidget:
    top = QApplication.activeModalWidget() or beside(reader) or reader.window
    if isinstance(top, KeySheet):  # built a menu at a time
        reader.wait(lambda sheet=top: not sheet._timer.isActive())  # type: ignore[misc]
    reader.settle()
    return top


def test_an_open_screen_changes_its_language_and_back(reader: Reader) -> None:
    furnish(reader)
    translator = Pseudo(QApplication.instance())
    left: dict[str, list[str]] = {}
    lost: dict[str, list[tuple[str, str]]] = {}
    for name, show in SCREENS.items():
        show(reader)
        top = shown(reader)
        before = list(texts_of(top))
        QCoreApplication.installTranslator(translator)
        reader.window.show_language()
        shown(reader)
        left[name] = in_english(top, own_texts(reader))
        QCoreApplication.removeTranslator(translator)
        reader.window.show_language()
        shown(reader)
        after = list(texts_of(top))
        lost[name] = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
        if len(before) != len(after):
            lost[name].append((f"{len(before)} texts", f"{len(after)}"))
        put_back(reader, "light")
    assert {name: texts for name, texts in left.items() if texts} == {}
    assert {name: texts for name, texts in lost.items() if texts} == {}
