"""Files of papers: kept in the library's folder by the hash of what is in them, or linked where they lie."""

import dataclasses
import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.orm import Session

from paperdesk.errors import LibraryNotWritable, PaperNotFound
from paperdesk.library import private, tables
from paperdesk.library.copies import synchronise
from paperdesk.library.library import Edit
from paperdesk.library.records import AttachmentRow, DocumentRow, FileRow
from paperdesk.unfinished import beside, unfinished

TABLE = tables.attachments
FOLDER = "files"
CHUNK = 1 << 20
ENDING = re.compile(r"\.[A-Za-z0-9_-]{1,16}")


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that lies in the library's folder: where, from that folder on, and what it is known by."""

    path: str
    content_hash: str  # SHA-256
    size_bytes: int


def find_paper_of_file(session: Session, path: Path) -> int | None:
    """The paper to which a file belongs; None where it belongs to none."""
    return session.scalar(select(TABLE.c.paper_id).where(TABLE.c.path == str(path)).order_by(TABLE.c.id).limit(1))


def find_paper_of_hash(session: Session, content_hash: str) -> int | None:
    """The paper that has a file with this content; None where none has."""
    query = select(TABLE.c.paper_id).where(TABLE.c.content_hash == content_hash).order_by(TABLE.c.id).limit(1)
    return session.scalar(query)


def link_file(edit: Edit, *, paper_id: int, path: Path, kind: str = "pdf", title: str = "") -> tuple[int, bool]:
    """Note where a file of a paper lies; returns its id, and whether it is new. The file is neither read nor copied."""
    known = select(TABLE.c.id).where(TABLE.c.paper_id == paper_id, TABLE.c.path == str(path))
    if (found := edit.session.scalar(known)) is not None:
        return int(found), False
    values = {"paper_id": paper_id, "kind": kind, "title": title, "path": str(path), "is_linked": True}
    return _insert(edit, values), True


def keep_file(folder: Path, source: Path) -> KeptFile:
    """Copy a file into the library's folder, under the hash of its content; the same file twice is one file.

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
            "{name} cannot be copied into {folder}: {reason}. Check the disk's space and permissions.",
            name=source.name,
            folder=target.parent,
            reason=error.strerror,
        ) from error
    return KeptFile(path.as_posix(), digest, size)


def kind_of(path: Path) -> str:
    """The ending of a file's name, `.pdf`; "" where it is none that every file system takes."""
    return path.suffix.lower() if ENDING.fullmatch(path.suffix) else ""


def hash_of(path: Path) -> str:
    """The hash under which a file would be kept.

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
    """Give a paper a file that is kept in the library's folder; returns its id, and whether it is new."""
    known = select(TABLE.c.id).where(TABLE.c.paper_id == paper_id, TABLE.c.content_hash == file.content_hash)
    if (found := edit.session.scalar(known)) is not None:
        return int(found), False
    values = {
        "paper_id": paper_id,
        "kind": Path(file.path).suffix.lstrip("."),
        "title": title,
        "path": file.path,
        "content_hash": file.content_hash,
        "size_bytes": file.size_bytes,
        "page_count": page_count,
        "text_state": text_state,
    }
    return _insert(edit, values), True


def _insert(edit: Edit, values: dict[str, object]) -> int:
    result = edit.session.execute(insert(TABLE).values(**values, added_at=edit.moment))
    edit.touch(papers=[values["paper_id"]])  # type: ignore[list-item]
    return int(result.inserted_primary_key[0])  # type: ignore[attr-defined]


def detach_file(edit: Edit, *, attachment_id: int) -> None:
    """Take a file off its paper; what is kept in the library's folder stays there, for undoing."""
    paper_id = edit.session.scalar(select(TABLE.c.paper_id).where(TABLE.c.id == attachment_id))
    if paper_id is None:
        raise PaperNotFound("attachment-gone", "This file is no longer in the library.")
    edit.session.execute(TABLE.delete().where(TABLE.c.id == attachment_id))
    edit.touch(papers=[paper_id])


def as_row(row: Row[Any]) -> AttachmentRow:
    """A row of the table as it leaves the package."""
    return AttachmentRow(**{f.name: getattr(row, f.name) for f in dataclasses.fields(AttachmentRow)})


def get_document(session: Session, attachment_id: int) -> DocumentRow:
    """A file with the paper that it belongs to.

    Raises:
        PaperNotFound: it is gone.
    """
    papers = tables.papers
    query = select(TABLE, papers.c.citation_key, papers.c.title.label("paper_title")).join(papers)
    row = session.execute(query.where(TABLE.c.id == attachment_id)).one_or_none()
    if row is None:
        raise PaperNotFound("attachment-gone", "This file is no longer in the library.")
    return DocumentRow(as_row(row), row.paper_id, row.citation_key, row.paper_title)


def first_document(session: Session, paper_id: int) -> AttachmentRow | None:
    """The PDF of a paper that is read first; None where it has none."""
    query = select(TABLE).where(TABLE.c.paper_id == paper_id, TABLE.c.kind == "pdf").order_by(TABLE.c.id).limit(1)
    row = session.execute(query).one_or_none()
    return as_row(row) if row is not None else None


def list_pdfs(session: Session) -> list[FileRow]:
    """All PDFs of papers that are not in the trash, in the order in which they came."""
    papers = tables.papers
    query = select(TABLE.c.id, TABLE.c.paper_id, TABLE.c.path, TABLE.c.content_hash).join(papers)
    rows = session.execute(query.where(TABLE.c.kind == "pdf", papers.c.place != "trash").order_by(TABLE.c.id))
    return [FileRow(*row) for row in rows]


def count_pdfs(session: Session) -> tuple[int, int]:
    """How many PDFs there are, and the newest one's id."""
    row = session.execute(select(func.count(), func.max(TABLE.c.id)).where(TABLE.c.kind == "pdf")).one()
    return row[0], row[1] or 0


def set_text_state(edit: Edit, *, attachment_id: int, state: str) -> None:
    """Note whether a file has a text layer: "ready", "none", or "failed"."""
    is_other = (TABLE.c.id == attachment_id) & (TABLE.c.text_state != state)
    found = edit.session.scalars(update(TABLE).where(is_other).values(text_state=state).returning(TABLE.c.paper_id))
    edit.touch(papers=list(found))


def set_reading_place(
    edit: Edit, *, attachment_id: int, place: tuple[int, float], furthest: int, page_count: int
) -> None:
    """Remember where the reading of a file was left, and how far it came.

    Args:
        edit: the transaction.
        attachment_id: the file.
        place: the page (from 0) and the part of its height that is scrolled past.
        furthest: the last page (from 0) that was seen.
        page_count: of the file.
    """
    known = func.max(func.coalesce(TABLE.c.furthest_page, 0), furthest)
    page, offset = place
    values = {"last_page": page, "last_offset": offset, "page_count": page_count, "furthest_page": known}
    edit.session.execute(update(TABLE).where(TABLE.c.id == attachment_id).values(**values))
    edit.touch(papers=edit.session.scalars(select(TABLE.c.paper_id).where(TABLE.c.id == attachment_id)))


def place_of(folder: Path, path: str) -> Path:
    """Where a file lies, by the path that its row holds and the library's folder; never elsewhere, unless linked."""
    if is_elsewhere(path):
        return Path(path)
    return folder / FOLDER / Path(path).name if leads_out(path) else folder / path


def is_elsewhere(path: str) -> bool:
    """Whether a path is that of a linked file, which may have been linked on a computer of another kind."""
    return Path(path).is_absolute() or PureWindowsPath(path).is_absolute()


def leads_out(path: str) -> bool:
    """Whether the path of a kept file names a place outside of the folder of files."""
    parts = PurePosixPath(path).parts
    return not parts or parts[0] != FOLDER or ".." in parts or "\\" in path
