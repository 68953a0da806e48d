"""Keeping both: a merged record becomes a separate paper again, with everything it had added."""

import json
from typing import Any

from sqlalchemy import delete, select, update

from paperdesk.library import merged_records, papers, people, tables
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.collections import collection_paths_of, uncollect_papers
from paperdesk.library.details import people_of
from paperdesk.library.keys import free_key
from paperdesk.library.library import Edit
from paperdesk.library.merge_traces import MergeTraces
from paperdesk.library.note_links import follow_key
from paperdesk.library.relations import relate_papers
from paperdesk.library.tags import remove_tags
from paperdesk.model.feed import EntryDraft
from paperdesk.model.kept_record import read_record
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Place
from paperdesk.text.fold import fold, title_key

PAPERS = tables.papers


def keep_both(edit: Edit, *, record_id: int) -> int:
    """Turn a merged record into a separate paper, permanently different from the other; returns the new ID.

    The record's changes to the paper are reverted where they still exist; the user's edits are kept.

    Raises:
        PaperNotFound: there is no such record.
    """
    row = merged_records.get_record(edit.session, record_id)
    item = read_record(row.record)
    _take_back(edit, row.paper_id, merged_records.hand_over_traces(edit, row))
    if isinstance(item, EntryDraft):
        _part_entry(edit, row.paper_id, item, Origin(**json.loads(row.origin)))
    place = edit.session.execute(select(PAPERS.c.place).where(PAPERS.c.id == row.paper_id)).one().place
    arrival = Arrival(Origin(**json.loads(row.origin)), Place(place), moment=row.made_at)
    (outcome,) = save_drafts(edit, [item], arrival, apart=[0])
    merged_records.forget_record(edit, record_id, outcome.paper_id)
    relate_papers(edit, pairs=[(row.paper_id, outcome.paper_id)], kind="different", reason=row.reason)
    edit.touch_texts([row.paper_id, outcome.paper_id])
    return outcome.paper_id


def choose_value(edit: Edit, *, other_id: int) -> None:
    """Make another value the paper's own and store the current value in its place, so that neither is lost.

    Raises:
        InvalidField: the value is not valid for the field.
    """
    table = tables.other_values
    row = edit.session.execute(select(table).where(table.c.id == other_id)).one()
    paper = edit.session.execute(select(PAPERS).where(PAPERS.c.id == row.paper_id)).one()._asdict()
    if row.field == "authors":
        own = people_of(edit.session, [row.paper_id]).get(row.paper_id, {}).get("author", [])
        before = "; ".join(name.inverted for name in own)
        papers.set_authors(edit, paper_id=row.paper_id, authors=[parse_name(n) for n in row.value.split("; ")])
    elif row.field.startswith("extra."):
        extra, name = json.loads(paper["extra"]), row.field.removeprefix("extra.")
        before = extra.get(name, "")
        papers.update_fields(edit, paper_id=row.paper_id, values={"extra": extra | {name: row.value}})
    else:
        before = str(paper[row.field] or "")
        value: Any = int(row.value) if row.field == "year" else row.value
        papers.update_fields(edit, paper_id=row.paper_id, values={row.field: value})
    merged_records.set_other_value(edit, other_id=other_id, value=before)


def _take_back(edit: Edit, paper_id: int, traces: MergeTraces) -> None:
    _set_back(edit, paper_id, traces)
    table = tables.identifiers
    for scheme, value in traces.identifiers:
        mine = (table.c.paper_id == paper_id) & (table.c.scheme == scheme) & (table.c.value == value)
        edit.session.execute(delete(table).where(mine))
    links, notes = tables.links, tables.annotations
    edit.session.execute(delete(links).where(links.c.paper_id == paper_id, links.c.url.in_(traces.links)))
    of_record = (notes.c.paper_id == paper_id) & (notes.c.kind == "note") & notes.c.text.in_(traces.notes)
    edit.session.execute(delete(notes).where(of_record))
    remove_tags(edit, paper_ids=[paper_id], names=traces.tags)
    _uncollect(edit, paper_id, traces)


def _set_back(edit: Edit, paper_id: int, traces: MergeTraces) -> None:
    """Restore the previous values of fields that still have those of the record."""
    row = edit.session.execute(select(PAPERS).where(PAPERS.c.id == paper_id)).one()._asdict()
    edited = set(row["edited_fields"].split())
    values = {
        name: before for name, (before, after) in traces.columns.items() if row[name] == after and name not in edited
    }
    if "title" in values:
        values["title_key"] = title_key(values["title"])
    own = people_of(edit.session, [paper_id]).get(paper_id, {})
    if traces.authors and [a.full for a in own.get("author", [])] == traces.authors[1] and "authors" not in edited:
        names = [parse_name(name) for name in traces.authors[0]]
        people.set_people(edit, {paper_id: (names, own.get("editor", []))})
        line = people.authors_line(names)
        values |= {"authors_line": line, "first_author_key": fold(names[0].family) if names else ""}
    if traces.has_editors:
        present = people_of(edit.session, [paper_id]).get(paper_id, {})
        people.set_people(edit, {paper_id: (present.get("author", []), [])})
    if traces.alias:
        table = tables.citation_key_aliases
        mine = (table.c.citation_key == traces.alias) & (table.c.paper_id == paper_id)
        edit.session.execute(delete(table).where(mine))
    if traces.key and row["citation_key"] == traces.key[1]:
        key = free_key(edit.session, traces.key[0], also_taken=set(), paper_id=paper_id)
        values |= {"citation_key": key, "key_is_fixed": False}
        follow_key(edit, old=traces.key[1], new=key)
    if values:
        edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(**values, changed_at=edit.moment))


def _uncollect(edit: Edit, paper_id: int, traces: MergeTraces) -> None:
    wanted = {tuple(path) for path in traces.collections}
    if not wanted:
        return
    table = tables.collection_papers
    ids = edit.session.scalars(select(table.c.collection_id).where(table.c.paper_id == paper_id)).all()
    paths = collection_paths_of(edit.session, [paper_id]).get(paper_id, ())
    for collection_id, path in zip(sorted(ids), paths, strict=True):
        if path in wanted:
            uncollect_papers(edit, collection_id=collection_id, paper_ids=[paper_id])


def _part_entry(edit: Edit, paper_id: int, item: EntryDraft, origin: Origin) -> None:
    """Move the announcement along with the record that it announced."""
    table = tables.entries
    mine = (table.c.paper_id == paper_id) & (table.c.source == origin.source) & (table.c.guid == item.guid)
    edit.session.execute(delete(table).where(mine))
