"""The names that rows bear on every device: made once, by the moment and at random, never from what a row says.

They sort as they were made, so that another device can show rows in the order in which they came; ids are numbers of
one device alone. Whoever inserts many rows may give each its name; whoever does not gets one from a temporary trigger,
so that no row is ever without.
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
"""The tables whose rows bear such a name."""

COUNTED = 0xFFFFFF
_counter = itertools.count()
MAKE = (
    "printf('%012x%06x', cast((julianday('now') - 2440587.5) * 86400000 as integer), {id}) || lower(hex(randomblob(7)))"
)


def new_uid() -> str:
    """A name that no other row has: 32 hexadecimal digits, of which the last 14 are random."""
    return f"{time.time_ns() // 1_000_000:012x}{next(_counter) & COUNTED:06x}{secrets.token_hex(7)}"


def fill(driver: sqlite3.Connection) -> None:
    """Give rows names that came from where there were none."""
    for table in NAMED:
        driver.execute(f"update {table} set uid = {MAKE.format(id='id')} where uid is null")


def install(connection: Connection) -> None:
    """Have rows that come without a name given one, on a connection that edits."""
    if connection.exec_driver_sql("select 1 from sqlite_temp_master where name='uid_of_papers'").first():
        return
    for table in NAMED:
        connection.exec_driver_sql(
            f"create temp trigger uid_of_{table} after insert on {table} when new.uid is null "
            f"begin update {table} set uid = {MAKE.format(id='new.id')} where id = new.id; end"
        )
