"""Restoring single papers from a backup, as one step of the history.

The details of a paper are reset to those in the backup, and anything that the library has lost is restored: notes,
tags, collections, files. Later additions stay.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from paperdesk.errors import LibraryDamaged, PaperNotFound
from paperdesk.library import backups, condition, database, private, tables
from paperdesk.library.collections import collect_by_paths
from paperdesk.library.copies import copy_database
from paperdesk.library.keys import free_key, key_is_taken
from paperdesk.library.library import Edit
from paperdesk.library.people import author_ids
from paperdesk.library.restoring import check_copy
from paperdesk.library.tags import tag_papers
from paperdesk.model.paper import Author

WORKSHOP = ".reading-copy"
Row = dict[str, Any]


@contextlib.contextmanager
def reading(folder: Path, copy: Path) -> Iterator[sqlite3.Connection]:
    """Open a backup of the library in `folder` for reading, upgraded to the current tables.

    Raises:
        LibraryError: it cannot be read, or belongs to another library.
    """
    check_copy(copy)
    workshop = folder / WORKSHOP
    try:
        file = copy
        if condition.read_version(copy) != condition.SCHEMA_VERSION:
            with backups.writing_copies(folder):
                private.make_folder(workshop)
                file = workshop / condition.FILE_NAME
                copy_database(copy, file)
            database.open_database(workshop).close()
        with contextlib.closing(condition.connect_to_read(file)) as connection:
            connection.row_factory = sqlite3.Row
            yield connection
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def check_same_library(edit: Edit, copy: sqlite3.Connection) -> None:
    """Make sure that paper ids mean the same in both.

    Raises:
        LibraryDamaged: the backup belongs to another library.
    """
    info = tables.library_info
    own = edit.session.scalar(select(info.c.value).where(info.c.key == "id"))
    theirs = copy.execute("select value from library_info where key = 'id'").fetchone()
    if own and theirs and own != theirs[0]:
        raise LibraryDamaged(
            "backup-of-another-library",
            "This is a backup of another library. Single papers can only be restored from backups of this "
            "library. Nothing was changed.",
        )


def find_papers_in(copy: sqlite3.Connection, names: Sequence[str]) -> list[int]:
    """Find the ids of papers in a backup by ID, citation key or former key, without repetition.

    Raises:
        PaperNotFound: the backup has no such paper.
    """
    return list(dict.fromkeys(_find(copy, name) for name in names))


def _find(copy: sqlite3.Connection, name: str) -> int:
    query = (
        "select id from papers where citation_key = :name collate nocase "
        "union all select paper_id from citation_key_aliases where citation_key = :name collate nocase "
        "union all select id from papers where cast(id as text) = :name"
    )
    row = copy.execute(query, {"name": name}).fetchone()
    if row is None:
        raise PaperNotFound(
            "no-such-paper-in-copy", "The backup has no paper “{name}”. Nothing was changed.", name=name
        )
    return int(row[0])


def restore_papers(edit: Edit, *, copy: sqlite3.Connection, paper_ids: Sequence[int]) -> None:
    """Restore papers as they are in the backup; call this in an edit that is a step."""
    for paper_id in paper_ids:
        _restore_row(edit, copy, paper_id)
        _restore_people(edit, copy, paper_id)
        for table in (tables.identifiers, tables.links):
            _bring_back(edit, table, _rows(copy, table.name, paper_id), without=("id",))
        _restore_aliases(edit, copy, paper_id)
        _restore_tags(edit, copy, paper_id)
        files = _restore_files(edit, copy, paper_id)
        _restore_notes(edit, copy, paper_id, files)
        _restore_entries(edit, copy, paper_id)
    edit.touch_texts(paper_ids)


def _rows(copy: sqlite3.Connection, table: str, paper_id: int) -> list[Row]:
    return [dict(row) for row in copy.execute(f'select * from "{table}" where paper_id = ?', (paper_id,))]


def _restore_row(edit: Edit, copy: sqlite3.Connection, paper_id: int) -> None:
    papers = tables.papers
    row = dict(copy.execute("select * from papers where id = ?", (paper_id,)).fetchone())
    key = row.pop("citation_key")
    row["changed_at"] = edit.moment
    values = row | {"citation_key": free_key(edit.session, key, also_taken=set(), paper_id=paper_id)}
    same = select(papers.c.id).where(papers.c.uid == row["uid"], papers.c.id != paper_id)
    if edit.session.scalar(same) is not None:
        del values["uid"]  # another device has restored it under another id
    if edit.session.scalar(select(papers.c.id).where(papers.c.id == paper_id)) is None:
        edit.session.execute(insert(papers).values(values))
        edit.session.execute(delete(tables.tombstones).where(tables.tombstones.c.value == row["title_key"]))
    else:
        edit.session.execute(update(papers).where(papers.c.id == paper_id).values(values))


def _restore_people(edit: Edit, copy: sqlite3.Connection, paper_id: int) -> None:
    roles = tables.paper_authors
    query = "select role, position, family, given, particle, suffix from paper_authors join authors on id = author_id"
    rows = copy.execute(f"{query} where paper_id = ?", (paper_id,)).fetchall()
    ids = author_ids(edit.session, {Author(*row[2:]) for row in rows})
    edit.session.execute(delete(roles).where(roles.c.paper_id == paper_id))
    for role, position, *name in rows:
        values = {"paper_id": paper_id, "role": role, "position": position, "author_id": ids[Author(*name)]}
        edit.session.execute(insert(roles).values(values))


def _bring_back(edit: Edit, table: Table, rows: Sequence[Row], *, without: Sequence[str] = ()) -> None:
    """Insert missing rows; existing ones stay unchanged."""
    for row in rows:
        values = {name: value for name, value in row.items() if name not in without}
        edit.session.execute(insert_or(table).values(values).on_conflict_do_nothing())


def _restore_aliases(edit: Edit, copy: sqlite3.Connection, paper_id: int) -> None:
    """Restore former keys that name no paper now, except the paper's own key."""
    aliases, own = tables.citation_key_aliases, tables.papers.c
    key = select(own.citation_key).where(own.id == paper_id).scalar_subquery()
    edit.session.execute(delete(aliases).where(aliases.c.paper_id == paper_id, aliases.c.citation_key == key))
    for row in _rows(copy, aliases.name, paper_id):
        if not key_is_taken(edit.session, row["citation_key"]):
            _bring_back(edit, aliases, [row])


def _restore_tags(edit: Edit, copy: sqlite3.Connection, paper_id: int) -> None:
    query = "select name from tags join paper_tags on tag_id = id where paper_id = ?"
    names = [row[0] for row in copy.execute(query, (paper_id,))]
    if names:
        tag_papers(edit, paper_ids=[paper_id], names=names)
    held = copy.execute("select collection_id from collection_papers where paper_id = ?", (paper_id,)).fetchall()
    paths = [_path(copy, row[0]) for row in held]
    if paths:
        collect_by_paths(edit, {paper_id: paths})


def _path(copy: sqlite3.Connection, collection_id: int | None) -> tuple[str, ...]:
    names: list[str] = []
    while collection_id is not None:
        query = "select name, parent_id from collections where id = ?"
        name, collection_id = copy.execute(query, (collection_id,)).fetchone()
        names.insert(0, name)
    return tuple(names)


def _restore_files(edit: Edit, copy: sqlite3.Connection, paper_id: int) -> dict[int, int]:
    """Restore attachments; returns a map from ids in the backup to current ids."""
    table = tables.attachments
    found: dict[int, int] = {}
    for row in _rows(copy, "attachments", paper_id):
        same = select(table.c.id).where(table.c.paper_id == paper_id, table.c.path == row["path"])
        known = edit.session.scalar(same)
        if known is None:
            values = _free(edit, table, row)
            edit.session.execute(insert(table).values(values))
            known = edit.session.scalar(same)
        found[row["id"]] = known or 0
    return found


def _free(edit: Edit, table: Table, row: Row) -> Row:
    """The row with its old keys, or with new ones if those are taken."""
    is_taken = edit.session.scalar(select(table.c.id).where(table.c.id == row["id"])) is not None
    is_elsewhere = edit.session.scalar(select(table.c.id).where(table.c.uid == row["uid"])) is not None
    left = {"id"} if is_taken else set()
    left |= {"uid"} if is_elsewhere else set()
    return {name: value for name, value in row.items() if name not in left}


def _restore_notes(edit: Edit, copy: sqlite3.Connection, paper_id: int, files: Mapping[int, int]) -> None:
    table = tables.annotations
    for row in _rows(copy, "annotations", paper_id):
        values = row | {"attachment_id": files.get(row["attachment_id"])}
        is_here = (table.c.id == row["id"]) & (table.c.paper_id == paper_id)
        if edit.session.scalar(select(table.c.id).where(is_here)) is None:
            edit.session.execute(insert(table).values(_free(edit, table, values)))
            edit.touch(annotations=[row["id"]])


def _restore_entries(edit: Edit, copy: sqlite3.Connection, paper_id: int) -> None:
    feeds = tables.feeds
    for row in _rows(copy, "entries", paper_id):
        address = copy.execute("select address from feeds where id = ?", (row["feed_id"],)).fetchone()
        feed = edit.session.scalar(select(feeds.c.id).where(feeds.c.address == address[0])) if address else None
        _bring_back(edit, tables.entries, [row | {"feed_id": feed}], without=("id",))
