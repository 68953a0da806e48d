"""Finds papers that two devices added independently, by the same rules as an import."""

import hashlib
import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.duplicates import candidates_of, look_up
from paperdesk.library.library import Edit
from paperdesk.library.merging import merge_papers
from paperdesk.library.papers import get_details
from paperdesk.library.relations import ask_about, relate_papers
from paperdesk.model.paper import PaperDraft
from paperdesk.model.same_paper import compare

WAITS = "identity"
"""The kind of a received paper that is waiting to be compared."""

MADE = ("merged_records", "other_values")  # added by merging two papers
LIKENESS = "select kind from relations where one_id = min(?1, ?2) and other_id = max(?1, ?2)"


def list_waiting(view: AnyView) -> list[str]:
    """List received papers that have not been compared with local ones."""
    query = "select uid from sync_waiting where kind = ? order by uid"
    return [row[0] for row in driver_of(view).execute(query, (WAITS,))]


def forget_waiting(edit: Edit, uids: Iterable[str]) -> None:
    driver_of(edit.session).executemany(
        "delete from sync_waiting where kind = ? and uid = ?", [(WAITS, uid) for uid in uids]
    )


def find_same(session: Connection, uids: Sequence[str]) -> list[tuple[int, int, str, str]]:
    """Compare received papers with local ones: (new, other, "one", "work" or "asked", reason).

    Pairs that the user has marked as different are left out, as are pairs in which both are new.
    """
    driver = driver_of(session)
    wanted = json.dumps([*uids])
    query = (
        "select id from papers where uid in (select value from json_each(?)) "
        "and uid not in (select uid from same_as where not is_one) order by id"
    )
    ids = [row[0] for row in driver.execute(query, (wanted,))]
    details = {detail.id: detail for detail in get_details(session, ids)}
    drafts = {
        number: PaperDraft(one.fields, authors=one.authors, identifiers=one.identifiers)
        for number, one in details.items()
    }
    known = look_up(session, list(drafts.values()), "")
    found = []
    waiting = {row[0] for row in driver.execute(ALSO_NEW, (WAITS,))}
    for number, draft in drafts.items():
        if number not in known.papers:
            continue
        for other in candidates_of(known, draft):
            if other in waiting or other == number or driver.execute(LIKENESS, (number, other)).fetchone():
                continue
            likeness = compare(known.papers[number], known.papers[other])
            if likeness is not None:
                verdict = "one" if likeness.is_one else "work" if likeness.is_sure else "asked"
                found.append((number, other, verdict, likeness.reason))
    return found


ALSO_NEW = "select p.id from sync_waiting w join papers p on p.uid = w.uid where w.kind = ?"


def are_there(edit: Edit, number: int, other: int) -> bool:
    """True if both papers still exist."""
    query = "select count(*) from papers where id in (?, ?)"
    return bool(driver_of(edit.session).execute(query, (number, other)).fetchone() == (2,))


def relate(edit: Edit, number: int, other: int, verdict: str, reason: str) -> None:
    """Relate two papers as versions of one work, or as possible duplicates."""
    if verdict == "work":
        relate_papers(edit, pairs=[(number, other)], kind="work", reason=reason)
    else:
        ask_about(edit, [(number, other, reason)])


def join_papers(edit: Edit, number: int, other: int) -> bool:
    """Merge two papers into the one with the smaller uid, as every device does; returns False if one is gone."""
    driver = driver_of(edit.session)
    rows = driver.execute("select uid, id from papers where id in (?, ?) order by uid", (number, other)).fetchall()
    if len(rows) != len((number, other)):
        return False
    (kept, keep_id), (gone, other_id) = rows
    before = {table: _last(edit, table) for table in MADE}
    merge_papers(edit, keep_id=keep_id, other_id=other_id)
    for table, last in before.items():
        made = driver.execute(f"select id from {table} where id > ? order by id", (last,)).fetchall()
        for place, (row_id,) in enumerate(made):  # each device adds the same rows
            name = hashlib.sha256(f"{kept}|{gone}|{table}|{place}".encode()).hexdigest()[:32]
            driver.execute(f"update or ignore {table} set uid = ? where id = ?", (name, row_id))
    values = (gone, kept, edit.moment)
    driver.execute("insert or replace into same_as (uid, shown_uid, is_one, made_at) values (?, ?, 1, ?)", values)
    return True


def _last(edit: Edit, table: str) -> int:
    return int(driver_of(edit.session).execute(f"select coalesce(max(id), 0) from {table}").fetchone()[0])
