"""Whether papers still stand: which of them are to be asked about, and what was found out."""

from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from paperdesk.errors import Words
from paperdesk.library import tables
from paperdesk.library.judgements import add_judgement
from paperdesk.library.library import Edit

PAPERS = tables.papers
IDENTIFIERS = tables.identifiers
ACTION = "updated"


def list_kept_dois(session: Session, paper_ids: Sequence[int] | None = None) -> list[str]:
    """The DOIs of the papers of the library, or of those given."""
    query = select(IDENTIFIERS.c.value).join(PAPERS, PAPERS.c.id == IDENTIFIERS.c.paper_id)
    query = query.where(IDENTIFIERS.c.scheme == "doi")
    query = query.where(PAPERS.c.place == "library" if paper_ids is None else PAPERS.c.id.in_(paper_ids))
    return list(dict.fromkeys(session.scalars(query.order_by(PAPERS.c.id))))


def note_update(edit: Edit, *, doi: str, kind: str, notice: str, standing: str) -> list[tuple[int, str]]:
    """Note with the papers of a DOI that a notice corrects or retracts them; returns those that did not know it yet."""
    query = select(PAPERS.c.id, PAPERS.c.title).join(IDENTIFIERS, IDENTIFIERS.c.paper_id == PAPERS.c.id)
    rows = edit.session.execute(query.where(IDENTIFIERS.c.scheme == "doi", IDENTIFIERS.c.value == doi)).all()
    reason = Words("Crossref: {kind}, see {doi}", kind=kind.replace("_", " "), doi=notice)
    table = tables.judgements
    known = set(
        edit.session.scalars(select(table.c.paper_id).where(table.c.action == ACTION, table.c.reason == reason))
    )
    fresh = [(row.id, row.title) for row in rows if row.id not in known]
    ids = [paper_id for paper_id, _ in fresh]
    add_judgement(edit, paper_ids=ids, action=ACTION, reason=reason)
    values = {"corrected_at": edit.moment, **({"standing": standing} if standing else {})}
    if ids:
        edit.session.execute(update(PAPERS).where(PAPERS.c.id.in_(ids)).values(**values))
        edit.touch(papers=ids)
    return fresh
