"""What one edit touched, by kind; views ask it whether they are affected."""

from dataclasses import dataclass, fields

NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that an edit added, changed or removed."""

    papers: frozenset[int] = NONE
    annotations: frozenset[int] = NONE
    tags: frozenset[int] = NONE
    collections: frozenset[int] = NONE
    feeds: frozenset[int] = NONE
    saved_searches: frozenset[int] = NONE
    linked_files: frozenset[int] = NONE
    history: bool = False
    direct: bool = False  # done by the user, who is waiting to see it
    foreign: bool = False  # another process wrote: anything may have changed

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(*(getattr(self, f.name) | getattr(other, f.name) for f in fields(self)))
