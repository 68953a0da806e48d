"""Links from notes to papers by citation key: targets, backlinks, and following a key that changes."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, false, func, or_, select, text, true, update

from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.note_records import LinkTarget, MentionRow
from paperdesk.text.notes import change_key, keys_of

PAPERS = tables.papers
NOTES = tables.annotations
ALIASES = tables.citation_key_aliases
HAS_LINKS = text("instr(annotations.text, '[[') > 0")  # the expression of the index


def follow_key(edit: Edit, *, old: str, new: str) -> None:
    """Update all links to a key when it changes."""
    if not old or old == new:
        return
    query = select(NOTES.c.id, NOTES.c.paper_id, NOTES.c.text).where(HAS_LINKS, _may_name([old]))
    rows = edit.session.execute(query).all()
    for row in rows:
        changed = change_key(row.text, old, new)
        if changed != row.text:
            edit.session.execute(update(NOTES).where(NOTES.c.id == row.id).values(text=changed))
            edit.touch(annotations=[row.id])
            edit.touch_texts([row.paper_id])


def _may_name(keys: Iterable[str]) -> ColumnElement[bool]:
    """The condition that a note may contain one of these keys, ignoring case as far as SQLite can."""
    return or_(*(func.instr(func.lower(NOTES.c.text), k.lower()) > 0 if k.isascii() else true() for k in keys), false())


def find_targets(session: Connection, keys: Iterable[str]) -> dict[str, LinkTarget]:
    """The papers that keys refer to, including former keys, ignoring case."""
    wanted = {key.casefold(): key for key in keys}
    if not wanted:
        return {}
    found: dict[str, LinkTarget] = {}
    had = (
        select(func.lower(ALIASES.c.citation_key), PAPERS.c.id, PAPERS.c.title)
        .join(PAPERS, PAPERS.c.id == ALIASES.c.paper_id)
        .where(ALIASES.c.citation_key.collate("NOCASE").in_(list(wanted)))
    )
    have = select(func.lower(PAPERS.c.citation_key), PAPERS.c.id, PAPERS.c.title).where(
        PAPERS.c.citation_key.collate("NOCASE").in_(list(wanted))
    )
    for statement in (had, have):  # a current key takes precedence over a former one
        for key, paper_id, title in session.execute(statement):
            found[wanted.get(key, key)] = LinkTarget(paper_id, title)
    return found


def mentions_of(session: Connection, paper_id: int) -> list[MentionRow]:
    """The notes of other papers that link to this one."""
    own = set(session.scalars(select(ALIASES.c.citation_key).where(ALIASES.c.paper_id == paper_id)))
    own.update(session.scalars(select(PAPERS.c.citation_key).where(PAPERS.c.id == paper_id)))
    keys = {key.casefold() for key in own}
    query = (
        select(NOTES.c.id, NOTES.c.paper_id, PAPERS.c.title, NOTES.c.text)
        .join(PAPERS, PAPERS.c.id == NOTES.c.paper_id)
        .where(HAS_LINKS, NOTES.c.paper_id != paper_id, _may_name(own))
        .order_by(NOTES.c.id)
    )
    return [
        MentionRow(row.id, row.paper_id, row.title, row.text)
        for row in session.execute(query)
        if keys.intersection(key.casefold() for key in keys_of(row.text))
    ]


def offer_keys(session: Connection, typed: str, *, limit: int) -> Sequence[tuple[str, str]]:
    """Keys that begin with the typed text, then those that contain it, with the titles of their papers."""
    part = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    begins = PAPERS.c.citation_key.like(f"{part}%", escape="\\")
    rows = session.execute(
        select(PAPERS.c.citation_key, PAPERS.c.title)
        .where(PAPERS.c.citation_key.like(f"%{part}%", escape="\\"))
        .order_by(begins.desc(), PAPERS.c.citation_key)
        .limit(limit)
    )
    return [(row.citation_key, row.title) for row in rows]
