"""Scheduled backups: made by the window in the background, by a command immediately or in a separate process."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from paperdesk.library import backups
from paperdesk.library.backups import Made
from paperdesk.library.condition import FILE_NAME
from paperdesk.library.library import Library
from paperdesk.model.steps import Step

BEHIND: list[subprocess.Popen[bytes]] = []  # the started processes, which nobody waits for
SMALL_LIBRARY_BYTES = 2_000_000  # bytes that are copied and checked in far less than 50 ms


def back_up_soon(folder: Path) -> Made | None:
    """Back up the library in `folder` if due, without blocking the caller; returns backups made immediately.

    Raises:
        LibraryError: no backup could be made.
    """
    try:
        if not backups.is_due(folder):
            return None
        if (folder / FILE_NAME).stat().st_size > SMALL_LIBRARY_BYTES:
            back_up_behind(folder)
            return None
        return backups.make_backup(folder)
    except OSError:
        return None  # the library was removed meanwhile: there is nothing to copy


def back_up_if_due(library: Library) -> Made | None:
    """Back up an open library if due; returns the new backups."""
    if library.damage is not None or not backups.is_due(library.folder):
        return None
    return backups.make_backup(library.folder)


def back_up_behind(folder: Path) -> None:
    """Start a process that backs up the library and outlives this one."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "paperdesk"]
    started = subprocess.Popen(  # noqa: S603 - this program itself
        [*program, "backup", "create", "--if-due", "--library", str(folder.absolute())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    BEHIND.append(started)


def bring_back(library: Library, copy: Path, paper_ids: Sequence[int]) -> None:
    """Restore single papers from a backup, as one step of the history.

    Raises:
        LibraryError: the backup cannot be read, or belongs to another library; nothing is changed.
    """
    from paperdesk.library import paper_restoring  # noqa: PLC0415 - each edit on the command line asks for a copy

    step = Step("bring-back", len(paper_ids))
    with paper_restoring.reading(library.folder, copy) as source, library.edit(step) as edit:
        paper_restoring.check_same_library(edit, source)
        paper_restoring.restore_papers(edit, copy=source, paper_ids=paper_ids)
