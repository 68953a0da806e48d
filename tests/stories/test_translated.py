"""The window in a language that nobody speaks: every text of every screen is translated, and there is room for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.gui.pseudo import Pseudo
from tests.gui.window import Reader
from tests.helpers.screen_texts import faults_of_screens, in_english, own_texts
from tests.helpers.screens import furnish


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("pseudo")
def test_every_text_of_every_screen_is_translated_and_has_room(reader: Reader) -> None:
    assert faults_of_screens(reader, "long") == {}


def test_what_is_not_translated_is_noticed(reader: Reader) -> None:
    furnish(reader)
    texts = in_english(reader.window, own_texts(reader))
    assert "Library" in texts
    assert "Copy BibTeX" in texts
