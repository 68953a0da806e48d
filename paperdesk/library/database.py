"""The SQLite file: opening, checking, upgrading and copying it, and the wording of its errors."""

import contextlib
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from paperdesk.errors import LibraryDamaged, LibraryError, LibraryLocked, LibraryNotWritable, Words
from paperdesk.library import condition, copies, presence, private, soundness
from paperdesk.library.condition import FILE_NAME, SCHEMA_VERSION
from paperdesk.library.connections import connect

if TYPE_CHECKING:
    from sqlalchemy import Engine

DAMAGE = ("not a database", "malformed", "no such table", "no such column", "unsupported file format", "corrupt")


class Database:
    """The file of an open library: SQLite's own connections immediately, an SQLAlchemy engine on demand.

    Importing SQLAlchemy takes longer than answering most queries.
    """

    def __init__(self, file: Path, damage: LibraryDamaged | None = None) -> None:
        """`damage` is the reason why nothing may be written, if there is one."""
        self.file = file
        self.damage = damage
        self._engine: Engine | None = None
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()

    @property
    def engine(self) -> "Engine":
        """The engine for SQLAlchemy statements and edits."""
        from paperdesk.library.engine import make_engine  # noqa: PLC0415 - see above

        with self._lock:
            if self._engine is None:
                self._engine = make_engine(self.file, is_read_only=self.damage is not None)
            return self._engine

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A consistent view for the length of a block; the connection is reused."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = connect(self.file, is_read_only=self.damage is not None)
        try:
            connection.execute("begin")
            yield connection
            connection.rollback()
        except BaseException:
            connection.close()
            raise
        self._idle.append(connection)

    def count_idle(self) -> int:
        """The number of open but idle connections."""
        return len(self._idle)

    def close(self) -> None:
        """Close idle connections; the others close with their blocks."""
        while self._idle:
            self._idle.pop().close()
        if self._engine is not None:
            self._engine.dispose()


def open_database(folder: Path) -> Database:
    """Open the library in `folder`, creating it or upgrading its tables if necessary.

    A damaged library is opened read-only, as far as SQLite can still read it.

    Raises:
        LibraryError: one of its subclasses, saying what to do; nothing has been written.
    """
    if folder.is_dir():
        condition.check_presence(folder)
    file = prepare_folder(folder)
    with translated(folder):
        stored = stored_version(file)
        damage = look_through(folder, stored) if stored else ""
        if damage:
            return Database(file, condition.damaged(folder, damage))
        if stored is None:
            condition.check_never_used(folder)
            private.make_file(file)
        database = Database(file)
        if stored != SCHEMA_VERSION:
            try:
                _migrate(database, stored)
            except BaseException:
                database.close()
                raise
        copies.remove_unfinished(folder)
    return database


def _migrate(database: Database, stored: str | None) -> None:
    """Back up the database, then run the missing migrations in one transaction.

    Raises:
        LibraryDamaged: its tables are not those of its version; the library is unchanged.
    """
    from paperdesk.library.engine import bring_up_to_date  # noqa: PLC0415 - only for an older version

    if stored is not None:
        copies.make_copy(database.file.parent, f"{copies.BEFORE}-version-{SCHEMA_VERSION}")
    bring_up_to_date(database.engine, database.file, stored)


def look_through(folder: Path, stored: str) -> str:
    """The problem with a library's database, or ""; checked only if its state differs from the one at the last close.

    If another process has it open, that one has checked it.

    Raises:
        LibraryMissing: it contains no papers, but its newest backup does.
    """
    if soundness.is_as_left(folder) or holders(folder):
        return ""
    damage = soundness.find_damage(folder)
    if damage:
        return damage
    condition.check_not_emptied(folder)
    return find_missing(folder / FILE_NAME, stored)


def find_missing(file: Path, stored: str) -> str:
    """The missing parts of a database of this version, or ""; an older one is upgraded first."""
    missing = condition.missing_tables(file, expected_tables()) if stored == SCHEMA_VERSION else ""
    return Words("it lacks {tables}", tables=missing) if missing else ""


def expected_tables() -> dict[str, set[str]]:
    """The tables of this version, each with its columns."""
    from paperdesk.library import tables  # noqa: PLC0415 - their classes register themselves

    return {table.name: set(table.columns.keys()) for table in tables.TABLES.values()}


def prepare_folder(folder: Path) -> Path:
    """Create the folder, check that it is writable, and return the path of the database in it."""
    if folder.exists() and not folder.is_dir():
        raise LibraryNotWritable(
            "library-is-file",
            "{folder} is a file, but a library needs a folder. Name another one with --library.",
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
            "The folder {folder} is not writable ({reason}). Make it writable, or name another one with --library.",
            folder=folder,
            reason=error.strerror,
        ) from error
    return folder / FILE_NAME


def stored_version(file: Path) -> str | None:
    """The version of the tables in the file; None if there are none yet.

    Raises:
        LibraryTooNew: it was written by a newer version.
        LibraryDamaged: it is not a library, or its version never existed.
    """
    if not file.exists() or file.stat().st_size == 0:
        return None
    return condition.read_version(file)


@contextlib.contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Translate SQLite's errors into the library's own."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        expected = describe(str(error), folder)
        if expected is None:
            raise
        raise expected from error


def describe(message: str, folder: Path) -> LibraryError | None:
    """The error to raise for an SQLite message; None for what only a bug can cause."""
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
            "The disk of {folder} reported an error. The last change was not saved. Check the disk and try again.",
            folder=folder,
        )
    if "disk is full" in message:
        free_mb = shutil.disk_usage(folder).free // 1_000_000
        return LibraryNotWritable(
            "disk-full",
            "The disk of {folder} is full ({free_mb} MB free). The last change was not saved. Free some space "
            "and try again.",
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
    """The other processes writing to this library: " (process 4711)", or ""."""
    found = presence.others(folder)
    return f" (process {', '.join(map(str, found))})" if found else ""
