"""The rows of a list, read through sqlite3 alone.

A list asks with every key that is typed, and the window before anything heavy is imported: no statement is built here.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from paperdesk.library.records import PaperRow, TagMark

ROWS = """
select id, citation_key, title, authors_line, venue, year, starred, is_read, place, abstract,
    exists (select 1 from paper_tags where paper_id = papers.id),
    (select count(*) from annotations where paper_id = papers.id),
    exists (select 1 from attachments where paper_id = papers.id and kind = 'pdf'),
    exists (select 1 from links where paper_id = papers.id and kind = 'code'),
    upvotes, version, is_paper, reading_state,
    (select (last_page + 1) || '/' || page_count from attachments where paper_id = papers.id and last_page is not null
        and page_count > 1 order by last_page desc limit 1),
    coalesce(standing, ''), corrected_at is not null
from papers where id in (select value from json_each(?))
"""
"""The columns stand as in PaperRow."""

TRUTHS = (6, 7, 12, 13, 16, 20)  # columns that SQLite gives as numbers
TAGS = 10
READING = 18
TAG_MARKS = """
select paper_id, name, color from paper_tags join tags on tags.id = tag_id
where paper_id in (select value from json_each(?)) order by paper_id, name_key
"""


def read_rows(connection: sqlite3.Connection, paper_ids: Iterable[int]) -> list[PaperRow]:
    """The rows of these papers, in the order asked; ids that are gone are left out."""
    ids = [int(i) for i in paper_ids]
    found = {row[0]: row for row in connection.execute(ROWS, (json.dumps(ids),))}
    tags = _tags(connection, [i for i in found if found[i][TAGS]])
    return [_row(found[i], tags.get(i, ())) for i in ids if i in found]


def _tags(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[TagMark, ...]]:
    found: dict[int, tuple[TagMark, ...]] = {}
    if ids:
        for paper_id, name, color in connection.execute(TAG_MARKS, (json.dumps(ids),)):
            found[paper_id] = (*found.get(paper_id, ()), TagMark(name, color))
    return found


def _row(row: Sequence[Any], tags: tuple[TagMark, ...]) -> PaperRow:
    values = [*row]
    for column in TRUTHS:
        values[column] = values[column] == 1
    values[TAGS] = tags
    if values[READING] is not None:
        page, _, count = values[READING].partition("/")
        values[READING] = int(page), int(count)
    return PaperRow._make(values)
