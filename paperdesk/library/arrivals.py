"""What arrives: drafts become papers, or add to the papers that they are.

A batch is looked up at once, what is new is inserted at once; what is there already is filled in: an empty field takes
what a draft says, a newer version brings its title and abstract, and nothing that the reader edited is touched.
"""

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from sqlalchemy import func, insert, select, update

from paperdesk.library import journal, people, tables
from paperdesk.library.duplicates import Known, author_key, find_match, look_up
from paperdesk.library.keys import free_key, remake_key, taken_keys
from paperdesk.library.library import Edit
from paperdesk.library.records import Origin, Outcome
from paperdesk.library.tags import add_tags, tag_ids
from paperdesk.model.citation_keys import make_key
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import TEXT_FIELDS, PaperDraft, PaperFields, Place
from paperdesk.text.fold import title_key

PAPERS = tables.papers
ENTRIES = tables.entries
DATES = ("year", "month", "day")
FILLED = tuple(name for name in TEXT_FIELDS if name not in {"type", "comment"})


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where drafts come from, and where what is new among them goes."""

    origin: Origin
    place: Place = Place.INBOX
    tags: tuple[str, ...] = ()
    moment: str = ""  # of the whole import, so that its papers stay in their order; "": of the edit


def save_drafts(edit: Edit, items: Sequence[PaperDraft | EntryDraft], arrival: Arrival) -> list[Outcome]:
    """Store a batch of at most some fifty drafts; one outcome each, in order."""
    drafts = [item.paper if isinstance(item, EntryDraft) else item for item in items]
    known = look_up(edit.session, drafts)
    buried = _buried(edit, items)
    outcomes: list[Outcome | None] = [None] * len(items)
    fresh: list[int] = []
    seen: dict[tuple[str, str], int] = {}
    later: list[int] = []
    for index, draft in enumerate(drafts):
        if index in buried:
            outcomes[index] = Outcome("unchanged", 0, "purged before")
        elif find_match(known, draft) or any(mark in seen for mark in _marks(draft)):
            later.append(index)
        else:
            fresh.append(index)
            seen |= dict.fromkeys(_marks(draft), index)
    for index, paper_id in zip(fresh, _insert(edit, [items[i] for i in fresh], arrival), strict=True):
        outcomes[index] = Outcome("added", paper_id)
    if later:
        known = look_up(edit.session, [drafts[i] for i in later])
        for index in later:
            outcomes[index] = _meet(edit, items[index], known, arrival)
    return [outcome for outcome in outcomes if outcome is not None]


def _marks(draft: PaperDraft) -> list[tuple[str, str]]:
    marks = [(i.scheme, i.value) for i in draft.identifiers]
    key = title_key(draft.fields.title)
    return [*marks, ("title", key)] if key else marks


def _buried(edit: Edit, items: Sequence[PaperDraft | EntryDraft]) -> set[int]:
    """Which of the items a feed announces again although the reader purged them."""
    marks = {i: _marks(item.paper) for i, item in enumerate(items) if isinstance(item, EntryDraft)}
    if not marks or edit.session.execute(select(tables.tombstones.c.scheme).limit(1)).first() is None:
        return set()
    rows = edit.session.execute(select(tables.tombstones.c.scheme, tables.tombstones.c.value))
    graves = {(row.scheme, row.value) for row in rows}
    return {i for i, own in marks.items() if graves.intersection(own)}


def _insert(edit: Edit, items: Sequence[PaperDraft | EntryDraft], arrival: Arrival) -> list[int]:
    if not items:
        return []
    drafts = [item.paper if isinstance(item, EntryDraft) else item for item in items]
    first = _next_id(edit)
    ids = list(range(first, first + len(items)))
    keys = _keys(edit, drafts)
    with edit.unrecorded():
        rows = [_row(edit, i, item, key, arrival) for i, item, key in zip(ids, items, keys, strict=True)]
        edit.session.execute(insert(PAPERS), rows)
        people.add_people(edit, {i: (d.authors, d.editors) for i, d in zip(ids, drafts, strict=True)})
        _add_identifiers(edit, zip(ids, drafts, strict=True))
        _add_links(edit, zip(ids, drafts, strict=True))
        _add_notes(edit, zip(ids, drafts, strict=True))
        _add_entries(edit, zip(ids, items, strict=True), arrival.origin)
        _tag(edit, {i: (*arrival.tags, *d.tags) for i, d in zip(ids, drafts, strict=True)})
    if edit.step_id is not None:
        journal.record_inserted(edit.connection, edit.step_id, ids)
    edit.touch_texts(ids)
    return ids


def _next_id(edit: Edit) -> int:
    """One more than the highest id that was ever given."""
    highest = edit.connection.exec_driver_sql("select seq from sqlite_sequence where name = 'papers'").scalar()
    return int(highest or 0) + 1


def _keys(edit: Edit, drafts: Sequence[PaperDraft]) -> list[str]:
    """A unique key for each: the one that came in, if it is free, else one made from the fields."""
    wanted = [d.citation_key or make_key(d.fields, d.authors) for d in drafts]
    taken = taken_keys(edit.session, wanted)
    keys: list[str] = []
    for key in wanted:
        free = key if key not in taken else free_key(edit.session, key, also_taken=taken)
        taken.add(free)
        keys.append(free)
    return keys


def _row(edit: Edit, paper_id: int, item: PaperDraft | EntryDraft, key: str, arrival: Arrival) -> dict[str, Any]:
    draft, entry = (item.paper, item) if isinstance(item, EntryDraft) else (item, None)
    row = dict(zip(_FIELD_COLUMNS, (getattr(draft.fields, n) for n in _FIELD_COLUMNS), strict=True))
    return row | {
        "id": paper_id,
        "extra": json.dumps(draft.fields.extra, ensure_ascii=False) if draft.fields.extra else "{}",
        "title_key": title_key(draft.fields.title),
        "authors_line": people.authors_line(draft.authors),
        "first_author_key": author_key(draft),
        "citation_key": key,
        "key_is_fixed": bool(draft.citation_key),
        "is_paper": draft.is_paper,
        "edited_fields": "",
        "upvotes": entry.upvotes if entry else None,
        "version": _version(item),
        "place": arrival.place.value,
        "starred": False,
        "is_read": False,
        "reading_state": "",
        "added_at": arrival.moment or edit.moment,
        "changed_at": edit.moment,
    }


_FIELD_COLUMNS = tuple(f.name for f in dataclasses.fields(PaperFields) if f.name != "extra")


def _version(item: PaperDraft | EntryDraft) -> int | None:
    if isinstance(item, EntryDraft):
        if item.version is not None:
            return item.version
        item = item.paper
    return next((i.version for i in item.identifiers if i.version is not None), None)


def _add_identifiers(edit: Edit, drafts: Iterable[tuple[int, PaperDraft]]) -> None:
    rows = [
        {"paper_id": paper_id, "scheme": i.scheme, "value": i.value, "version": i.version}
        for paper_id, draft in drafts
        for i in {(i.scheme, i.value): i for i in draft.identifiers}.values()
    ]
    if rows:
        edit.session.execute(insert(tables.identifiers), rows)


def _add_links(edit: Edit, drafts: Iterable[tuple[int, PaperDraft]]) -> None:
    rows = [
        {"paper_id": paper_id, "kind": str(link.kind), "url": link.url}
        for paper_id, draft in drafts
        for link in {link.url: link for link in draft.links}.values()
    ]
    if rows:
        edit.session.execute(insert(tables.links), rows)


def _add_notes(edit: Edit, drafts: Iterable[tuple[int, PaperDraft]]) -> None:
    rows = [
        {"paper_id": paper_id, "kind": "note", "text": note, "added_at": edit.moment, "changed_at": edit.moment}
        | {"color": "", "field": "", "quote": "", "prefix": "", "suffix": "", "rects": "[]"}
        for paper_id, draft in drafts
        for note in draft.notes
    ]
    if rows:
        edit.session.execute(insert(tables.annotations), rows)


def _tag(edit: Edit, wanted: Mapping[int, Sequence[str]]) -> None:
    names = sorted({name for tags in wanted.values() for name in tags})
    if names:
        ids = tag_ids(edit, names)
        add_tags(edit, {paper_id: [ids[n] for n in tags] for paper_id, tags in wanted.items()})


def _add_entries(edit: Edit, items: Iterable[tuple[int, PaperDraft | EntryDraft]], origin: Origin) -> None:
    rows = [_entry(edit, i, item, origin) for i, item in items if isinstance(item, EntryDraft)]
    if rows:
        edit.session.execute(insert(ENTRIES), rows)
        edit.touch(feeds=[origin.feed_id] if origin.feed_id else [])


def _entry(edit: Edit, paper_id: int, entry: EntryDraft, origin: Origin) -> dict[str, Any]:
    announced = entry.announced_at
    return {
        "paper_id": paper_id,
        "feed_id": origin.feed_id,
        "source": origin.source,
        "source_kind": origin.kind,
        "source_title": origin.title,
        "guid": entry.guid,
        "url": entry.url,
        "announced_at": announced.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if announced else "",
        "seen_at": edit.moment,
        "version": entry.version,
        "announce_type": entry.announce_type,
        "rank": entry.rank,
        "upvotes": entry.upvotes,
        "comments": entry.comments,
        "submitter": entry.submitter,
    }


def _meet(edit: Edit, item: PaperDraft | EntryDraft, known: Known, arrival: Arrival) -> Outcome:
    """Add a draft to the paper that it is."""
    draft = item.paper if isinstance(item, EntryDraft) else item
    match = find_match(known, draft)
    if match is None:  # like another one of its batch in one mark, but not the same paper after all
        (paper_id,) = _insert(edit, [item], arrival)
        return Outcome("added", paper_id)
    changed = _fill_in(edit, match.paper_id, item)
    changed |= _bring_along(edit, match.paper_id, draft, arrival)
    if isinstance(item, EntryDraft):
        changed |= _announce(edit, match.paper_id, item, arrival.origin)
    return Outcome("updated" if changed else "unchanged", match.paper_id, match.reason)


def _fill_in(edit: Edit, paper_id: int, item: PaperDraft | EntryDraft) -> bool:
    """Give the paper's empty fields what the draft knows; a newer version brings its own words."""
    draft = item.paper if isinstance(item, EntryDraft) else item
    row = edit.session.execute(select(PAPERS).where(PAPERS.c.id == paper_id)).one()._asdict()
    values = _new_values(row, draft, is_newer=(_version(item) or 0) > (row["version"] or 0) > 0)
    if (_version(item) or 0) > (row["version"] or 0):
        values["version"] = _version(item)
    present = people.people_of(edit.session, [paper_id]).get(paper_id, {})
    if draft.authors and not present.get("author") and "authors" not in row["edited_fields"].split():
        people.set_people(edit, {paper_id: (draft.authors, present.get("editor", ()))})
        values |= {"authors_line": people.authors_line(draft.authors), "first_author_key": author_key(draft)}
    if isinstance(item, EntryDraft) and item.upvotes is not None and item.upvotes != row["upvotes"]:
        edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(upvotes=item.upvotes))
        edit.touch(papers=[paper_id])
    if not values:
        return False
    edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(**values, changed_at=edit.moment))
    _remake(edit, paper_id, row["edited_fields"])
    edit.touch_texts([paper_id])
    return True


def _new_values(row: Mapping[str, Any], draft: PaperDraft, *, is_newer: bool) -> dict[str, Any]:
    edited = set(row["edited_fields"].split())
    values: dict[str, Any] = {}
    for name in FILLED:
        value = getattr(draft.fields, name)
        replaces = not row[name] or (is_newer and name in {"title", "abstract"})
        if value and name not in edited and replaces and value != row[name]:
            values[name] = value
    if row["year"] is None and draft.fields.year is not None and not edited.intersection(DATES):
        values |= {name: getattr(draft.fields, name) for name in DATES}
    if row["type"] in {"misc", "preprint"} and draft.fields.type not in {"misc", row["type"], "online"}:
        values |= {} if "type" in edited else {"type": draft.fields.type}
    extra = json.loads(row["extra"])
    if missing := {k: v for k, v in draft.fields.extra.items() if k not in extra}:
        values["extra"] = json.dumps(extra | missing, ensure_ascii=False)
    if "title" in values:
        values["title_key"] = title_key(values["title"])
    return values


def _remake(edit: Edit, paper_id: int, _edited: str) -> None:
    """Make the provisional key of a paper whose details are known now."""
    row = edit.session.execute(select(PAPERS.c.title, PAPERS.c.year).where(PAPERS.c.id == paper_id)).one()
    present = people.people_of(edit.session, [paper_id]).get(paper_id, {})
    fields = PaperFields(title=row.title, year=row.year)
    remake_key(edit, paper_id=paper_id, fields=fields, authors=present.get("author", ()))


def _bring_along(edit: Edit, paper_id: int, draft: PaperDraft, arrival: Arrival) -> bool:
    """Add what the draft has beside its fields: identifiers, links, tags, its key, a better place."""
    changed = _add_missing_identifiers(edit, paper_id, draft)
    changed |= _add_missing_links(edit, paper_id, draft)
    changed |= _add_missing_tags(edit, paper_id, (*arrival.tags, *draft.tags))
    changed |= _add_missing_notes(edit, paper_id, draft)
    changed |= _take_key(edit, paper_id, draft.citation_key)
    if arrival.place is Place.LIBRARY:
        moved = edit.session.execute(
            update(PAPERS).where(PAPERS.c.id == paper_id, PAPERS.c.place != "library").values(place="library")
        )
        changed |= moved.rowcount > 0  # type: ignore[attr-defined]
    if changed:
        edit.touch_texts([paper_id])
    return changed


def _add_missing_identifiers(edit: Edit, paper_id: int, draft: PaperDraft) -> bool:
    table = tables.identifiers
    present = {
        (row.scheme, row.value)
        for row in edit.session.execute(select(table.c.scheme, table.c.value).where(table.c.paper_id == paper_id))
    }
    new = tuple(i for i in draft.identifiers if (i.scheme, i.value) not in present)
    _add_identifiers(edit, [(paper_id, dataclasses.replace(draft, identifiers=new))])
    return bool(new)


def _add_missing_links(edit: Edit, paper_id: int, draft: PaperDraft) -> bool:
    table = tables.links
    present = set(edit.session.scalars(select(table.c.url).where(table.c.paper_id == paper_id)))
    new = tuple(link for link in draft.links if link.url not in present)
    _add_links(edit, [(paper_id, dataclasses.replace(draft, links=new))])
    return bool(new)


def _add_missing_tags(edit: Edit, paper_id: int, names: Sequence[str]) -> bool:
    if not names:
        return False
    before = _count(edit, tables.paper_tags, paper_id)
    _tag(edit, {paper_id: names})
    return _count(edit, tables.paper_tags, paper_id) > before


def _add_missing_notes(edit: Edit, paper_id: int, draft: PaperDraft) -> bool:
    table = tables.annotations
    present = set(edit.session.scalars(select(table.c.text).where(table.c.paper_id == paper_id)))
    new = tuple(note for note in draft.notes if note not in present)
    _add_notes(edit, [(paper_id, dataclasses.replace(draft, notes=new))])
    return bool(new)


def _count(edit: Edit, table: Any, paper_id: int) -> int:
    return edit.session.scalar(select(func.count()).select_from(table).where(table.c.paper_id == paper_id)) or 0


def _take_key(edit: Edit, paper_id: int, key: str) -> bool:
    """The key that came in becomes the paper's, if its own was provisional, else an alias."""
    if not key or taken_keys(edit.session, [key]):
        return False
    row = edit.session.execute(select(PAPERS.c.key_is_fixed).where(PAPERS.c.id == paper_id)).one()
    if row.key_is_fixed:
        edit.session.execute(insert(tables.citation_key_aliases).values(citation_key=key, paper_id=paper_id))
    else:
        values = {"citation_key": key, "key_is_fixed": True}
        edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(**values))
    return True


def _announce(edit: Edit, paper_id: int, entry: EntryDraft, origin: Origin) -> bool:
    """Append the entry to the paper's history; one that is known only takes its newest numbers."""
    same = (ENTRIES.c.source == origin.source) & (ENTRIES.c.guid == entry.guid) & (ENTRIES.c.paper_id == paper_id)
    present = edit.session.execute(select(ENTRIES.c.id).where(same)).first()
    if present is None:
        _add_entries(edit, [(paper_id, entry)], origin)
        edit.touch(papers=[paper_id])
        return True
    numbers = {"rank": entry.rank, "upvotes": entry.upvotes, "comments": entry.comments}
    known = {name: value for name, value in numbers.items() if value is not None}
    if known:
        edit.session.execute(update(ENTRIES).where(ENTRIES.c.id == present.id).values(**known))
    return False
