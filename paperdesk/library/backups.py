"""Copies of the library, made while it is in use: one a day, the newest seven kept."""

import contextlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.errors import Words
from paperdesk.library.database import FILE_NAME, copy_database, replace_database, translated
from paperdesk.library.library import Library

KEPT = 7


def make_backup(library: Library) -> Path:
    """Copy the library into its folder of backups and return the copy; the oldest of more than seven goes.

    Raises:
        LibraryError: the copy could not be made; those that were there stay.
    """
    folder = library.folder / "backups"
    with translated(library.folder):
        folder.mkdir(exist_ok=True)
        target = folder / f"library-{datetime.now(UTC):%Y-%m-%d}.sqlite"
        copy_database(library.folder / FILE_NAME, target)
    for old in list_backups(library)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def list_backups(library: Library) -> list[Path]:
    """The copies that there are, newest first."""
    return sorted((library.folder / "backups").glob("library-*.sqlite"), reverse=True)


def back_up_if_due(library: Library) -> bool:
    """Make today's copy if there is none; tells whether it did."""
    is_due = backup_is_due(library)
    if is_due:
        make_backup(library)
    return is_due


def backup_is_due(library: Library) -> bool:
    """Whether there is something to copy, and no copy of today."""
    copies = list_backups(library)
    return not copies or copies[0].stem != f"library-{datetime.now(UTC):%Y-%m-%d}"


def count_papers(file: Path) -> int:
    """How many papers a copy holds.

    Raises:
        LibraryError: the file is no library.
    """
    with translated(file.parent), contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as copy:
        return int(copy.execute("select count(*) from papers").fetchone()[0])


def restore_backup(folder: Path, copy: Path) -> Path:
    """Put a copy in the place of a library that nobody has open; what was there becomes a copy itself.

    Returns:
        Where the library as it was is kept.

    Raises:
        LibraryError: the copy is no library, or the folder cannot be written; then nothing was changed.
    """
    file = folder / FILE_NAME
    kept = folder / "backups" / f"before-restore-{datetime.now(UTC):%Y-%m-%d-%H%M%S}.sqlite"
    count_papers(copy)
    with translated(folder):
        kept.parent.mkdir(exist_ok=True)
        if file.exists():
            copy_database(file, kept)
        replace_database(copy, file)
    return kept


def check_health(library: Library) -> str:
    """Have SQLite look through the whole database; returns what came of it, as a sentence for the reader."""
    with (
        translated(library.folder),
        contextlib.closing(sqlite3.connect(f"{(library.folder / FILE_NAME).as_uri()}?mode=ro", uri=True)) as connection,
    ):
        found = [str(row[0]) for row in connection.execute("pragma integrity_check(5)")]
        dangling = connection.execute("select count(*) from pragma_foreign_key_check").fetchone()[0]
    if found != ["ok"]:
        return Words(
            "The library is damaged ({reason}). Go back to a copy that is whole; make one of the folder first.",
            reason=found[0],
        )
    if dangling:
        return Words("{n} references lead nowhere. Nothing is lost; please report this.", n=dangling)
    return Words("The library is in good health.")
