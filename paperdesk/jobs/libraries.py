"""A library as a whole: its place and size, its copies, moving it elsewhere."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.errors import LibraryNotWritable, Words
from paperdesk.jobs.progress import Progress
from paperdesk.library import backups
from paperdesk.library.database import FILE_NAME, copy_database
from paperdesk.library.library import Library
from paperdesk.library.papers import count_papers

DERIVED = ("index", "texts")  # come back by themselves
MB = 1_000_000
SYNCHRONISED = ("dropbox", "onedrive", "icloud", "google drive", "googledrive", "nextcloud", "syncthing")


@dataclass(frozen=True, slots=True)
class OtherLibrary:
    """A library to open in place of this one, and what is to be done first, when this one is closed."""

    folder: Path
    copy: Path | None = None  # a backup to go back to
    moved_from: Path | None = None  # whose database still has to follow


@dataclass(frozen=True, slots=True)
class BackupFact:
    """One copy of the library: what it holds."""

    file: Path
    made_at: str
    papers: int
    size_mb: float


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """Where a library lies, how large it is, and which copies there are of it, newest first."""

    folder: Path
    papers: int
    database_mb: float
    files_mb: float
    derived_mb: float
    backups: tuple[BackupFact, ...]
    warning: str = ""


def library_facts(library: Library) -> LibraryFacts:
    """Look at a library and its copies."""
    folder = library.folder
    with library.read() as session:
        counts = count_papers(session)
    derived = sum(size for name in DERIVED for size in _sizes(folder / name))
    database = sum(path.stat().st_size for path in folder.glob(f"{FILE_NAME}*"))
    copies = tuple(_fact(file) for file in backups.list_backups(library))
    kept = sum(_sizes(folder / "backups"))
    files = max(0, sum(_sizes(folder)) - database - derived - kept)
    return LibraryFacts(
        folder,
        counts.shown + counts.trash + counts.dismissed,
        database / MB,
        files / MB,
        derived / MB,
        copies,
        unsafe_place(folder),
    )


def unsafe_place(folder: Path) -> str:
    """Why a folder is no good place for a database in use; "" where it is."""
    parts = " ".join(folder.parts).casefold()
    name = next((name for name in SYNCHRONISED if name in parts), "")
    return f"This folder seems to be synchronised ({name}). That can damage a database in use." if name else ""


def _sizes(folder: Path) -> Iterator[int]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path.stat().st_size


def _fact(file: Path) -> BackupFact:
    made = datetime.fromtimestamp(file.stat().st_mtime, UTC).isoformat(timespec="minutes")
    return BackupFact(file, made, backups.count_papers(file), file.stat().st_size / MB)


def copy_files(library: Library, target: Path, progress: Progress) -> int:
    """Copy the attached files and all else but the database and what is derived to an empty folder.

    The database follows when nobody writes it any more (`finish_move`).

    Returns:
        How many files were copied.

    Raises:
        LibraryNotWritable: the target is not empty, lies inside the library, or cannot be written.
    """
    source = library.folder.resolve()
    _refuse_target(source, target.resolve())
    files = [path for path in source.rglob("*") if path.is_file() and _goes_along(path.relative_to(source))]
    try:
        target.mkdir(parents=True, exist_ok=True)
        for number, path in enumerate(files):
            progress.report(number, len(files), Words("Copying the library's files"))
            goal = target / path.relative_to(source)
            goal.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, goal)
    except OSError as error:
        raise LibraryNotWritable(
            "library-not-moved",
            "{target} cannot be written: {reason}. The library stays where it is.",
            target=target,
            reason=error.strerror,
        ) from error
    return len(files)


def _refuse_target(source: Path, target: Path) -> None:
    if target == source or source in target.parents:
        raise LibraryNotWritable(
            "library-into-itself", "A library cannot be moved into itself. Choose a folder outside of it."
        )
    if target.exists() and any(target.iterdir()):
        raise LibraryNotWritable(
            "folder-not-empty", "{target} is not empty. Choose an empty folder, or a new one.", target=target
        )


def _goes_along(path: Path) -> bool:
    return path.parts[0] not in DERIVED and not path.name.startswith((FILE_NAME, ".writer-"))


def finish_move(source: Path, target: Path) -> None:
    """Copy the database of a library that has been closed to where its files lie already.

    Raises:
        LibraryError: the copy could not be made; the library at `source` is untouched.
    """
    copy_database(source / FILE_NAME, target / FILE_NAME)


def restore(folder: Path, copy: Path) -> Path:
    """Put a copy in the place of a library that has been closed; what is derived is made anew from it.

    Returns:
        Where the library as it was is kept.

    Raises:
        LibraryError: the copy is no library, or the folder cannot be written; then nothing was changed.
    """
    kept = backups.restore_backup(folder, copy)
    for name in DERIVED:
        shutil.rmtree(folder / name, ignore_errors=True)
    return kept
