"""The days on which a library was open: a clock that jumps far ahead makes nothing old until the day after."""

import json
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from paperdesk.library import tables
from paperdesk.library.library import Library

INFO = tables.library_info
KEY = "days_open"  # the last two
FAR = timedelta(days=30)


def believable_present(library: Library) -> datetime:
    """The present for what forgets or dismisses by age; after a long gap, the day before that, until tomorrow."""
    now = datetime.now(UTC)
    today = f"{now:%Y-%m-%d}"
    with library.read() as session:
        stored = session.scalar(select(INFO.c.value).where(INFO.c.key == KEY))
    before, last = json.loads(stored) if stored else (today, today)
    if not stored or last != today:
        before, last = min(last, today), today
        with library.edit() as edit:
            row = INFO.insert().prefix_with("or replace")
            edit.session.execute(row.values(key=KEY, value=json.dumps([before, last])))
    earlier = datetime.fromisoformat(f"{before}T00:00:00+00:00")
    return earlier if now - earlier > FAR else now
