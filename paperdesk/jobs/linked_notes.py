"""A linked folder of literature notes, kept up to date like linked files, but only in its marked sections.

The folder is not read as long as no annotation or annotated paper has changed. A note that is renamed or moved within
the folder is found again; a deleted one is recreated with the next change.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from paperdesk.errors import ExportFailed
from paperdesk.jobs.export_annotations import write_notes
from paperdesk.jobs.progress import Progress
from paperdesk.library import linked_files
from paperdesk.library.annotation_lists import annotations_state
from paperdesk.library.library import Library, now
from paperdesk.library.records import LinkedFileRow
from paperdesk.model.annotation import MarkFilter
from paperdesk.model.query_mistakes import read_query
from paperdesk.model.steps import Step

NOTES = "notes"
"""The format name of a linked folder."""


def link_notes(library: Library, folder: Path, query: str) -> int:
    """Keep the notes in a folder up to date with a query, starting with the next update; returns the link's ID.

    Raises:
        ExportFailed: there is no such folder.
        InvalidField: it is linked already, or the query cannot be read.
    """
    read_query(query)
    target = folder.expanduser().absolute()
    _refuse_missing(target)
    with library.edit(Step("link-file", name=target.name)) as edit:
        return linked_files.add_linked_file(edit, path=str(target), query=query, format_name=NOTES)


def updated_notes(library: Library, row: LinkedFileRow, ids: Sequence[int], progress: Progress) -> dict[str, str | int]:
    """Update the notes of these papers if anything has changed; returns what to record about the folder.

    Raises:
        ExportFailed: the folder is missing, or cannot be read.
    """
    folder = Path(row.path)
    _refuse_missing(folder)  # never recreated: a disk may be missing
    state = _state(library, ids)
    if state == row.written_hash:
        return {}
    told = write_notes(library, ids, MarkFilter(), folder, progress)
    is_whole = not told.failed and not told.conflicts
    written = {"written_at": now()} if told.written or not row.written_at else {}
    return {
        "error": told.problems,
        "paper_count": told.papers,
        "written_hash": state if is_whole else "",  # failures are retried
        **written,
    }


def _refuse_missing(folder: Path) -> None:
    if not folder.is_dir():
        raise ExportFailed(
            "notes-folder-missing",
            "{folder} is missing. Restore it, or link the notes folder again.",
            folder=folder,
        )


def _state(library: Library, ids: Sequence[int]) -> str:
    """A value that changes whenever a note may."""
    with library.read() as session:
        found = annotations_state(session)
    return hashlib.sha256(f"{library.folder.absolute()}|{found}|{json.dumps(list(ids))}".encode()).hexdigest()
