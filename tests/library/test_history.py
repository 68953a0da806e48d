import json

import pytest
from sqlalchemy import text

from paperdesk.errors import UndoClash
from paperdesk.library import annotations, collections, feeds, history, papers, saved_searches, tags, trash
from paperdesk.library.library import Edit, Library
from paperdesk.model.changes import Changes
from paperdesk.model.paper import Author, Identifier, Place
from tests.drafts import FEED, add, draft, entry, save

CONTENT = (
    "papers",
    "paper_authors",
    "identifiers",
    "links",
    "tags",
    "paper_tags",
    "collections",
    "collection_papers",
    "annotations",
    "feeds",
    "saved_searches",
    "citation_key_aliases",
    "entries",
)


def content(library: Library) -> str:
    """All rows that a reader could miss, as text."""
    with library.read() as session:
        rows = {
            name: sorted(
                str(dict(row._mapping) | {"changed_at": ""}) for row in session.execute(text(f"select * from {name}"))
            )
            for name in CONTENT
        }
    return json.dumps(rows, indent=1)


def turn(library: Library, *, undo: bool) -> str:
    with library.read() as session:
        step = history.next_undo(session) if undo else history.next_redo(session)
    assert step is not None
    with library.edit() as edit:
        return history.turn_step(edit, step.id).label


def everything(edit: Edit, ids: list[int]) -> None:
    papers.set_starred(edit, paper_ids=ids, starred=True)
    papers.set_read(edit, paper_ids=ids[:1], is_read=True)
    papers.set_place(edit, paper_ids=ids[1:], place=Place.TRASH)
    tags.tag_papers(edit, paper_ids=ids, names=["one", "two"])
    tags.remove_tags(edit, paper_ids=ids[:1], names=["old"])
    note = annotations.add_annotation(edit, paper_id=ids[0], text="first")
    annotations.set_annotation_text(edit, annotation_id=note, text="second")
    collection = collections.add_collection(edit, name="Chapter")
    collections.collect_papers(edit, collection_id=collection, paper_ids=ids)
    feeds.add_feed(edit, address="https://example.org/other")
    saved_searches.add_saved_search(edit, name="Mine", query="is:starred")
    papers.update_fields(edit, paper_id=ids[0], values={"title": "Another title", "year": 1999})
    papers.set_authors(edit, paper_id=ids[0], authors=[Author("Curie", "Marie"), Author("Bohr", "Niels")])
    papers.set_identifiers(edit, paper_id=ids[0], identifiers=[Identifier("doi", "10.1/x")])


def test_a_step_of_every_kind_is_undone_and_done_again_to_the_letter(library: Library) -> None:
    ids = add(library, draft("The first of two papers", "Ann Lee", year=2020), draft("The second of two papers"))
    with library.edit("Tag") as edit:
        tags.tag_papers(edit, paper_ids=ids, names=["old"])
    before = content(library)
    with library.edit("Everything") as edit:
        everything(edit, ids)
    after = content(library)
    assert before != after
    assert turn(library, undo=True) == "Everything"
    assert content(library) == before
    assert turn(library, undo=False) == "Everything"
    assert content(library) == after


def test_undoing_an_import_takes_the_papers_away_and_redoing_brings_them_back_whole(library: Library) -> None:
    empty = content(library)
    save(
        library,
        *(entry(draft(f"Paper of an import {i}", "Ann Lee", arxiv=f"2401.{i:05}")) for i in range(5)),
        arrival=FEED,
        step="Import",
    )
    full = content(library)
    turn(library, undo=True)
    assert content(library) == empty
    turn(library, undo=False)
    assert content(library) == full


def test_undo_survives_closing_and_opening(library: Library) -> None:
    ids = add(library, draft("Starred before the program ended"))
    with library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=ids, starred=True)
    library.close()
    again = Library(library.folder)
    assert turn(again, undo=True) == "Star"
    with again.read() as session:
        assert not papers.get_detail(session, ids[0]).starred
    again.close()


def test_an_older_step_is_undone_alone_where_nothing_came_after_it(library: Library) -> None:
    ids = add(library, draft("Both starred and tagged"))
    with library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=ids, starred=True)
    with library.read() as session:
        star = history.next_undo(session)
    with library.edit("Tag") as edit:
        tags.tag_papers(edit, paper_ids=ids, names=["kept"])
    assert star is not None
    with library.edit() as edit:
        history.turn_step(edit, star.id)
    with library.read() as session:
        found = papers.get_detail(session, ids[0])
    assert not found.starred
    assert [tag.name for tag in found.tags] == ["kept"]


def test_an_older_step_that_was_changed_since_is_refused_and_nothing_is_turned(library: Library) -> None:
    ids = add(library, draft("Edited twice by hand"))
    for title in ("First edit of it", "Second edit of it"):
        with library.edit(title) as edit:
            papers.update_fields(edit, paper_id=ids[0], values={"title": title})
    with library.read() as session:
        steps = history.list_steps(session)
    before = content(library)
    with pytest.raises(UndoClash, match="“Second edit of it” came after it"), library.edit() as edit:
        history.turn_step(edit, steps[1].id)
    assert content(library) == before


def test_an_import_is_not_undone_under_later_work_on_its_papers(library: Library) -> None:
    (outcome,) = save(library, draft("Imported and then starred"), step="Import")
    with library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=[outcome.paper_id], starred=True)
    with library.read() as session:
        steps = history.list_steps(session)
    with pytest.raises(UndoClash, match="“Star” came after it"), library.edit() as edit:
        history.turn_step(edit, steps[-1].id)


def test_a_step_that_changes_nothing_is_none_and_keeps_what_can_be_done_again(library: Library) -> None:
    ids = add(library, draft("Starred twice in a row"))
    for _ in range(2):
        with library.edit("Star") as edit:
            papers.set_starred(edit, paper_ids=ids, starred=True)
    with library.read() as session:
        assert [step.label for step in history.list_steps(session)] == ["Star"]
    turn(library, undo=True)
    with library.edit("Unstar") as edit:
        papers.set_starred(edit, paper_ids=ids, starred=False)
    assert turn(library, undo=False) == "Star"


def test_an_edit_that_raises_leaves_nothing_behind(library: Library) -> None:
    before = content(library)
    with pytest.raises(RuntimeError), library.edit("Broken") as edit:
        feeds.add_feed(edit, address="https://example.org")
        raise RuntimeError
    assert content(library) == before
    with library.read() as session:
        assert history.list_steps(session) == []


def test_undo_after_a_purge_leaves_the_purged_paper_gone(library: Library) -> None:
    ids = add(library, draft("Purged after it was starred"), draft("Starred with it and kept"))
    with library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=ids, starred=True)
    with library.edit() as edit:
        trash.purge_papers(edit, paper_ids=ids[:1])
    turn(library, undo=True)
    with library.read() as session:
        assert papers.list_ids(session) == ids[1:]
        assert not papers.get_detail(session, ids[1]).starred


def test_every_edit_tells_what_it_changed_and_a_failed_one_tells_nothing(library: Library) -> None:
    heard: list[Changes] = []
    library.subscribe(heard.append)
    ids = add(library, draft("Told to the listeners"))
    with library.edit("Tag") as edit:
        tags.tag_papers(edit, paper_ids=ids, names=["new"])
    with pytest.raises(RuntimeError), library.edit() as edit:
        papers.set_starred(edit, paper_ids=ids, starred=True)
        raise RuntimeError
    assert [set(changes.papers) for changes in heard] == [set(ids), set(ids)]
    assert heard[1].tags


def test_another_process_is_noticed(library: Library) -> None:
    library.notice_foreign_edits()
    heard: list[Changes] = []
    library.subscribe(heard.append)
    add(library, draft("Our own edit is not foreign"))
    assert not library.notice_foreign_edits()
    other = Library(library.folder)
    add(other, draft("Written by somebody else"))
    other.close()
    assert library.notice_foreign_edits()
    assert heard[-1].foreign
