"""The days on which a library was open, so that a clock jumping far ahead does not age anything until the next day."""

import json
from datetime import UTC, datetime, timedelta

from paperdesk.library.library import Library
from paperdesk.library.library_info import get_info, set_info

KEY = "days_open"  # the last two
FAR = timedelta(days=30)


def believable_present(library: Library) -> datetime:
    """The current time for deleting or dismissing by age; after a long gap, the day before it, until tomorrow."""
    now = datetime.now(UTC)
    today = f"{now:%Y-%m-%d}"
    with library.read_plainly() as session:
        stored = get_info(session, KEY)
    before, last = json.loads(stored) if stored else (today, today)
    if not stored or last != today:
        before, last = min(last, today), today
        with library.edit() as edit:
            set_info(edit, KEY, json.dumps([before, last]))
    earlier = datetime.fromisoformat(f"{before}T00:00:00+00:00")
    return earlier if now - earlier > FAR else now
