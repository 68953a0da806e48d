"""A clock that is wrong for a while, ahead or behind, costs nothing once it is right again."""

import os
from datetime import UTC, datetime, timedelta

import time_machine
from sqlalchemy import text

from paperdesk.jobs.progress import Progress
from paperdesk.jobs.retention import apply_retention
from paperdesk.library import backups, copies, feeds, forgetting, history, papers, standings
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival
from paperdesk.library.days import believable_present
from paperdesk.library.library import Library
from paperdesk.model.feed import ENDED
from tests.drafts import add, draft, entry, save

RIGHT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
AHEAD = datetime(2040, 1, 1, 12, 0, tzinfo=UTC)
BEHIND = datetime(2000, 1, 1, 12, 0, tzinfo=UTC)


def star(library: Library, paper: int) -> None:
    with library.edit(f"Star {paper}") as edit:
        papers.set_starred(edit, paper_ids=[paper], starred=True)


def steps(library: Library) -> int:
    with library.read() as session:
        return int(session.execute(text("select count(*) from history_steps")).scalar_one())


def test_a_day_ahead_forgets_no_step_and_dismisses_nothing(library: Library) -> None:
    with time_machine.travel(RIGHT, tick=False):
        (paper,) = add(library, entry(draft("Of frogs")), arrival=Arrival(Origin("https://x.org/feed")))
        star(library, paper)
        forgetting.forget_if_due(library)
    with time_machine.travel(AHEAD, tick=False):
        assert forgetting.forget_if_due(library) == 0
        assert apply_retention(library, 90, Progress()) == 0
    with time_machine.travel(RIGHT + timedelta(days=1), tick=False):
        assert forgetting.forget_if_due(library) == 0
        assert apply_retention(library, 90, Progress()) == 0
    assert steps(library) == 1


def test_after_a_long_absence_what_is_old_goes_a_day_later(library: Library) -> None:
    with time_machine.travel(RIGHT, tick=False):
        (paper,) = add(library, draft("Of frogs"))
        star(library, paper)
        forgetting.forget_if_due(library)
    with time_machine.travel(RIGHT + timedelta(days=200), tick=False):
        assert forgetting.forget_if_due(library) == 0
    with time_machine.travel(RIGHT + timedelta(days=201), tick=False):
        assert forgetting.forget_if_due(library) == 1
    assert steps(library) == 0


def test_a_step_made_while_the_clock_was_behind_is_as_young_as_those_before_it(library: Library) -> None:
    with time_machine.travel(RIGHT, tick=False):
        one, two = add(library, draft("Of frogs"), draft("A bridge of steel in the fog"))
        star(library, one)
    with time_machine.travel(BEHIND, tick=False):
        star(library, two)
        forgetting.forget_if_due(library)
    with time_machine.travel(RIGHT + timedelta(days=1), tick=False):
        forgetting.forget_if_due(library)
        assert steps(library) == 2
        assert history.undo(library).label == f"Star {two}"  # type: ignore[union-attr]


def test_the_present_is_believed_from_day_to_day(library: Library) -> None:
    for moment in (RIGHT, RIGHT + timedelta(days=29), BEHIND, RIGHT + timedelta(days=30)):
        with time_machine.travel(moment, tick=False):
            found = believable_present(library)
            assert found <= moment
    with time_machine.travel(RIGHT + timedelta(days=31), tick=False):
        assert believable_present(library) == RIGHT + timedelta(days=31)


def test_a_feed_that_was_asked_while_the_clock_was_ahead_is_due(library: Library) -> None:
    with library.edit() as edit:
        one = feeds.add_feed(edit, address="https://x.org/1")
        two = feeds.add_feed(edit, address="https://x.org/2")
        feeds.update_feed(
            edit, feed_id=one, checked_at="2040-01-01T12:00:00.000Z", next_check_at="2040-01-02T12:00:00.000Z"
        )
        feeds.update_feed(edit, feed_id=two, checked_at="2040-01-01T12:00:00.000Z", next_check_at=ENDED)
    with time_machine.travel(RIGHT, tick=False), library.read() as session:
        assert feeds.due_feeds(session, minutes=60) == [one]
        resting = [feeds.is_resting(row, "2026-11-29T12:00:00.000Z") for row in feeds.list_feeds(session)]
    assert resting == [False, True]


def test_a_round_that_ended_while_the_clock_was_ahead_is_recent_no_longer(library: Library) -> None:
    save(library, draft("Of frogs", doi="10.5555/a"))
    with time_machine.travel(AHEAD, tick=False), library.edit() as edit:
        standings.note_round(edit)
    with time_machine.travel(RIGHT, tick=False), library.read() as session:
        assert standings.next_of_round(session, limit=10) is not None


def test_copies_from_before_a_jump_of_the_clock_stay(library: Library) -> None:
    with time_machine.travel(RIGHT, tick=False):
        add(library, draft("Of frogs"))
        good = backups.make_backup(library.folder).copy.file
        special = backups.make_copy_before(library.folder, "restore").file
    for hour in range(3):
        with time_machine.travel(AHEAD + timedelta(hours=hour), tick=False):
            add(library, draft(f"Of frogs and ponds, number {hour}"))
            backups.make_backup(library.folder)
    with time_machine.travel(RIGHT + timedelta(days=1), tick=False):
        assert backups.is_due(library.folder)
        backups.make_backup(library.folder)
        assert {good, special} <= {copy.file for copy in copies.list_copies(library.folder)}


def test_a_copy_is_made_while_the_clock_is_behind(library: Library) -> None:
    with time_machine.travel(RIGHT, tick=False):
        add(library, draft("Of frogs"))
        backups.make_backup(library.folder)
    with time_machine.travel(BEHIND, tick=False):
        os.utime(library.file)
        assert backups.is_due(library.folder)
        made = backups.make_backup(library.folder).copy
        assert made.file.exists()
    assert len(copies.list_copies(library.folder)) == 2
