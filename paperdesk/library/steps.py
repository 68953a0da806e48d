"""The row of a history step when an edit begins and ends it."""

from sqlalchemy import Connection, text

from paperdesk.library import journal
from paperdesk.library.connections import driver_of
from paperdesk.library.stored_steps import packed_step
from paperdesk.library.timestamps import now
from paperdesk.model.steps import Step
from paperdesk.text.clean import clean_text

INSERT = "insert into history_steps (label, made_at, undone, open_by) values (?, ?, 0, ?)"


def insert(connection: Connection, label: str, *, open_by: str | None = None) -> int:
    """Add a step to the history and return its id.

    Args:
        connection: the editing connection.
        label: what the user did.
        open_by: the presence file of the process that continues it in further edits.
    """
    stored = packed_step(label) if isinstance(label, Step) else label
    result = driver_of(connection).execute(INSERT, (clean_text(stored), now(), open_by))
    return int(result.lastrowid or 0)


def begin(connection: Connection, step: str | int | None) -> int | None:
    """Make the journal write to a step: a new one by name, or an existing one by ID."""
    step_id = insert(connection, step) if isinstance(step, str) else step
    journal.record(connection, step_id)
    return step_id


def end(connection: Connection, step: str | int | None, step_id: int | None) -> None:
    """Drop a step that changed nothing; a new one discards what could have been redone."""
    journal.record(connection, None)
    if step_id is None:
        return
    driver = driver_of(connection)  # an import ends one edit for every fifty papers
    if driver.execute("select 1 from history_changes where step_id = ? limit 1", (step_id,)).fetchone():
        driver.execute("delete from history_steps where undone")
    elif isinstance(step, str):
        driver.execute("delete from history_steps where id = ?", (step_id,))


def may_go_on(connection: Connection, step_id: int) -> bool:
    """True if a step is in effect and the last one: an older one could not be continued and undone in order."""
    last = connection.execute(text("select id, undone from history_steps order by id desc limit 1")).first()
    return last is not None and last.id == step_id and not last.undone
