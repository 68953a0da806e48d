"""A first look at a library through sqlite3 alone: the list that the window paints while everything else is imported.

SQLAlchemy and SQLModel take longer to import than the window to paint. What is read here is read again by the library
itself a moment later; it must therefore never matter more than for that moment.
"""

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paperdesk.library.records import PaperRow, TagMark

FILE_NAME = "library.sqlite"
VERSION = "0001"
ROWS = 50
PLACES = {
    "inbox": "place = 'inbox'",
    "library": "place = 'library'",
    "starred": "starred and place in ('inbox', 'library')",
    "all": "place in ('inbox', 'library')",
}
IDS = "select id from papers where {} order by added_at desc, id"
COLUMNS = (
    "select id, citation_key, title, authors_line, venue, year, starred, is_read, place, substr(abstract, 1, 400), "
    "upvotes, version, is_paper, reading_state, "
    "(select count(*) from annotations a where a.paper_id = papers.id), "
    "exists (select 1 from attachments t where t.paper_id = papers.id and t.kind = 'pdf'), "
    "exists (select 1 from links l where l.paper_id = papers.id and l.kind = 'code') "
    "from papers where id in (select value from json_each(?))"
)
TAGS = (
    "select l.paper_id, t.name, t.color from paper_tags l join tags t on t.id = l.tag_id "
    "where l.paper_id in (select value from json_each(?)) order by l.paper_id, t.name_key"
)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The ids of a place in order, newest first, and the first rows."""

    ids: tuple[int, ...]
    rows: tuple[PaperRow, ...]


def take_glimpse(folder: Path, place: str) -> Glimpse | None:
    """Read the list of a place; None where there is no library of this version, or nothing in that place."""
    file = folder / FILE_NAME
    if place not in PLACES or not file.is_file():
        return None
    try:
        with contextlib.closing(sqlite3.connect(file, timeout=0.2)) as connection:
            stored = connection.execute("select version_num from alembic_version").fetchone()
            return _read(connection, place) if stored == (VERSION,) else None
    except sqlite3.Error:
        return None  # the library itself will say what is wrong with it


def _read(connection: sqlite3.Connection, place: str) -> Glimpse | None:
    ids = tuple(row[0] for row in connection.execute(IDS.format(PLACES[place])))
    if not ids:
        return None
    wanted = str(list(ids[:ROWS]))
    tags: dict[int, tuple[TagMark, ...]] = {}
    for paper_id, name, color in connection.execute(TAGS, (wanted,)):
        tags[paper_id] = (*tags.get(paper_id, ()), TagMark(name, color))
    rows = {row[0]: _record(row, tags.get(row[0], ())) for row in connection.execute(COLUMNS, (wanted,))}
    return Glimpse(ids, tuple(rows[i] for i in ids[:ROWS]))


def _record(row: tuple[Any, ...], tags: tuple[TagMark, ...]) -> PaperRow:
    return PaperRow(
        id=row[0],
        citation_key=row[1],
        title=row[2],
        authors_line=row[3],
        venue=row[4],
        year=row[5],
        starred=bool(row[6]),
        is_read=bool(row[7]),
        place=row[8],
        opening=row[9],
        tags=tags,
        note_count=row[14],
        has_pdf=bool(row[15]),
        has_code=bool(row[16]),
        upvotes=row[10],
        version=row[11],
        is_paper=bool(row[12]),
        reading_state=row[13],
    )
