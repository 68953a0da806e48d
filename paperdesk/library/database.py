"""The SQLite file: how it is opened, checked, brought up to date, copied, and how its errors read."""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event
from sqlalchemy.exc import DatabaseError as SqlError

from paperdesk.errors import LibraryDamaged, LibraryError, LibraryLocked, LibraryNotWritable
from paperdesk.library import condition, copies, presence, private, soundness
from paperdesk.library.condition import FILE_NAME, SCHEMA_VERSION

BUSY_TIMEOUT_S = 5.0
DAMAGE = ("not a database", "malformed", "no such table", "no such column", "unsupported file format", "corrupt")
HALFWAY = ("already exists", "duplicate column", "no such table", "no such column")  # of a step that does not fit
WRITES = "paperdesk_writes"  # the execution option of a connection that edits


@dataclass(frozen=True, slots=True)
class Opened:
    """An engine on a library, and why nothing may be written with it, if so."""

    engine: Engine
    damage: LibraryDamaged | None = None


def open_database(folder: Path) -> Opened:
    """Open the library in `folder`, making it or bringing its tables up to date where needed.

    One that is damaged is opened to be read only, as far as SQLite can still read it.

    Raises:
        LibraryError: one of its subclasses, saying what to do; nothing was written then.
    """
    if folder.is_dir():
        condition.check_presence(folder)
    file = prepare_folder(folder)
    with translated(folder):
        stored = stored_version(file)
        damage = look_through(folder, stored) if stored else ""
        if damage:
            return Opened(make_engine(file, is_read_only=True), condition.damaged(folder, damage))
        if stored is None:
            condition.check_never_used(folder)
            private.make_file(file)
        engine = make_engine(file)
        if stored != SCHEMA_VERSION:
            try:
                migrate(engine, file, stored)
            except BaseException:
                engine.dispose()
                raise
        copies.remove_unfinished(folder)
    return Opened(engine)


def look_through(folder: Path, stored: str) -> str:
    """What is wrong with a library's database, or ""; looked at only if it is not as it was left.

    Where another process has it open, that one has looked.

    Raises:
        LibraryMissing: it holds no papers any more, but its last copy does.
    """
    if soundness.is_as_left(folder) or holders(folder):
        return ""
    damage = soundness.find_damage(folder)
    if damage:
        return damage
    condition.check_not_emptied(folder)
    return find_missing(folder / FILE_NAME, stored)


def find_missing(file: Path, stored: str) -> str:
    """What a database of this version lacks, or ""; an older one is brought up to date first."""
    missing = condition.missing_tables(file, expected_tables()) if stored == SCHEMA_VERSION else ""
    return f"it lacks {missing}" if missing else ""


def expected_tables() -> dict[str, set[str]]:
    """The tables of this version, each with its columns."""
    from paperdesk.library import tables  # noqa: PLC0415 - their classes register themselves

    return {table.name: set(table.columns.keys()) for table in tables.TABLES.values()}


def prepare_folder(folder: Path) -> Path:
    """Make the folder, check that it takes files, and return the path of the database in it."""
    if folder.exists() and not folder.is_dir():
        raise LibraryNotWritable(
            "library-is-file",
            "{folder} is a file; a library needs a folder. Name another one with --library.",
            folder=folder,
        )
    try:
        private.make_folder_anywhere(folder)
        probe = folder / ".probe"
        probe.touch()
        probe.unlink(missing_ok=True)
    except OSError as error:
        raise LibraryNotWritable(
            "library-folder-not-writable",
            "The folder {folder} cannot be written ({reason}). Make it writable, or name another one with --library.",
            folder=folder,
            reason=error.strerror,
        ) from error
    return folder / FILE_NAME


def stored_version(file: Path) -> str | None:
    """The version of the tables in the file; None where there are none yet.

    Raises:
        LibraryTooNew: a newer program wrote it.
        LibraryDamaged: it is no library, or its version is none that was ever given.
    """
    if not file.exists() or file.stat().st_size == 0:
        return None
    return condition.read_version(file)


def make_engine(file: Path, *, is_read_only: bool = False) -> Engine:
    """An engine whose transactions begin explicitly, so that table changes roll back as well.

    What is written never stands in an error's text: a log or a report must not hold a note of the reader's.
    """

    def connect() -> sqlite3.Connection:
        name = f"{file.absolute().as_uri()}?mode={'ro' if is_read_only else 'rwc'}"
        return sqlite3.connect(name, uri=True, timeout=BUSY_TIMEOUT_S, check_same_thread=False)

    engine = create_engine(URL.create("sqlite", database=str(file)), creator=connect, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the driver would leave DDL outside the transaction
        if is_read_only:
            connection.execute("pragma query_only = on")
        else:
            connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma cache_size = -8000")
        connection.execute("pragma temp_store = memory")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get(WRITES):
            connection.exec_driver_sql("begin immediate")
        else:  # straight to the driver: it cannot fail, and a search reads with every key that is typed
            cast(sqlite3.Connection, connection.connection.dbapi_connection).execute("begin")

    return engine


def driver_of(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection, for what is asked so often that SQLAlchemy would take longer than the answer."""
    return cast(sqlite3.Connection, connection.connection.dbapi_connection)


def migrate(engine: Engine, file: Path, stored: str | None) -> None:
    """Back up what is there, then run the missing steps in one transaction.

    Raises:
        LibraryDamaged: its tables are not those of its version; the library is as it was.
    """
    if stored is not None:
        copies.make_copy(file.parent, f"{copies.BEFORE}-version-{SCHEMA_VERSION}")
    bring_up_to_date(engine, file, stored)


def bring_up_to_date(engine: Engine, file: Path, stored: str | None, wanted: str = "head") -> None:
    """Run the missing steps in one transaction, up to the version that is wanted.

    Raises:
        LibraryDamaged: its tables are not those of its version; they are as they were.
    """
    from paperdesk.library.migrations.upgrade import upgrade  # noqa: PLC0415 - alembic costs 0.2 s of every start

    try:
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            upgrade(connection, wanted)
    except SqlError as error:
        if stored is None or not any(sign in str(error.orig) for sign in HALFWAY):
            raise
        raise condition.damaged(file.parent, f"its tables are not those of its version, {stored}") from error


@contextlib.contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Turn SQLite's errors into the library's own."""
    try:
        yield
    except (SqlError, sqlite3.DatabaseError) as error:
        expected = describe(str(getattr(error, "orig", error)), folder)
        if expected is None:
            raise
        raise expected from error


def describe(message: str, folder: Path) -> LibraryError | None:
    """The error to raise for one of SQLite's messages; None for what only a bug can cause."""
    if "locked" in message or "busy" in message:
        return LibraryLocked(
            "library-locked",
            "The library in {folder} is being written by another program{holders}. Wait until it "
            "is done, or close it, and try again.",
            folder=folder,
            holders=holders(folder),
        )
    if "disk I/O error" in message:
        return LibraryNotWritable(
            "disk-failed",
            "The disk of {folder} reported an error. What was being written just now was not saved. Check the disk and "
            "try again.",
            folder=folder,
        )
    if "disk is full" in message:
        free_mb = shutil.disk_usage(folder).free // 1_000_000
        return LibraryNotWritable(
            "disk-full",
            "The disk of {folder} is full ({free_mb} MB free). What was being written just now was not "
            "saved. Make room and try again.",
            folder=folder,
            free_mb=free_mb,
        )
    if "readonly" in message or "unable to open" in message:
        return LibraryNotWritable(
            "library-not-writable", "The library in {folder} cannot be written. Check its permissions.", folder=folder
        )
    if any(sign in message for sign in DAMAGE):
        return condition.damaged(folder, message)
    return None


def holders(folder: Path) -> str:
    """The other processes that write here: " (process 4711)", or ""."""
    found = presence.others(folder)
    return f" (process {', '.join(map(str, found))})" if found else ""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert many rows that all name the same columns, whose values SQLite takes as they are.

    SQLAlchemy's own way builds the parameters of each row anew, which is a good part of what an import costs.
    """
    connection.exec_driver_sql(_insertion(table.name, tuple(rows[0])), [dict(row) for row in rows])


@cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    names, values = ", ".join(f'"{name}"' for name in columns), ", ".join(f":{name}" for name in columns)
    return f"insert into {table} ({names}) values ({values})"  # noqa: S608 - names of our own tables
