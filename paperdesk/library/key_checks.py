"""Problems with citation keys: keys that differ only in case, that LaTeX does not allow, and dead aliases."""

from collections import defaultdict

from sqlalchemy import Connection, delete, select

from paperdesk.errors import Words
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import KeyTrouble
from paperdesk.model.citation_keys import FORBIDDEN, RISKY

PAPERS = tables.papers
ALIASES = tables.citation_key_aliases


def check_keys(session: Connection) -> list[KeyTrouble]:
    """All problems with keys in the library, in the order of the papers."""
    rows = [
        (row.id, row.citation_key)
        for row in session.execute(select(PAPERS.c.id, PAPERS.c.citation_key).order_by(PAPERS.c.id))
    ]
    return [*_doubles(rows), *_unusable(rows), *_risky(rows), *_dead_aliases(session, rows)]


def _doubles(rows: list[tuple[int, str]]) -> list[KeyTrouble]:
    """Keys that BibTeX confuses because they differ only in case."""
    same: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for paper_id, key in rows:
        same[key.lower()].append((paper_id, key))
    return [
        KeyTrouble(
            paper_id, key, "double", Words("BibTeX confuses it with “{key}”, which another paper has", key=group[0][1])
        )
        for group in same.values()
        for paper_id, key in group[1:]
    ]


def _unusable(rows: list[tuple[int, str]]) -> list[KeyTrouble]:
    return [
        KeyTrouble(paper_id, key, "unusable", Words("LaTeX does not allow “{sign}” in a key", sign=found[0]))
        for paper_id, key in rows
        if (found := FORBIDDEN.search(key))
    ]


def _risky(rows: list[tuple[int, str]]) -> list[KeyTrouble]:
    """Imported keys that are exported unchanged although some programs do not allow them."""
    return [
        KeyTrouble(paper_id, key, "risky", Words("some programs do not allow “{sign}” in a key", sign=found[0]))
        for paper_id, key in rows
        if not FORBIDDEN.search(key) and (found := RISKY.search(key))
    ]


def _dead_aliases(session: Connection, rows: list[tuple[int, str]]) -> list[KeyTrouble]:
    """A former key that no longer finds its paper because another paper now has it."""
    owners = {key: paper_id for paper_id, key in rows}
    aliases = session.execute(select(ALIASES.c.citation_key, ALIASES.c.paper_id).order_by(ALIASES.c.citation_key))
    return [
        KeyTrouble(
            row.paper_id, row.citation_key, "dead-alias", Words("it is a former key, but another paper now has it")
        )
        for row in aliases
        if owners.get(row.citation_key, row.paper_id) != row.paper_id
    ]


def drop_alias(edit: Edit, *, key: str) -> None:
    """Delete a former key."""
    paper_ids = list(edit.session.scalars(select(ALIASES.c.paper_id).where(ALIASES.c.citation_key == key)))
    edit.session.execute(delete(ALIASES).where(ALIASES.c.citation_key == key))
    edit.touch_texts(paper_ids)
