"""A first look at a library through sqlite3: the list that the window paints while the rest is imported.

Importing SQLAlchemy and SQLModel takes longer than painting the window. The library itself reads the same data again
a moment later, so nothing read here may matter for longer than that.
"""

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import LibraryError
from paperdesk.library.condition import FILE_NAME, SCHEMA_VERSION, connect_to_read, read_version
from paperdesk.library.records import PaperRow
from paperdesk.library.rows import read_rows

FIRST_ROWS = 50
PLACES = {
    "inbox": "place = 'inbox'",
    "library": "place = 'library'",
    "starred": "starred and place in ('inbox', 'library')",
    "all": "place in ('inbox', 'library')",
}
IDS = "select id from papers where {} order by added_at desc, id"


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The ids of a place in order, newest first, and its first rows."""

    ids: tuple[int, ...]
    rows: tuple[PaperRow, ...]


def take_first_look(folder: Path, place: str) -> FirstLook | None:
    """Read the list of a place; None if there is no library of this version, or the place is empty."""
    file = folder / FILE_NAME
    if place not in PLACES or not file.is_file():
        return None
    try:
        if read_version(file) != SCHEMA_VERSION:
            return None
        with contextlib.closing(connect_to_read(file, timeout_s=0.2)) as connection:
            return _read(connection, place)
    except (sqlite3.Error, LibraryError):
        return None  # the library itself reports the problem


def _read(connection: sqlite3.Connection, place: str) -> FirstLook | None:
    ids = tuple(row[0] for row in connection.execute(IDS.format(PLACES[place])))
    return FirstLook(ids, tuple(read_rows(connection, ids[:FIRST_ROWS]))) if ids else None
