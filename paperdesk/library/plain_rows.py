"""Rows read by name through sqlite3, as SQLAlchemy would return them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

from paperdesk.library.connections import AnyView, driver_of


def named_rows(view: AnyView, query: str, values: Sequence[object] = ()) -> Iterator[Any]:
    """Result rows by column name; bytes stored instead of text are returned as text."""
    found = driver_of(view).execute(query, values)
    names = [column[0] for column in found.description]
    for row in found:
        yield SimpleNamespace(**dict(zip(names, map(_as_text, row), strict=True)))


def _as_text(value: object) -> object:
    return value.decode(errors="replace") if isinstance(value, bytes) else value


def rows_of_papers(view: AnyView, table: str, paper_ids: Iterable[int], *, order: str) -> Iterator[Any]:
    """The rows of a table that belong to papers."""
    query = f"select * from {table} where paper_id in (select value from json_each(?)) order by {order}"
    return named_rows(view, query, (json.dumps([*paper_ids]),))
