"""The reading list: papers to read and being read, in the user's order."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select, update

from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.model.paper import ReadingState

PAPERS = tables.papers
ON_LIST = (ReadingState.TO_READ.value, ReadingState.READING.value)


def set_reading_state(edit: Edit, *, paper_ids: Iterable[int], state: ReadingState) -> None:
    """Set the reading state; papers added to the list go to its end."""
    ids = list(paper_ids)
    if state.value in ON_LIST:
        fresh = [paper for paper in ids if paper not in _positions(edit.session)]
        last = max((p for p in _positions(edit.session).values() if p is not None), default=0.0)
        for number, paper in enumerate(fresh, start=1):
            _place(edit, paper, last + number)
    for start in range(0, len(ids), 500):
        part = PAPERS.c.id.in_(ids[start : start + 500])
        edit.session.execute(update(PAPERS).where(part).values(reading_state=state.value))
    edit.touch(papers=ids)


def list_reading(session: Connection) -> list[int]:
    """The papers on the list, in order."""
    order = PAPERS.c.reading_position.nulls_last(), PAPERS.c.added_at.desc(), PAPERS.c.id
    return list(session.scalars(select(PAPERS.c.id).where(PAPERS.c.reading_state.in_(ON_LIST)).order_by(*order)))


def place_before(edit: Edit, *, paper_ids: Sequence[int], before: int | None) -> None:
    """Move papers within the list, in their order, before another one; None: to the end."""
    present = list_reading(edit.session)
    moved = [paper for paper in paper_ids if paper in present]
    rest = [paper for paper in present if paper not in moved]
    at = rest.index(before) if before in rest else len(rest)
    known = _positions(edit.session)
    for number, paper in enumerate([*rest[:at], *moved, *rest[at:]], start=1):
        if known[paper] != number:
            _place(edit, paper, float(number))
    edit.touch(papers=moved)


def move(edit: Edit, *, paper_ids: Sequence[int], steps: int) -> None:
    """Move papers one place down (1) or up (-1) in the list."""
    present = list_reading(edit.session)
    places = [present.index(paper) for paper in paper_ids if paper in present]
    if not places:
        return
    moved = [present[place] for place in sorted(places)]
    rest = [paper for paper in present if paper not in moved]
    before = sum(place < min(places) for place in range(len(present)) if present[place] in rest)
    at = max(0, min(len(rest), before + steps))
    place_before(edit, paper_ids=moved, before=rest[at] if at < len(rest) else None)


def _positions(session: Connection) -> dict[int, float | None]:
    query = select(PAPERS.c.id, PAPERS.c.reading_position).where(PAPERS.c.reading_state.in_(ON_LIST))
    return {row[0]: row[1] for row in session.execute(query)}


def _place(edit: Edit, paper_id: int, position: float) -> None:
    edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(reading_position=position))
