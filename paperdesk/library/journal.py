"""The journal of what the reader does: its inverse, row by row, written by triggers in the same transaction.

The triggers are temporary, made on the connection that edits from the table classes, so they can never lag behind the
tables. They write only while `recording` holds a step. A changed column is remembered by its values before and after,
an inserted or deleted row whole.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table

from paperdesk.library import tables
from paperdesk.library.connections import driver_of

JOURNALED = (
    tables.papers,
    tables.paper_authors,
    tables.identifiers,
    tables.links,
    tables.citation_key_aliases,
    tables.tags,
    tables.paper_tags,
    tables.collections,
    tables.collection_papers,
    tables.attachments,
    tables.annotations,
    tables.feed_folders,
    tables.feeds,
    tables.entries,
    tables.saved_searches,
    tables.judgements,
    tables.linked_files,
    tables.relations,
    tables.merged_records,
    tables.other_values,
)
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
    *("written_at", "written_hash", "paper_count"),
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


def install(connection: Connection) -> None:
    """Make the triggers on a connection that has none yet."""
    if connection.exec_driver_sql("select 1 from sqlite_temp_master where name='recording'").first():
        return
    connection.exec_driver_sql("create temp table recording (step_id integer not null)")
    for table in JOURNALED:
        for statement in triggers(table):
            connection.exec_driver_sql(statement)


def record(connection: Connection, step_id: int | None) -> None:
    """Write what follows to this step; None writes it nowhere."""
    driver = driver_of(connection)
    driver.execute("delete from recording")
    if step_id is not None:
        driver.execute("insert into recording values (?)", (step_id,))


def record_inserted(connection: Connection, step_id: int, papers: Mapping[int, str]) -> None:
    """Note that papers were added, all their parts with them (deleting a paper takes those along): id -> print."""
    rows = [(step_id, f'{{"id":{paper_id}}}', paper_id, made) for paper_id, made in papers.items()]
    driver_of(connection).executemany(INSERTED, rows)


def triggers(table: Table) -> Iterable[str]:
    """The statements that make a table's triggers."""
    name = table.name
    yield trigger(table, "insert", "after insert", values("new", table, before="''", after=whole_row("new", table)))
    yield trigger(table, "delete", "after delete", values("old", table, before=whole_row("old", table), after="''"))
    for column in table.columns:
        if column.primary_key or column.name in NOT_UNDONE:
            continue
        quoted = f'"{column.name}"'
        body = values(
            "new",
            table,
            before=f"json_quote(old.{quoted})",
            after=f"json_quote(new.{quoted})",
            column=column.name,
        )
        yield (  # our own names, no value of a reader's
            f"create temp trigger journal_{name}_{column.name} after update of {quoted} on {name} "
            f"when old.{quoted} is not new.{quoted} and exists (select 1 from recording) begin {body} end"
        )


def trigger(table: Table, kind: str, moment: str, body: str) -> str:
    return (
        f"create temp trigger journal_{table.name}_{kind} {moment} on {table.name} "
        f"when exists (select 1 from recording) begin {body} end"
    )


def values(row: str, table: Table, *, before: str, after: str, column: str = "") -> str:
    kind = "update" if column else ("delete" if row == "old" else "insert")
    return WRITE.format(
        kind=kind,
        table=table.name,
        key=key_of(row, table),
        column=column,
        paper=paper_of(row, table),
        before=before,
        after=after,
    )


def key_of(row: str, table: Table) -> str:
    parts = ", ".join(f"'{name}', {row}.\"{name}\"" for name in key_columns(table))
    return f"json_object({parts})"


def key_columns(table: Table) -> tuple[str, ...]:
    """What names a row for good: not an id that SQLite may give to another row when this one is gone."""
    return NATURAL_KEYS.get(table.name) or tuple(column.name for column in table.primary_key)


def paper_of(row: str, table: Table) -> str:
    if table is tables.papers:
        return f"{row}.id"
    return f"{row}.paper_id" if "paper_id" in table.columns else "null"


def whole_row(row: str, table: Table) -> str:
    parts = ", ".join(f"'{c.name}', {row}.\"{c.name}\"" for c in table.columns)
    return f"json_object({parts})"


def where_key(key: Mapping[str, Any]) -> str:
    return " and ".join(f'"{name}" = :{name}' for name in key)
