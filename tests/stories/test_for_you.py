"""The inbox ranked for its reader, in the window."""

import pytest

from paperdesk.library import papers, tags
from paperdesk.model.paper import Place
from tests.drafts import FEED, add
from tests.gui.window import Reader
from tests.helpers.taste import about


@pytest.fixture
def full(reader: Reader) -> Reader:
    assert reader.app.desk is not None
    drafts = [about(subject, i) for i in range(24) for subject in ("grokking", "blockchains")]
    add(reader.app.desk.library, *drafts, arrival=FEED)
    reader.settle()
    return reader


def decide(reader: Reader, count: int) -> None:
    assert reader.app.desk is not None
    with reader.app.desk.library.edit("Decide") as edit:
        papers.set_starred(edit, paper_ids=range(1, count + 1, 2), starred=True)
        papers.set_place(edit, paper_ids=range(2, count + 1, 2), place=Place.DISMISSED)
    reader.settle()


def test_the_inbox_is_ranked_with_its_reasons_by_two_keys(full: Reader) -> None:
    decide(full, 24)
    full.press("g", "f")
    ranked = ["Grokking"] * 12 + ["Blockchains"] * 12 + ["Grokking"] * 12
    full.wait(lambda: [title.split()[0] for title in full.titles] == ranked)
    full.wait(lambda: full.window.paper_pane.because.text().startswith("For You because of grokking"))
    first = full.pane.model.row_at(0)
    assert first is not None
    assert first.snippet.text.startswith("because of grokking")
    full.press("g", "i")
    row = full.pane.model.row_at(0)
    assert row is not None
    assert "because" not in row.snippet.text


def test_with_too_few_decisions_it_says_so_and_shows_all(full: Reader) -> None:
    decide(full, 4)
    full.press("g", "f")
    full.wait(lambda: "4 so far" in full.pane.head.note.text())
    assert len(full.titles) == 46


def test_a_tag_ranks_the_inbox_by_its_papers(full: Reader) -> None:
    decide(full, 24)
    assert full.app.menus is not None
    assert full.app.desk is not None
    with full.app.desk.library.edit("Tag") as edit:
        tags.tag_papers(edit, paper_ids=[28, 30, 32, 34], names=["money"])
    full.settle()
    row = next(row for row in full.window.sidebar.rows.rows if row.title == "money")
    dict(full.app.menus.sidebar_menu.entries(row))["Rank the inbox for this tag"]()
    full.wait(lambda: full.pane.head.note.text() == "" and full.titles[0].startswith("Blockchains"))
