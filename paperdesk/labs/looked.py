"""Remembers earlier comparisons, so that the next one reads only what changed since.

It is kept only in memory, for as long as a window is open: the first comparison, and each one from the command line,
reads everything.
"""

from dataclasses import dataclass, field

from paperdesk.library import lab_rows, lab_state
from paperdesk.library.library import Library


@dataclass(frozen=True, slots=True)
class Look:
    """The state of both sides of a collection at one comparison: history positions and each paper's fingerprint."""

    histories: tuple[str, str]
    marks: dict[str, tuple[str, str]]
    """The local and the remote fingerprint by uid in the space."""

    def since(self, before: "Look | None") -> list[str]:
        """The papers that may have changed; all papers if something was undone, as undo leaves no time."""
        if before is None or before.histories != self.histories:
            return list(self.marks)
        return [name for name, both in self.marks.items() if before.marks.get(name) != both]


@dataclass(slots=True)
class Looked:
    """The last comparison of each shared collection in each direction."""

    looks: dict[tuple[str, str], Look] = field(default_factory=dict)
    untaken: set[str] = field(default_factory=set)
    """Spaces that may hold received changes not copied to the library yet, for example after a lost connection."""

    def has_taken(self, space: str) -> bool:
        """True if everything received by a space was copied."""
        return (space, "take") in self.looks and space not in self.untaken


def look_at(library: Library, space: Library, name: str) -> tuple[Look, dict[str, str]]:
    """Compare both sides; also returns the local uid of each paper."""
    with library.read_plainly() as view:
        names = lab_state.read_names(view, name)
        here = lab_rows.marks_of(view, names.values())
        histories = lab_rows.state_of_history(view)
    with space.read_plainly() as view:
        there = lab_rows.marks_of(view, names)
        both = (histories, lab_rows.state_of_history(view))
    marks = {each: (here.get(local, ""), there.get(each, "")) for each, local in names.items()}
    return Look(both, marks), names
