"""Damage to a library's own files: each is named, read only, and repaired or gone back from, without a traceback."""

import contextlib
import errno
import os
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from paperdesk.errors import LibraryDamaged, LibraryError, LibraryMissing
from paperdesk.jobs import one_window
from paperdesk.library import annotations, backups, condition, copies, papers, soundness
from paperdesk.library.first_look import take_first_look
from paperdesk.library.health import check_health
from paperdesk.library.library import Library
from paperdesk.library.restoring import begin_anew, restore
from paperdesk.library.salvage import repair
from tests.drafts import add, draft

PAPERS = 400
Damage = Callable[[Path], object]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of 400 papers, each with a note, and one copy of it."""
    folder = tmp_path_factory.mktemp("template") / "library"
    library = Library(folder)
    ids = add(library, *(draft(f"Paper number {i} of many", abstract="words " * 200) for i in range(PAPERS)))
    with library.edit() as edit:
        for paper_id in ids:
            annotations.add_annotation(edit, paper_id=paper_id, text=f"note on {paper_id}")
    library.close()
    backups.make_backup(folder)
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    target = tmp_path / "library"
    shutil.copytree(template, target)  # copy2 keeps the times, so it is as it was left
    return target


def overwrite(file: Path, place: int, content: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(place if place >= 0 else file.stat().st_size + place)
        opened.write(content)


def database(folder: Path) -> Path:
    return folder / condition.FILE_NAME


def page(number: int) -> int:
    return (number - 1) * 4096


PURGE = "delete from annotations"
ENDLESS = "with recursive numbers(n) as (select 1 union all select n + 1 from numbers) select n from numbers"
DAMAGES: dict[str, Damage] = {
    "magic": lambda f: overwrite(database(f), 0, b"SQLite fromat 3\0"),
    "page size": lambda f: overwrite(database(f), 16, b"\0\7"),
    "file format": lambda f: overwrite(database(f), 18, b"\x09\x09"),
    "first page": lambda f: overwrite(database(f), 100, os.urandom(500)),
    "first kilobyte": lambda f: overwrite(database(f), 0, bytes(1024)),
    "zeros in the middle": lambda f: overwrite(database(f), page(40), bytes(65536)),
    "noise in the middle": lambda f: overwrite(database(f), page(60), random.Random(1).randbytes(30_000)),
    "noise at the end": lambda f: overwrite(database(f), -20_000, random.Random(2).randbytes(20_000)),
    "cut in half": lambda f: os.truncate(database(f), database(f).stat().st_size // 2),
    "cut by some bytes": lambda f: os.truncate(database(f), database(f).stat().st_size - 4096 * 3 - 17),
    "no version": lambda f: change(f, "delete from alembic_version"),
    "version of letters": lambda f: change(f, "update alembic_version set version_num = 'abc'"),
    "two versions": lambda f: change(f, "insert into alembic_version values ('0001')"),
    "no table of versions": lambda f: change(f, "drop table alembic_version"),
    "table missing": lambda f: change(f, "drop table paper_tags"),
    "column missing": lambda f: change(f, "alter table annotations drop column suffix"),
    "version of zeros": lambda f: change(f, "update alembic_version set version_num = '0000'"),
    "version of five digits": lambda f: change(f, "update alembic_version set version_num = '00010'"),
    "version of other digits": lambda f: change(f, "update alembic_version set version_num = '٠٠٠٩'"),
    "version of other tables": lambda f: change(f, "update alembic_version set version_num = '0001'"),
    "half migrated": lambda f: change(f, "update alembic_version set version_num = '0008'"),
    "trigger planted": lambda f: change(f, f"create trigger planted after update on papers begin {PURGE}; end"),
    "view planted": lambda f: change(f, "create view planted as " + ENDLESS),
    "bytes for a title": lambda f: change(f, "update papers set title = cast(title as blob) where id = 3"),
    "bytes for a note": lambda f: change(f, "update annotations set text = cast(text as blob) where id = 2"),
    "virtual table planted": lambda f: change(f, "create virtual table planted using fts5(words)"),
}


def change(folder: Path, statement: str) -> None:
    connection = sqlite3.connect(database(folder))
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.fixture(params=sorted(DAMAGES))
def damaged(request: pytest.FixtureRequest, folder: Path) -> Path:
    DAMAGES[request.param](folder)
    return folder


def content(folder: Path) -> dict[int, tuple[str, str]]:
    connection = sqlite3.connect(database(folder))
    rows = connection.execute(
        "select papers.id, title, annotations.text from papers join annotations on paper_id = papers.id"
    ).fetchall()
    assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert connection.execute("pragma foreign_key_check").fetchall() == []
    connection.close()
    return {row[0]: row[1:] for row in rows}


def test_damage_is_named_and_nothing_is_written(damaged: Path) -> None:
    before = database(damaged).read_bytes()
    for _ in range(2):
        with pytest.raises(LibraryDamaged):
            star_first(damaged)
    assert database(damaged).read_bytes() == before
    assert soundness.find_damage(damaged) or condition_of(damaged)
    assert check_health(damaged).damage, "and the check finds it as well"
    assert sorted(path.name for path in damaged.glob(".workshop*")) == []


def condition_of(folder: Path) -> str:
    with pytest.raises(LibraryDamaged) as raised:
        star_first(folder)
    return str(raised.value)


def star_first(folder: Path) -> None:
    library = Library(folder)
    try:
        with library.edit("Star") as edit:
            papers.set_starred(edit, paper_ids=[1], starred=True)
    finally:
        library.close()


def test_damage_is_repaired_or_gone_back_from(damaged: Path) -> None:
    whole = content_of_copy(damaged)
    before = database(damaged).read_bytes()
    try:
        result = repair(damaged)
    except LibraryDamaged:
        assert database(damaged).read_bytes() == before
        restore(damaged, copy_of(damaged))
    else:
        assert (result.kept / condition.FILE_NAME).read_bytes() == before
    assert content(damaged) == whole
    star_first(damaged)


def copy_of(folder: Path) -> Path:
    return next((folder / "backups").glob("library-*.sqlite"))


def content_of_copy(folder: Path) -> dict[int, tuple[str, str]]:
    target = folder.parent / "other"
    target.mkdir()
    shutil.copy(copy_of(folder), database(target))
    return content(target)


@pytest.mark.parametrize("stamp", ["as left", "forged"])
def test_nothing_that_was_planted_is_run(folder: Path, stamp: str) -> None:
    change(folder, "alter table tags rename to hidden")
    change(folder, f"create view tags as {ENDLESS}")
    change(folder, f"create trigger planted after update on papers begin {PURGE}; end")
    if stamp == "forged":
        soundness.note_as_left(folder)
    assert take_first_look(folder, "all") is None
    with pytest.raises(LibraryDamaged, match="that PaperDesk did not create"):
        star_first(folder)
    shutil.copy(database(folder), folder / "backups" / "library-2026-11-28-101112.sqlite")
    with pytest.raises(LibraryDamaged, match="that PaperDesk did not create"):
        restore(folder, folder / "backups" / "library-2026-11-28-101112.sqlite")
    repair(folder)
    assert len(content(folder)) == PAPERS
    star_first(folder)
    assert len(content(folder)) == PAPERS


def test_a_repaired_library_is_another_one_to_programs(folder: Path) -> None:
    change(folder, "insert into library_info values ('server', 'known')")
    change(folder, f"create trigger planted after update on papers begin {PURGE}; end")
    repair(folder)
    with contextlib.closing(condition.connect_to_read(database(folder))) as connection:
        assert connection.execute("select value from library_info where key = 'server'").fetchone() is None


def test_going_back_to_a_copy_keeps_the_damaged_files(damaged: Path) -> None:
    before = database(damaged).read_bytes()
    kept = restore(damaged, copy_of(damaged))
    if kept.is_dir():
        assert (kept / condition.FILE_NAME).read_bytes() == before
    assert len(content(damaged)) == PAPERS
    star_first(damaged)


@pytest.mark.parametrize("way", ["gone", "empty", "only the log"])
def test_a_library_that_is_gone_is_never_made_anew(folder: Path, way: str) -> None:
    database(folder).unlink()
    if way == "empty":
        database(folder).touch()
    if way == "only the log":
        shutil.rmtree(folder / "backups")
        (folder / "library.sqlite-wal").write_bytes(b"frames")
    before = sorted(folder.rglob("*"))
    with pytest.raises(LibraryMissing, match="Nothing was written"):
        Library(folder)
    assert sorted(folder.rglob("*")) == before


def test_an_empty_library_in_the_place_of_a_full_one_is_told(folder: Path, tmp_path: Path) -> None:
    Library(tmp_path / "new").close()
    shutil.copy(database(tmp_path / "new"), database(folder))
    with pytest.raises(LibraryMissing, match="has no papers, but its last backup has 400"):
        Library(folder)
    restore(folder, copy_of(folder))
    assert len(content(folder)) == PAPERS


def test_a_library_that_others_emptied_is_told(folder: Path) -> None:
    change(folder, "delete from papers")
    with pytest.raises(LibraryMissing, match="has no papers"):
        Library(folder)


def test_a_reader_who_purged_every_paper_is_not_asked(folder: Path) -> None:
    from paperdesk.library.trash import purge_papers

    library = Library(folder)
    with library.edit() as edit:
        purge_papers(edit, paper_ids=range(1, PAPERS + 1))
    library.close()
    (folder / soundness.STAMP).unlink()
    Library(folder).close()


def test_a_folder_in_the_place_of_the_database_is_told(folder: Path) -> None:
    database(folder).unlink()
    database(folder).mkdir()
    with pytest.raises(LibraryDamaged, match="a folder is in its place"):
        Library(folder)


def pipe(path: Path) -> None:
    path.unlink(missing_ok=True)
    os.mkfifo(path)


def brackets(path: Path) -> None:
    path.write_text("[" * 3000, encoding="utf-8")


def a_folder(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.mkdir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("name", [soundness.STAMP, condition.WAL_NAME, ".window", ".writer-12-ab", "backups/a.sqlite"])
@pytest.mark.parametrize("put", [pipe, brackets, a_folder])
def test_nothing_that_bears_a_name_of_ours_is_waited_for(folder: Path, name: str, put: Callable[[Path], None]) -> None:
    put(folder / name)
    if name != soundness.STAMP:
        soundness.forget_stamp(folder)
    with contextlib.suppress(LibraryError):
        star_first(folder)
    assert one_window.ask_window(folder, {"kind": "changed"}, wait_s=0) is None
    backups.list_lost(folder, copies.list_copies(folder)[0])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_the_place_of_the_database_is_told_and_gone_back_from(folder: Path) -> None:
    pipe(database(folder))
    with pytest.raises(LibraryDamaged, match="not a file"):
        Library(folder)
    assert backups.compare(folder, copies.list_copies(folder)[0]) is None
    restore(folder, copy_of(folder))
    assert len(content(folder)) == PAPERS


def test_a_link_that_leads_nowhere_is_never_followed_to_a_new_library(folder: Path, tmp_path: Path) -> None:
    alone, disk = tmp_path / "alone", tmp_path / "disk"
    alone.mkdir()
    for place in (folder, alone):
        database(place).unlink(missing_ok=True)
        database(place).symlink_to(disk / condition.FILE_NAME)
        with pytest.raises(LibraryMissing, match="which does not exist"):
            Library(place)
    disk.mkdir()
    with pytest.raises(LibraryMissing):
        Library(alone)
    shutil.copy(copy_of(folder), disk / condition.FILE_NAME)
    star_first(alone)


HALF = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("pragma journal_mode = delete")
connection.execute("pragma cache_size = 1")
connection.execute("begin")
connection.execute("update papers set title = 'half'")
connection.execute("update annotations set text = zeroblob(9000)")
os._exit(9)
"""


@pytest.mark.parametrize("way", ["open", "check", "repair", "restore"])
def test_the_half_edit_of_another_program_that_died_is_taken_away(folder: Path, way: str) -> None:
    whole = content_of_copy(folder)
    subprocess.run([sys.executable, "-c", HALF, str(database(folder))], check=False)
    assert (folder / f"{condition.FILE_NAME}-journal").stat().st_size
    if way == "open":
        Library(folder).close()
    elif way == "check":
        assert check_health(folder).damage == ""
    elif way == "repair":
        repair(folder)
    else:
        kept = restore(folder, copy_of(folder))
        shutil.copy(kept, database(folder))
    assert content(folder) == whole


def test_what_a_rolled_back_edit_left_in_the_log_is_no_damage(folder: Path) -> None:
    other = sqlite3.connect(database(folder), isolation_level=None)
    other.execute("pragma cache_size = 1")
    other.execute("begin")
    other.execute("update annotations set text = text || hex(randomblob(3000))")
    other.execute("rollback")
    other.execute("update papers set starred = 1 where id = 1")
    assert soundness.find_damage(folder) == ""
    other.close()


def fail(*_arguments: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("act", [repair, begin_anew, lambda folder: restore(folder, copy_of(folder))])
@pytest.mark.parametrize("call", ["fsync", "mkdir"])
def test_where_the_disk_is_full_a_damaged_library_stays_in_its_place(
    folder: Path, act: Callable[[Path], object], call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    overwrite(database(folder), page(40), bytes(65536))
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with monkeypatch.context() as patched:
        patched.setattr(os, call, fail)
        if not (act is begin_anew and call == "fsync"):  # an empty library is written by SQLite alone
            with pytest.raises(LibraryError):
                act(folder)
    left = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert left == before


def test_a_database_without_tables_in_the_place_of_a_library_is_never_filled(folder: Path) -> None:
    database(folder).unlink()
    with contextlib.closing(sqlite3.connect(database(folder), isolation_level=None)) as connection:
        connection.execute("vacuum")
        connection.execute("pragma user_version = 1")
    assert database(folder).stat().st_size
    for look in (Library, check_health):
        with pytest.raises(LibraryMissing, match="is empty"):
            look(folder)
    restore(folder, copy_of(folder))
    assert len(content(folder)) == PAPERS


def test_a_copy_with_pages_of_another_size_can_be_gone_back_to(folder: Path) -> None:
    copy = folder / "backups" / "library-2026-11-28-101112.sqlite"
    shutil.copy(copy_of(folder), copy)
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("pragma page_size = 8192")
        connection.execute("vacuum")
    kept = restore(folder, copy)
    assert (kept / condition.FILE_NAME).is_file()
    assert len(content(folder)) == PAPERS
    star_first(folder)


@pytest.fixture
def crashed(folder: Path) -> Path:
    """A library whose program was killed after three edits that lie in the write-ahead log only."""
    library = Library(folder)
    for number in range(3):
        with library.edit(f"Note {number}") as edit:
            annotations.add_annotation(edit, paper_id=number + 1, text=f"late note {number} " + "x" * 3000)
    for name in (condition.FILE_NAME, condition.WAL_NAME):
        shutil.copy2(folder / name, folder.parent / name)
    library.close()
    for name in (condition.FILE_NAME, condition.WAL_NAME):
        shutil.copy2(folder.parent / name, folder / name)
    return folder


def late_notes(folder: Path) -> int:
    library = Library(folder)
    try:
        with library.read() as session:
            return int(
                session.exec_driver_sql("select count(*) from annotations where text like 'late note%'").scalar_one()
            )
    finally:
        library.close()


def test_edits_in_the_log_are_there_after_a_crash(crashed: Path) -> None:
    assert late_notes(crashed) == 3
    assert soundness.is_as_left(crashed)


@pytest.mark.parametrize("place", ["header", "salt", "first frame", "middle", "last frame", "commit mark"])
def test_a_log_that_sqlite_would_cut_short_is_told_and_repaired(crashed: Path, place: str) -> None:
    wal = crashed / condition.WAL_NAME
    frames = (wal.stat().st_size - 32) // (24 + 4096)
    assert frames > 3
    at = {
        "header": 8,
        "salt": 32 + 8,
        "first frame": 32 + 24 + 2000,
        "middle": 32 + (frames // 2) * (24 + 4096) + 1000,
        "last frame": -3000,
        "commit mark": 32 + (frames - 1) * (24 + 4096) + 4,
    }[place]
    was = wal.read_bytes()
    overwrite(wal, at, struct.pack(">B", was[at] ^ 0x40))
    library = Library(crashed)
    assert library.damage is not None
    assert "write-ahead log" in str(library.damage)
    with pytest.raises(LibraryDamaged), library.edit("Star"):
        pass
    with library.read() as session:
        assert papers.count_papers(session).shown == PAPERS
    library.close()
    assert wal.stat().st_size == len(was), "the log was folded in or removed"
    result = repair(crashed)
    assert (result.kept / condition.WAL_NAME).exists()
    assert late_notes(crashed) >= 2
    star_first(crashed)


def test_a_copy_put_back_by_hand_beside_an_old_log_is_told_and_repaired(crashed: Path) -> None:
    library = Library(crashed)
    with library.edit() as edit:
        papers.set_starred(edit, paper_ids=range(1, PAPERS), starred=True)
    log = (crashed / condition.WAL_NAME).read_bytes()
    library.close()
    shutil.copy(copy_of(crashed), database(crashed))
    connection = sqlite3.connect(database(crashed))
    connection.execute("pragma journal_mode = wal")
    connection.execute("vacuum")
    connection.close()
    (crashed / condition.WAL_NAME).write_bytes(log)
    opened = None
    with contextlib.suppress(LibraryError):
        opened = Library(crashed)
    if opened is None or opened.damage:
        repair(crashed)
    assert len(content(crashed)) == PAPERS


def test_damage_that_is_met_only_when_it_is_read_stops_all_writing(folder: Path) -> None:
    times = database(folder).stat()
    overwrite(database(folder), page(page_of(folder, "papers")), bytes(4096))
    os.utime(database(folder), ns=(times.st_atime_ns, times.st_mtime_ns))
    library = Library(folder)
    assert library.damage is None
    with pytest.raises(LibraryDamaged), library.read() as session:
        session.exec_driver_sql("select sum(length(abstract)), count(*) from papers").all()
    with pytest.raises(LibraryDamaged), library.edit("Star"):
        pass
    library.close()
    assert not soundness.is_as_left(folder)


def test_what_a_copy_does_not_have_is_lost_but_notes_keep_a_paper(folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    root = page_of(folder, "papers")
    overwrite(database(folder), page(root), bytes(4096))
    result = repair(folder)
    assert "papers" in result.unreadable
    found = content(folder)
    assert set(found) == set(range(1, PAPERS + 1))
    assert all(title.startswith("Recovered") for title, _ in found.values())
    assert found[7][1] == "note on 7"


def page_of(folder: Path, table: str) -> int:
    connection = sqlite3.connect(database(folder))
    found = connection.execute("select rootpage from sqlite_master where name = ?", (table,)).fetchone()[0]
    connection.close()
    return int(found)
