"""The changes of a draft to the paper it was merged into, stored so that exactly these can be reverted."""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from paperdesk.model.paper import PaperDraft

KEPT = {"changed_at", "corrected_at", "title_key", "authors_line", "first_author_key", "version"}
"""Columns that are derived from others or only grow."""


@dataclass(slots=True)
class MergeTraces:
    """The columns before and after, and the additions."""

    columns: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    authors: tuple[list[str], list[str]] | None = None  # before and after, by their full names
    has_editors: bool = False
    identifiers: list[tuple[str, str]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    collections: list[tuple[str, ...]] = field(default_factory=list)
    alias: str = ""  # the key that became an alias
    key: tuple[str, str] | None = None  # the provisional key and the imported one

    def note_columns(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Remember columns that are about to change."""
        self.columns |= {name: (before[name], value) for name, value in after.items() if name not in KEPT}

    def go_on(self, later: "MergeTraces") -> None:
        """Add later changes by the same record; the original values are what is restored."""
        for name, (before, after) in later.columns.items():
            self.columns[name] = (self.columns[name][0] if name in self.columns else before, after)
        if later.authors:
            self.authors = (self.authors[0] if self.authors else later.authors[0], later.authors[1])
        self.has_editors |= later.has_editors
        for name in ("identifiers", "links", "notes", "tags", "collections"):
            own, added = getattr(self, name), getattr(later, name)
            setattr(self, name, [*own, *(one for one in added if one not in own)])
        self.alias = self.alias or later.alias
        self.key = self.key or later.key

    def give_up(self, draft: PaperDraft) -> "MergeTraces":
        """Remove and return the parts that another draft also contains."""
        shared = MergeTraces()
        for name, (_, after) in list(self.columns.items()):
            if after and getattr(draft.fields, name, None) == after:
                shared.columns[name] = self.columns.pop(name)
        if self.authors and [author.full for author in draft.authors] == self.authors[1]:
            shared.authors, self.authors = self.authors, None
        said: dict[str, set[Any]] = {
            "identifiers": {(i.scheme, i.value) for i in draft.identifiers},
            "links": {link.url for link in draft.links},
            "notes": set(draft.notes),
            "tags": set(draft.tags),
            "collections": set(draft.collections),
        }
        for name, theirs in said.items():
            own = getattr(self, name)
            setattr(shared, name, [one for one in own if one in theirs])
            setattr(self, name, [one for one in own if one not in theirs])
        return shared

    def as_text(self) -> str:
        """As JSON, without empty parts."""
        said = {name: value for name, value in dataclasses.asdict(self).items() if value}
        return json.dumps(said, ensure_ascii=False)


def read_traces(text: str) -> MergeTraces:
    """The traces stored in a text."""
    said = json.loads(text)
    known = {f.name for f in dataclasses.fields(MergeTraces)}
    traces = MergeTraces(**{name: value for name, value in said.items() if name in known})
    traces.columns = {name: (before, after) for name, (before, after) in traces.columns.items()}
    traces.identifiers = [(scheme, value) for scheme, value in traces.identifiers]
    traces.collections = [tuple(path) for path in traces.collections]
    return traces
