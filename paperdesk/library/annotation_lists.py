"""Annotations across many papers: filtered by colour, kind and words, in the order of the papers."""

import hashlib
import json
from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from paperdesk.library import tables
from paperdesk.library.connections import driver_of
from paperdesk.library.details import annotation_of
from paperdesk.library.records import AnnotationRow
from paperdesk.model.annotation import MarkFilter
from paperdesk.text.fold import fold

PAPERS = tables.papers
TABLE = tables.annotations
LIST = """
    select paper_id, id from annotations
    where case when :everything then paper_id in (select id from papers where place != 'trash')
        else paper_id in (select value from json_each(:papers)) end
    and (:colors = '[]' or color in (select value from json_each(:colors)))
    and (:kinds = '[]' or kind in (select value from json_each(:kinds)))
    order by paper_id desc, attachment_id is not null, field != '', attachment_id, page,
        json_extract(rects, '$[0][1]'), id
"""


def list_marks(session: Connection, paper_ids: Sequence[int] | None, wanted: MarkFilter) -> list[tuple[int, int]]:
    """List the (paper id, annotation id) pairs that match a filter, paper by paper, each from beginning to end.

    Args:
        session: the view of the library.
        paper_ids: the papers in the requested order; None: all papers not in the trash, newest first.
        wanted: which annotations.
    """
    values = {
        "everything": paper_ids is None,
        "papers": json.dumps(list(paper_ids or ())),
        "colors": json.dumps(wanted.color_values),
        "kinds": json.dumps(wanted.kinds),
    }
    found: list[tuple[int, int]] = driver_of(session).execute(LIST, values).fetchall()
    if wanted.text:
        having = _with_words(session, [mark for _paper, mark in found], wanted.text)
        found = [pair for pair in found if pair[1] in having]
    if paper_ids is None:
        return found
    places = {paper_id: place for place, paper_id in enumerate(paper_ids)}
    return sorted(found, key=lambda pair: places[pair[0]])


def _with_words(session: Connection, mark_ids: Sequence[int], text: str) -> set[int]:
    """The annotations that contain all the words in quote, comment or title, ignoring case and accents."""
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


STATE = """
    select annotations.id, annotations.changed_at, paper_id, citation_key, papers.changed_at, authors_line,
        (select group_concat(name) from paper_tags join tags on tags.id = tag_id where paper_id = papers.id),
        (select group_concat(scheme || value) from identifiers where paper_id = papers.id)
    from annotations join papers on papers.id = paper_id where place != 'trash' order by annotations.id
"""


def annotations_state(session: Connection) -> str:
    """A value that changes whenever an annotation, or the displayed data of its paper, has changed."""
    found = hashlib.sha256()
    for row in driver_of(session).execute(STATE):
        found.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def get_marks(session: Connection, mark_ids: Sequence[int]) -> list[AnnotationRow]:
    """Return the existing annotations, in the requested order; missing ids are skipped."""
    found = {row.id: annotation_of(row) for row in session.execute(select(TABLE).where(TABLE.c.id.in_(mark_ids)))}
    return [found[mark_id] for mark_id in mark_ids if mark_id in found]
