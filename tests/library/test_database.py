import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from paperdesk.errors import LibraryDamaged, LibraryLocked, LibraryNotWritable, LibraryTooNew
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library import backups, condition, connections, engine
from paperdesk.library.attachments import attach_file, keep_file
from paperdesk.library.library import Library
from paperdesk.library.migrations import upgrade
from paperdesk.library.table_base import Base
from tests.drafts import add, draft

SCHEMA = (
    "select type, name, tbl_name, sql from sqlite_master where name not like 'alembic%' and name not like 'sqlite%'"
)


def schema_of(file: Path) -> set[tuple[str, str, str, frozenset[str]]]:
    with sqlite3.connect(file) as connection:
        rows = connection.execute(SCHEMA).fetchall()
    connection.close()
    return {(kind, name, table, clauses_of(sql or "")) for kind, name, table, sql in rows}


def clauses_of(sql: str) -> frozenset[str]:
    """The columns and constraints of a table in no order: a column that a migration adds stands behind the others.

    Such a column has a default, without which SQLite adds none; what writes to it never needs that.
    """
    opening = sql.partition("(")[0]
    inside, depth = sql.partition("(")[2].rpartition(")")[0], 0
    clauses = [""]
    for sign in inside:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            clauses.append("")
        else:
            clauses[-1] += sign
    plain = (re.sub(r"DEFAULT '[^']*'", "", clause).replace("(", " ( ").replace(")", " ) ") for clause in clauses)
    return frozenset((" ".join(opening.split()), *(" ".join(clause.split()) for clause in plain)))


def test_the_migrations_give_the_schema_of_the_table_classes(tmp_path: Path, library: Library) -> None:
    made = engine.make_engine(tmp_path / "classes.sqlite")
    with made.begin() as connection:
        Base.metadata.create_all(connection)
    made.dispose()
    assert schema_of(library.file) == schema_of(tmp_path / "classes.sqlite")


def test_the_head_constant_is_the_newest_migration() -> None:
    assert upgrade.head() == condition.SCHEMA_VERSION


def test_a_newer_library_is_refused_and_not_touched(library: Library) -> None:
    with library.engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    library.close()
    before = library.file.read_bytes()
    with pytest.raises(LibraryTooNew, match="newer version of PaperDesk"):
        Library(library.folder)
    assert library.file.read_bytes() == before


def test_a_file_that_is_no_database_is_called_damaged(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"not a database at all" * 100)
    with pytest.raises(LibraryDamaged, match="is damaged"):
        Library(tmp_path)


def test_another_programs_database_is_not_taken_over(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "library.sqlite") as connection:
        connection.execute("create table theirs (x)")
    connection.close()
    with pytest.raises(LibraryDamaged, match="not a PaperDesk library"):
        Library(tmp_path)


def test_a_file_where_a_folder_is_wanted_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(LibraryNotWritable, match="needs a folder"):
        Library(file)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(LibraryNotWritable, match="cannot be written"):
        Library(tmp_path / "library")


def test_a_full_disk_is_told_and_loses_nothing(library: Library) -> None:
    ids = add(library, draft("Kept before the disk was full"))
    connection = library.writer.connection()
    pages = connection.exec_driver_sql("pragma page_count").scalar_one()
    connection.exec_driver_sql(f"pragma max_page_count = {pages}")
    connection.commit()
    with pytest.raises(LibraryNotWritable, match="is full"):
        add(library, *(draft(f"Too much {i}", abstract="long " * 2000) for i in range(40)))
    with library.read() as session:
        assert list(session.scalars(text("select id from papers"))) == ids


def test_another_process_that_writes_too_long_is_named(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import sqlite3,sys;c=sqlite3.connect(sys.argv[1],isolation_level=None);c.execute('begin immediate');"
        "print('holding',flush=True);sys.stdin.read()"
    )
    other = subprocess.Popen([sys.executable, "-c", code, str(library.file)], stdin=-1, stdout=-1, text=True)
    assert other.stdin is not None
    assert other.stdout is not None
    other.stdout.readline()
    (library.folder / f".writer-{other.pid}").touch()
    monkeypatch.setattr(connections, "BUSY_TIMEOUT_S", 0.2)
    second = Library(library.folder)
    with pytest.raises(LibraryLocked, match=f"process {other.pid}"):
        add(second, draft("Too late"))
    other.communicate("")
    assert add(second, draft("In time"))
    second.close()


def test_a_backup_of_a_library_in_use_is_whole(library: Library, tmp_path: Path) -> None:
    add(library, *(draft(f"Paper number {i}") for i in range(30)))
    copy = backups.make_backup(library.folder).copy.file
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(copy, other / condition.FILE_NAME)
    restored = Library(other)
    with restored.read() as session:
        assert session.scalar(text("select count(*) from papers")) == 30
    restored.close()
    assert not backups.is_due(library.folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_nothing_of_a_new_library_can_be_entered_or_read_by_others(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    (paper_id,) = add(library, draft("Mine"))
    index = open_index(library)
    catch_up(library, index, Progress())
    index.close()
    source = tmp_path / "mine.pdf"
    source.write_bytes(b"%PDF-1.4")
    source.chmod(0o644)
    file = keep_file(library.folder, source)
    with library.edit() as edit:
        attach_file(edit, paper_id=paper_id, file=file)
    backups.make_backup(library.folder)
    library.close()
    open_folders = [path for path in library.folder.rglob("*") if path.is_dir() and path.stat().st_mode & 0o077]
    open_files = [
        path
        for path in library.folder.rglob("*")
        if path.is_file() and path.stat().st_mode & 0o077 and "index" not in path.parts
    ]
    assert (open_folders, open_files) == ([], []), "the index lies in folders that nobody else may enter"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_the_permissions_of_a_folder_that_is_there_stay(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o770)
    Library(folder).close()
    assert folder.stat().st_mode & 0o777 == 0o770


@pytest.mark.parametrize("name", ["what?x=1", "a#b", "100%20 sure", "Müller & Söhne", "[brackets]*"])
def test_an_edit_knows_the_folder_of_its_library_whatever_its_name(tmp_path: Path, name: str) -> None:
    library = Library(tmp_path / name)
    with library.edit() as edit:
        assert edit.folder == tmp_path / name
    library.close()


def test_a_read_after_the_end_leaves_no_connection_open(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    library.close()
    with library.read() as session:
        session.execute(text("select count(*) from papers"))
    with library.read_quickly() as view:
        view.execute("select count(*) from papers")
    assert library.engine.pool.checkedin() == 0  # type: ignore[attr-defined]
    assert library.database.count_idle() == 0
