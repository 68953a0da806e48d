"""A draft meets the paper that it is: an empty field takes what the draft says, a newer version brings its words.

Nothing that the reader edited is touched, and nothing that the reader did. What the papers hold is read once for the
whole batch, so that an import that changes nothing costs next to nothing.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert, select, update

from paperdesk.library import parts, people, tables
from paperdesk.library.collections import collect_by_paths, collection_paths_of
from paperdesk.library.duplicates import author_key
from paperdesk.library.keys import remake_key, taken_keys
from paperdesk.library.library import Edit
from paperdesk.library.records import Origin
from paperdesk.library.tags import tags_of
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import TEXT_FIELDS, Author, PaperDraft, PaperFields, Place
from paperdesk.text.fold import title_key

PAPERS = tables.papers
ENTRIES = tables.entries
DATES = ("year", "month", "day")
FILLED = tuple(name for name in TEXT_FIELDS if name not in {"type", "comment"})
VAGUE = {"misc", "preprint"}  # a better type replaces these
NUMBERS = ("rank", "upvotes", "comments")


@dataclass(slots=True)
class Present:
    """What a paper holds already."""

    row: dict[str, Any]
    names: dict[str, list[Author]] = field(default_factory=dict)
    identifiers: set[tuple[str, str]] = field(default_factory=set)
    urls: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    collections: tuple[tuple[str, ...], ...] = ()
    entries: dict[str, Any] = field(default_factory=dict)  # guid -> row, of the one source

    @property
    def edited(self) -> set[str]:
        """The fields that the reader set by hand."""
        return set(self.row["edited_fields"].split())


class Meeting:
    """One batch of drafts and the papers that they are."""

    def __init__(self, edit: Edit, origin: Origin, paper_ids: Iterable[int]) -> None:
        self.edit = edit
        self.origin = origin
        self.papers: dict[int, Present] = {}
        self._stale: set[int] = set()  # changed since they were read
        self._read(list(paper_ids))

    def _read(self, ids: Sequence[int]) -> None:
        session = self.edit.session
        for row in session.execute(select(PAPERS).where(PAPERS.c.id.in_(ids))):
            self.papers[row.id] = Present(row._asdict())
        for paper_id, names in people.people_of(session, ids).items():
            self.papers[paper_id].names = names
        for paper_id, marks in tags_of(session, ids).items():
            self.papers[paper_id].tags = {mark.name.casefold() for mark in marks}
        for paper_id, paths in collection_paths_of(session, ids).items():
            self.papers[paper_id].collections = paths
        self._read_parts(ids)

    def _read_parts(self, ids: Sequence[int]) -> None:
        for row in self._rows(tables.identifiers, ids):
            self.papers[row.paper_id].identifiers.add((row.scheme, row.value))
        for row in self._rows(tables.links, ids):
            self.papers[row.paper_id].urls.add(row.url)
        for row in self._rows(tables.annotations, ids):
            self.papers[row.paper_id].notes.add(row.text)
        for row in self._rows(ENTRIES, ids):
            if row.source == self.origin.source:
                self.papers[row.paper_id].entries[row.guid] = row

    def _rows(self, table: Any, ids: Sequence[int]) -> Any:
        return self.edit.session.execute(select(table).where(table.c.paper_id.in_(ids)))

    def add(self, paper_id: int, item: PaperDraft | EntryDraft, *, tags: Sequence[str], place: Place) -> bool:
        """Add an item to a paper; tells whether that changed it."""
        if paper_id in self._stale:
            self._stale.discard(paper_id)
            self._read([paper_id])
        draft = parts.draft_of(item)
        changed = self._fill(paper_id, item)
        changed |= self._add_parts(paper_id, draft, (*tags, *draft.tags))
        changed |= self._take_key(paper_id, draft.citation_key)
        changed |= self._take_place(paper_id, place)
        if changed:
            self.edit.touch_texts([paper_id])
        if isinstance(item, EntryDraft):
            changed |= self._announce(paper_id, item)
        if changed:
            self._stale.add(paper_id)
        return changed

    def _set(self, paper_id: int, **values: Any) -> None:
        self.edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(**values))
        self.edit.touch(papers=[paper_id])

    def _fill(self, paper_id: int, item: PaperDraft | EntryDraft) -> bool:
        present, draft = self.papers[paper_id], parts.draft_of(item)
        version, known = parts.version_of(item) or 0, present.row["version"] or 0
        values = new_values(present, draft, is_newer=version > known > 0)
        if version > known:
            values["version"] = version
        if draft.authors and not present.names.get("author") and "authors" not in present.edited:
            people.set_people(self.edit, {paper_id: (draft.authors, present.names.get("editor", ()))})
            values |= {"authors_line": people.authors_line(draft.authors), "first_author_key": author_key(draft)}
        if not values:
            return False
        self._set(paper_id, **values, changed_at=self.edit.moment)
        fields = PaperFields(
            title=values.get("title", present.row["title"]), year=values.get("year", present.row["year"])
        )
        authors = present.names.get("author") or draft.authors
        remake_key(self.edit, paper_id=paper_id, fields=fields, authors=authors)
        return True

    def _add_parts(self, paper_id: int, draft: PaperDraft, tags: Sequence[str]) -> bool:
        present = self.papers[paper_id]
        identifiers = [i for i in draft.identifiers if (i.scheme, i.value) not in present.identifiers]
        links = [link for link in draft.links if link.url not in present.urls]
        notes = [note for note in draft.notes if note not in present.notes]
        missing = [tag for tag in tags if tag.casefold() not in present.tags]
        parts.add_identifiers(self.edit, [(paper_id, identifiers)])
        parts.add_links(self.edit, [(paper_id, links)])
        parts.add_notes(self.edit, [(paper_id, notes)])
        parts.tag_all(self.edit, {paper_id: missing})
        gathered = [path for path in draft.collections if path not in present.collections]
        collect_by_paths(self.edit, {paper_id: gathered})
        return bool(identifiers or links or notes or missing or gathered)

    def _take_key(self, paper_id: int, key: str) -> bool:
        """The key that came in becomes the paper's, if its own was provisional, else an alias."""
        row = self.papers[paper_id].row
        if not key or key == row["citation_key"] or taken_keys(self.edit.session, [key]):
            return False
        if row["key_is_fixed"]:
            alias = insert(tables.citation_key_aliases).values(citation_key=key, paper_id=paper_id)
            self.edit.session.execute(alias)
        else:
            self._set(paper_id, citation_key=key, key_is_fixed=True)
        return True

    def _take_place(self, paper_id: int, place: Place) -> bool:
        """What the reader imports into the library is taken out of the inbox, and back from the trash."""
        if place is not Place.LIBRARY or self.papers[paper_id].row["place"] == place.value:
            return False
        self._set(paper_id, place=place.value)
        return True

    def _announce(self, paper_id: int, entry: EntryDraft) -> bool:
        """Append the entry to the paper's history; one that is known only takes its newest numbers."""
        if entry.upvotes is not None and entry.upvotes != self.papers[paper_id].row["upvotes"]:
            self._set(paper_id, upvotes=entry.upvotes)
        present = self.papers[paper_id].entries.get(entry.guid)
        if present is None:
            parts.add_entries(self.edit, [(paper_id, entry)], self.origin)
            self.edit.touch(papers=[paper_id])
            return True
        numbers = {name: getattr(entry, name) for name in NUMBERS}
        fresh = {n: v for n, v in numbers.items() if v is not None and v != getattr(present, n)}
        if fresh:
            self.edit.session.execute(update(ENTRIES).where(ENTRIES.c.id == present.id).values(**fresh))
        return False


def new_values(present: Present, draft: PaperDraft, *, is_newer: bool) -> dict[str, Any]:
    """The columns that a draft changes."""
    row, edited = present.row, present.edited
    values: dict[str, Any] = {}
    for name in FILLED:
        value = getattr(draft.fields, name)
        replaces = not row[name] or (is_newer and name in {"title", "abstract"})
        if value and name not in edited and replaces and value != row[name]:
            values[name] = value
    if row["year"] is None and draft.fields.year is not None and not edited.intersection(DATES):
        values |= {name: getattr(draft.fields, name) for name in DATES}
    if row["type"] in VAGUE and draft.fields.type not in {"misc", row["type"], "online"} and "type" not in edited:
        values["type"] = draft.fields.type
    extra = json.loads(row["extra"])
    if missing := {k: v for k, v in draft.fields.extra.items() if k not in extra}:
        values["extra"] = json.dumps(extra | missing, ensure_ascii=False)
    if "title" in values:
        values["title_key"] = title_key(values["title"])
    return values
