"""Finding things: completion, tokens, recent searches, saved searches with live counts."""

from collections.abc import Callable

import pytest

from paperdesk.gui.background import indexing
from paperdesk.jobs import index_papers
from tests.drafts import add, draft
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


@pytest.fixture
def full(reader: Reader) -> Reader:
    paste(reader, SAMPLE)
    reader.press("t")
    reader.type("effective theory")
    reader.press("Return", "Esc")
    return reader


def test_a_tag_is_completed_with_the_keyboard_and_found(full: Reader) -> None:
    full.press("/")
    full.type("tag:eff")
    line = full.pane.search.line
    assert line.offers.stringList() == ["effective theory"]
    full.press("Tab")
    assert line.text() == 'tag:"effective theory" '
    assert len(full.titles) == 1


def test_the_name_of_a_field_and_a_state_are_completed(full: Reader) -> None:
    full.press("/")
    full.type("upv")
    assert full.pane.search.line.offers.stringList() == ["upvotes:"]
    full.press("Esc")
    assert full.pane.search.text == "upv", "Esc first closes the completions"
    full.pane.search.line.clear()
    full.type("is:un")
    full.press("Down", "Return")
    assert full.pane.search.line.text() == "is:unread "
    assert len(full.titles) == 30


def test_completions_vanish_when_the_field_is_left(full: Reader) -> None:
    full.press("/")
    full.type("tag:eff")
    popup = full.pane.search.line.popup
    assert popup.isVisible()
    full.press("Esc")
    assert not popup.isVisible()


def test_what_was_searched_is_offered_again_also_after_a_restart(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    for text in ("theory", "gravity"):
        reader.press("/")
        reader.type(text)
        reader.press("Return", "/")
        reader.pane.search.line.clear()
        reader.press("Esc")
    assert reader.pane.search.recent == ["gravity", "theory"]
    reader.close()
    assert sit_down().pane.search.recent == ["gravity", "theory"]


def test_a_saved_search_counts_live_in_the_sidebar(full: Reader) -> None:
    full.press("/")
    full.type("is:starred")
    full.ask.answer = "My stars"
    full.press("Ctrl+S")
    assert full.sidebar["My stars"] == 0
    full.press("Esc", "Esc", "s", "j", "s")
    assert full.sidebar["My stars"] == 2
    full.press("Ctrl+Z")
    assert full.sidebar["My stars"] == 1


def test_the_order_is_chosen_and_kept(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    reader.pane.set_sort("title")
    reader.settle()
    assert reader.titles == sorted(reader.titles, key=str.lower)
    titles = reader.titles
    reader.close()
    assert sit_down().titles == titles


@pytest.mark.parametrize(
    "text", ['"', "(((", "title:", "year:..", "-", "a OR", "is:", "💥", "10.1000/none", "\\", "%_'"]
)
def test_no_text_whatsoever_breaks_the_search(full: Reader, text: str) -> None:
    full.press("/")
    full.type(text)
    assert full.errors == []


def test_more_papers_like_the_selected_ones_are_searched_for(full: Reader) -> None:
    from paperdesk.gui.commands.papers import more_like

    assert full.app.desk is not None
    first = full.row
    more_like(full.app.desk)
    full.wait(lambda: full.pane.search.text == f"like:{first.citation_key}")
    full.settle()
    assert first.title not in full.titles
    assert full.titles


def test_similar_papers_are_shown_with_the_words_they_share_and_gone_to(full: Reader) -> None:
    section = full.window.paper_pane.similar
    full.press("j", "j", "j")
    full.wait(section.isVisible)
    from paperdesk.gui.widgets.buttons import ElidedLink

    first = section.findChildren(ElidedLink)[0]
    assert "Both mention" in first.toolTip()
    title = first.full_text
    first.click()
    full.settle()
    assert full.row.title == title


def test_a_misspelt_word_finds_and_says_so(full: Reader) -> None:
    full.press("/")
    full.type("octopsu ")
    assert [title for title in full.titles if "Octopus" in title]
    assert "octopus" in full.pane.head.note.text().lower()


def test_an_endless_word_is_answered_at_once(full: Reader) -> None:
    full.pane.set_search("x" * 20_000)
    full.settle()
    assert full.titles == []


def test_what_comes_in_many_edits_is_indexed_in_few_runs_and_all_of_it_is_found(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "PAINTED_MS", 60)
    monkeypatch.setattr(indexing, "PAUSE_FACTOR", index_papers.PAUSE_FACTOR)
    keeper, runs = reader.app.indexing, []
    assert keeper is not None
    keeper.taken_up.connect(lambda: runs.append(1))
    assert reader.app.desk is not None
    for number in range(30):
        add(reader.app.desk.library, draft(f"Whales of island {number}"))
    reader.settle()
    reader.press("g", "l", "/")
    reader.type("whales island")
    assert len(reader.titles) == 30
    assert len(runs) < 5


def test_an_index_that_is_damaged_under_the_window_stops_no_search_and_comes_back(full: Reader) -> None:
    assert full.app.desk is not None
    index = full.app.desk.engine.index
    before = index.data
    full.wait(lambda: index.is_open)
    for file in before.glob("*.arrays"):
        file.write_bytes(file.read_bytes()[:2000])
    index.cache.clear()
    full.press("/")
    full.type("octopus ")
    assert [title for title in full.titles if "Octopus" in title]
    full.wait(lambda: index.is_open and index.data != before)
    full.settle()
    assert [title for title in full.titles if "Octopus" in title]
    assert full.errors == []
