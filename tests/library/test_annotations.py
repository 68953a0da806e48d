"""Annotations are kept as they were made."""

import json

from sqlalchemy import text

from paperdesk.library.annotations import add_annotation
from paperdesk.library.details import annotations_of
from paperdesk.library.history import list_steps, turn_step
from paperdesk.library.library import Library
from paperdesk.model.annotation import Anchor, AnnotationKind
from tests.drafts import add, draft

PAGES = ((4, ((10.0, 20.0, 30.0, 40.0), (10.0, 40.0, 30.0, 60.0))), (5, ((1.5, 2.25, 3.0, 4.0),)))
ANCHOR = Anchor("", "words", "before", "after", None, 3, ((1.0, 2.0, 3.0, 4.0),), further=PAGES)


def kept(library: Library, paper_id: int) -> list[Anchor]:
    with library.read() as session:
        return [row.anchor for row in annotations_of(session, [paper_id]).get(paper_id, ())]


def test_a_mark_over_page_breaks_comes_back_with_all_its_pages(library: Library) -> None:
    (paper_id,) = add(library, draft("On grokking", "Ann Lee", year=2020))
    with library.edit("Highlight") as edit:
        add_annotation(edit, paper_id=paper_id, kind=AnnotationKind.HIGHLIGHT, anchor=ANCHOR)
    assert kept(library, paper_id) == [ANCHOR]
    assert ANCHOR.page_range == "4–6"
    assert [page for page, _ in ANCHOR.pieces] == [3, 4, 5]


def test_a_mark_on_one_page_is_kept_as_before_pages_could_be_more(library: Library) -> None:
    (paper_id,) = add(library, draft("On grokking", "Ann Lee", year=2020))
    anchor = Anchor("", "words", page=3, rects=((1.0, 2.0, 3.0, 4.0), (1.0, 4.0, 3.0, 6.0)))
    with library.edit("Highlight") as edit:
        add_annotation(edit, paper_id=paper_id, kind=AnnotationKind.HIGHLIGHT, anchor=anchor)
    with library.read() as session:
        stored = session.execute(text("select rects from annotations")).scalar_one()
    assert json.loads(stored) == [[1, 2, 3, 4], [1, 4, 3, 6]]
    assert kept(library, paper_id) == [anchor]
    assert anchor.page_range == "4"


def test_undo_takes_a_mark_over_page_breaks_away_as_one(library: Library) -> None:
    (paper_id,) = add(library, draft("On grokking", "Ann Lee", year=2020))
    with library.edit("Highlight") as edit:
        add_annotation(edit, paper_id=paper_id, kind=AnnotationKind.HIGHLIGHT, anchor=ANCHOR)
    with library.edit() as edit:
        turn_step(edit, list_steps(edit.session)[0].id)
    assert kept(library, paper_id) == []
