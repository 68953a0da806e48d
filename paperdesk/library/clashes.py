"""Why a step cannot be undone or redone, in a sentence that names the conflicting step if there is one."""

import sqlite3
from typing import Any

from paperdesk.errors import UndoClash, Words
from paperdesk.library.records import StepRow
from paperdesk.library.stored_steps import unpacked_step

LATER_ON_ROW = """
select s.label from history_steps s join history_changes c on c.step_id = s.id
where not s.undone and s.id > ? and c.table_name = ? and c.row_key = ? order by s.id limit 1
"""
EARLIER_ON_ROW = """
select s.label from history_steps s join history_changes c on c.step_id = s.id
where s.undone and s.id < ? and c.table_name = ? and c.row_key = ? order by s.id desc limit 1
"""
TOUCHED = """
select c.table_name, c.row_key, c.column_name from history_steps s cross join history_changes c on c.step_id = s.id
where s.undone = :undone and (s.id < :step) = :undone and s.id <> :step
"""
LATER_ON_PAPER = """
select s.label from history_changes c join history_steps s on s.id = c.step_id
where c.paper_id = ? and not s.undone and s.id > ? order by s.id limit 1
"""
PASSING = {"undone-already", "done-already", "undo-under-way", "step-gone"}
"""Codes of clashes that say nothing about the step itself."""

NAMED_BY = {
    "papers": "citation_key",
    "citation_key_aliases": "citation_key",
    "tags": "name",
    "feeds": "address",
    "linked_files": "path",
}


def turned(step: StepRow) -> Words:
    return Words("redone") if step.undone else Words("undone")


def later_step(connection: sqlite3.Connection, step: StepRow, change: Any) -> str:
    """The name of the first later step in effect that touched the same row or its paper; "" if none did."""
    if step.undone:
        return ""
    if change.kind == "insert" and change.table_name in {"papers", "attachments"} and change.paper_id is not None:
        row = connection.execute(LATER_ON_PAPER, (change.paper_id, step.id)).fetchone()
    else:
        row = connection.execute(LATER_ON_ROW, (step.id, change.table_name, change.row_key)).fetchone()
    return unpacked_step(row[0]) if row else ""


def touched_by_others(connection: sqlite3.Connection, step: StepRow) -> set[tuple[str, str, str]]:
    """The table, key and column of each change that was also made by the steps that must be undone first."""
    return set(connection.execute(TOUCHED, {"step": step.id, "undone": step.undone}))


def refuse_out_of_order(connection: sqlite3.Connection, step: StepRow, change: Any) -> None:
    """Refuse if a row is already in its target state because of another step, which must be undone or redone first.

    Raises:
        UndoClash: it is.
    """
    if later := later_step(connection, step, change):
        raise not_alone(step, later)
    row = connection.execute(EARLIER_ON_ROW, (step.id, change.table_name, change.row_key)).fetchone()
    if step.undone and row is not None:
        raise UndoClash(
            "redo-not-alone",
            "“{label}” cannot be redone on its own because “{earlier}” came before it. Redo that first.",
            label=step.label,
            earlier=unpacked_step(row[0]),
        )


def not_alone(step: StepRow, later: str) -> UndoClash:
    return UndoClash(
        "undo-not-alone",
        "“{label}” cannot be undone on its own because “{later}” came after it. Undo that first.",
        label=step.label,
        later=later,
    )


def changed_since(connection: sqlite3.Connection, step: StepRow, change: Any) -> UndoClash:
    """The error for a row that is no longer as the step left it."""
    if later := later_step(connection, step, change):
        return not_alone(step, later)
    return UndoClash(
        "undo-clash",
        "“{label}” cannot be {turned} because what it changed has been changed again since.",
        label=step.label,
        turned=turned(step),
    )


def added_since(connection: sqlite3.Connection, step: StepRow, change: Any, title: str) -> UndoClash:
    """The error for additions that would be lost with what the step created."""
    if later := later_step(connection, step, change):
        return not_alone(step, later)
    return UndoClash(
        "undo-would-lose",
        "“{label}” cannot be {turned} because later changes to “{title}” would be lost.",
        label=step.label,
        turned=turned(step),
        title=title,
    )


def touched_elsewhere(connection: sqlite3.Connection, step: StepRow, change: Any) -> bool:
    """True if another device has changed a paper since the step was made."""
    query = "select 1 from sync_touched where paper_id = ? and at >= ?"
    return connection.execute(query, (change.paper_id, step.made_at)).fetchone() is not None


def changed_elsewhere(step: StepRow) -> UndoClash:
    """The error for another device's changes to a paper that would be lost."""
    return UndoClash(
        "undo-changed-elsewhere",
        "“{label}” cannot be {turned} because another device has since changed one of its papers.",
        label=step.label,
        turned=turned(step),
    )


def still_used(step: StepRow, name: str) -> UndoClash:
    return UndoClash(
        "undo-still-used",
        "“{label}” cannot be {turned} because “{name}” now contains other items.",
        label=step.label,
        turned=turned(step),
        name=name,
    )


def name_taken(step: StepRow, name: object) -> UndoClash:
    return UndoClash(
        "undo-name-taken",
        "“{label}” cannot be {turned} because “{name}” is now used for something else.",
        label=step.label,
        turned=turned(step),
        name=name,
    )


def ground_gone(step: StepRow) -> UndoClash:
    return UndoClash(
        "undo-ground-gone",
        "“{label}” cannot be {turned} because something it needs no longer exists.",
        label=step.label,
        turned=turned(step),
    )


def into_itself(step: StepRow) -> UndoClash:
    return UndoClash(
        "undo-into-itself",
        "“{label}” cannot be {turned} because something would then contain itself.",
        label=step.label,
        turned=turned(step),
    )


def turned_already(step: StepRow) -> UndoClash:
    if step.undone:
        return UndoClash("undone-already", "“{label}” has already been undone.", label=step.label)
    return UndoClash("done-already", "“{label}” was not undone, or has already been redone.", label=step.label)


def under_way(step: StepRow) -> UndoClash:
    return UndoClash(
        "undo-under-way",
        "“{label}” is still in progress. Wait until it is done, or cancel it.",
        label=step.label,
    )
