"""The stored state of the lab: its address, the shared collections, and the log."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.records import LabMark
from paperdesk.model.shared_rows import Value

if TYPE_CHECKING:
    from paperdesk.library.library import Edit

Cells = dict[str, Value]
WRITERS = ("owner", "editor")  # the roles of those who may share collections and change them
MOST_MARKS = 8  # shown in the pane of a paper


@dataclass(frozen=True, slots=True)
class SharedCollection:
    """A shared collection: its space, its local uid, and how it is shared."""

    space: str
    collection_uid: str
    title: str
    is_open: bool = True
    has_files: bool = False


@dataclass(frozen=True, slots=True)
class Sharing:
    """The user's role, and the shared collections: id -> whether the whole lab has it."""

    role: str
    is_open: Mapping[int, bool]

    @property
    def may_share(self) -> bool:
        """True if the role allows it."""
        return self.role in WRITERS


@dataclass(frozen=True, slots=True)
class Agreed:
    """A row of a shared collection when library and space last agreed: its local uid, and its cells on both sides."""

    local_uid: str
    here: Cells
    there: Cells


@dataclass(frozen=True, slots=True)
class LabChange:
    """A log entry; without a field, the paper was added or removed."""

    space: str
    at: str
    who: str
    name: str
    about: str
    field: str
    before: str = ""
    after: str = ""


def get_lab(view: AnyView) -> dict[str, str]:
    """The stored values; empty if the library is not in a lab."""
    return dict(driver_of(view).execute("select key, value from lab_state").fetchall())


def set_lab(edit: "Edit", **values: str) -> None:
    """Store values under their keys; "" deletes one."""
    driver = driver_of(edit.session)
    driver.executemany("delete from lab_state where key = ?", [(key,) for key in values])
    driver.executemany("insert into lab_state values (?, ?)", [each for each in values.items() if each[1]])
    if "role" in values:
        _touch_collections(edit)


def forget_lab(edit: "Edit") -> None:
    """Delete the state of the lab; its papers and the log stay in the library."""
    _touch_collections(edit)
    for table in ("lab_state", "lab_spaces", "lab_rows"):
        driver_of(edit.session).execute(f"delete from {table}")


def _touch_collections(edit: "Edit") -> None:
    """What may be done with collections depends on how they are shared."""
    edit.touch(collections=[row[0] for row in driver_of(edit.session).execute("select id from collections")])


def list_shared(view: AnyView) -> list[SharedCollection]:
    """List the shared collections."""
    query = "select space, collection_uid, title, is_open, has_files from lab_spaces order by title, space"
    return [
        SharedCollection(space, uid, title, bool(is_open), bool(has_files))
        for space, uid, title, is_open, has_files in driver_of(view).execute(query)
    ]


def read_sharing(view: AnyView) -> Sharing | None:
    """How collections are shared; None if the library is in no lab."""
    known = get_lab(view)
    if not known:
        return None
    query = "select c.id, s.is_open from lab_spaces s join collections c on c.uid = s.collection_uid"
    is_open = {row[0]: bool(row[1]) for row in driver_of(view).execute(query)}
    return Sharing(known.get("role", ""), is_open)


def note_shared(edit: "Edit", shared: SharedCollection) -> None:
    """Store a shared collection, or changes in how it is shared."""
    values = (shared.space, shared.collection_uid, shared.title, shared.is_open, shared.has_files)
    driver_of(edit.session).execute("insert or replace into lab_spaces values (?, ?, ?, ?, ?)", values)
    _touch_collections(edit)


def forget_shared(edit: "Edit", space: str) -> None:
    """Forget that a collection is shared; who changed what in it stays known."""
    driver_of(edit.session).execute("delete from lab_spaces where space = ?", (space,))
    _touch_collections(edit)


def read_names(view: AnyView, space: str) -> dict[str, str]:
    """The papers of a space, each with its local uid."""
    query = "select name, local_uid from lab_rows where space = ? and local_uid <> ''"
    return dict(driver_of(view).execute(query, (space,)).fetchall())


def read_agreed(view: AnyView, space: str, names: Iterable[str]) -> dict[str, Agreed]:
    """The last agreed state, by uid in the space."""
    query = (
        "select r.name, local_uid, here, there from json_each(?) w cross join lab_rows r "
        "on r.space = ? and r.name = w.value"
    )
    return {
        name: Agreed(local, json.loads(here), json.loads(there))
        for name, local, here, there in driver_of(view).execute(query, (json.dumps([*names]), space))
    }


def note_agreed(edit: "Edit", space: str, rows: Mapping[str, Agreed]) -> None:
    """Store the agreed state."""
    values = [
        (
            space,
            name,
            row.local_uid,
            json.dumps(row.here, ensure_ascii=False),
            json.dumps(row.there, ensure_ascii=False),
        )
        for name, row in rows.items()
    ]
    driver_of(edit.session).executemany("insert or replace into lab_rows values (?, ?, ?, ?, ?)", values)


def add_changes(edit: "Edit", changes: Sequence[LabChange]) -> None:
    """Add log entries."""
    query = "insert into lab_log (space, at, who, name, about, field, before, after) values (?, ?, ?, ?, ?, ?, ?, ?)"
    rows = [(c.space, c.at, c.who, c.name, c.about, c.field, c.before, c.after) for c in changes]
    driver_of(edit.session).executemany(query, rows)
    concerned = (
        "select p.id from json_each(?) w cross join lab_rows r on r.space = w.value ->> 0 and r.name = w.value ->> 1 "
        "join papers p on p.uid = r.local_uid"
    )
    names = json.dumps(sorted({(change.space, change.name) for change in changes}))
    edit.touch(papers=[row[0] for row in driver_of(edit.session).execute(concerned, (names,))])


MARKS = """
select p.id, l.who, l.at, l.field, l.after from json_each(?) w cross join papers p on p.id = w.value
join lab_rows r on r.local_uid = p.uid join lab_log l on l.name = r.name and l.space = r.space
order by p.id, l.at desc, l.number desc
"""


def marks_of(view: AnyView, paper_ids: Iterable[int]) -> dict[int, tuple[LabMark, ...]]:
    """The log of papers, latest first."""
    driver = driver_of(view)
    if driver.execute("select 1 from lab_log limit 1").fetchone() is None:
        return {}
    found: dict[int, list[LabMark]] = {}
    for paper_id, *values in driver.execute(MARKS, (json.dumps([*paper_ids]),)):
        found.setdefault(paper_id, []).append(LabMark(*values))
    return {paper_id: tuple(marks[:MOST_MARKS]) for paper_id, marks in found.items()}


def list_changes(view: AnyView, *, most: int, local_uid: str = "") -> list[LabChange]:
    """The log, latest first; only of one paper if its local uid is given."""
    of_one = "where exists (select 1 from lab_rows r where r.space = l.space and r.name = l.name and r.local_uid = ?)"
    query = (
        "select l.space, l.at, l.who, l.name, l.about, l.field, l.before, l.after from lab_log l "
        f"{of_one if local_uid else ''} order by l.at desc, l.number desc limit ?"
    )
    values = (local_uid, most) if local_uid else (most,)
    return [LabChange(*row) for row in driver_of(view).execute(query, values)]
