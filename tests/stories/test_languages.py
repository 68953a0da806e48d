"""The window in each language: nothing on any screen is cut off, large or small, and nothing English is left."""

import os
import re
from collections.abc import Iterator
from pprint import pformat
from xml.etree import ElementTree as Xml

import pytest
from make_translations import forms_of
from PySide6.QtWidgets import QApplication, QWidget

from paperdesk import language
from paperdesk.gui.words import use_language
from tests.gui.window import Reader
from tests.helpers.screen_texts import cramped, own_texts
from tests.helpers.screens import SCREENS, furnish, put_back, top_of
from tests.helpers.shown_texts import texts_of

PLACE = re.compile(r"\\\{\w+\\\}")
FEWEST_LETTERS = 12  # of a text with values: shorter ones are like those of a reader
SMALL = (900, 600)
ALWAYS = ("de",)


def story_of(code: str) -> object:
    """The longest words are always looked at; all others before a release."""
    is_left = code not in ALWAYS and not os.environ.get("PAPERDESK_LONG")
    return pytest.param(code, marks=pytest.mark.skipif(is_left, reason="part of .ci/long"))


@pytest.fixture(params=[story_of(known.code) for known in language.available()])
def spoken(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A language, whatever the settings of the window say."""
    monkeypatch.setattr(language, "choose", lambda _setting, _wanted: request.param)
    yield request.param
    use_language(qapp, language.ENGLISH)


def _value(place: re.Match[str]) -> str:
    return r"[\d.,]+" if place[0] == r"\{n\}" else ".+"


class English:
    """The English texts that are others in a language."""

    def __init__(self, code: str) -> None:
        self.plain: set[str] = set()
        self.patterns: list[re.Pattern[str]] = []
        own: set[str] = set()
        for message in Xml.parse(language.translations() / f"paperdesk_{code}.ts").iter("message"):  # noqa: S314
            source, translation = message.findtext("source", ""), message.find("translation")
            forms = forms_of(translation) if translation is not None else []
            own.update(forms)
            if source in forms:
                continue
            if "{" not in source:
                self.plain.add(source)
            elif len(re.sub(r"\{\w+\}", "", source)) >= FEWEST_LETTERS:
                self.patterns.append(re.compile(PLACE.sub(_value, re.escape(source))))
        self.plain -= own  # a word of another text

    def left_in(self, top: QWidget, own: list[str]) -> list[str]:
        """The texts of a screen that are still English."""
        shown = dict.fromkeys(text for text in texts_of(top) if text and text not in own)
        return [t for t in shown if t in self.plain or any(pattern.fullmatch(t) for pattern in self.patterns)]


def test_every_screen_speaks_the_language_and_has_room(spoken: str, reader: Reader) -> None:
    furnish(reader)
    english = English(spoken)
    left: dict[str, list[str]] = {}
    cut: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(reader)
        top = top_of(reader)
        left[name], cut[name] = english.left_in(top, own_texts(reader)), cramped(top)
        large = top.size()
        top.resize(*(min(size) for size in zip(SMALL, large.toTuple(), strict=True)))
        reader.settle()
        cut[f"{name}, small"] = cramped(top) if name != "large-text" else []  # a large text may need a large window
        top.resize(large)
        put_back(reader, "light")
    found = {"left": {n: texts for n, texts in left.items() if texts}, "cut": {n: t for n, t in cut.items() if t}}
    assert not any(found.values()), pformat(found, width=160)
