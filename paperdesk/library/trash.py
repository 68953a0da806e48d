"""Purging: deleting papers permanently, with a tombstone so that no feed brings them back."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, text, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.model.naming import DECISIVE

PAPERS = tables.papers
CHANGES = tables.history_changes


def list_trash(session: Connection) -> list[int]:
    """The ids of all papers in the trash."""
    return list(session.scalars(select(PAPERS.c.id).where(PAPERS.c.place == "trash")))


def purge_papers(edit: Edit, *, paper_ids: Sequence[int]) -> None:
    """Delete papers with everything attached to them. Not a step of the history: it cannot be undone."""
    ids = list(paper_ids)
    identifiers = tables.identifiers.c
    marks = edit.session.execute(
        select(identifiers.scheme, identifiers.value).where(
            identifiers.paper_id.in_(ids), identifiers.scheme.in_(DECISIVE)
        )
    ).all()
    titles = edit.session.scalars(select(PAPERS.c.title_key).where(PAPERS.c.id.in_(ids))).all()
    graves = [{"scheme": s, "value": v, "purged_at": edit.moment} for s, v in marks]
    graves += [{"scheme": "title", "value": t, "purged_at": edit.moment} for t in titles if t]
    if graves:
        edit.session.execute(insert_or(tables.tombstones).on_conflict_do_nothing(), graves)
    _forget_history(edit, ids)
    edit.session.execute(delete(PAPERS).where(PAPERS.c.id.in_(ids)))
    edit.touch_texts(ids)


def _forget_history(edit: Edit, ids: Sequence[int]) -> None:
    """Remove purged papers from all steps, returning to other papers the data that a step had taken from them."""
    wanted = {"ids": json.dumps(ids)}
    for row in edit.session.execute(text(TAKEN_OVER), wanted).all():
        key = json.loads(row.row_key)
        table = tables.TABLES[row.table_name]
        found = edit.session.execute(select(table).where(*(table.c[name] == value for name, value in key.items())))
        for taken in found.mappings():
            back = dict(taken) | {"paper_id": json.loads(row.before)}
            values = {"kind": "delete", "column_name": "", "paper_id": back["paper_id"], "after": ""}
            given = update(CHANGES).where(CHANGES.c.id == row.id).values(**values, before=json.dumps(back))
            edit.session.execute(given)
    edit.session.execute(text(OF_PAPERS), wanted)


TAKEN_OVER = """
select id, table_name, row_key, before from history_changes
where kind = 'update' and column_name = 'paper_id' and paper_id in (select value from json_each(:ids))
and before not in (select cast(value as text) from json_each(:ids))
"""
OF_PAPERS = """
delete from history_changes where paper_id in (select value from json_each(:ids))
or (table_name = 'relations' and (json_extract(row_key, '$.one_id') in (select value from json_each(:ids))
    or json_extract(row_key, '$.other_id') in (select value from json_each(:ids))))
"""
