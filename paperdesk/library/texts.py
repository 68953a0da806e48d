"""Questions to the texts of papers that SQL answers: phrases, and titles while the index does not stand yet."""

import json
from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, not_, or_, select, true

from paperdesk.library import filters, people, tables
from paperdesk.library.annotations import annotations_of
from paperdesk.library.library import Glance
from paperdesk.library.papers import driver
from paperdesk.model.query import And, Fact, Node, Not, Or, Query
from paperdesk.text.fold import title_key

PAPERS = tables.papers
BATCH = 500


def with_phrase(session: Glance, paper_ids: Sequence[int], *, phrase: str, field: str = "") -> list[int]:
    """Those of the papers in whose title, abstract, authors, venue or notes the words stand together.

    Args:
        session: the view of the library.
        paper_ids: the papers that have all the words.
        phrase: as typed; case, accents and signs make no difference.
        field: one of "title", "author", "abstract", "venue", "note", or "" for any of them.
    """
    wanted = f" {title_key(phrase)} "
    found: list[int] = []
    for start in range(0, len(paper_ids), BATCH):
        ids = paper_ids[start : start + BATCH]
        for paper_id, text in _texts(session, ids, field).items():
            if wanted in f" {text} ":
                found.append(paper_id)
    return found


def state_of(session: Glance) -> tuple[int, int]:
    """A connection and a number that changes for it whenever anybody else has written to the library."""
    raw = driver(session)
    return id(raw), int(raw.execute("pragma data_version").fetchone()[0])


def titles_of(session: Glance, paper_ids: Sequence[int]) -> dict[int, str]:
    """The folded titles of papers: id -> words with single blanks."""
    query = "select id, title_key from papers where id in (select value from json_each(?))"
    return dict(driver(session).execute(query, (json.dumps(paper_ids),)))


def with_title(session: Glance, title: str) -> list[int]:
    """The papers that have exactly this title, but for case, accents and signs."""
    key = title_key(title)
    query = "select id from papers where title_key = ?"
    return [row[0] for row in driver(session).execute(query, (key,))] if key else []


def _texts(session: Glance, ids: Sequence[int], field: str) -> dict[int, str]:
    """The folded words of papers in a field; fields are parted by a sign that no phrase has."""
    columns = (PAPERS.c.id, PAPERS.c.title, PAPERS.c.abstract, PAPERS.c.venue)
    names = people.people_of(session, ids) if field in {"", "author"} else {}
    notes = annotations_of(session, ids) if field in {"", "note"} else {}
    texts: dict[int, str] = {}
    for row in session.execute(select(*columns).where(PAPERS.c.id.in_(ids))):
        parts = {
            "title": [row.title],
            "abstract": [row.abstract],
            "venue": [row.venue],
            "author": [a.full for group in names.get(row.id, {}).values() for a in group],
            "note": [note.text for note in notes.get(row.id, ())],
        }
        chosen = parts.get(field, [piece for pieces in parts.values() for piece in pieces])
        texts[row.id] = " | ".join(title_key(piece) for piece in chosen)
    return texts


def list_ids_by_title(session: Glance, *, query: Query, scope: Node | None) -> list[int]:
    """Papers whose title or authors hold the words of a query: the answer while there is no index yet."""
    conditions = [_condition(query.root), filters.condition(scope)]
    if not (query.names_place or Query(root=scope).names_place):
        conditions.append(filters.SHOWN)
    statement = select(PAPERS.c.id).where(*conditions).order_by(PAPERS.c.added_at.desc(), PAPERS.c.id)
    return list(session.scalars(statement))


def _condition(node: Node | None) -> ColumnElement[bool]:
    if node is None:
        return true()
    if isinstance(node, And):
        return and_(true(), *(_condition(child) for child in node.children))
    if isinstance(node, Or):
        return or_(*(_condition(child) for child in node.children))
    if isinstance(node, Not):
        return not_(_condition(node.child))
    if isinstance(node, Fact):
        return filters.fact(node)
    text = title_key(node.text)
    authors = func.lower(PAPERS.c.authors_line).like(f"%{text}%")
    return PAPERS.c.title_key.like(f"%{text}%") | authors
