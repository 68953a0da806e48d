"""The names that rows bear on every device: made once, at random, and never from what a row says.

Whoever inserts many rows may give each its name; whoever does not gets one from a temporary trigger, so that no row is
ever without. Ids of rows are numbers of this device alone.
"""

from uuid import uuid4

from sqlalchemy import Connection

NAMED = (
    *("papers", "annotations", "attachments", "collections", "feed_folders", "saved_searches"),
    *("judgements", "merged_records", "other_values"),
)
"""The tables whose rows bear such a name."""


def new_uid() -> str:
    """A name that no other row has: 32 hexadecimal digits."""
    return uuid4().hex


def install(connection: Connection) -> None:
    """Have rows that come without a name given one, on a connection that edits."""
    if connection.exec_driver_sql("select 1 from sqlite_temp_master where name='uid_of_papers'").first():
        return
    for table in NAMED:
        connection.exec_driver_sql(
            f"create temp trigger uid_of_{table} after insert on {table} when new.uid is null "
            f"begin update {table} set uid = lower(hex(randomblob(16))) where id = new.id; end"
        )
