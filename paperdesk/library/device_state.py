"""The stored state of syncing: documents, changes to write to them, and rows to apply."""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.library import Edit
from paperdesk.model.shared_rows import Dirt, Value, key_of, parts_of, shard_of

LEVEL = 1  # compression level, of 9
FEW_PIECES = 40  # of a document, before they are combined
Dirty = dict[str, dict[str, Dirt]]
Said = Mapping[str, Sequence[tuple[str, Value]]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell with conflicting values: (stamp, value) of each, the shown one last."""

    kind: str
    uid: str
    name: str
    said: tuple[tuple[str, Value], ...]


def get_state(view: AnyView, key: str) -> str:
    """Return a stored value; "" if there is none."""
    row = driver_of(view).execute("select value from device_state where key = ?", (key,)).fetchone()
    return "" if row is None else str(row[0])


def set_state(edit: Edit, **values: str) -> None:
    """Store values; "" deletes one."""
    for key, value in values.items():
        driver_of(edit.session).execute("delete from device_state where key = ?", (key,))
        if value:
            driver_of(edit.session).execute("insert into device_state values (?, ?)", (key, value))


def forget_all(edit: Edit) -> None:
    """Delete all state of syncing; the rows and their uids stay."""
    tables = ("device_state", "sync_dirty", "sync_docs", "sync_waiting", "sync_conflicts", "sync_claims")
    for table in (*tables, "sync_aliases", "sync_seen", "sync_outgoing", "sync_touched", "sync_texts"):
        driver_of(edit.session).execute(f"delete from {table}")


def read_dirty(view: AnyView) -> dict[int, Dirty]:
    """Read local changes by document: shard -> row -> cell -> change."""
    found: dict[int, Dirty] = {}
    rows = driver_of(view).execute("select kind, uid, name, at, is_chosen, version from sync_dirty")
    for kind, uid, name, at, is_chosen, version in rows:
        key = key_of(kind, uid)
        found.setdefault(shard_of(key), {}).setdefault(key, {})[name] = Dirt(at, bool(is_chosen), version)
    return found


def forget_dirt(edit: Edit, dirty: Dirty) -> None:
    """Delete changes that are now in a document, unless the cell changed again."""
    values = [(*parts_of(key), name, dirt.version) for key, names in dirty.items() for name, dirt in names.items()]
    query = "delete from sync_dirty where kind = ? and uid = ? and name = ? and version = ?"
    driver_of(edit.session).executemany(query, values)


def read_doc(view: AnyView, shard: int) -> list[bytes]:
    """Read the pieces of a document; an empty list if it is empty."""
    query = "select body from sync_docs where shard = ? order by number"
    return [zlib.decompress(row[0]) for row in driver_of(view).execute(query, (shard,))]


def write_doc(edit: Edit, shard: int, pieces: Sequence[bytes], *, is_whole: bool) -> None:
    """Add pieces to a document, or replace all pieces with one."""
    driver = driver_of(edit.session)
    if is_whole:
        driver.execute("delete from sync_docs where shard = ?", (shard,))
    first = driver.execute("select coalesce(max(number), -1) + 1 from sync_docs where shard = ?", (shard,)).fetchone()[
        0
    ]
    rows = [(shard, first + place, zlib.compress(piece, LEVEL)) for place, piece in enumerate(pieces)]
    driver.executemany("insert into sync_docs (shard, number, body) values (?, ?, ?)", rows)


def add_outgoing(edit: Edit, peer: str, body: bytes) -> None:
    """Queue changes for the folder, under the next number."""
    number = int(get_state(edit.session, "sent") or 0) + 1
    set_state(edit, sent=str(number))
    driver_of(edit.session).execute("insert into sync_outgoing values (?, ?, ?)", (peer, number, body))


def next_outgoing(view: AnyView) -> tuple[str, int, bytes] | None:
    """The oldest queued changes: peer, number and body."""
    query = "select peer, number, body from sync_outgoing order by peer, number limit 1"
    row: tuple[str, int, bytes] | None = driver_of(view).execute(query).fetchone()
    return row


def forget_outgoing(edit: Edit, peer: str, number: int) -> None:
    """Delete queued changes that are now in the folder."""
    driver_of(edit.session).execute("delete from sync_outgoing where peer = ? and number = ?", (peer, number))
    note_seen(edit, [(peer, number)])


def note_seen(edit: Edit, files: Iterable[tuple[str, int]]) -> None:
    driver_of(edit.session).executemany("insert or ignore into sync_seen values (?, ?)", list(files))


def seen_files(view: AnyView) -> set[tuple[str, int]]:
    """The files that have been merged: peer and number of each."""
    return set(driver_of(view).execute("select peer, number from sync_seen").fetchall())


def wait_for(edit: Edit, rows: Iterable[tuple[str, str]], *, is_new: bool) -> None:
    """Queue rows to be applied."""
    driver_of(edit.session).executemany(
        "insert into sync_waiting values (?, ?, ?) "
        "on conflict (kind, uid) do update set is_new = is_new or excluded.is_new",
        [(kind, uid, is_new) for kind, uid in rows],
    )


def waiting_rows(view: AnyView, *, is_new: bool) -> list[tuple[str, str]]:
    """List received rows, or rows that wait for the row they belong to."""
    query = "select kind, uid from sync_waiting where is_new = ?"
    return driver_of(view).execute(query, (is_new,)).fetchall()


def stop_waiting(edit: Edit, rows: Iterable[tuple[str, str]]) -> None:
    driver_of(edit.session).executemany("delete from sync_waiting where kind = ? and uid = ?", list(rows))


def set_conflicts(edit: Edit, rows: Sequence[tuple[str, str, Said]]) -> None:
    """Store the conflicts of rows, replacing earlier ones."""
    driver = driver_of(edit.session)
    if rows and driver.execute("select 1 from sync_conflicts limit 1").fetchone():
        query = "delete from sync_conflicts where kind = ? and uid = ?"
        driver.executemany(query, [(kind, uid) for kind, uid, _ in rows])
    new = [
        (kind, uid, name, json.dumps(values, ensure_ascii=False))
        for kind, uid, said in rows
        for name, values in said.items()
    ]
    driver.executemany("insert into sync_conflicts values (?, ?, ?, ?)", new)


def forget_conflict(edit: Edit, conflict: Conflict) -> None:
    query = "delete from sync_conflicts where kind = ? and uid = ? and name = ?"
    driver_of(edit.session).execute(query, (conflict.kind, conflict.uid, conflict.name))


def list_conflicts(view: AnyView) -> list[Conflict]:
    """List unresolved conflicts."""
    rows = driver_of(view).execute("select kind, uid, name, said from sync_conflicts order by kind, uid, name")
    return [
        Conflict(kind, uid, name, tuple((stamp, value) for stamp, value in json.loads(said)))
        for kind, uid, name, said in rows
    ]


def is_busy(view: AnyView) -> bool:
    """True if there are changes to write, send or apply, papers to compare, or a full pass is due."""
    query = (
        "select exists (select 1 from sync_dirty) or exists (select 1 from sync_outgoing) "
        "or exists (select 1 from sync_waiting where is_new or kind = 'identity') "
        "or exists (select 1 from device_state where key in ('joining', 'again'))"
    )
    return bool(driver_of(view).execute(query).fetchone()[0])


def count_waiting(view: AnyView) -> tuple[int, int, int]:
    """Count the local rows to write, the files to send, and the rows to apply."""
    query = (
        "select (select count(*) from (select distinct kind, uid from sync_dirty)), "
        "(select count(*) from sync_outgoing), (select count(*) from sync_waiting where is_new)"
    )
    dirty, outgoing, waiting = driver_of(view).execute(query).fetchone()
    return int(dirty), int(outgoing), int(waiting)
