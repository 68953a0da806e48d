"""Whether a library's database is in the state of the last close, and its problems if not.

At the last close, the program records the state of the file. A file in that state is opened at once; any other one
(after a crash, disk damage or a copy restored by hand) is checked first.
"""

import contextlib
import hashlib
import json
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from paperdesk.errors import Words
from paperdesk.library.condition import FILE_NAME, WAL_NAME, connect_to_read
from paperdesk.library.private import make_file, read_small
from paperdesk.library.write_ahead_log import look_at_log

STAMP = ".closed"
LOOKS, PAUSE_S = 4, 0.15
HEADER = 100  # bytes that SQLite changes with every edit


def is_as_left(folder: Path) -> bool:
    """True if the database is the one closed last, without any writes since."""
    noted = read_small(folder / STAMP)
    return noted is not None and _log_size(folder) == 0 and noted == _look(folder)


def note_as_left(folder: Path) -> None:
    """Record the state of the database now that nobody is writing; without space or permission, nothing is recorded."""
    if _log_size(folder):
        return
    draft = folder / f"{STAMP}.part"
    with contextlib.suppress(OSError):
        make_file(draft)
        draft.write_text(json.dumps(_look(folder)), encoding="utf-8")
        draft.replace(folder / STAMP)


def forget_stamp(folder: Path) -> None:
    """Make sure that the database is checked when it is next opened."""
    with contextlib.suppress(OSError):
        (folder / STAMP).unlink(missing_ok=True)


def _look(folder: Path) -> dict[str, object]:
    file = folder / FILE_NAME
    facts = file.stat()
    with file.open("rb") as opened:
        header = hashlib.sha256(opened.read(HEADER)).hexdigest()
    return {"size": facts.st_size, "changed_ns": facts.st_mtime_ns, "header": header}


def _log_size(folder: Path) -> int:
    try:
        return (folder / WAL_NAME).stat().st_size
    except OSError:
        return 0


def find_damage(folder: Path) -> str:
    """Check the whole database and its log; returns the problem, or ""."""
    lost = min(_lost_again_and_again(folder / WAL_NAME))
    if lost:
        return Words("saved edits in its write-ahead log cannot be read: {n}", n=lost)
    return find_damage_in(folder / FILE_NAME)


def _lost_again_and_again(log: Path) -> Iterator[int]:
    """How many edits in a log are lost, checked repeatedly because another process may be writing it."""
    for _ in range(LOOKS):
        lost = look_at_log(log).lost
        yield lost
        if not lost:
            return
        time.sleep(PAUSE_S)


def find_damage_in(file: Path, *, is_thorough: bool = False) -> str:
    """Have SQLite check a database; returns the first problem, or "".

    The thorough check takes several times as long: it compares indexes with tables, and follows references.
    """
    check = "integrity_check" if is_thorough else "quick_check"
    try:
        with contextlib.closing(connect_to_read(file)) as connection:
            found = str(connection.execute(f"pragma {check}(1)").fetchone()[0])
            if found == "ok" and (foreign := _no_text(connection)):
                return foreign
            if found == "ok" and is_thorough:
                dangling = connection.execute("select count(*) from pragma_foreign_key_check").fetchone()[0]
                return Words("{n} of its references are invalid", n=dangling) if dangling else ""
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else " ".join(found.replace("***", "").split())


def _no_text(connection: sqlite3.Connection) -> str:
    """Find bytes in text columns, stored there by another program; SQLite does not mind them."""
    for (table,) in connection.execute(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
    ):
        columns = text_columns(connection, table)
        tests = " or ".join(f"typeof(\"{column}\") = 'blob'" for column in columns)
        if tests and connection.execute(f'select 1 from "{table}" where {tests} limit 1').fetchone():
            return Words("its table {table} has bytes instead of text", table=table)
    return ""


def text_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table that should contain text."""
    told = connection.execute(f'pragma table_info("{table}")')
    return [name for _, name, kind, *_ in told if kind in ("VARCHAR", "TEXT")]
