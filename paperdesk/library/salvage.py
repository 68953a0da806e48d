"""Repairing a damaged database: readable data is copied to a new one, row by row.

Simple ways come first: the database with every page of its log, without the log, or with the header of the newest
backup. If none of these is intact, each table is read in ranges that are halved where they fail, and unreadable rows
are taken from the newest backup.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from paperdesk.errors import LibraryDamaged, Words
from paperdesk.library import backups, condition, copies, private, soundness, uids
from paperdesk.library.condition import FILE_NAME, SCHEMA_VERSION, WAL_NAME, connect_to_read
from paperdesk.library.database import expected_tables, find_missing
from paperdesk.library.engine import bring_up_to_date, make_engine
from paperdesk.library.restoring import begin_new_versions, put_in_place
from paperdesk.library.soundness import text_columns
from paperdesk.library.write_ahead_log import write_frames

WORKSHOP = ".repairing"
HEADER = 100  # bytes at the start of a database that describe its format
BATCH_ROWS = 2_000  # rows read at once
MOST_FAILURES = 20_000  # in one table; after these, ranges are no longer halved
UNKNOWN, MOST_ROWS = 2**20, 2**27  # row ids to try if a table's last one is unknown, and the maximum


@dataclass(slots=True)
class Repair:
    """The result of a repair: the tables that were partly unreadable, and the number of rows restored from a backup."""

    kept: Path  # where the damaged files are kept
    papers: int = 0
    unreadable: list[str] = field(default_factory=list)
    from_copy: int = 0

    @property
    def sentence(self) -> Words:
        """The message for the user."""
        if not self.unreadable:
            return Words("The library has been repaired: {papers} papers, nothing was lost.", papers=self.papers)
        return Words(
            "The library can be used again: {papers} papers. Some data could not be read: {tables}. {rows} rows "
            "were restored from the last backup.",
            papers=self.papers,
            tables=", ".join(self.unreadable),
            rows=self.from_copy,
        )


def repair(folder: Path) -> Repair:
    """Replace a damaged database with a repaired one; the damaged files are moved aside, never deleted.

    Raises:
        LibraryDamaged: too little can be read; nothing was changed, and only a backup can help.
        LibraryNotWritable: the new one cannot be written; nothing was changed.
    """
    workshop = folder / WORKSHOP
    shutil.rmtree(workshop, ignore_errors=True)
    with backups.writing_copies(folder):
        private.make_folder(workshop)
        try:
            result = Repair(folder)
            _is_readable(folder / FILE_NAME)  # SQLite reverts an unfinished edit of another program, if any
            whole = _first_whole(folder, workshop) or _salvage(folder, workshop, result)
            begin_new_versions(whole)
            result.papers = condition.count_papers(whole)
            result.kept = put_in_place(whole, folder)
            soundness.forget_stamp(folder)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)
    return result


def _first_whole(folder: Path, workshop: Path) -> Path | None:
    """The first simple method that yields an intact database."""
    for number, way in enumerate((_with_all_of_log, _without_log, _with_head_of_copy)):
        target = workshop / str(number) / FILE_NAME
        target.parent.mkdir()
        if not (folder / FILE_NAME).is_file() or not way(folder, target):
            continue
        if not soundness.find_damage_in(target, is_thorough=True) and _has_all_tables(target):
            return target
    return None


def _has_all_tables(file: Path) -> bool:
    """True if a temporary database is of this version or could be upgraded to it, which is then done."""
    try:
        stored = condition.read_version(file)
        if stored not in (None, SCHEMA_VERSION):
            engine = make_engine(file)
            try:
                bring_up_to_date(engine, file, stored)
            finally:
                engine.dispose()
        return stored is not None and not find_missing(file, SCHEMA_VERSION)
    except (sqlite3.DatabaseError, LibraryDamaged):
        return False


def _with_all_of_log(folder: Path, target: Path) -> bool:
    """The database with every page of its log, valid or not."""
    if not (folder / WAL_NAME).is_file():
        return False
    shutil.copyfile(folder / FILE_NAME, target)
    write_frames(folder / WAL_NAME, target)
    return True


def _without_log(folder: Path, target: Path) -> bool:
    """The database without its log, which may belong to another database."""
    shutil.copyfile(folder / FILE_NAME, target)
    return True


def _with_head_of_copy(folder: Path, target: Path) -> bool:
    """The database with the header of the newest backup, and its true number of pages."""
    copy = copies.newest_readable(folder)
    if copy is None:
        return False
    shutil.copyfile(folder / FILE_NAME, target)
    with copy.file.open("rb") as source:
        head = bytearray(source.read(HEADER))
    size = int.from_bytes(head[16:18], "big")
    head[28:32] = (target.stat().st_size // (65536 if size == 1 else size)).to_bytes(4, "big")
    head[92:96] = head[24:28]  # the number of pages is valid
    with target.open("r+b") as file:
        file.write(head)
    return True


def _salvage(folder: Path, workshop: Path, result: Repair) -> Path:
    """A new database with all readable rows."""
    target = workshop / FILE_NAME
    private.make_file(target)
    engine = make_engine(target)
    bring_up_to_date(engine, target, None)
    engine.dispose()
    sources = [path for path in sorted(workshop.glob(f"*/{FILE_NAME}")) if _is_readable(path)]
    if not sources:
        raise LibraryDamaged(
            "library-beyond-repair",
            "{file} cannot be repaired: nothing in it can be read. Nothing was changed. Restore a backup.",
            file=folder / FILE_NAME,
        )
    copy = copies.newest_readable(folder)
    with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as new:
        new.execute("begin immediate")
        with contextlib.closing(connect_to_read(sources[0])) as old:
            for table in expected_tables():
                _take_over(table, old, new, copy.file if copy else None, result)
        _mend_references(new)
        uids.fill(new)
        new.execute("commit")
        new.execute("pragma wal_checkpoint(truncate)")
    return target


def _is_readable(file: Path) -> bool:
    try:
        with contextlib.closing(connect_to_read(file)) as connection:
            return bool(connection.execute("select count(*) from sqlite_master").fetchone()[0])
    except sqlite3.DatabaseError:
        return False


def _take_over(table: str, old: sqlite3.Connection, new: sqlite3.Connection, copy: Path | None, result: Repair) -> None:
    """Copy a table range by range; rows missing because of damage are taken from a backup.

    Damage can omit rows without an error, so every missing row is taken from the backup: rows deleted since then may
    come back, but none is lost.
    """
    names: list[str] = []
    for names, rows in () if _is_planted(old, table) else _read_stretches(old, table):
        _insert(new, table, names, rows)
    if copy is not None and names:
        _fill_columns(new, table, names, copy)
    if not _is_planted(old, table) and _is_whole(old, table):
        return
    result.unreadable.append(table)
    if copy is None:
        return
    before = _count(new, table)
    with contextlib.closing(connect_to_read(copy)) as source, contextlib.suppress(sqlite3.DatabaseError):
        for names, rows in _read_stretches(source, table):
            _insert(new, table, names, rows)
    result.from_copy += _count(new, table) - before


def _is_planted(old: sqlite3.Connection, table: str) -> bool:
    """True if a view or virtual table has the name of one of our tables: reading it would execute it."""
    query = "select 1 from sqlite_master where name = ? and (type <> 'table' or sql like 'create virtual table%')"
    try:
        return old.execute(query, (table,)).fetchone() is not None
    except sqlite3.DatabaseError:
        return False


def _is_whole(old: sqlite3.Connection, table: str) -> bool:
    try:
        found = old.execute(f'pragma quick_check("{table}")').fetchone()
        old.execute(f'select 1 from "{table}" limit 1')
    except sqlite3.DatabaseError:
        return False
    return found is not None and found[0] == "ok"


def _count(new: sqlite3.Connection, table: str) -> int:
    return int(new.execute(f'select count(*) from "{table}"').fetchone()[0])


Stretch = tuple[list[str], list[tuple[object, ...]]]


def _read_stretches(old: sqlite3.Connection, table: str) -> Iterator[Stretch]:
    """All readable rows; an unreadable range is halved repeatedly, down to single rows."""
    last, failures = _last_row(old, table), 0
    waiting = [(low, min(low + BATCH_ROWS - 1, last)) for low in range(1, last + 1, BATCH_ROWS)][::-1]
    while waiting:
        low, high = waiting.pop()
        try:
            yield _read(old, table, low, high)
        except sqlite3.DatabaseError:
            failures += 1
            if low < high and failures < MOST_FAILURES:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]


def _read(connection: sqlite3.Connection, table: str, low: int, high: int) -> Stretch:
    cursor = connection.execute(f'select * from "{table}" where rowid between ? and ?', (low, high))
    rows = cursor.fetchall()
    return [column[0] for column in cursor.description], rows


def _last_row(old: sqlite3.Connection, table: str) -> int:
    """The highest possible row ID of a table: its end may be damaged, so SQLite's own record counts as well."""
    found = []
    for query in (f'select max(rowid) from "{table}"', "select seq from sqlite_sequence where name = ?"):
        with contextlib.suppress(sqlite3.DatabaseError, TypeError, ValueError):
            found.append(int(old.execute(query, (table,) if "?" in query else ()).fetchone()[0] or 0))
    return min(max(found, default=UNKNOWN), MOST_ROWS)


def _insert(new: sqlite3.Connection, table: str, names: list[str], rows: list[tuple[object, ...]]) -> None:
    """Insert rows into the new table, omitting unknown columns and conflicting rows."""
    if not rows:
        return
    defaults = _defaults(new, table)
    known = [name for name in names if name in expected_tables()[table]]
    added = {name: value for name, value in defaults.items() if name not in names}
    texts = set(text_columns(new, table))
    places = [(names.index(name), name in texts) for name in known]
    columns = ", ".join(f'"{name}"' for name in (*known, *added))
    slots = ", ".join("?" for _ in (*known, *added))
    new.executemany(
        f'insert or ignore into "{table}" ({columns}) values ({slots})',
        (
            [*(_text(row[place]) if is_text else row[place] for place, is_text in places), *added.values()]
            for row in rows
        ),
    )


def _text(value: object) -> object:
    """Bytes that another program stored instead of text, as text."""
    return value.decode(errors="replace") if isinstance(value, bytes) else value


def _defaults(new: sqlite3.Connection, table: str) -> dict[str, object]:
    """Values for required columns that a source lacks."""
    return {
        name: "" if kind in ("VARCHAR", "TEXT") else 0
        for _, name, kind, is_needed, _, is_key in new.execute(f'pragma table_info("{table}")')
        if is_needed and not is_key
    }


def _fill_columns(new: sqlite3.Connection, table: str, names: list[str], copy: Path) -> None:
    """Restore whole columns missing from the damaged table from a backup, row by row."""
    lacking = [name for name in _defaults(new, table) if name not in names]
    if not lacking:
        return
    columns = ", ".join(f'"{name}"' for name in lacking)
    with contextlib.closing(connect_to_read(copy)) as source, contextlib.suppress(sqlite3.DatabaseError):
        rows = source.execute(f'select {columns}, rowid from "{table}"')
        setting = ", ".join(f'"{name}" = ?' for name in lacking)
        new.executemany(f'update "{table}" set {setting} where rowid = ?', rows)


def _mend_references(new: sqlite3.Connection) -> None:
    """Give orphaned notes and files a placeholder paper, and clear other dangling references."""
    children = "select paper_id from annotations union select paper_id from attachments"
    for (paper_id,) in new.execute(f"{children} except select id from papers").fetchall():
        _insert_recovered(new, paper_id)
    while dangling := new.execute('select "table", rowid from pragma_foreign_key_check').fetchall():
        for table, row in dangling:
            new.execute(f'delete from "{table}" where rowid = ?', (row,))


def _insert_recovered(new: sqlite3.Connection, paper_id: int) -> None:
    """A placeholder paper stating that its details were lost."""
    values = _defaults(new, "papers")
    values |= {"id": paper_id, "place": "library", "citation_key": f"recovered{paper_id}", "type": "misc"}
    values["title"] = f"Recovered: the details of paper {paper_id} were lost"
    names = ", ".join(f'"{name}"' for name in values)
    slots = ", ".join("?" for _ in values)
    new.execute(f"insert into papers ({names}) values ({slots})", list(values.values()))
