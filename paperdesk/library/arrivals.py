"""What arrives: drafts become papers, or add to the papers that they are.

A batch is looked up at once, and what is new in it is inserted at once; what is there already is a matter of
`meetings`.
"""

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select

from paperdesk.library import journal, parts, people, tables
from paperdesk.library.collections import collect_by_paths
from paperdesk.library.database import driver_of
from paperdesk.library.duplicates import Known, author_key, find_match, find_works, look_up
from paperdesk.library.keys import free_key, key_pattern, taken_keys
from paperdesk.library.library import Edit
from paperdesk.library.meetings import Meeting
from paperdesk.library.parts import draft_of
from paperdesk.library.prints import take_prints
from paperdesk.library.records import Origin, Outcome
from paperdesk.library.relations import relate_papers
from paperdesk.model.feed import EntryDraft
from paperdesk.model.key_patterns import make_key
from paperdesk.model.paper import PaperDraft, PaperFields, Place
from paperdesk.text.fold import title_key

PAPERS = tables.papers


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where drafts come from, and where what is new among them goes."""

    origin: Origin
    place: Place = Place.INBOX
    tags: tuple[str, ...] = ()
    moment: str = ""  # of the whole import, so that its papers stay in their order; "": of the edit


def save_drafts(edit: Edit, items: Sequence[PaperDraft | EntryDraft], arrival: Arrival) -> list[Outcome]:
    """Store a batch of at most some fifty drafts; one outcome each, in order."""
    drafts = [draft_of(item) for item in items]
    known = look_up(edit.session, items, arrival.origin.source)
    buried = _buried(edit, items)
    outcomes: list[Outcome | None] = [None] * len(items)
    fresh: list[int] = []
    seen: dict[tuple[str, str], int] = {}
    later: list[int] = []
    for index, draft in enumerate(drafts):
        if index in buried:
            outcomes[index] = Outcome("unchanged", 0, "purged before")
        elif find_match(known, items[index]) or any(mark in seen for mark in _marks(draft)):
            later.append(index)
        else:
            fresh.append(index)
            seen |= dict.fromkeys(_marks(draft), index)
    for index, paper_id in zip(fresh, _insert(edit, [items[i] for i in fresh], arrival), strict=True):
        outcomes[index] = _added(edit, known, paper_id, drafts[index])
    if later:
        for index, outcome in zip(later, _meet(edit, [items[i] for i in later], arrival), strict=True):
            outcomes[index] = outcome
    return [outcome for outcome in outcomes if outcome is not None]


def _meet(edit: Edit, items: Sequence[PaperDraft | EntryDraft], arrival: Arrival) -> list[Outcome]:
    """Add drafts to the papers that they are; one that only resembled another of its batch becomes a paper."""
    known = look_up(edit.session, items, arrival.origin.source)
    matches = [find_match(known, item) for item in items]
    meeting = Meeting(edit, arrival.origin, {match.paper_id for match in matches if match})
    outcomes = []
    for item, match in zip(items, matches, strict=True):
        edit.give_way()
        if match is None:
            (paper_id,) = _insert(edit, [item], arrival)
            outcomes.append(_added(edit, known, paper_id, draft_of(item)))
        else:
            changed = meeting.add(match.paper_id, item, tags=arrival.tags, place=arrival.place)
            outcomes.append(Outcome("updated" if changed else "unchanged", match.paper_id, match.reason))
    return outcomes


def _added(edit: Edit, known: Known, paper_id: int, draft: PaperDraft) -> Outcome:
    """A new paper; where other versions of its work are there, they and it know of each other."""
    for work in find_works(known, draft):
        relate_papers(edit, pairs=[(paper_id, work.paper_id)], kind="work", reason=work.reason)
    return Outcome("added", paper_id)


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
    drafts = [draft_of(item) for item in items]
    first = _next_id(edit)
    ids = list(range(first, first + len(items)))
    keys = _keys(edit, drafts)
    tags = {i: (*arrival.tags, *d.tags) for i, d in zip(ids, drafts, strict=True)}
    made = parts.make_tags(edit, tags)  # where the step notes it
    with edit.unrecorded():
        rows = [_row(edit, i, item, key, arrival) for i, item, key in zip(ids, items, keys, strict=True)]
        edit.session.execute(insert(PAPERS), rows)
        people.add_people(edit, {i: (d.authors, d.editors) for i, d in zip(ids, drafts, strict=True)})
        parts.add_identifiers(edit, [(i, d.identifiers) for i, d in zip(ids, drafts, strict=True)])
        parts.add_links(edit, [(i, d.links) for i, d in zip(ids, drafts, strict=True)])
        parts.add_notes(edit, [(i, d.notes) for i, d in zip(ids, drafts, strict=True)])
        parts.add_entries(edit, zip(ids, items, strict=True), arrival.origin)
        parts.give_tags(edit, tags, made)
    if edit.step_id is not None:
        journal.record_inserted(edit.connection, edit.step_id, take_prints(driver_of(edit.connection), ids))
    collect_by_paths(edit, {i: d.collections for i, d in zip(ids, drafts, strict=True) if d.collections})
    edit.touch_texts(ids)
    return ids


def _next_id(edit: Edit) -> int:
    """One more than the highest id that was ever given."""
    highest = edit.connection.exec_driver_sql("select seq from sqlite_sequence where name = 'papers'").scalar()
    return int(highest or 0) + 1


def _keys(edit: Edit, drafts: Sequence[PaperDraft]) -> list[str]:
    """A unique key for each: the one that came in, if it is free, else one made from the fields."""
    pattern = key_pattern(edit.session)
    wanted = [
        d.citation_key or make_key(d.fields, d.authors, identifiers=d.identifiers, pattern=pattern) for d in drafts
    ]
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
        "version": parts.version_of(item),
        "place": arrival.place.value,
        "starred": False,
        "is_read": False,
        "reading_state": "",
        "added_at": arrival.moment or edit.moment,
        "changed_at": edit.moment,
    }


_FIELD_COLUMNS = tuple(f.name for f in dataclasses.fields(PaperFields) if f.name != "extra")
