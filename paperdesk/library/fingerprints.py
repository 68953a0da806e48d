"""Fingerprints of papers: short values that show whether a paper is still as an import left it.

An import does not write its rows to the journal. Undoing it deletes its papers and everything attached to them; their
fingerprints show beforehand whether anything else was added to a paper that would be lost with it.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from functools import cache

from sqlalchemy import Table

from paperdesk.library import tables

LOOSE = {
    "papers": {"changed_at", "is_read", "read_at", "key_is_fixed", "upvotes", "version", "corrected_at"},
    "entries": {"said", "rank", "upvotes", "comments", "feed_id"},
    "annotations": {"changed_at", "position"},
    "attachments": {"text_state", "page_count", "size_bytes", "last_page", "last_offset", "furthest_page"},
    "feeds": {"title", "home_url", "kind"},
}
"""Columns that change by themselves, such as feed counters and reading positions. They are left out of fingerprints."""

FIRST_COLUMNS = (
    *("place", "starred", "reading_state", "reading_position", "is_paper", "year", "month", "day", "added_at", "type"),
    *("citation_key", "edited_fields", "first_author_key", "title", "title_key", "authors_line", "venue", "volume"),
    *("issue", "pages", "publisher", "edition", "series", "language", "categories", "comment", "extra", "abstract"),
    "standing",
)
"""The columns of a paper in the order of the first fingerprints, which are stored in libraries. A later column counts
only if it is not empty, so that a fingerprint stays valid when a migration adds one."""

HANGING = (
    (tables.paper_authors, "paper_id"),
    (tables.identifiers, "paper_id"),
    (tables.links, "paper_id"),
    (tables.citation_key_aliases, "paper_id"),
    (tables.collection_papers, "paper_id"),
    (tables.attachments, "paper_id"),
    (tables.annotations, "paper_id"),
    (tables.entries, "paper_id"),
    (tables.judgements, "paper_id"),
    (tables.merged_records, "paper_id"),
    (tables.other_values, "paper_id"),
    (tables.relations, "one_id"),
    (tables.relations, "other_id"),
)


@cache
def columns_of(table: Table) -> list[str]:
    """The columns that show whether a row has changed."""
    loose = LOOSE.get(table.name, set()) | {"id", "uid"}
    return [column.name for column in table.columns if column.name not in loose]


def _query(table: Table, by: str) -> str:
    """A query that returns one text per paper: SQLite builds it faster than Python could."""
    names = ", ".join(f'"{name}"' for name in columns_of(table) if name != by)
    row = f"json_array({names})"
    mine = f'from {table.name} where "{by}" in (select value from json_each(?))'
    return f'select paper, group_concat(row) from (select "{by}" paper, {row} row {mine} order by 1, 2) group by paper'


def _paper_query() -> str:
    """The text for the papers table itself."""
    later = [name for name in columns_of(tables.papers) if name not in FIRST_COLUMNS]
    first = ", ".join(f'"{name}"' for name in FIRST_COLUMNS)
    rest = "".join(f""" || iif(coalesce("{name}", '') = '', '', json_array('{name}', "{name}"))""" for name in later)
    return f"select id, json_array({first}){rest} from papers where id in (select value from json_each(?))"


PAPER = _paper_query()
QUERIES = [_query(table, by) for table, by in HANGING]
TAGS = """
select paper_id, group_concat(tag_id) from (
    select paper_id, tag_id from paper_tags where paper_id in (select value from json_each(?)) order by 1, 2
) group by paper_id
"""


def take_fingerprints(connection: sqlite3.Connection, paper_ids: Iterable[int]) -> dict[int, str]:
    """The current fingerprints: id -> fingerprint. Tags are kept readable in it, as they may be merged."""
    ids = list(paper_ids)
    wanted = (json.dumps(ids),)
    said: dict[int, str] = dict(connection.execute(PAPER, wanted))
    for number, query in enumerate(QUERIES):
        for paper_id, rows in connection.execute(query, wanted):
            said[paper_id] += f"\n{number} {rows}"
    carried = dict(connection.execute(TAGS, wanted))
    return {paper_id: _print(rows, carried.get(paper_id, "")) for paper_id, rows in said.items()}


def _print(rows: str, tags: str) -> str:
    whole = hashlib.blake2b(rows.encode(errors="surrogatepass"), digest_size=9).hexdigest()
    return f'{{"print":"{whole}","tags":[{tags}]}}'


def is_fingerprint(after: str) -> bool:
    """True if the journal holds a fingerprint of an inserted row instead of the row."""
    return after.startswith('{"print"')
