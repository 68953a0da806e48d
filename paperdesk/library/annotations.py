"""Notes and highlights of papers."""

import json

from sqlalchemy import Connection, delete, insert, select, update

from paperdesk.library import tables
from paperdesk.library.details import annotation_of
from paperdesk.library.library import Edit
from paperdesk.library.records import AnnotationRow
from paperdesk.model.annotation import Anchor, AnnotationKind

TABLE = tables.annotations


def marks_of(session: Connection, attachment_id: int) -> tuple[AnnotationRow, ...]:
    """The marks in a file, in the order of its pages."""
    query = select(TABLE).where(TABLE.c.attachment_id == attachment_id).order_by(TABLE.c.page, TABLE.c.id)
    return tuple(annotation_of(row) for row in session.execute(query))


def _stored(anchor: Anchor) -> str:
    return json.dumps([*anchor.rects, *((*rect, page) for page, rects in anchor.further for rect in rects)])


def add_annotation(
    edit: Edit,
    *,
    paper_id: int,
    text: str = "",
    kind: AnnotationKind = AnnotationKind.NOTE,
    color: str = "",
    anchor: Anchor | None = None,
) -> int:
    """Add a note, or a mark with an anchor; returns its id."""
    anchor = anchor or Anchor()
    values = {
        "paper_id": paper_id,
        "kind": kind.value,
        "text": text,
        "color": color,
        "field": anchor.field,
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "attachment_id": anchor.attachment_id,
        "page": anchor.page,
        "rects": _stored(anchor),
        "position": anchor.position,
        "added_at": edit.moment,
        "changed_at": edit.moment,
    }
    result = edit.session.execute(insert(TABLE).values(**values))
    annotation_id = int(result.lastrowid)
    edit.touch(annotations=[annotation_id])
    edit.touch_texts([paper_id])
    return annotation_id


def is_on_paper(session: Connection, annotation_id: int, paper_id: int) -> bool:
    """Whether a note is still there, and still one on this paper: after going back to a copy it may be another one."""
    is_this = (TABLE.c.id == annotation_id) & (TABLE.c.paper_id == paper_id)
    return session.scalar(select(TABLE.c.id).where(is_this)) is not None


def set_annotation_text(edit: Edit, *, annotation_id: int, text: str) -> None:
    """Replace the text of a note or comment."""
    _update(edit, annotation_id, text=text)


def set_annotation_color(edit: Edit, *, annotation_id: int, color: str) -> None:
    _update(edit, annotation_id, color=color)


def _update(edit: Edit, annotation_id: int, **values: str) -> None:
    edit.session.execute(update(TABLE).where(TABLE.c.id == annotation_id).values(**values, changed_at=edit.moment))
    edit.touch(annotations=[annotation_id])
    edit.touch_texts(edit.session.scalars(select(TABLE.c.paper_id).where(TABLE.c.id == annotation_id)))


def remove_annotation(edit: Edit, *, annotation_id: int) -> None:
    """Delete a note or highlight; undo brings it back."""
    papers = list(edit.session.scalars(select(TABLE.c.paper_id).where(TABLE.c.id == annotation_id)))
    edit.session.execute(delete(TABLE).where(TABLE.c.id == annotation_id))
    edit.touch(annotations=[annotation_id])
    edit.touch_texts(papers)
