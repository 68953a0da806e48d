"""Copies of the library, made while it is in use: one a day, the newest seven kept."""

from datetime import UTC, datetime
from pathlib import Path

from paperdesk.library.database import FILE_NAME, copy_database, translated
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
