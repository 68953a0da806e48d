"""Files of papers: linked where they lie."""

from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from paperdesk.library import tables
from paperdesk.library.library import Edit

TABLE = tables.attachments


def find_paper_of_file(session: Session, path: Path) -> int | None:
    """The paper to which a file belongs; None where it belongs to none."""
    return session.scalar(select(TABLE.c.paper_id).where(TABLE.c.path == str(path)).order_by(TABLE.c.id).limit(1))


def link_file(edit: Edit, *, paper_id: int, path: Path, kind: str = "pdf", title: str = "") -> tuple[int, bool]:
    """Note where a file of a paper lies; returns its id, and whether it is new. The file is neither read nor copied."""
    known = select(TABLE.c.id).where(TABLE.c.paper_id == paper_id, TABLE.c.path == str(path))
    if (found := edit.session.scalar(known)) is not None:
        return int(found), False
    values = {"paper_id": paper_id, "kind": kind, "title": title, "path": str(path), "is_linked": True}
    result = edit.session.execute(insert(TABLE).values(**values, added_at=edit.moment))
    edit.touch(papers=[paper_id])
    return int(result.inserted_primary_key[0]), True  # type: ignore[attr-defined]
