"""The history of what the reader did: list it, undo a step, do it again, forget what is old."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, exists, select, text
from sqlalchemy.orm import Session

from paperdesk.errors import UndoClash
from paperdesk.library import journal, tables
from paperdesk.library.library import Edit
from paperdesk.library.records import PaperStepRow, StepRow
from paperdesk.model.paper import FIELD_NAMES

KEPT_DAYS = 90
STEPS = tables.history_steps
CHANGES = tables.history_changes
KINDS = {
    "tags": "tags",
    "collections": "collections",
    "feeds": "feeds",
    "feed_folders": "feeds",
    "annotations": "annotations",
    "saved_searches": "saved_searches",
    "linked_files": "linked_files",
}
SHOWN_FIELDS = {*FIELD_NAMES, "citation_key"}
WITH_WORDS = {"papers", "paper_authors", "identifiers", "paper_tags", "annotations", "citation_key_aliases"}
WITHOUT_WORDS = {"starred", "is_read", "read_at", "place", "reading_state", "reading_position"}


def list_steps(session: Session, *, limit: int = 200) -> list[StepRow]:
    """The steps, newest first, without those that changed nothing."""
    rows = session.execute(
        select(STEPS).where(exists().where(CHANGES.c.step_id == STEPS.c.id)).order_by(STEPS.c.id.desc()).limit(limit)
    )
    return [StepRow(row.id, row.label, row.made_at, row.undone) for row in rows]


def list_paper_steps(session: Session, *, paper_id: int, limit: int = 30) -> list[PaperStepRow]:
    """The steps that touched a paper, newest first, each with the fields that it changed."""
    rows = session.execute(
        select(STEPS, CHANGES.c.table_name, CHANGES.c.column_name)
        .join(CHANGES, CHANGES.c.step_id == STEPS.c.id)
        .where(CHANGES.c.paper_id == paper_id)
        .order_by(STEPS.c.id.desc(), CHANGES.c.id)
    )
    found: dict[int, tuple[StepRow, dict[str, None]]] = {}
    for row in rows:
        if row.id not in found and len(found) == limit:
            break
        known = found.setdefault(row.id, (StepRow(row.id, row.label, row.made_at, row.undone), {}))
        if row.table_name == "papers" and row.column_name in SHOWN_FIELDS:
            known[1][row.column_name] = None
    return [PaperStepRow(s.id, s.label, s.made_at, s.undone, tuple(fields)) for s, fields in found.values()]


def next_undo(session: Session) -> StepRow | None:
    """The newest step that stands."""
    return next((step for step in list_steps(session) if not step.undone), None)


def next_redo(session: Session) -> StepRow | None:
    """The oldest step that was undone."""
    undone = [step for step in list_steps(session) if step.undone]
    return undone[-1] if undone else None


def turn_step(edit: Edit, step_id: int) -> StepRow:
    """Undo a step that stands, or do again one that was undone; the same journal serves both.

    Raises:
        UndoClash: something that it changed has been changed again since; nothing is turned then.
    """
    row = edit.session.execute(select(STEPS).where(STEPS.c.id == step_id)).one_or_none()
    if row is None:
        raise UndoClash("step-gone", "This step is no longer in the history.")
    step = StepRow(row.id, row.label, row.made_at, row.undone)
    changes = edit.session.execute(
        select(CHANGES).where(CHANGES.c.step_id == step_id).order_by(CHANGES.c.id.desc())
    ).all()
    _refuse_clash(edit.session, step, changes)
    edit.session.execute(delete(CHANGES).where(CHANGES.c.step_id == step_id))
    edit.session.execute(text("pragma defer_foreign_keys = on"))
    journal.record(edit.connection, step_id)
    for change in changes:
        _turn(edit, step, change)
    journal.record(edit.connection, None)
    edit.session.execute(STEPS.update().where(STEPS.c.id == step_id).values(undone=not step.undone))
    _tell(edit, changes)
    edit.tell_history()
    return step


def _refuse_clash(session: Session, step: StepRow, changes: Sequence[Row[Any]]) -> None:
    """A later step must not have touched a paper that this one would remove."""
    if step.undone:
        return
    added = {c.paper_id for c in changes if c.kind == "insert" and c.table_name == "papers"}
    if not added:
        return
    later = session.execute(
        select(CHANGES.c.paper_id, STEPS.c.label)
        .join(STEPS, STEPS.c.id == CHANGES.c.step_id)
        .where(STEPS.c.id > step.id, ~STEPS.c.undone, CHANGES.c.paper_id.is_not(None))
    )
    for paper_id, label in later:
        if paper_id in added:
            raise UndoClash(
                "undo-not-alone",
                "“{label}” cannot be undone alone: “{later}” came after it. Undo that first.",
                label=step.label,
                later=label,
            )


def _turn(edit: Edit, step: StepRow, change: Row[Any]) -> None:
    key = json.loads(change.row_key)
    where = journal.where_key(key)
    table = f'"{change.table_name}"'
    if change.kind == "insert":
        edit.session.execute(text(f"delete from {table} where {where}"), key)
    elif change.kind == "delete":
        _insert(edit, table, json.loads(change.before))
    else:
        _set_back(edit, step, change, key)


def _insert(edit: Edit, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    slots = ", ".join(f":{name}" for name in row)
    # what a cascade has put back already is not put back twice
    edit.session.execute(text(f"insert or ignore into {table} ({names}) values ({slots})"), row)


def _set_back(edit: Edit, step: StepRow, change: Row[Any], key: dict[str, Any]) -> None:
    table, column = f'"{change.table_name}"', f'"{change.column_name}"'
    where = journal.where_key(key)
    present = edit.session.execute(
        text(f"select json_quote({column}) from {table} where {where}"),
        key,
    ).first()
    if present is None:
        return  # purged since: nothing is left to set back
    if present[0] != change.after:
        raise UndoClash(
            "undo-clash",
            "“{label}” cannot be undone: what it changed has changed again since. Undo the later steps first.",
            label=step.label,
        )
    edit.session.execute(
        text(f"update {table} set {column} = :before_value where {where}"),
        {"before_value": json.loads(change.before), **key},
    )


def _tell(edit: Edit, changes: Sequence[Row[Any]]) -> None:
    papers = {c.paper_id for c in changes if c.paper_id is not None}
    edit.touch(papers=papers)
    edit.touch_texts(
        c.paper_id
        for c in changes
        if c.paper_id is not None and c.table_name in WITH_WORDS and c.column_name not in WITHOUT_WORDS
    )
    for table_name, kind in KINDS.items():
        ids = {json.loads(c.row_key)["id"] for c in changes if c.table_name == table_name}
        if ids:
            edit.touch(**{kind: ids})


def forget_old_steps(edit: Edit) -> None:
    """Drop the steps of more than 90 days ago."""
    oldest = (datetime.now(UTC) - timedelta(days=KEPT_DAYS)).isoformat()
    edit.session.execute(delete(STEPS).where(STEPS.c.made_at < oldest))


def close_step(edit: Edit, *, step_id: int, label: str) -> None:
    """End a step of several edits: name it by what it did; one that changed nothing is none."""
    changed = exists().where(CHANGES.c.step_id == step_id)
    if edit.session.scalar(select(changed)):
        edit.session.execute(delete(STEPS).where(STEPS.c.undone))
        edit.session.execute(STEPS.update().where(STEPS.c.id == step_id).values(label=label))
        edit.tell_history()
    else:
        edit.session.execute(delete(STEPS).where(STEPS.c.id == step_id))
