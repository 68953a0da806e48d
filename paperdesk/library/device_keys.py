"""Citation keys across devices: each paper claims a key, and the assigned keys follow from all claims.

The first paper to claim a key gets it (fixed keys come before all others), and later ones get an appended letter. So
every device assigns the same keys, regardless of the order of arrival. A key used in documents finds its paper as long
as no other paper has an older claim to it.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.library import Edit
from paperdesk.model.citation_keys import unique_key
from paperdesk.model.shared_rows import Claim

LETTERS = re.compile(r"[a-z]+$")
OF_STEMS = """
select c.uid, c.claim, c.is_fixed, p.citation_key, p.key_is_fixed, c.given
from sync_claims c join papers p on p.uid = c.uid
where c.stem in (select value from json_each(?)) order by not c.is_fixed, c.stamp, c.uid
"""


FORMER = """
select a.citation_key, min(a.uid), exists (select 1 from papers x where x.citation_key = a.citation_key)
from sync_aliases a join papers p on p.uid = a.uid where a.stem in (select value from json_each(?)) group by 1
"""


OF_PAPERS = "from sync_claims where uid in (select value from json_each(?))"
NOTE = (
    "insert into sync_claims (uid, claim, stem, is_fixed, stamp, given) values (?, ?, ?, ?, ?, '') "
    "on conflict (uid) do update set claim = excluded.claim, stem = excluded.stem, "
    "is_fixed = excluded.is_fixed, stamp = excluded.stamp"
)


def stem_of(claim: str) -> str:
    """The part of a key that stays when letters are appended."""
    return LETTERS.sub("", claim)


def note_claims(edit: Edit, claims: Mapping[str, Claim]) -> set[str]:
    """Store the claims of papers by uid; returns the affected stems."""
    driver = driver_of(edit.session)
    wanted = (json.dumps([*claims]),)
    known = {row[0]: row[1:] for row in driver.execute(f"select uid, claim, is_fixed, stamp, stem {OF_PAPERS}", wanted)}
    stems = _note_aliases(edit, claims)
    rows = []
    for uid, claimed in claims.items():
        if not claimed.key:
            continue
        claim, is_fixed = json.loads(str(claimed.key))
        found = known.get(uid)
        if found is not None and found[:3] == (claim, int(is_fixed), claimed.stamp):
            continue
        stems |= {stem_of(claim), *(found[3:] if found else ())}
        rows.append((uid, claim, stem_of(claim), is_fixed, claimed.stamp))
    driver.executemany(NOTE, rows)
    return stems


def _note_aliases(edit: Edit, claims: Mapping[str, Claim]) -> set[str]:
    driver = driver_of(edit.session)
    query = f"select uid, citation_key {OF_PAPERS.replace('sync_claims', 'sync_aliases')}"
    known = set(driver.execute(query, (json.dumps([*claims]),)).fetchall())
    wanted = {(uid, key) for uid, claimed in claims.items() for key in claimed.aliases}
    driver.executemany("delete from sync_aliases where uid = ? and citation_key = ?", known - wanted)
    new = [(uid, key, stem_of(key)) for uid, key in sorted(wanted - known)]
    driver.executemany("insert into sync_aliases values (?, ?, ?)", new)
    return {stem_of(key) for _, key in known ^ wanted}


def stems_of(view: AnyView, uids: Iterable[str]) -> set[str]:
    """The stems of the keys that papers claim."""
    query = "select stem from sync_claims where uid in (select value from json_each(?))"
    return {row[0] for row in driver_of(view).execute(query, (json.dumps([*uids]),))}


def forget_gone(edit: Edit, uids: Iterable[str]) -> set[str]:
    """Delete the claims of papers that no longer exist; returns the affected stems."""
    query = "select value from json_each(?) where not exists (select 1 from papers where uid = value)"
    gone = driver_of(edit.session).execute(query, (json.dumps([*uids]),)).fetchall()
    return forget_claims(edit, [row[0] for row in gone])


def forget_claims(edit: Edit, uids: Iterable[str]) -> set[str]:
    """Delete the claims of papers; returns the affected stems."""
    driver = driver_of(edit.session)
    wanted = (json.dumps([*uids]),)
    stems: set[str] = set()
    for table in ("sync_claims", "sync_aliases"):
        query = f"delete from {table} where uid in (select value from json_each(?)) returning stem"
        stems |= {row[0] for row in driver.execute(query, wanted).fetchall()}
    return stems


def give_keys(edit: Edit, stems: Collection[str]) -> None:
    """Assign keys to all papers that claim keys with these stems, the same way on every device."""
    if not stems:
        return
    driver = driver_of(edit.session)
    rows = driver.execute(OF_STEMS, (json.dumps([*stems], ensure_ascii=False),)).fetchall()
    given: dict[str, str] = {}
    changed: dict[str, str] = {}
    fixed, noted = [], []
    for uid, claim, is_fixed, present, was_fixed, before in rows:
        key = unique_key(claim, given.__contains__)
        given[key] = uid
        if key != present:
            changed[uid] = key
        fixed += [(is_fixed, uid)] if is_fixed != was_fixed else []
        noted += [(key, uid)] if key != before else []
    aside = [(f"~{uid}", uid) for uid, _, _, present, _, _ in rows if uid in changed and not present.startswith("~")]
    driver.executemany("update papers set citation_key = ? where uid = ?", aside)
    _make_room(edit, changed.values())
    driver.executemany("update papers set citation_key = ? where uid = ?", [(key, uid) for uid, key in changed.items()])
    driver.executemany("update papers set key_is_fixed = ? where uid = ?", fixed)
    driver.executemany("update sync_claims set given = ? where uid = ?", noted)
    _give_aliases(edit, stems)
    query = "select id from papers where uid in (select value from json_each(?))"
    edit.touch_texts(row[0] for row in driver.execute(query, (json.dumps([*changed]),)).fetchall())


def _give_aliases(edit: Edit, stems: Collection[str]) -> None:
    """A former key leads to the paper with the smallest uid among those that had it, unless a paper has it now."""
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


def _make_room(edit: Edit, keys: Iterable[str]) -> None:
    """Append a letter to the keys of papers that are not shared yet, until their own claims are known."""
    driver, wanted = driver_of(edit.session), set(keys)

    def is_taken(key: str) -> bool:
        return (
            key in wanted
            or driver.execute("select 1 from papers where citation_key = ?", (key,)).fetchone() is not None
        )

    taken = "select id, citation_key from papers where citation_key in (select value from json_each(?))"
    for paper_id, key in driver.execute(taken, (json.dumps([*wanted], ensure_ascii=False),)).fetchall():
        driver.execute("update papers set citation_key = ? where id = ?", (unique_key(key, is_taken), paper_id))


def twice_fixed(view: AnyView) -> list[str]:
    """Fixed keys that several papers claim."""
    query = "select claim from sync_claims where is_fixed group by claim having count(*) > 1 order by claim"
    return [row[0] for row in driver_of(view).execute(query)]
