"""Earlier versions of a note from the history: one for each editing session, for as long as steps are kept."""

import json

from sqlalchemy import Connection, select, text

from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.note_records import NoteVersion

STEPS = tables.history_steps
CHANGES = tables.history_changes
JOIN = """
update history_changes set after = (
    select last.after from history_changes last where last.step_id = history_changes.step_id
    and last.table_name = history_changes.table_name and last.row_key = history_changes.row_key
    and last.column_name = history_changes.column_name and last.kind = 'update' order by last.id desc limit 1)
where step_id = :step and kind = 'update'
"""
THIN = """
delete from history_changes where step_id = :step and kind = 'update' and id not in (
    select min(id) from history_changes where step_id = :step and kind = 'update'
    group by table_name, row_key, column_name)
"""


def list_versions(session: Connection, annotation_id: int) -> list[NoteVersion]:
    """The versions of a note before each editing session, newest first, without the initial one."""
    key = json.dumps({"id": annotation_id}, separators=(",", ":"))
    here = (CHANGES.c.table_name == "annotations") & (CHANGES.c.row_key == key)
    made_in = select(CHANGES.c.step_id).where(here, CHANGES.c.kind == "insert")
    rows = session.execute(
        select(CHANGES.c.before, STEPS.c.made_at)
        .join(STEPS, STEPS.c.id == CHANGES.c.step_id)
        .where(here, CHANGES.c.column_name == "text", CHANGES.c.step_id.not_in(made_in))
        .order_by(CHANGES.c.id.desc())
    )
    versions: list[NoteVersion] = []
    for row in rows:
        said = json.loads(row.before)
        if said and said not in {version.text for version in versions}:
            versions.append(NoteVersion(said, row.made_at))
    return versions


def join_changes(edit: Edit) -> None:
    """For many changes of one value in a step, keep the first "before" and the last "after"."""
    if edit.step_id is not None:
        for statement in (JOIN, THIN):
            edit.session.execute(text(statement), {"step": edit.step_id})
