"""What a paper holds already when a draft meets it."""

import json
from dataclasses import dataclass, field
from typing import Any

from paperdesk.model.paper import FIELD_NAMES, Author, PaperDraft


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

    records: dict[str, int] = field(default_factory=dict)  # those that became part of it, as they came -> id

    def is_just(self, draft: PaperDraft) -> bool:
        """Whether the paper is this record and nothing else, so that nothing of it has to be kept."""
        if self.records or self.others or draft.authors != tuple(self.names.get("author", ())):
            return False
        own = {name: self.row[name] for name in FIELD_NAMES if name != "extra"}
        said = {name: getattr(draft.fields, name) for name in own}
        parts = {(i.scheme, i.value) for i in draft.identifiers} == self.identifiers
        marks = {tag.casefold() for tag in draft.tags} == self.tags and set(draft.notes) == self.notes
        return own == said and json.loads(self.row["extra"]) == draft.fields.extra and parts and marks

    @property
    def edited(self) -> set[str]:
        """The fields that the reader set by hand."""
        return set(self.row["edited_fields"].split())
