"""Files being written: a record of each says what to remove if the process ends before it is finished.

The records are in the user's state folder, each locked by the process that created it for as long as it lives. If a
record cannot be written (a full disk), the file is written anyway.
"""

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from paperdesk import paths
from paperdesk.file_lock import FileLock

SIGN = ".paperdesk-"  # prefix of every such file's name; nothing else is ever removed


def beside(target: Path) -> Path:
    """A temporary name on the same disk for the replacement of a file."""
    return target.with_name(f"{SIGN}{secrets.token_hex(8)}")


@contextlib.contextmanager
def unfinished(draft: Path) -> Iterator[Path]:
    """Record a file or folder before it is started; it is removed at the end of the block unless it was renamed."""
    note, lock = paths.unfinished_folder() / secrets.token_hex(8), None
    with contextlib.suppress(OSError):
        note.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(note)
        lock.acquire()
        note.write_bytes(os.fsencode(draft.absolute()))
    try:
        yield draft
    finally:
        _remove(draft)
        with contextlib.suppress(OSError):
            note.unlink(missing_ok=True)
        if lock is not None:
            lock.release()


def remove_unfinished() -> None:
    """Remove unfinished files of processes that have ended, even by a crash."""
    with contextlib.suppress(OSError):
        for note in paths.unfinished_folder().iterdir():
            with contextlib.suppress(OSError):
                _tidy(note)


def _tidy(note: Path) -> None:
    lock = FileLock(note)
    if not lock.acquire():
        return
    draft = Path(os.fsdecode(note.read_bytes()))
    if draft.name.startswith(SIGN):
        _remove(draft)
    note.unlink(missing_ok=True)
    lock.release()


def _remove(draft: Path) -> None:
    with contextlib.suppress(OSError):
        if draft.is_dir() and not draft.is_symlink():
            shutil.rmtree(draft)
        else:
            draft.unlink(missing_ok=True)
