"""Files of papers: stored in the library folder by content hash, or linked in place."""

import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from paperdesk.errors import LibraryNotWritable, PaperNotFound
from paperdesk.library import private
from paperdesk.library.connections import AnyView, driver_of, insert_rows
from paperdesk.library.copies import synchronise
from paperdesk.library.details import attachment_of
from paperdesk.library.library import Edit
from paperdesk.library.plain_rows import named_rows
from paperdesk.library.records import AttachmentRow, DocumentRow, FileRow
from paperdesk.text.clean import clean_text
from paperdesk.unfinished import beside, unfinished

FOLDER = "files"
CHUNK = 1 << 20
ENDING = re.compile(r"\.[A-Za-z0-9_-]{1,16}")


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file in the library folder: its relative path and its hash."""

    path: str
    content_hash: str  # SHA-256
    size_bytes: int


def find_paper_of_file(session: AnyView, path: Path) -> int | None:
    """The paper to which a file belongs; None if it belongs to none."""
    return _first(session, "select paper_id from attachments where path = ? order by id limit 1", str(path))


def find_paper_of_hash(session: AnyView, content_hash: str) -> int | None:
    """The paper that has a file with this content; None if none has."""
    return _first(session, "select paper_id from attachments where content_hash = ? order by id limit 1", content_hash)


def _first(session: AnyView, query: str, *values: object) -> int | None:
    row = driver_of(session).execute(query, values).fetchone()
    return None if row is None else int(row[0])


def link_file(edit: Edit, *, paper_id: int, path: Path, kind: str = "pdf", title: str = "") -> tuple[int, bool]:
    """Record the location of a paper's file, without reading or copying it; returns its ID, and whether it is new."""
    known = "select id from attachments where paper_id = ? and path = ?"
    if (found := _first(edit.session, known, paper_id, str(path))) is not None:
        return found, False
    values = {"kind": kind, "title": title, "path": str(path), "is_linked": True}
    return _insert(edit, paper_id, values), True


def keep_file(folder: Path, source: Path) -> KeptFile:
    """Copy a file to the library folder under its content hash; the same file is stored once.

    Raises:
        LibraryNotWritable: the copy cannot be written.
        OSError: the file cannot be read.
    """
    digest, size = _digest(source)
    path = Path(FOLDER, digest[:2], digest + kind_of(source))
    target = folder / path
    try:
        if not target.exists() or target.stat().st_size != size:
            private.make_folder(folder / FOLDER)
            private.make_folder(target.parent)
            with unfinished(beside(target)) as draft:
                private.make_file(draft)
                shutil.copyfile(source, draft)
                synchronise(draft)
                draft.replace(target)
    except OSError as error:
        raise LibraryNotWritable(
            "file-not-copied",
            "{name} cannot be copied to {folder}: {reason}. Check the free disk space and permissions.",
            name=source.name,
            folder=target.parent,
            reason=error.strerror,
        ) from error
    return KeptFile(path.as_posix(), digest, size)


def kind_of(path: Path) -> str:
    """The extension of a file name, `.pdf`; "" if not every file system accepts it."""
    return path.suffix.lower() if ENDING.fullmatch(path.suffix) else ""


def hash_of(path: Path) -> str:
    """The hash under which a file would be stored.

    Raises:
        OSError: the file cannot be read.
    """
    return _digest(path)[0]


def _digest(path: Path) -> tuple[str, int]:
    found, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
            size += len(chunk)
    return found.hexdigest(), size


def attach_file(
    edit: Edit, *, paper_id: int, file: KeptFile, title: str = "", page_count: int | None = None, text_state: str = ""
) -> tuple[int, bool]:
    """Attach a file in the library folder to a paper; returns its ID, and whether it is new."""
    known = "select id from attachments where paper_id = ? and content_hash = ?"
    if (found := _first(edit.session, known, paper_id, file.content_hash)) is not None:
        return found, False
    values = {
        "kind": Path(file.path).suffix.lstrip("."),
        "title": title,
        "path": file.path,
        "content_hash": file.content_hash,
        "size_bytes": file.size_bytes,
        "page_count": page_count,
        "text_state": text_state,
    }
    return _insert(edit, paper_id, values), True


NEW = {"is_linked": False, "content_hash": "", "text_state": ""}


def _insert(edit: Edit, paper_id: int, values: dict[str, Any]) -> int:
    texts = {name: clean_text(values[name]) for name in ("kind", "title")}
    whole = {**NEW, **values, **texts, "paper_id": paper_id, "added_at": edit.moment}
    insert_rows(edit.session, "attachments", [whole])
    edit.touch(papers=[paper_id])
    return int(driver_of(edit.session).execute("select last_insert_rowid()").fetchone()[0])


def detach_file(edit: Edit, *, attachment_id: int) -> None:
    """Remove a file from its paper; a stored file stays in the library folder so that this can be undone."""
    paper_id = _first(edit.session, "select paper_id from attachments where id = ?", attachment_id)
    if paper_id is None:
        raise PaperNotFound("attachment-gone", "This file is no longer in the library.")
    driver_of(edit.session).execute("delete from attachments where id = ?", (attachment_id,))
    edit.touch(papers=[paper_id])


def count_marks(session: AnyView, attachment_id: int) -> int:
    """Count the annotations in a file."""
    query = "select count(*) from annotations where attachment_id = ?"
    return int(driver_of(session).execute(query, (attachment_id,)).fetchone()[0])


DOCUMENT = """
select attachments.*, citation_key, papers.title as paper_title
from attachments join papers on papers.id = paper_id where attachments.id = ?
"""
PDFS = """
select attachments.id, paper_id, path, content_hash from attachments join papers on papers.id = paper_id
where kind = 'pdf' and place <> 'trash' order by attachments.id
"""


def get_document(session: AnyView, attachment_id: int) -> DocumentRow:
    """A file with its paper.

    Raises:
        PaperNotFound: it is gone.
    """
    row = next(named_rows(session, DOCUMENT, (attachment_id,)), None)
    if row is None:
        raise PaperNotFound("attachment-gone", "This file is no longer in the library.")
    return DocumentRow(attachment_of(row), row.paper_id, row.citation_key, row.paper_title)


def first_document(session: AnyView, paper_id: int) -> AttachmentRow | None:
    """The PDF of a paper to open first; None if it has none."""
    query = "select * from attachments where paper_id = ? and kind = 'pdf' order by id limit 1"
    row = next(named_rows(session, query, (paper_id,)), None)
    return attachment_of(row) if row is not None else None


def list_pdfs(session: AnyView) -> list[FileRow]:
    """List the PDFs of all papers that are not in the trash, in the order in which they were added."""
    return [FileRow(*row) for row in driver_of(session).execute(PDFS)]


def count_pdfs(session: AnyView) -> tuple[int, int]:
    """The number of PDFs and the ID of the newest one."""
    row = driver_of(session).execute("select count(*), max(id) from attachments where kind = 'pdf'").fetchone()
    return row[0], row[1] or 0


def set_text_state(edit: Edit, *, attachment_id: int, state: str) -> None:
    """Record whether a file has a text layer: "ready", "none" or "failed"."""
    query = "update attachments set text_state = ? where id = ? and text_state <> ? returning paper_id"
    found = driver_of(edit.session).execute(query, (state, attachment_id, state)).fetchall()
    edit.touch(papers=[row[0] for row in found])


def set_reading_place(
    edit: Edit, *, attachment_id: int, place: tuple[int, float], furthest: int, page_count: int
) -> None:
    """Remember the reading position in a file, and the pages seen.

    Args:
        edit: the transaction.
        attachment_id: the file.
        place: the page (from 0) and the fraction of its height that is scrolled past.
        furthest: the number of pages shown, minus one; pages skipped by a jump do not count.
        page_count: the number of pages in the file.
    """
    values = (*place, page_count, furthest, attachment_id)
    found = driver_of(edit.session).execute(READING_PLACE, values).fetchall()
    edit.touch(papers=[row[0] for row in found])


READING_PLACE = """
update attachments set last_page = ?, last_offset = ?, page_count = ?,
    furthest_page = max(coalesce(furthest_page, 0), ?) where id = ? returning paper_id
"""


def place_of(folder: Path, path: str) -> Path:
    """The path of a file from its stored path and the library folder; never outside that folder, unless linked."""
    if is_elsewhere(path):
        return Path(path)
    return folder / FOLDER / Path(path).name if leads_out(path) else folder / path


def is_elsewhere(path: str) -> bool:
    """True if a path is that of a linked file, possibly linked on another kind of computer."""
    return Path(path).is_absolute() or PureWindowsPath(path).is_absolute()


def leads_out(path: str) -> bool:
    """True if the path of a stored file points outside the files folder."""
    parts = PurePosixPath(path).parts
    return not parts or parts[0] != FOLDER or ".." in parts or "\\" in path
