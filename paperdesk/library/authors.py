"""Author names across the library: how many papers have each, and merging variants."""

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from paperdesk.library import people, tables
from paperdesk.library.details import people_of
from paperdesk.library.library import Edit
from paperdesk.library.papers import set_authors
from paperdesk.model.paper import Author

NAMES = tables.authors
ROLES = tables.paper_authors


def count_names(session: Connection) -> dict[Author, int]:
    """Each author name, with its number of papers."""
    query = (
        select(NAMES.c.family, NAMES.c.given, NAMES.c.particle, NAMES.c.suffix, func.count(ROLES.c.paper_id.distinct()))
        .join(ROLES, ROLES.c.author_id == NAMES.c.id)
        .group_by(NAMES.c.id)
    )
    return {Author(*parts): count for *parts, count in session.execute(query)}


def join_names(edit: Edit, *, keep: Author, others: Collection[Author]) -> int:
    """Replace the other names with `keep` on all papers; returns the number of papers."""
    wanted = set(others) - {keep}
    ids = people.find_names(edit.session, wanted).values()
    found = list(edit.session.scalars(select(ROLES.c.paper_id).where(ROLES.c.author_id.in_(ids)).distinct()))
    for paper_id, names in people_of(edit.session, found).items():
        authors, editors = (
            tuple(keep if name in wanted else name for name in names.get(role, ())) for role in ("author", "editor")
        )
        people.set_people(edit, {paper_id: (authors, editors)})
        set_authors(edit, paper_id=paper_id, authors=authors)
    return len(found)
