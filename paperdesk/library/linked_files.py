"""Linked files: exports that are kept up to date, and the results of their last updates."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select, update

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import LinkedFileRow

TABLE = tables.linked_files


def list_linked_files(session: Connection) -> list[LinkedFileRow]:
    """All linked files by path."""
    return [LinkedFileRow(**row._asdict()) for row in session.execute(select(TABLE).order_by(TABLE.c.path))]


def add_linked_file(edit: Edit, *, path: str, query: str, format_name: str, options: str = "{}") -> int:
    """Link a file to a query; returns its ID.

    Raises:
        InvalidField: the path is already linked.
    """
    if edit.session.scalar(select(TABLE.c.id).where(TABLE.c.path == path)) is not None:
        raise InvalidField(
            "linked-already", "{path} is already a linked file. Unlink it first, or choose another location.", path=path
        )
    values = {"path": path, "query": query, "format": format_name, "options": options}
    state = {"written_at": "", "written_hash": "", "paper_count": 0, "error": ""}
    result = edit.session.execute(insert(TABLE).values(**values, **state))
    file_id = int(result.lastrowid)
    edit.touch(linked_files=[file_id])
    return file_id


def remove_linked_file(edit: Edit, *, file_id: int) -> None:
    """Stop updating a file; the file itself is kept."""
    edit.session.execute(delete(TABLE).where(TABLE.c.id == file_id))
    edit.touch(linked_files=[file_id])


def set_state(edit: Edit, *, file_id: int, values: Mapping[str, str | int]) -> None:
    """Record the result of the last update: written_at, written_hash, paper_count, error."""
    edit.session.execute(update(TABLE).where(TABLE.c.id == file_id).values(**values))
    edit.touch(linked_files=[file_id])
