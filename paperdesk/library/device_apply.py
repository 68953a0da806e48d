"""Taking over what other devices did: rows as they are after merging are written into the tables.

It is no step of the history. What was changed here meanwhile stays as it is, and so does a row that waits for the one
it belongs to: both come again.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from paperdesk.library import device_capture, tables
from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.device_identity import WAITS
from paperdesk.library.device_keys import forget_claims, give_keys, note_claims, stems_of
from paperdesk.library.device_rows import Cells, read_cells
from paperdesk.library.device_sets import WAYS
from paperdesk.library.device_state import set_conflicts, stop_waiting, wait_for
from paperdesk.library.library import Edit
from paperdesk.library.people import authors_line, set_people
from paperdesk.library.row_references import lies_in_itself
from paperdesk.library.shared_tables import BY_NAME, KEY, ROLES, SETS, TABLES, SharedTable
from paperdesk.library.uids import NAMED
from paperdesk.model.paper import Author
from paperdesk.model.shared_rows import SEPARATOR, WHOLE, Claim, MergedRow, Value, parts_of
from paperdesk.text.clean import clean_text
from paperdesk.text.fold import fold, title_key

DIRTY = "select kind, uid, name from sync_dirty where kind || ':' || uid in (select value from json_each(?))"
NOTED_AS = {
    "tags": "tags",
    "collections": "collections",
    "feeds": "feeds",
    "feed_folders": "feeds",
    "annotations": "annotations",
    "saved_searches": "saved_searches",
}
BELONGING = ("attachments", "annotations", "merged_records", "other_values", "judgements")
ELSEWHERE = "files/on-another-device"  # where a linked file lies that is on another device
NUMBERS = ("INTEGER", "BOOLEAN", "FLOAT")


def numbered(view: AnyView, rows: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The ids that rows are to get which are not there yet, so that they stand in the order in which they were made."""
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
    """Take over rows; returns how many of them were not there before, or may have come to lie elsewhere.

    Args:
        edit: no step; of papers, at most some fifty.
        rows: as they are after merging.
        ids: what new rows are to have as ids, as far as these are free.
        compares: whether new papers are to be compared with those that are here.
    """
    with device_capture.paused(edit.session):
        return _Taking(edit, rows, ids, compares=compares).take()


class _Taking:
    """Rows as they are taken over."""

    def __init__(
        self, edit: Edit, rows: Sequence[MergedRow], ids: Mapping[tuple[str, str], int], *, compares: bool
    ) -> None:
        self._edit = edit
        self._compares = compares
        self._ids_to_be = ids
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
        self._stems: set[str] = set()
        self._words: set[int] = set()

    def take(self) -> int:
        for table in TABLES:
            own = self._rows.get(table.name, {})
            there = read_cells(self._edit.session, {table.name: own}) if own else {}
            for alive in (True, False):  # a feed that moved is there before its former address goes
                for uid, row in own.items():
                    if row.is_alive == alive:
                        self._edit.give_way()
                        self._take(table, uid, row, there.get((table.name, uid)))
            if table.name == "papers":
                give_keys(self._edit, self._stems)
        self._edit.touch_texts(self._words)
        touched = "insert or replace into sync_touched select id, ? from papers where id = ?"
        self._driver.executemany(touched, [(self._edit.moment, paper_id) for paper_id in self._words])
        return self._added

    def _take(self, table: SharedTable, uid: str, row: MergedRow, there: Cells | None) -> None:
        dirty = self._dirty.get((table.name, uid), set())
        if WHOLE in dirty:
            return
        if not row.is_alive:
            self._remove(table, uid, is_there=there is not None)
            stop_waiting(self._edit, [(table.name, uid)])
            return
        try:
            lacks = _Row(self._edit, table, row, self._ids_to_be.get((table.name, uid), 0)).write(there, dirty)
        except sqlite3.IntegrityError:  # what another device wrote and no table takes: it waits for a newer version
            lacks = True
        if (there is None and not lacks) or "parent_id" in table.references:
            self._added += 1
        self._note(table, uid, row)
        if there is None and table.name == "papers":
            self._note_new(uid)
        if not dirty:
            stop_waiting(self._edit, [(table.name, uid)])
        if lacks:
            wait_for(self._edit, [(table.name, uid)], is_new=False)

    def _note_new(self, uid: str) -> None:
        self._stems |= stems_of(self._edit.session, [uid])
        if self._compares:
            wait_for(self._edit, [(WAITS, uid)], is_new=False)

    def _note(self, table: SharedTable, uid: str, row: MergedRow) -> None:
        set_conflicts(self._edit, table.name, uid, row.conflicts())
        if table.name == "papers":
            self._stems |= note_claims(
                self._edit, {uid: Claim(row.stamp(KEY), row.shown(KEY), tuple(sorted(row.elements("aliases"))))}
            )
            self._words |= self._ids("select id from papers where uid = ?", uid)
        if "paper_id" in table.references:
            self._words |= self._ids(f"select paper_id from {table.name} where uid = ?", uid)
        if kind := NOTED_AS.get(table.name):
            ids = self._ids(f'select id from {table.name} where "{table.key}" = ?', uid)
            self._edit.touch(**{kind: ids})
            if kind == "tags":
                self._words |= self._ids(
                    "select paper_id from paper_tags where tag_id = (select id from tags where name_key = ?)", uid
                )

    def _ids(self, query: str, uid: str) -> set[int]:
        return {row[0] for row in self._driver.execute(query, (uid,))}

    def _remove(self, table: SharedTable, uid: str, *, is_there: bool) -> None:
        set_conflicts(self._edit, table.name, uid, {})
        if not is_there:
            return
        if table.name == "papers":
            self._let_wait(uid)
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
        elif table.name == "same_as":  # taken back elsewhere: they are not joined again
            self._driver.execute("update same_as set is_one = 0 where uid = ?", (uid,))
        elif table.name == "tombstones":
            scheme, _, value = uid.partition(":")
            self._driver.execute("delete from tombstones where scheme = ? and value = ?", (scheme, value))
        else:
            self._driver.execute(f'delete from {table.name} where "{table.key}" = ?', (uid,))

    def _let_wait(self, uid: str) -> None:
        """What goes with a paper comes back with it, should another device still edit that."""
        paper = "(select id from papers where uid = ?)"
        for name in BELONGING:
            query = f"insert or ignore into sync_waiting select '{name}', uid, 0 from {name} where paper_id = {paper}"
            self._driver.execute(query, (uid,))
        members = (
            "insert or ignore into sync_waiting select 'collections', c.uid, 0 from collection_papers m "
            f"join collections c on c.id = m.collection_id where m.paper_id = {paper}"
        )
        self._driver.execute(members, (uid,))


class _Row:
    """One row as it is written."""

    def __init__(self, edit: Edit, table: SharedTable, row: MergedRow, id_to_be: int) -> None:
        self._edit = edit
        self._driver = driver_of(edit.session)
        self._table = table
        self._uid = parts_of(row.key)[1]
        self._row = row
        self._id_to_be = id_to_be
        self._lacks = False

    def write(self, there: Cells | None, dirty: set[str]) -> bool:
        """Write what differs from what is there; returns whether something that it names is not there yet."""
        wanted = self._wanted()
        if self._lacks:
            return True
        changed = {
            name: value
            for name, value in wanted.items()
            if name not in dirty and (there is None or there.get(name) != self._said(name))
        }
        row_id = self._insert(changed) if there is None else self._update(changed)
        if self._table.name == "papers":
            self._set_people(row_id, there, dirty)
        for each in SETS:
            if each.owner == self._table.name:
                self._set_elements(each.name, row_id, there or {}, dirty)
        return self._lacks

    def _said(self, name: str) -> Value:
        return self._row.text if name == self._table.text and name else self._row.shown(name)

    def _wanted(self) -> dict[str, Any]:
        """The values of columns, references as the ids that they have here."""
        values: dict[str, Any] = {}
        for name in self._table.cells:
            if name not in self._row.said and name != self._table.text:
                continue
            value: Any = self._said(name)
            if name in self._table.references:
                value = self._id_of(self._table.references[name], name, value)
            values[name] = clean_text(value) if isinstance(value, str) and name != "path" else value
        if self._table.name == "attachments" and values.get("is_linked"):
            values["path"] = f"{ELSEWHERE}/{self._uid}"
        if self._table.name == "relations":
            values |= self._pair()
        return values

    def _id_of(self, other: str, column: str, value: Value) -> int | None:
        if value is None:
            return None
        found = self._driver.execute(f'select id from {other} where "{BY_NAME[other].key}" = ?', (value,)).fetchone()
        if found is None:
            self._lacks |= column in {"paper_id", "parent_id", "attachment_id"}
        return found and int(found[0])

    def _pair(self) -> dict[str, int]:
        query = "select id from papers where uid in (?, ?) order by id"
        ids = [row[0] for row in self._driver.execute(query, tuple(self._uid.partition("|")[::2]))]
        self._lacks |= len(ids) != len(("one_id", "other_id"))
        return dict(zip(("one_id", "other_id"), ids, strict=False))

    def _insert(self, values: dict[str, Any]) -> int:
        row = _defaults(self._driver, self._table.name) | self._name() | values
        if self._table.name == "papers":
            row |= {"citation_key": f"~{self._uid}", "changed_at": self._edit.moment}
            row |= {"title_key": title_key(str(row["title"]))}
        if self._table.name == "feeds" and (moved := self._moved_from(str(row.get("former_address") or ""))):
            self._driver.execute("update feeds set address = ? where id = ?", (self._uid, moved))
            self._update(values)
            return moved
        if (
            self._id_to_be
            and not self._driver.execute(f"select 1 from {self._table.name} where id = ?", (self._id_to_be,)).fetchone()
        ):
            row["id"] = self._id_to_be
        names = ", ".join(f'"{name}"' for name in row)
        slots = ", ".join(f":{name}" for name in row)
        return int(
            self._driver.execute(f"insert into {self._table.name} ({names}) values ({slots})", row).lastrowid or 0
        )

    def _name(self) -> dict[str, str]:
        if self._table.name == "relations":
            return {}
        if self._table.name == "tombstones":
            scheme, _, value = self._uid.partition(":")
            return {"scheme": scheme, "value": value}
        return {self._table.key: self._uid}

    def _moved_from(self, former: str) -> int:
        """The feed here that has moved to this address elsewhere."""
        found = self._driver.execute("select id from feeds where address = ?", (former,)).fetchone() if former else None
        return int(found[0]) if found else 0

    def _update(self, values: dict[str, Any]) -> int:
        if self._table.name == "papers" and values:
            values |= {"changed_at": self._edit.moment}
            values |= {"title_key": title_key(str(values["title"]))} if "title" in values else {}
        where, key = self._where()
        for name, value in values.items():
            if name == "path" and str(value).startswith(ELSEWHERE):
                continue  # where a file is linked here is a matter of this device
            query = f'update {self._table.name} set "{name}" = ? where {where}'
            self._driver.execute(query, (value, *key))
        found = self._driver.execute(f"select rowid from {self._table.name} where {where}", key).fetchone()
        row_id = int(found[0]) if found else 0
        if values.get("parent_id") is not None and lies_in_itself(self._driver, self._table.name, row_id):
            self._cut_ring(row_id)
        return row_id

    def _cut_ring(self, row_id: int) -> None:
        """Of rows that devices put into each other, the one with the smallest name lies in none, on every device."""
        ring = f"""
        with recursive above(id) as (
            select ?1 union select t.parent_id from above a join {self._table.name} t on t.id = a.id
        ) select uid from {self._table.name} where id in (select id from above) order by uid limit 1
        """
        smallest = self._driver.execute(ring, (row_id,)).fetchone()[0]
        self._driver.execute(f"update {self._table.name} set parent_id = null where uid = ?", (smallest,))
        wait_for(self._edit, [(self._table.name, smallest)], is_new=False)
        self._lacks |= smallest == self._uid

    def _where(self) -> tuple[str, tuple[object, ...]]:
        if self._table.name == "relations":
            pair = self._pair()
            return "one_id = ? and other_id = ?", (pair["one_id"], pair["other_id"])
        return " and ".join(f'"{name}" = ?' for name in self._name()), tuple(self._name().values())

    def _set_people(self, paper_id: int, there: Cells | None, dirty: set[str]) -> None:
        said = {role: str(self._row.shown(role) or "[]") for role in ROLES}
        if there is not None:
            said |= {role: str(there[role]) for role in dirty.intersection(ROLES)}
            if all(there[role] == said[role] for role in ROLES):
                return
        people = {role: [Author(*map(clean_text, name)) for name in json.loads(said[role])] for role in ROLES}
        set_people(self._edit, {paper_id: (people["author"], people["editor"])})
        first = fold(people["author"][0].family) if people["author"] else ""
        query = "update papers set authors_line = ?, first_author_key = ? where id = ?"
        self._driver.execute(query, (authors_line(people["author"]), first, paper_id))

    def _set_elements(self, name: str, owner: int, there: Cells, dirty: set[str]) -> None:
        put, drop = WAYS[name]
        start = name + SEPARATOR
        has = {cell.removeprefix(start): value for cell, value in there.items() if cell.startswith(start)}
        wanted = self._row.elements(name)
        for element in has.keys() - wanted.keys():
            if start + element not in dirty:
                drop(self._edit, owner, element)
        for element in sorted(wanted):
            if start + element in dirty or (element in has and has[element] == wanted[element]):
                continue
            self._lacks |= not put(self._edit, owner, element, wanted[element])


@cache
def _columns(table: str) -> Mapping[str, str]:
    """The columns of a table that may not be empty, with their types."""
    return {
        column.name: str(column.type)
        for column in tables.TABLES[table].columns
        if not column.nullable and not column.primary_key
    }


def _defaults(_driver: sqlite3.Connection, table: str) -> dict[str, Any]:
    """What goes into columns that may not be empty, where another device says nothing of them."""
    numbers = {name for name, kind in _columns(table).items() if any(kind.startswith(each) for each in NUMBERS)}
    return {name: 0 if name in numbers else "" for name in _columns(table)}
