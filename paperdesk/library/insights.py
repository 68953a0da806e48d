"""Statistics of the library: papers added and read per month, the backlog, authors, venues, years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from paperdesk.library.connections import driver_of
from paperdesk.library.library import as_moment

MONTHS = 24
MOST_NAMES = 12  # names in a ranking
SHOWN = "place in ('inbox', 'library')"


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month ("2026-11"): the papers added, read, and unread at its end."""

    month: str
    added: int
    read: int
    backlog: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A name and how many papers have it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Insights:
    """All statistics of a library; `days_left` is how long the unread papers last at the pace of the last 30 days."""

    papers: int
    starred: int
    annotated: int
    unread: int
    days_left: int | None
    months: tuple[MonthRow, ...]
    authors: tuple[Ranked, ...]
    venues: tuple[Ranked, ...]
    years: tuple[Ranked, ...]
    tags: tuple[Ranked, ...]


def read_insights(session: Connection, *, now: datetime | None = None) -> Insights:
    """Count everything, as of now."""
    today = now or datetime.now(UTC)
    unread = _number(session, f"select count(*) from papers where not is_read and {SHOWN}")
    lately = as_moment(today - timedelta(days=30))
    pace = _number(session, f"select count(*) from papers where read_at >= ? and {SHOWN}", lately)
    return Insights(
        papers=_number(session, f"select count(*) from papers where {SHOWN}"),
        starred=_number(session, f"select count(*) from papers where starred and {SHOWN}"),
        annotated=_number(
            session,
            f"select count(distinct paper_id) from annotations join papers p on p.id = paper_id where p.{SHOWN}",
        ),
        unread=unread,
        days_left=round(unread * 30 / pace) if pace else None,
        months=_months(session, today),
        authors=_ranked(session, AUTHORS),
        venues=_ranked(session, VENUES),
        years=_ranked(session, YEARS),
        tags=_ranked(session, TAGS),
    )


AUTHORS = f"""
select trim(a.given || ' ' || trim(a.particle || ' ' || a.family)), n from (
    select pa.author_id, count(distinct pa.paper_id) as n
    from paper_authors pa indexed by ix_paper_authors_author_id -- in its order, groups need no 30 MB to be sorted in
    where pa.role = 'author' and pa.paper_id not in (select id from papers where not {SHOWN})
    group by pa.author_id order by n desc, pa.author_id limit {MOST_NAMES}
) join authors a on a.id = author_id order by n desc, a.family, a.given
"""
VENUES = f"""
select venue, count(*) as n from papers where venue != '' and {SHOWN}
group by venue order by n desc, venue limit {MOST_NAMES}
"""
YEARS = (
    f"select cast(year as text), count(*) from papers where year is not null and {SHOWN} group by year order by year"
)
TAGS = f"""
select t.name, count(*) as n from paper_tags pt join tags t on t.id = pt.tag_id join papers p on p.id = pt.paper_id
where p.{SHOWN} group by t.id order by n desc, t.name limit {MOST_NAMES}
"""


def _number(session: Connection, query: str, *values: object) -> int:
    return int(driver_of(session).execute(query, values).fetchone()[0])


def _ranked(session: Connection, query: str) -> tuple[Ranked, ...]:
    return tuple(Ranked(str(name), int(count)) for name, count in driver_of(session).execute(query))


def _months(session: Connection, today: datetime) -> tuple[MonthRow, ...]:
    """The last months, including those without activity."""
    added, read = (_per_month(session, column) for column in ("added_at", "read_at"))
    names = list(months_until(today, MONTHS))
    first = min([*added, names[-1]])
    unknown = _number(session, f"select count(*) from papers where is_read and read_at is null and {SHOWN}")
    backlog = sum(n for month, n in added.items() if month < names[0]) - unknown
    backlog -= sum(n for month, n in read.items() if month < names[0])
    rows = []
    for month in names:
        backlog += added.get(month, 0) - read.get(month, 0)
        rows.append(MonthRow(month, added.get(month, 0), read.get(month, 0), max(0, backlog)))
    return tuple(row for row in rows if row.month >= first)


def _per_month(session: Connection, column: str) -> Mapping[str, int]:
    query = (
        f"select substr({column}, 1, 7) as m, count(*) from papers where {column} is not null and {SHOWN} group by m"
    )
    return {str(month): int(count) for month, count in driver_of(session).execute(query)}


def months_until(day: datetime, count: int) -> Sequence[str]:
    """The names of the last `count` months up to a day."""
    number = day.year * 12 + day.month - 1
    return [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(number - count + 1, number + 1)]
