"""Notes and highlights on papers."""

import json

from paperdesk.library.connections import AnyView, driver_of, insert_rows
from paperdesk.library.details import annotation_of
from paperdesk.library.library import Edit
from paperdesk.library.plain_rows import named_rows
from paperdesk.library.records import AnnotationRow
from paperdesk.model.annotation import Anchor, AnnotationKind
from paperdesk.text.clean import clean_text

MARKS = "select * from annotations where attachment_id = ? order by page, id"
PAPER = "select paper_id from annotations where id = ?"


def marks_of(session: AnyView, attachment_id: int) -> tuple[AnnotationRow, ...]:
    """The annotations in a file, in page order."""
    return tuple(map(annotation_of, named_rows(session, MARKS, (attachment_id,))))


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
    """Add a note, or an annotation with an anchor; returns its ID."""
    anchor = anchor or Anchor()
    values: dict[str, object] = {
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
    clean = {name: clean_text(value) if isinstance(value, str) else value for name, value in values.items()}
    insert_rows(edit.session, "annotations", [clean])
    annotation_id = int(driver_of(edit.session).execute("select last_insert_rowid()").fetchone()[0])
    edit.touch(annotations=[annotation_id])
    edit.touch_texts([paper_id])
    return annotation_id


def is_on_paper(session: AnyView, annotation_id: int, paper_id: int) -> bool:
    """True if a note still exists on this paper: after restoring a backup, the ID may belong to another note."""
    return (paper_id,) in driver_of(session).execute(PAPER, (annotation_id,)).fetchall()


def set_annotation_text(edit: Edit, *, annotation_id: int, text: str) -> None:
    """Replace the text of a note or comment."""
    _update(edit, annotation_id, text=text)


def set_annotation_color(edit: Edit, *, annotation_id: int, color: str) -> None:
    _update(edit, annotation_id, color=color)


def _update(edit: Edit, annotation_id: int, **values: str) -> None:
    places = ", ".join(f"{name} = ?" for name in values)
    row = (*map(clean_text, values.values()), edit.moment, annotation_id)
    driver_of(edit.session).execute(f"update annotations set {places}, changed_at = ? where id = ?", row)
    edit.touch(annotations=[annotation_id])
    edit.touch_texts(_papers(edit, annotation_id))


def _papers(edit: Edit, annotation_id: int) -> list[int]:
    """The paper of a note, if it exists."""
    return [row[0] for row in driver_of(edit.session).execute(PAPER, (annotation_id,))]


def remove_annotation(edit: Edit, *, annotation_id: int) -> None:
    """Delete a note or highlight; undo restores it."""
    papers = _papers(edit, annotation_id)
    driver_of(edit.session).execute("delete from annotations where id = ?", (annotation_id,))
    edit.touch(annotations=[annotation_id])
    edit.touch_texts(papers)
