"""The words of the window: translated from a file of Qt's, with values and numbers, and found for translators."""

import copy
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from paperdesk.errors import InvalidField, Words, counted, joined
from paperdesk.gui.desk.desk import papers_label
from paperdesk.gui.words import (
    day,
    error_text,
    load_translations,
    mark,
    moment,
    number,
    stored_day,
    stored_moment,
    tr,
    tr_marked,
    tr_n,
)
from paperdesk.language import LANGUAGES
from paperdesk.library.stored_steps import packed_step, unpacked_step
from paperdesk.model.steps import Step
from tests.helpers.translated import build, load_maker

GERMAN = {
    "Star": ["Stern"],
    "Toggle tag {n}": ["Schlagwort {n} geben oder nehmen"],
    "Starred {n} papers": ["{n} Arbeit mit Stern", "{n} Arbeiten mit Stern"],
    "{n} papers": ["{n} Arbeit", "{n} Arbeiten"],
    "{n} annotations": ["{n} Markierung", "{n} Markierungen"],
    "There is already a tag “{name}”.": ["Es gibt schon ein Schlagwort „{name}“."],
    "p. {label}": ["S. {seite}"],  # names a value wrongly
}


@pytest.fixture
def maker() -> ModuleType:
    return load_maker()


@pytest.fixture
def german(tmp_path: Path, qapp: QApplication) -> Iterator[None]:
    """All texts of the program as translators get them, some translated, and made into what the window loads."""
    build(GERMAN, tmp_path)
    loaded = load_translations(qapp, QLocale(QLocale.Language.German), tmp_path)
    yield
    for translator in loaded:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_texts_values_numbers_and_errors_are_translated() -> None:
    assert tr("Star") == "Stern"
    assert tr(mark("Toggle tag {n}", n=3)) == "Schlagwort 3 geben oder nehmen"
    assert [tr_n("{n} annotation", "{n} annotations", n) for n in (1, 2)] == ["1 Markierung", "2 Markierungen"]
    error = InvalidField("tag-exists", "There is already a tag “{name}”.", name="{x}")
    assert error_text(error) == "Es gibt schon ein Schlagwort „{x}“."
    assert str(error) == "There is already a tag “{x}”."


@pytest.mark.usefixtures("german")
def test_what_jobs_say_is_translated_piece_by_piece() -> None:
    told = joined(
        [counted("{n} paper", "{n} papers", 1), Words("Star"), counted("{n} annotation", "{n} annotations", 3000)]
    )
    assert told == "1 paper, Star, 3,000 annotations"
    assert tr(told) == "1 Arbeit, Stern, 3,000 Markierungen"
    assert tr(Words("Toggle tag {n}", n=Words("Star"))) == "Schlagwort Stern geben oder nehmen"
    assert [tr_marked(text) for text in ("Star", Words("Star"))] == ["Star", "Stern"], "what a reader wrote stays"


@pytest.mark.usefixtures("german")
def test_what_jobs_say_comes_whole_out_of_another_process() -> None:
    told = joined([counted("{n} paper", "{n} papers", 2), "{x}"])
    again = pickle.loads(pickle.dumps(told))  # noqa: S301 - made here
    assert (again, tr(again)) == ("2 papers, {x}", "2 Arbeiten, {x}")
    assert tr(copy.deepcopy(told)) == "2 Arbeiten, {x}"


@pytest.mark.usefixtures("german")
def test_a_step_is_told_in_the_language_of_the_window_that_shows_it() -> None:
    assert papers_label(2) == "2 Arbeiten"
    step = unpacked_step(packed_step(Step("star", 2000)))
    assert str(step) == "Starred 2,000 papers"
    assert tr_marked(step) == "2,000 Arbeiten mit Stern"
    assert tr_marked("Starred 3 papers") == "Starred 3 papers"  # as an earlier version stored it


def test_dates_and_times_are_the_locales() -> None:
    assert (day(date(2027, 1, 5)), stored_day("2027-01-31T23:59:59Z")) == ("Jan 5, 2027", "Jan 31, 2027")
    assert moment(datetime(2027, 1, 5, 16, 2, tzinfo=UTC)).replace("\u202f", " ") == "Jan 5, 2027, 4:02 PM"
    assert number(2.345, 1) == "2.3"
    assert [stored_day("2026"), stored_day(""), stored_moment("soon")] == ["2026", "", "soon"]


DESKTOP = """
from datetime import date
from PySide6.QtCore import QCoreApplication
from paperdesk.gui.paper_list.group_head import group_title
from paperdesk.gui.words import day, number, use_language
application = QCoreApplication([])
use_language(application, "{code}")
print(day(date(2027, 5, 3)), number(12304), group_title("2027-05-03"), sep="|")
print(QCoreApplication.translate("QPlatformTheme", "Cancel"))
"""


@pytest.mark.parametrize(
    ("desktop", "code", "shown"),
    [
        ("de_DE.UTF-8", "en", ["3 May 2027|12.304|Monday, 3 May 2027", "Cancel"]),
        ("de_CH.UTF-8", "en", ["3 May 2027|12'304|Monday, 3 May 2027", "Cancel"]),
        ("C", "en", ["May 3, 2027|12,304|Monday, May 3, 2027", "Cancel"]),
    ],
)
def test_dates_are_in_the_language_of_the_texts_and_numbers_as_in_the_country(
    desktop: str, code: str, shown: list[str]
) -> None:
    told = subprocess.run(
        [sys.executable, "-c", DESKTOP.format(code=code)],
        env={**os.environ, "LC_ALL": desktop},
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert told.stdout.splitlines() == shown


def test_numbers_without_a_locale_are_written_as_in_the_english_texts() -> None:
    assert number(12304) == "12,304"


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_or_wrongly_stays_english() -> None:
    assert tr("No such text: {n}", n=1) == "No such text: 1"
    assert tr("p. {label}", label="7") == "p. 7"


def ts_of(maker: ModuleType, texts: dict[str, tuple[list[str], bool]], file: Path, language: str = "de") -> Xml.Element:
    """The file after another run."""
    file.write_text(maker.make_ts(texts, language, maker.read_ts(file)), encoding="utf-8")
    return Xml.parse(file).getroot()  # noqa: S314 - made here


def test_translators_find_what_was_translated_before(maker: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "paperdesk_de.ts"
    done = Xml.fromstring("<translation>Stern</translation>")  # noqa: S314 - made here
    file.write_text(maker.make_ts({"Star": (["gui/x.py:1"], False)}, "de", {"Star": done}), encoding="utf-8")
    before = file.read_bytes()
    moved = ts_of(maker, {"Star": (["gui/x.py:7", "gui/x.py:9"], False)}, file)
    assert moved.findtext("context/message/translation") == "Stern"
    assert file.read_bytes() == before, "only a text that changes changes the file"
    gone = ts_of(maker, {"Tag": (["gui/x.py:1"], False)}, file)
    assert [
        (message.findtext("source"), message.find("translation").attrib)  # type: ignore[union-attr]
        for message in gone.iter("message")
    ] == [("Tag", {"type": "unfinished"}), ("Star", {"type": "vanished"})]
    back = ts_of(maker, {"Star": (["gui/x.py:1"], False)}, file)
    assert [translation.text for translation in back.iter("translation")] == ["Stern"]


@pytest.mark.parametrize("language", sorted(known.code for known in LANGUAGES))
def test_numbers_have_as_many_forms_as_qt_knows_in_the_language(
    maker: ModuleType, tmp_path: Path, qapp: QApplication, language: str
) -> None:
    file, forms = tmp_path / f"paperdesk_{language}.ts", [f"form {n}" for n in range(maker.FORMS[language])]
    done = Xml.Element("translation")
    for form in forms:
        Xml.SubElement(done, "numerusform").text = form
    file.write_text(maker.make_ts({"{n} papers": ([], True)}, language, {"{n} papers": done}), encoding="utf-8")
    maker.build_qm(file, file.with_suffix(".qm"))
    translator = QTranslator(qapp)
    assert translator.load(str(file.with_suffix(".qm")))
    shown = {translator.translate("PaperDesk", "{n} papers", "", n) for n in range(1_000)}
    assert shown == set(forms)
