"""Which annotations there are over many papers: by colour, kind and words, in the order of the papers."""

import json
from collections.abc import Sequence

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from paperdesk.library import tables
from paperdesk.library.annotations import TABLE, record_of
from paperdesk.library.records import AnnotationRow
from paperdesk.model.annotation import MarkFilter
from paperdesk.model.paper import Place
from paperdesk.text.fold import fold

PAPERS = tables.papers


def list_marks(session: Session, paper_ids: Sequence[int] | None, wanted: MarkFilter) -> list[tuple[int, int]]:
    """The (paper id, annotation id) that a filter asks for, paper by paper, each from its beginning to its end.

    Args:
        session: the view of the library.
        paper_ids: in the order wanted; None: all papers that are not in the trash, the newest first.
        wanted: which annotations.
    """
    query = select(TABLE.c.paper_id, TABLE.c.id).order_by(
        TABLE.c.attachment_id.is_not(None),
        TABLE.c.field != "",
        TABLE.c.attachment_id,
        TABLE.c.page,
        func.json_extract(TABLE.c.rects, "$[0][1]"),
        TABLE.c.id,
    )
    rows = session.execute(_filtered(_of_papers(query, paper_ids), wanted))
    found = [(row.paper_id, row.id) for row in rows]
    if wanted.text:
        having = _with_words(session, [mark for _paper, mark in found], wanted.text)
        found = [pair for pair in found if pair[1] in having]
    places = {} if paper_ids is None else {paper_id: place for place, paper_id in enumerate(paper_ids)}
    return sorted(found, key=lambda pair: places.get(pair[0], -pair[0]))


def _of_papers(query: Select[tuple[int, int]], paper_ids: Sequence[int] | None) -> Select[tuple[int, int]]:
    if paper_ids is None:
        return query.join(PAPERS).where(PAPERS.c.place != Place.TRASH.value)
    values = func.json_each(json.dumps(list(paper_ids))).table_valued("value")
    return query.where(TABLE.c.paper_id.in_(select(values.c.value)))


def _filtered(query: Select[tuple[int, int]], wanted: MarkFilter) -> Select[tuple[int, int]]:
    if wanted.colors:
        query = query.where(TABLE.c.color.in_(wanted.color_values))
    if wanted.kinds:
        query = query.where(TABLE.c.kind.in_(wanted.kinds))
    return query


def _with_words(session: Session, mark_ids: Sequence[int], text: str) -> set[int]:
    """Those that have all the words in quote, comment or title, whatever their case and accents."""
    words = fold(text).split()
    columns = (TABLE.c.id, TABLE.c.quote, TABLE.c.text, PAPERS.c.title)
    values = func.json_each(json.dumps(list(mark_ids))).table_valued("value")
    query = select(*columns).join(PAPERS).where(TABLE.c.id.in_(select(values.c.value)))
    found = set()
    for mark_id, *texts in session.execute(query):
        folded = fold(" ".join(texts))
        if all(word in folded for word in words):
            found.add(mark_id)
    return found


def get_marks(session: Session, mark_ids: Sequence[int]) -> list[AnnotationRow]:
    """Those of the annotations that are there, in the order given."""
    found = {row.id: record_of(row) for row in session.execute(select(TABLE).where(TABLE.c.id.in_(mark_ids)))}
    return [found[mark_id] for mark_id in mark_ids if mark_id in found]
