"""The row of a step in the history, as an edit begins and ends it."""

from paperdesk.library import journal
from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.stored_steps import packed_step
from paperdesk.library.timestamps import now
from paperdesk.model.steps import Step
from paperdesk.text.clean import clean_text


def insert(connection: AnyView, label: str, *, open_by: str | None = None) -> int:
    """Add a step to the history and return its id.

    Args:
        connection: the one that edits.
        label: what the reader did.
        open_by: the note of the process that goes on with it in further edits.
    """
    stored = clean_text(packed_step(label) if isinstance(label, Step) else label)
    statement = "insert into history_steps (label, made_at, undone, open_by) values (?, ?, 0, ?)"
    return int(driver_of(connection).execute(statement, (stored, now(), open_by)).lastrowid or 0)


def begin(connection: AnyView, step: str | int | None) -> int | None:
    """Have the journal write to a step: a new one by its name, or one that there is by its id."""
    step_id = insert(connection, step) if isinstance(step, str) else step
    journal.record(connection, step_id)
    return step_id


def end(connection: AnyView, step: str | int | None, step_id: int | None) -> None:
    """A step that changed nothing is none; a new one ends what could have been done again."""
    journal.record(connection, None)
    if step_id is None:
        return
    driver = driver_of(connection)  # an import ends as many edits as it has fifties of papers
    if driver.execute("select 1 from history_changes where step_id = ? limit 1", (step_id,)).fetchone():
        driver.execute("delete from history_steps where undone")
    elif isinstance(step, str):
        driver.execute("delete from history_steps where id = ?", (step_id,))


def may_go_on(connection: AnyView, step_id: int) -> bool:
    """Whether a step stands and is the last one: what goes on with an older one could not be undone in order."""
    query = "select id, undone from history_steps order by id desc limit 1"
    return bool(driver_of(connection).execute(query).fetchone() == (step_id, 0))
