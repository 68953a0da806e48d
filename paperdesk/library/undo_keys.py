"""Citation keys during undo and redo: no two papers may get the same key, and keys in use must still work."""

from collections.abc import Sequence
from typing import Any

from paperdesk.library import clashes
from paperdesk.library.connections import driver_of
from paperdesk.library.keys import free_key
from paperdesk.library.library import Edit
from paperdesk.library.records import StepRow

OF_ANOTHER = """
select 1 from papers where citation_key = :key and id <> :paper
union all select 1 from citation_key_aliases where citation_key = :key and paper_id <> :paper
"""


class Keys:
    """The effect of undoing or redoing one step on citation keys."""

    def __init__(self, edit: Edit, step: StepRow) -> None:
        self._edit = edit
        self._step = step
        self._settled_by_step: set[int] = set()

    def look(self, changes: Sequence[Any]) -> None:
        """Record the papers whose key the step itself fixed, or for which it kept a former key."""
        self._settled_by_step = {
            c.paper_id for c in changes if c.column_name == "key_is_fixed" or c.table_name == "citation_key_aliases"
        }

    def settle(self, table_name: str, row: dict[str, Any]) -> None:
        """Make sure that no other paper has the key of a restored paper or alias.

        Raises:
            UndoClash: another paper has it.
        """
        if table_name == "papers":
            row["citation_key"] = self._free(row["citation_key"], row["id"], is_fixed=bool(row["key_is_fixed"]))
        elif table_name == "citation_key_aliases":
            self._free(row["citation_key"], row["paper_id"], is_fixed=True)

    def settled_value(self, table_name: str, row: dict[str, Any], name: str, value: Any) -> Any:
        """The value to write instead of `value`: for a provisional key, a free one.

        Raises:
            UndoClash: another paper has the key, and this one's is fixed.
        """
        if table_name != "papers" or name != "citation_key":
            return value
        key = self._free(str(value), row["id"], is_fixed=bool(row["key_is_fixed"]))
        if row["key_is_fixed"] and row["id"] not in self._settled_by_step:
            self._remember(row["citation_key"], row["id"])
        return key

    def _remember(self, key: str, paper_id: int) -> None:
        """Keep a key that was fixed after the step as an alias, because it is in use elsewhere."""
        statement = "insert or ignore into citation_key_aliases (citation_key, paper_id) values (?, ?)"
        driver_of(self._edit.session).execute(statement, (key, paper_id))

    def _free(self, key: str, paper_id: int, *, is_fixed: bool) -> str:
        values = {"key": key, "paper": paper_id}
        if driver_of(self._edit.session).execute(OF_ANOTHER, values).fetchone() is None:
            return key
        if is_fixed:
            raise clashes.name_taken(self._step, key)
        return free_key(self._edit.session, key, also_taken=set(), paper_id=paper_id)
