"""Connections for editing a library, with the triggers that write its history and maintain derived data."""

import logging
import sqlite3

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from paperdesk.library import device_capture, journal, row_versions, skeletons, uids
from paperdesk.library.connections import driver_of
from paperdesk.library.engine import WRITES

log = logging.getLogger(__name__)


def open_to_edit(engine: Engine) -> Connection:
    """A connection that locks for writing at the beginning of a transaction, with its triggers."""
    made = engine.connect().execution_options(**{WRITES: True})
    try:
        with made.begin():
            journal.install(made)
            skeletons.install(made)
            uids.install(made)
            device_capture.install(made)
            row_versions.install(made)
    except BaseException:
        made.close()
        raise
    return made


def roll_back(connection: Connection) -> None:
    """Roll back uncommitted changes; if that fails, the connection is invalidated."""
    try:
        if transaction := connection.get_transaction():
            transaction.rollback()
        if not connection.invalidated and driver_of(connection).in_transaction:
            driver_of(connection).rollback()  # after a failed commit, SQLAlchemy considers it done
    except (SQLAlchemyError, sqlite3.Error):
        log.exception("a transaction could not be rolled back")
        connection.invalidate()
