"""Title skeletons: maintained by triggers whenever a title changes, and queried for possible duplicates.

The triggers are temporary and call back into the program, so that the table always follows the current rule.
"""

import json
import sqlite3
from collections.abc import Iterable

from sqlalchemy import Connection, text

from paperdesk.library.connections import driver_of
from paperdesk.model.comparison import title_skeleton

LEADING = 10  # letters of a skeleton that find papers to compare
SHORTEST = 3  # letters in one that may start a longer title: "Heron" and "Heron: an index of songs"
AT_OR_BEHIND, BEFORE = 6, 3  # neighbours of a skeleton in sorted order, which share the longest prefixes
AFTER_ALL = "\uffff"
SET = "insert or replace into title_skeletons (paper_id, skeleton) values (new.id, title_skeleton(new.title));"
TRIGGERS = (
    f"create temp trigger skeleton_of_new after insert on papers begin {SET} end",
    f"create temp trigger skeleton_of_title after update of title on papers begin {SET} end",
)
NEAR = text(
    "select k.value as skeleton, p.paper_id as id from json_each(:skeletons) k cross join title_skeletons p "
    "on p.paper_id in ("
    "select paper_id from (select paper_id from title_skeletons where skeleton >= k.value "
    "and skeleton < substr(k.value, 1, :leading) || :after order by skeleton limit :behind) "
    "union all select paper_id from (select paper_id from title_skeletons where skeleton < k.value "
    "and skeleton >= substr(k.value, 1, :leading) order by skeleton desc limit :before) "
    "union all select paper_id from (select paper_id from title_skeletons where skeleton <> k.value "
    "and skeleton in (select substr(k.value, 1, l.value) from json_each(:lengths) l) "
    "order by skeleton desc limit :before)) order by p.paper_id"
)
LAGGING = (
    "select p.id from papers p left join title_skeletons s on s.paper_id = p.id "
    "where s.skeleton is not title_skeleton(p.title)"
)


def add_function(driver: sqlite3.Connection) -> None:
    """Make the skeleton function available in SQL."""
    driver.create_function("title_skeleton", 1, title_skeleton, deterministic=True)


def install(connection: Connection) -> None:
    """Install the triggers that maintain skeletons on an editing connection."""
    add_function(driver_of(connection))
    if connection.exec_driver_sql("select 1 from sqlite_temp_master where name='skeleton_of_new'").first() is None:
        for statement in TRIGGERS:
            connection.exec_driver_sql(statement)


def near_titles(session: Connection, titles: Iterable[str]) -> dict[str, list[int]]:
    """The papers whose titles begin like these, most similar first: skeleton -> ids."""
    wanted = json.dumps(sorted(set(map(title_skeleton, titles)) - {""}))
    values = {"skeletons": wanted, "after": AFTER_ALL, "leading": LEADING, "behind": AT_OR_BEHIND, "before": BEFORE}
    values["lengths"] = json.dumps([*range(SHORTEST, LEADING)])
    found: dict[str, list[int]] = {}
    for row in session.execute(NEAR, values):
        found.setdefault(row.skeleton, []).append(row.id)
    return found


def lagging(session: Connection) -> list[int]:
    """The papers whose skeletons are missing or do not match their titles."""
    driver = driver_of(session)
    add_function(driver)
    return [paper_id for (paper_id,) in driver.execute(LAGGING)]


def catch_up(session: Connection, paper_ids: Iterable[int]) -> None:
    """Set the correct skeletons of papers."""
    driver = driver_of(session)
    add_function(driver)
    driver.execute(
        "insert or replace into title_skeletons (paper_id, skeleton) "
        "select id, title_skeleton(title) from papers where id in (select value from json_each(?))",
        (json.dumps(list(paper_ids)),),
    )
