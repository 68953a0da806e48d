"""The names of rows on every device: made once from the time and a random number, never from the content of a row.

They sort by creation, so that another device can show rows in the order of arrival; ids are specific to one device.
Code that inserts many rows may name them itself; otherwise a temporary trigger does, so that every row has a name.
"""

import itertools
import secrets
import sqlite3
import time

from sqlalchemy import Connection

NAMED = (
    *("papers", "annotations", "attachments", "collections", "feed_folders", "saved_searches"),
    *("judgements", "merged_records", "other_values"),
)
"""The tables whose rows have such names."""

COUNTED = 0xFFFFFF
_counter = itertools.count()
MAKE = (
    "printf('%012x%06x', cast((julianday('now') - 2440587.5) * 86400000 as integer), {id}) || lower(hex(randomblob(7)))"
)


def new_uid() -> str:
    """A name that no other row has: 32 hexadecimal digits, of which the last 14 are random."""
    return f"{time.time_ns() // 1_000_000:012x}{next(_counter) & COUNTED:06x}{secrets.token_hex(7)}"


def fill(driver: sqlite3.Connection) -> None:
    """Name rows that were imported without names."""
    for table in NAMED:
        driver.execute(f"update {table} set uid = {MAKE.format(id='id')} where uid is null")


def install(connection: Connection) -> None:
    """Install the triggers that name new rows without a name, on an editing connection."""
    if connection.exec_driver_sql("select 1 from sqlite_temp_master where name='uid_of_papers'").first():
        return
    for table in NAMED:
        connection.exec_driver_sql(
            f"create temp trigger uid_of_{table} after insert on {table} when new.uid is null "
            f"begin update {table} set uid = {MAKE.format(id='new.id')} where id = new.id; end"
        )
