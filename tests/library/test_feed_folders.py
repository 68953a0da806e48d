"""Folders of feeds: what lies in them, what is counted for them, what moving and removing them does."""

import pytest

from paperdesk.errors import InvalidField
from paperdesk.library import feed_folders, feeds, history, papers
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.model.feed import EntryDraft
from paperdesk.model.query import Fact
from paperdesk.model.subscriptions import Subscription, SubscriptionFolder
from tests.drafts import draft

LIST = (
    SubscriptionFolder(("Physics",)),
    Subscription("https://example.org/p", "P", ("Physics",)),
    SubscriptionFolder(("Physics", "Solid")),
    Subscription("https://example.org/s", "S", ("Physics", "Solid")),
    Subscription("https://example.org/top", "Top"),
)


def announce(library: Library, feed_id: int, *titles: str) -> list[int]:
    with library.edit() as edit:
        origin = Origin(f"feed {feed_id}", "rss", "F", feed_id)
        entries = [EntryDraft(draft(title), title) for title in titles]
        return [outcome.paper_id for outcome in save_drafts(edit, entries, Arrival(origin))]


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    with library.edit("Add the feeds of a list") as edit:
        feed_folders.add_subscriptions(edit, LIST)
    with library.read() as session:
        return {row.title: row.id for row in feeds.list_feeds(session)} | {
            row.name: row.id for row in feed_folders.list_folders(session)
        }


def undo(library: Library) -> None:
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step is not None
        history.turn_step(edit, step.id)


def unread(library: Library) -> dict[str, int]:
    with library.read() as session:
        return {row.name: row.unread_count for row in feed_folders.list_folders(session)}


def test_a_list_comes_out_as_it_came_in(library: Library, ids: dict[str, int]) -> None:
    with library.read() as session:
        assert tuple(feed_folders.list_subscriptions(session)) == LIST


def test_the_same_list_again_adds_nothing_and_moves_nothing(library: Library, ids: dict[str, int]) -> None:
    with library.edit() as edit:
        feed_folders.put_feeds(edit, feed_ids=[ids["P"]], folder_id=None)
        assert feed_folders.add_subscriptions(edit, LIST) == ([], 3)
    with library.read() as session:
        assert [row.folder_id for row in feeds.list_feeds(session) if row.title == "P"] == [None]


def test_adding_a_list_is_one_step_that_is_undone(library: Library, ids: dict[str, int]) -> None:
    undo(library)
    with library.read() as session:
        assert (feeds.list_feeds(session), feed_folders.list_folders(session)) == ([], [])


def test_a_paper_of_two_feeds_counts_once_in_a_folder(library: Library, ids: dict[str, int]) -> None:
    (first,) = announce(library, ids["P"], "A paper that both feeds announce")
    assert announce(library, ids["S"], "A paper that both feeds announce", "Another one") == [first, first + 1]
    assert unread(library) == {"Physics": 2, "Solid": 2}
    with library.edit() as edit:
        papers.set_read(edit, paper_ids=[first], is_read=True)
    assert unread(library) == {"Physics": 1, "Solid": 1}


def test_a_folder_finds_what_the_folders_in_it_hold(library: Library, ids: dict[str, int]) -> None:
    (one,) = announce(library, ids["P"], "First paper")
    (two,) = announce(library, ids["S"], "Second paper")
    announce(library, ids["Top"], "Third paper")
    with library.read() as session:
        for value, found in ((str(ids["Physics"]), {one, two}), ("Solid", {two}), ("Nothing", set())):
            assert set(papers.find_ids(session, where=Fact("folder", value))) == found


def test_a_removed_folder_leaves_its_feeds_where_it_lay(library: Library, ids: dict[str, int]) -> None:
    with library.edit("Remove the folder") as edit:
        feed_folders.remove_folder(edit, folder_id=ids["Physics"])
    with library.read() as session:
        assert {row.title: row.folder for row in feeds.list_feeds(session)} == {"P": "", "S": "Solid", "Top": ""}
    undo(library)
    with library.read() as session:
        assert tuple(feed_folders.list_subscriptions(session)) == LIST


def test_a_folder_cannot_lie_in_itself(library: Library, ids: dict[str, int]) -> None:
    with library.edit() as edit, pytest.raises(InvalidField):
        feed_folders.put_folder(edit, folder_id=ids["Physics"], parent_id=ids["Solid"])


@pytest.mark.parametrize(
    "other",
    [
        "https://journal.org/feed.xml#top",
        "https://JOURNAL.org/feed.xml",
        "HTTPS://journal.org:443/feed.xml",
        "https://journal.org/feed.xml?",
        " https://journal.org./feed.xml",
    ],
)
def test_another_spelling_of_an_address_is_the_same_feed(library: Library, other: str) -> None:
    with library.edit() as edit:
        feeds.add_feed(edit, address="https://journal.org/feed.xml")
    with pytest.raises(InvalidField, match="already"), library.edit() as edit:
        feeds.add_feed(edit, address=other)


@pytest.mark.parametrize(
    "other",
    ["https://journal.org/feed.xml?page=2", "https://journal.org/Feed.xml", "https://journal.org:8443/feed.xml"],
)
def test_what_may_be_another_address_is_another_feed(library: Library, other: str) -> None:
    with library.edit() as edit:
        feeds.add_feed(edit, address="https://journal.org/feed.xml")
        feeds.add_feed(edit, address=other)
