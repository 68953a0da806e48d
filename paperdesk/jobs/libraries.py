"""A library as a whole: location, size, backups, and moving it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import LibraryNotWritable, Words
from paperdesk.jobs.progress import Progress
from paperdesk.library import copies, private
from paperdesk.library.backups import writing_copies
from paperdesk.library.condition import DERIVED, FILE_NAME
from paperdesk.library.copies import Copy, copy_database
from paperdesk.library.library import Library
from paperdesk.library.papers import count_papers
from paperdesk.library.restoring import begin_anew, restore
from paperdesk.library.salvage import repair

MB = 1_000_000
SYNCHRONISED = ("dropbox", "onedrive", "icloud", "google drive", "googledrive", "nextcloud", "syncthing")


@dataclass(frozen=True, slots=True)
class OtherLibrary:
    """Another library to open instead of this one, and what to do first once this one is closed."""

    folder: Path
    copy: Path | None = None  # a backup to restore
    moved_from: Path | None = None  # a library whose database has yet to be moved
    is_to_be_repaired: bool = False
    is_to_begin_anew: bool = False  # whether remains of an earlier library in the folder are set aside


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """The location and size of a library, and its backups, newest first."""

    folder: Path
    papers: int  # in the inbox and in the library
    aside: int  # dismissed, or in the trash
    database_mb: float
    files_mb: float
    derived_mb: float
    backups: tuple[Copy, ...]
    warning: str = ""


def library_facts(library: Library) -> LibraryFacts:
    """Examine a library and its backups."""
    folder = library.folder
    with library.read() as session:
        counts = count_papers(session)
    derived = sum(size for name in DERIVED for size in _sizes(folder / name))
    database = sum(path.stat().st_size for path in folder.glob(f"{FILE_NAME}*"))
    found = tuple(copies.look_into(copy) for copy in copies.list_copies(folder))
    kept = sum(size for name in ("backups", "set-aside") for size in _sizes(folder / name))
    files = max(0, sum(_sizes(folder)) - database - derived - kept)
    return LibraryFacts(
        folder,
        counts.shown,
        counts.trash + counts.dismissed,
        database / MB,
        files / MB,
        derived / MB,
        found,
        unsafe_place(folder),
    )


def unsafe_place(folder: Path) -> str:
    """Why a folder is unsafe for a live database; "" if it is safe."""
    parts = " ".join(folder.parts).casefold()
    name = next((name for name in SYNCHRONISED if name in parts), "")
    if not name:
        return ""
    return Words("This folder seems to be synchronised ({name}). This can damage a live database.", name=name)


def _sizes(folder: Path) -> Iterator[int]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path.stat().st_size


def copy_files(library: Library, target: Path, progress: Progress) -> int:
    """Copy the attached files, and everything except the database and derived data, to an empty folder.

    The database follows when it is no longer in use (`finish_move`).

    Returns:
        The number of files copied.

    Raises:
        LibraryNotWritable: the target is not empty, is inside the library, or cannot be written.
    """
    source = library.folder.resolve()
    _refuse_target(source, target.resolve())
    files = [path for path in source.rglob("*") if path.is_file() and _goes_along(path.relative_to(source))]
    try:
        private.make_folder_anywhere(target)
        for number, path in enumerate(files):
            progress.report(number, len(files), Words("Copying library files"))
            goal = target / path.relative_to(source)
            goal.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, goal)
    except OSError as error:
        raise LibraryNotWritable(
            "library-not-moved",
            "{target} cannot be written: {reason}. The library was not moved.",
            target=target,
            reason=error.strerror,
        ) from error
    return len(files)


def _refuse_target(source: Path, target: Path) -> None:
    if target == source or source in target.parents:
        raise LibraryNotWritable(
            "library-into-itself", "A library cannot be moved into itself. Choose a folder outside it."
        )
    if target.exists() and any(target.iterdir()):
        raise LibraryNotWritable(
            "folder-not-empty", "{target} is not empty. Choose an empty or new folder.", target=target
        )


def _goes_along(path: Path) -> bool:
    is_own = len(path.parts) == 1  # nor the databases of spaces shared with a lab
    return path.parts[0] not in DERIVED and not (is_own and path.name.startswith((FILE_NAME, ".writer-")))


def make_ready(other: OtherLibrary) -> str:
    """Do what is needed between closing one library and opening another; returns what to tell the user.

    Raises:
        LibraryError: it failed; nothing is lost.
    """
    if other.copy is not None:
        restore(other.folder, other.copy)
    if other.is_to_be_repaired:
        return repair(other.folder).sentence
    if other.is_to_begin_anew:
        begin_anew(other.folder)
    if other.moved_from is not None:
        finish_move(other.moved_from, other.folder)
    return ""


def finish_move(source: Path, target: Path) -> None:
    """Copy the database of a closed library to where its files already are.

    Raises:
        LibraryError: the copy could not be made; the library at `source` is untouched.
    """
    with writing_copies(target):
        copy_database(source / FILE_NAME, target / FILE_NAME)
