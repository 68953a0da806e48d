"""Each edit of the program, undo included, gives what it changed the next version, and nothing else."""

from random import Random
from typing import Any

import pytest

from paperdesk.library import row_versions, trash
from paperdesk.library.annotations import add_annotation, remove_annotation, set_annotation_text
from paperdesk.library.collections import add_collection, collect_papers, rename_collection
from paperdesk.library.copies import make_copy
from paperdesk.library.history import undo
from paperdesk.library.library import Library
from paperdesk.library.library_info import get_info, set_info
from paperdesk.library.papers import list_ids, set_read
from paperdesk.library.restoring import restore
from paperdesk.library.row_versions import COLLECTION, NOTE, PAPER
from tests.drafts import add, draft
from tests.library.random_edits import RandomEdits

SEEN = {
    PAPER: (
        "select p.id, p.place, p.starred, p.citation_key, p.title, p.year, p.venue, p.extra, p.abstract, "
        "(select group_concat(family || given || role) from paper_authors join authors on authors.id = author_id "
        "where paper_id = p.id order by role, position), "
        "(select group_concat(scheme || value) from identifiers where paper_id = p.id order by scheme, value), "
        "(select group_concat(name) from paper_tags join tags on tags.id = tag_id where paper_id = p.id "
        "order by name), "
        "(select group_concat(collection_id) from collection_papers where paper_id = p.id order by collection_id), "
        "(select group_concat(id || text) from annotations where paper_id = p.id order by id) from papers p"
    ),
    NOTE: "select id, paper_id, text from annotations",
    COLLECTION: "select id, name, parent_id from collections",
}
"""What another program sees of each row."""


def seen(library: Library) -> dict[tuple[str, int], tuple[Any, ...]]:
    with library.read_plainly() as view:
        return {(kind, row[0]): row for kind, query in SEEN.items() for row in view.execute(query)}


def versions(library: Library, since: int) -> dict[tuple[str, int], int]:
    with library.read_plainly() as view:
        return {(kind, i): n for kind in SEEN for i, n in row_versions.changed_since(view, kind, since).items()}


def newest(library: Library) -> int:
    with library.read_plainly() as view:
        return row_versions.newest(view)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_changes_has_a_newer_version(seed: int) -> None:
    edits, chance = RandomEdits(), Random(seed)
    try:
        for _ in range(25):
            before, version = seen(edits.library), newest(edits.library)
            if chance.random() < 0.2:
                undo(edits.library)
            else:
                edits.do_anything(chance)
            now = seen(edits.library)
            changed = {key for key in before.keys() | now.keys() if before.get(key) != now.get(key)}
            told = versions(edits.library, version)
            assert changed <= told.keys()
            assert set(told.values()) <= set(range(version + 1, newest(edits.library) + 1))
    finally:
        edits.close()


def test_one_edit_is_one_version_and_leaves_other_rows_alone(library: Library) -> None:
    one, other = add(library, draft("Frogs at dawn"), draft("Newts at dusk"))
    before = newest(library)
    with library.edit() as edit:
        note = add_annotation(edit, paper_id=one, text="Read again")
        set_annotation_text(edit, annotation_id=note, text="Read it again")
    assert newest(library) == before + 1
    assert versions(library, before) == {(PAPER, one): before + 1, (NOTE, note): before + 1}
    with library.read_plainly() as view:
        assert row_versions.versions_of(view, PAPER, [one, other])[other] <= before


def test_a_note_that_goes_and_comes_back_is_told_each_time(library: Library) -> None:
    (paper,) = add(library, draft("Frogs at dawn"))
    with library.edit() as edit:
        note = add_annotation(edit, paper_id=paper, text="Read again")
    for turn in (lambda: None, lambda: undo(library)):
        before = newest(library)
        if turn() is None and (NOTE, note) in seen(library):
            with library.edit("Delete") as edit:
                remove_annotation(edit, annotation_id=note)
        assert versions(library, before) == {(PAPER, paper): before + 1, (NOTE, note): before + 1}
    assert (NOTE, note) in seen(library)


def test_what_nobody_else_sees_changes_no_version(library: Library) -> None:
    ids = add(library, draft("Frogs at dawn"))
    before = newest(library)
    with library.edit("Read") as edit:
        set_read(edit, paper_ids=ids, is_read=True)
    assert newest(library) == before


def test_a_renamed_collection_changes_and_its_papers_do_not(library: Library) -> None:
    ids = add(library, draft("Frogs at dawn"))
    with library.edit() as edit:
        collection = add_collection(edit, name="Ponds")
        collect_papers(edit, collection_id=collection, paper_ids=ids)
    before = newest(library)
    with library.edit() as edit:
        rename_collection(edit, collection_id=collection, name="Lakes")
    assert versions(library, before) == {(COLLECTION, collection): before + 1}


def test_a_purged_paper_is_remembered_by_its_version(library: Library) -> None:
    one, _ = add(library, draft("Frogs at dawn"), draft("Newts at dusk"))
    before = newest(library)
    with library.edit() as edit:
        trash.purge_papers(edit, paper_ids=[one])
    assert versions(library, before) == {(PAPER, one): before + 1}


def test_an_edit_that_fails_changes_no_version(library: Library) -> None:
    (one,) = add(library, draft("Frogs at dawn"))
    before = newest(library)
    with pytest.raises(ZeroDivisionError), library.edit() as edit:
        add_annotation(edit, paper_id=one, text=str(1 / 1))
        raise ZeroDivisionError
    with library.edit() as edit:
        rename = list_ids(edit.session)
    assert (newest(library), rename) == (before, [one])


def test_rows_that_never_changed_have_the_first_version(library: Library) -> None:
    (one,) = add(library, draft("Frogs at dawn"))
    with library.edit() as edit:
        edit.session.exec_driver_sql("delete from row_versions")  # as right after the migration
    with library.read_plainly() as view:
        assert row_versions.newest(view) == row_versions.FIRST
        assert row_versions.versions_of(view, PAPER, [one]) == {one: row_versions.FIRST}


def test_a_restored_library_is_another_one_to_programs(library: Library) -> None:
    add(library, draft("Frogs at dawn"))
    with library.edit() as edit:
        set_info(edit, row_versions.SERVER, "1234")
    copy = make_copy(library.folder, "own")
    restore(library.folder, copy)
    with library.read_plainly() as view:
        assert get_info(view, row_versions.SERVER) is None
