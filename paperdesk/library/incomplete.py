"""Papers that lack details needed for a reference and have not been looked up yet."""

from sqlalchemy import Connection, text

COMPLETED, NOT_FOUND = "completed", "not-found"
INCOMPLETE = text("""
select p.id from papers p
where p.place in ('inbox', 'library') and p.is_paper and p.authors_line = '' and p.year is null
    and not exists (
        select 1 from judgements j where j.paper_id = p.id and j.action in ('completed', 'not-found'))
order by p.place desc, p.id desc limit :limit
""")


def list_incomplete(session: Connection, *, limit: int) -> list[int]:
    """Papers without authors and year that have not been looked up: library first, then newest first."""
    return list(session.scalars(INCOMPLETE, {"limit": limit}))
