"""The journal: the inverse of the user's actions, row by row, written by triggers in the same transaction.

The triggers are temporary: the editing connection creates them from the existing tables, so they always match. They
write only while `recording` contains a step. A changed column is stored with its values before and after, an inserted
or deleted row completely.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from paperdesk.library.connections import driver_of

JOURNALED = (
    "papers",
    "paper_authors",
    "identifiers",
    "links",
    "citation_key_aliases",
    "tags",
    "paper_tags",
    "collections",
    "collection_papers",
    "attachments",
    "annotations",
    "feed_folders",
    "feeds",
    "entries",
    "saved_searches",
    "judgements",
    "linked_files",
    "relations",
    "merged_records",
    "other_values",
    "same_as",
)
"""The tables whose changes can be undone."""

NOT_UNDONE = {
    *(
        "changed_at",
        "corrected_at",
        "said",
        "etag",
        "last_modified",
        "checked_at",
        "good_at",
        "next_check_at",
        "failures",
        "error",
    ),
    *("written_at", "written_hash", "paper_count", "uid"),
}
NATURAL_KEYS = {
    "identifiers": ("paper_id", "scheme", "value"),
    "links": ("paper_id", "url"),
    "entries": ("source", "guid", "paper_id"),
}
WRITE = (
    "insert into history_changes (step_id, kind, table_name, row_key, column_name, paper_id, before, after) "
    "select step_id, '{kind}', '{table}', {key}, '{column}', {paper}, {before}, {after} from recording;"
)


INSERTED = (
    "insert into history_changes (step_id, kind, table_name, row_key, column_name, paper_id, before, after) "
    "values (?, 'insert', 'papers', ?, '', ?, '', ?)"
)


@dataclass(frozen=True, slots=True)
class Columns:
    """A table in the library: its name, its columns, and those that identify a row permanently."""

    table: str
    names: tuple[str, ...]
    primary: tuple[str, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that identify a row, never an ID that SQLite may reuse after deletion."""
        return NATURAL_KEYS.get(self.table) or self.primary


def columns_of(connection: Connection, table: str) -> Columns:
    """The columns of a table in order."""
    rows = driver_of(connection).execute("select name, pk from pragma_table_info(?)", (table,)).fetchall()
    primary = sorted((place, name) for name, place in rows if place)
    return Columns(table, tuple(name for name, _ in rows), tuple(name for _, name in primary))


def install(connection: Connection) -> None:
    """Create the triggers on a connection that has none yet."""
    if connection.exec_driver_sql("select 1 from sqlite_temp_master where name='recording'").first():
        return
    connection.exec_driver_sql("create temp table recording (step_id integer not null)")
    for table in JOURNALED:
        for statement in triggers(columns_of(connection, table)):
            connection.exec_driver_sql(statement)


def record(connection: Connection, step_id: int | None) -> None:
    """Record what follows in this step; None: in none."""
    driver = driver_of(connection)
    driver.execute("delete from recording")
    if step_id is not None:
        driver.execute("insert into recording values (?)", (step_id,))


def record_inserted(connection: Connection, step_id: int, papers: Mapping[int, str]) -> None:
    """Record that papers were added with all their parts (which are deleted with them): id -> fingerprint."""
    rows = [(step_id, f'{{"id":{paper_id}}}', paper_id, made) for paper_id, made in papers.items()]
    driver_of(connection).executemany(INSERTED, rows)


def triggers(own: Columns) -> Iterable[str]:
    """The statements that create a table's triggers."""
    yield trigger(own, "insert", "after insert", values("new", own, before="''", after=whole_row("new", own)))
    yield trigger(own, "delete", "after delete", values("old", own, before=whole_row("old", own), after="''"))
    for name in own.names:
        if name in own.primary or name in NOT_UNDONE:
            continue
        quoted = f'"{name}"'
        body = values("new", own, before=f"json_quote(old.{quoted})", after=f"json_quote(new.{quoted})", column=name)
        yield (  # our own names, no user data
            f"create temp trigger journal_{own.table}_{name} after update of {quoted} on {own.table} "
            f"when old.{quoted} is not new.{quoted} and exists (select 1 from recording) begin {body} end"
        )


def trigger(own: Columns, kind: str, moment: str, body: str) -> str:
    return (
        f"create temp trigger journal_{own.table}_{kind} {moment} on {own.table} "
        f"when exists (select 1 from recording) begin {body} end"
    )


def values(row: str, own: Columns, *, before: str, after: str, column: str = "") -> str:
    kind = "update" if column else ("delete" if row == "old" else "insert")
    return WRITE.format(
        kind=kind,
        table=own.table,
        key=json_object(row, own.key),
        column=column,
        paper=paper_of(row, own),
        before=before,
        after=after,
    )


def paper_of(row: str, own: Columns) -> str:
    if own.table == "papers":
        return f"{row}.id"
    return f"{row}.paper_id" if "paper_id" in own.names else "null"


def whole_row(row: str, own: Columns) -> str:
    return json_object(row, own.names)


def json_object(row: str, names: Iterable[str]) -> str:
    parts = ", ".join(f"'{name}', {row}.\"{name}\"" for name in names)
    return f"json_object({parts})"


def where_key(key: Mapping[str, Any]) -> str:
    return " and ".join(f'"{name}" = :{name}' for name in key)
