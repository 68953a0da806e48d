"""Rows of a list, read through sqlite3.

Lists are queried on every keystroke, and by the window before any slow import, so no statement is built here.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from paperdesk.library.records import PaperRow, TagMark

EXPRESSIONS = {
    "tags": "exists (select 1 from paper_tags where paper_id = papers.id)",
    "note_count": "(select count(*) from annotations where paper_id = papers.id)",
    "has_pdf": "exists (select 1 from attachments where paper_id = papers.id and kind = 'pdf')",
    "has_code": "exists (select 1 from links where paper_id = papers.id and kind = 'code')",
    "reading_place": """(select (last_page + 1) || '/' || page_count from attachments where paper_id = papers.id
        and last_page is not null and page_count > 1 order by last_page desc limit 1)""",
    "standing": "coalesce(standing, '')",
    "is_changed": "corrected_at is not null",
}
"""The SQL of PaperRow values that are not columns of the same name."""

ROWS = f"""
select {", ".join(EXPRESSIONS.get(name, name) for name in PaperRow._fields)}
from papers where id in (select value from json_each(?))
"""
AT = {name: place for place, name in enumerate(PaperRow._fields)}
TRUTHS = tuple(AT[name] for name, kind in PaperRow.__annotations__.items() if kind is bool)  # SQLite gives numbers
TAG_MARKS = """
select paper_id, name, color from paper_tags join tags on tags.id = tag_id
where paper_id in (select value from json_each(?)) order by paper_id, name_key
"""


def read_rows(connection: sqlite3.Connection, paper_ids: Iterable[int]) -> list[PaperRow]:
    """The rows of these papers, in the requested order; missing ids are skipped."""
    ids = [int(i) for i in paper_ids]
    found = {row[0]: row for row in connection.execute(ROWS, (json.dumps(ids),))}
    tags = tags_of(connection, [i for i in found if found[i][AT["tags"]]])
    return [_row(found[i], tags.get(i, ())) for i in ids if i in found]


def tags_of(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[TagMark, ...]]:
    """The tags of papers by name: paper id -> tags."""
    found: dict[int, tuple[TagMark, ...]] = {}
    if ids:
        for paper_id, name, color in connection.execute(TAG_MARKS, (json.dumps(ids),)):
            found[paper_id] = (*found.get(paper_id, ()), TagMark(name, color))
    return found


def _row(row: Sequence[Any], tags: tuple[TagMark, ...]) -> PaperRow:
    values = [*row]
    for column in TRUTHS:
        values[column] = values[column] == 1
    values[AT["tags"]] = tags
    if (reading := values[AT["reading_place"]]) is not None:
        page, _, count = reading.partition("/")
        values[AT["reading_place"]] = int(page), int(count)
    return PaperRow._make(values)
