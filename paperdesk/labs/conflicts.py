"""Conflicts between members of a lab: listed, and resolved by one of them."""

from paperdesk.devices import conflicts
from paperdesk.devices.conflicts import Told
from paperdesk.errors import InvalidField
from paperdesk.labs.exchange import alone, opened
from paperdesk.library import lab_state
from paperdesk.library.library import Library


def list_conflicts(library: Library) -> list[tuple[str, Told]]:
    """List conflicts with the names of their collections."""
    found = []
    with library.read_plainly() as view:
        shared = lab_state.list_shared(view)
    for each in shared:
        with opened(library, each.space) as space:
            found += [(each.title, told) for told in conflicts.list_conflicts(space)]
    return found


def resolve(library: Library, name: str, number: int) -> Told:
    """Choose a value by its number, starting at 1; everyone gets it with the next sync.

    Raises:
        InvalidField: there is no such conflict, or no such value.
    """
    with library.read_plainly() as view:
        shared = lab_state.list_shared(view)
    with alone(library):
        for each in shared:
            with opened(library, each.space) as space:
                if any(told.name == name for told in conflicts.list_conflicts(space)):
                    return conflicts.resolve(space, name, number)
    raise InvalidField(
        "no-such-lab-conflict", "There is no conflict “{name}”. List them with: paperdesk lab conflicts", name=name
    )
