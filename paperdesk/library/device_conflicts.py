"""Resolves conflicts between devices, as undoable edits."""

import json

from paperdesk.errors import InvalidField
from paperdesk.library import keys, papers
from paperdesk.library.connections import driver_of
from paperdesk.library.device_differences import paper_of
from paperdesk.library.device_state import Conflict, forget_conflict
from paperdesk.library.library import Edit
from paperdesk.library.shared_tables import BY_NAME, KEY, ROLES
from paperdesk.model.paper import Author
from paperdesk.model.paper_fields import FIELD_NAMES
from paperdesk.model.shared_rows import Value
from paperdesk.text.clean import clean_text

CHOSEN = (
    "insert into sync_dirty (kind, uid, name, at, is_chosen, version) "
    "values (?, ?, ?, cast((julianday('now') - 2440587.5) * 86400000 as integer), 1, 0) "
    "on conflict (kind, uid, name) do update set is_chosen = 1, version = version + 1"
)


def choose_value(edit: Edit, conflict: Conflict, value: Value) -> None:
    """Resolve a conflict: set a cell to one of its conflicting values, on all devices.

    Raises:
        InvalidField: the row is no longer there.
    """
    paper = paper_of(edit.session, conflict)
    if conflict.kind == "papers" and paper is not None:
        _set_on_paper(edit, paper[0], conflict.name, value)
    else:
        _set(edit, conflict, value)
    driver_of(edit.session).execute(CHOSEN, (conflict.kind, conflict.uid, conflict.name))
    forget_conflict(edit, conflict)
    if paper is not None:
        edit.touch_texts([paper[0]])
    edit.tell_history()


def _set_on_paper(edit: Edit, paper_id: int, name: str, value: Value) -> None:
    if name in ROLES:
        people = [Author(*map(clean_text, each)) for each in json.loads(str(value))]
        if name == "author":
            papers.set_authors(edit, paper_id=paper_id, authors=people)
        else:
            papers.set_editors(edit, paper_id=paper_id, editors=people)
    elif name == KEY:
        keys.set_key(edit, paper_id=paper_id, key=json.loads(str(value))[0])
    elif name in FIELD_NAMES:
        papers.update_fields(
            edit, paper_id=paper_id, values={name: json.loads(str(value)) if name == "extra" else value}
        )
    else:
        driver_of(edit.session).execute(f'update papers set "{name}" = ? where id = ?', (value, paper_id))


def _set(edit: Edit, conflict: Conflict, value: Value) -> None:
    table = BY_NAME[conflict.kind]
    if "{" in table.key or conflict.name not in (*table.columns, *table.references):
        raise InvalidField("no-such-value", "This value is not one of the choices.")
    stored: object = clean_text(value) if isinstance(value, str) else value
    if value is not None and conflict.name in table.references:
        other = table.references[conflict.name]
        query = f'select id from {other} where "{BY_NAME[other].key}" = ?'
        row = driver_of(edit.session).execute(query, (value,)).fetchone()
        if row is None:
            raise InvalidField("no-such-value", "This value is not one of the choices.")
        stored = row[0]
    query = f'update {table.name} set "{conflict.name}" = ? where "{table.key}" = ?'
    driver_of(edit.session).execute(query, (stored, conflict.uid))
