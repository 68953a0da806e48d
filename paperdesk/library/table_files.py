"""The tables of a library as JSON lines, one file each: exported completely, and imported into a new library.

Derived data (the outbox, versions) and the history of steps are left out: both start anew in an imported library. Rows
are imported into tables of the version that wrote them, which are then upgraded.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, text

from paperdesk.errors import ImportFailed
from paperdesk.library import private
from paperdesk.library.attachments import is_elsewhere, leads_out
from paperdesk.library.column_types import NAMES_OF_FILES
from paperdesk.library.condition import FILE_NAME, SCHEMA_VERSION
from paperdesk.library.connections import driver_of
from paperdesk.library.database import translated
from paperdesk.library.engine import WRITES, bring_up_to_date, make_engine
from paperdesk.library.table_base import Base
from paperdesk.text.clean import clean_text

SEQUENCES = "sqlite_sequence"  # SQLite's own table
UNTYPED = {"name": "TEXT", "seq": "INTEGER"}  # its columns
LEFT = {
    *("history_steps", "history_changes", "outbox", "title_skeletons", "row_versions"),
    *("device_state", "sync_dirty", "sync_docs", "sync_waiting", "sync_conflicts", "sync_claims"),
    *("sync_aliases", "sync_seen", "sync_outgoing", "sync_touched", "sync_texts"),
    *("lab_state", "lab_spaces", "lab_rows", "lab_log"),
}
BATCH_ROWS = 1_000
TEXTS = ("VARCHAR", "TEXT", "DATE")
LARGEST_INTEGER = 2**53  # beyond it, numbers in JSON are not exact, and ids would run out
Lines = Iterable[str]


def table_names() -> list[str]:
    """The exported tables, each after those that it refers to."""
    return [*(table.name for table in Base.metadata.sorted_tables if table.name not in LEFT), SEQUENCES]


def describe_tables() -> dict[str, str]:
    """A one-sentence description of each table."""
    told = {str(kind.__tablename__): kind.__doc__ or "" for kind in Base.__subclasses__()}
    told[SEQUENCES] = "The highest ID ever used in each table, so that none is reused."
    return {name: told[name].strip().split("\n")[0] for name in table_names()}


def table_lines(session: Connection, name: str) -> Iterator[str]:
    """The rows of a table as stored, each as a JSON object by column name."""
    found = driver_of(session).execute(f"select * from {name} order by 1")
    columns = [column[0] for column in found.description]
    for row in found:
        yield json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False, separators=(",", ":")) + "\n"


def build_library(folder: Path, version: str, lines_of: Mapping[str, Lines]) -> None:
    """Create the database of a new library in an empty folder from the lines of its tables.

    Raises:
        ImportFailed: a line does not match its table, or rows refer to missing rows.
    """
    file = folder / FILE_NAME
    private.make_file(file)
    engine = make_engine(file)
    try:
        _build(engine, file, version, lines_of)
    finally:
        engine.dispose()


def _build(engine: Engine, file: Path, version: str, lines_of: Mapping[str, Lines]) -> None:
    with translated(file.parent):
        bring_up_to_date(engine, file, None, version)
        with engine.connect() as connection:
            driver_of(connection).execute("pragma foreign_keys = off")
            with connection.execution_options(**{WRITES: True}).begin():
                for name, lines in lines_of.items():
                    _fill(connection, name, lines)
                dangling = connection.execute(text("select count(*) from pragma_foreign_key_check")).scalar_one()
                if dangling:
                    raise ImportFailed(
                        "tables-do-not-fit",
                        "{n} rows refer to missing rows: these files are not from a single export. Export again.",
                        n=dangling,
                    )
        if version != SCHEMA_VERSION:
            bring_up_to_date(engine, file, version)


def _fill(connection: Connection, name: str, lines: Lines) -> None:
    connection.execute(text(f"delete from {name}"))  # the initial rows of a new library
    told = connection.execute(text(f"select name, type from pragma_table_info('{name}')"))
    columns: dict[str, str] = {row.name: row.type or UNTYPED[row.name] for row in told}
    batch: list[dict[str, Any]] = []
    for number, line in enumerate(lines, start=1):
        batch.append(_row(name, number, line, columns))
        if len(batch) == BATCH_ROWS:
            _insert(connection, name, batch)
            batch = []
    _insert(connection, name, batch)


def _insert(connection: Connection, name: str, batch: list[dict[str, Any]]) -> None:
    if batch:
        names = list(batch[0])
        slots = ", ".join(f":{column}" for column in names)
        quoted = ", ".join(f'"{column}"' for column in names)
        try:
            connection.execute(text(f"insert into {name} ({quoted}) values ({slots})"), batch)
        except sqlite3.IntegrityError as error:
            raise ImportFailed(
                "table-rows-clash",
                "Rows in {name}.jsonl contradict each other. Nothing was imported. Export the library again.",
                name=name,
            ) from error


def _row(name: str, number: int, line: str, columns: Mapping[str, str]) -> dict[str, Any]:
    """A line as a row, without any path outside the library folder."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise unreadable(name, number) from error
    if not isinstance(row, dict) or row.keys() != columns.keys():
        raise unreadable(name, number)
    if not all(_fits(columns[column], value) for column, value in row.items()):
        raise unreadable(name, number)
    if name == "attachments" and not is_elsewhere(row["path"] or "") and leads_out(row["path"] or ""):
        raise unreadable(name, number)
    return {column: _clean(column, value) for column, value in row.items()}


def _clean(column: str, value: object) -> object:
    return clean_text(value) if isinstance(value, str) and column not in NAMES_OF_FILES else value


def _fits(declared: str, value: object) -> bool:
    """True if a column of this type accepts a value, which SQLite itself does not check."""
    if value is None:
        return True
    if isinstance(value, str):
        return declared.startswith(TEXTS) and not any("\ud800" <= letter <= "\udfff" for letter in value)
    if isinstance(value, int):
        return not declared.startswith(TEXTS) and -LARGEST_INTEGER <= value < LARGEST_INTEGER
    return isinstance(value, float) and declared == "FLOAT" and isfinite(value)


def unreadable(name: str, number: int) -> ImportFailed:
    return ImportFailed(
        "table-line-unreadable",
        "Line {n} of {name}.jsonl is not a valid row. Nothing was imported. Export the library again.",
        n=number,
        name=name,
    )
