"""References between rows: which rows refer to a row, and how to handle references to deleted rows."""

import json
import sqlite3
from typing import Any

from sqlalchemy import Column, Table

from paperdesk.library import tables

ALONG = {"feed_marks", "title_skeletons"}
"""Deleted with their rows without being recorded: the next refresh, or the title, recreates them."""

PARTED = {"feeds", "saved_searches", "papers"}
"""References to these with "set null" are just cleared, as when the user removes one."""


def children_of(table: Table) -> list[Column[Any]]:
    """The columns that refer to a table and would be affected by deleting one of its rows."""
    return [
        column
        for other in tables.TABLES.values()
        if other.name not in ALONG
        for column in other.columns
        for key in column.foreign_keys
        if key.column.table is table and not (key.ondelete == "SET NULL" and table.name in PARTED)
    ]


OPTIONAL = {
    table.name: [
        (column.name, key.column.table.name)
        for column in table.columns
        for key in column.foreign_keys
        if key.ondelete == "SET NULL"
    ]
    for table in tables.TABLES.values()
}
CHILDREN = {table.name: children_of(table) for table in tables.TABLES.values()}


def has_children(connection: sqlite3.Connection, table: Table, row: dict[str, Any], *, is_old: bool) -> bool:
    """True if anything refers to a row. For papers imported by the first versions, this includes their own parts."""
    if "id" not in row or (is_old and table is tables.papers):
        return False
    return any(
        connection.execute(
            f'select 1 from {column.table.name} where "{column.name}" = ? limit 1', (row["id"],)
        ).fetchone()
        for column in CHILDREN[table.name]
    )


def let_go(connection: sqlite3.Connection, table: Table, row: dict[str, Any]) -> None:
    """Clear optional references to rows that no longer exist."""
    for name, other in OPTIONAL[table.name]:
        there = f"select 1 from {other} where id = ?"
        if row.get(name) is not None and connection.execute(there, (row[name],)).fetchone() is None:
            row[name] = None


def lies_in_itself(connection: sqlite3.Connection, table_name: str, row_id: int) -> bool:
    """True if a collection or folder has become its own ancestor."""
    above = f"""
    with recursive above(id) as (
        select parent_id from {table_name} where id = ?1
        union select t.parent_id from above a join {table_name} t on t.id = a.id
    ) select 1 from above where id = ?1
    """
    return connection.execute(above, (row_id,)).fetchone() is not None


HEIR = """
select c.step_id from history_changes c join history_steps s on s.id = c.step_id
where not s.undone and c.step_id <> :step and (
    (c.table_name = :table and c.kind = 'update' and c.row_key = json_object('id', :id))
    or (c.table_name = :user and c.kind = 'insert' and json_extract(c.after, :path) = :id)
    or (c.table_name = :user and c.kind = 'update' and c.column_name = :reference and c.after = cast(:id as text))
    or (c.table_name = 'papers' and :table = 'tags' and c.kind = 'insert' and json_valid(c.after)
        and exists (select 1 from json_each(c.after, '$.tags') t where t.value = :id)))
order by c.step_id < :step, c.step_id limit 1
"""
HAND_OVER = """
insert into history_changes (id, step_id, kind, table_name, row_key, column_name, paper_id, before, after)
select min(id) - 1, ?, 'insert', ?, ?, '', null, '', ? from history_changes
"""  # the lowest number: undone last in its step
USERS = {
    "tags": (("paper_tags", "tag_id"),),
    "collections": (("collection_papers", "collection_id"), ("collections", "parent_id")),
    "feed_folders": (("feeds", "folder_id"), ("feed_folders", "parent_id")),
}


def hand_over(connection: sqlite3.Connection, change: Any, row: dict[str, Any], step_id: int) -> None:
    """Transfer a row to the next step that uses it; when that is undone as well, the row is deleted."""
    for user, reference in USERS[change.table_name]:
        values = {"step": step_id, "table": change.table_name, "id": row["id"], "user": user}
        heir = connection.execute(HEIR, values | {"path": f"$.{reference}", "reference": reference}).fetchone()
        if heir:
            connection.execute(HAND_OVER, (heir[0], change.table_name, change.row_key, change.after))
            return


def as_json(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def disown(driver: sqlite3.Connection, change: Any, step_id: int) -> None:
    """Detach a row that others have recreated from all earlier steps."""
    driver.execute(
        "delete from history_changes where kind = 'insert' and table_name = ? and row_key = ? and step_id <> ?",
        (change.table_name, change.row_key, step_id),
    )
