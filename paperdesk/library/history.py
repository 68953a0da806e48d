"""The history of the user's actions: list it, find the next step to undo or redo, end a step."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, exists, select

from paperdesk.errors import LibraryError, UndoClash
from paperdesk.library import clashes, presence, tables
from paperdesk.library.library import Edit, Library
from paperdesk.library.papers import get_rows
from paperdesk.library.records import PaperStepRow, StepRow
from paperdesk.library.undo_redo import turn_step
from paperdesk.model.paper import FIELD_NAMES
from paperdesk.model.steps import Step

__all__ = ["turn_step"]
STEPS = tables.history_steps
CHANGES = tables.history_changes
SHOWN_FIELDS = {*FIELD_NAMES, "citation_key"}
CHANGED = exists().where(CHANGES.c.step_id == STEPS.c.id)


def list_steps(session: Connection, *, limit: int | None = 1000) -> list[StepRow]:
    """The steps, newest first, without those that changed nothing; None: all of them."""
    rows = session.execute(select(STEPS).where(CHANGED).order_by(STEPS.c.id.desc()).limit(limit))
    return [_record(session, row) for row in rows]


def with_titles(session: Connection, steps: Sequence[StepRow]) -> list[StepRow]:
    """The steps, each with the title of the first paper that it touched, if that still exists."""
    query = select(CHANGES.c.paper_id).where(CHANGES.c.paper_id.is_not(None)).limit(1)
    first = {step.id: session.scalar(query.where(CHANGES.c.step_id == step.id)) for step in steps}
    ids = [paper_id for paper_id in first.values() if paper_id is not None]
    titles = {row.id: row.title for row in get_rows(session, ids)}
    return [replace(step, title=titles.get(first[step.id] or 0, "")) for step in steps]


def _record(session: Connection, row: Row[Any]) -> StepRow:
    lives = bool(row.open_by) and presence.is_present(_folder(session) / row.open_by)
    return StepRow(row.id, row.label, row.made_at, row.undone, row.stuck or "", lives, bool(row.open_by) and not lives)


def _folder(session: Connection) -> Path:
    return Path(str(session.engine.url.database)).parent


def list_paper_steps(session: Connection, *, paper_id: int, limit: int = 30) -> list[PaperStepRow]:
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
    return [PaperStepRow(s.id, s.label, s.made_at, s.undone, fields=tuple(fields)) for s, fields in found.values()]


def next_undo(session: Connection) -> StepRow | None:
    """The newest step in effect, except for those in progress or stuck."""
    return _next(session, ~STEPS.c.undone, STEPS.c.id.desc())


def next_redo(session: Connection) -> StepRow | None:
    """The step undone last, except for those that are stuck."""
    return _next(session, STEPS.c.undone, STEPS.c.turned.desc())


def _next(session: Connection, side: ColumnElement[bool], order: ColumnElement[Any]) -> StepRow | None:
    rows = session.execute(select(STEPS).where(side, STEPS.c.stuck.is_(None), CHANGED).order_by(order, STEPS.c.id))
    with rows:
        return next((step for step in _records(session, rows) if not step.is_running), None)


def _records(session: Connection, rows: Any) -> Iterator[StepRow]:
    return (_record(session, row) for row in rows)


def undo(library: Library) -> StepRow | None:
    """Undo the newest step in effect; returns it as it was, None if there is none.

    Raises:
        UndoClash: it cannot be undone. It is marked as stuck, and the next call undoes the one before it.
    """
    with library.read() as session:
        step = next_undo(session)
    return turn(library, step.id, undone=False) if step else None


def redo(library: Library) -> StepRow | None:
    """Redo the step undone last; returns it as it was, None if there is none.

    Raises:
        UndoClash: as for `undo`.
    """
    with library.read() as session:
        step = next_redo(session)
    return turn(library, step.id, undone=True) if step else None


def turn(library: Library, step_id: int, *, undone: bool | None = None) -> StepRow:
    """Undo a step, or redo one that was undone; returns it as it was.

    Args:
        library: the library, which is changed in a separate edit.
        step_id: the id of the step.
        undone: whether it is expected to be undone, so that it is not toggled twice; None: ignore.

    Raises:
        UndoClash: it cannot be undone or redone; nothing is changed. If it was next in line, it is marked as stuck.
    """
    try:
        with library.edit() as edit:
            return turn_step(edit, step_id, undone=undone)
    except UndoClash as clash:
        with library.edit() as edit:
            _mark_stuck(edit, step_id, clash)
        raise


def _mark_stuck(edit: Edit, step_id: int, clash: UndoClash) -> None:
    """Store the reason with a step whose turn it was; one tried before its turn may succeed later."""
    row = edit.session.execute(select(STEPS).where(STEPS.c.id == step_id)).one_or_none()
    if row is None or clash.code in clashes.PASSING:
        return
    due = next_redo(edit.session) if row.undone else next_undo(edit.session)
    if row.stuck is not None or (due is not None and due.id == step_id):
        edit.session.execute(STEPS.update().where(STEPS.c.id == step_id).values(stuck=clash.words))
        edit.tell_history()


@dataclass(slots=True)
class LongStep:
    """A step of several edits: its ID for each of them, and its final name."""

    id: int
    label: Step


@contextmanager
def long_step(library: Library, label: Step, *, most: int = 0) -> Iterator[LongStep]:
    """A step for all edits in the block, ended with it, however that ends; `most` as for `begin_step`."""
    step = LongStep(library.begin_step(label, most=most), label)
    try:
        yield step
    finally:
        with suppress(LibraryError), library.edit() as edit:
            close_step(edit, step_id=step.id, label=step.label)


def close_step(edit: Edit, *, step_id: int, label: Step) -> None:
    """End a step of several edits and name it after its effect; a step without changes is dropped."""
    changed = exists().where(CHANGES.c.step_id == step_id)
    if edit.session.scalar(select(changed)):
        edit.session.execute(delete(STEPS).where(STEPS.c.undone))
        edit.session.execute(STEPS.update().where(STEPS.c.id == step_id).values(label=label, open_by=None))
        edit.tell_history()
    else:
        edit.session.execute(delete(STEPS).where(STEPS.c.id == step_id))
