"""Tags during undo and redo: if another tag now has the name, the two are merged."""

import json
from typing import Any

from paperdesk.library import row_references
from paperdesk.library.connections import driver_of
from paperdesk.library.library import Edit
from paperdesk.library.records import StepRow

MEMBERS = """
update history_changes set row_key = json_set(row_key, '$.tag_id', :new),
    before = iif(before = '', '', json_set(before, '$.tag_id', :new)),
    after = iif(after = '', '', json_set(after, '$.tag_id', :new))
where table_name = 'paper_tags' and step_id <> :step and json_extract(row_key, '$.tag_id') = :old
"""
CARRIED = """
delete from history_changes where table_name = 'paper_tags' and kind = 'insert' and step_id <> :step
and json_extract(row_key, '$.tag_id') = :old
and json_extract(row_key, '$.paper_id') in (select paper_id from paper_tags where tag_id = :new)
"""  # a paper that also has the other tag keeps it if the step that added this one is undone
SAME = """
delete from history_changes where id in (
    select c.id from history_changes c join history_changes o
    on o.step_id = c.step_id and o.table_name = c.table_name and o.row_key = c.row_key and o.kind <> c.kind
    where c.table_name = 'paper_tags' and c.step_id <> :step and json_extract(c.row_key, '$.tag_id') = :new
)
"""  # a step that replaced one of the two by the other has not changed papers on which both are merged
ROWS = """
update history_changes set row_key = json_object('id', :new), after = iif(kind = 'insert', :row, after)
where table_name = 'tags' and step_id <> :step and row_key = json_object('id', :old)
"""
LOOKS = """
delete from history_changes where table_name = 'tags' and kind = 'update' and column_name in ('color', 'position')
and step_id <> :step and row_key = json_object('id', :old)
"""
IMPORTED = """
select id, after from history_changes
where table_name = 'papers' and kind = 'insert' and step_id <> ? and after like '{"print"%'
"""


class Tags:
    """The tags that were merged into others while undoing or redoing one step."""

    def __init__(self, edit: Edit, step: StepRow) -> None:
        self._edit = edit
        self._step = step
        self._driver = driver_of(edit.session)
        self._moved: dict[int, int] = {}

    def redirect(self, table_name: str, row: dict[str, Any]) -> None:
        """Make a row about to be written refer to the existing tag."""
        if table_name == "paper_tags" and "tag_id" in row:
            row["tag_id"] = self._moved.get(row["tag_id"], row["tag_id"])

    def join_if_remade(self, row: dict[str, Any]) -> bool:
        """If a tag to be restored has been recreated in the meantime, merge its papers into that one."""
        other = self._named(row["name_key"])
        if other is None or other == row["id"]:
            return False
        self._become(row["id"], other)
        return True

    def join(self, tag_id: int, name_key: str) -> bool:
        """If another tag now has the name of a tag to be restored, merge the two."""
        other = self._named(name_key)
        if other is None or other == tag_id:
            return False
        self._become(tag_id, other)
        papers = [row[0] for row in self._driver.execute("select paper_id from paper_tags where tag_id = ?", (tag_id,))]
        self._driver.executemany("insert or ignore into paper_tags values (?, ?)", [(paper, other) for paper in papers])
        self._driver.execute("delete from tags where id = ?", (tag_id,))
        self._edit.touch_texts(papers)
        return True

    def _named(self, name_key: str) -> int | None:
        row = self._driver.execute("select id from tags where name_key = ?", (name_key,)).fetchone()
        return int(row[0]) if row else None

    def _become(self, old: int, new: int) -> None:
        """Make other steps refer to the existing tag."""
        self._moved[old] = new
        self._edit.touch(tags=[old, new])
        found = self._driver.execute("select * from tags where id = ?", (new,))
        row = dict(zip([column[0] for column in found.description], found.fetchone(), strict=True))
        values = {"old": old, "new": new, "step": self._step.id, "row": row_references.as_json(row)}
        for statement in (CARRIED, MEMBERS, SAME, LOOKS, ROWS):
            self._driver.execute(statement, values)
        for change_id, after in self._driver.execute(IMPORTED, (self._step.id,)).fetchall():
            made = json.loads(after)
            if old in made["tags"]:
                made["tags"] = sorted({new if tag == old else tag for tag in made["tags"]})
                self._driver.execute("update history_changes set after = ? where id = ?", (json.dumps(made), change_id))
