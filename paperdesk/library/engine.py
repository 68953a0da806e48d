"""SQLAlchemy on a library's file: its engine, and upgrading its tables.

Imported by code that edits or builds statements; code that only reads does without it (`database`).
"""

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event

from paperdesk.errors import Words
from paperdesk.library import condition
from paperdesk.library.connections import connect, driver_of

HALFWAY = (
    "already exists",
    "duplicate column",
    "no such table",
    "no such column",
)  # a step does not fit
WRITES = "paperdesk_writes"  # the execution option of editing connections


def make_engine(file: Path, *, is_read_only: bool = False) -> Engine:
    """An engine that always raises SQLite's own errors.

    Written values never appear in error messages: a log or a report must not contain a user's notes.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        creator=lambda: connect(file, is_read_only=is_read_only),
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get(WRITES):
            connection.exec_driver_sql("begin immediate")
        else:  # directly with the driver, as it cannot fail and happens with every read
            driver_of(connection).execute("begin")

    @event.listens_for(engine, "handle_error")
    def raise_as_it_came(context: ExceptionContext) -> None:
        if isinstance(context.original_exception, sqlite3.Error):
            raise context.original_exception

    return engine


def bring_up_to_date(engine: Engine, file: Path, stored: str | None, wanted: str = "head") -> None:
    """Run the missing migrations in one transaction, up to the requested version.

    Raises:
        LibraryDamaged: its tables are not those of its version; they are unchanged.
    """
    from paperdesk.library.migrations.upgrade import upgrade  # noqa: PLC0415 - alembic costs 0.2 s of every start

    try:
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            upgrade(connection, wanted)
    except sqlite3.DatabaseError as error:
        if stored is None or not any(sign in str(error) for sign in HALFWAY):
            raise
        raise condition.damaged(
            file.parent, Words("its tables do not match its version, {version}", version=stored)
        ) from error
