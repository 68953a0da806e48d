"""Purging: taking papers out of the library for good, with a tombstone so that no feed brings them back."""

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.orm import Session

from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.model.sameness import DECISIVE

PAPERS = tables.papers


def list_trash(session: Session) -> list[int]:
    """The ids of all papers in the trash."""
    return list(session.scalars(select(PAPERS.c.id).where(PAPERS.c.place == "trash")))


def purge_papers(edit: Edit, *, paper_ids: Sequence[int]) -> None:
    """Remove papers with all that hangs on them. This is no step of the history: it cannot be undone."""
    ids = list(paper_ids)
    identifiers = tables.identifiers.c
    marks = edit.session.execute(
        select(identifiers.scheme, identifiers.value).where(
            identifiers.paper_id.in_(ids), identifiers.scheme.in_(DECISIVE)
        )
    ).all()
    titles = edit.session.scalars(select(PAPERS.c.title_key).where(PAPERS.c.id.in_(ids))).all()
    graves = [{"scheme": s, "value": v, "purged_at": edit.moment} for s, v in marks]
    graves += [{"scheme": "title", "value": t, "purged_at": edit.moment} for t in titles if t]
    if graves:
        edit.session.execute(insert_or(tables.tombstones).on_conflict_do_nothing(), graves)
    changes = tables.history_changes
    edit.session.execute(delete(changes).where(changes.c.paper_id.in_(ids)))
    edit.session.execute(delete(PAPERS).where(PAPERS.c.id.in_(ids)))
    edit.touch_texts(ids)
