from datetime import UTC, datetime

from paperdesk.library.insights import Ranked, months_until, read_insights
from paperdesk.library.library import Library
from paperdesk.library.papers import set_place, set_read, set_starred
from paperdesk.model.paper import Place
from tests.drafts import add, draft


def test_months_go_back_over_the_turn_of_a_year() -> None:
    assert months_until(datetime(2026, 2, 3, tzinfo=UTC), 4) == ["2025-11", "2025-12", "2026-01", "2026-02"]


def test_what_was_added_and_read_is_counted_by_month(library: Library) -> None:
    papers = add(library, *(draft(f"Paper {n}", "Tegmark, Max", year=2020 + n) for n in range(4)))
    with library.edit("Read") as edit:
        set_read(edit, paper_ids=papers[:2], is_read=True)
        set_starred(edit, paper_ids=papers[:1], starred=True)
    with library.read() as session:
        found = read_insights(session)
    this_month = datetime.now(UTC).strftime("%Y-%m")
    assert [(row.month, row.added, row.read, row.backlog) for row in found.months] == [(this_month, 4, 2, 2)]
    assert (found.papers, found.starred, found.unread) == (4, 1, 2)
    assert found.days_left == 30, "two were read in 30 days, two are left"
    assert found.authors == (Ranked("Max Tegmark", 4),)
    assert found.years == tuple(Ranked(str(2020 + n), 1) for n in range(4))


def test_a_paper_that_is_unread_again_was_not_read(library: Library) -> None:
    (paper,) = add(library, draft("One"))
    for is_read in (True, False):
        with library.edit("Read") as edit:
            set_read(edit, paper_ids=[paper], is_read=is_read)
    with library.read() as session:
        found = read_insights(session)
    assert found.months[-1].read == 0
    assert found.days_left is None


def test_what_is_in_the_trash_is_not_counted(library: Library) -> None:
    one, _two = add(library, draft("One", "A, Ada"), draft("Two", "B, Ben"))
    with library.edit("Trash") as edit:
        set_place(edit, paper_ids=[one], place=Place.TRASH)
    with library.read() as session:
        found = read_insights(session)
    assert found.papers == 1
    assert [author.name for author in found.authors] == ["Ben B"]
