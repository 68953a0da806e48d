"""Applies changes from other devices: writes merged rows to the tables.

This is not a step of the history. Rows changed here in the meantime are left alone, as are rows that depend on a
missing one: both are applied later.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from paperdesk.library import device_capture
from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.device_identity import WAITS
from paperdesk.library.device_keys import forget_claims, give_keys, note_claims, stems_of
from paperdesk.library.device_row_writing import People, RowWriting
from paperdesk.library.device_rows import Cells, read_cells
from paperdesk.library.device_state import Said, set_conflicts, stop_waiting, wait_for
from paperdesk.library.library import Edit
from paperdesk.library.people import set_people
from paperdesk.library.shared_tables import BY_NAME, KEY, TABLES, SharedTable
from paperdesk.library.uids import NAMED
from paperdesk.model.shared_rows import WHOLE, Claim, MergedRow, parts_of

DIRTY = "select kind, uid, name from sync_dirty where kind || ':' || uid in (select value from json_each(?))"
NOTED_AS = {
    "tags": "tags",
    "collections": "collections",
    "feeds": "feeds",
    "feed_folders": "feeds",
    "annotations": "annotations",
    "saved_searches": "saved_searches",
}
REFERRED_TO = {
    each.name: [(other, column) for other in TABLES for column, name in other.references.items() if name == each.name]
    for each in TABLES
    if any(each.name in other.references.values() for other in TABLES)
}
"""For each table, the columns of other tables that refer to its rows."""
MEMBER_OF = "select c.uid from collection_papers m join collections c on c.id = m.collection_id where m.paper_id = ?"
RELATED = f"select {BY_NAME['relations'].named('t')} from relations t where ? in (t.one_id, t.other_id)"


def numbered(view: AnyView, rows: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Assign ids to new rows so that they sort in order of creation."""
    found: dict[tuple[str, str], int] = {}
    driver = driver_of(view)
    for kind in NAMED:
        wanted = sorted(uid for name, uid in rows if name == kind)
        if not wanted:
            continue
        there = f"select uid from {kind} where uid in (select value from json_each(?))"
        known = {row[0] for row in driver.execute(there, (json.dumps(wanted),))}
        last = driver.execute("select seq from sqlite_sequence where name = ?", (kind,)).fetchone()
        new = (uid for uid in wanted if uid not in known)
        found |= {(kind, uid): number for number, uid in enumerate(new, (last[0] if last else 0) + 1)}
    return found


def apply_rows(edit: Edit, rows: Sequence[MergedRow], ids: Mapping[tuple[str, str], int], *, compares: bool) -> int:
    """Apply rows; returns how many are new or may have moved.

    Args:
        edit: an edit without a step.
        rows: the merged rows; at most about fifty papers.
        ids: the ids for new rows, if they are free.
        compares: whether new papers are compared with existing ones.
    """
    with device_capture.paused(edit.session):
        return _Taking(edit, rows, ids, compares=compares).take()


class _Taking:
    """Applies rows."""

    def __init__(
        self, edit: Edit, rows: Sequence[MergedRow], ids: Mapping[tuple[str, str], int], *, compares: bool
    ) -> None:
        self._edit = edit
        self._compares = compares
        mine = (parts_of(row.key) for row in rows)
        self._ids_to_be = {key: ids[key] for key in mine if key in ids}
        self._driver = driver_of(edit.session)
        self._rows: dict[str, dict[str, MergedRow]] = {}
        for row in rows:
            kind, uid = parts_of(row.key)
            self._rows.setdefault(kind, {})[uid] = row
        self._dirty: dict[tuple[str, str], set[str]] = {}
        keys = json.dumps([row.key for row in rows], ensure_ascii=False)
        for kind, uid, name in self._driver.execute(DIRTY, (keys,)):
            self._dirty.setdefault((kind, uid), set()).add(name)
        self._added = 0
        self._people: People = {}
        self._stopped: list[tuple[str, str]] = []
        self._lacking: list[tuple[str, str]] = []
        self._differing: list[tuple[str, str, Said]] = []
        self._claims: dict[str, Claim] = {}
        self._new: list[str] = []
        self._stems: set[str] = set()
        self._words: set[int] = set()

    def take(self) -> int:
        for table in TABLES:
            own = self._rows.get(table.name, {})
            self._forget_taken_ids(table, own)
            there = read_cells(self._edit.session, {table.name: own}) if own else {}
            for alive in (True, False):  # a moved feed is added before its former address is removed
                for uid, row in own.items():
                    if row.is_alive == alive:
                        self._edit.give_way()
                        self._take(table, uid, row, there.get((table.name, uid)))
            if table.name == "papers" and own:
                self._settle_papers()
        set_conflicts(self._edit, self._differing)
        stop_waiting(self._edit, self._stopped)
        wait_for(self._edit, self._lacking, is_new=False)
        self._edit.touch_texts(self._words)
        touched = "insert or replace into sync_touched select id, ? from papers where id = ?"
        self._driver.executemany(touched, [(self._edit.moment, paper_id) for paper_id in self._words])
        return self._added

    def _forget_taken_ids(self, table: SharedTable, uids: Iterable[str]) -> None:
        """Rows added here in the meantime keep their ids."""
        wanted = {self._ids_to_be[key]: key for uid in uids if (key := (table.name, uid)) in self._ids_to_be}
        if wanted:
            query = f"select id from {table.name} where id in (select value from json_each(?))"
            for (taken,) in self._driver.execute(query, (json.dumps([*wanted]),)):
                del self._ids_to_be[wanted[taken]]

    def _settle_papers(self) -> None:
        """Update what depends on all applied papers: their people and citation keys."""
        set_people(self._edit, self._people)
        stems = self._stems | note_claims(self._edit, self._claims) | stems_of(self._edit.session, self._new)
        give_keys(self._edit, stems)
        if self._compares:
            self._lacking += [(WAITS, uid) for uid in self._new]

    def _take(self, table: SharedTable, uid: str, row: MergedRow, there: Cells | None) -> None:
        dirty = self._dirty.get((table.name, uid), set())
        if WHOLE in dirty:
            return
        if not row.is_alive:
            self._remove(table, uid, is_there=there is not None)
            self._stopped.append((table.name, uid))
            return
        if there is not None and "paper_id" in table.references:
            self._words |= self._ids(f"select paper_id from {table.name} where uid = ?", uid)
        writing = RowWriting(self._edit, table, row, self._ids_to_be.get((table.name, uid), 0), self._people)
        try:
            lacks = writing.write(there, dirty)
        except sqlite3.IntegrityError:  # not accepted by the tables: it waits for a newer version
            lacks = True
        if (there is None and not lacks) or "parent_id" in table.references:
            self._added += 1
        self._note(table, uid, row, writing, is_new=there is None)
        if not dirty:
            self._stopped.append((table.name, uid))
        if lacks:
            self._lacking.append((table.name, uid))

    def _note(self, table: SharedTable, uid: str, row: MergedRow, writing: RowWriting, *, is_new: bool) -> None:
        self._differing.append((table.name, uid, {} if writing.has_no_owner else row.conflicts()))
        if table.name == "papers" and writing.row_id:
            self._claims[uid] = Claim(row.stamp(KEY), row.shown(KEY), tuple(sorted(row.elements("aliases"))))
            self._words.add(writing.row_id)
            self._new += [uid] if is_new else []
        if writing.paper_id:
            self._words.add(writing.paper_id)
        if (kind := NOTED_AS.get(table.name)) and writing.row_id:
            self._edit.touch(**{kind: [writing.row_id]})
            if kind == "tags":
                self._words |= self._ids(
                    "select paper_id from paper_tags where tag_id = (select id from tags where name_key = ?)", uid
                )

    def _ids(self, query: str, uid: str) -> set[int]:
        return {row[0] for row in self._driver.execute(query, (uid,))}

    def _remove(self, table: SharedTable, uid: str, *, is_there: bool) -> None:
        self._differing.append((table.name, uid, {}))
        if not is_there:
            return
        self._let_wait(table, uid)
        if table.name == "papers":
            self._stems |= forget_claims(self._edit, [uid])
            self._edit.touch_texts(self._ids("select id from papers where uid = ?", uid))
        if kind := NOTED_AS.get(table.name):
            self._edit.touch(**{kind: self._ids(f'select id from {table.name} where "{table.key}" = ?', uid)})
        if "paper_id" in table.references:
            self._words |= self._ids(f"select paper_id from {table.name} where uid = ?", uid)
        if table.name == "relations":
            one, _, other = uid.partition("|")
            query = (
                "delete from relations where one_id in (select id from papers where uid in (?, ?)) "
                "and other_id in (select id from papers where uid in (?, ?))"
            )
            self._driver.execute(query, (one, other, one, other))
        elif table.name == "same_as":  # reverted on another device: they are not merged again
            self._driver.execute("update same_as set is_one = 0 where uid = ?", (uid,))
        elif table.name == "tombstones":
            scheme, _, value = uid.partition(":")
            self._driver.execute("delete from tombstones where scheme = ? and value = ?", (scheme, value))
        else:
            self._driver.execute(f'delete from {table.name} where "{table.key}" = ?', (uid,))

    def _let_wait(self, table: SharedTable, uid: str) -> None:
        """Queue the rows that refer to a removed row, as another device may still be editing them."""
        if table.name not in REFERRED_TO:
            return
        gone = self._driver.execute(f'select id from {table.name} where "{table.key}" = ?', (uid,)).fetchone()
        if gone is None:  # removed with another row of this edit
            return
        self._let_dependents_wait(table, gone[0], set())
        if table.name == "papers":
            for kind, query in (("collections", MEMBER_OF), ("relations", RELATED)):
                self._wait([(kind, row[0]) for row in self._driver.execute(query, gone)])

    def _let_dependents_wait(self, table: SharedTable, row_id: int, met: set[tuple[str, int]]) -> None:
        """Queue the rows that refer to a row, and those that refer to these: all of them go with it."""
        for other, column in REFERRED_TO.get(table.name, ()):
            query = f"select rowid, {other.named('t')} from {other.name} t where {column} = ?"
            found = self._driver.execute(query, (row_id,)).fetchall()
            self._wait([(other.name, uid) for _, uid in found])
            for number, _ in found:
                if (other.name, number) not in met:
                    met.add((other.name, number))
                    self._let_dependents_wait(other, number, met)

    def _wait(self, rows: Sequence[tuple[str, str]]) -> None:
        """Queue rows to be applied again."""
        self._lacking += rows
        self._added += len(rows)
