"""What several papers have in common: unread and starred counts, years, tags, collections, first titles."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from paperdesk.library.connections import AnyView, driver_of

MOST_TITLES = 12
PAPERS = """
select count(*), coalesce(sum(not is_read), 0), coalesce(sum(starred), 0), min(year), max(year),
    coalesce(sum(place = 'inbox'), 0)
from papers where id in (select value from json_each(?))
"""
TAGS = """
select name, coalesce(color, ''), count(*) from paper_tags join tags on tags.id = tag_id
where paper_id in (select value from json_each(?)) group by tags.id order by count(*) desc, name_key
"""
COLLECTIONS = """
select collections.id, name, count(*) from collection_papers join collections on collections.id = collection_id
where paper_id in (select value from json_each(?)) group by collections.id order by count(*) desc, name
"""
TITLES = "select id, title from papers where id in (select value from json_each(?))"


@dataclass(frozen=True, slots=True)
class SharedTag:
    """A tag, and how many of the papers have it."""

    name: str
    color: str
    count: int


@dataclass(frozen=True, slots=True)
class SharedCollection:
    """A collection, and how many of the papers are in it."""

    id: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class SelectionSummary:
    """A summary of several papers; years are None if no paper has one."""

    count: int
    unread: int
    starred: int
    first_year: int | None
    last_year: int | None
    in_inbox: int
    tags: tuple[SharedTag, ...]
    collections: tuple[SharedCollection, ...]
    titles: tuple[tuple[int, str], ...]  # id and title of the first ones, in order


def summarize(session: AnyView, paper_ids: Sequence[int]) -> SelectionSummary:
    """Summarise papers; missing ids are ignored."""
    driver, ids = driver_of(session), json.dumps(list(paper_ids))
    figures = driver.execute(PAPERS, (ids,)).fetchone()
    first = list(paper_ids[:MOST_TITLES])
    titles = dict(driver.execute(TITLES, (json.dumps(first),)))
    count, unread, starred, first_year, last_year, in_inbox = figures
    return SelectionSummary(
        count,
        unread,
        starred,
        first_year,
        last_year,
        in_inbox,
        tuple(SharedTag(*row) for row in driver.execute(TAGS, (ids,))),
        tuple(SharedCollection(*row) for row in driver.execute(COLLECTIONS, (ids,))),
        tuple((paper_id, titles[paper_id]) for paper_id in first if paper_id in titles),
    )
