"""The existing data of a paper when it is matched by a draft."""

import json
from dataclasses import dataclass, field
from typing import Any

from paperdesk.model.addresses import guid_key
from paperdesk.model.paper import FIELD_NAMES, Author, PaperDraft


@dataclass(slots=True)
class KnownPaper:
    """A paper's row and everything attached to it."""

    row: dict[str, Any]
    names: dict[str, list[Author]] = field(default_factory=dict)
    identifiers: set[tuple[str, str]] = field(default_factory=set)
    urls: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    collections: tuple[tuple[str, ...], ...] = ()
    entries: dict[str, Any] = field(default_factory=dict)  # guid -> row, from the one source
    sources: set[str] = field(default_factory=set)  # all sources that announced it
    others: set[tuple[str, str]] = field(default_factory=set)  # (field, value) of other stated values

    records: dict[str, int] = field(default_factory=dict)  # records merged into it, as imported -> id
    entry_records: dict[str, int] = field(default_factory=dict)  # guid -> id, from the one source

    def note_record(self, row: Any, source: str) -> None:
        """Register a record that was merged into the paper; an entry of the source by its guid as well."""
        self.records[row.record] = row.id
        if json.loads(row.origin)["source"] == source and "guid" in (said := json.loads(row.record)):
            self.entry_records[guid_key(said["guid"])] = row.id

    def is_just(self, draft: PaperDraft) -> bool:
        """True if the paper is exactly this record, so that it need not be stored separately."""
        if self.records or self.others or draft.authors != tuple(self.names.get("author", ())):
            return False
        own = {name: self.row[name] for name in FIELD_NAMES if name != "extra"}
        said = {name: getattr(draft.fields, name) for name in own}
        parts = {(i.scheme, i.value) for i in draft.identifiers} == self.identifiers
        marks = {tag.casefold() for tag in draft.tags} == self.tags and set(draft.notes) == self.notes
        return own == said and json.loads(self.row["extra"]) == draft.fields.extra and parts and marks

    @property
    def edited(self) -> set[str]:
        """The fields that the user set by hand."""
        return set(self.row["edited_fields"].split())
