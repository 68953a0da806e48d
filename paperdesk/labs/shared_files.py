"""Attached files of shared collections: copied once in each direction, and never removed.

A file that a member removes from a paper stays with the others, and does not return to that member.
"""

from collections.abc import Mapping
from pathlib import Path

from paperdesk.labs.schema import MOST_PARTS, PART_BYTES
from paperdesk.library import lab_rows, lab_state
from paperdesk.library.attachments import attach_file, keep_file, leads_out
from paperdesk.library.lab_rows import SharedFile
from paperdesk.library.lab_state import Agreed, SharedCollection
from paperdesk.library.library import Library

FILES = "~files"  # the name for storing which files were copied
LARGEST_BYTES = PART_BYTES * MOST_PARTS


def send_files(library: Library, space: Library, shared: SharedCollection, names: Mapping[str, str]) -> int:
    """Copy files of local papers to the space (`names` maps papers of the space to local ones); returns how many."""
    return _carry(library, space, library, shared, {local: name for name, local in names.items()})


def take_files(library: Library, space: Library, shared: SharedCollection, names: Mapping[str, str]) -> int:
    """Copy files that arrived in the space to local papers; returns how many."""
    return _carry(space, library, library, shared, names)


def _carry(source: Library, target: Library, own: Library, shared: SharedCollection, names: Mapping[str, str]) -> int:
    """Copy files of papers from a source to a target library."""
    with own.read_plainly() as view:
        carried = dict(lab_state.read_agreed(view, shared.space, [FILES]).get(FILES, Agreed("", {}, {})).here)
    with source.read_plainly() as view:
        files = lab_rows.read_files(view, names)
    before = len(carried)
    for file in files:
        mark = _mark(file, names)
        if mark not in carried and _copy(source.folder, target, file, names[file.paper]):
            carried[mark] = 1
    if len(carried) > before:
        with own.edit() as edit:
            lab_state.note_agreed(edit, shared.space, {FILES: Agreed("", carried, {})})
    return len(carried) - before


def _mark(file: SharedFile, names: Mapping[str, str]) -> str:
    """A key for a pair of uids that is the same for both directions."""
    return "/".join([*sorted((file.paper, names[file.paper])), file.content_hash])


def _copy(folder: Path, target: Library, file: SharedFile, paper: str) -> bool:
    """Copy a file and attach it; returns False if it is missing or does not match its hash."""
    place = folder / file.path
    if leads_out(file.path) or not place.is_file() or place.stat().st_size > LARGEST_BYTES:
        return False
    kept = keep_file(target.folder, place)
    if kept.content_hash != file.content_hash:
        return False
    with target.edit() as edit:
        paper_id = lab_rows.id_of_paper(edit.session, paper)
        if paper_id:
            attach_file(edit, paper_id=paper_id, file=kept, title=file.title, page_count=file.page_count)
    return bool(paper_id)
