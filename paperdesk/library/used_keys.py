"""The citation keys used in the user's documents, as of each document's last check."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from paperdesk.errors import Words
from paperdesk.library import tables
from paperdesk.library.library import Edit

TABLE = tables.used_keys


def remember_keys(edit: Edit, *, document: str, keys: Iterable[str]) -> None:
    """Record the keys that a document uses, replacing earlier ones."""
    edit.session.execute(delete(TABLE).where(TABLE.c.document == document))
    rows = [{"document": document, "citation_key": key, "seen_at": edit.moment} for key in sorted(set(keys))]
    if rows:
        edit.session.execute(insert(TABLE), rows)


def documents_using(session: Connection, key: str) -> list[str]:
    """The documents that use a key."""
    query = select(TABLE.c.document).where(TABLE.c.citation_key == key).order_by(TABLE.c.document)
    return list(session.scalars(query))


def change_warning(session: Connection, old: str, new: str) -> str:
    """A warning for somebody who changed a key; "" if no document uses the old one."""
    documents = documents_using(session, old) if old != new else []
    if not documents:
        return ""
    return Words(
        "“{old}” is used in {documents}. It still finds the paper here. Use “{new}” there, or export for the document "
        "again.",
        old=old,
        new=new,
        documents=", ".join(documents),
    )
