"""What the index still has to take up: read the outbox, read the words of papers, tick off what is indexed."""

from collections.abc import Sequence

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from paperdesk.library import people, tables
from paperdesk.library.annotations import annotations_of
from paperdesk.library.library import Edit
from paperdesk.library.records import PaperText
from paperdesk.library.tags import tags_of

OUTBOX = tables.outbox
PAPERS = tables.papers
INFO = tables.library_info


def library_id(session: Session) -> str:
    """The id by which an index knows its library; "" before it was given one."""
    return session.scalar(select(INFO.c.value).where(INFO.c.key == "id")) or ""


def give_id(edit: Edit, *, library_id: str) -> None:
    """Give a new library its id."""
    edit.session.execute(insert(INFO).values(key="id", value=library_id))


def pending(session: Session, *, limit: int = 500) -> list[tuple[int, int]]:
    """The oldest (sequence number, paper id) of what is not indexed yet."""
    query = select(OUTBOX.c.seq, OUTBOX.c.paper_id).order_by(OUTBOX.c.seq).limit(limit)
    return [(row.seq, row.paper_id) for row in session.execute(query)]


def count_pending(session: Session) -> int:
    """How many papers the index has not taken up yet."""
    return session.scalar(select(func.count(func.distinct(OUTBOX.c.paper_id)))) or 0


def tick_off(edit: Edit, *, up_to: int) -> None:
    """Forget what the index has taken up."""
    edit.session.execute(delete(OUTBOX).where(OUTBOX.c.seq <= up_to))


def newest(session: Session) -> int:
    """The highest sequence number there is."""
    return session.scalar(select(func.max(OUTBOX.c.seq))) or 0


def count_all(session: Session) -> int:
    """How many papers there are, wherever they lie."""
    return session.scalar(select(func.count()).select_from(PAPERS)) or 0


def next_ids(session: Session, *, after: int, limit: int = 500) -> list[int]:
    """Paper ids in ascending order, for walking through the whole library."""
    return list(session.scalars(select(PAPERS.c.id).where(PAPERS.c.id > after).order_by(PAPERS.c.id).limit(limit)))


def get_texts(session: Session, paper_ids: Sequence[int]) -> list[PaperText]:
    """The words of papers, for the index; those that are gone are left out."""
    ids = list(paper_ids)
    names, tags, notes = people.people_of(session, ids), tags_of(session, ids), annotations_of(session, ids)
    found = tables.identifiers
    marks: dict[int, list[str]] = {}
    for row in session.execute(select(found.c.paper_id, found.c.value).where(found.c.paper_id.in_(ids))):
        marks.setdefault(row.paper_id, []).append(row.value)
    columns = (
        PAPERS.c.id,
        PAPERS.c.title,
        PAPERS.c.abstract,
        PAPERS.c.venue,
        PAPERS.c.citation_key,
        PAPERS.c.year,
        PAPERS.c.added_at,
    )
    return [
        PaperText(
            id=row.id,
            title=row.title,
            authors=" ; ".join(a.full for group in names.get(row.id, {}).values() for a in group),
            abstract=row.abstract,
            venue=row.venue,
            notes="\n".join(f"{a.text}\n{a.anchor.quote}" for a in notes.get(row.id, ())),
            tags=" ; ".join(mark.name for mark in tags.get(row.id, ())),
            citation_key=row.citation_key,
            identifiers=" ".join(marks.get(row.id, ())),
            year=row.year,
            added_at=row.added_at,
        )
        for row in session.execute(select(*columns).where(PAPERS.c.id.in_(ids)))
    ]
