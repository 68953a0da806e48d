"""Checks beyond SQLite's own: files that differ from their records, and derived columns that are out of date."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select, text, update

from paperdesk.library import condition, people, tables
from paperdesk.library.attachments import FOLDER, is_elsewhere
from paperdesk.library.connections import driver_of
from paperdesk.library.details import people_of
from paperdesk.library.library import Edit
from paperdesk.text.fold import fold, title_key

PAPERS = tables.papers
BATCH_PAPERS = 500
NAMED = text("select before, after from history_changes where table_name = 'attachments'")


@dataclass(frozen=True, slots=True)
class NotedFile:
    """A stored file: its path below the library folder, its hash, and the title of its paper."""

    path: str
    content_hash: str
    title: str


@dataclass(frozen=True, slots=True)
class Lagging:
    """A paper whose derived columns do not match its title and authors, with the correct values."""

    paper_id: int
    values: dict[str, str]


def noted_files(session: Connection) -> list[NotedFile]:
    """The files in the library folder according to the papers' records."""
    return _noted(driver_of(session))


def _noted(connection: sqlite3.Connection) -> list[NotedFile]:
    rows = connection.execute(
        "select f.path, f.content_hash, p.title from attachments f join papers p on p.id = f.paper_id order by f.id"
    )
    return [NotedFile(path, content_hash or "", title) for path, content_hash, title in rows if not is_elsewhere(path)]


def files_in_history(session: Connection) -> set[str]:
    """The files referenced by a step, which needs them for undo or redo."""
    found: set[str] = set()
    for row in session.execute(NAMED):
        for said in filter(None, row):
            found.update(_paths(said))
    return found


def files_in_copy(file: Path) -> list[NotedFile]:
    """The files referenced by a backup, which needs them when restored. None if it cannot be read."""
    try:
        with contextlib.closing(condition.connect_to_read(file)) as connection:
            return _noted(connection)
    except sqlite3.DatabaseError:
        return []


def _paths(said: str) -> Iterator[str]:
    try:
        value = json.loads(said)
    except ValueError:
        return
    if isinstance(value, dict):
        yield from (one for one in value.values() if isinstance(one, str) and one.startswith(f"{FOLDER}/"))
    elif isinstance(value, str) and value.startswith(f"{FOLDER}/"):
        yield value


def lagging_papers(session: Connection) -> Iterator[Lagging]:
    """The papers whose title keys or author lines do not match their titles and authors."""
    columns = (PAPERS.c.id, PAPERS.c.title, PAPERS.c.title_key, PAPERS.c.authors_line, PAPERS.c.first_author_key)
    last = 0
    while rows := session.execute(
        select(*columns).where(PAPERS.c.id > last).order_by(PAPERS.c.id).limit(BATCH_PAPERS)
    ).all():
        last = rows[-1].id
        names = people_of(session, [row.id for row in rows])
        for row in rows:
            authors = names.get(row.id, {}).get("author", [])
            right = {
                "title_key": title_key(row.title),
                "authors_line": people.authors_line(authors),
                "first_author_key": fold(authors[0].family) if authors else "",
            }
            if any(getattr(row, name) != value for name, value in right.items()):
                yield Lagging(row.id, right)


def catch_up_papers(edit: Edit, lagging: Sequence[Lagging]) -> None:
    """Set the correct derived columns of papers."""
    for one in lagging:
        edit.session.execute(update(PAPERS).where(PAPERS.c.id == one.paper_id).values(**one.values))
    edit.touch_texts([one.paper_id for one in lagging])
