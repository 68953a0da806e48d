"""The version of the library at which each paper, note, file, collection and saved search last changed.

Temporary triggers record what an edit changes, undo included; its end gives all of it the next version, in the same
transaction. A row that has not changed since versions exist has the first one. The version of a deleted row tells when
it was deleted; ids are never reused.
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
MARK = "insert or ignore into changed_rows values ('{kind}', {row_id});"
TAGGED = "insert or ignore into changed_rows select 'paper', paper_id from paper_tags where tag_id = new.id;"
NEWEST = "select version from row_versions where kind = 'library'"
STAMP = "insert or replace into row_versions select kind, row_id, ? from changed_rows union all select 'library', 0, ?"
VERSIONS = (
    "select row_id, max(version) from row_versions where kind in (?, ?) "
    "and row_id in (select value from json_each(?)) group by row_id"
)
CHANGED = (
    "select row_id, max(version) from row_versions where kind in (?, ?) and version > ? group by row_id order by 2"
)
OWN = "select version from row_versions where kind = ? and row_id = ?"


def install(connection: Connection) -> None:
    """Create the triggers on an editing connection that has none yet."""
    driver = driver_of(connection)
    if driver.execute("select 1 from sqlite_temp_master where name = 'changed_rows'").fetchone():
        return
    driver.execute(
        "create temp table changed_rows (kind text, row_id integer, primary key (kind, row_id)) without rowid"
    )
    for number, (event, body) in enumerate(_triggers()):
        driver.execute(f"create temp trigger version_{number} {event} begin {body} end")


def _triggers() -> Iterator[tuple[str, str]]:
    for kind, table in TABLE_OF.items():
        for event, row in ((f"insert on {table}", "new"), (f"delete on {table}", "old")):
            yield f"after {event}", _mark(kind, row)
        yield f"after update of {', '.join(COLUMNS[kind])} on {table}", _mark(kind, "old") + _moved(kind)
    for table in PARTS:
        yield f"after insert on {table}", MARK.format(kind=PAPER, row_id="new.paper_id")
        yield f"after delete on {table}", MARK.format(kind=PAPER, row_id="old.paper_id")
        yield (
            f"after update on {table}",
            "".join(MARK.format(kind=PAPER, row_id=f"{r}.paper_id") for r in ("old", "new")),
        )
    yield "after update of name on tags", TAGGED


def _mark(kind: str, row: str) -> str:
    """A changed row, and the paper it belongs to."""
    own = MARK.format(kind=kind, row_id=f"{row}.id")
    return own + (MARK.format(kind=AROUND, row_id=f"{row}.paper_id") if "paper_id" in COLUMNS[kind] else "")


def _moved(kind: str) -> str:
    """The other paper of a row that an update may have moved."""
    return MARK.format(kind=AROUND, row_id="new.paper_id") if "paper_id" in COLUMNS[kind] else ""


def stamp(connection: Connection) -> None:
    """Give everything that the edit changed the next version; called at the end of each edit."""
    driver = driver_of(connection)
    if driver.execute("select 1 from changed_rows limit 1").fetchone() is not None:
        version = newest(connection) + 1
        driver.execute(STAMP, (version, version))
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
    found = driver_of(view).execute(VERSIONS, (kind, _also(kind), json.dumps(wanted)))
    return dict.fromkeys(wanted, FIRST) | dict(found.fetchall())


def own_version(view: AnyView, kind: str, row_id: int) -> int:
    """The version at which a row itself last changed: for a paper without its notes and files."""
    row = driver_of(view).execute(OWN, (kind, row_id)).fetchone()
    return FIRST if row is None else int(row[0])


def _also(kind: str) -> str:
    return AROUND if kind == PAPER else kind


def changed_since(view: AnyView, kind: str, version: int) -> dict[int, int]:
    """The rows, existing or deleted, that changed after a version: ID -> version.

    Rows that have not changed since versions exist are not included: they have the first version.
    """
    return dict(driver_of(view).execute(CHANGED, (kind, _also(kind), version)).fetchall())
