"""Collections: nested, in the reader's order, merged; each undone as one step, no paper lost."""

import pytest

from paperdesk.errors import InvalidField
from paperdesk.library import collections, history, saved_searches
from paperdesk.library.library import Library
from tests.drafts import add, draft


@pytest.fixture
def filled(library: Library) -> Library:
    """Three papers; A holds 1 and 2, B holds 2 and 3, C is empty."""
    papers = add(library, draft("One"), draft("Two"), draft("Three"))
    with library.edit() as edit:
        made = [collections.add_collection(edit, name=name) for name in "ABC"]
        collections.collect_papers(edit, collection_id=made[0], paper_ids=papers[:2])
        collections.collect_papers(edit, collection_id=made[1], paper_ids=papers[1:])
    return library


def tree(library: Library) -> list[tuple[str, str, int]]:
    """Name, name of what it lies in, and number of papers, in order."""
    with library.read() as session:
        rows = collections.list_collections(session)
    names = {row.id: row.name for row in rows}
    return [(row.name, names.get(row.parent_id or 0, ""), row.count) for row in rows]


def held(library: Library, collection_id: int) -> list[int]:
    table = collections.LINKS
    with library.read() as session:
        query = table.select().where(table.c.collection_id == collection_id).order_by(table.c.position)
        return [row.paper_id for row in session.execute(query)]


def undo(library: Library) -> None:
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step is not None
        history.turn_step(edit, step.id)


def test_a_collection_is_put_before_another_and_after_all(filled: Library) -> None:
    with filled.edit("Move") as edit:
        collections.place_collection(edit, collection_id=3, parent_id=None, before_id=1)
    assert [name for name, _, _ in tree(filled)] == ["C", "A", "B"]
    with filled.edit("Move") as edit:
        collections.place_collection(edit, collection_id=1, parent_id=None)
    assert [name for name, _, _ in tree(filled)] == ["C", "B", "A"]
    undo(filled)
    undo(filled)
    assert tree(filled) == [("A", "", 2), ("B", "", 2), ("C", "", 0)]


def test_a_collection_lies_in_another_but_never_in_itself(filled: Library) -> None:
    with filled.edit("Nest") as edit:
        collections.place_collection(edit, collection_id=2, parent_id=1)
        collections.place_collection(edit, collection_id=3, parent_id=2)
    assert sorted(tree(filled)) == [("A", "", 2), ("B", "A", 2), ("C", "B", 0)]
    for target in (1, 2, 3):
        with pytest.raises(InvalidField, match="contain itself"), filled.edit("Nest") as edit:
            collections.place_collection(edit, collection_id=1, parent_id=target)
    undo(filled)
    assert sorted(tree(filled)) == [("A", "", 2), ("B", "", 2), ("C", "", 0)]


def test_merging_keeps_each_paper_once_in_order_and_what_lies_within(filled: Library) -> None:
    with filled.edit() as edit:
        collections.place_collection(edit, collection_id=3, parent_id=2)
    with filled.edit("Merge") as edit:
        collections.merge_collections(edit, collection_id=2, into_id=1)
    assert tree(filled) == [("A", "", 3), ("C", "A", 0)]
    assert held(filled, 1) == [1, 2, 3]
    undo(filled)
    assert sorted(tree(filled)) == [("A", "", 2), ("B", "", 2), ("C", "B", 0)]
    assert (held(filled, 1), held(filled, 2)) == ([1, 2], [2, 3])


def test_a_collection_is_not_merged_into_one_that_lies_in_it(filled: Library) -> None:
    with filled.edit() as edit:
        collections.place_collection(edit, collection_id=2, parent_id=1)
    with pytest.raises(InvalidField, match="inside it"), filled.edit("Merge") as edit:
        collections.merge_collections(edit, collection_id=1, into_id=2)
    assert tree(filled)[0] == ("A", "", 2)


def test_nothing_is_renamed_to_nothing(filled: Library) -> None:
    with filled.edit() as edit:
        saved_searches.add_saved_search(edit, name="Mine", query="is:starred")
    with pytest.raises(InvalidField, match="needs a name"), filled.edit("Rename") as edit:
        collections.rename_collection(edit, collection_id=1, name=" \n")
    with pytest.raises(InvalidField, match="needs a name"), filled.edit("Rename") as edit:
        saved_searches.rename_saved_search(edit, search_id=1, name="  ")
    with filled.edit("Rename") as edit:
        collections.rename_collection(edit, collection_id=1, name=" Alpha\tbeta ")
        saved_searches.rename_saved_search(edit, search_id=1, name="Stars")
    with filled.read() as session:
        assert collections.list_collections(session)[0].name == "Alpha beta"
        assert saved_searches.list_saved_searches(session)[0].name == "Stars"
