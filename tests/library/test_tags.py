import pytest

from paperdesk.errors import InvalidField
from paperdesk.library import history, tags
from paperdesk.library.library import Library
from paperdesk.model.annotation import TAG_COLORS
from tests.drafts import add, draft


def give(library: Library, paper: int, *names: str) -> None:
    with library.edit("Tag") as edit:
        tags.tag_papers(edit, paper_ids=[paper], names=names)


def counts(library: Library) -> dict[str, int]:
    with library.read() as session:
        return {tag.name: tag.count for tag in tags.list_tags(session)}


def id_of(library: Library, name: str) -> int:
    with library.read() as session:
        return next(tag.id for tag in tags.list_tags(session) if tag.name == name)


def test_a_renamed_tag_takes_the_tags_within_it_along(library: Library) -> None:
    one, two = add(library, draft("One"), draft("Two"))
    give(library, one, "physics", "physics/gravity")
    give(library, two, "physics/gravity/waves", "physicist")
    with library.edit("Rename") as edit:
        tags.rename_tag(edit, tag_id=id_of(library, "physics"), name="science")
    assert counts(library) == {"science": 1, "science/gravity": 1, "science/gravity/waves": 1, "physicist": 1}


def test_renaming_to_another_tags_name_makes_them_one(library: Library) -> None:
    one, two = add(library, draft("One"), draft("Two"))
    give(library, one, "GNN", "to read")
    give(library, two, "graph networks", "to read")
    with library.edit("Rename") as edit:
        tags.rename_tag(edit, tag_id=id_of(library, "graph networks"), name="gnn")
    assert counts(library) == {"GNN": 2, "to read": 2}


def test_merged_tags_leave_each_paper_the_one_that_stays_and_undo_brings_all_back(library: Library) -> None:
    one, two, three = add(library, draft("One"), draft("Two"), draft("Three"))
    give(library, one, "a", "b")
    give(library, two, "b")
    give(library, three, "c")
    before = counts(library)
    with library.edit("Merge") as edit:
        ids = [id_of(library, name) for name in "abc"]
        tags.merge_tags(edit, tag_ids=ids, into_id=ids[0])
    assert counts(library) == {"a": 3}
    with library.read() as session:
        step = history.next_undo(session)
    assert step is not None
    with library.edit() as edit:
        history.turn_step(edit, step.id)
    assert counts(library) == before


def test_a_tag_cannot_be_renamed_to_nothing(library: Library) -> None:
    (one,) = add(library, draft("One"))
    give(library, one, "a")
    with pytest.raises(InvalidField), library.edit("Rename") as edit:
        tags.rename_tag(edit, tag_id=id_of(library, "a"), name=" / ")
    assert counts(library) == {"a": 1}


def colors(library: Library) -> list[str]:
    with library.read() as session:
        return [tag.color for tag in tags.list_tags(session)]


def test_colours_do_not_repeat_until_they_must(library: Library) -> None:
    (paper,) = add(library, draft("One"))
    names = [f"tag {letter}" for letter in "abcdefghijklmnopq"]
    give(library, paper, names[0])
    give(library, paper, *names[1:])
    assert colors(library) == list(TAG_COLORS)
    give(library, paper, "tag r")
    assert colors(library)[-1] == TAG_COLORS[0], "now one must"


def test_a_colour_that_became_free_is_given_again(library: Library) -> None:
    (paper,) = add(library, draft("One"))
    give(library, paper, "a", "b", "c")
    with library.edit("Other colour") as edit:
        tags.update_tag(edit, tag_id=id_of(library, "a"), color=TAG_COLORS[3])
    give(library, paper, "d", "e")
    assert colors(library) == [TAG_COLORS[i] for i in (3, 1, 2, 0, 4)]
