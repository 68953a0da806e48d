"""What changed on one side since both agreed: cells by their names, and what of them is gone."""

from collections.abc import Mapping
from typing import cast

from paperdesk.library.lab_state import Cells
from paperdesk.model.shared_rows import Value

GONE = object()
Changed = dict[str, Value | object]
"""What cells became: the new value of each, or that it is gone."""


def changed(now_is: Cells, was: Cells) -> Changed:
    """What differs from what was agreed."""
    return {
        name: now_is.get(name, GONE)
        for name in sorted({*now_is, *was})
        if now_is.get(name, GONE) != was.get(name, GONE)
    }


def changed_alone(theirs: Changed, own: Changed) -> Changed:
    """What one side changed that the other did not, or changed alike."""
    return {name: value for name, value in theirs.items() if name not in own or own[name] == value}


def with_changes(cells: Cells, changes: Mapping[str, Value | object]) -> Cells:
    """Cells with some of them changed, or gone."""
    both: Changed = {**cells, **changes}
    return {name: cast(Value, value) for name, value in both.items() if value is not GONE}
