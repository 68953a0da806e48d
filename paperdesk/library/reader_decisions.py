"""The user's decisions about papers: liked if starred, kept, tagged, noted or planned; disliked if dismissed."""

from dataclasses import dataclass

from sqlalchemy import Connection, text

MOST_PAPERS_A_SIDE = 10_000  # the newest of each side
LIKED = """
select id from papers p where p.place in ('inbox', 'library') and (
    p.place = 'library' or p.starred or p.reading_state <> ''
    or exists (select 1 from paper_tags t where t.paper_id = p.id)
    or exists (select 1 from annotations a where a.paper_id = p.id))
order by p.changed_at desc, p.id desc limit :most
"""
DISLIKED = """
select id from papers p where p.place in ('dismissed', 'trash') and not p.starred
    and not exists (
        select 1 from judgements j where j.paper_id = p.id and (j.action = 'retention' or j.action like 'hide%'))
order by p.changed_at desc, p.id desc limit :most
"""
TAGGED = """
select t.name, pt.paper_id from tags t join paper_tags pt on pt.tag_id = t.id join papers p on p.id = pt.paper_id
where p.place in ('inbox', 'library')
"""


@dataclass(frozen=True, slots=True)
class ReaderDecisions:
    """Ids of papers, newest first."""

    liked: tuple[int, ...]
    disliked: tuple[int, ...]  # without those dismissed by rules or retention

    def __len__(self) -> int:
        return len(self.liked) + len(self.disliked)


def list_reader_decisions(session: Connection) -> ReaderDecisions:
    """All decisions of the user, up to 10,000 on each side."""
    liked, disliked = (tuple(session.scalars(text(query), {"most": MOST_PAPERS_A_SIDE})) for query in (LIKED, DISLIKED))
    return ReaderDecisions(liked, disliked)


def list_tagged(session: Connection) -> dict[str, tuple[int, ...]]:
    """The papers of each used tag: name -> ids."""
    found: dict[str, list[int]] = {}
    for name, paper_id in session.execute(text(TAGGED)):
        found.setdefault(name, []).append(paper_id)
    return {name: tuple(ids) for name, ids in found.items()}
