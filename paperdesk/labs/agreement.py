"""Three-way comparison of cells: what changed on each side since both last agreed."""

from collections.abc import Mapping
from typing import cast

from paperdesk.library.lab_state import Cells
from paperdesk.model.shared_rows import Value

GONE = object()
Changed = dict[str, Value | object]
"""Changes of cells: new values, and removed cells."""


def changed(now_is: Cells, was: Cells) -> Changed:
    """The differences from the agreed state."""
    return {
        name: now_is.get(name, GONE)
        for name in sorted({*now_is, *was})
        if now_is.get(name, GONE) != was.get(name, GONE)
    }


def changed_alone(theirs: Changed, own: Changed) -> Changed:
    """The changes of one side that the other side did not make."""
    return {name: value for name, value in theirs.items() if name not in own or own[name] == value}


def with_changes(cells: Cells, changes: Mapping[str, Value | object]) -> Cells:
    """Apply changes to cells."""
    both: Changed = {**cells, **changes}
    return {name: cast(Value, value) for name, value in both.items() if value is not GONE}
