"""Authors and editors of papers: storing and reading them in order."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from paperdesk.library.connections import AnyView, driver_of, insert_rows
from paperdesk.library.library import Edit
from paperdesk.model.paper import Author


def set_people(edit: Edit, people: Mapping[int, tuple[Sequence[Author], Sequence[Author]]]) -> None:
    """Replace the (authors, editors) of papers."""
    query = "delete from paper_authors where paper_id in (select value from json_each(?))"
    driver_of(edit.session).execute(query, (json.dumps([*people]),))
    add_people(edit, people)


def add_people(edit: Edit, people: Mapping[int, tuple[Sequence[Author], Sequence[Author]]]) -> None:
    """Store the (authors, editors) of papers that have none yet."""
    ids = author_ids(edit.session, {a for pair in people.values() for group in pair for a in group})
    rows = [
        {"paper_id": paper_id, "role": role, "position": position, "author_id": ids[author]}
        for paper_id, pair in people.items()
        for role, group in zip(("author", "editor"), pair, strict=True)
        for position, author in enumerate(group)
    ]
    if rows:
        insert_rows(edit.session, "paper_authors", rows)


def author_ids(session: AnyView, names: set[Author]) -> dict[Author, int]:
    """The row of each name, created if missing."""
    if not names:
        return {}
    found = find_names(session, names)
    missing = [name for name in names if name not in found]
    if missing:  # numbered as by SQLite, so that they need not be looked up again
        first = driver_of(session).execute("select coalesce(max(id), 0) + 1 from authors").fetchone()[0]
        made = {name: number for number, name in enumerate(missing, first)}
        insert_rows(session, "authors", [_row(name) | {"id": number} for name, number in made.items()])
        found |= made
    return found


FIND = (
    "select a.id, a.family, a.given, a.particle, a.suffix from json_each(?) n cross join authors a "
    "on a.family = n.value ->> 0 and a.given = n.value ->> 1 "
    "and a.particle = n.value ->> 2 and a.suffix = n.value ->> 3"
)


def find_names(session: AnyView, names: Iterable[Author]) -> dict[Author, int]:
    """The stored rows for these names."""
    wanted = json.dumps([(a.family, a.given, a.particle, a.suffix) for a in names], ensure_ascii=False)
    rows = driver_of(session).execute(FIND, (wanted,))
    return {Author(family, given, particle, suffix): i for i, family, given, particle, suffix in rows}


def _row(name: Author) -> dict[str, Any]:
    return {"family": name.family, "given": name.given, "particle": name.particle, "suffix": name.suffix}


def authors_line(authors: Sequence[Author]) -> str:
    """The authors' family names, as shown in lists."""
    return ", ".join(f"{a.particle} {a.family}".strip() for a in authors)
