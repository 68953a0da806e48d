"""Linked files: exports that are kept up to date and never made worse.

A file is only written if its text has changed, and atomically. The previous version is kept next to it as `.bak`; one
written by somebody else is kept under a separate name. An empty result never empties a file.
"""

import dataclasses
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from paperdesk.errors import ExportFailed, PaperDeskError, Words
from paperdesk.exporters import exporter_for, find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.export_papers import export_file
from paperdesk.jobs.linked_notes import NOTES, updated_notes
from paperdesk.jobs.progress import Progress
from paperdesk.library import linked_files
from paperdesk.library.library import Library, now
from paperdesk.library.records import LinkedFileRow
from paperdesk.model.query_mistakes import read_query
from paperdesk.model.steps import Step
from paperdesk.unfinished import beside, unfinished

Find = Callable[[str], Sequence[int]]
"""Answers a query with the ids of its papers."""


def link_file(library: Library, path: Path, query: str, options: ExportOptions, format_name: str = "") -> int:
    """Keep a file up to date with a query, starting with the next update; returns its ID.

    Raises:
        ExportFailed: there is no such folder or format.
        InvalidField: the file is linked already, or the query cannot be read.
    """
    read_query(query)
    target = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - a link stays one
    if not target.parent.is_dir() or target.is_dir():
        raise ExportFailed(
            "folder-missing",
            "{target} cannot be written: the folder does not exist. Create it or choose another location.",
            target=target,
        )
    exporter = find_exporter(format_name) if format_name else exporter_for(target.name)
    with library.edit(Step("link-file", name=target.name)) as edit:
        return linked_files.add_linked_file(
            edit,
            path=str(target),
            query=query,
            format_name=exporter.name,
            options=json.dumps(dataclasses.asdict(options)),
        )


def update_linked_files(library: Library, find: Find, progress: Progress, pandoc: str = "") -> list[LinkedFileRow]:
    """Update what has changed; returns all linked files with their results. A failure does not affect the others.

    `pandoc` is the program from the settings that creates documents; "" for the installed one.
    """
    with library.read() as session:
        rows = linked_files.list_linked_files(session)
    for number, row in enumerate(rows):
        state = _updated(library, row, find, progress, pandoc)
        if {name: getattr(row, name) for name in state} != state:
            with library.edit() as edit:
                linked_files.set_state(edit, file_id=row.id, values=state)
        progress.report(number + 1, len(rows), Words("Updating linked files"))
    with library.read() as session:
        return linked_files.list_linked_files(session)


def _updated(library: Library, row: LinkedFileRow, find: Find, progress: Progress, pandoc: str) -> dict[str, str | int]:
    """What to record about a file after its update."""
    target = Path(row.path).resolve()  # write the target of a symbolic link
    try:
        read_query(row.query)
        ids = sorted(find(row.query))
        if row.format == NOTES:
            return updated_notes(library, row, ids, progress)
        if not ids and _has_text(target):
            raise ExportFailed(
                "linked-query-finds-nothing",
                "“{query}” finds no papers, so the file was not changed.",
                query=row.query or "everything",
            )
        digest, has_changed = _write(library, row, ids, target, progress, pandoc)
    except (PaperDeskError, OSError) as error:
        return {"error": error.words if isinstance(error, PaperDeskError) else str(error)}
    written = {"written_at": now()} if has_changed or not row.written_at else {}
    return {"error": "", "paper_count": len(ids), "written_hash": digest, **written}


def _has_text(file: Path) -> bool:
    return file.is_file() and file.stat().st_size > 0


def _write(
    library: Library, row: LinkedFileRow, ids: Sequence[int], target: Path, progress: Progress, pandoc: str
) -> tuple[str, bool]:
    """Write the file if its text has changed; returns the hash of its text and whether it was written."""
    options = ExportOptions(**json.loads(row.options))
    with unfinished(beside(target)) as draft:  # with a unique name: two updates may run at once
        export_file(library, ids, find_exporter(row.format).made_by(pandoc), options, draft, progress)
        digest, present = _digest(draft), _digest(target)
        if digest == present:
            return digest, False
        if present:
            _keep(target, is_ours=present == row.written_hash)
            shutil.copymode(target, draft)
        draft.replace(target)
    return digest, True


def _keep(target: Path, *, is_ours: bool) -> None:
    """Keep the existing file: our own as the single previous version, a foreign one permanently."""
    kept = target.with_name(target.name + ".bak")
    if not is_ours:
        names = (target.with_name(f"{target.name}.before-{number}") for number in range(1, 10_000))
        kept = next(name for name in names if not name.exists())
    shutil.copy2(target, kept)


def _digest(file: Path) -> str:
    if not file.is_file():
        return ""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
