"""Conflicts between devices, for display: of a paper, or of a row that belongs to one."""

import json
from dataclasses import dataclass

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.device_state import Conflict, list_conflicts
from paperdesk.library.shared_tables import BY_NAME, KEY, ROLES
from paperdesk.model.paper import Author
from paperdesk.model.shared_rows import Value

PAPER_OF = {
    "papers": "select id, citation_key, title from papers where uid = ?",
    **{
        table: f"select p.id, p.citation_key, p.title from {table} x join papers p on p.id = x.paper_id where x.uid = ?"
        for table in ("annotations", "attachments", "merged_records", "other_values", "judgements")
    },
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A conflicting value of a paper, or of a row that belongs to it."""

    conflict: Conflict
    about: str  # the content of the row, if it is not the paper itself
    values: tuple[str, ...]
    """The values as text, with the shown one last."""


def list_differences(view: AnyView, paper_id: int) -> tuple[Difference, ...]:
    """List the conflicts of a paper."""
    driver = driver_of(view)
    found = []
    if driver.execute("select 1 from sync_conflicts limit 1").fetchone() is None:
        return ()
    for conflict in list_conflicts(view):
        paper = paper_of(view, conflict)
        if paper is not None and paper[0] == paper_id:
            values = tuple(value_text(conflict.name, value) for _, value in conflict.said)
            found.append(Difference(conflict, _about(view, conflict), values))
    return tuple(found)


def _about(view: AnyView, conflict: Conflict) -> str:
    columns = {"annotations": "coalesce(nullif(text, ''), quote)", "attachments": "coalesce(nullif(title, ''), path)"}
    column = columns.get(conflict.kind)
    if column is None:
        return ""
    query = f"select {column} from {conflict.kind} where uid = ?"
    row = driver_of(view).execute(query, (conflict.uid,)).fetchone()
    return str(row[0] or "") if row else ""


def value_text(name: str, value: Value) -> str:
    """A value as display text: names separated by semicolons, a citation key without its flags."""
    if name in ROLES:
        return "; ".join(Author(*each).full for each in json.loads(str(value)))
    if name == KEY:
        return str(json.loads(str(value))[0])
    return "" if value is None else str(value)


def paper_of(view: AnyView, conflict: Conflict) -> tuple[int, str, str] | None:
    """The paper of a conflict: id, citation key and title; None if the conflict is not about a paper."""
    query = PAPER_OF.get(conflict.kind)
    row: tuple[int, str, str] | None = driver_of(view).execute(query, (conflict.uid,)).fetchone() if query else None
    return row


def name_of(view: AnyView, conflict: Conflict) -> str:
    """The subject of a conflict: a citation key, or the name of a collection, tag, feed or saved search."""
    if found := paper_of(view, conflict):
        return found[1]
    table = BY_NAME[conflict.kind]
    column = next((name for name in ("name", "title") if name in table.columns), "")
    if not column or "{" in table.key:
        return conflict.uid
    query = f'select "{column}" from {table.name} where "{table.key}" = ?'
    row = driver_of(view).execute(query, (conflict.uid,)).fetchone()
    return str(row[0]) if row else conflict.uid
