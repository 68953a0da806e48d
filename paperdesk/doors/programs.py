"""The programs that the user always allows to change a library, in a file that only the user can read.

It is outside the library, so that neither a backup nor another device carries the permission along, and it holds no key
but only the hash by which a key is recognised.
"""

import contextlib
import hashlib
import json
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from paperdesk import paths
from paperdesk.library.private import make_file, make_folder_anywhere
from paperdesk.unfinished import beside, unfinished

MOST_BYTES = 1_000_000  # of the file
MOST_PROGRAMS = 100  # for one library; the newest are kept
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class Program:
    """A program that may change a library."""

    name: str  # as it calls itself
    since: str  # UTC, ISO 8601
    mark: str  # the hash of its key


def mark_of(key: str) -> str:
    """The hash by which a key is recognised."""
    return hashlib.sha256(key.encode(errors="replace")).hexdigest()


def list_programs(folder: Path) -> list[Program]:
    """The programs that may always change the library in a folder, oldest first."""
    return _programs(_read().get(_name(folder)))


def remember_program(folder: Path, program: Program) -> None:
    """Always allow a program from now on.

    Raises:
        OSError: the file cannot be written.
    """
    with _lock:
        _set(folder, [*list_programs(folder), program][-MOST_PROGRAMS:])


def forget_program(folder: Path, mark: str) -> None:
    """No longer allow a program.

    Raises:
        OSError: the file cannot be written.
    """
    with _lock:
        _set(folder, [program for program in list_programs(folder) if program.mark != mark])


def _set(folder: Path, programs: list[Program]) -> None:
    file = paths.programs_file()
    make_folder_anywhere(file.parent)
    told = {**_read(), _name(folder): [asdict(program) for program in programs]}
    with unfinished(beside(file)) as draft:
        make_file(draft)
        draft.write_text(json.dumps(told), encoding="utf-8")
        draft.replace(file)


def _name(folder: Path) -> str:
    return str(folder.resolve())


def _read() -> dict[str, object]:
    file = paths.programs_file()
    with contextlib.suppress(OSError, ValueError, RecursionError):
        if file.is_file() and file.stat().st_size <= MOST_BYTES:
            found = json.loads(file.read_bytes())
            return found if isinstance(found, dict) else {}
    return {}


def _programs(told: object) -> list[Program]:
    rows = told if isinstance(told, list) else []
    parts = ("name", "since", "mark")
    return [
        Program(*(row[part] for part in parts))
        for row in rows
        if isinstance(row, Mapping) and all(isinstance(row.get(part), str) for part in parts)
    ]
