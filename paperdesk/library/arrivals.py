"""Arrivals: drafts become papers, or are merged into existing ones.

A batch is looked up and its new papers are inserted in bulk; existing papers are handled by
`meetings`.
"""

import dataclasses
import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select

from paperdesk.library import journal, paper_parts, people, tables
from paperdesk.library.arrival_records import Met, Origin, Outcome
from paperdesk.library.collections import collect_by_paths
from paperdesk.library.connections import driver_of, insert_rows
from paperdesk.library.duplicates import Findings, Known, Newcomers, author_key, look_up, weigh
from paperdesk.library.fingerprints import take_fingerprints
from paperdesk.library.keys import free_key, key_pattern, taken_keys
from paperdesk.library.library import Edit
from paperdesk.library.paper_parts import draft_of
from paperdesk.library.record_merging import RecordMerge
from paperdesk.library.relations import ask_about, relate_papers
from paperdesk.library.uids import new_uid
from paperdesk.model.addresses import guid_key
from paperdesk.model.comparison import compared_draft
from paperdesk.model.feed import EntryDraft
from paperdesk.model.key_patterns import make_key
from paperdesk.model.naming import DECISIVE
from paperdesk.model.paper import PaperDraft, PaperFields, Place
from paperdesk.model.standing import standing_of
from paperdesk.text.fold import title_key


@dataclass(frozen=True, slots=True)
class Arrival:
    """The source of drafts, and the place for new papers."""

    origin: Origin
    place: Place = Place.INBOX
    tags: tuple[str, ...] = ()
    moment: str = ""  # of the whole import, to keep the order of its papers; "": that of the edit


def save_drafts(
    edit: Edit, items: Sequence[PaperDraft | EntryDraft], arrival: Arrival, *, apart: Collection[int] = ()
) -> list[Outcome]:
    """Store a batch of at most about fifty drafts; returns one outcome each, in order.

    Args:
        edit: the current edit.
        items: the drafts.
        arrival: their source, and the place for new papers.
        apart: the positions in `items` of those kept as separate papers in any case.
    """
    drafts = [draft_of(item) for item in items]
    known = look_up(edit.session, items, arrival.origin.source)
    buried = _buried(edit, items)
    outcomes: list[Outcome | None] = [None] * len(items)
    newcomers, fresh = Newcomers(known), list[tuple[int, Findings, Findings]]()
    seen: set[tuple[str, str]] = set()
    later: list[tuple[int, Findings]] = []
    for index, item in enumerate(items):
        if index in buried:
            outcomes[index] = Outcome("unchanged", 0, "purged before")
        elif index in apart:
            fresh.append((index, weigh(known, item), Findings()))
            newcomers.add(item)
        elif (
            (found := weigh(known, item)).match
            or seen.intersection(_marks(item))
            or (within := newcomers.weigh(item)).match
        ):
            later.append((index, found))
        else:
            fresh.append((index, found, within))
            newcomers.add(item)
            seen.update(_marks(item))
    ids = _insert(edit, [items[index] for index, _, _ in fresh], arrival)
    for (index, found, within), paper_id in zip(fresh, ids, strict=True):
        both = found.joined(within, ids)
        outcomes[index] = _added(edit, both, paper_id, drafts[index], is_apart=index in apart)
    weighed = (known, [found for _, found in later]) if len(later) == len(items) else None
    met = _meet(edit, [items[index] for index, _ in later], arrival, weighed)
    for (index, _), outcome in zip(later, met, strict=True):
        outcomes[index] = outcome
    told = [(index, outcome) for index, outcome in enumerate(outcomes) if outcome is not None]
    asked = ((outcome, met) for index, outcome in told if index not in apart for met in outcome.asked)
    ask_about(edit, [(outcome.paper_id, met.paper_id, met.reason) for outcome, met in asked])
    return [outcome for _, outcome in told]


def _meet(
    edit: Edit,
    items: Sequence[PaperDraft | EntryDraft],
    arrival: Arrival,
    weighed: tuple[Known, list[Findings]] | None,
) -> Iterator[Outcome]:
    """Merge drafts into the papers they match; one that only resembled another draft in its batch becomes a paper.

    Drafts are compared one by one, including what earlier ones changed or added. `weighed` has the
    earlier verdicts that are still valid.
    """
    if not items:
        return
    known = weighed[0] if weighed else look_up(edit.session, items, arrival.origin.source)
    findings = weighed[1] if weighed else [weigh(known, item) for item in items]
    meeting, has_changed = RecordMerge(edit, arrival.origin, {f.match.paper_id for f in findings if f.match}), False
    for item, found in zip(items, findings, strict=True):
        edit.give_way()
        if has_changed:
            fresh = look_up(edit.session, [item], arrival.origin.source)
            found = weigh(replace(fresh, vague_guids=known.vague_guids), item)  # noqa: PLW2901
        if found.match is None:
            (paper_id,) = _insert(edit, [item], arrival)
            outcome = _added(edit, found, paper_id, draft_of(item))
        else:
            outcome = meeting.add(found.match, item, tags=arrival.tags, place=arrival.place)
        has_changed |= outcome.kind != "unchanged"
        yield outcome


def _added(edit: Edit, found: Findings, paper_id: int, draft: PaperDraft, *, is_apart: bool = False) -> Outcome:
    """Add a new paper and relate it to other versions of its work."""
    if is_apart and found.match:
        relate_papers(edit, pairs=[(paper_id, found.match.paper_id)], kind="different", reason=found.match.reason)
    for work in found.works:
        relate_papers(edit, pairs=[(paper_id, work.paper_id)], kind="work", reason=work.reason)
    asked = tuple(Met(draft.fields.title, one.title, one.reason, one.paper_id) for one in found.asked)
    return Outcome("added", paper_id, asked=asked)


def _marks(item: PaperDraft | EntryDraft) -> list[tuple[str, str]]:
    """What two records in a batch have in common if they may be the same paper."""
    draft = draft_of(item)
    marks = [(i.scheme, i.value) for i in draft.identifiers]
    if isinstance(item, EntryDraft):
        marks.append(("guid", guid_key(item.guid)))
    key = title_key(draft.fields.title)
    return [*marks, ("title", key)] if key else marks


def _buried(edit: Edit, items: Sequence[PaperDraft | EntryDraft]) -> set[int]:
    """The items that a feed announces again although the user purged them."""
    if edit.session.execute(select(tables.tombstones.c.scheme).limit(1)).first() is None:
        return set()
    marks = {i: _graves(item.paper) for i, item in enumerate(items) if isinstance(item, EntryDraft)}
    rows = edit.session.execute(select(tables.tombstones.c.scheme, tables.tombstones.c.value))
    graves = {(row.scheme, row.value) for row in rows}
    return {i for i, own in marks.items() if graves.intersection(own)}


def _graves(draft: PaperDraft) -> list[tuple[str, str]]:
    """The identifying marks of a purged paper: its identifiers, and its title unless that is a recurring one."""
    marks = [(i.scheme, i.value) for i in draft.identifiers if i.scheme in DECISIVE]
    key = title_key(draft.fields.title)
    return [*marks, ("title", key)] if key and not marks and not compared_draft(draft).may_come_back else marks


def _insert(edit: Edit, items: Sequence[PaperDraft | EntryDraft], arrival: Arrival) -> list[int]:
    if not items:
        return []
    drafts = [draft_of(item) for item in items]
    first = _next_id(edit)
    ids = list(range(first, first + len(items)))
    keys = _keys(edit, drafts)
    tags = {i: (*arrival.tags, *d.tags) for i, d in zip(ids, drafts, strict=True)}
    made = paper_parts.make_tags(edit, tags)  # here, so that the step records it
    with edit.unrecorded():
        rows = [_row(edit, i, item, key, arrival) for i, item, key in zip(ids, items, keys, strict=True)]
        insert_rows(edit.session, "papers", rows)
        people.add_people(edit, {i: (d.authors, d.editors) for i, d in zip(ids, drafts, strict=True)})
        paper_parts.add_identifiers(edit, [(i, d.identifiers) for i, d in zip(ids, drafts, strict=True)])
        paper_parts.add_links(edit, [(i, d.links) for i, d in zip(ids, drafts, strict=True)])
        paper_parts.add_notes(edit, [(i, d.notes) for i, d in zip(ids, drafts, strict=True)])
        paper_parts.add_entries(edit, zip(ids, items, strict=True), arrival.origin)
        paper_parts.give_tags(edit, tags, made)
    if edit.step_id is not None:
        journal.record_inserted(edit.session, edit.step_id, take_fingerprints(driver_of(edit.session), ids))
    collect_by_paths(edit, {i: d.collections for i, d in zip(ids, drafts, strict=True) if d.collections})
    edit.touch_texts(ids)
    return ids


def _next_id(edit: Edit) -> int:
    """One more than the highest ID ever assigned."""
    highest = edit.session.exec_driver_sql("select seq from sqlite_sequence where name = 'papers'").scalar()
    return int(highest or 0) + 1


def _keys(edit: Edit, drafts: Sequence[PaperDraft]) -> list[str]:
    """A unique key for each paper: the imported one if it is free, otherwise one created from the fields."""
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
        "version": paper_parts.version_of(item),
        "place": arrival.place.value,
        "starred": False,
        "is_read": False,
        "standing": standing_of(draft.fields.title, draft.fields.abstract, draft.fields.comment) or None,
        "reading_state": "",
        "added_at": arrival.moment or edit.moment,
        "changed_at": edit.moment,
        "uid": new_uid(),
    }


_FIELD_COLUMNS = tuple(f.name for f in dataclasses.fields(PaperFields) if f.name != "extra")
