"""Writes one merged row to the tables: its columns, people and set elements."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from paperdesk.library import tables
from paperdesk.library.connections import driver_of, insertion
from paperdesk.library.device_rows import Cells
from paperdesk.library.device_sets import WAYS
from paperdesk.library.device_state import wait_for
from paperdesk.library.library import Edit
from paperdesk.library.people import authors_line
from paperdesk.library.row_references import lies_in_itself
from paperdesk.library.shared_tables import BY_NAME, ROLES, SETS, SharedTable
from paperdesk.model.paper import Author
from paperdesk.model.shared_rows import EMPTY_JSON, SEPARATOR, MergedRow, Value, parts_of
from paperdesk.text.clean import clean_text
from paperdesk.text.fold import fold, title_key

ELSEWHERE = "files/on-another-device"  # the path of a linked file on another device
NUMBERS = ("INTEGER", "BOOLEAN", "FLOAT")
PEOPLE = ("authors_line", "first_author_key")
People = dict[int, tuple[Sequence[Author], Sequence[Author]]]


class RowWriting:
    """Writes one row."""

    def __init__(self, edit: Edit, table: SharedTable, row: MergedRow, id_to_be: int, people: People) -> None:
        """Take the table, the row, its id if it is new, and the mapping that collects people."""
        self._edit = edit
        self._driver = driver_of(edit.session)
        self._table = table
        self._uid = parts_of(row.key)[1]
        self._row = row
        self._id_to_be = id_to_be
        self._people = people
        self._roles: tuple[Sequence[Author], Sequence[Author]] | None = None
        self._lacks = False
        self.has_no_owner = False
        """True if the paper it belongs to is missing; the row cannot exist without it."""
        self.row_id = 0
        self.paper_id = 0

    def write(self, there: Cells | None, dirty: set[str]) -> bool:
        """Write what differs; returns True if something that it refers to does not exist yet."""
        wanted = self._wanted()
        if self.has_no_owner:
            return True
        self.paper_id = wanted.get("paper_id") or 0
        if self._table.name == "papers":
            wanted |= self._look_at_people(there, dirty)
        changed = {
            name: value
            for name, value in wanted.items()
            if name not in dirty and (there is None or name in PEOPLE or there.get(name) != self._said(name))
        }
        row_id = self._insert(changed) if there is None else self._update(changed)
        self.row_id = row_id
        if self._roles is not None:
            self._people[row_id] = self._roles
        sets = [each.name for each in SETS if each.owner == self._table.name]
        if sets:
            self._set_all(sets, row_id, there or {}, dirty)
        return self._lacks

    def _said(self, name: str) -> Value:
        return self._row.text if name == self._table.text and name else self._row.shown(name)

    def _wanted(self) -> dict[str, Any]:
        """The values of columns, with references as local ids."""
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
        if found is None:  # empty until the referenced row exists
            self._lacks = True
            self.has_no_owner |= column == "paper_id"
        return found and int(found[0])

    def _pair(self) -> dict[str, int]:
        query = "select id from papers where uid in (?, ?) order by id"
        ids = [row[0] for row in self._driver.execute(query, tuple(self._uid.partition("|")[::2]))]
        self.has_no_owner |= len(ids) != len(("one_id", "other_id"))
        return dict(zip(("one_id", "other_id"), ids, strict=False))

    def _insert(self, values: dict[str, Any]) -> int:
        row = dict(_empty(self._table.name)) | self._name() | values
        if self._table.name == "papers":
            row |= {"citation_key": f"~{self._uid}", "changed_at": self._edit.moment}
            row |= {"title_key": title_key(str(row["title"]))}
        if self._table.name == "feeds" and (moved := self._moved_from(str(row.get("former_address") or ""))):
            self._driver.execute("update feeds set address = ? where id = ?", (self._uid, moved))
            self._update(values)
            return moved
        if self._id_to_be:
            row["id"] = self._id_to_be
        return int(self._driver.execute(insertion(self._table.name, tuple(row)), row).lastrowid or 0)

    def _name(self) -> dict[str, str]:
        if self._table.name == "relations":
            return {}
        if self._table.name == "tombstones":
            scheme, _, value = self._uid.partition(":")
            return {"scheme": scheme, "value": value}
        return {self._table.key: self._uid}

    def _moved_from(self, former: str) -> int:
        """The local feed that another device moved to this address; 0 if none."""
        found = self._driver.execute("select id from feeds where address = ?", (former,)).fetchone() if former else None
        return int(found[0]) if found else 0

    def _update(self, values: dict[str, Any]) -> int:
        if self._table.name == "papers" and values:
            values |= {"changed_at": self._edit.moment}
            values |= {"title_key": title_key(str(values["title"]))} if "title" in values else {}
        where, key = self._where()
        for name, value in values.items():
            if name == "path" and str(value).startswith(ELSEWHERE):
                continue  # the location of a linked file is specific to each device
            query = f'update {self._table.name} set "{name}" = ? where {where}'
            self._driver.execute(query, (value, *key))
        found = self._driver.execute(f"select rowid from {self._table.name} where {where}", key).fetchone()
        row_id = int(found[0]) if found else 0
        if values.get("parent_id") is not None and lies_in_itself(self._driver, self._table.name, row_id):
            self._cut_ring(row_id)
        return row_id

    def _cut_ring(self, row_id: int) -> None:
        """Break a cycle of parents at the row with the smallest uid, the same on every device."""
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

    def _look_at_people(self, there: Cells | None, dirty: set[str]) -> dict[str, str]:
        """Collect the people of a paper if they differ; returns the columns derived from them."""
        said = {role: str(self._row.shown(role) or "[]") for role in ROLES}
        if there is not None:
            said |= {role: str(there[role]) for role in dirty.intersection(ROLES)}
            if all(there[role] == said[role] for role in ROLES):
                return {}
        authors, editors = ([Author(*map(clean_text, name)) for name in json.loads(said[role])] for role in ROLES)
        self._roles = (authors, editors)
        first = fold(authors[0].family) if authors else ""
        return {"authors_line": authors_line(authors), "first_author_key": first}

    def _set_all(self, sets: Sequence[str], owner: int, there: Cells, dirty: set[str]) -> None:
        has, wanted = _by_set(there), self._row.all_elements()
        for name in sets:
            self._set_elements(name, owner, has.get(name, {}), wanted.get(name, {}), dirty)

    def _set_elements(
        self, name: str, owner: int, has: Mapping[str, Value], wanted: Mapping[str, Value], dirty: set[str]
    ) -> None:
        put, drop = WAYS[name]
        for element in has.keys() - wanted.keys():
            if f"{name}{SEPARATOR}{element}" not in dirty:
                drop(self._edit, owner, element)
        for element in sorted(wanted):
            if element in has and has[element] == wanted[element]:
                continue
            if f"{name}{SEPARATOR}{element}" not in dirty:
                self._lacks |= not put(self._edit, owner, element, wanted[element])


def _by_set(cells: Cells) -> dict[str, dict[str, Value]]:
    """Group cells by the set that they are elements of."""
    found: dict[str, dict[str, Value]] = {}
    for cell, value in cells.items():
        if SEPARATOR in cell:
            name, _, element = cell.partition(SEPARATOR)
            found.setdefault(name, {})[element] = value
    return found


@cache
def _empty(table: str) -> Mapping[str, Any]:
    """Default values of columns that may not be empty."""
    columns = [each for each in tables.TABLES[table].columns if not each.nullable and not each.primary_key]
    return {each.name: 0 if str(each.type).startswith(NUMBERS) else EMPTY_JSON.get(each.name, "") for each in columns}
