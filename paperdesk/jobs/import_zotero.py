"""Importing a Zotero data folder: papers with tags, collections and notes, and files with their annotations."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from paperdesk.errors import Words, counted
from paperdesk.importers.base import Collections
from paperdesk.jobs.import_files import (
    BATCH_PAPERS,
    ImportOptions,
    ImportResult,
    RejectedRecord,
    Tally,
    apart_of,
    close_step,
)
from paperdesk.jobs.preview_import import Earlier, ImportPreview, PreviewRow, rows_of
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.jobs.zotero_folder import ZoteroFile, ZoteroPaper, read_zotero
from paperdesk.library.annotations import add_annotation
from paperdesk.library.arrival_records import Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.attachments import find_paper_of_file, link_file
from paperdesk.library.collections import make_collections
from paperdesk.library.details import annotations_of
from paperdesk.library.library import Edit, Library, View, now
from paperdesk.model.annotation import Anchor
from paperdesk.model.paper import Place
from paperdesk.model.steps import Step

WHOLE_LIBRARY_PAPERS = 1_000_000  # a whole library: any paper may match one in it
ORIGIN = Origin("import:zotero", "zotero", "Zotero")


def import_zotero(library: Library, folder: Path, options: ImportOptions, progress: Progress) -> ImportResult:
    """Import a Zotero data folder as one step of the history; files are linked in place.

    Raises:
        ImportFailed: it contains no readable Zotero database.
    """
    tally = Tally()
    collections: list[tuple[str, ...]] = []
    batches = _batches(folder, tally, collections)
    first = next(batches, [])  # unreadable databases fail here, before a step is begun
    arrival = Arrival(ORIGIN, options.place or Place.LIBRARY, options.tags, now())
    step_id, cancelled = library.begin_step(Step("import-source", name=folder.name), most=WHOLE_LIBRARY_PAPERS), False
    try:
        batch = first
        while batch:
            library.give_way()
            with library.edit(step_id) as edit:
                apart = apart_of(batch, options, tally)
                tally.outcomes += _save(edit, batch, arrival, apart)
            progress.report(
                len(tally.outcomes),
                0,
                Words(
                    "Importing {name}: {papers}",
                    name=folder.name,
                    papers=counted("{n} paper", "{n} papers", len(tally.outcomes)),
                ),
            )
            batch = next(batches, [])
        with library.edit(step_id) as edit:
            make_collections(edit, collections)
    except Cancelled:
        cancelled = True
    finally:
        close_step(library, step_id, tally)
    return tally.result(step_id, cancelled=cancelled)


def preview_zotero(library: Library, folder: Path, options: ImportOptions) -> ImportResult:
    """Preview an import: everything is done, then rolled back before anybody sees it.

    Raises:
        ImportFailed: it contains no readable Zotero database.
    """
    tally = Tally()
    arrival = Arrival(ORIGIN, options.place or Place.LIBRARY, options.tags)
    with library.trial() as edit:
        for batch in _batches(folder, tally):
            tally.outcomes += _save(edit, batch, arrival, apart_of(batch, options, tally))
    return replace(tally.result(), papers=())


def look_through_zotero(library: Library, folder: Path, progress: Progress) -> ImportPreview:
    """Read a Zotero data folder and compare it with the library, paper by paper; stores nothing.

    Raises:
        ImportFailed: it contains no readable Zotero database.
    """
    tally, rows, earlier = Tally(), list[PreviewRow](), Earlier()
    for batch in _batches(folder, tally):
        with library.read() as session:
            known = [_known_by_file(session, paper) for paper in batch]
            found = rows_of(session, [paper.draft for paper in batch], ORIGIN.source, earlier)
            rows += [row.known_by_file(row.title) if i else row for row, i in zip(found, known, strict=True)]
        progress.report(len(rows), 0, Words("Reading {name}: {n} records", name=folder.name, n=len(rows)))
    numbered = tuple(replace(row, place=place) for place, row in enumerate(rows))
    return ImportPreview(("Zotero",), numbered, tuple(tally.rejected))


def _batches(
    folder: Path, tally: Tally, collections: list[tuple[str, ...]] | None = None
) -> Iterator[list[ZoteroPaper]]:
    """The papers in batches of fifty; invalid items go to the results, and all collection paths to theirs."""
    batch: list[ZoteroPaper] = []
    for record in read_zotero(folder):
        if isinstance(record, ZoteroPaper):
            batch.append(record)
        elif isinstance(record, Collections):
            if collections is not None:
                collections += record.paths
        else:
            tally.rejected.append(RejectedRecord(folder.name, record.where, record.reason, record.text))
        if len(batch) == BATCH_PAPERS:
            yield batch
            batch = []
    if batch:
        yield batch


def _save(edit: Edit, batch: Sequence[ZoteroPaper], arrival: Arrival, apart: Sequence[int]) -> list[Outcome]:
    found = ((index, _known_by_file(edit.session, paper)) for index, paper in enumerate(batch) if index not in apart)
    known = {index: paper_id for index, paper_id in found if paper_id}
    unknown = [index for index in range(len(batch)) if index not in known]
    own = [place for place, index in enumerate(unknown) if index in apart]
    fresh = iter(save_drafts(edit, [batch[index].draft for index in unknown], arrival, apart=own))
    outcomes = []
    for index, paper in enumerate(batch):
        outcome = Outcome("unchanged", known[index], Words("same file")) if index in known else next(fresh)
        outcomes.append(_attach(edit, paper.files, outcome) if paper.files else outcome)
    return outcomes


def _known_by_file(session: View, paper: ZoteroPaper) -> int | None:
    """The paper that a file without authors and identifiers belongs to, which its title alone cannot tell."""
    if paper.draft.authors or paper.draft.identifiers or not paper.files:
        return None
    return find_paper_of_file(session, paper.files[0].path)


def _attach(edit: Edit, files: Sequence[ZoteroFile], outcome: Outcome) -> Outcome:
    """Link a paper's files and add missing annotations; returns whether anything changed."""
    known = {
        (row.kind, row.text, row.anchor.quote, row.anchor.page, row.anchor.attachment_id)
        for row in annotations_of(edit.session, [outcome.paper_id]).get(outcome.paper_id, ())
    }
    changed = False
    for file in files:
        attachment_id, is_new = link_file(
            edit, paper_id=outcome.paper_id, path=file.path, kind=file.kind, title=file.title
        )
        changed |= is_new
        for mark in file.marks:
            if (mark.kind, mark.comment, mark.quote, mark.page, attachment_id) in known:
                continue
            anchor = Anchor(quote=mark.quote, attachment_id=attachment_id, page=mark.page)
            add_annotation(
                edit, paper_id=outcome.paper_id, text=mark.comment, kind=mark.kind, color=mark.color, anchor=anchor
            )
            changed = True
    return replace(outcome, kind="updated") if changed and outcome.kind == "unchanged" else outcome
