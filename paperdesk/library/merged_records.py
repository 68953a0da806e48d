"""Merged records: stored as they came, listed, and turned back into separate papers."""

import dataclasses
import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from paperdesk.errors import PaperNotFound
from paperdesk.library import tables
from paperdesk.library.arrival_records import MergedRow, Origin
from paperdesk.library.details import merged_of
from paperdesk.library.duplicates import Match
from paperdesk.library.library import Edit
from paperdesk.library.merge_traces import MergeTraces, read_traces
from paperdesk.model.feed import EntryDraft
from paperdesk.model.kept_record import read_record, record_text, told_on
from paperdesk.model.paper import PaperDraft

TABLE = tables.merged_records
OTHERS = tables.other_values


def keep_record(edit: Edit, match: Match, item: PaperDraft | EntryDraft, origin: Origin, traces: MergeTraces) -> int:
    """Store a record that was merged into a paper, with its changes to the paper; returns its ID."""
    draft = item.paper if isinstance(item, EntryDraft) else item
    values = {
        "paper_id": match.paper_id,
        "title": draft.fields.title,
        "reason": match.reason,
        "origin": json.dumps(dataclasses.asdict(origin), ensure_ascii=False),
        "record": record_text(item),
        "traces": traces.as_text(),
        "made_at": edit.moment,
    }
    made = edit.session.execute(insert(TABLE).values(values).returning(TABLE.c.id))
    return int(made.scalar_one())


def renew_record(edit: Edit, record_id: int, item: EntryDraft, traces: MergeTraces) -> None:
    """Update the stored record of a merged entry, and the changes it has made since."""
    row = get_record(edit.session, record_id)
    before, known = read_record(row.record), read_traces(row.traces)
    known.go_on(traces)
    told = told_on(before, item) if isinstance(before, EntryDraft) else item
    values = {"title": told.paper.fields.title, "record": record_text(told), "traces": known.as_text()}
    edit.session.execute(update(TABLE).where(TABLE.c.id == record_id).values(values))


def share_traces(edit: Edit, paper_id: int, draft: PaperDraft) -> None:
    """Keep the current values of the paper's own source when a record that gave them first is removed."""
    for row in records_of(edit.session, [paper_id]):
        traces = read_traces(row.traces)
        traces.give_up(draft)
        _set_traces(edit, row, traces)


def hand_over_traces(edit: Edit, gone: Any) -> MergeTraces:
    """The additions of only this record, before it is removed; those shared with remaining records become theirs."""
    traces = read_traces(gone.traces)
    for row in records_of(edit.session, [gone.paper_id]):
        if row.id != gone.id:
            record = read_record(row.record)
            shared = traces.give_up(record.paper if isinstance(record, EntryDraft) else record)
            own = read_traces(row.traces)
            own.go_on(shared)
            _set_traces(edit, row, own)
    return traces


def _set_traces(edit: Edit, row: Any, traces: MergeTraces) -> None:
    if (text := traces.as_text()) != row.traces:
        edit.session.execute(update(TABLE).where(TABLE.c.id == row.id).values(traces=text))


def list_merged(session: Connection, *, limit: int = 1000) -> list[MergedRow]:
    """The merged records, newest first."""
    papers = tables.papers
    query = select(TABLE, papers.c.title.label("into")).join(papers, papers.c.id == TABLE.c.paper_id)
    rows = session.execute(query.order_by(TABLE.c.id.desc()).limit(limit))
    return [dataclasses.replace(merged_of(row), into=row.into) for row in rows]


def get_record(session: Connection, record_id: int) -> Any:
    """The row of a record.

    Raises:
        PaperNotFound: it is gone, or already a separate paper.
    """
    row = session.execute(select(TABLE).where(TABLE.c.id == record_id)).one_or_none()
    if row is None:
        raise PaperNotFound(
            "no-merged-record",
            "There is no merged record {id}. List the merged records with: paperdesk merged",
            id=record_id,
        )
    return row


def forget_record(edit: Edit, record_id: int, paper_id: int) -> None:
    """Remove a record that is a separate paper again; its earlier values go with it."""
    made_at = select(TABLE.c.made_at).where(TABLE.c.id == record_id).scalar_subquery()
    corrected = (OTHERS.c.record_id == record_id) & (OTHERS.c.kind == "earlier") & (OTHERS.c.made_at > made_at)
    edit.session.execute(update(OTHERS).where(corrected).values(paper_id=paper_id, record_id=None))
    edit.session.execute(delete(OTHERS).where(OTHERS.c.record_id == record_id))
    edit.session.execute(delete(TABLE).where(TABLE.c.id == record_id))


def set_other_value(edit: Edit, *, other_id: int, value: str) -> None:
    """Replace a stored value with the one that the paper had before the user chose this one."""
    edit.session.execute(update(OTHERS).where(OTHERS.c.id == other_id).values(value=value))


def records_of(session: Connection, paper_ids: Sequence[int]) -> list[Any]:
    """The rows of the records merged into these papers."""
    return list(session.execute(select(TABLE).where(TABLE.c.paper_id.in_(paper_ids)).order_by(TABLE.c.id)))
