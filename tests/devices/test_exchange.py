"""Two libraries in two folders exchange what was done in each."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from paperdesk.devices import conflicts, membership
from paperdesk.errors import DevicesError, UndoClash
from paperdesk.library import annotations, attachments, collections, feeds, history, keys, papers, saved_searches, tags
from paperdesk.library.library import Library
from paperdesk.library.trash import purge_papers
from paperdesk.model.annotation import Anchor
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier, Link, Place
from tests.devices.fleet import Device, Fleet, differences
from tests.drafts import FEED, add, draft, entry

PAPERS = (
    draft("On gauge fields", "Ann Smith", "Bo Doe", year=2020, doi="10.1000/one"),
    draft("The art of trees", "Don Knuth", year=1970),
    draft("Deep sleep of machines", "Ann Lee", year=2021, abstract="We let machines sleep."),
)


def fill(library: Library) -> None:
    add(library, *PAPERS)


@pytest.fixture
def two(fleet: Fleet) -> list[Device]:
    return fleet.start(2, fill)


def same(*devices: Device) -> None:
    for other in devices[1:]:
        assert differences(devices[0].seen(), other.seen()) == []


def test_who_joins_gets_all_of_it(two: list[Device]) -> None:
    same(*two)
    assert [row[0] for row in two[1].ask("select title from papers order by id")] == [p.fields.title for p in PAPERS]
    assert two[1].ask("select count(*) from outbox") == [(3,)]  # to be indexed there


def test_everything_that_is_done_to_papers_travels(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    with one.edit("edit") as edit:
        papers.set_starred(edit, paper_ids=[1], starred=True)
        papers.set_read(edit, paper_ids=[2], is_read=True)
        papers.set_place(edit, paper_ids=[3], place=Place.DISMISSED)
        papers.update_fields(edit, paper_id=1, values={"title": "On gauge theories", "year": 2022, "extra": {"a": "b"}})
        papers.set_authors(edit, paper_id=2, authors=[parse_name("Donald E. Knuth"), parse_name("Ada Lovelace")])
        papers.set_editors(edit, paper_id=2, editors=[parse_name("Ed Itor")])
        papers.set_identifiers(edit, paper_id=2, identifiers=[Identifier("isbn", "9780201896831")])
        papers.set_links(edit, paper_id=2, links=[Link("page", "https://example.org/trees")])
        tags.tag_papers(edit, paper_ids=[1, 2], names=["physics", "to/read"])
        keys.set_key(edit, paper_id=2, key="TAOCP")
        keys.set_key(edit, paper_id=2, key="TAOCP1")
        annotations.add_annotation(edit, paper_id=1, text="A note.\n\nWith two paragraphs, ünïcode 𝒜.")
        outer = collections.add_collection(edit, name="Outer")
        inner = collections.add_collection(edit, name="Inner", parent_id=outer)
        collections.collect_papers(edit, collection_id=inner, paper_ids=[3, 1])
        saved_searches.add_saved_search(edit, name="Stars", query="is:starred")
        feeds.add_feed(edit, address="https://example.org/rss", title="A feed")
    add(one.library, entry(draft("From a feed", "Fe Ed"), "guid-1"), arrival=FEED)
    fleet.settle()
    same(one, other)
    assert other.ask("select starred, title from papers where uid = ?", one.uid(1)) == [(1, "On gauge theories")]
    assert other.ask("select citation_key from citation_key_aliases") == [("TAOCP",)]
    assert other.ask("select text from annotations") == [("A note.\n\nWith two paragraphs, ünïcode 𝒜.",)]
    with other.library.read() as view:
        inside = collections.papers_in(view, collections.find_collection(view, "Outer/Inner"))
        assert [row.title for row in papers.get_rows(view, inside)] == ["On gauge theories"]  # the other is dismissed


def test_what_is_removed_goes_elsewhere_as_well(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    with one.edit() as edit:
        tags.tag_papers(edit, paper_ids=[1, 2], names=["physics", "maths"])
        note = annotations.add_annotation(edit, paper_id=1, text="gone soon")
        made = collections.add_collection(edit, name="Shelf")
        collections.collect_papers(edit, collection_id=made, paper_ids=[1, 2])
        search = saved_searches.add_saved_search(edit, name="S", query="q")
    fleet.settle()
    same(one, other)
    with other.edit() as edit:
        tags.remove_tags(edit, paper_ids=[other.id_of(one.uid(1))], names=["physics"])
        tags.remove_tag(edit, tag_id=tags.tag_ids(edit, ["maths"])["maths"])
        annotations.remove_annotation(edit, annotation_id=note)
        collections.uncollect_papers(edit, collection_id=made, paper_ids=[other.id_of(one.uid(2))])
        saved_searches.remove_saved_search(edit, search_id=search)
        purge_papers(edit, paper_ids=[other.id_of(one.uid(3))])
    fleet.settle()
    same(one, other)
    assert one.ask("select count(*) from papers") == [(2,)]
    assert one.ask("select name from tags") == [("physics",)]
    assert one.ask("select paper_id from paper_tags") == [(2,)]
    assert one.ask("select paper_id from collection_papers") == [(1,)]
    assert one.ask("select count(*) from annotations") == one.ask("select count(*) from saved_searches") == [(0,)]


def test_a_tag_that_is_renamed_is_renamed_everywhere(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    with one.edit() as edit:
        tags.tag_papers(edit, paper_ids=[1, 2], names=["pysics"])
    fleet.settle()
    with other.edit("edit") as edit:
        tags.rename_tag(edit, tag_id=1, name="physics")
    with one.edit() as edit:  # meanwhile
        tags.tag_papers(edit, paper_ids=[3], names=["pysics"])
    fleet.settle()
    same(one, other)
    rows = one.ask("select name, count(*) from paper_tags join tags on tags.id = tag_id group by 1 order by 1")
    assert rows == [("physics", 2), ("pysics", 1)]


def test_notes_that_two_devices_changed_hold_both_changes(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    with one.edit() as edit:
        annotations.add_annotation(edit, paper_id=1, text="The middle.")
    fleet.settle()
    with one.edit() as edit:
        annotations.set_annotation_text(edit, annotation_id=1, text="In front. The middle.")
    with other.edit() as edit:
        annotations.set_annotation_text(edit, annotation_id=1, text="The middle. Behind.")
    fleet.settle()
    same(one, other)
    assert one.ask("select text from annotations") == [("In front. The middle. Behind.",)]


def test_an_edit_beats_a_removal_and_brings_all_of_the_paper_back(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    with one.edit() as edit:
        annotations.add_annotation(edit, paper_id=1, text="kept")
        shelf = collections.add_collection(edit, name="Shelf")
        collections.collect_papers(edit, collection_id=shelf, paper_ids=[1])
        tags.tag_papers(edit, paper_ids=[1], names=["mine"])
    fleet.settle()
    uid = one.uid(1)
    with one.edit() as edit:
        purge_papers(edit, paper_ids=[1])
    with other.edit() as edit:
        papers.set_starred(edit, paper_ids=[other.id_of(uid)], starred=True)
    one.sync()  # the removal travels first
    fleet.settle()
    same(one, other)
    back = one.id_of(uid)
    assert one.ask("select starred, citation_key from papers where id = ?", back)[0][0] == 1
    assert one.ask("select text from annotations where paper_id = ?", back) == [("kept",)]
    assert one.ask("select count(*) from collection_papers where paper_id = ?", back) == [(1,)]
    assert one.ask("select count(*) from paper_tags where paper_id = ?", back) == [(1,)]


def test_undoing_travels_as_well(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    with one.edit("edit") as edit:
        papers.update_fields(edit, paper_id=1, values={"title": "Wrong"})
        annotations.add_annotation(edit, paper_id=1, text="wrong")
    fleet.settle()
    assert ("Wrong",) in other.ask("select title from papers")
    history.undo(one.library)
    fleet.settle()
    same(one, other)
    assert ("On gauge fields",) in other.ask("select title from papers")
    history.redo(one.library)
    fleet.settle()
    same(one, other)
    assert other.ask("select text from annotations") == [("wrong",)]


def test_an_import_is_not_undone_together_with_what_another_device_did_to_it(fleet: Fleet) -> None:
    one, other = fleet.start(2)
    with one.edit("import") as edit:
        from paperdesk.library.arrivals import save_drafts
        from tests.drafts import FILE

        save_drafts(edit, PAPERS, FILE)
    fleet.settle()
    with other.edit() as edit:
        papers.set_read(edit, paper_ids=[other.id_of(one.uid(2))], is_read=True)
    fleet.settle()
    with pytest.raises(UndoClash, match="another device"):
        history.undo(one.library)
    assert one.ask("select count(*), sum(is_read) from papers") == [(3, 1)]
    same(one, other)


def test_nothing_that_came_from_elsewhere_is_a_step_here(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    with one.edit("star") as edit:
        papers.set_starred(edit, paper_ids=[1], starred=True)
    fleet.settle()
    assert (
        other.ask("select count(*) from history_steps") == other.ask("select count(*) from history_changes") == [(0,)]
    )


def test_citation_keys_are_the_same_everywhere_and_unique(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    add(one.library, draft("Alpha rays of cats", "Ann Smith", year=2024))
    add(
        other.library,
        draft("Beta rays of dogs", "Ann Smith", year=2024),
        draft("Gamma rays of cows", "Ann Smith", year=2024),
    )
    fleet.settle()
    same(one, other)
    found = [row[0] for row in one.ask("select citation_key from papers order by 1")]
    assert len(set(found)) == len(found) == 6


def test_two_papers_with_one_fixed_key_are_told(fleet: Fleet, two: list[Device]) -> None:
    from paperdesk.devices.conflicts import list_shared_keys

    one, other = two
    uid = one.uid(2)
    with one.edit() as edit:
        keys.set_key(edit, paper_id=1, key="mine")
    with other.edit() as edit:
        keys.set_key(edit, paper_id=other.id_of(uid), key="mine")
    fleet.settle()
    same(one, other)
    assert sorted(row[0] for row in one.ask("select citation_key from papers where citation_key like 'mine%'")) == [
        "mine",
        "minea",
    ]
    assert list_shared_keys(one.library) == list_shared_keys(other.library) == ["mine"]


def test_files_of_papers_travel_by_what_they_hold(fleet: Fleet, two: list[Device], tmp_path: Path) -> None:
    one, other = two
    source = tmp_path / "a.pdf"
    source.write_bytes(b"%PDF-1.4 a paper")
    kept = attachments.keep_file(one.folder, source)
    linked = tmp_path / "linked.pdf"
    linked.write_bytes(b"%PDF-1.4 linked")
    with one.edit() as edit:
        attachments.attach_file(edit, paper_id=1, file=kept, title="A paper")
        attachments.link_file(edit, paper_id=2, path=linked)
    fleet.settle()
    same_files = (other.folder / kept.path).read_bytes()
    assert same_files == b"%PDF-1.4 a paper"
    assert str(linked) not in str(other.ask("select path from attachments"))
    assert str(tmp_path) not in str([p.read_bytes() for p in fleet.shared.rglob("*.loro")])
    assert (str(linked),) in one.ask("select path from attachments")


def test_a_collection_that_two_devices_put_into_each_other_lies_somewhere(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    with one.edit() as edit:
        first = collections.add_collection(edit, name="First")
        second = collections.add_collection(edit, name="Second")
    fleet.settle()
    with one.edit() as edit:
        collections.place_collection(edit, collection_id=first, parent_id=second)
    with other.edit() as edit:
        collections.place_collection(edit, collection_id=second, parent_id=first)
    fleet.settle(4)
    same(one, other)
    assert len(one.ask("select id from collections where parent_id is null")) == 1


def test_the_folder_of_the_library_itself_is_refused(fleet: Fleet) -> None:
    device = fleet.add()
    for folder in (device.folder, device.folder / "inside", device.folder.parent):
        with pytest.raises(DevicesError):
            membership.set_up(device.library, folder)
    assert not (device.folder / "paperdesk-devices.json").exists()


def test_leaving_changes_nothing(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    before, there = one.seen(), sorted(fleet.shared.rglob("*.loro"))
    membership.leave(one.library)
    assert differences(before, one.seen()) == []
    assert sorted(fleet.shared.rglob("*.loro")) == there
    with one.edit() as edit:
        papers.set_starred(edit, paper_ids=[1], starred=True)
    assert one.ask("select count(*) from sync_dirty") == [(0,)]
    with pytest.raises(DevicesError):
        one.sync()
    membership.join(one.library, fleet.shared)  # and back
    fleet.settle()
    same(one, other)
    assert other.ask("select starred from papers where uid = ?", one.uid(1)) == [(1,)]


def test_two_libraries_with_papers_of_their_own_become_one(fleet: Fleet) -> None:
    one, other = fleet.add(), fleet.add()
    add(one.library, PAPERS[0])
    add(other.library, PAPERS[1])
    membership.set_up(one.library, fleet.shared)
    membership.join(other.library, fleet.shared)
    fleet.settle()
    same(one, other)
    assert one.ask("select count(*) from papers") == [(2,)]


def test_a_paper_that_both_had_becomes_one_on_both(fleet: Fleet) -> None:
    one, other = fleet.add(), fleet.add()
    for device, text in ((one, "here"), (other, "there")):
        add(device.library, PAPERS[0], PAPERS[1] if device is one else PAPERS[2])
        with device.edit() as edit:
            annotations.add_annotation(edit, paper_id=1, text=text)
    membership.set_up(one.library, fleet.shared, merging=fleet.merging)
    done = membership.join(other.library, fleet.shared, merging=fleet.merging)
    assert done.joined == 1
    fleet.settle()
    same(one, other)
    assert one.ask("select count(*) from papers") == [(3,)]
    assert one.ask("select text from annotations order by text") == [("here",), ("there",)]
    history.undo(other.library)  # they are two after all, on each device, and stay so
    fleet.settle()
    same(one, other)
    assert one.ask("select count(*) from papers") == [(4,)]
    fleet.settle()
    assert one.ask("select count(*) from papers") == other.ask("select count(*) from papers") == [(4,)]


def test_papers_that_both_join_at_once_are_joined_alike(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    paper = draft("A paper that both follow", "Fe Ed", arxiv="2401.01234")
    for device in two:
        add(device.library, entry(paper, "guid-9"), arrival=FEED)
        with device.edit() as edit:
            papers.set_starred(edit, paper_ids=[4], starred=device is one)
    one.sync(), other.sync(), one.sync()
    fleet.settle()
    same(one, other)
    assert one.ask("select count(*), sum(starred) from papers where title like '%both%'") == [(1, 1)]
    assert one.ask("select count(*) from merged_records") == [(1,)]
    with other.edit() as edit:
        papers.set_read(edit, paper_ids=[other.id_of(one.uid(1))], is_read=True)
    fleet.settle()
    same(one, other)


def test_a_copied_library_is_a_device_of_its_own(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    one.library.close()
    shutil.copytree(one.folder, fleet.folder / "copied")
    one.reopen()
    third = fleet.add(fleet.folder / "copied")
    for device, title in ((one, "By the first"), (third, "By the copy")):
        with device.edit() as edit:
            papers.update_fields(edit, paper_id=1, values={"comment": title})
            annotations.add_annotation(edit, paper_id=2, text=title)
    fleet.settle()
    same(one, other, third)
    assert len({device.ask("select value from device_state where key = 'peer'")[0] for device in fleet.devices}) == 3
    assert one.ask("select count(*) from annotations") == [(2,)]
    assert one.ask("select count(*) from sync_conflicts") == [(1,)]


def test_a_decision_that_was_undone_leaves_both_values_to_be_decided(fleet: Fleet, two: list[Device]) -> None:
    one, other = two
    for device, title in ((one, "On gauge groups"), (other, "On gauge theories")):
        with device.edit("edit") as edit:
            papers.update_fields(edit, paper_id=1, values={"title": title})
    fleet.settle()
    listed = conflicts.list_conflicts(one.library)
    assert len(listed) == 1
    conflicts.resolve(one.library, listed[0].name, 1)
    assert conflicts.list_conflicts(one.library) == []
    history.undo(one.library)
    fleet.settle()
    assert conflicts.list_conflicts(one.library) == listed == conflicts.list_conflicts(other.library)
    same(*two)


def test_an_exchange_that_has_nothing_to_say_writes_nothing_to_the_library(fleet: Fleet) -> None:
    one, _ = fleet.start(2, fill)
    fleet.settle()
    with closing(sqlite3.connect(one.library.file)) as reader:
        before = reader.execute("pragma data_version").fetchone()
        membership.exchange(one.library, merging=fleet.merging)
        assert reader.execute("pragma data_version").fetchone() == before
        assert membership.tell_standing(one.library).last
        with one.edit() as edit:
            papers.set_starred(edit, paper_ids=[1], starred=True)
        assert membership.exchange(one.library, merging=fleet.merging).sent == 1
        assert reader.execute("pragma data_version").fetchone() != before


def test_a_collection_that_another_device_still_fills_stays_when_the_one_around_it_is_removed(
    two: list[Device], fleet: Fleet
) -> None:
    one, other = two
    with one.edit() as edit:
        around = collections.add_collection(edit, name="Around")
        collections.add_collection(edit, name="Within", parent_id=around)
    fleet.settle()
    (theirs,) = other.ask("select id from collections where name = 'Within'")[0]
    with other.edit() as edit:
        collections.collect_papers(edit, collection_id=theirs, paper_ids=[1])
    with one.edit() as edit:
        collections.remove_collection(edit, collection_id=around)
    fleet.settle()
    same(one, other)
    assert one.ask("select name, parent_id from collections") == [("Within", None)]
    assert one.ask("select count(*) from collection_papers") == [(1,)]


def test_a_collection_deep_within_one_that_is_removed_stays_too(two: list[Device], fleet: Fleet) -> None:
    """In whatever order the removals arrive: rows of twenty lie in different documents."""
    one, other = two
    names = [f"Filled {number}" for number in range(20)]
    with one.edit() as edit:
        tops = [collections.add_collection(edit, name=f"Top of {name}") for name in names]
        for top, name in zip(tops, names, strict=True):
            middle = collections.add_collection(edit, name=f"Middle of {name}", parent_id=top)
            collections.add_collection(edit, name=name, parent_id=middle)
    fleet.settle()
    with other.edit() as edit:
        for (row_id,) in other.ask("select id from collections where name like 'Filled%'"):
            collections.collect_papers(edit, collection_id=row_id, paper_ids=[1])
    with one.edit() as edit:
        for top in tops:
            collections.remove_collection(edit, collection_id=top)
    fleet.settle()
    same(one, other)
    assert sorted(row[0] for row in other.ask("select name from collections")) == sorted(names)


def test_a_highlight_that_another_device_still_writes_stays_when_its_file_is_taken_off(
    two: list[Device], fleet: Fleet, tmp_path: Path
) -> None:
    one, other = two
    source = tmp_path / "paper.pdf"
    source.write_bytes(b"%PDF")
    kept = attachments.keep_file(one.folder, source)
    with one.edit() as edit:
        file, _ = attachments.attach_file(edit, paper_id=1, file=kept)
        annotations.add_annotation(edit, paper_id=1, text="Seen.", anchor=Anchor(attachment_id=file, page=1))
    fleet.settle()
    (theirs,) = other.ask("select id from annotations")[0]
    with other.edit() as edit:
        annotations.set_annotation_text(edit, annotation_id=theirs, text="Seen, and thought about.")
    with one.edit() as edit:
        attachments.detach_file(edit, attachment_id=file)
    fleet.settle()
    same(one, other)
    assert one.ask("select text, attachment_id from annotations") == [("Seen, and thought about.", None)]


def test_what_another_device_differed_on_is_not_listed_when_the_paper_is_gone(two: list[Device], fleet: Fleet) -> None:
    one, other = two
    for device, title in ((one, "Here"), (other, "There")):
        with device.edit() as edit:
            papers.update_fields(edit, paper_id=device.id_of(one.uid(1)), values={"title": title})
    fleet.settle()
    assert one.ask("select count(*) from sync_conflicts") == [(1,)]
    with one.edit() as edit:
        purge_papers(edit, paper_ids=[1])
    fleet.settle()
    same(one, other)
    assert one.ask("select count(*) from sync_conflicts") == [(0,)]
