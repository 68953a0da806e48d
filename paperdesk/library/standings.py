"""The standing of papers: which are due for a check, and the results."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select, update

from paperdesk.errors import Words
from paperdesk.library import tables
from paperdesk.library.automatic_actions import add_automatic_action
from paperdesk.library.library import Edit
from paperdesk.library.library_info import get_info, set_info
from paperdesk.library.timestamps import as_moment, now

PAPERS = tables.papers
IDENTIFIERS = tables.identifiers
ACTION = "updated"
ROUND = "standing_round"
DAYS_BETWEEN_ROUNDS = 30


@dataclass(frozen=True, slots=True)
class Due:
    """The next papers in a round through all kept ones: their DOIs, and the last ID; none ends the round."""

    dois: tuple[str, ...]
    last_id: int


NOTHING_LEFT = Due((), 0)


def next_of_round(session: Connection, *, limit: int) -> Due | None:
    """The next kept papers with a DOI to check; None while the last round is recent."""
    told = json.loads(get_info(session, ROUND) or "{}")
    oldest = as_moment(datetime.now(UTC) - timedelta(days=DAYS_BETWEEN_ROUNDS))
    if not told.get("last_id") and oldest < told.get("ended_at", "") <= now():
        return None
    query = select(IDENTIFIERS.c.value, PAPERS.c.id).join(PAPERS, PAPERS.c.id == IDENTIFIERS.c.paper_id)
    is_next = (PAPERS.c.place == "library") & (PAPERS.c.id > told.get("last_id", 0))
    query = query.where(IDENTIFIERS.c.scheme == "doi", is_next)
    found = session.execute(query.order_by(PAPERS.c.id).limit(limit + 1)).all()
    rows = found[:limit]
    if len(found) > limit and rows[0].id != rows[-1].id == found[-1].id:  # all DOIs of a paper are queried together
        rows = [row for row in rows if row.id != rows[-1].id]
    return Due(tuple(row.value for row in rows), rows[-1].id if rows else 0)


def note_round(edit: Edit, due: Due = NOTHING_LEFT) -> None:
    """Record the progress of a round, or that it ended."""
    told = {"last_id": due.last_id} if due.dois else {"ended_at": edit.moment}
    set_info(edit, ROUND, json.dumps(told))


def list_kept_dois(session: Connection, paper_ids: Sequence[int] | None = None) -> list[str]:
    """The DOIs of the papers in the library, or of those given."""
    query = select(IDENTIFIERS.c.value).join(PAPERS, PAPERS.c.id == IDENTIFIERS.c.paper_id)
    query = query.where(IDENTIFIERS.c.scheme == "doi")
    query = query.where(PAPERS.c.place == "library" if paper_ids is None else PAPERS.c.id.in_(paper_ids))
    return list(dict.fromkeys(session.scalars(query.order_by(PAPERS.c.id))))


def note_update(edit: Edit, *, doi: str, kind: str, notice: str, standing: str) -> list[tuple[int, str]]:
    """Record that a notice corrects or retracts the papers with a DOI; returns those for which this is new."""
    query = select(PAPERS.c.id, PAPERS.c.title).join(IDENTIFIERS, IDENTIFIERS.c.paper_id == PAPERS.c.id)
    rows = edit.session.execute(query.where(IDENTIFIERS.c.scheme == "doi", IDENTIFIERS.c.value == doi)).all()
    reason = Words("Crossref: {kind}, see {doi}", kind=kind.replace("_", " "), doi=notice)
    table = tables.judgements
    known = set(
        edit.session.scalars(select(table.c.paper_id).where(table.c.action == ACTION, table.c.reason == reason))
    )
    fresh = [(row.id, row.title) for row in rows if row.id not in known]
    ids = [paper_id for paper_id, _ in fresh]
    add_automatic_action(edit, paper_ids=ids, action=ACTION, reason=reason)
    values = {"corrected_at": edit.moment, **({"standing": standing} if standing else {})}
    if ids:
        edit.session.execute(update(PAPERS).where(PAPERS.c.id.in_(ids)).values(**values))
        edit.touch(papers=ids)
    return fresh
