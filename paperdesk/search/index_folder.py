"""The folder of an index: its file names, and the removal of unneeded or obstructing files.

Only files with names used here are ever removed, and links are not followed: the folder may come from somebody else.
"""

import contextlib
import os
import re
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

from paperdesk.errors import LibraryNotWritable
from paperdesk.library import private
from paperdesk.library.condition import FILE_NAME
from paperdesk.search.damage import IndexDamaged, is_regular, remove

STAMP = "stamp.json"
LOCK = "building.lock"
DATA = re.compile(r"[0-9a-f]{12}")  # data folders
LEFT_OVER = re.compile(rf"{re.escape(STAMP)}\.[0-9a-f]{{8}}|_?MAIN_\w+(\.\w+)*")  # drafts, and the first format


def data_of(folder: Path, name: str) -> Path:
    """The data folder with this name.

    Raises:
        IndexDamaged: it is not a folder, or a link.
    """
    found = folder / name
    if not DATA.fullmatch(name) or found.is_symlink() or not found.is_dir():
        raise IndexDamaged(f"there is no folder {name}")
    return found


@contextlib.contextmanager
def changed(folder: Path) -> Iterator[None]:
    """A block that writes to an existing index.

    Raises:
        IndexDamaged: a part of it is missing, or is not a file or folder as expected.
        LibraryNotWritable: it cannot be written.
    """
    try:
        yield
    except (FileNotFoundError, FileExistsError, IsADirectoryError, NotADirectoryError) as error:
        raise IndexDamaged(str(error)) from error
    except OSError as error:
        raise not_written(folder, error.strerror or str(error)) from error


@contextlib.contextmanager
def made(folder: Path) -> Iterator[None]:
    """A block that builds an index in an existing, writable folder.

    Raises:
        LibraryNotWritable: it is not.
    """
    try:
        make_folder(folder)
        for name in (STAMP, LOCK):
            if not is_regular(folder / name):
                remove(folder / name)
        yield
    except OSError as error:
        raise not_written(folder, error.strerror or str(error)) from error
    except IndexDamaged as error:
        raise not_written(folder, str(error)) from error


def not_written(folder: Path, reason: str) -> LibraryNotWritable:
    """The error for an index that could not be written."""
    return LibraryNotWritable(
        "index-not-written",
        "The index in {folder} cannot be written ({reason}). Free some space or make the folder writable. "
        "Until then, only titles, authors, abstracts, tags and notes are searched.",
        folder=folder,
        reason=reason,
    )


def make_folder(folder: Path) -> None:
    """Make sure that a folder exists inside a library; anything in its place is moved aside."""
    if os.path.lexists(folder) and not folder.is_dir():
        folder.replace(folder.with_name(f"{folder.name}-set-aside-{uuid.uuid4().hex[:8]}"))
    if not folder.parent.is_dir() and (folder.parent.parent / FILE_NAME).is_file():
        make_folder(folder.parent)
    private.make_folder(folder)


def tidy(folder: Path, current: str) -> None:
    """Remove the remains of earlier builds: all data except the folder `current`, and drafts."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            is_folder = path.is_dir() and not path.is_symlink()
            if is_folder and DATA.fullmatch(path.name) and path.name != current:
                shutil.rmtree(path, ignore_errors=True)
            elif not is_folder and (LEFT_OVER.fullmatch(path.name) or DATA.fullmatch(path.name)):
                with contextlib.suppress(OSError):
                    path.unlink()
