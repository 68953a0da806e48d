"""Merge a draft into the stored paper it matches: missing values are added, corrections by its source applied.

The user's edits and actions are left alone. Contradicting data is stored as another value of the field, and the draft
itself is stored with all of its changes (merged_records.py), so that both papers can be kept afterwards. The data of
the papers is read once for the whole batch, so that an import that changes nothing costs next to nothing.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import insert, select, update

from paperdesk.library import corrections, merged_records, paper_parts, people, tables
from paperdesk.library.arrival_records import Met, Origin, Outcome
from paperdesk.library.collections import collect_by_paths, collection_paths_of
from paperdesk.library.connections import driver_of
from paperdesk.library.corrections import NewValues
from paperdesk.library.details import people_of
from paperdesk.library.duplicates import Match, author_key
from paperdesk.library.keys import remake_key, taken_keys
from paperdesk.library.known_paper import KnownPaper
from paperdesk.library.library import Edit
from paperdesk.library.merge_traces import MergeTraces
from paperdesk.library.rows import tags_of
from paperdesk.model.addresses import guid_key
from paperdesk.model.feed import EntryDraft
from paperdesk.model.kept_record import record_text
from paperdesk.model.paper import PaperDraft, PaperFields, Place

PAPERS = tables.papers
ENTRIES = tables.entries
NUMBERS = ("rank", "upvotes", "comments")


class RecordMerge:
    """A batch of drafts and the papers they match."""

    def __init__(self, edit: Edit, origin: Origin, paper_ids: Iterable[int] = ()) -> None:
        self.edit = edit
        self.origin = origin
        self.papers: dict[int, KnownPaper] = {}
        self._stale: set[int] = set()  # changed since they were read
        self._read(list(paper_ids))

    def _read(self, ids: Sequence[int]) -> None:
        session = self.edit.session
        for row in session.execute(select(PAPERS).where(PAPERS.c.id.in_(ids))):
            self.papers[row.id] = KnownPaper(row._asdict())
        for paper_id, names in people_of(session, ids).items():
            self.papers[paper_id].names = names
        for paper_id, marks in tags_of(driver_of(session), ids).items():
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
        for row in self._rows(tables.other_values, ids):
            self.papers[row.paper_id].others.add((row.field, row.value))
        for row in self._rows(tables.merged_records, ids):
            self.papers[row.paper_id].note_record(row, self.origin.source)
        for row in self._rows(ENTRIES, ids):
            self.papers[row.paper_id].sources.add(row.source)
            if row.source == self.origin.source:
                self.papers[row.paper_id].entries[guid_key(row.guid)] = row

    def _rows(self, table: Any, ids: Sequence[int]) -> Any:
        return self.edit.session.execute(select(table).where(table.c.paper_id.in_(ids)))

    def add(self, match: Match, item: PaperDraft | EntryDraft, *, tags: Sequence[str], place: Place) -> Outcome:
        """Merge an item into its paper; returns the outcome."""
        paper_id, draft = match.paper_id, paper_parts.draft_of(item)
        if paper_id in self._stale or paper_id not in self.papers:
            self._stale.discard(paper_id)
            self._read([paper_id])
        present, traces = self.papers[paper_id], MergeTraces()
        is_known = isinstance(item, EntryDraft) and guid_key(item.guid) in present.entries
        is_just_it = present.is_just(draft)
        new = corrections.new_values(present, item)
        changed = self._fill(paper_id, item, new, traces)
        changed |= self._add_parts(paper_id, draft, (*tags, *draft.tags), traces)
        changed |= self._take_key(paper_id, draft.citation_key, traces)
        changed |= self._take_place(paper_id, place)
        if changed:
            self.edit.touch_texts([paper_id])
        others = corrections.other_values(present, draft, new)
        if is_known and isinstance(item, EntryDraft):
            record_id = present.entry_records.get(guid_key(item.guid))
            if record_id is None and present.records:
                merged_records.share_traces(self.edit, paper_id, draft)
            elif record_id is not None and (changed or others):
                merged_records.renew_record(self.edit, record_id, item, traces)
        else:
            record_id = None if is_just_it else self._keep(match, item, traces)
        self._keep_others(paper_id, others, record_id)
        if isinstance(item, EntryDraft):
            changed |= self._announce(paper_id, item)
        if changed or others:
            self._stale.add(paper_id)
        met = None if is_known else Met(draft.fields.title, match.title, match.reason, paper_id, record_id)
        return Outcome("updated" if changed else "unchanged", paper_id, match.reason, merged=met)

    def _keep(self, match: Match, item: PaperDraft | EntryDraft, traces: MergeTraces) -> int:
        """Store a record that was merged into a paper, unless an identical one is stored; returns its ID."""
        known = self.papers[match.paper_id].records.get(record_text(item))
        if known is not None:
            return known
        self._stale.add(match.paper_id)
        return merged_records.keep_record(self.edit, match, item, self.origin, traces)

    def _set(self, paper_id: int, **values: Any) -> None:
        self.edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(**values))
        self.edit.touch(papers=[paper_id])

    def _fill(self, paper_id: int, item: PaperDraft | EntryDraft, new: NewValues, traces: MergeTraces) -> bool:
        present, draft, values = self.papers[paper_id], paper_parts.draft_of(item), dict(new.columns)
        if new.takes_authors:
            before = present.names.get("author", [])
            people.set_people(self.edit, {paper_id: (draft.authors, present.names.get("editor", ()))})
            values |= {"authors_line": people.authors_line(draft.authors), "first_author_key": author_key(draft)}
            traces.authors = ([a.full for a in before], [a.full for a in draft.authors])
        if new.takes_editors:
            authors = draft.authors if new.takes_authors else present.names.get("author", ())
            people.set_people(self.edit, {paper_id: (authors, draft.editors)})
            traces.has_editors = True
        if not values and not new.takes_editors:
            return False
        traces.note_columns(present.row, values)
        if new.is_correction:
            values["corrected_at"] = self.edit.moment
        self._set(paper_id, **values, changed_at=self.edit.moment)
        fields = PaperFields(
            title=values.get("title", present.row["title"]), year=values.get("year", present.row["year"])
        )
        authors = draft.authors if new.takes_authors else present.names.get("author") or draft.authors
        remake_key(self.edit, paper_id=paper_id, fields=fields, authors=authors)
        return True

    def _add_parts(self, paper_id: int, draft: PaperDraft, tags: Sequence[str], traces: MergeTraces) -> bool:
        present = self.papers[paper_id]
        identifiers = [i for i in draft.identifiers if (i.scheme, i.value) not in present.identifiers]
        links = [link for link in draft.links if link.url not in present.urls]
        notes = [note for note in draft.notes if note not in present.notes]
        missing = [tag for tag in tags if tag.casefold() not in present.tags]
        paper_parts.add_identifiers(self.edit, [(paper_id, identifiers)])
        paper_parts.add_links(self.edit, [(paper_id, links)])
        paper_parts.add_notes(self.edit, [(paper_id, notes)])
        paper_parts.tag_all(self.edit, {paper_id: missing})
        gathered = [path for path in draft.collections if path not in present.collections]
        collect_by_paths(self.edit, {paper_id: gathered})
        traces.identifiers = [(i.scheme, i.value) for i in identifiers]
        traces.links, traces.notes, traces.tags = [link.url for link in links], notes, missing
        traces.collections = gathered
        return bool(identifiers or links or notes or missing or gathered)

    def _keep_others(self, paper_id: int, others: Sequence[corrections.Other], record_id: int | None) -> None:
        rows = [
            {"paper_id": paper_id, "field": o.field, "value": o.value, "kind": o.kind, "record_id": record_id}
            | {"source_title": self.origin.title, "made_at": self.edit.moment}
            for o in others
        ]
        if rows:
            self.edit.session.execute(insert(tables.other_values), rows)
            self.edit.touch(papers=[paper_id])

    def _take_key(self, paper_id: int, key: str, traces: MergeTraces) -> bool:
        """Make the imported key the paper's own if that was provisional, otherwise an alias."""
        row = self.papers[paper_id].row
        if not key or key == row["citation_key"] or taken_keys(self.edit.session, [key]):
            return False
        if row["key_is_fixed"]:
            alias = insert(tables.citation_key_aliases).values(citation_key=key, paper_id=paper_id)
            self.edit.session.execute(alias)
            traces.alias = key
        else:
            self._set(paper_id, citation_key=key, key_is_fixed=True)
            traces.key = (row["citation_key"], key)
        return True

    def _take_place(self, paper_id: int, place: Place) -> bool:
        """Move a paper that the user imports into the library out of the inbox or the trash."""
        if place is not Place.LIBRARY or self.papers[paper_id].row["place"] == place.value:
            return False
        self._set(paper_id, place=place.value)
        return True

    def _announce(self, paper_id: int, entry: EntryDraft) -> bool:
        """Add the entry to the paper's announcements; a known one only updates its figures."""
        if entry.upvotes is not None and entry.upvotes != self.papers[paper_id].row["upvotes"]:
            self._set(paper_id, upvotes=entry.upvotes)
        present = self.papers[paper_id].entries.get(guid_key(entry.guid))
        if present is None:
            paper_parts.add_entries(self.edit, [(paper_id, entry)], self.origin)
            self.edit.touch(papers=[paper_id])
            return True
        numbers: dict[str, Any] = {name: getattr(entry, name) for name in NUMBERS} | {
            "said": paper_parts.said_by(entry.paper)
        }
        fresh = {n: v for n, v in numbers.items() if v is not None and v != getattr(present, n)}
        if fresh:
            self.edit.session.execute(update(ENTRIES).where(ENTRIES.c.id == present.id).values(**fresh))
        return False
