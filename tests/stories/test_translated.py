"""The window in a language that nobody speaks: every text of every screen is translated, and there is room for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.gui.pseudo import Pseudo
from tests.gui.window import Reader
from tests.helpers.screen_texts import cramped, in_english, own_texts
from tests.helpers.screens import GALLERY, SCREENS, furnish, picture, put_back, top_of


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("pseudo")
def test_every_text_of_every_screen_is_translated_and_has_room(reader: Reader) -> None:
    furnish(reader)
    GALLERY.mkdir(exist_ok=True)
    english: dict[str, list[str]] = {}
    cut: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(reader)
        top = top_of(reader)
        assert picture(reader).save(str(GALLERY / f"{name}-long.png"))
        english[name], cut[name] = in_english(top, own_texts(reader)), cramped(top)
        put_back(reader, "light")
    assert {name: texts for name, texts in english.items() if texts} == {}
    assert {name: texts for name, texts in cut.items() if texts} == {}


def test_what_is_not_translated_is_noticed(reader: Reader) -> None:
    furnish(reader)
    texts = in_english(reader.window, own_texts(reader))
    assert "Library" in texts
    assert "Copy BibTeX" in texts
