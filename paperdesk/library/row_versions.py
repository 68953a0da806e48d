"""The version of the library at which each paper, note, file, collection and saved search last changed.

Temporary triggers record what an edit changes, undo included; its end gives all of it the next version, in the same
transaction. A row that has not changed since versions exist has the first one. The version of a deleted row tells when
it was deleted; ids are never reused.

A row is stored under one number, eight times its ID plus a digit for its kind, which is what SQLite stores fastest:
it takes half the time of a key with two columns.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.model.paper_fields import FIELD_NAMES

SERVER = "server"
"""The key in `library_info` for the name of this library and its versions, for programs that remember them."""
FIRST = 1
PAPER, NOTE, FILE, COLLECTION, SEARCH = "paper", "note", "file", "collection", "search"
AROUND = "around"
"""The kind for a paper whose notes or files changed, but nothing of its own: who changes it need not have seen that."""
DIGITS = {PAPER: 1, AROUND: 2, NOTE: 3, FILE: 4, COLLECTION: 5, SEARCH: 6}
"""Kind -> the last digit of the number, to the base of eight; the library itself has the number 0."""
TABLE_OF = {
    PAPER: "papers",
    NOTE: "annotations",
    FILE: "attachments",
    COLLECTION: "collections",
    SEARCH: "saved_searches",
}
OF_PAPERS = ("place", "starred", "citation_key", "added_at", "changed_at", *FIELD_NAMES)
"""The columns of papers that other programs see; reading states are not among them."""
COLUMNS = {
    PAPER: OF_PAPERS,
    NOTE: ("text", "color", "quote", "page", "rects", "paper_id"),
    FILE: ("title", "path", "kind", "is_linked", "content_hash", "paper_id"),
    COLLECTION: ("name", "parent_id"),
    SEARCH: ("name", "query"),
}
PARTS = ("paper_authors", "identifiers", "links", "paper_tags", "collection_papers")
"""Tables whose rows are parts of papers; notes and files have versions of their own as well."""
MARK = "insert or ignore into changed_rows values ({row_id} * 8 + {digit});"
TAGGED = "insert or ignore into changed_rows select paper_id * 8 + 1 from paper_tags where tag_id = new.id;"
NEWEST = "select version from row_versions where number = 0"
STAMP = "insert or replace into row_versions select number, ? from changed_rows"
VERSIONS = "select number / 8, version from row_versions where number in (select value * 8 + ? from json_each(?))"
CHANGED = "select number / 8, version from row_versions where version > ? and number % 8 = ?"
OWN = "select version from row_versions where number = ?"


def install(connection: Connection) -> None:
    """Create the triggers on an editing connection that has none yet."""
    driver = driver_of(connection)
    if driver.execute("select 1 from sqlite_temp_master where name = 'changed_rows'").fetchone():
        return
    driver.execute("create temp table changed_rows (number integer primary key)")
    for number, (event, body) in enumerate(_triggers()):
        driver.execute(f"create temp trigger version_{number} {event} begin {body} end")


def _triggers() -> Iterator[tuple[str, str]]:
    for kind, table in TABLE_OF.items():
        for event, row in ((f"insert on {table}", "new"), (f"delete on {table}", "old")):
            yield f"after {event}", _mark(kind, row)
        yield f"after update of {', '.join(COLUMNS[kind])} on {table}", _mark(kind, "old") + _moved(kind)
    for table in PARTS:
        before, now = (_marked(PAPER, f"{row}.paper_id") for row in ("old", "new"))
        yield f"after insert on {table}", now
        yield f"after delete on {table}", before
        yield f"after update on {table}", before + now
    yield "after update of name on tags", TAGGED


def _marked(kind: str, row_id: str) -> str:
    return MARK.format(row_id=row_id, digit=DIGITS[kind])


def _mark(kind: str, row: str) -> str:
    """A changed row, and the paper it belongs to."""
    own = _marked(kind, f"{row}.id")
    return own + (_marked(AROUND, f"{row}.paper_id") if "paper_id" in COLUMNS[kind] else "")


def _moved(kind: str) -> str:
    """The other paper of a row that an update may have moved."""
    return _marked(AROUND, "new.paper_id") if "paper_id" in COLUMNS[kind] else ""


def stamp(connection: Connection) -> None:
    """Give everything that the edit changed the next version; called at the end of each edit."""
    driver = driver_of(connection)
    if driver.execute("select 1 from changed_rows limit 1").fetchone() is not None:
        driver.execute("insert into changed_rows values (0)")
        driver.execute(STAMP, (newest(connection) + 1,))
        driver.execute("delete from changed_rows")


def forget_server_id(driver: sqlite3.Connection) -> None:
    """Remove the name from a restored library, whose versions are no longer those that programs know."""
    if driver.execute("select 1 from sqlite_master where name = 'library_info'").fetchone() is None:
        return  # it will be reported as damaged
    driver.execute("delete from library_info where key = ?", (SERVER,))


def newest(view: AnyView) -> int:
    """The version of the library: that of its last change."""
    row = driver_of(view).execute(NEWEST).fetchone()
    return FIRST if row is None else int(row[0])


def versions_of(view: AnyView, kind: str, ids: Iterable[int]) -> dict[int, int]:
    """The versions of rows by ID; a paper changes with its notes and files."""
    wanted = [*ids]
    versions = dict.fromkeys(wanted, FIRST)
    for digit in _digits(kind):
        for row_id, version in driver_of(view).execute(VERSIONS, (digit, json.dumps(wanted))):
            versions[row_id] = max(version, versions[row_id])
    return versions


def own_version(view: AnyView, kind: str, row_id: int) -> int:
    """The version at which a row itself last changed: for a paper without its notes and files."""
    row = driver_of(view).execute(OWN, (row_id * 8 + DIGITS[kind],)).fetchone()
    return FIRST if row is None else int(row[0])


def _digits(kind: str) -> tuple[int, ...]:
    return (DIGITS[PAPER], DIGITS[AROUND]) if kind == PAPER else (DIGITS[kind],)


def changed_since(view: AnyView, kind: str, version: int) -> dict[int, int]:
    """The rows, existing or deleted, that changed after a version: ID -> version.

    Rows that have not changed since versions exist are not included: they have the first version.
    """
    changed: dict[int, int] = {}
    for digit in _digits(kind):
        for row_id, at in driver_of(view).execute(CHANGED, (version, digit)):
            changed[row_id] = max(at, changed.get(row_id, 0))
    return dict(sorted(changed.items(), key=lambda one: one[1]))
