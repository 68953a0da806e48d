"""Undoing or redoing a step: its changes are reverted in reverse order and recorded again, so that it can be reversed.

Each change is reverted only if its result is still there. Later changes from elsewhere are never undone with it: a row
that others refer to is not deleted, and a value that was changed since is not reverted. If the right outcome is
obvious, it is chosen (a tag that was created again gets the papers of the restored one); otherwise the step clashes,
and none of it is undone.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Table, delete, func, select, update

from paperdesk.errors import UndoClash
from paperdesk.library import clashes, journal, presence, row_references, tables, undo_keys, undo_tags
from paperdesk.library.connections import driver_of
from paperdesk.library.fingerprints import columns_of, is_fingerprint, take_fingerprints
from paperdesk.library.library import Edit
from paperdesk.library.records import StepRow

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
SHARED = {"tags": "name", "collections": "name", "feed_folders": "name"}
"""Rows that contain others: if they are in use, they stay when the step that created them is undone."""

ALIKE = {
    "merged_records": frozenset({"made_at", "record", "traces", "origin", "reason"}),
    "other_values": frozenset({"made_at"}),
    "same_as": frozenset({"made_at"}),
}
"""Columns in which equal rows from two devices may differ (times, wording): applying the other row changes nothing."""

AT_ONCE = 200  # papers examined together
WITH_WORDS = {"papers", "paper_authors", "identifiers", "paper_tags", "annotations", "citation_key_aliases"}
WITHOUT_WORDS = {"starred", "is_read", "read_at", "place", "reading_state", "reading_position"}


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the journal."""

    id: int
    kind: str
    table_name: str
    row_key: str
    column_name: str
    paper_id: int | None
    before: str
    after: str

    @property
    def table(self) -> Table:
        return tables.TABLES[self.table_name]

    @property
    def key(self) -> dict[str, Any]:
        key: dict[str, Any] = json.loads(self.row_key)
        return key

    @property
    def is_loose(self) -> bool:
        """True if it is reverted as far as possible, regardless of later changes by others."""
        return self.column_name == "edited_fields" or (self.kind == "insert" and self.table_name in SHARED)

    @property
    def is_whole_paper(self) -> bool:
        """True if it represents a paper with everything that came with it."""
        return self.kind == "insert" and self.table_name == "papers"


def turn_step(edit: Edit, step_id: int, *, undone: bool | None = None) -> StepRow:
    """Undo a step, or redo one that was undone; the same journal serves both.

    Raises:
        UndoClash: something that it changed has been changed again since. The edit must then not be committed.
    """
    step = _step(edit, step_id)
    if undone is not None and step.undone != undone:
        raise clashes.turned_already(step)
    names = (getattr(CHANGES.c, name) for name in Change.__slots__)
    rows = edit.session.execute(select(*names).where(CHANGES.c.step_id == step_id).order_by(CHANGES.c.id.desc()))
    changes = [Change(*row) for row in rows]
    edit.session.execute(delete(CHANGES).where(CHANGES.c.step_id == step_id))
    journal.record(edit.session, step_id)
    Turning(edit, step).turn(changes)
    journal.record(edit.session, None)
    _note(edit, step)
    _tell(edit, changes)
    return step


def _step(edit: Edit, step_id: int) -> StepRow:
    row = edit.session.execute(select(STEPS).where(STEPS.c.id == step_id)).one_or_none()
    if row is None:
        raise UndoClash("step-gone", "This step is no longer in the history.")
    step = StepRow(row.id, row.label, row.made_at, row.undone, row.stuck or "", was_interrupted=bool(row.open_by))
    if row.open_by and presence.is_present(edit.folder / row.open_by):
        raise clashes.under_way(step)
    return step


def _note(edit: Edit, step: StepRow) -> None:
    """Mark the step as undone or redone; steps stuck below it may now be free."""
    last = edit.session.scalar(select(func.max(STEPS.c.turned)).where(STEPS.c.undone)) or 0
    turned = update(STEPS).where(STEPS.c.id == step.id)
    edit.session.execute(turned.values(undone=not step.undone, stuck=None, turned=max(last, 0) + 1))
    below = (STEPS.c.id < step.id) & ~STEPS.c.undone if not step.undone else STEPS.c.undone & (STEPS.c.turned < last)
    edit.session.execute(update(STEPS).where(below, STEPS.c.stuck.is_not(None)).values(stuck=None))
    edit.tell_history()


class Turning:
    """A step while it is being undone or redone."""

    def __init__(self, edit: Edit, step: StepRow) -> None:
        self.edit = edit
        self.step = step
        self.driver = driver_of(edit.session)
        self.keys = undo_keys.Keys(edit, step)
        self.tags = undo_tags.Tags(edit, step)
        self._kept: list[Change] = []
        self._touched: set[tuple[str, str, str]] = set()
        self._done = 0

    def turn(self, changes: Sequence[Change]) -> None:
        self.keys.look(changes)
        self._touched = clashes.touched_by_others(self.driver, self.step)
        for whole_papers, group in groupby(changes, lambda change: change.is_whole_paper):
            run = list(group)
            if whole_papers:
                for start in range(0, len(run), AT_ONCE):
                    self._remove_papers(run[start : start + AT_ONCE])
            else:
                for change in run:
                    self._turn(change)
        for change in self._kept:
            self._keep(change)

    def _turn(self, change: Change) -> None:
        self.edit.give_way()
        if (change.table_name, change.row_key, change.column_name) in self._touched and not change.is_loose:
            clashes.refuse_out_of_order(self.driver, self.step, change)
        if change.kind == "insert":
            self._remove(change)
        elif change.kind == "delete":
            self._bring_back(change)
        else:
            self._set_back(change)

    def _remove_papers(self, changes: Sequence[Change]) -> None:
        """Delete papers that the step added, if nothing has been added to them since."""
        for change in changes:
            if later := clashes.later_step(self.driver, self.step, change):
                raise clashes.not_alone(self.step, later)
            if clashes.touched_elsewhere(self.driver, self.step, change):
                raise clashes.changed_elsewhere(self.step)
        prints = take_fingerprints(
            self.driver, [change.key["id"] for change in changes if is_fingerprint(change.after)]
        )
        for change in changes:
            self.edit.give_way()
            if is_fingerprint(change.after):
                self._compare_print(change, prints)
                self._delete(change)
            else:
                self._remove(change)

    def _compare_print(self, change: Change, prints: dict[int, str]) -> None:
        present = self._row(change)
        if present is not None and json.loads(prints[change.key["id"]]) != json.loads(change.after):
            raise clashes.added_since(self.driver, self.step, change, present["title"])

    def _remove(self, change: Change) -> None:
        """Delete a row that the step created."""
        row = self._row(change)
        if row is None:
            clashes.refuse_out_of_order(self.driver, self.step, change)
            return
        hangs = row_references.has_children(self.driver, change.table, row, is_old=not change.after)
        if change.table_name in SHARED and (hangs or self._has_changed(change, row)):
            self._kept.append(change)
        elif hangs:
            raise clashes.added_since(self.driver, self.step, change, str(row.get("title", "")))
        elif self._has_changed(change, row):
            raise clashes.changed_since(self.driver, self.step, change)
        else:
            self._delete(change)

    def _has_changed(self, change: Change, row: dict[str, Any]) -> bool:
        if not change.after:  # the first versions did not store inserted rows
            return bool(clashes.later_step(self.driver, self.step, change))
        made = json.loads(change.after)
        passed = journal.NOT_UNDONE | ALIKE.get(change.table_name, frozenset())
        names = [name for name in columns_of(change.table) if name not in passed]
        return any(made.get(name) != row[name] for name in names if name in made)

    def _delete(self, change: Change) -> None:
        key = change.key
        self.driver.execute(f"delete from {change.table_name} where {journal.where_key(key)}", key)
        self._done += 1

    def _keep(self, change: Change) -> None:
        """Keep a tag or collection that others now use, as if created by the first of them."""
        row = self._row(change)
        if row is None:
            return
        if not self._done:
            raise clashes.still_used(self.step, str(row[SHARED[change.table_name]]))
        row_references.hand_over(self.driver, change, row, self.step.id)

    def _bring_back(self, change: Change) -> None:
        """Insert a row that the step deleted."""
        row = json.loads(change.before)
        if change.table_name == "tags" and self.tags.join_if_remade(row):
            return
        self.tags.redirect(change.table_name, row)
        row_references.let_go(self.driver, change.table, row)
        self.keys.settle(change.table_name, row)
        self._insert(change, row)
        self._done += 1

    def _insert(self, change: Change, row: dict[str, Any]) -> None:
        names = ", ".join(f'"{name}"' for name in row)
        slots = ", ".join(f":{name}" for name in row)
        try:
            self.driver.execute(f"insert into {change.table_name} ({names}) values ({slots})", row)
        except sqlite3.IntegrityError as error:
            self._explain(change, row, error)

    def _explain(self, change: Change, row: dict[str, Any], error: sqlite3.IntegrityError) -> None:
        """Why a row cannot be inserted: it exists, its ID is taken, or it conflicts with another."""
        if "FOREIGN KEY" in str(error):
            raise clashes.ground_gone(self.step) from error
        key = journal.columns_of(self.edit.session, change.table_name).key
        present = self._row_of(change.table_name, {name: row[name] for name in key})
        if present is not None:
            if any(row[name] != present[name] for name in columns_of(change.table) if name in row):
                raise clashes.changed_since(self.driver, self.step, change) from error
            clashes.refuse_out_of_order(self.driver, self.step, change)
            row_references.disown(self.driver, change, self.step.id)
        elif change.table_name in journal.NATURAL_KEYS and "id" in row:
            self._insert(change, {name: value for name, value in row.items() if name != "id"})
        else:
            raise clashes.name_taken(self.step, row.get(clashes.NAMED_BY.get(change.table_name, ""), "")) from error

    def _set_back(self, change: Change) -> None:
        """Restore a value that the step changed."""
        row = self._row(change)
        if row is None:  # purged since then: nothing to restore
            clashes.refuse_out_of_order(self.driver, self.step, change)
            return
        name, present = change.column_name, row[change.column_name]
        before, after = json.loads(change.before), json.loads(change.after)
        if present == before:
            clashes.refuse_out_of_order(self.driver, self.step, change)
            return
        if name == "edited_fields":
            before = " ".join(sorted((set(present.split()) - set(after.split())) | set(before.split())))
        elif present != after:
            raise clashes.changed_since(self.driver, self.step, change)
        if name == "name_key" and change.table_name == "tags" and self.tags.join(row["id"], before):
            return
        wanted = {name: before}
        self.tags.redirect(change.table_name, wanted)
        row_references.let_go(self.driver, change.table, wanted)
        wanted[name] = self.keys.settled_value(change.table_name, row, name, wanted[name])
        self._write(change, wanted[name])
        if name == "parent_id" and row_references.lies_in_itself(self.driver, change.table_name, row["id"]):
            raise clashes.into_itself(self.step)

    def _write(self, change: Change, value: Any) -> None:
        key = change.key
        where = journal.where_key(key)
        values = {"value_before": value, **key}
        try:
            self.driver.execute(
                f'update {change.table_name} set "{change.column_name}" = :value_before where {where}', values
            )
        except sqlite3.IntegrityError as error:
            if "FOREIGN KEY" in str(error):
                raise clashes.ground_gone(self.step) from error
            raise clashes.name_taken(self.step, value) from error
        self._done += 1

    def _row(self, change: Change) -> dict[str, Any] | None:
        return self._row_of(change.table_name, change.key)

    def _row_of(self, table_name: str, key: dict[str, Any]) -> dict[str, Any] | None:
        found = self.driver.execute(f"select * from {table_name} where {journal.where_key(key)}", key)
        names = [column[0] for column in found.description]
        row = found.fetchone()
        return dict(zip(names, row, strict=True)) if row is not None else None


def _tell(edit: Edit, changes: Sequence[Change]) -> None:
    edit.touch(papers={c.paper_id for c in changes if c.paper_id is not None})
    edit.touch_texts(set(_with_other_words(edit, changes)))
    for table_name, kind in KINDS.items():
        ids = {c.key["id"] for c in changes if c.table_name == table_name}
        if ids:
            edit.touch(**{kind: ids})


def _with_other_words(edit: Edit, changes: Sequence[Change]) -> Iterator[int]:
    """The papers whose text has changed, and those with a renamed tag."""
    for change in changes:
        if change.paper_id is not None and change.table_name in WITH_WORDS and change.column_name not in WITHOUT_WORDS:
            yield change.paper_id
        if change.column_name == "paper_id":
            yield json.loads(change.before)
        if change.table_name == "tags" and change.column_name == "name":
            carrying = "select paper_id from paper_tags where tag_id = ?"
            yield from (row[0] for row in driver_of(edit.session).execute(carrying, (change.key["id"],)))
