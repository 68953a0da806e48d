"""Retention: papers left untouched in the inbox are dismissed once; nothing is ever deleted.

A paper counts as touched if it is starred, tagged, annotated, collected, edited or planned to be read. If several feeds
announced a paper, the longest retention applies. A paper that the user puts back into the inbox stays there.
"""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, text

from paperdesk.errors import counted
from paperdesk.library.automatic_actions import add_automatic_action
from paperdesk.library.library import Edit
from paperdesk.library.papers import set_place
from paperdesk.model.paper import Place

RETENTION = "retention"
FORMAT = "%Y-%m-%dT%H:%M:%fZ"
UNTOUCHED = """
select p.id, coalesce(max(coalesce(f.retention_days, :days)), :days)
from papers p left join entries e on e.paper_id = p.id left join feeds f on f.id = e.feed_id
where {among} p.place = 'inbox' and not p.starred and p.reading_state = '' and p.edited_fields = ''
    and not exists (select 1 from paper_tags t where t.paper_id = p.id)
    and not exists (select 1 from annotations a where a.paper_id = p.id)
    and not exists (select 1 from collection_papers c where c.paper_id = p.id)
    and not exists (select 1 from judgements j where j.paper_id = p.id and j.action = 'retention')
group by p.id
having min(coalesce(f.retention_days, :days)) > 0
    and max(p.added_at, coalesce(max(e.seen_at), '')) < strftime(
        :format, :now, '-' || coalesce(max(coalesce(f.retention_days, :days)), :days) || ' days')
"""


def list_untouched(session: Connection, *, days: int, now: str, among: Sequence[int] | None = None) -> dict[int, int]:
    """The papers whose time in the inbox has expired, each with its retention in days.

    Args:
        session: the view of the library.
        days: the retention for feeds without their own; 0 means forever.
        now: a time as stored in the tables.
        among: only these papers; None: all.
    """
    limit = "" if among is None else "p.id in (select value from json_each(:ids)) and"
    values = {"days": days, "now": now, "format": FORMAT} | ({} if among is None else {"ids": json.dumps(list(among))})
    rows = session.execute(text(UNTOUCHED.format(among=limit)), values)
    return {row[0]: row[1] for row in rows}


def dismiss_untouched(edit: Edit, *, paper_days: Mapping[int, int]) -> None:
    """Dismiss papers whose time in the inbox has expired, and record why."""
    set_place(edit, paper_ids=paper_days, place=Place.DISMISSED)
    for days in set(paper_days.values()):
        ids = [paper_id for paper_id, own in paper_days.items() if own == days]
        reason = counted(
            "Dismissed after {n} day untouched in the inbox",
            "Dismissed after {n} days untouched in the inbox",
            days,
        )
        add_automatic_action(edit, paper_ids=ids, action=RETENTION, reason=reason)
