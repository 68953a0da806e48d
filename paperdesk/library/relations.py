"""Relations of papers: versions of one work, permanently different, or undecided.

A possible duplicate is recorded on arrival, as the evidence (such as a guid in one feed) may later not be found in both
papers.
"""

from collections.abc import Iterable
from typing import Literal

from sqlalchemy import Connection, delete, insert, select

from paperdesk.library import tables
from paperdesk.library.library import Edit

TABLE = tables.relations
PAPERS = tables.papers
Kind = Literal["work", "different"]
ASKED = "asked"
"""The kind of a pair that the user has not decided on yet."""


def relate_papers(edit: Edit, *, pairs: Iterable[tuple[int, int]], kind: Kind, reason: str = "") -> None:
    """Set the relation of each pair of papers, replacing any previous one."""
    for one, other in pairs:
        unrelate_papers(edit, one=one, other=other)
        low, high = sorted((one, other))
        row = {"one_id": low, "other_id": high, "kind": kind, "reason": reason, "made_at": edit.moment}
        edit.session.execute(insert(TABLE).values(row))


def ask_about(edit: Edit, pairs: Iterable[tuple[int, int, str]]) -> None:
    """Record pairs that may be the same paper, each with the reason; existing decisions are kept."""
    rows = [
        {"one_id": min(one, other), "other_id": max(one, other), "kind": ASKED, "reason": reason}
        | {"made_at": edit.moment}
        for one, other, reason in pairs
    ]
    if rows:
        edit.session.execute(insert(TABLE).prefix_with("or ignore"), rows)


def unrelate_papers(edit: Edit, *, one: int, other: int) -> None:
    """Remove the relation of two papers."""
    low, high = sorted((one, other))
    edit.session.execute(delete(TABLE).where(TABLE.c.one_id == low, TABLE.c.other_id == high))
    edit.touch(papers=[one, other])


def list_relations(session: Connection) -> dict[tuple[int, int], str]:
    """All pairs with a relation, lower ID first, with its kind."""
    said = select(TABLE).where(TABLE.c.kind != ASKED)
    return {(row.one_id, row.other_id): row.kind for row in session.execute(said)}


def list_asked(session: Connection) -> dict[tuple[int, int], str]:
    """The undecided pairs of papers in the inbox and library, lower ID first, with the reason."""
    query, ends = select(TABLE).where(TABLE.c.kind == ASKED), (TABLE.c.one_id, TABLE.c.other_id)
    for end in ends:
        query = query.where(end.in_(select(PAPERS.c.id).where(PAPERS.c.place.in_(("inbox", "library")))))
    return {(row.one_id, row.other_id): row.reason for row in session.execute(query)}
