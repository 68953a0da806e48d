"""Undo that always works: to the start and forward again, or a sentence that says why not and the next step."""

import contextlib
import sqlite3
from collections.abc import Callable

import pytest
from sqlalchemy import text

from paperdesk.errors import LibraryError, UndoClash
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import (
    annotations,
    attachments,
    collections,
    feeds,
    fingerprints,
    history,
    keys,
    linked_files,
    merging,
    papers,
    relations,
    tags,
    trash,
)
from paperdesk.library.connections import driver_of
from paperdesk.library.library import Edit, Library
from paperdesk.model.paper import Identifier
from tests.drafts import FEED, add, draft, entry, save
from tests.library.machine import seen

Work = Callable[[Edit], object]


def do(library: Library, label: str, work: Work) -> int:
    with library.edit(label) as edit:
        work(edit)
    with library.read() as session:
        return history.list_steps(session)[0].id


def elsewhere(library: Library, work: Work) -> None:
    with library.edit() as edit:
        work(edit)


def import_bib(library: Library, *records: str) -> None:
    import_sources(library, [Source("\n".join(records).encode(), "x.bib")], ImportOptions(), Progress())


def undone(library: Library) -> str:
    step = history.undo(library)
    return step.label if step else ""


def redone(library: Library) -> str:
    step = history.redo(library)
    return step.label if step else ""


def tag_names(library: Library, paper_id: int) -> list[str]:
    with library.read() as session:
        return [tag.name for tag in papers.get_detail(session, paper_id).tags]


def all_tags(library: Library) -> list[str]:
    with library.read() as session:
        return [tag.name for tag in tags.list_tags(session)]


def tag_id(library: Library, name: str) -> int:
    with library.read() as session:
        return next(tag.id for tag in tags.list_tags(session) if tag.name == name)


def tag(library: Library, ids: list[int], name: str) -> int:
    return do(library, f"Tag {name}", lambda edit: tags.tag_papers(edit, paper_ids=ids, names=[name]))


def delete_tag(library: Library, name: str) -> int:
    number = tag_id(library, name)
    return do(library, f"Delete {name}", lambda edit: tags.remove_tag(edit, tag_id=number))


def set_star(paper_id: int) -> Work:
    return lambda edit: papers.set_starred(edit, paper_ids=[paper_id], starred=True)


def star(library: Library, ids: list[int], *, starred: bool = True) -> int:
    return do(library, "Star", lambda edit: papers.set_starred(edit, paper_ids=ids, starred=starred))


# Tags that are deleted and made again


def test_a_tag_deleted_and_brought_by_an_import_comes_back_with_its_papers(library: Library) -> None:
    ids = add(library, draft("First paper"))
    start = seen(library)
    tag(library, ids, "x")
    delete_tag(library, "x")
    import_bib(library, "@article{b, title={Second paper}, keywords={x, y}}")
    end = seen(library)
    assert [undone(library) for _ in range(3)] == ["Imported 1 paper", "Delete x", "Tag x"]
    assert seen(library) == start
    assert [redone(library) for _ in range(3)] == ["Tag x", "Delete x", "Imported 1 paper"]
    assert seen(library) == end


def test_a_tag_whose_name_another_one_has_by_now_gives_it_its_papers(library: Library) -> None:
    one, other = add(library, draft("Tagged first"), draft("Tagged later"))
    start = seen(library)
    tag(library, [one], "x")
    deletion = delete_tag(library, "x")
    tag(library, [other], "X")
    history.turn(library, deletion)
    assert (tag_names(library, one), tag_names(library, other)) == (["X"], ["X"])
    history.turn(library, deletion)
    assert (tag_names(library, one), tag_names(library, other)) == ([], ["X"])
    history.turn(library, deletion)
    assert [undone(library), undone(library)] == ["Tag X", "Tag x"]
    assert seen(library) == start


def test_a_tag_that_is_to_have_its_name_back_becomes_the_one_that_has_it_now(library: Library) -> None:
    one, other = add(library, draft("Tagged first"), draft("Tagged later"))
    tag(library, [one], "x")
    number = tag_id(library, "x")
    renaming = do(library, "Rename", lambda edit: tags.rename_tag(edit, tag_id=number, name="y"))
    elsewhere(library, lambda edit: tags.tag_papers(edit, paper_ids=[other], names=["x"]))
    before = seen(library)
    history.turn(library, renaming)
    assert all_tags(library) == ["x"]
    assert tag_names(library, one) == ["x"]
    history.turn(library, renaming)
    assert seen(library) == before


def test_a_tag_that_others_carry_by_now_stays_until_they_are_undone_too(library: Library) -> None:
    one, other = add(library, draft("Tagged first"), draft("Tagged later"))
    start = seen(library)
    first = tag(library, [one], "x")
    tag(library, [other], "x")
    history.turn(library, first)
    assert (tag_names(library, one), tag_names(library, other)) == ([], ["x"])
    assert undone(library) == "Tag x"
    assert seen(library) == start


def test_a_tag_that_a_feed_gave_again_is_not_taken_off_with_the_step_that_gave_it_first(library: Library) -> None:
    paper_id, other = add(library, draft("A paper", doi="10.1/a"), draft("Another one", doi="10.1/b"))
    elsewhere(library, lambda edit: tags.tag_papers(edit, paper_ids=[other], names=["mine"]))
    tag(library, [paper_id], "mine")
    do(library, "Untag", lambda edit: tags.remove_tags(edit, paper_ids=[paper_id], names=["mine"]))
    elsewhere(library, lambda edit: tags.tag_papers(edit, paper_ids=[paper_id], names=["mine"]))
    assert undone(library) == "Untag"
    undone(library)
    assert tag_names(library, paper_id) == ["mine"]


def test_merging_two_tags_that_are_one_by_now_takes_neither_off_when_done_again(library: Library) -> None:
    one, other = add(library, draft("A paper", doi="10.1/a"), draft("Another one", doi="10.1/b"))
    elsewhere(library, lambda edit: tags.tag_papers(edit, paper_ids=[one], names=["ml"]))
    first = tag_id(library, "ml")
    do(library, "Rename", lambda edit: tags.rename_tag(edit, tag_id=first, name="learning"))
    elsewhere(library, lambda edit: tags.tag_papers(edit, paper_ids=[other], names=["ml"]))
    again = tag_id(library, "ml")
    merge = do(library, "Merge tags", lambda edit: tags.merge_tags(edit, tag_ids=[again], into_id=first))
    assert undone(library) == "Merge tags"
    assert undone(library) == "Rename"
    assert (tag_names(library, one), tag_names(library, other)) == (["ml"], ["ml"])
    with contextlib.suppress(UndoClash):
        history.turn(library, merge)
    assert (tag_names(library, one), tag_names(library, other)) == (["ml"], ["ml"])


def test_a_collection_that_holds_other_papers_by_now_is_not_taken_away(library: Library) -> None:
    ids = add(library, draft("Collected from elsewhere"))
    do(library, "New collection", lambda edit: collections.add_collection(edit, name="Chapter"))
    elsewhere(library, lambda edit: collections.collect_papers(edit, collection_id=1, paper_ids=ids))
    before = seen(library)
    with pytest.raises(UndoClash, match="“Chapter” now contains other items"):
        history.undo(library)
    assert seen(library) == before


def test_what_a_later_step_has_taken_back_already_is_not_undone_out_of_order(library: Library) -> None:
    (paper_id,) = add(library, draft("Identified", doi="10.1/a"))
    start = seen(library)
    first = do(
        library,
        "DOI",
        lambda edit: papers.set_identifiers(edit, paper_id=paper_id, identifiers=[Identifier("doi", "10.1/c")]),
    )
    last = do(library, "No DOI", lambda edit: papers.set_identifiers(edit, paper_id=paper_id, identifiers=[]))
    with pytest.raises(UndoClash, match="“No DOI” came after it"):
        history.turn(library, first)
    end = seen(library)
    assert [undone(library), undone(library)] == ["No DOI", "DOI"]
    assert seen(library) == start
    with pytest.raises(UndoClash, match="“DOI” came before it"):
        history.turn(library, last)
    assert [redone(library), redone(library)] == ["DOI", "No DOI"]
    assert seen(library) == end


def test_a_star_that_was_taken_off_again_is_undone_in_order(library: Library) -> None:
    ids = add(library, draft("Starred and unstarred"))
    first = star(library, ids)
    star(library, ids, starred=False)
    with pytest.raises(UndoClash, match="came after it"):
        history.turn(library, first)
    star(library, ids)
    with pytest.raises(UndoClash, match="came after it"):
        history.turn(library, first)


# A step that clashes says so, once, and the next one is offered


def test_a_step_that_clashes_is_marked_and_the_one_before_it_comes_next(library: Library) -> None:
    ids = add(library, draft("Noted from elsewhere"))
    star(library, ids)
    import_bib(library, "@article{b, title={Imported and noted}}")
    elsewhere(library, lambda edit: annotations.add_annotation(edit, paper_id=ids[0] + 1, text="kept"))
    before = seen(library)
    with pytest.raises(UndoClash, match="later changes to “Imported and noted” would be lost"):
        history.undo(library)
    assert seen(library) == before
    with library.read() as session:
        stuck, _ = history.list_steps(session)
    assert "would be lost" in stuck.stuck
    assert undone(library) == "Star"
    assert undone(library) == ""
    elsewhere(library, lambda edit: annotations.remove_annotation(edit, annotation_id=1))
    history.turn(library, stuck.id)
    with library.read() as session:
        assert papers.list_ids(session) == ids


def test_a_step_that_is_tried_before_its_turn_comes_when_it_is_its_turn(library: Library) -> None:
    ids = add(library, draft("Edited twice"))
    edits = [
        do(library, title, lambda edit, t=title: papers.update_fields(edit, paper_id=ids[0], values={"title": t}))  # type: ignore[misc]
        for title in ("First", "Second")
    ]
    with pytest.raises(UndoClash, match="“Second” came after it"):
        history.turn(library, edits[0])
    assert [undone(library), undone(library)] == ["Second", "First"]


def test_what_was_stuck_below_a_step_is_offered_again_when_that_is_undone(library: Library) -> None:
    add(library, draft("Already there"))
    import_bib(library, "@article{b, title={Imported and noted}}")
    step = tag(library, [2], "x")
    elsewhere(library, lambda edit: tags.update_tag(edit, tag_id=1, name="renamed"))
    elsewhere(library, lambda edit: papers.set_starred(edit, paper_ids=[2], starred=True))
    assert undone(library) == "Tag x"
    with pytest.raises(UndoClash, match="would be lost"):
        history.undo(library)
    elsewhere(library, lambda edit: papers.set_starred(edit, paper_ids=[2], starred=False))
    assert step
    with library.read() as session:
        (stuck,) = [found for found in history.list_steps(session) if found.stuck]
    history.turn(library, stuck.id)


@pytest.mark.parametrize(
    "work",
    [
        lambda edit: papers.set_starred(edit, paper_ids=[1], starred=True),
        lambda edit: annotations.add_annotation(edit, paper_id=1, text="mine"),
        lambda edit: tags.tag_papers(edit, paper_ids=[1], names=["mine"]),
        lambda edit: papers.update_fields(edit, paper_id=1, values={"title": "Mine"}),
        lambda edit: papers.set_identifiers(edit, paper_id=1, identifiers=[Identifier("doi", "10.1/mine")]),
        lambda edit: relations.relate_papers(edit, pairs=[(1, 2)], kind="work"),
        lambda edit: keys.set_key(edit, paper_id=1, key="mine"),
        lambda edit: edit.session.execute(text("update papers set place = 'trash' where id = 1")),
        lambda edit: edit.session.execute(
            text(
                "insert into attachments (paper_id, kind, title, path, is_linked, content_hash, text_state, added_at) "
                "values (1, 'pdf', '', 'a.pdf', 1, '', '', '')"
            )
        ),
    ],
    ids=["star", "note", "tag", "title", "identifier", "relation", "key", "place", "file"],
)
def test_what_came_to_an_imported_paper_from_elsewhere_is_not_taken_along(library: Library, work: Work) -> None:
    import_bib(library, "@article{b, title={Imported one}, doi={10.1/a}}", "@article{c, title={Another}}")
    elsewhere(library, work)
    before = seen(library)
    with pytest.raises(UndoClash):
        history.undo(library)
    assert seen(library) == before


def test_a_note_that_was_changed_from_elsewhere_is_not_deleted_with_its_first_words(library: Library) -> None:
    ids = add(library, draft("With a note"))
    do(library, "Note", lambda edit: annotations.add_annotation(edit, paper_id=ids[0], text="first words"))
    elsewhere(library, lambda edit: annotations.set_annotation_text(edit, annotation_id=1, text="much more"))
    with pytest.raises(UndoClash, match="changed again"):
        history.undo(library)


def test_following_a_feed_is_undone_also_after_a_refresh(library: Library) -> None:
    do(library, "Follow", lambda edit: feeds.add_feed(edit, address="https://example.org"))
    elsewhere(library, lambda edit: feeds.update_feed(edit, feed_id=1, title="Found", etag="1", body_hash="a"))
    (outcome,) = save(library, entry(draft("Announced")), arrival=FEED)
    elsewhere(library, lambda edit: edit.session.execute(text("update entries set feed_id = 1")))
    assert undone(library) == "Follow"
    with library.read() as session:
        assert papers.list_ids(session) == [outcome.paper_id]
    redone(library)
    with library.read() as session:
        assert session.scalar(text("select feed_id from entries")) == 1


# Names that must be one's own


def test_a_citation_key_that_another_paper_has_by_now_is_not_given_twice(library: Library) -> None:
    ids = add(library, draft("Had the key"), draft("Has it now"))
    do(library, "Key", lambda edit: keys.set_key(edit, paper_id=ids[0], key="mine"))
    step = do(library, "Another", lambda edit: keys.set_key(edit, paper_id=ids[0], key="other"))
    elsewhere(library, lambda edit: edit.session.execute(text("delete from citation_key_aliases")))
    elsewhere(library, lambda edit: keys.set_key(edit, paper_id=ids[1], key="mine"))
    with pytest.raises(UndoClash, match="“mine” is now used"):
        history.turn(library, step)


def test_a_provisional_key_that_is_taken_gets_a_letter(library: Library) -> None:
    (first,) = add(library, draft("Waves", "Ann Lee", year=2020))
    with library.read() as session:
        key = papers.get_detail(session, first).citation_key
    do(library, "Edit", lambda edit: papers.update_fields(edit, paper_id=first, values={"year": 1999}))
    (second,) = add(library, draft("Waves", "Ann Lee", year=2020, venue="Elsewhere"), arrival=FEED)
    with library.read() as session:
        assert papers.get_detail(session, second).citation_key == key
    assert undone(library) == "Edit"
    with library.read() as session:
        assert papers.get_detail(session, first).citation_key.startswith(key)
        assert papers.get_detail(session, first).fields.year == 2020


def test_a_key_that_left_the_program_after_the_step_still_finds_its_paper(library: Library) -> None:
    (paper_id,) = add(library, draft("Waves", "Ann Lee", year=2020))
    do(library, "Edit", lambda edit: papers.update_fields(edit, paper_id=paper_id, values={"year": 1999}))
    with library.read() as session:
        cited = papers.get_detail(session, paper_id).citation_key
    elsewhere(library, lambda edit: keys.fix_keys(edit, paper_ids=[paper_id]))
    assert undone(library) == "Edit"
    with library.read() as session:
        assert papers.get_detail(session, paper_id).citation_key != cited
        assert papers.find_by_key(session, cited) == paper_id


def test_a_feed_that_is_followed_anew_is_not_followed_twice(library: Library) -> None:
    do(library, "Follow", lambda edit: feeds.add_feed(edit, address="https://example.org"))
    step = do(library, "Leave", lambda edit: feeds.remove_feed(edit, feed_id=1))
    elsewhere(library, lambda edit: feeds.add_feed(edit, address="https://example.org"))
    with pytest.raises(UndoClash, match=r"“https://example\.org” is now used"):
        history.turn(library, step)


def test_a_linked_file_that_is_linked_anew_is_not_linked_twice(library: Library) -> None:
    link: Work = lambda edit: linked_files.add_linked_file(edit, path="/a.bib", query="x", format_name="bibtex")  # noqa: E731
    do(library, "Link", link)
    step = do(library, "Unlink", lambda edit: linked_files.remove_linked_file(edit, file_id=1))
    elsewhere(library, link)
    with pytest.raises(UndoClash, match=r"“/a\.bib” is now used"):
        history.turn(library, step)


def test_an_identifier_keeps_its_paper_when_its_number_was_given_to_another_one(library: Library) -> None:
    one, other = add(library, draft("Had a DOI", doi="10.1/a"), draft("Gets one"))
    step = do(library, "No DOI", lambda edit: papers.set_identifiers(edit, paper_id=one, identifiers=[]))
    doi = [Identifier("doi", "10.1/b")]
    elsewhere(library, lambda edit: papers.set_identifiers(edit, paper_id=other, identifiers=doi))
    history.turn(library, step)
    with library.read() as session:
        assert papers.get_detail(session, one).identifier("doi") == "10.1/a"
        assert papers.get_detail(session, other).identifier("doi") == "10.1/b"


def test_what_belongs_to_a_paper_that_is_gone_does_not_come_back_without_it(library: Library) -> None:
    one, other = add(library, draft("Merged later", doi="10.1/a"), draft("Stays"))
    step = do(library, "No DOI", lambda edit: papers.set_identifiers(edit, paper_id=one, identifiers=[]))
    do(library, "Merge", lambda edit: merging.merge_papers(edit, keep_id=other, other_id=one))
    found = [Identifier("doi", "10.1/b")]
    do(library, "DOI", lambda edit: papers.set_identifiers(edit, paper_id=other, identifiers=found))
    with pytest.raises(UndoClash, match="no longer exists"):
        history.turn(library, step)
    assert [undone(library) for _ in range(3)] == ["DOI", "Merge", "No DOI"]


def test_collections_never_come_to_lie_in_themselves(library: Library) -> None:
    for name in ("A", "X"):
        do(library, name, lambda edit, n=name: collections.add_collection(edit, name=n))  # type: ignore[misc]
    place = collections.place_collection
    do(library, "A into X", lambda edit: place(edit, collection_id=1, parent_id=2))
    out = do(
        library,
        "A out",
        lambda edit: edit.session.execute(text("update collections set parent_id = null where id = 1")),
    )
    do(
        library,
        "X into A",
        lambda edit: edit.session.execute(text("update collections set parent_id = 1 where id = 2")),
    )
    with pytest.raises(UndoClash, match="contain itself"):
        history.turn(library, out)


# Purged and merged


def test_undoing_a_merge_after_the_merged_paper_was_purged_brings_back_the_other_whole(library: Library) -> None:
    keep, other = add(library, draft("Kept"), draft("Merged", doi="10.1/m"))
    do(library, "Note", lambda edit: annotations.add_annotation(edit, paper_id=other, text="of the other"))
    do(library, "Relate", lambda edit: relations.relate_papers(edit, pairs=[(keep, other)], kind="work"))
    was = seen(library)["papers"][other]
    do(library, "Merge", lambda edit: merging.merge_papers(edit, keep_id=keep, other_id=other))
    elsewhere(library, lambda edit: trash.purge_papers(edit, paper_ids=[keep]))
    assert undone(library) == "Merge"
    assert seen(library)["papers"] == {other: was}
    assert undone(library) == "Note"


def test_an_import_that_was_undone_is_done_again_after_other_papers_came(library: Library) -> None:
    import_bib(library, "@article{b, title={Imported}, keywords={x}, doi={10.1/i}}")
    whole = seen(library)["papers"]
    assert undone(library) == "Imported 1 paper"
    save(library, entry(draft("Announced meanwhile")), arrival=FEED)
    assert redone(library) == "Imported 1 paper"
    assert {i: p for i, p in seen(library)["papers"].items() if i in whole} == whole


# Thousands of steps


def test_thousands_of_steps_are_undone_to_the_first_and_done_again_after_a_restart(library: Library) -> None:
    ids = add(library, draft("Starred again and again"))
    start = seen(library)
    for number in range(400):
        star(library, ids, starred=number % 2 == 0)
    tag(library, ids, "last")
    end = seen(library)
    count = 0
    while undone(library):
        count += 1
    assert count == 401
    assert seen(library) == start
    library.close()
    again = Library(library.folder)
    while redone(again):
        count -= 1
    assert count == 0
    assert seen(again) == end
    again.close()


def test_steps_that_were_undone_out_of_order_are_done_again_last_first(library: Library) -> None:
    ids = add(library, *(draft(f"Paper {i}") for i in range(3)))
    steps = [do(library, f"Star {i}", set_star(i)) for i in ids]
    for number in (1, 0, 2):
        history.turn(library, steps[number])
    assert [redone(library) for _ in ids] == ["Star 3", "Star 1", "Star 2"]


# An edit that fails costs nothing else


def test_a_deferred_clash_at_the_commit_leaves_no_transaction_open(library: Library) -> None:
    ids = add(library, draft("Starred afterwards"))
    with pytest.raises(Exception, match="FOREIGN KEY"), library.edit("Broken") as edit:
        edit.session.execute(text("pragma defer_foreign_keys = on"))
        edit.session.execute(text("insert into paper_tags values (1, 99)"))
    star(library, ids)
    with sqlite3.connect(library.file, timeout=0.1) as other:
        other.execute("update papers set is_read = 1")
    other.close()
    assert seen(library)["papers"][ids[0]]["starred"]


def test_a_full_disk_costs_the_edit_that_met_it_alone(library: Library) -> None:
    ids = add(library, draft("Starred afterwards"))
    with library.edit() as edit:
        pages = edit.session.scalar(text("pragma page_count"))
        edit.session.execute(text(f"pragma max_page_count = {pages}"))
    with pytest.raises(LibraryError, match="is full"), library.edit("Too much") as edit:
        for number in range(100):
            annotations.add_annotation(edit, paper_id=ids[0], text=f"{number}" * 5000)
    with library.edit() as edit:
        edit.session.execute(text("pragma max_page_count = 1000000"))
    star(library, ids)
    assert seen(library)["papers"][ids[0]]["notes"] == {}


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError, SystemExit])
def test_an_edit_that_is_interrupted_is_rolled_back_and_the_next_one_works(
    library: Library, error: type[BaseException]
) -> None:
    ids = add(library, draft("Starred afterwards"))
    before = seen(library)
    with pytest.raises(error), library.edit("Never done") as edit:
        tags.tag_papers(edit, paper_ids=ids, names=["lost"])
        raise error
    assert seen(library) == before
    star(library, ids)
    assert undone(library) == "Star"


@pytest.mark.expects_log
def test_a_transaction_that_cannot_even_be_rolled_back_is_given_up(library: Library) -> None:
    ids = add(library, draft("Starred afterwards"))
    with pytest.raises(Exception, match="closed"), library.edit("Broken") as edit:
        edit.session.connection.dbapi_connection.close()  # type: ignore[union-attr]
        tags.tag_papers(edit, paper_ids=ids, names=["lost"])
    star(library, ids)
    assert undone(library) == "Star"


# Writing on


def test_writing_on_after_the_step_was_undone_begins_a_new_one(library: Library) -> None:
    (paper_id,) = add(library, draft("With a note"))
    with library.edit("Note") as edit:
        note, step = annotations.add_annotation(edit, paper_id=paper_id, text="a"), edit.step_id
    assert undone(library) == "Note"
    star(library, [paper_id])
    with library.edit("Note", going_on=step) as edit:
        annotations.add_annotation(edit, paper_id=paper_id, text="b")
        assert edit.step_id != step
    with library.edit("Note", going_on=edit.step_id) as further:
        annotations.add_annotation(further, paper_id=paper_id, text="c")
        assert further.step_id == edit.step_id
    assert note
    assert undone(library) == "Note"
    assert undone(library) == "Star"


def test_attached_files_with_marks_from_elsewhere_stay(
    library: Library, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (paper_id,) = add(library, draft("With a file"))
    path = tmp_path_factory.mktemp("files") / "a.pdf"
    do(library, "Attach", lambda edit: attachments.link_file(edit, paper_id=paper_id, path=path))
    elsewhere(library, lambda edit: edit.session.execute(text("update attachments set last_page = 3")))
    made: list[int] = []
    elsewhere(library, lambda edit: made.append(annotations.add_annotation(edit, paper_id=paper_id, text="mark")))
    elsewhere(library, lambda edit: edit.session.execute(text("update annotations set attachment_id = 1")))
    with pytest.raises(UndoClash, match="would be lost"):
        history.undo(library)
    elsewhere(library, lambda edit: annotations.remove_annotation(edit, annotation_id=made[0]))
    with library.read() as session:
        (step,) = history.list_steps(session)
    history.turn(library, step.id)


def test_a_column_that_came_after_the_first_fingerprints_counts_where_it_holds_something(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, draft("Empty"), draft("Full", publisher="Springer"))
    earlier = tuple(name for name in fingerprints.FIRST_COLUMNS if name != "publisher")

    def prints(columns: tuple[str, ...]) -> dict[int, str]:
        monkeypatch.setattr(fingerprints, "FIRST_COLUMNS", columns)
        monkeypatch.setattr(fingerprints, "PAPER", fingerprints._paper_query())
        with library.read() as session:
            return fingerprints.take_fingerprints(driver_of(session), [1, 2])

    both = prints(earlier)
    monkeypatch.setattr(fingerprints, "columns_of", lambda _table: list(earlier))
    without = prints(earlier)
    assert both[1] == without[1], "an empty column that a migration added changes nothing"
    assert both[2] != without[2]
