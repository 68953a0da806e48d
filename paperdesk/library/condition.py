"""Examining a library folder before anything in it is opened, created or upgraded.

A missing library must never be mistaken for a new one: if there are backups, files, an index or a write-ahead
log, a missing or empty database is reported, and nothing is written.
"""

import contextlib
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import LibraryDamaged, LibraryMissing, LibraryNotWritable, LibraryTooNew, Words

SCHEMA_VERSION = "0015"  # the newest migration
FILE_NAME = "library.sqlite"
WAL_NAME = f"{FILE_NAME}-wal"
COPIES = "backups"
FILES = "files"
DERIVED = ("index", "texts")  # rebuilt automatically
BROKEN_PAGE = re.compile(r"[Pp]age (\d+)")
PLAIN = {
    "malformed": Words("parts of it cannot be read"),
    "not a database": Words("it is no longer a database"),
    "unsupported file format": Words("its header is invalid"),
}
VERSION = re.compile(r"[0-9]{4}")
PLANTED = """
select case when type = 'table' then 'virtual table' else type end, name from sqlite_master
where type in ('trigger', 'view') or sql like 'create virtual table%' limit 1
"""  # code that runs when a library is read or written, and that no version of PaperDesk created
COPY_PATTERNS = (f"{COPIES}/*.sqlite", "library-before-*.sqlite")  # the second is that of earlier versions


@dataclass(frozen=True, slots=True)
class Traces:
    """The remains of an earlier library in a folder; false if there are none."""

    copies: tuple[Path, ...]
    has_files: bool
    has_index: bool
    has_log: bool

    def __bool__(self) -> bool:
        return bool(self.copies) or self.has_files or self.has_index or self.has_log


def find_traces(folder: Path) -> Traces:
    """Look for files that only a library leaves behind."""
    return Traces(
        tuple(find_copies(folder)),
        _holds_a_file(folder / FILES),
        any(_holds_a_file(folder / name) for name in DERIVED),
        _size(folder / WAL_NAME) > 0,
    )


def find_copies(folder: Path) -> Iterator[Path]:
    """Every backup of a library's database, unsorted, including unreadable ones."""
    for pattern in COPY_PATTERNS:
        yield from (path for path in folder.glob(pattern) if path.is_file())


def _holds_a_file(folder: Path) -> bool:
    return folder.is_dir() and any(path.is_file() for path in folder.rglob("*"))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def check_presence(folder: Path) -> None:
    """Make sure that a new library is only created where there has been none.

    Raises:
        LibraryMissing: the database is missing or empty, but other parts of a library exist.
        LibraryDamaged: there is a folder in its place.
    """
    file = folder / FILE_NAME
    if file.is_symlink() and not file.exists():
        raise LibraryMissing(
            "library-elsewhere",
            "{file} links to {target}, which does not exist. Nothing was written. Check that the disk or network "
            "folder is connected.",
            file=file,
            target=file.readlink(),
        )
    if file.exists() and not file.is_file():
        raise damaged(
            folder, Words("a folder is in its place" if file.is_dir() else "what is in its place is not a file")
        )
    if _size(file):
        return
    traces = find_traces(folder)
    if traces:
        raise missing(folder, traces, is_empty=file.exists())


def check_never_used(folder: Path) -> None:
    """Make sure that a database without tables is new, and does not replace another one.

    There may be a log next to it, if the first start was interrupted.

    Raises:
        LibraryMissing: there are backups, files or an index of a library.
    """
    traces = find_traces(folder)
    if traces.copies or traces.has_files or traces.has_index:
        raise missing(folder, traces, is_empty=True)


def missing(folder: Path, traces: Traces, *, is_empty: bool) -> LibraryMissing:
    """The error for a missing library, with the way to restore it."""
    what = Words("is empty" if is_empty else "is missing")
    if traces.copies:
        return LibraryMissing(
            "library-missing-with-copies",
            "{file} {what}, but there are backups of the library ({count}). Nothing was written.",
            file=folder / FILE_NAME,
            what=what,
            count=len(traces.copies),
        )
    return LibraryMissing(
        "library-missing",
        "{file} {what}, but other parts of a library are there. Nothing was written. If you have a copy of the file "
        "elsewhere, put it back.",
        file=folder / FILE_NAME,
        what=what,
    )


def emptied(folder: Path, papers: int) -> LibraryMissing:
    """The error for a library without papers whose last backup has some."""
    return LibraryMissing(
        "library-emptied",
        "The library in {folder} has no papers, but its last backup has {papers}. Nothing was written.",
        folder=folder,
        papers=papers,
    )


def replaced(folder: Path, kept: Path | None) -> LibraryDamaged:
    """The error for a database that was removed or replaced while it was open."""
    if kept is None:
        return LibraryDamaged(
            "library-replaced",
            "{file} was removed or replaced by another program while it was open. To protect your data, nothing "
            "more is written. Close PaperDesk and open the library again.",
            file=folder / FILE_NAME,
        )
    return LibraryDamaged(
        "library-replaced-and-kept",
        "{file} was removed or replaced by another program while it was open. To protect your data, nothing "
        "more is written; the contents are kept as a backup, {kept}. Close PaperDesk and open the library "
        "again.",
        file=folder / FILE_NAME,
        kept=kept.name,
    )


def identity(file: Path) -> int | None:
    """The inode of a file, which SQLite uses as well; None if the file does not exist.

    Raises:
        LibraryNotWritable: the folder cannot be opened.
    """
    try:
        return file.stat().st_ino
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise LibraryNotWritable(
            "library-out-of-reach",
            "{folder} cannot be opened: {reason}. Nothing was written. Check the disk and the folder's "
            "permissions, and try again.",
            folder=file.parent,
            reason=error.strerror,
        ) from error


def damaged(folder: Path, reason: str) -> LibraryDamaged:
    """The error for a database that cannot be trusted."""
    return LibraryDamaged(
        "library-damaged",
        "{file} is damaged: {reason}. Until it is repaired, PaperDesk opens it read-only.",
        file=folder / FILE_NAME,
        reason=plain(reason),
    )


def plain(reason: str) -> str:
    """SQLite's message about damage, in plain words."""
    page = BROKEN_PAGE.search(reason)
    if page:
        return Words("page {page} of it cannot be read", page=page[1])
    for sign, words in PLAIN.items():
        if sign in reason:
            return words
    return reason


def read_version(file: Path) -> str | None:
    """The version of the tables in a database; None if it has no tables.

    Raises:
        LibraryTooNew: it was written by a newer version.
        LibraryDamaged: it belongs to another program, its version never existed, or it contains injected code that
            would be run.
        sqlite3.DatabaseError: it cannot be read as a database.
    """
    with contextlib.closing(connect_to_read(file)) as connection:
        names = {row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")}
        if not names - {"sqlite_sequence"}:
            return None
        planted = connection.execute(PLANTED).fetchone()
        if "alembic_version" not in names:
            if {"papers", "library_info", "paper_authors"} <= names:
                raise damaged(file.parent, Words("its version number is missing"))
            raise LibraryDamaged(
                "other-database",
                "{file} is a database, but not a PaperDesk library. Name another folder with --library.",
                file=file,
            )
        if planted is not None:
            raise damaged(
                file.parent,
                Words(
                    "it contains a {kind}, “{name}”, that PaperDesk did not create",
                    kind=planted[0],
                    name=planted[1][:40],
                ),
            )
        versions = [str(row[0]) for row in connection.execute("select version_num from alembic_version")]
    return _known_version(file.parent, versions)


def _known_version(folder: Path, versions: list[str]) -> str:
    if len(versions) != 1:
        raise damaged(folder, Words("its version number is missing" if not versions else "it has two version numbers"))
    version = versions[0]
    if not VERSION.fullmatch(version) or version == "0000":
        raise damaged(folder, Words("it has an unknown version, “{version}”", version=version[:40]))
    if version > SCHEMA_VERSION:
        raise LibraryTooNew(
            "library-too-new",
            "The library in {folder} was written by a newer version of PaperDesk (format {stored}; this version "
            "reads up to {head}). Update PaperDesk, or name another folder with --library.",
            folder=folder,
            stored=version,
            head=SCHEMA_VERSION,
        )
    return version


def connect_to_read(file: Path, *, timeout_s: float = 5.0) -> sqlite3.Connection:
    """A read-only connection, which also reads a write-ahead log next to the file.

    If another program died in the middle of an edit without such a log, SQLite reverts that edit first.

    Raises:
        sqlite3.OperationalError: there is no regular file; SQLite would wait forever for anything else with that name.
    """
    if not file.is_file():
        raise sqlite3.OperationalError("unable to open database file")
    was_left_half = _size(file.with_name(f"{file.name}-journal")) > 0
    name = f"{file.absolute().as_uri()}?mode={'rw' if was_left_half else 'ro'}"
    connection = sqlite3.connect(name, uri=True, timeout=timeout_s)
    connection.execute("pragma query_only = on")
    return connection


def count_papers(file: Path) -> int:
    """The number of papers in a database, including the trash.

    Raises:
        sqlite3.DatabaseError: it is not a library, or cannot be read.
    """
    with contextlib.closing(connect_to_read(file)) as connection:
        return int(connection.execute("select count(*) from papers").fetchone()[0])


def check_not_emptied(folder: Path) -> None:
    """Make sure that a database without papers has not lost them.

    Purging every paper leaves tombstones; a database that was put here or emptied by other means has none.

    Raises:
        LibraryMissing: there are no papers and no tombstones, but the newest readable backup contains papers.
    """
    with contextlib.closing(connect_to_read(folder / FILE_NAME)) as connection:
        either = "select 1 where exists (select 1 from papers) or exists (select 1 from tombstones)"
        if connection.execute(either).fetchone():
            return
    for copy in sorted(find_copies(folder), key=lambda path: path.stat().st_mtime_ns, reverse=True):
        with contextlib.suppress(sqlite3.DatabaseError):
            papers = count_papers(copy)
            if papers:
                raise emptied(folder, papers)
            return


def missing_tables(file: Path, expected: dict[str, set[str]]) -> str:
    """The tables or columns that a database of the newest version lacks: `papers.title`; "" if it is complete."""
    with contextlib.closing(connect_to_read(file)) as connection:
        rows = connection.execute(
            "select t.name, c.name from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table'"
        ).fetchall()
    found: dict[str, set[str]] = {}
    for table, column in rows:
        found.setdefault(table, set()).add(column)
    lacking = [table for table in expected if table not in found]
    lacking += [f"{t}.{c}" for t, columns in expected.items() if t in found for c in columns - found[t]]
    return ", ".join(sorted(lacking))
