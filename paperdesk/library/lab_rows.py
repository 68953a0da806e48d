"""Reads and writes papers and collections as a lab sees them: bibliographic data, never the user's marks."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.device_row_writing import People, RowWriting
from paperdesk.library.device_rows import read_cells
from paperdesk.library.lab_state import Cells
from paperdesk.library.library import Edit
from paperdesk.library.papers import get_details
from paperdesk.library.people import set_people
from paperdesk.library.shared_tables import ROLES, SharedTable
from paperdesk.model.paper import PaperDraft, Place
from paperdesk.model.paper_fields import FIELD_NAMES
from paperdesk.model.shared_rows import SEPARATOR, MergedRow, Value, key_of

PAPER = SharedTable("papers", FIELD_NAMES)
SHARED_SETS = ("identifiers", "links")
ARRIVAL = Arrival(Origin("lab"), Place.LIBRARY)
MEMBERS = (
    "select p.uid, m.position from collections c join collection_papers m on m.collection_id = c.id "
    "join papers p on p.id = m.paper_id where c.uid = ? and p.uid is not null"
)


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file of a paper."""

    paper: str
    path: str
    content_hash: str
    title: str
    page_count: int | None


def read_files(view: AnyView, uids: Iterable[str]) -> list[SharedFile]:
    """The files of papers, by uid."""
    query = (
        "select p.uid, a.path, a.content_hash, a.title, a.page_count from json_each(?) w "
        "cross join papers p on p.uid = w.value join attachments a on a.paper_id = p.id "
        "where not a.is_linked and a.content_hash <> '' order by a.id"
    )
    return [SharedFile(*row) for row in driver_of(view).execute(query, (json.dumps([*uids]),))]


def id_of_paper(view: AnyView, uid: str) -> int:
    """The local id of a paper; 0 if it is gone."""
    row = driver_of(view).execute("select id from papers where uid = ?", (uid,)).fetchone()
    return int(row[0]) if row else 0


def read_papers(view: AnyView, uids: Iterable[str]) -> dict[str, Cells]:
    """The shared cells of papers by uid; missing papers are left out."""
    found = read_cells(view, {"papers": [*uids]})
    return {uid: {name: value for name, value in cells.items() if is_shared(name)} for (_, uid), cells in found.items()}


def is_shared(name: str) -> bool:
    """True if a cell of a paper is shared with a lab."""
    return name in FIELD_NAMES or name in ROLES or name.partition(SEPARATOR)[0] in SHARED_SETS


MARKS = """
select p.uid, p.changed_at || ' ' || coalesce(t.at, '') || coalesce((
        select group_concat(i.scheme || ':' || i.value || coalesce(i.version, ''), char(31)) from identifiers i
        where i.paper_id = p.id), '') || char(30) || coalesce((
        select group_concat(l.kind || ':' || l.url, char(31)) from links l where l.paper_id = p.id), '')
    || char(30) || coalesce((
        select group_concat(r.role || r.position || a.family || ',' || a.given || a.particle || a.suffix, char(31))
        from paper_authors r join authors a on a.id = r.author_id where r.paper_id = p.id), '')
from json_each(?) w cross join papers p on p.uid = w.value left join sync_touched t on t.paper_id = p.id
"""


def marks_of(view: AnyView, uids: Iterable[str]) -> dict[str, str]:
    """A value for each paper that differs after every change.

    Undoing leaves no timestamp; `state_of_history` accounts for it.
    """
    return dict(driver_of(view).execute(MARKS, (json.dumps([*uids]),)).fetchall())


def state_of_history(view: AnyView) -> str:
    """A number that changes with every undo and redo."""
    query = "select coalesce(max(turned), 0) || ' ' || coalesce(sum(undone), 0) from history_steps"
    return str(driver_of(view).execute(query).fetchone()[0])


def changed_since(view: AnyView, uids: Iterable[str], since: str) -> set[str]:
    """Those of some papers that were changed at a time or later."""
    query = "select uid from json_each(?) w cross join papers p on p.uid = w.value where p.changed_at >= ?"
    return {row[0] for row in driver_of(view).execute(query, (json.dumps([*uids]), since))}


def titles_of(view: AnyView, uids: Iterable[str]) -> dict[str, str]:
    query = "select uid, title from papers where uid in (select value from json_each(?))"
    return dict(driver_of(view).execute(query, (json.dumps([*uids]),)).fetchall())


def uid_of_paper(view: AnyView, paper_id: int) -> str:
    """The uid of a paper."""
    row = driver_of(view).execute("select uid from papers where id = ?", (paper_id,)).fetchone()
    return str(row[0])


def uid_of_collection(view: AnyView, collection_id: int) -> str:
    """The uid of a collection."""
    row = driver_of(view).execute("select uid from collections where id = ?", (collection_id,)).fetchone()
    return str(row[0])


def read_collection(view: AnyView, uid: str) -> tuple[str, dict[str, int]] | None:
    """The name of a collection, and its papers with their positions; None if it is gone."""
    row = driver_of(view).execute("select name from collections where uid = ?", (uid,)).fetchone()
    return None if row is None else (row[0], dict(driver_of(view).execute(MEMBERS, (uid,)).fetchall()))


def write_paper(edit: Edit, uid: str, changes: Mapping[str, object], seen: Cells, *, gone: object) -> None:
    """Change shared cells of a paper. This is not a step, and undoing earlier steps does not revert it.

    Args:
        edit: an edit without a step.
        uid: the paper's local uid.
        changes: the new values; `gone` for elements of sets that are no longer there.
        seen: the cells on which the changes are based; cells changed since then are left alone.
        gone: the marker for a removed value.
    """
    there = read_papers(edit.session, [uid]).get(uid)
    if there is None:
        return
    wanted = there | {name: value for name, value in changes.items() if there.get(name) == seen.get(name)}
    said = {name: [("", cast(Value, value))] for name, value in wanted.items() if value is not gone}
    people: People = {}
    writing = RowWriting(edit, PAPER, MergedRow(key_of("papers", uid), said), 0, people)
    writing.write(there, set())
    if people:
        set_people(edit, people)
    edit.touch_texts([writing.row_id])
    _note_touched(edit, [writing.row_id])


def _note_touched(edit: Edit, paper_ids: Iterable[int]) -> None:
    query = "insert or replace into sync_touched (paper_id, at) values (?, ?)"
    driver_of(edit.session).executemany(query, [(paper_id, edit.moment) for paper_id in paper_ids])


def draft_papers(view: AnyView, uids: Sequence[str]) -> dict[str, PaperDraft]:
    """Papers as drafts for another library."""
    query = "select uid, id from papers where uid in (select value from json_each(?))"
    ids = dict(driver_of(view).execute(query, (json.dumps([*uids]),)).fetchall())
    details = {detail.id: detail for detail in get_details(view, [*ids.values()])}
    return {
        uid: PaperDraft(
            one.fields,
            authors=one.authors,
            editors=one.editors,
            identifiers=one.identifiers,
            links=one.links,
            citation_key=one.citation_key,
            is_paper=one.is_paper,
        )
        for uid in uids
        if (one := details.get(ids.get(uid, 0)))
    }


def take_papers(edit: Edit, drafts: Mapping[str, PaperDraft], *, apart: bool) -> dict[str, str]:
    """Add papers under given uids; returns the local uid of each.

    Args:
        edit: an edit without a step.
        drafts: the drafts by uid, at most about fifty.
        apart: whether each becomes a separate paper; otherwise it is matched with existing ones, as in an import.
    """
    driver = driver_of(edit.session)
    query = "select uid from papers where uid in (select value from json_each(?))"
    names = {row[0]: row[0] for row in driver.execute(query, (json.dumps([*drafts]),))}
    new = [name for name in drafts if name not in names]
    if not new:
        return names
    all_of_them: Collection[int] = range(len(new)) if apart else ()
    outcomes = save_drafts(edit, [drafts[name] for name in new], ARRIVAL, apart=all_of_them)
    for name, outcome in zip(new, outcomes, strict=True):
        if outcome.kind == "added":
            driver.execute("update papers set uid = ? where id = ?", (name, outcome.paper_id))
        row = driver.execute("select uid from papers where id = ?", (outcome.paper_id,)).fetchone()
        names[name] = row[0]
    _note_touched(edit, [outcome.paper_id for outcome in outcomes])
    return names


def make_collection(edit: Edit, uid: str, name: str) -> None:
    """Create a collection with a given uid unless it exists."""
    query = (
        "insert or ignore into collections (uid, name, position) "
        "select ?, ?, coalesce(max(position), -1) + 1 from collections"
    )
    driver_of(edit.session).execute(query, (uid, name))
    _touch_collection(edit, uid)


def rename_collection(edit: Edit, uid: str, name: str) -> None:
    driver_of(edit.session).execute("update collections set name = ? where uid = ?", (name, uid))
    _touch_collection(edit, uid)


def set_members(edit: Edit, uid: str, places: Mapping[str, int], gone: Iterable[str]) -> None:
    """Add papers to a collection at given positions, and remove others."""
    driver = driver_of(edit.session)
    drop = (
        "delete from collection_papers where collection_id = (select id from collections where uid = ?) "
        "and paper_id = (select id from papers where uid = ?)"
    )
    driver.executemany(drop, [(uid, paper) for paper in gone])
    put = (
        "insert into collection_papers (collection_id, paper_id, position) "
        "select c.id, p.id, ? from collections c, papers p "
        "where c.uid = ? and p.uid = ? on conflict (collection_id, paper_id) do update set position = excluded.position"
    )
    driver.executemany(put, [(place, uid, paper) for paper, place in places.items()])
    changed = json.dumps([*places, *gone])
    query = "select id from papers where uid in (select value from json_each(?))"
    edit.touch(papers=[row[0] for row in driver.execute(query, (changed,))])
    _touch_collection(edit, uid)


def _touch_collection(edit: Edit, uid: str) -> None:
    query = "select id from collections where uid = ?"
    edit.touch(collections=[row[0] for row in driver_of(edit.session).execute(query, (uid,))])
