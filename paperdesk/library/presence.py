"""The processes that write to a library: each keeps a locked presence file in its folder while it runs.

The system releases the lock when a process ends for any reason, so that neither a reused process id nor another user's
process is mistaken for it. The files are for information only: SQLite keeps two writers apart.
"""

import contextlib
import os
import secrets
import sys
import time
from pathlib import Path

from paperdesk.file_lock import lock

PREFIX = ".writer-"
TRIES, PAUSE_S = 5, 0.005


class Presence:
    """The presence file of this process in one library's folder."""

    def __init__(self, folder: Path) -> None:
        """Sign in. If the file cannot be created, other processes cannot name us, without further consequences."""
        self.note = folder / f"{PREFIX}{os.getpid()}-{secrets.token_hex(4)}"
        self._file: int | None = None
        with contextlib.suppress(OSError):
            self._file = _locked(self.note)
            if not self.note.exists():  # removed by somebody before it was locked
                os.close(self._file)
                self._file = _locked(self.note)

    @property
    def name(self) -> str:
        return self.note.name

    def end(self) -> None:
        """Sign out."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
        with contextlib.suppress(OSError):
            self.note.unlink(missing_ok=True)


def _locked(note: Path) -> int:
    file = os.open(note, os.O_CREAT | os.O_RDWR, 0o600)
    for _ in range(TRIES):  # somebody else may be testing the lock right now
        try:
            lock(file)
        except OSError:
            time.sleep(PAUSE_S)
        else:
            break
    return file  # unlocked if the file system has no locks


def is_present(note: Path) -> bool:
    """True if the process of a presence file is running, or if that is unknown."""
    if not note.exists():
        return False
    if "-" not in note.name.removeprefix(PREFIX):
        return is_running(process_of(note))  # from a version without locks
    try:
        file = os.open(note, os.O_RDWR)
    except OSError:
        return note.exists()
    try:
        lock(file)
    except BlockingIOError:
        return True
    except OSError:  # the file system has no locks
        return is_running(process_of(note))
    finally:
        os.close(file)
    return False


def process_of(note: Path) -> int:
    """The process ID in a presence file; 0 if there is none."""
    number = note.name.removeprefix(PREFIX).partition("-")[0]
    return int(number) if number.isdecimal() else 0


def others(folder: Path) -> list[int]:
    """The other processes that signed in and are still running."""
    found = {process_of(note) for note in folder.glob(f"{PREFIX}*") if is_present(note)}
    return sorted(found - {0, os.getpid()})


def tidy(folder: Path) -> None:
    """Remove the presence files of processes that have ended."""
    with contextlib.suppress(OSError):
        for note in folder.glob(f"{PREFIX}*"):
            if not is_present(note):
                with contextlib.suppress(OSError):  # owned by another user
                    note.unlink()


def is_running(process_id: int) -> bool:
    """True if a process with this ID is running; the ID may have been reused."""
    if sys.platform == "win32":
        return True  # on Windows, signal 0 would end the process
    try:
        os.kill(process_id, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return process_id > 0
