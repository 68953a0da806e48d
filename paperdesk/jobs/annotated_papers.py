"""The annotated papers of a library, as exporters need them."""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from paperdesk.errors import Words
from paperdesk.exporters.annotated import AnnotatedPaper, Mark
from paperdesk.exporters.annotations_markdown import WIKI_LINK
from paperdesk.jobs.export_papers import record_of
from paperdesk.jobs.progress import Progress
from paperdesk.library import keys, outbox, papers
from paperdesk.library.annotation_lists import list_marks
from paperdesk.library.attachments import place_of
from paperdesk.library.library import Library, View
from paperdesk.library.records import AnnotationRow, PaperDetail
from paperdesk.model.annotation import MarkFilter

BATCH_PAPERS = 200
ID_LENGTH = 8
Shown = Mapping[int, frozenset[int]]
"""Papers in order, and the selection of their annotations."""


def find_shown(library: Library, paper_ids: Sequence[int] | None, wanted: MarkFilter) -> Shown:
    """Find the papers (None: all) that have annotations of the wanted kind, and those annotations."""
    with library.read() as session:
        found = list_marks(session, paper_ids, wanted)
    return {paper: frozenset(mark for _, mark in marks) for paper, marks in groupby(found, lambda pair: pair[0])}


def annotated_papers(library: Library, shown: Shown, progress: Progress) -> Iterator[AnnotatedPaper]:
    """The papers with everything that can be exported; fixes their citation keys."""
    ids, own = list(shown), paper_prefix(library)
    for start in range(0, len(ids), BATCH_PAPERS):
        part = ids[start : start + BATCH_PAPERS]
        with library.edit() as edit:
            keys.fix_keys(edit, paper_ids=part)
        with library.read() as session:
            details = papers.get_details(session, part)
            links = _links(session, details)
        for detail in details:
            marks = tuple(_mark(library, detail, row) for row in detail.annotations)
            yield AnnotatedPaper(f"{own}{detail.id}", record_of(detail), marks, shown[detail.id], links)
        progress.report(start + len(part), len(ids), Words("Exporting annotations"))


def _links(session: View, details: Sequence[PaperDetail]) -> dict[str, str]:
    """Map the links in notes that lead to papers, as written, to their citation keys."""
    names = {name.strip() for d in details for row in d.annotations for name in WIKI_LINK.findall(row.text)}
    found = {name: paper for name in names if (paper := papers.find_by_key(session, name)) is not None}
    now = {row.id: row.citation_key for row in papers.get_rows(session, list(found.values()))}
    return {name: now[paper] for name, paper in found.items() if paper in now}


def paper_prefix(library: Library) -> str:
    """The prefix of the IDs of this library's papers in files: `paper-1a2b3c4d-`."""
    with library.read() as session:
        own = outbox.library_id(session)
    if not own:
        own = uuid.uuid4().hex
        with library.edit() as edit:
            outbox.give_id(edit, library_id=own)
    return f"paper-{own[:ID_LENGTH]}-"


def _mark(library: Library, detail: PaperDetail, row: AnnotationRow) -> Mark:
    file = next((file for file in detail.attachments if file.id == row.anchor.attachment_id), None)
    return Mark(
        id=row.id,
        kind=row.kind,
        text=row.text,
        color=row.color,
        anchor=row.anchor,
        added_at=row.added_at,
        changed_at=row.changed_at,
        address=place_of(library.folder, file.path).absolute().as_uri() if file else "",
        position=_position(detail.fields.abstract, row) if row.anchor.field == "abstract" else None,
    )


def _position(text: str, row: AnnotationRow) -> tuple[int, int] | None:
    """The position of a quote in a text: the one that matches its context, or else its only occurrence."""
    quote, anchor = row.anchor.quote, row.anchor
    at = text.find(anchor.prefix + quote + anchor.suffix)
    if at >= 0 and quote:
        return at + len(anchor.prefix), at + len(anchor.prefix) + len(quote)
    if not quote or text.count(quote) != 1:
        return None
    at = text.find(quote)
    return at, at + len(quote)
