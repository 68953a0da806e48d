"""Reads rows of the shared tables as cells."""

import json
from collections.abc import Iterable, Mapping

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.shared_tables import BY_NAME, KEY, ROLES, SETS, SharedTable
from paperdesk.model.shared_rows import SEPARATOR, Value

Cells = dict[str, Value]
PEOPLE = """
select p.uid, r.role, json_array(a.family, a.given, a.particle, a.suffix) from json_each(?) w
cross join papers p on p.uid = w.value join paper_authors r on r.paper_id = p.id
join authors a on a.id = r.author_id order by 1, 2, r.position
"""
KEYS = """
select p.uid, coalesce(iif(c.given = p.citation_key, c.claim, null), p.citation_key), p.key_is_fixed
from json_each(?) w cross join papers p on p.uid = w.value left join sync_claims c on c.uid = p.uid
"""


def read_cells(view: AnyView, rows: Mapping[str, Iterable[str]]) -> dict[tuple[str, str], Cells]:
    """Read the cells of local rows: (kind, name) -> cells; missing rows are left out.

    Args:
        view: the view of the library.
        rows: the names of rows by their kinds.
    """
    found: dict[tuple[str, str], Cells] = {}
    for kind, uids in rows.items():
        wanted = (json.dumps([*uids], ensure_ascii=False),)
        for name, cells in _read_table(view, BY_NAME[kind], wanted):
            found[kind, name] = cells
        for each in (each for each in SETS if each.owner == kind):
            query = (
                f"select o.uid, {each.element.format(row='r')}, {each.value.format(row='r')} from json_each(?) w "
                f"cross join {each.owner} o on o.uid = w.value join {each.table} r on r.{each.owner_column} = o.id"
            )
            for uid, element, value in driver_of(view).execute(query, wanted):
                if element is not None:
                    found[kind, uid][f"{each.name}{SEPARATOR}{element}"] = value
        if kind == "papers":
            _read_papers(view, wanted, found)
    return found


def _read_table(view: AnyView, table: SharedTable, wanted: tuple[str]) -> Iterable[tuple[str, Cells]]:
    named = [f't."{name}"' for name in (*table.columns, *((table.text,) if table.text else ()))]
    for column, other in table.references.items():
        named.append(f'(select {BY_NAME[other].named("x")} from {other} x where x.id = t."{column}")')
    order = (*table.columns, *((table.text,) if table.text else ()), *table.references)
    if table.key in {"uid", "address", "name_key"}:
        source = f'json_each(?) w cross join {table.name} t on t."{table.key}" = w.value'
    else:
        source = f"{table.name} t where {table.named('t')} in (select value from json_each(?))"
    for row in driver_of(view).execute(f"select {table.named('t')}, {', '.join(named)} from {source}", wanted):
        yield row[0], dict(zip(order, row[1:], strict=True))


def _read_papers(view: AnyView, wanted: tuple[str], found: dict[tuple[str, str], Cells]) -> None:
    for uid, key, is_fixed in driver_of(view).execute(KEYS, wanted):
        found["papers", uid] |= {
            KEY: json.dumps([key, bool(is_fixed)], ensure_ascii=False),
            **dict.fromkeys(ROLES, "[]"),
        }
    people: dict[tuple[str, str], list[str]] = {}
    for uid, role, name in driver_of(view).execute(PEOPLE, wanted):
        people.setdefault((uid, role), []).append(name)
    for (uid, role), names in people.items():
        found["papers", uid][role] = f"[{','.join(names)}]"
