"""Restoring a backup: the whole library, even if it cannot be opened, or single papers.

The current library is saved first: as a copy if SQLite can read it, otherwise by moving its files aside with their
write-ahead log. Only then does the backup replace it, in one transaction or by one rename.
"""

import contextlib
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.errors import LibraryDamaged, LibraryLocked, LibraryTooNew, Words
from paperdesk.library import backups, condition, copies, database, private, row_versions, soundness
from paperdesk.library.condition import DERIVED, FILE_NAME
from paperdesk.library.connections import BUSY_TIMEOUT_S
from paperdesk.library.copies import Copy
from paperdesk.library.database import holders

ASIDE = "set-aside"
PARTS = ("", "-wal", "-shm", "-journal")  # suffixes of SQLite's files for a database


def restore(folder: Path, copy: Path) -> Path:
    """Replace the library in `folder` with a backup; derived data is rebuilt automatically.

    Other programs that have the library open see the restored one from then on.

    Returns:
        The place of the previous library: a copy of it, or the folder with its files if it could not be read or
        overwritten. The folder itself if there was none.

    Raises:
        LibraryError: the backup cannot be used, the folder cannot be written, or the library cannot be read and is open
            in another program; nothing has been changed.
    """
    check_copy(copy)
    with backups.writing_copies(folder):
        private.make_folder_anywhere(folder)
        is_kept = (folder / FILE_NAME).is_file() and not _damage(folder) and _fits(copy, folder / FILE_NAME)
        if is_kept:
            kept = backups.make_copy_before(folder, "restore", needed=copy).file
            _write_over(copy, folder / FILE_NAME)
        else:
            kept = put_in_place(copy, folder)
        begin_new_versions(folder / FILE_NAME)
        soundness.forget_stamp(folder)
        for name in DERIVED:
            shutil.rmtree(folder / name, ignore_errors=True)
    return kept


def begin_new_versions(file: Path) -> None:
    """Let programs that read the library by its versions know that it is another one now."""
    with contextlib.closing(sqlite3.connect(file, timeout=BUSY_TIMEOUT_S)) as restored, restored:
        row_versions.forget_server_id(restored)


def _damage(folder: Path) -> str:
    if (folder / FILE_NAME).stat().st_size == 0:
        return Words("it is empty")
    return soundness.find_damage(folder)


def _fits(copy: Path, file: Path) -> bool:
    """True if SQLite can write a backup over a database, which requires equal page sizes."""
    sizes = set()
    for one in (copy, file):
        with contextlib.closing(condition.connect_to_read(one)) as connection:
            sizes.add(connection.execute("pragma page_size").fetchone()[0])
    return len(sizes) == 1


def check_copy(copy: Path) -> Copy:
    """Check a backup before it is used.

    Raises:
        LibraryDamaged: it cannot be read, or is not a library.
        LibraryTooNew: it is from a newer version.
    """
    if not copy.is_file() or copy.stat().st_size == 0:
        raise _useless(copy, Words("the file does not exist" if not copy.exists() else "it is empty"))
    try:
        version = condition.read_version(copy)
    except (sqlite3.DatabaseError, LibraryDamaged) as error:
        raise _useless(copy, error.words if isinstance(error, LibraryDamaged) else str(error)) from error
    except LibraryTooNew as error:
        raise LibraryTooNew(
            "backup-too-new",
            "The backup {file} is from a newer version of PaperDesk. Update PaperDesk first.",
            file=copy,
        ) from error
    damage = soundness.find_damage_in(copy)
    if damage or version is None:
        raise _useless(copy, damage or Words("it does not contain a library"))
    return copies.look_into(Copy(copy, "", datetime.fromtimestamp(copy.stat().st_mtime, UTC), copy.stat().st_size))


def _useless(copy: Path, reason: str) -> LibraryDamaged:
    return LibraryDamaged(
        "backup-unreadable",
        "The backup {file} cannot be used ({reason}). Nothing was changed. Choose another one.",
        file=copy,
        reason=reason,
    )


def _write_over(copy: Path, file: Path) -> None:
    """Write a backup over an intact database in one transaction, leaving no stale log."""
    with (
        contextlib.closing(condition.connect_to_read(copy)) as source,
        contextlib.closing(sqlite3.connect(file, timeout=BUSY_TIMEOUT_S)) as target,
    ):
        copies.write_all(source, target)
        target.execute("pragma journal_mode = wal")
        target.execute("pragma wal_checkpoint(truncate)")


def put_in_place(copy: Path, folder: Path) -> Path:
    """Replace an unusable database with a backup, and move it aside.

    The backup is written before anything is moved, so that nothing changes on a full disk.

    Returns:
        Where the previous database is; the library's folder if there was none.
    """
    with copies.workshop(folder) as workshop:
        draft = workshop / FILE_NAME
        copies.copy_database(copy, draft)
        aside = set_aside(folder)
        draft.replace(folder / FILE_NAME)
    copies.synchronise_folder(folder)
    return aside


def set_aside(folder: Path) -> Path:
    """Move an unusable database and SQLite's own files to a separate folder.

    The log is moved before the database: a crash in between leaves the database without it, never the log alone.

    Returns:
        That folder; the library's own folder if there was nothing to move.
    """
    parts = [folder / f"{FILE_NAME}{part}" for part in reversed(PARTS)]
    present = [path for path in parts if path.exists()]
    refuse_if_open(folder)
    if not present:
        return folder
    aside = new_aside(folder)
    for path in present:
        shutil.move(path, aside / path.name)
    copies.synchronise_folder(folder)
    return aside


def refuse_if_open(folder: Path) -> None:
    """Make sure that no database is moved away from another program, which would continue writing to it.

    Raises:
        LibraryLocked: it is open in another program.
    """
    if found := holders(folder):
        raise LibraryLocked(
            "library-open",
            "The library in {folder} is open in another program{holders}. Nothing was changed. Close it and try again.",
            folder=folder,
            holders=found,
        )


def new_aside(folder: Path) -> Path:
    """A new folder for files that are moved aside."""
    private.make_folder(folder / ASIDE)
    name = f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}"
    aside, number = folder / ASIDE / name, 1
    while aside.exists():
        aside, number = folder / ASIDE / f"{name}-{number}", number + 1
    aside.mkdir(mode=private.FOLDER)
    return aside


def begin_anew(folder: Path) -> Path:
    """Start an empty library: everything an earlier one left in `folder` is moved aside; nothing is deleted.

    The empty one is written before anything is moved, so that nothing changes on a full disk.

    Returns:
        The new place of the earlier library; `folder` itself if there was none.
    """
    names = [FILE_NAME + part for part in reversed(PARTS)]
    names += [condition.COPIES, condition.FILES, *DERIVED, soundness.STAMP]
    present = [folder / name for name in names if (folder / name).exists()]
    present += folder.glob("library-before-*.sqlite")
    if not present:
        return folder
    refuse_if_open(folder)
    with backups.writing_copies(folder), copies.workshop(folder) as workshop:
        database.open_database(workshop).close()
        aside = new_aside(folder)
        for path in present:
            shutil.move(path, aside / path.name)
        (workshop / FILE_NAME).replace(folder / FILE_NAME)
    return aside
