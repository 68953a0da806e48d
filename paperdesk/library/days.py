"""The days on which a library was open: a clock that jumps far ahead makes nothing old until the day after."""

import json
from datetime import UTC, datetime, timedelta

from paperdesk.library.connections import driver_of
from paperdesk.library.library import Library

KEY = "days_open"  # the last two
FAR = timedelta(days=30)


def believable_present(library: Library) -> datetime:
    """The present for what forgets or dismisses by age; after a long gap, the day before that, until tomorrow."""
    now = datetime.now(UTC)
    today = f"{now:%Y-%m-%d}"
    with library.read_plainly() as view:
        stored = view.execute("select value from library_info where key = ?", (KEY,)).fetchone()
    before, last = json.loads(stored[0]) if stored else (today, today)
    if not stored or last != today:
        before, last = min(last, today), today
        with library.edit() as edit:
            statement = "insert or replace into library_info (key, value) values (?, ?)"
            driver_of(edit.session).execute(statement, (KEY, json.dumps([before, last])))
    earlier = datetime.fromisoformat(f"{before}T00:00:00+00:00")
    return earlier if now - earlier > FAR else now
