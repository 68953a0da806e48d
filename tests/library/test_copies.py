"""Copies of the library: when they are made, which are kept, and what they are compared with."""

import contextlib
import os
import sqlite3
import stat
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from paperdesk.errors import LibraryDamaged, LibraryLocked, LibraryNotWritable
from paperdesk.library import annotations, backups, condition, copies, keys, papers
from paperdesk.library.copies import Copy, expired
from paperdesk.library.library import Library
from paperdesk.library.paper_restoring import check_same_library, find_papers_in, reading, restore_papers
from paperdesk.library.restoring import restore
from paperdesk.library.tags import tag_papers
from paperdesk.library.trash import purge_papers
from tests.drafts import add, draft

NOW = datetime(2026, 11, 28, 15, 30, tzinfo=UTC).astimezone()


def copy_of(age: timedelta, size: int = 1, kind: str = "library") -> Copy:
    made = NOW - age
    return Copy(Path(f"{kind}-{made:%Y-%m-%d-%H%M%S}-{size}.sqlite"), kind, made, size)


def kept(found: list[Copy], most: int = 10**9) -> list[Copy]:
    found = sorted(found, key=lambda copy: copy.made_at, reverse=True)
    gone = expired(found, NOW, most)
    return [copy for copy in found if copy not in gone]


def test_one_copy_is_kept_for_each_hour_of_today_the_newest_one() -> None:
    minutes = [copy_of(timedelta(minutes=m)) for m in range(0, 180, 10)]
    assert [copy.made_at.hour for copy in kept(minutes)] == [15, 14, 13, 12]
    assert kept(minutes)[0] is minutes[0]


def test_one_copy_is_kept_for_each_day_of_the_week_and_each_week_of_the_quarter() -> None:
    hours = [copy_of(timedelta(hours=h)) for h in range(24 * 200)]
    found = kept(hours)
    ages = [(NOW.date() - copy.made_at.date()).days for copy in found]
    assert [a for a in ages if 0 < a <= 7] == list(range(1, 8))
    weeks = [copy.made_at.isocalendar()[:2] for copy, a in zip(found, ages, strict=True) if a > 7]
    assert len(weeks) == len(set(weeks)) >= 12
    assert max(ages) <= 13 * 7
    assert len(found) == 16 + 7 + len(weeks)


def test_what_is_too_large_goes_oldest_first_but_the_newest_of_each_span_stays() -> None:
    found = [copy_of(timedelta(hours=h), 100) for h in (0, 1, 2)]
    found += [copy_of(timedelta(days=d), 100) for d in (1, 2, 20, 40)]
    assert kept(found, 500) == found[:5] + found[5:6] or len(kept(found, 500)) == 5
    assert kept(found, 0) == [found[0], found[3], found[5]]


@given(
    st.lists(
        st.tuples(
            st.integers(-5_000, 400_000),
            st.integers(1, 50),
            st.sampled_from(["library", "library", "library", "before-restore", "smaller"]),
        ),
        max_size=40,
        unique_by=lambda one: one[0],
    ),
    st.integers(0, 600),
)
def test_whatever_copies_there_are_the_newest_stays_and_they_fit(ages: list[tuple[int, int, str]], most: int) -> None:
    found = sorted(
        (copy_of(timedelta(minutes=m), size, kind) for m, size, kind in ages), key=lambda c: c.made_at, reverse=True
    )
    left = kept(found, most)
    regular = [copy for copy in found if copy.is_regular and copy.made_at > NOW - timedelta(days=90)]
    if regular:
        assert regular[0] in left
    needed = 4 * max((copy.size for copy in found), default=0)
    assert sum(copy.size for copy in left) <= max(most, needed)


def make(library: Library, *titles: str) -> list[int]:
    return add(library, *(draft(title) for title in titles))


def test_a_copy_is_due_once_an_hour_and_only_after_a_change(library: Library) -> None:
    with time_machine.travel(NOW, tick=True) as clock:
        assert backups.is_due(library.folder)
        backups.make_backup(library.folder)
        assert not backups.is_due(library.folder)
        clock.shift(timedelta(hours=2))
        assert not backups.is_due(library.folder)
    make(library, "Something new")
    with time_machine.travel(NOW + timedelta(hours=3), tick=True):
        assert backups.is_due(library.folder)


def test_a_copy_that_holds_far_less_replaces_nothing_and_is_asked_about(library: Library) -> None:
    ids = make(library, *(f"Paper number {i}" for i in range(60)))
    first = backups.make_backup(library.folder).copy
    with library.edit() as edit:
        purge_papers(edit, paper_ids=ids[:50])
    made = backups.make_backup(library.folder)
    assert (made.larger, made.copy.kind, made.copy.papers) == (copies.look_into(first), "smaller", 10)
    assert "has 10 papers" in str(made.question)
    again = backups.make_backup(library.folder)
    assert again.larger is not None
    assert [c.kind for c in copies.list_copies(library.folder)].count("smaller") == 1
    assert first.file.exists()
    accepted = backups.make_backup(library.folder, accept=True)
    assert accepted.larger is None
    assert backups.make_backup(library.folder).larger is None


def test_losing_most_notes_is_asked_about_as_well(library: Library) -> None:
    (paper_id,) = make(library, "One paper with many notes")
    with library.edit() as edit:
        for i in range(50):
            annotations.add_annotation(edit, paper_id=paper_id, text=f"note {i}")
    backups.make_backup(library.folder)
    with library.edit() as edit:
        edit.session.execute(text("delete from annotations"))
    assert backups.make_backup(library.folder).larger is not None


def test_one_bad_copy_is_one_bad_row(library: Library) -> None:
    make(library, "One")
    good = backups.make_backup(library.folder).copy
    folder = library.folder / "backups"
    (folder / "library-2026-01-02.sqlite").write_bytes(b"no database at all" * 100)
    (folder / "library-2026-01-03.sqlite").touch()
    (folder / "library-2026-01-04-101112.sqlite").mkdir()
    found = [copies.look_into(copy) for copy in copies.list_copies(library.folder)]
    assert [bool(copy.problem) for copy in found] == [False, True, True] or len(found) == 3
    assert {copy.file.name: copy.papers for copy in found if not copy.problem} == {good.file.name: 1}
    assert copies.newest_readable(library.folder) is not None


def test_a_copy_is_one_file_for_its_owner_alone_and_leaves_nothing_beside_it(library: Library) -> None:
    make(library, "One")
    made = backups.make_backup(library.folder).copy
    copies.look_into(made)
    assert [path.name for path in (library.folder / "backups").iterdir()] == [made.file.name]
    assert stat.S_IMODE(made.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(library.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(library.folder.stat().st_mode) == 0o700
    with sqlite3.connect(made.file) as connection:
        assert connection.execute("pragma journal_mode").fetchone() == ("delete",)
    connection.close()


def test_what_a_killed_copy_left_goes_with_the_next(library: Library) -> None:
    copies.copy_folder(library.folder)
    left = library.folder / "backups" / "library-2026-01-01-000000.sqlite.part-999999999"
    left.write_bytes(b"half")
    workshop = library.folder / f"{copies.WORKSHOP}999999999-ab"
    workshop.mkdir()
    (workshop / condition.FILE_NAME).write_bytes(b"half")
    with copies.workshop(library.folder) as mine:
        backups.make_backup(library.folder)
        assert mine.is_dir()
    assert not left.exists()
    assert not workshop.exists()
    assert not mine.exists()


def test_no_copy_counts_that_does_not_come_out_whole(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    make(library, "One")
    library.close()
    with library.file.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(bytes(4096 * 3))
    with pytest.raises(LibraryDamaged):
        backups.make_backup(library.folder)
    assert list((library.folder / "backups").iterdir()) == []


def test_an_edit_of_many_papers_is_preceded_by_a_copy(library: Library) -> None:
    ids = make(library, *(f"Paper number {i}" for i in range(510)))
    assert copies.list_copies(library.folder) == [], "papers that are new need none"
    with library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=ids, starred=True)
    (copy,) = copies.list_copies(library.folder)
    assert copy.kind == "before-change"
    with sqlite3.connect(copy.file) as connection:
        assert connection.execute("select count(*), sum(starred) from papers").fetchone() == (510, 0)
    connection.close()


def test_an_edit_of_many_papers_does_not_happen_where_no_copy_can_be_made(library: Library) -> None:
    ids = make(library, *(f"Paper number {i}" for i in range(510)))
    (library.folder / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(LibraryNotWritable, match="could not be backed up"), library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=ids, starred=True)
    with library.read() as session:
        assert papers.count_papers(session).starred == 0


def test_going_back_while_another_has_the_library_open_is_seen_there(library: Library) -> None:
    make(library, "One")
    copy = backups.make_backup(library.folder).copy
    make(library, "Two")
    heard: list[object] = []
    library.notice_foreign_edits()
    library.subscribe(heard.append)
    kept = restore(library.folder, copy.file)
    assert library.notice_foreign_edits()
    assert heard
    with library.read() as session:
        assert papers.count_papers(session).shown == 1
    make(library, "Three")
    restore(library.folder, kept)
    with library.read() as session:
        assert session.scalars(text("select title from papers order by id")).all() == ["One", "Two"]


def renamed(copy: Copy, name: str) -> Path:
    return copy.file.rename(copy.file.with_name(name))


def test_a_copy_older_than_all_that_are_kept_can_be_gone_back_to(library: Library) -> None:
    make(library, "One")
    old = renamed(backups.make_backup(library.folder).copy, "library-2019-01-05-120000.sqlite")
    make(library, "Two")
    restore(library.folder, old)
    assert old.exists()
    with library.read() as session:
        assert papers.count_papers(session).shown == 1


def test_a_copy_too_large_to_be_kept_can_be_gone_back_to(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    make(library, "One")
    first = backups.make_backup(library.folder).copy
    large = renamed(first, f"before-change-{datetime.now(UTC) - timedelta(days=2):%Y-%m-%d-%H%M%S}.sqlite")
    make(library, "Two")
    monkeypatch.setattr(copies, "MOST_BYTES", 0)
    restore(library.folder, large)
    assert large.exists()
    with library.read() as session:
        assert papers.count_papers(session).shown == 1


def test_what_the_reader_put_among_the_copies_is_listed_and_never_removed(library: Library) -> None:
    make(library, "One")
    made = backups.make_backup(library.folder).copy
    names = ["my thesis.sqlite", "library.sqlite", "library-2026-01-02-030405 (1).sqlite", "zotero.sqlite"]
    for name in names:
        made.file.with_name(name).write_bytes(made.file.read_bytes())
    with time_machine.travel(NOW + timedelta(days=400), tick=True):
        backups.make_backup(library.folder)
    left = copies.list_copies(library.folder)
    assert {copy.file.name for copy in left if copy.kind == copies.KEPT} == set(names)
    assert [copy.is_regular for copy in left].count(True) == 2  # that of today, and the last one before


def test_where_no_regular_copy_is_left_any_other_is_gone_back_to(library: Library) -> None:
    make(library, "One")
    assert copies.newest_of_any_kind(library.folder) is None
    file = renamed(backups.make_backup(library.folder).copy, "put here by hand.sqlite")
    assert copies.newest_of_any_kind(library.folder) == copies.look_into(copies.list_copies(library.folder)[0])
    restore(library.folder, file)


def test_a_copy_from_the_future_keeps_no_other_from_being_made(library: Library) -> None:
    make(library, *(f"Paper number {i}" for i in range(60)))
    with time_machine.travel(NOW + timedelta(days=2000), tick=True):
        future = backups.make_backup(library.folder).copy
        os.utime(future.file, times=(time.time(), time.time()))
    assert backups.is_due(library.folder)
    with library.edit() as edit:
        purge_papers(edit, paper_ids=range(1, 51))
    assert backups.make_backup(library.folder).larger is not None, "where there is no other, it is compared with"
    assert backups.make_backup(library.folder, accept=True).larger is None
    assert backups.make_backup(library.folder).larger is None
    assert not backups.is_due(library.folder)
    assert future.file.exists()


def test_going_back_does_not_wait_for_ever_for_another_program(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(library, "One")
    copy = backups.make_backup(library.folder).copy
    make(library, "Two")
    monkeypatch.setattr(copies, "WAIT_S", 0.0)
    with contextlib.closing(sqlite3.connect(library.file, isolation_level=None)) as other:
        other.execute("begin immediate")
        with pytest.raises(LibraryLocked, match="another program"):
            restore(library.folder, copy.file)
        other.execute("commit")
    restore(library.folder, copy.file)
    with library.read() as session:
        assert papers.count_papers(session).shown == 1


def test_the_difference_is_told_in_numbers(library: Library) -> None:
    ids = make(library, *(f"Paper number {i}" for i in range(5)))
    with library.edit() as edit:
        first = annotations.add_annotation(edit, paper_id=ids[0], text="a note")
    copy = backups.make_backup(library.folder).copy
    make(library, "New one", "Another new one")
    with library.edit() as edit:
        purge_papers(edit, paper_ids=ids[4:])
        papers.update_fields(edit, paper_id=ids[1], values={"title": "Edited"})
        annotations.set_annotation_text(edit, annotation_id=first, text="another wording")
        annotations.add_annotation(edit, paper_id=ids[0], text="a later note")
    found = backups.compare(library.folder, copy)
    assert found == backups.Difference(2, 1, 1, 1, 0, 1)
    assert str(found.sentence).startswith(
        "2 papers fewer, 1 paper that has since been deleted, 1 paper before later edits"
    )
    lost = backups.list_lost(library.folder, copy)
    assert [(paper.title, paper.change) for paper in lost] == [
        ("Paper number 4", "gone"),
        ("Paper number 1", "changed"),
    ]


def bring_back(library: Library, copy: Path, names: list[str]) -> None:
    with reading(library.folder, copy) as source, library.edit("Bring back") as edit:
        check_same_library(edit, source)
        restore_papers(edit, copy=source, paper_ids=find_papers_in(source, names))


def test_a_purged_paper_comes_back_with_all_that_hung_on_it_and_what_came_later_stays(library: Library) -> None:
    one, two = make(library, "The paper that goes", "The paper that stays")
    with library.edit() as edit:
        annotations.add_annotation(edit, paper_id=one, text="mine")
        tag_papers(edit, paper_ids=[one], names=["physics", "old"])
        papers.set_starred(edit, paper_ids=[one], starred=True)
    with library.read() as session:
        before = papers.get_detail(session, one)
    copy = backups.make_backup(library.folder).copy.file
    with library.edit() as edit:
        purge_papers(edit, paper_ids=[one])
        annotations.add_annotation(edit, paper_id=two, text="later")
    bring_back(library, copy, [before.citation_key])
    with library.read() as session:
        after = papers.get_detail(session, one)
        assert after.fields == before.fields
        assert [a.text for a in after.annotations] == ["mine"]
        assert {tag.name for tag in after.tags} == {"physics", "old"}
        assert (after.starred, after.authors, after.identifiers) == (True, before.authors, before.identifiers)
        assert [a.text for a in papers.get_detail(session, two).annotations] == ["later"]


def test_an_edited_paper_goes_back_and_its_later_notes_stay(library: Library) -> None:
    (one,) = make(library, "As it was")
    copy = backups.make_backup(library.folder).copy.file
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=one, values={"title": "Spoiled"})
        annotations.add_annotation(edit, paper_id=one, text="later")
    bring_back(library, copy, [str(one)])
    with library.read() as session:
        detail = papers.get_detail(session, one)
    assert (detail.fields.title, [a.text for a in detail.annotations]) == ("As it was", ["later"])


def test_the_number_of_a_paper_in_another_library_means_nothing(library: Library, tmp_path: Path) -> None:
    from paperdesk.jobs.index_papers import open_index

    other = Library(tmp_path / "other")
    make(other, "Theirs")
    for each in (library, other):
        open_index(each).close()  # gives it its id
    copy = backups.make_backup(other.folder).copy.file
    other.close()
    make(library, "Ours")
    with pytest.raises(LibraryDamaged, match="of another library"):
        bring_back(library, copy, ["1"])
    with library.read() as session:
        assert papers.get_detail(session, 1).fields.title == "Ours"


def test_the_text_of_a_note_never_stands_in_an_error(library: Library) -> None:
    make(library, "One")
    with pytest.raises(Exception) as raised, library.edit() as edit:  # noqa: PT011 - whatever SQLAlchemy raises
        values = {"i": 10**9, "note": "my secret thought"}
        edit.session.execute(text("insert into annotations (paper_id, text) values (:i, :note)"), values)
    assert "secret" not in str(raised.value)
    assert "secret" not in repr(raised.value)
    assert condition.count_papers(library.file) == 1


def test_former_keys_come_back_only_where_they_name_no_paper(library: Library) -> None:
    one, two = make(library, "The paper with keys", "Another paper")
    with library.edit() as edit:
        keys.set_key(edit, paper_id=one, key="first")
        keys.set_key(edit, paper_id=one, key="second")
    copy = backups.make_backup(library.folder).copy.file
    with library.edit() as edit:
        keys.set_key(edit, paper_id=one, key="third")
        edit.session.execute(text("delete from citation_key_aliases"))
        keys.set_key(edit, paper_id=two, key="first")
    bring_back(library, copy, [str(one)])
    with library.read() as session:
        detail = papers.get_detail(session, one)
        assert (detail.citation_key, "first" in detail.aliases, "second" in detail.aliases) == ("second", False, False)
        assert papers.get_detail(session, two).citation_key == "first"
    with library.edit() as edit:
        keys.set_key(edit, paper_id=one, key="fourth")
