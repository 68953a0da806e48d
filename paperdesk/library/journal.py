"""The journal of what the reader does: its inverse, row by row, written by triggers in the same transaction.

The triggers are temporary, made on the connection that edits from the tables as they are stored, so they can never lag
behind them. They write only while `recording` holds a step. A changed column is remembered by its values before and
after, an inserted or deleted row whole.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from paperdesk.library.connections import AnyView, driver_of

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


@dataclass(frozen=True, slots=True)
class Stored:
    """A table as it is stored: the names of its columns, and of those that are its key."""

    name: str
    columns: tuple[str, ...]
    primary: tuple[str, ...]


def stored_table(driver: sqlite3.Connection, name: str) -> Stored:
    told = driver.execute(f"pragma table_info({name})").fetchall()
    primary = sorted((place, column) for _, column, _, _, _, place in told if place)
    return Stored(name, tuple(row[1] for row in told), tuple(column for _, column in primary))


def install(connection: AnyView) -> None:
    """Make the triggers on a connection that has none yet."""
    driver = driver_of(connection)
    if driver.execute("select 1 from sqlite_temp_master where name='recording'").fetchone():
        return
    driver.execute("create temp table recording (step_id integer not null)")
    for name in JOURNALED:
        for statement in triggers(stored_table(driver, name)):
            driver.execute(statement)


def record(connection: AnyView, step_id: int | None) -> None:
    """Write what follows to this step; None writes it nowhere."""
    driver = driver_of(connection)
    driver.execute("delete from recording")
    if step_id is not None:
        driver.execute("insert into recording values (?)", (step_id,))


def record_inserted(connection: AnyView, step_id: int, papers: Mapping[int, str]) -> None:
    """Note that papers were added, all their parts with them (deleting a paper takes those along): id -> print."""
    rows = [(step_id, f'{{"id":{paper_id}}}', paper_id, made) for paper_id, made in papers.items()]
    driver_of(connection).executemany(INSERTED, rows)


def triggers(table: Stored) -> Iterable[str]:
    """The statements that make a table's triggers."""
    name = table.name
    yield trigger(table, "insert", "after insert", values("new", table, before="''", after=whole_row("new", table)))
    yield trigger(table, "delete", "after delete", values("old", table, before=whole_row("old", table), after="''"))
    for column in table.columns:
        if column in table.primary or column in NOT_UNDONE:
            continue
        quoted = f'"{column}"'
        body = values(
            "new",
            table,
            before=f"json_quote(old.{quoted})",
            after=f"json_quote(new.{quoted})",
            column=column,
        )
        yield (  # our own names, no value of a reader's
            f"create temp trigger journal_{name}_{column} after update of {quoted} on {name} "
            f"when old.{quoted} is not new.{quoted} and exists (select 1 from recording) begin {body} end"
        )


def trigger(table: Stored, kind: str, moment: str, body: str) -> str:
    return (
        f"create temp trigger journal_{table.name}_{kind} {moment} on {table.name} "
        f"when exists (select 1 from recording) begin {body} end"
    )


def values(row: str, table: Stored, *, before: str, after: str, column: str = "") -> str:
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


def key_of(row: str, table: Stored) -> str:
    parts = ", ".join(f"'{name}', {row}.\"{name}\"" for name in key_columns(table.name, table.primary))
    return f"json_object({parts})"


def key_columns(table: str, primary: Iterable[str]) -> tuple[str, ...]:
    """What names a row for good: not an id that SQLite may give to another row when this one is gone."""
    return NATURAL_KEYS.get(table) or tuple(primary)


def paper_of(row: str, table: Stored) -> str:
    if table.name == "papers":
        return f"{row}.id"
    return f"{row}.paper_id" if "paper_id" in table.columns else "null"


def whole_row(row: str, table: Stored) -> str:
    parts = ", ".join(f"'{c}', {row}.\"{c}\"" for c in table.columns)
    return f"json_object({parts})"


def where_key(key: Mapping[str, Any]) -> str:
    return " and ".join(f'"{name}" = :{name}' for name in key)
