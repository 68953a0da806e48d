"""Private folders and files: other users of the computer cannot read a new library.

Existing files keep their permissions, as a user who shares a library with a group has set them.
"""

import contextlib
import json
import os
from pathlib import Path

FOLDER, FILE = 0o700, 0o600
SMALL_FILE_BYTES = 4096  # in one of the program's own small files


def make_folder(folder: Path) -> None:
    """Create a folder that only its owner can enter; an existing one is not changed.

    Raises:
        FileNotFoundError: its parent is missing: a library that disappeared is not created again.
    """
    folder.mkdir(mode=FOLDER, exist_ok=True)


def make_folder_anywhere(folder: Path) -> None:
    """Create such a folder, and its parents with normal permissions."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    make_folder(folder)


def make_file(file: Path) -> None:
    """Create an empty file that only its owner can read; an existing one is not changed."""
    os.close(os.open(file, os.O_CREAT | os.O_WRONLY, FILE))


def is_open_to_others(path: Path) -> bool:
    """True if other users of the computer can read a file or enter a folder; always False on Windows."""
    return os.name != "nt" and bool(path.stat().st_mode & 0o077)


def read_small(file: Path) -> dict[str, object] | None:
    """The content of one of the program's own small files; None if it does not exist or is something else.

    The creator of the folder may have put anything there, such as a pipe without a writer or endless brackets.
    """
    with contextlib.suppress(OSError, ValueError, RecursionError):
        if file.is_file() and file.stat().st_size <= SMALL_FILE_BYTES:
            found = json.loads(file.read_bytes())
            return found if isinstance(found, dict) else None
    return None
