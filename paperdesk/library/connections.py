"""sqlite3 connections to a library's file, and statements for the driver below SQLAlchemy.

Importing SQLAlchemy takes longer than answering most queries, so code that only reads does without it.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    from sqlalchemy import Connection

BUSY_TIMEOUT_S = 5.0
View: TypeAlias = "Connection"
"""One consistent view of the library, from which the functions of this package read."""
AnyView: TypeAlias = "Connection | sqlite3.Connection"
"""A view, or SQLite's own connection: for functions called on every keystroke and by short commands."""


def connect(file: Path, *, is_read_only: bool = False) -> sqlite3.Connection:
    """A connection with explicit transactions, so that schema changes roll back as well."""
    name = f"{file.absolute().as_uri()}?mode={'ro' if is_read_only else 'rwc'}"
    connection = sqlite3.connect(name, uri=True, timeout=BUSY_TIMEOUT_S, check_same_thread=False)
    try:
        connection.isolation_level = None  # otherwise the driver leaves DDL outside the transaction
        connection.execute("pragma query_only = on" if is_read_only else "pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma cache_size = -8000")
        connection.execute("pragma temp_store = memory")
    except BaseException:
        connection.close()
        raise
    return connection


def driver_of(view: AnyView) -> sqlite3.Connection:
    """SQLite's own connection, for queries so frequent that SQLAlchemy's overhead matters."""
    if isinstance(view, sqlite3.Connection):
        return view
    return cast(sqlite3.Connection, view.connection.dbapi_connection)


def insert_rows(view: AnyView, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert many rows with the same columns, whose values SQLite accepts unchanged.

    SQLAlchemy would build the parameters anew for each row, a large part of the time of an import.
    """
    driver_of(view).executemany(insertion(table, tuple(rows[0])), rows)


@cache
def insertion(table: str, columns: tuple[str, ...]) -> str:
    """The statement that inserts a row, with a named value for each column."""
    names, values = ", ".join(f'"{name}"' for name in columns), ", ".join(f":{name}" for name in columns)
    return f"insert into {table} ({names}) values ({values})"  # our own names only
