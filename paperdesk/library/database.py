"""The SQLite file: how it is opened, checked, brought up to date, copied, and how its errors read."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError as SqlError

from paperdesk.errors import (
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    LibraryNotWritable,
    LibraryTooNew,
)
from paperdesk.library import presence

HEAD = "0009"
FILE_NAME = "library.sqlite"
BUSY_TIMEOUT_S = 5.0
WRITES = "paperdesk_writes"  # the execution option of a connection that edits


def open_engine(folder: Path) -> Engine:
    """Open the library in `folder`, making it or bringing its tables up to date where needed.

    Raises:
        LibraryError: one of its subclasses, saying what to do.
    """
    file = prepare_folder(folder)
    with translated(folder):
        stored = stored_version(file)
        if stored is not None and stored > HEAD:
            raise LibraryTooNew(
                "library-too-new",
                "The library in {folder} was written by a newer PaperDesk (tables {stored}, this "
                "program knows {head}). Update PaperDesk, or name another folder with --library.",
                folder=folder,
                stored=stored,
                head=HEAD,
            )
        engine = make_engine(file)
        if stored != HEAD:
            migrate(engine, file, stored)
    return engine


def prepare_folder(folder: Path) -> Path:
    """Make the folder, check that it takes files, and return the path of the database in it."""
    if folder.exists() and not folder.is_dir():
        raise LibraryNotWritable(
            "library-is-file",
            "{folder} is a file; a library needs a folder. Name another one with --library.",
            folder=folder,
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise LibraryNotWritable(
            "library-folder-not-writable",
            "The folder {folder} cannot be written ({reason}). Make it writable, or name another one with --library.",
            folder=folder,
            reason=error.strerror,
        ) from error
    return folder / FILE_NAME


def stored_version(file: Path) -> str | None:
    """The version of the tables in the file; None where there are none yet."""
    if not file.exists() or file.stat().st_size == 0:
        return None
    with contextlib.closing(sqlite3.connect(file, timeout=BUSY_TIMEOUT_S)) as connection:
        names = {row[0] for row in connection.execute("select name from sqlite_master")}
        if "alembic_version" in names:
            row = connection.execute("select version_num from alembic_version").fetchone()
            return str(row[0]) if row else None
        if names:
            raise LibraryDamaged(
                "other-database",
                "{file} is a database, but no PaperDesk library. Name another folder with --library.",
                file=file,
            )
        return None


def make_engine(file: Path) -> Engine:
    """An engine whose transactions begin explicitly, so that table changes roll back as well."""
    engine = create_engine(f"sqlite:///{file}", connect_args={"timeout": BUSY_TIMEOUT_S})

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the driver would leave DDL outside the transaction
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
    """Back up what is there, then run the missing steps in one transaction."""
    from paperdesk.library.migrations.upgrade import upgrade  # noqa: PLC0415 - alembic costs 0.2 s of every start

    if stored is not None:
        copy_database(file, file.with_name(f"library-before-{HEAD}.sqlite"))
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        upgrade(connection)


def copy_database(file: Path, target: Path) -> None:
    """Copy a database in use through SQLite's backup API; the target appears whole or not at all."""
    draft = target.with_suffix(".tmp")
    draft.unlink(missing_ok=True)
    with (
        contextlib.closing(sqlite3.connect(file)) as source,
        contextlib.closing(sqlite3.connect(draft)) as copy,
    ):
        source.backup(copy)
        if copy.execute("pragma quick_check").fetchone()[0] != "ok":
            raise LibraryDamaged(
                "backup-damaged", "A copy of {file} is damaged. Nothing was replaced; check the disk.", file=file
            )
    draft.replace(target)


def replace_database(source: Path, target: Path) -> None:
    """Put a copy of `source` in the place of a database that nobody has open, its write-ahead log with it.

    SQLite itself writes the copy over the old content in one transaction, so that no log of another time stays behind.
    """
    with (
        contextlib.closing(sqlite3.connect(source)) as copy,
        contextlib.closing(sqlite3.connect(target, timeout=BUSY_TIMEOUT_S)) as replaced,
    ):
        copy.backup(replaced)
        replaced.execute("pragma wal_checkpoint(truncate)")


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
    if "disk is full" in message or "disk I/O error" in message:
        free_mb = shutil.disk_usage(folder).free // 1_000_000
        return LibraryNotWritable(
            "disk-full",
            "The disk of {folder} does not take any more ({free_mb} MB free). Nothing was saved "
            "of this step; make room and try again.",
            folder=folder,
            free_mb=free_mb,
        )
    if "readonly" in message or "unable to open" in message:
        return LibraryNotWritable(
            "library-not-writable", "The library in {folder} cannot be written. Check its permissions.", folder=folder
        )
    if "not a database" in message or "malformed" in message:
        return LibraryDamaged(
            "library-damaged",
            "{file} cannot be read as a library. Put back a copy from {backups}, or name another "
            "folder with --library.",
            file=folder / FILE_NAME,
            backups=folder / "backups",
        )
    return None


def holders(folder: Path) -> str:
    """The other processes that write here: " (process 4711)", or ""."""
    found = presence.others(folder)
    return f" (process {', '.join(map(str, found))})" if found else ""
