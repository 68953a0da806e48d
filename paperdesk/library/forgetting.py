"""Deleting old steps of the history."""

from datetime import UTC, datetime, timedelta

from paperdesk.library.connections import driver_of
from paperdesk.library.days import believable_present
from paperdesk.library.library import Edit, Library
from paperdesk.library.library_info import get_info, set_info
from paperdesk.library.timestamps import as_moment

KEPT_DAYS = 90
FORGOTTEN_AT = "history_forgotten_at"
BATCH_STEPS = 50  # steps deleted in one edit, as a step may be an import of many papers
OLD = """
select id from history_steps
where made_at < ?1 and id < coalesce((select min(id) from history_steps where made_at >= ?1), 9223372036854775807)
order by id limit ?2
"""


def forget_if_due(library: Library) -> int:
    """Once a day, delete steps older than 90 days; returns their number. Yields to foreground work."""
    today = as_moment(datetime.now(UTC))[:10]
    with library.read_plainly() as session:
        if get_info(session, FORGOTTEN_AT) == today:
            return 0
    forgotten, oldest = 0, as_moment(believable_present(library) - timedelta(days=KEPT_DAYS))
    while True:
        library.give_way()
        with library.edit() as edit:
            count = forget_old_steps(edit, oldest, limit=BATCH_STEPS)
            if count < BATCH_STEPS:
                set_info(edit, FORGOTTEN_AT, today)
        forgotten += count
        if count < BATCH_STEPS:
            return forgotten


def forget_old_steps(edit: Edit, oldest: str, *, limit: int) -> int:
    """Delete steps before a given time, up to a limit; returns their number.

    A step dated too early by a wrong clock is as recent as the steps before it.
    """
    driver = driver_of(edit.session)
    ids = driver.execute(OLD, (oldest, limit)).fetchall()
    driver.executemany("delete from history_steps where id = ?", ids)
    if ids:
        edit.tell_history()
    return len(ids)
