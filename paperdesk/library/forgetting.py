"""Forgetting steps of the history that are old."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, select

from paperdesk.library import tables
from paperdesk.library.days import believable_present
from paperdesk.library.library import Edit, Library
from paperdesk.library.timestamps import as_moment

KEPT_DAYS = 90
LARGEST_INTEGER = 2**63 - 1
FORGOTTEN_AT = "history_forgotten_at"
BATCH_STEPS = 50  # steps that are forgotten in one edit: a step may be an import of many papers
STEPS = tables.history_steps
INFO = tables.library_info


def forget_if_due(library: Library) -> int:
    """Once a day, drop the steps of more than 90 days ago; returns how many they were. It gives way to the reader."""
    today = as_moment(datetime.now(UTC))[:10]
    with library.read() as session:
        if session.scalar(select(INFO.c.value).where(INFO.c.key == FORGOTTEN_AT)) == today:
            return 0
    forgotten, oldest = 0, as_moment(believable_present(library) - timedelta(days=KEPT_DAYS))
    while True:
        library.give_way()
        with library.edit() as edit:
            count = forget_old_steps(edit, oldest, limit=BATCH_STEPS)
            if count < BATCH_STEPS:
                edit.session.execute(INFO.insert().prefix_with("or replace").values(key=FORGOTTEN_AT, value=today))
        forgotten += count
        if count < BATCH_STEPS:
            return forgotten


def forget_old_steps(edit: Edit, oldest: str, *, limit: int) -> int:
    """Drop the steps before a moment, at most so many; returns how many they were.

    One that was made after younger ones, while the clock was wrong, is as young as they are.
    """
    young = select(func.min(STEPS.c.id)).where(STEPS.c.made_at >= oldest).scalar_subquery()
    is_old = (STEPS.c.made_at < oldest) & (STEPS.c.id < func.coalesce(young, LARGEST_INTEGER))
    old = select(STEPS.c.id).where(is_old).order_by(STEPS.c.id).limit(limit)
    ids = list(edit.session.scalars(old))
    if ids:
        edit.session.execute(delete(STEPS).where(STEPS.c.id.in_(ids)))
        edit.tell_history()
    return len(ids)
