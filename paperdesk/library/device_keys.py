"""Citation keys of one library on several devices: each paper claims one, and what it is given follows from all claims.

The first to claim a key has it (of fixed ones the first, before all others), later ones get a letter behind theirs. So
each device gives the same keys, whatever came to it first. A key that is written into documents finds its paper as
long as no other paper has the older claim to it.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.library import Edit
from paperdesk.model.citation_keys import unique_key
from paperdesk.model.shared_rows import Claim

LETTERS = re.compile(r"[a-z]+$")
OF_STEMS = """
select c.uid, c.claim, c.is_fixed, p.citation_key from sync_claims c join papers p on p.uid = c.uid
where c.stem in (select value from json_each(?)) order by not c.is_fixed, c.stamp, c.uid
"""


FORMER = """
select a.citation_key, min(a.uid), exists (select 1 from papers x where x.citation_key = a.citation_key)
from sync_aliases a join papers p on p.uid = a.uid where a.stem in (select value from json_each(?)) group by 1
"""


def stem_of(claim: str) -> str:
    """What keys have in common that could become one by letters behind them."""
    return LETTERS.sub("", claim)


def note_claims(edit: Edit, claims: Mapping[str, Claim]) -> set[str]:
    """Note what papers claim, by their names; returns the stems that this concerns."""
    driver = driver_of(edit.session)
    stems: set[str] = set()
    for uid, claimed in claims.items():
        stems |= _note_aliases(edit, uid, claimed.aliases)
        found = driver.execute("select claim, is_fixed, stamp, stem from sync_claims where uid = ?", (uid,)).fetchone()
        if not claimed.key:
            continue
        claim, is_fixed = json.loads(str(claimed.key))
        if found is not None and found[:3] == (claim, int(is_fixed), claimed.stamp):
            continue
        stems |= {stem_of(claim), *(found[3:] if found else ())}
        row = (uid, claim, stem_of(claim), is_fixed, claimed.stamp)
        driver.execute(
            "insert into sync_claims (uid, claim, stem, is_fixed, stamp, given) values (?, ?, ?, ?, ?, '') "
            "on conflict (uid) do update set claim = excluded.claim, stem = excluded.stem, "
            "is_fixed = excluded.is_fixed, stamp = excluded.stamp",
            row,
        )
    return stems


def _note_aliases(edit: Edit, uid: str, aliases: Sequence[str]) -> set[str]:
    driver = driver_of(edit.session)
    known = {row[0] for row in driver.execute("select citation_key from sync_aliases where uid = ?", (uid,))}
    gone, new = known - {*aliases}, {*aliases} - known
    driver.executemany("delete from sync_aliases where uid = ? and citation_key = ?", [(uid, key) for key in gone])
    driver.executemany("insert into sync_aliases values (?, ?, ?)", [(uid, key, stem_of(key)) for key in new])
    return {stem_of(key) for key in gone | new}


def stems_of(view: AnyView, uids: Iterable[str]) -> set[str]:
    """The stems of what papers claim."""
    query = "select stem from sync_claims where uid in (select value from json_each(?))"
    return {row[0] for row in driver_of(view).execute(query, (json.dumps([*uids]),))}


def forget_gone(edit: Edit, uids: Iterable[str]) -> set[str]:
    """Forget what papers claim that are gone; returns the stems that this concerns."""
    query = "select value from json_each(?) where value not in (select uid from papers where uid is not null)"
    gone = driver_of(edit.session).execute(query, (json.dumps([*uids]),)).fetchall()
    return forget_claims(edit, [row[0] for row in gone])


def forget_claims(edit: Edit, uids: Iterable[str]) -> set[str]:
    """Papers are gone; returns the stems that this concerns."""
    driver = driver_of(edit.session)
    wanted = (json.dumps([*uids]),)
    stems: set[str] = set()
    for table in ("sync_claims", "sync_aliases"):
        query = f"delete from {table} where uid in (select value from json_each(?)) returning stem"
        stems |= {row[0] for row in driver.execute(query, wanted).fetchall()}
    return stems


def give_keys(edit: Edit, stems: Collection[str]) -> None:
    """Give the papers that claim keys of these stems theirs, as every device does."""
    driver = driver_of(edit.session)
    rows = driver.execute(OF_STEMS, (json.dumps([*stems], ensure_ascii=False),)).fetchall()
    given: dict[str, str] = {}
    wanted: dict[str, tuple[str, bool]] = {}
    for uid, claim, is_fixed, _ in rows:
        key = unique_key(claim, given.__contains__)
        given[key] = uid
        wanted[uid] = (key, bool(is_fixed))
    changed = {uid: wanted[uid][0] for uid, _, _, present in rows if wanted[uid][0] != present}
    driver.executemany("update papers set citation_key = ? where uid = ?", [(f"~{uid}", uid) for uid in changed])
    for uid, key in changed.items():
        _make_room(edit, key)
        driver.execute("update papers set citation_key = ? where uid = ?", (key, uid))
    fixed = [(is_fixed, uid, is_fixed) for uid, (_, is_fixed) in wanted.items()]
    driver.executemany("update papers set key_is_fixed = ? where uid = ? and key_is_fixed is not ?", fixed)
    driver.executemany(
        "update sync_claims set given = ? where uid = ?", [(key, uid) for uid, (key, _) in wanted.items()]
    )
    _give_aliases(edit, stems)
    ids = driver.execute(
        "select id from papers where uid in (select value from json_each(?))", (json.dumps([*changed]),)
    ).fetchall()
    edit.touch_texts(row[0] for row in ids)


def _give_aliases(edit: Edit, stems: Collection[str]) -> None:
    """A former key finds the paper with the smallest name of those that had it, unless a paper has it now."""
    driver = driver_of(edit.session)
    for key, uid, is_taken in driver.execute(FORMER, (json.dumps([*stems], ensure_ascii=False),)).fetchall():
        if is_taken:
            driver.execute("delete from citation_key_aliases where citation_key = ?", (key,))
        else:
            query = (
                "insert or replace into citation_key_aliases (citation_key, paper_id) "
                "select ?, id from papers where uid = ?"
            )
            driver.execute(query, (key, uid))


def _make_room(edit: Edit, key: str) -> None:
    """A paper that is not shared yet has the key: it gets a letter, until its own claim is known."""
    driver = driver_of(edit.session)
    found = driver.execute("select id from papers where citation_key = ?", (key,)).fetchone()
    if found is not None:

        def is_taken(other: str) -> bool:
            return driver.execute("select 1 from papers where citation_key = ?", (other,)).fetchone() is not None

        driver.execute("update papers set citation_key = ? where id = ?", (unique_key(key, is_taken), found[0]))
    driver.execute(
        "delete from citation_key_aliases where citation_key = ? and paper_id in (select id from papers where "
        "citation_key = ?)",
        (key, key),
    )


def twice_fixed(view: AnyView) -> list[str]:
    """Keys that several papers claim and that are fixed in each."""
    query = "select claim from sync_claims where is_fixed group by claim having count(*) > 1 order by claim"
    return [row[0] for row in driver_of(view).execute(query)]
