"""Records local changes for the other devices, in the transaction that makes them.

Temporary triggers record which cell of which row was changed, and when; the values are read when they are sent. Nothing
is recorded unless the library has other devices, nor while changes from them are applied.
"""

import contextlib
from collections.abc import Iterator

from sqlalchemy import Connection

from paperdesk.library.connections import driver_of
from paperdesk.library.device_texts import keep_texts
from paperdesk.library.shared_tables import BY_NAME, KEY, SETS, TABLES, SharedSet, SharedTable
from paperdesk.model.shared_rows import ALIVE

STATE = "select exists (select 1 from device_state where key = 'folder'), exists (select 1 from capturing)"
IS_ON = "exists (select 1 from capturing)"
NOW = "cast((julianday('now') - 2440587.5) * 86400000 as integer)"
INSERT = "insert into sync_dirty (kind, uid, name, at, is_chosen, version)"
AGAINST = "on conflict (kind, uid, name) do update set at = excluded.at, is_chosen = 0, version = version + 1"
AGAIN = "insert or ignore into sync_waiting (kind, uid, is_new)"


def install(connection: Connection) -> None:
    """Create the temporary table that controls whether changes are recorded, on an editing connection."""
    connection.exec_driver_sql("create temp table if not exists capturing (is_on integer not null)")


def begin(connection: Connection) -> None:
    """Record the changes of an edit if the library is used on other devices; called at the start of each edit."""
    driver = driver_of(connection)
    is_shared, is_on = driver.execute(STATE).fetchone()
    if is_shared and not is_on:
        if driver.execute("select 1 from sqlite_temp_master where name = 'capture_papers_insert'").fetchone() is None:
            for statement in _triggers():
                driver.execute(statement)
            keep_texts(driver)  # the library may have been copied since it was closed
        driver.execute("insert into capturing values (1)")
    elif is_on and not is_shared:
        driver.execute("delete from capturing")


@contextlib.contextmanager
def paused(connection: Connection) -> Iterator[None]:
    """Record nothing inside the block, as it came from another device."""
    driver = driver_of(connection)
    begin(connection)
    was_on = driver.execute("delete from capturing").rowcount > 0
    yield
    if was_on:
        driver.execute("insert into capturing values (1)")


def note_everything(connection: Connection) -> None:
    """Record all existing rows, as older than any change made since."""
    driver = driver_of(connection)
    for table in TABLES:
        name = table.named(table.name)
        every = f"select '{table.name}', {name}, '', 0, 0, 0 from {table.name} where {name} is not null"
        driver.execute(f"{INSERT} {every} {AGAINST}")


def _triggers() -> Iterator[str]:
    for table in TABLES:
        yield from _row_triggers(table)
        for column in table.cells:
            yield _column_trigger(table, column, column)
    papers = BY_NAME["papers"]
    for column in ("citation_key", "key_is_fixed"):
        yield _column_trigger(papers, column, KEY)
    for each in SETS:
        yield from _set_triggers(each)
    yield from _people_triggers()
    yield from _renaming_triggers()


def _mark(table: SharedTable, row: str, name: str) -> str:
    named = table.named(row)
    return f"{INSERT} select '{table.name}', {named}, '{name}', {NOW}, 0, 0 where {named} is not null {AGAINST};"


def _row_triggers(table: SharedTable) -> Iterator[str]:
    yield _trigger(f"{table.name}_insert", f"after insert on {table.name}", _mark(table, "new", ""))
    owner = table.references.get("paper_id")
    if owner is None:
        moment = "before" if table.name == "relations" else "after"  # its name needs its papers
        yield _trigger(f"{table.name}_delete", f"{moment} delete on {table.name}", _mark(table, "old", ""))
    else:  # rows deleted with their paper return with it if another device still edits it
        there = "exists (select 1 from papers where id = old.paper_id)"
        again = f"{AGAIN} values ('{table.name}', old.uid, 0);"
        on = f"after delete on {table.name}"
        yield _trigger(f"{table.name}_delete", on, _mark(table, "old", ""), f" and {there}")
        yield _trigger(f"{table.name}_delete_along", on, again, f" and not {there} and old.uid is not null")
    if table.name in ("annotations", "attachments"):  # writing a note keeps its paper
        keeps = _keep_paper("new.paper_id")
        yield _trigger(f"{table.name}_insert_keeps", f"after insert on {table.name}", keeps)
        yield _trigger(f"{table.name}_update_keeps", f"after update on {table.name}", keeps)
    if table.key == "uid" and table.name != "same_as":
        yield _trigger(f"{table.name}_uid", f"after update of uid on {table.name}", _mark(table, "new", ""))


def _keep_paper(paper_id: str) -> str:
    paper = f"from papers where id = {paper_id} and uid is not null"
    return f"{INSERT} select 'papers', uid, '{ALIVE}', {NOW}, 0, 0 {paper} {AGAINST};"


def _trigger(name: str, event: str, body: str, when: str = "") -> str:
    return f"create temp trigger capture_{name} {event} when {IS_ON}{when} begin {body} end"


def _column_trigger(table: SharedTable, column: str, cell: str) -> str:
    return _trigger(
        f"{table.name}_{column}",
        f'after update of "{column}" on {table.name}',
        _mark(table, "new", cell),
        f' and old."{column}" is not new."{column}"',
    )


def _mark_element(each: SharedSet, row: str) -> str:
    element = each.element.format(row=row)
    return (
        f"{INSERT} select '{each.owner}', o.uid, '{each.name}/' || {element}, {NOW}, 0, 0 from {each.owner} o "
        f"where o.id = {row}.{each.owner_column} and o.uid is not null and {element} is not null "
        f"and not exists (select 1 from sync_dirty d where d.kind = '{each.owner}' and d.uid = o.uid and d.name = '' "
        f"and {int(row == 'new')}) {AGAINST};"
    )


def _set_triggers(each: SharedSet) -> Iterator[str]:
    old, new = _mark_element(each, "old"), _mark_element(each, "new")
    if each.name == "tags":  # a tag in use exists
        new += f" {INSERT} select 'tags', name_key, '', {NOW}, 0, 0 from tags where id = new.tag_id {AGAINST};"
    if each.name == "members":
        new += " " + _keep_paper("new.paper_id")
    yield _trigger(f"set_{each.name}_insert", f"after insert on {each.table}", new)
    yield _trigger(f"set_{each.name}_update", f"after update on {each.table}", f"{old} {new}")
    yield _trigger(f"set_{each.name}_delete", f"after delete on {each.table}", old)
    if each.name == "members":
        again = (
            f"{AGAIN} select 'collections', uid, 0 from collections where id = old.collection_id and uid is not null;"
        )
        gone = " and not exists (select 1 from papers where id = old.paper_id)"
        yield _trigger("members_delete_along", f"after delete on {each.table}", again, gone)


def _people_triggers() -> Iterator[str]:
    for row, event in (("new", "insert"), ("old", "delete"), ("new", "update")):
        body = (
            f"{INSERT} select 'papers', p.uid, {row}.role, {NOW}, 0, 0 from papers p "
            f"where p.id = {row}.paper_id and p.uid is not null and not exists "
            f"(select 1 from sync_dirty d where d.kind = 'papers' and d.uid = p.uid and d.name = '') {AGAINST};"
        )
        yield _trigger(f"people_{event}", f"after {event} on paper_authors", body)


def _renaming_triggers() -> Iterator[str]:
    """Tags and feeds are identified by something that can be renamed: record both names, and the rows that use them."""
    tagged = (
        f"{INSERT} select 'papers', p.uid, 'tags/' || {{row}}.name_key, {NOW}, 0, 0 from paper_tags t "
        f"join papers p on p.id = t.paper_id where t.tag_id = old.id and p.uid is not null {AGAINST};"
    )
    tags, feeds = BY_NAME["tags"], BY_NAME["feeds"]
    both = f"{_mark(tags, 'old', '')} {_mark(tags, 'new', '')} {tagged.format(row='old')} {tagged.format(row='new')}"
    yield _trigger("tags_renamed", "after update of name_key on tags", both, " and old.name_key is not new.name_key")
    yield _trigger("tags_going", "before delete on tags", tagged.format(row="old"))
    entries = (
        f"{INSERT} select 'papers', p.uid, 'entries/' || e.source || char(31) || e.guid, {NOW}, 0, 0 from entries e "
        f"join papers p on p.id = e.paper_id where e.feed_id = new.id and p.uid is not null {AGAINST};"
    )
    moved = f"{_mark(feeds, 'old', '')} {_mark(feeds, 'new', '')} {entries}"
    yield _trigger("feeds_moved", "after update of address on feeds", moved, " and old.address is not new.address")
