"""Every row that devices share has a name, which it keeps through undoing, merging and going back."""

from pathlib import Path

import pytest

from paperdesk.library import (
    annotations,
    collections,
    copies,
    feed_folders,
    history,
    merging,
    paper_restoring,
    saved_searches,
)
from paperdesk.library.library import Library
from paperdesk.library.uids import NAMED, new_uid
from paperdesk.model.steps import Step
from tests.drafts import add, draft


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def names(library: Library, table: str) -> list[str]:
    with library.read_plainly() as view:
        return [row[0] for row in view.execute(f"select uid from {table} order by id")]


def fill(library: Library) -> None:
    add(library, draft("On gauge fields", "Ann Smith"), draft("The art of trees", "Don Knuth"))
    with library.edit(Step("edit", n=1)) as edit:
        annotations.add_annotation(edit, paper_id=1, text="here")
        annotations.add_annotation(edit, paper_id=2, text="there")
        collections.add_collection(edit, name="Shelf")
        saved_searches.add_saved_search(edit, name="S", query="q")
        feed_folders.add_folder(edit, name="F")


def test_whatever_makes_a_row_gives_it_a_name(library: Library) -> None:
    fill(library)
    made = [uid for table in NAMED for uid in names(library, table)]
    assert len(made) == len(set(made)) == 7
    assert all(uid and len(uid) == 32 for uid in made)
    library.close()


def test_names_sort_as_they_were_made() -> None:
    made = [new_uid() for _ in range(1000)]
    assert made == sorted(made)
    assert len(set(made)) == 1000


def test_undoing_and_doing_again_keeps_the_name(library: Library) -> None:
    fill(library)
    before = names(library, "annotations")
    history.undo(library)
    assert names(library, "annotations") == []
    history.redo(library)
    assert names(library, "annotations") == before
    library.close()


def test_a_paper_whose_notes_moved_comes_back_from_a_copy(library: Library) -> None:
    fill(library)
    copy = copies.make_copy(library.folder, "by-test")
    with library.edit(Step("edit", n=1)) as edit:
        merging.merge_papers(edit, keep_id=1, other_id=2)
    with paper_restoring.reading(library.folder, copy) as old, library.edit(Step("bring-back", 1)) as edit:
        paper_restoring.restore_papers(edit, copy=old, paper_ids=[2])
    with library.read_plainly() as view:
        found = view.execute("select paper_id, text from annotations order by id").fetchall()
    assert found == [(1, "here"), (1, "there"), (2, "there")]
    assert len(set(names(library, "annotations"))) == 3
    library.close()
