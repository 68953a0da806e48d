"""Forgetting steps of the history that are old."""

from datetime import UTC, datetime, timedelta

from paperdesk.library.connections import driver_of
from paperdesk.library.days import believable_present
from paperdesk.library.library import Edit, Library
from paperdesk.library.timestamps import as_moment

KEPT_DAYS = 90
FORGOTTEN_AT = "history_forgotten_at"
BATCH_STEPS = 50  # steps that are forgotten in one edit: a step may be an import of many papers
LAST = "select value from library_info where key = ?"
NOTE = "insert or replace into library_info (key, value) values (?, ?)"
OLD = """
select id from history_steps where made_at < :oldest
and id < coalesce((select min(id) from history_steps where made_at >= :oldest), 9223372036854775807)
order by id limit :limit
"""


def forget_if_due(library: Library) -> int:
    """Once a day, drop the steps of more than 90 days ago; returns how many they were. It gives way to the reader."""
    today = as_moment(datetime.now(UTC))[:10]
    with library.read_plainly() as view:
        if view.execute(LAST, (FORGOTTEN_AT,)).fetchone() == (today,):
            return 0
    forgotten, oldest = 0, as_moment(believable_present(library) - timedelta(days=KEPT_DAYS))
    while True:
        library.give_way()
        with library.edit() as edit:
            count = forget_old_steps(edit, oldest, limit=BATCH_STEPS)
            if count < BATCH_STEPS:
                driver_of(edit.session).execute(NOTE, (FORGOTTEN_AT, today))
        forgotten += count
        if count < BATCH_STEPS:
            return forgotten


def forget_old_steps(edit: Edit, oldest: str, *, limit: int) -> int:
    """Drop the steps before a moment, at most so many; returns how many they were.

    One that was made after younger ones, while the clock was wrong, is as young as they are.
    """
    driver = driver_of(edit.session)
    ids = driver.execute(OLD, {"oldest": oldest, "limit": limit}).fetchall()
    if ids:
        driver.executemany("delete from history_steps where id = ?", ids)
        edit.tell_history()
    return len(ids)
