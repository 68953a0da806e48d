"""What a paper holds already when a draft meets it."""

from dataclasses import dataclass, field
from typing import Any

from paperdesk.model.paper import Author


@dataclass(slots=True)
class Present:
    """A paper's row and what hangs on it."""

    row: dict[str, Any]
    names: dict[str, list[Author]] = field(default_factory=dict)
    identifiers: set[tuple[str, str]] = field(default_factory=set)
    urls: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    collections: tuple[tuple[str, ...], ...] = ()
    entries: dict[str, Any] = field(default_factory=dict)  # guid -> row, of the one source
    sources: set[str] = field(default_factory=set)  # all that announced it
    others: set[tuple[str, str]] = field(default_factory=set)  # (field, value) of what else was said

    @property
    def edited(self) -> set[str]:
        """The fields that the reader set by hand."""
        return set(self.row["edited_fields"].split())
