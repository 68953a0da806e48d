"""Notes and highlights of papers."""

import json
from typing import Any

from paperdesk.library.connections import AnyView, driver_of, insert_rows
from paperdesk.library.details import annotation_of
from paperdesk.library.library import Edit
from paperdesk.library.plain_rows import named_rows
from paperdesk.library.records import AnnotationRow
from paperdesk.model.annotation import Anchor, AnnotationKind
from paperdesk.text.clean import clean_text


def marks_of(session: AnyView, attachment_id: int) -> tuple[AnnotationRow, ...]:
    """The marks in a file, in the order of its pages."""
    query = "select * from annotations where attachment_id = ? order by page, id"
    return tuple(annotation_of(row) for row in named_rows(session, query, (attachment_id,)))


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
    values: dict[str, Any] = {
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
    insert_rows(edit.session, "annotations", [{name: _clean(value) for name, value in values.items()}])
    annotation_id = int(driver_of(edit.session).execute("select last_insert_rowid()").fetchone()[0])
    edit.touch(annotations=[annotation_id])
    edit.touch_texts([paper_id])
    return annotation_id


def _clean(value: Any) -> Any:
    return clean_text(value) if isinstance(value, str) else value


def is_on_paper(session: AnyView, annotation_id: int, paper_id: int) -> bool:
    """Whether a note is still there, and still one on this paper: after going back to a copy it may be another one."""
    query = "select 1 from annotations where id = ? and paper_id = ?"
    return driver_of(session).execute(query, (annotation_id, paper_id)).fetchone() is not None


def set_annotation_text(edit: Edit, *, annotation_id: int, text: str) -> None:
    """Replace the text of a note or comment."""
    _update(edit, annotation_id, text=text)


def set_annotation_color(edit: Edit, *, annotation_id: int, color: str) -> None:
    _update(edit, annotation_id, color=color)


def _update(edit: Edit, annotation_id: int, **values: str) -> None:
    for column, value in values.items():
        statement = f"update annotations set {column} = ?, changed_at = ? where id = ?"
        driver_of(edit.session).execute(statement, (clean_text(value), edit.moment, annotation_id))
    edit.touch(annotations=[annotation_id])
    edit.touch_texts(_papers(edit.session, annotation_id))


def _papers(session: AnyView, annotation_id: int) -> list[int]:
    query = "select paper_id from annotations where id = ?"
    return [row[0] for row in driver_of(session).execute(query, (annotation_id,))]


def remove_annotation(edit: Edit, *, annotation_id: int) -> None:
    """Delete a note or highlight; undo brings it back."""
    papers = _papers(edit.session, annotation_id)
    driver_of(edit.session).execute("delete from annotations where id = ?", (annotation_id,))
    edit.touch(annotations=[annotation_id])
    edit.touch_texts(papers)
