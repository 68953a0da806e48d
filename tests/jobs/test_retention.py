from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from paperdesk.jobs.progress import Progress
from paperdesk.jobs.retention import apply_retention
from paperdesk.library import annotations, feeds, papers, tags
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival
from paperdesk.library.library import Library, as_moment
from paperdesk.library.reading_list import set_reading_state
from paperdesk.model.paper import Place, ReadingState
from tests.drafts import add, draft, entry, save

OLD = datetime.now(UTC) - timedelta(days=100)


def arrive(library: Library, *titles: str, feed: str = "", days: int | None = None) -> list[int]:
    """Papers that a feed announced 100 days ago."""
    with library.edit() as edit:
        feed_id = feeds.add_feed(edit, address=f"https://example.org/{feed or titles[0]}")
        feeds.update_feed(edit, feed_id=feed_id, retention_days=days)
    arrival = Arrival(Origin(f"https://example.org/{feed or titles[0]}", "rss", "A feed", feed_id))
    ids = add(library, *(entry(draft(title)) for title in titles), arrival=arrival)
    with library.edit() as edit:
        edit.session.execute(text("update papers set added_at = :then"), {"then": as_moment(OLD)})
        edit.session.execute(text("update entries set seen_at = :then"), {"then": as_moment(OLD)})
    return ids


def places(library: Library) -> dict[str, str]:
    with library.read() as session:
        return dict(session.execute(text("select title, place from papers")).all())


def test_what_lay_untouched_for_ninety_days_is_dismissed_with_its_reason_and_never_deleted(library: Library) -> None:
    (paper_id,) = arrive(library, "Long forgotten by its reader")
    add(library, entry(draft("Came only today, as it were")), arrival=Arrival(Origin("x")))
    assert apply_retention(library, 90, Progress()) == 1
    assert places(library) == {"Long forgotten by its reader": "dismissed", "Came only today, as it were": "inbox"}
    with library.read() as session:
        (judgement,) = papers.get_detail(session, paper_id).judgements
    assert judgement.reason == "Dismissed after 90 days untouched in the inbox"


def test_what_the_reader_touched_stays(library: Library) -> None:
    titles = ["starred", "tagged", "annotated", "planned", "edited", "kept", "plain"]
    ids = dict(zip(titles, arrive(library, *(f"A paper that was {t} by somebody" for t in titles)), strict=True))
    with library.edit("Touch") as edit:
        papers.set_starred(edit, paper_ids=[ids["starred"]], starred=True)
        tags.tag_papers(edit, paper_ids=[ids["tagged"]], names=["x"])
        annotations.add_annotation(edit, paper_id=ids["annotated"], text="Mine.")
        set_reading_state(edit, paper_ids=[ids["planned"]], state=ReadingState.TO_READ)
        papers.update_fields(edit, paper_id=ids["edited"], values={"venue": "Nature"})
        papers.set_place(edit, paper_ids=[ids["kept"]], place=Place.LIBRARY)
    assert apply_retention(library, 90, Progress()) == 1
    dismissed = [title for title, place in places(library).items() if place == "dismissed"]
    assert dismissed == ["A paper that was plain by somebody"]


@pytest.mark.parametrize(("days", "dismissed"), [(None, 1), (30, 1), (365, 0), (0, 0)])
def test_a_feed_may_keep_its_papers_shorter_longer_or_for_good(
    library: Library, days: int | None, dismissed: int
) -> None:
    arrive(library, "A paper of a feed with its own time", days=days)
    assert apply_retention(library, 90, Progress()) == dismissed


def test_of_two_feeds_the_one_that_keeps_longer_decides(library: Library) -> None:
    arrive(library, "Announced by two feeds at once", feed="a", days=30)
    arrive(library, "Announced by two feeds at once", feed="b", days=365)
    assert apply_retention(library, 90, Progress()) == 0


def test_a_paper_that_was_announced_again_lately_has_its_time_anew(library: Library) -> None:
    arrive(library, "Announced again in a second version")
    save(
        library, entry(draft("Announced again in a second version"), guid="v2", version=2), arrival=Arrival(Origin("y"))
    )
    assert apply_retention(library, 90, Progress()) == 0


def test_what_the_reader_puts_back_into_the_inbox_is_left_there(library: Library) -> None:
    (paper_id,) = arrive(library, "Wanted after all by its reader")
    assert apply_retention(library, 90, Progress()) == 1
    with library.edit("Back") as edit:
        papers.set_place(edit, paper_ids=[paper_id], place=Place.INBOX)
    assert apply_retention(library, 90, Progress()) == 0


def test_nothing_is_dismissed_where_the_reader_wants_none_of_it(library: Library) -> None:
    arrive(library, "Never to be dismissed at all")
    assert apply_retention(library, 0, Progress()) == 0


@pytest.mark.parametrize("place", [Place.DISMISSED, Place.TRASH, Place.LIBRARY])
def test_a_new_version_stays_where_its_paper_is_and_adds_the_entry(library: Library, place: Place) -> None:
    paper = draft("A paper that comes in versions", arxiv="2401.00001")
    (paper_id,) = add(library, entry(paper, version=1), arrival=Arrival(Origin("feed")))
    with library.edit("Move") as edit:
        papers.set_place(edit, paper_ids=[paper_id], place=place)
        papers.set_read(edit, paper_ids=[paper_id], is_read=True)
    save(library, entry(paper, guid="second", version=2), arrival=Arrival(Origin("feed")))
    with library.read() as session:
        found = papers.get_detail(session, paper_id)
        (row,) = papers.get_rows(session, [paper_id])
    assert (found.place, found.is_read, len(found.entries), row.version) == (place, True, 2, 2)


def test_a_feed_that_keeps_its_papers_for_good_outweighs_one_that_does_not(library: Library) -> None:
    arrive(library, "A paper that two feeds announced", feed="short", days=14)
    arrive(library, "A paper that two feeds announced", feed="for good", days=0)
    assert apply_retention(library, 90, Progress()) == 0
    arrive(library, "Another paper, of one feed alone", feed="short too", days=14)
    assert apply_retention(library, 90, Progress()) == 1
