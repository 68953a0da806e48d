"""Groups in a list: by the day of arrival, by feed, or by tag."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from paperdesk.errors import Words
from paperdesk.library.connections import driver_of

DAY, FEED, TAG = "day", "feed", "tag"
IDS = "(select value from json_each(?))"
LABELS: Mapping[str, str] = {
    DAY: f"select id, date(added_at, 'localtime') from papers where id in {IDS}",
    FEED: f"""
        select e.paper_id, coalesce(nullif(f.title, ''), f.address) from entries e join feeds f on f.id = e.feed_id
        where e.paper_id in {IDS} order by e.id desc""",
    TAG: f"""
        select pt.paper_id, t.name from paper_tags pt join tags t on t.id = pt.tag_id
        where pt.paper_id in {IDS} order by t.name_key desc""",
}
"""Paper id and label; the last of several rows for one paper counts."""

WITHOUT: Mapping[str, str] = {DAY: "", FEED: Words("From no feed"), TAG: Words("Without a tag")}


@dataclass(frozen=True, slots=True)
class Group:
    """A group of papers: the row number of the first, their label, and their number."""

    row: int
    label: str
    count: int


def group_papers(session: Connection, paper_ids: Sequence[int], kind: str) -> tuple[list[int], tuple[Group, ...]]:
    """The papers in groups, each in order of arrival, and the groups.

    Days are sorted newest first, names alphabetically; papers without a label come last.
    """
    ids = list(paper_ids)
    labels = dict(driver_of(session).execute(LABELS[kind], (json.dumps(ids),)))
    grouped: dict[str, list[int]] = {}
    for paper_id in ids:
        grouped.setdefault(labels.get(paper_id, ""), []).append(paper_id)
    names = sorted((name for name in grouped if name), key=str.casefold, reverse=kind == DAY)
    order = [*names, *([""] if "" in grouped else [])]
    return [i for name in order for i in grouped[name]], tuple(_groups(order, grouped, kind))


def _groups(order: Sequence[str], grouped: Mapping[str, Sequence[int]], kind: str) -> Iterator[Group]:
    row = 0
    for name in order:
        yield Group(row, name or WITHOUT[kind], len(grouped[name]))
        row += len(grouped[name])
