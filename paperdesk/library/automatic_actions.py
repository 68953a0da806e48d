"""Automatic changes to papers and their reasons, stored with each paper so that every change can be explained."""

from collections.abc import Sequence

from sqlalchemy import insert

from paperdesk.library import tables
from paperdesk.library.library import Edit

TABLE = tables.judgements


def add_automatic_action(
    edit: Edit, *, paper_ids: Sequence[int], action: str, reason: str, rule_id: int | None = None
) -> None:
    """Record an automatic change to papers, and its reason."""
    row = {"rule_id": rule_id, "action": action, "reason": reason, "judged_at": edit.moment}
    if paper_ids:
        edit.session.execute(insert(TABLE), [{"paper_id": paper_id, **row} for paper_id in paper_ids])
        edit.touch(papers=paper_ids)
