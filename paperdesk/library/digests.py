"""The content of a digest: papers that arrived since a given time, and the time of the last digest."""

from dataclasses import dataclass

from sqlalchemy import Connection, text

from paperdesk.library.library import Edit
from paperdesk.library.library_info import get_info, set_info

MADE = "digest_made_at"
ARRIVED = text("""
select p.id, max(coalesce(f.title, e.source_title, '')), min(coalesce(e.rank, 1000000))
from papers p join entries e on e.paper_id = p.id left join feeds f on f.id = e.feed_id
where p.added_at > :since and p.place in ('inbox', 'library') and p.is_paper
group by p.id order by p.added_at desc, p.id
""")


@dataclass(frozen=True, slots=True)
class Arrived:
    """A paper announced by a feed or page, and where."""

    paper_id: int
    feed: str
    rank: int


def list_arrived(session: Connection, *, since: str) -> list[Arrived]:
    """The papers that feeds announced since a given time, without dismissed and trashed ones."""
    return [Arrived(*row) for row in session.execute(ARRIVED, {"since": since})]


def last_digest(session: Connection) -> str:
    """The time of the last digest; "" if there was none."""
    return get_info(session, MADE) or ""


def note_digest(edit: Edit, *, moment: str) -> None:
    """Record that a digest was made, so that the next one begins there."""
    set_info(edit, MADE, moment)
