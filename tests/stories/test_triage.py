"""A day's triage: what is acted on is what is seen, in the inbox and in feeds, and Space leads through all of them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytest_httpserver import HTTPServer

from paperdesk.gui.paper_list.card_texts import chips
from paperdesk.gui.paper_pane.passage_text import PassageText
from paperdesk.gui.sidebar.sidebar_list import ROW
from paperdesk.gui.widgets.buttons import KeyButton
from paperdesk.library import feeds, papers
from paperdesk.model.paper import Place
from tests.gui.window import Reader
from tests.helpers.feeds import also_serve, rss
from tests.helpers.stories import SAMPLE, paste

FEEDS = ("Algae", "Birds", "Clouds", "Dunes")


def follow(reader: Reader, server: HTTPServer, *, each: int) -> None:
    """Follow four feeds and have them refreshed."""
    desk = reader.app.desk
    assert desk is not None
    for name in FEEDS:
        items = [f"{name} {number} of a long year" for number in range(each)]
        address = also_serve(server, rss(*items, title=name), f"/{name}")
        with desk.library.edit() as edit:
            feeds.add_feed(edit, address=address, title=name)
    reader.press("F5")
    reader.wait(lambda: reader.sidebar["Inbox"] == each * len(FEEDS))
    reader.settle()


def go_to_feed(reader: Reader, name: str) -> None:
    """Click a row of the sidebar."""
    view = reader.window.sidebar
    index = next(i for i in map(view.rows.index, range(len(view.rows.rows))) if i.data(ROW).title == name)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    reader.settle()
    reader.focus(reader.pane.view)


def click(reader: Reader, name: str) -> None:
    """Press the button of an action above the paper."""
    button = reader.window.paper_pane.body.findChild(KeyButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.settle()


def scroll_to_end(reader: Reader) -> None:
    bar = reader.window.paper_pane.verticalScrollBar()
    bar.setValue(bar.maximum())


def seen(reader: Reader) -> str:
    """The title that a person sees: in the pane and in the row that is marked, which must be one."""
    pane = reader.window.paper_pane
    title = pane.body.findChild(PassageText, "title")
    assert title is not None
    row = reader.pane.view.currentIndex().row()
    rect = reader.pane.view.visualRect(reader.pane.view.currentIndex())
    assert reader.pane.view.viewport().rect().intersects(rect)
    assert reader.titles[row] == reader.paper.fields.title
    assert reader.pane.selection.ids == (reader.paper.id,)
    assert title.toPlainText() == reader.paper.fields.title
    return reader.paper.fields.title


def places(reader: Reader) -> dict[str, str]:
    desk = reader.app.desk
    assert desk is not None
    with desk.library.read() as session:
        ids = papers.list_ids(session, any_place=True)
        return {row.title: row.place for row in papers.get_rows(session, ids)}


@pytest.fixture
def fed(reader: Reader, httpserver: HTTPServer) -> Reader:
    follow(reader, httpserver, each=5)
    return reader


def test_another_place_opens_at_its_first_unread_paper_and_again_where_it_was_left(fed: Reader) -> None:
    fed.press("End")
    go_to_feed(fed, "Birds")
    assert fed.pane.view.currentIndex().row() == 0
    fed.press("u")
    go_to_feed(fed, "Clouds")
    fed.press("j", "j")
    left = seen(fed)
    go_to_feed(fed, "Birds")
    assert fed.pane.view.currentIndex().row() == 0  # left there
    go_to_feed(fed, "Clouds")
    assert seen(fed) == left


def test_a_feed_opens_below_what_was_kept(fed: Reader) -> None:
    go_to_feed(fed, "Birds")
    fed.press("a", "a")
    fed.window.list_pane.visits.left.clear()
    go_to_feed(fed, "Clouds")
    fed.window.list_pane.visits.left.clear()
    go_to_feed(fed, "Birds")
    assert fed.pane.view.currentIndex().row() == 2


def test_keeping_and_dismissing_take_two_papers_in_a_feed_as_in_the_inbox(fed: Reader) -> None:
    go_to_feed(fed, "Birds")
    first = seen(fed)
    fed.press("a")
    second = seen(fed)
    fed.press("e")
    assert first != second
    assert places(fed)[first] == Place.LIBRARY
    assert places(fed)[second] == Place.DISMISSED
    assert first in fed.titles
    row = fed.pane.model.row_at(fed.titles.index(first))
    assert row is not None
    assert ("✓ Kept", "") in list(chips(row.paper, tells_kept=fed.pane.view.cards.tells_kept))


def test_two_buttons_of_the_pane_take_two_papers(fed: Reader) -> None:
    go_to_feed(fed, "Birds")
    first = seen(fed)
    click(fed, "keep")
    second = seen(fed)
    click(fed, "dismiss")
    assert (places(fed)[first], places(fed)[second]) == (Place.LIBRARY, Place.DISMISSED)
    assert seen(fed) not in (first, second)


def test_two_keys_at_one_stroke_take_two_papers(fed: Reader) -> None:
    """Also where the list has not been read anew in between."""
    view = fed.pane.view
    fed.press("Home")
    before = fed.titles
    QTest.keyClick(view, Qt.Key.Key_A)
    QTest.keyClick(view, Qt.Key.Key_A)
    fed.settle()
    assert [places(fed)[title] for title in before[:3]] == [Place.LIBRARY, Place.LIBRARY, Place.INBOX]


def test_space_leads_through_all_feeds_and_ends_with_all_read(fed: Reader) -> None:
    go_to_feed(fed, "Algae")
    visited = [seen(fed)]
    while not fed.notice.startswith("All read"):
        fed.press("Space")  # which scrolls first where a paper is long
        visited.append(seen(fed))
        assert len(visited) < 100
    assert len(set(visited)) == len(FEEDS) * 5
    assert fed.window.list_pane.scope.title == "Dunes"
    desk = fed.app.desk
    assert desk is not None
    with desk.library.read() as session:
        assert sum(row.unread_count for row in feeds.list_feeds(session)) == 0


def test_space_comes_back_for_what_stands_above(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("End")
    scroll_to_end(reader)
    reader.press("Space")
    assert reader.pane.view.currentIndex().row() == 0


def test_the_title_of_the_window_names_what_the_list_shows(fed: Reader) -> None:
    assert fed.window.windowTitle() == "Inbox · PaperDesk"
    fed.press("g", "l")
    assert fed.window.windowTitle() == "Library · PaperDesk"
    go_to_feed(fed, "Birds")
    assert fed.window.windowTitle() == "Birds · PaperDesk"


def test_the_tag_field_ends_with_return_and_gives_the_keys_back(fed: Reader) -> None:
    title = seen(fed)
    fed.press("t")
    fed.type("grey, green")
    fed.press("Return", "s")
    assert [tag.name for tag in fed.row.tags] == ["green", "grey"]
    assert fed.row.starred
    assert seen(fed) == title


def test_200_papers_in_four_feeds_by_keys_alone(reader: Reader, httpserver: HTTPServer) -> None:
    """A model of what a person does: reads the title, decides by it, and looks at what became of it."""
    follow(reader, httpserver, each=50)
    reader.press("g", "i")
    go_to_feed(reader, "Algae")
    decided: dict[str, str] = {}
    while not reader.notice.startswith("All read"):
        title = seen(reader)
        number = int(title.split()[1])
        key = "a" if number % 5 == 0 else "e" if number % 2 else "Space"
        if title in decided:  # the last one of a feed stays: go on
            key = "Space"
        else:
            decided[title] = key
        reader.press(key)
    assert len(decided) == 200
    found = places(reader)
    wanted = {"a": Place.LIBRARY, "e": Place.DISMISSED, "Space": Place.INBOX}
    assert {title: found[title] for title in decided} == {title: wanted[key] for title, key in decided.items()}
    assert reader.sidebar["Algae"] == 0


def test_another_library_begins_at_its_own_first_paper(
    sit_down: Callable[..., Reader], tmp_path: Path, qtbot: object
) -> None:
    first = sit_down()
    paste(first, SAMPLE)
    first.press("j", "j", "j")
    first.close()
    settings = tmp_path / "settings.toml"
    other = Reader(qtbot, tmp_path / "other", settings)  # type: ignore[arg-type] # the fixture's own type
    paste(other, SAMPLE)
    assert other.pane.view.currentIndex().row() == 0
    other.close()
    assert other.errors == []


def test_a_theme_for_once_is_not_kept(sit_down: Callable[..., Reader], tmp_path: Path) -> None:
    sit_down("dark").close()
    assert 'theme = "dark"' not in (tmp_path / "settings.toml").read_text(encoding="utf-8")
