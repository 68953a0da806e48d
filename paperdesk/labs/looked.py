"""What was looked at before, so that the next look reads what has changed since and nothing else.

It is kept in memory alone, for as long as a window is open: the first look, and each from the command line, reads all.
"""

from dataclasses import dataclass, field

from paperdesk.library import lab_rows, lab_state
from paperdesk.library.library import Library


@dataclass(frozen=True, slots=True)
class Look:
    """One look at both sides of a collection: where the histories stood, and a mark of each paper as it was."""

    histories: tuple[str, str]
    marks: dict[str, tuple[str, str]]
    """By the names of papers in the space: the mark here, and the one there."""

    def since(self, before: "Look | None") -> list[str]:
        """The papers that may have changed; all of them where somebody undid something, which leaves no moment."""
        if before is None or before.histories != self.histories:
            return list(self.marks)
        return [name for name, both in self.marks.items() if before.marks.get(name) != both]


@dataclass(slots=True)
class Looked:
    """The last look in each direction at each shared collection."""

    looks: dict[tuple[str, str], Look] = field(default_factory=dict)
    untaken: set[str] = field(default_factory=set)
    """Spaces to which something may have come that was not carried over, as when the server went away meanwhile."""

    def has_taken(self, space: str) -> bool:
        """Whether all that came to a space before was carried over."""
        return (space, "take") in self.looks and space not in self.untaken


def look_at(library: Library, space: Library, name: str) -> tuple[Look, dict[str, str]]:
    """Look at both sides; also returns what each paper of the space is called here."""
    with library.read_plainly() as view:
        names = lab_state.read_names(view, name)
        here = lab_rows.marks_of(view, names.values())
        histories = lab_rows.state_of_history(view)
    with space.read_plainly() as view:
        there = lab_rows.marks_of(view, names)
        both = (histories, lab_rows.state_of_history(view))
    marks = {each: (here.get(local, ""), there.get(each, "")) for each, local in names.items()}
    return Look(both, marks), names
