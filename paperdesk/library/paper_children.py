"""The notes and files of papers by their ids, for programs that name them on their own."""

import json
from collections.abc import Iterable

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.row_versions import TABLE_OF

CHILDREN = "select id, paper_id from {} where paper_id in (select value from json_each(?)) order by id desc"
OWNER = "select paper_id from {} where id = ?"
EXISTING = "select id from {} where id in (select value from json_each(?))"


def list_children(view: AnyView, kind: str, paper_ids: Iterable[int]) -> list[tuple[int, int]]:
    """The notes (`row_versions.NOTE`) or files (`FILE`) of papers as (ID, paper ID), newest first."""
    return driver_of(view).execute(CHILDREN.format(TABLE_OF[kind]), (json.dumps([*paper_ids]),)).fetchall()


def paper_of(view: AnyView, kind: str, row_id: int) -> int | None:
    """The paper of a note or a file; None if that does not exist."""
    row = driver_of(view).execute(OWNER.format(TABLE_OF[kind]), (row_id,)).fetchone()
    return None if row is None else int(row[0])


def existing(view: AnyView, kind: str, ids: Iterable[int]) -> set[int]:
    """The ids among these that exist."""
    return {row[0] for row in driver_of(view).execute(EXISTING.format(TABLE_OF[kind]), (json.dumps([*ids]),))}
