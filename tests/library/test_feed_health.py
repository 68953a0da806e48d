from datetime import UTC, datetime, timedelta

import pytest

from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.feed_health import Trouble, list_health
from paperdesk.library.feeds import add_feed, note_checks
from paperdesk.library.library import Library, as_moment
from paperdesk.library.papers import set_place, set_starred
from paperdesk.model.feed import ENDED
from paperdesk.model.paper import Place
from tests.drafts import draft, entry

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def moment(days: float) -> str:
    """A moment so many days ago."""
    return as_moment(NOW - timedelta(days=days))


def follow(library: Library, name: str, *, papers: int = 0, seen_days: float = 1, **notes: object) -> list[int]:
    """A feed that brought papers some days ago; returns them."""
    with library.edit() as edit:
        feed_id = add_feed(edit, address=f"https://{name}.example.org/feed", title=name)
        items = [entry(draft(f"Paper {n} of {name} on frogs"), guid=f"{name}-{n}") for n in range(papers)]
        origin = Origin(f"feed:{feed_id}", "rss", name, feed_id=feed_id)
        outcomes = save_drafts(edit, items, Arrival(origin, Place.INBOX, (), edit.moment))
        seen = "update entries set seen_at = ? where feed_id = ?"
        edit.session.exec_driver_sql(seen, (moment(seen_days), feed_id))
        note_checks(edit, {feed_id: {"checked_at": moment(0.5), "good_at": moment(0.5), **notes}})
    return [outcome.paper_id for outcome in outcomes if outcome.paper_id]


@pytest.mark.parametrize(
    ("papers", "seen_days", "notes", "trouble"),
    [
        (3, 1, {}, Trouble.NONE),
        (3, 1, {"failures": 2, "error": "It does not answer."}, Trouble.FAILING),
        (3, 1, {"next_check_at": ENDED}, Trouble.ENDED),
        (3, 120, {}, Trouble.SILENT),
        (3, 1, {"former_address": "https://old.example.org/feed"}, Trouble.MOVED),
        (25, 1, {}, Trouble.NOTHING_KEPT),
    ],
)
def test_what_is_wrong_with_a_feed_is_told(
    library: Library, papers: int, seen_days: float, notes: dict[str, object], trouble: Trouble
) -> None:
    follow(library, "a", papers=papers, seen_days=seen_days, **notes)
    with library.read() as session:
        (found,) = list_health(session, now=NOW)
    assert (found.trouble, found.brought) == (trouble, papers)


def test_what_feeds_brought_and_what_was_kept_is_counted(library: Library) -> None:
    brought = follow(library, "a", papers=25)
    follow(library, "fresh", papers=2, seen_days=0.5)
    with library.edit() as edit:
        set_place(edit, paper_ids=brought[:4], place=Place.LIBRARY)
        set_starred(edit, paper_ids=brought[:1], starred=True)
        set_place(edit, paper_ids=brought[4:9], place=Place.DISMISSED)
    with library.read() as session:
        found = {one.feed.title: one for one in list_health(session, now=NOW)}
    one = found["a"]
    assert (one.brought, one.kept, one.starred, one.waiting, one.new) == (25, 4, 1, 16, 0)
    assert (found["fresh"].new, found["fresh"].last_news) == (2, moment(0.5))


def test_the_worst_comes_first(library: Library) -> None:
    follow(library, "fine", papers=1)
    follow(library, "failing", failures=1, error="no")
    follow(library, "ended", next_check_at=ENDED)
    with library.read() as session:
        assert [one.feed.title for one in list_health(session, now=NOW)] == ["ended", "failing", "fine"]
