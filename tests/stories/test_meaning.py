"""A question in other words than the papers': typed, and answered by its meaning when the reader rests."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from paperdesk.errors import ModelError
from paperdesk.gui.background import meaning_reading
from paperdesk.gui.desk.scope import EVERYWHERE
from paperdesk.gui.paper_list import list_pane
from paperdesk.meaning.models import find_model
from tests.drafts import add, draft
from tests.gui.window import Reader

QUESTION = "what do toads and salamanders need to live in wetlands"
PAPERS = (
    draft("Amphibians of the delta", abstract="Frogs and newts live in ponds."),
    draft("Ripples of spacetime", abstract="Gravitational radiation of merging black holes."),
    draft(
        "Neglected animals",
        abstract="Ferns are green. Newts and other tailed amphibians require ponds and marshes to breed. Prices rose.",
    ),
    draft("What salamanders are in heraldry", abstract="On shields of the nobility, salamanders need no wetlands."),
)


@pytest.fixture
def reader(sit_down: Callable[[], Reader], monkeypatch: pytest.MonkeyPatch) -> Reader:
    try:
        find_model()
    except ModelError as error:
        pytest.skip(str(error))
    monkeypatch.setattr(meaning_reading, "PAUSE_MS", 100)
    monkeypatch.setattr(meaning_reading, "MANY_PAPERS", 1)
    monkeypatch.setattr(list_pane, "REST_MS", 300)
    found = sit_down()
    assert found.app.desk is not None
    add(found.app.desk.library, *PAPERS)
    found.wait(lambda: "analysed for search by meaning" in found.notice)
    return found


def go_everywhere(reader: Reader) -> None:
    assert reader.app.desk is not None
    reader.app.desk.selection.set_scope(EVERYWHERE)
    reader.settle()


def test_a_question_is_answered_by_its_meaning_when_the_reader_rests(reader: Reader) -> None:
    go_everywhere(reader)
    reader.press("/")
    reader.type(QUESTION)
    assert reader.titles[0] == "What salamanders are in heraldry", "while typing, words lead"
    reader.wait(lambda: len(reader.titles) == len(PAPERS))
    assert reader.titles.index("Amphibians of the delta") < reader.titles.index("Ripples of spacetime")
    assert reader.row.title == reader.titles[0]
    place = reader.titles.index("Neglected animals")

    def sentence() -> str:
        row = reader.pane.model.row_at(place)
        return row.snippet.text[slice(*row.snippet.hits[0])] if row is not None and row.snippet.hits else ""

    reader.wait(lambda: sentence().startswith("Newts and other tailed amphibians"))
    assert sentence().endswith("to breed.")


def test_turned_off_words_alone_are_searched_for(reader: Reader) -> None:
    desk = reader.app.desk
    assert desk is not None
    reader.window.change_settings(meaning=replace(desk.settings.meaning, enabled=False))
    reader.wait(lambda: desk.engine.meaning is None)
    go_everywhere(reader)
    reader.press("/")
    reader.type(QUESTION)
    reader.settle()
    assert reader.titles[0] == "What salamanders are in heraldry"
