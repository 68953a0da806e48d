"""Facts of a query as SQL: what the user did with a paper, and what the database knows about it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from paperdesk.model.asked_names import names_meant
from paperdesk.model.identifiers import find_identifiers
from paperdesk.model.paper_fields import FIELDS, FieldDescription, FieldKind
from paperdesk.model.query import And, Fact, Node, Not, Or
from paperdesk.text.fold import fold

AGE = re.compile(r"(\d+)([dwmy])$")
DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
MOST_DAYS = 2_000 * 365
LARGEST_INTEGER = 2**63 - 1
SCHEMES = ("https://", "http://", "https://www.", "http://www.")


@dataclass(frozen=True, slots=True)
class Condition:
    """An SQL condition on a row of `papers`, with the values for its placeholders."""

    sql: str
    values: tuple[object, ...] = ()

    def __or__(self, other: "Condition") -> "Condition":
        return any_of((self, other))


TRUE, FALSE = Condition("1"), Condition("0")
SHOWN = Condition("papers.place in ('inbox', 'library')")


def all_of(parts: Iterable[Condition]) -> Condition:
    """The conjunction of the conditions."""
    return _joined(" and ", [*parts]) or TRUE


def any_of(parts: Iterable[Condition]) -> Condition:
    """The disjunction of the conditions."""
    return _joined(" or ", [*parts]) or FALSE


def _joined(word: str, parts: list[Condition]) -> Condition | None:
    if not parts:
        return None
    return Condition(f"({word.join(part.sql for part in parts)})", tuple(v for part in parts for v in part.values))


def opposite(part: Condition) -> Condition:
    """The negation of a condition."""
    return Condition(f"not ({part.sql})", part.values)


def condition(node: Node | None) -> Condition:
    """The condition for a tree of facts; words in it match every paper."""
    if node is None:
        return TRUE
    if isinstance(node, And):
        return all_of(map(condition, node.children))
    if isinstance(node, Or):
        return any_of(map(condition, node.children))
    if isinstance(node, Not):
        return opposite(condition(node.child))
    return fact(node) if isinstance(node, Fact) else TRUE


def fact(clause: Fact) -> Condition:
    """The condition for one fact; an invalid value matches no paper."""
    return FACTS[clause.field](clause)


def _state(clause: Fact) -> Condition:
    return STATES[clause.value]


def _part(clause: Fact) -> Condition:
    return PARTS[clause.value]


def _has_row(table: str, having: str = "1", *values: object) -> Condition:
    return Condition(f"exists (select 1 from {table} where {table}.paper_id = papers.id and {having})", values)


DUPLICATE = Condition("""
papers.title_key <> '' and exists (
    select 1 from papers twin where twin.title_key = papers.title_key and twin.id <> papers.id
    and twin.place in ('inbox', 'library') and not exists (
        select 1 from relations where one_id = min(twin.id, papers.id) and other_id = max(twin.id, papers.id)
        and kind <> 'asked'
    )
)
""")
OF_PAPERS = ("annotations", "attachments", "merged_records", "other_values", "judgements")
CONFLICTING = Condition(
    "papers.id in (select p.id from sync_conflicts c join papers p on p.uid = c.uid where c.kind = 'papers'"
    + "".join(
        f" union select x.paper_id from sync_conflicts c join {table} x on x.uid = c.uid where c.kind = '{table}'"
        for table in OF_PAPERS
    )
    + ")"
)
STATES: Mapping[str, Condition] = {
    "starred": Condition("papers.starred = 1"),
    "unread": Condition("papers.is_read = 0"),
    "read": Condition("papers.is_read = 1"),
    "inbox": Condition("papers.place = 'inbox'"),
    "library": Condition("papers.place = 'library'"),
    "dismissed": Condition("papers.place = 'dismissed'"),
    "trash": Condition("papers.place = 'trash'"),
    "annotated": _has_row("annotations"),
    "duplicate": DUPLICATE,
    "incomplete": Condition("(papers.authors_line = '' and papers.year is null)"),
    "withdrawn": Condition("papers.standing is not null"),
    "retracted": Condition("papers.standing is 'retracted'"),
    "changed": Condition("papers.corrected_at is not null"),
    "to-read": Condition("papers.reading_state = 'to-read'"),
    "reading": Condition("papers.reading_state = 'reading'"),
    "done": Condition("papers.reading_state = 'done'"),
    "conflicting": CONFLICTING,
}
PARTS: Mapping[str, Condition] = {
    "pdf": _has_row("attachments") | _has_row("links", "kind = 'pdf'"),
    "note": _has_row("annotations"),
    "code": _has_row("links", "kind = 'code'"),
    "doi": _has_row("identifiers", "scheme = 'doi'"),
    "arxiv": _has_row("identifiers", "scheme = 'arxiv'"),
    "abstract": Condition("papers.abstract <> ''"),
    "tag": _has_row("paper_tags"),
}


def _literal(text: str) -> str:
    """A text as a literal pattern for `like ... escape '/'`."""
    return text.replace("/", "//").replace("%", "/%").replace("_", "/_")


def _tag(clause: Fact) -> Condition:
    """A tag or one nested in it: `tag:a` also matches `a/b`; `tag:a*` matches every tag with this prefix."""
    name = clause.value.casefold().strip("#")
    if name.endswith("*"):
        fits, values = "name_key like ? escape '/'", [f"{_literal(name[:-1])}%"]
    else:
        fits, values = "name_key = ? or name_key like ? escape '/'", [name, f"{_literal(f'{name}/')}%"]
    return _has_row("paper_tags", f"tag_id in (select id from tags where {fits})", *values)


def _number(column: str) -> Callable[[Fact], Condition]:
    def build(clause: Fact) -> Condition:
        low, high = _int(clause.value), _int(clause.high)
        if clause.sign == "..":
            bounds = [Condition(f"{column} is not null")]
            bounds += [] if low is None else [Condition(f"{column} >= ?", (low,))]
            bounds += [] if high is None else [Condition(f"{column} <= ?", (high,))]
            return all_of(bounds)
        return FALSE if low is None else _compare(column, clause.sign, low)

    return build


def _int(text: str) -> int | None:
    """A whole number within SQLite's range; None if it is not one, or is unreasonably long."""
    try:
        return max(-LARGEST_INTEGER, min(int(text), LARGEST_INTEGER))
    except ValueError:
        return None


def _ago(age: re.Match[str]) -> datetime:
    """The time a number of days, weeks, months or years ago; the earliest possible time if that is too long."""
    days = (_int(age[1]) or 0) * DAYS[age[2]]
    return datetime.now(UTC) - timedelta(days=min(days, MOST_DAYS))


def _compare(column: str, sign: str, value: object) -> Condition:
    return Condition(f"{column} {sign or '='} ?", (value,))


def _added(clause: Fact) -> Condition:
    """`added:<7d` for the last seven days, `added:>1y` for longer ago; otherwise a date or part of one, as text."""
    column = "papers.added_at"
    age = AGE.match(clause.value)
    if age:
        return _compare(column, "<" if clause.sign.startswith(">") else ">=", _ago(age).isoformat())
    if clause.value == "today":
        midnight = datetime.now().astimezone().replace(hour=0, minute=0).astimezone(UTC)
        return _compare(column, ">=", midnight.isoformat())
    return _dated(column, clause)


def _dated(column: str, clause: Fact) -> Condition:
    last = "\uffff"
    if clause.sign == "..":
        return Condition(f"{column} between ? and ?", (clause.value, (clause.high or "9") + last))
    if not clause.sign:
        return Condition(f"{column} between ? and ?", (clause.value, clause.value + last))
    edge = clause.value + last if clause.sign in {">", "<="} else clause.value
    return _compare(column, clause.sign, edge)


PUBLISHED = "printf('%04d-%02d-%02d', papers.year, coalesce(papers.month, 1), coalesce(papers.day, 1))"


def _published(clause: Fact) -> Condition:
    age = AGE.match(clause.value)
    if age:
        dated = _compare(PUBLISHED, "<" if clause.sign.startswith(">") else ">=", _ago(age).date().isoformat())
    else:
        dated = _dated(PUBLISHED, clause)
    return all_of((Condition("papers.year is not null"), dated))


def _feed(clause: Fact) -> Condition:
    if clause.value.isdecimal():
        return _has_row("entries", "feed_id = ?", _int(clause.value) or 0)
    like = f"%{clause.value}%"
    titled = "(feed_id in (select id from feeds where title like ?) or source_title like ?)"
    return _has_row("entries", titled, like, like)


INSIDE = """
feed_id in (
    with recursive inside (id) as (
        select id from feed_folders where id = ? or name = ?
        union select feed_folders.id from feed_folders join inside on parent_id = inside.id
    )
    select feeds.id from feeds where folder_id in (select id from inside)
)
"""


def _folder(clause: Fact) -> Condition:
    """Papers announced by the feeds of a folder, given by ID or name, and of its subfolders."""
    number = (_int(clause.value) or 0) if clause.value.isdecimal() else 0
    return _has_row("entries", INSIDE, number, clause.value)


def _collection(clause: Fact) -> Condition:
    is_number = clause.value.isdecimal()
    column, value = ("id", _int(clause.value) or 0) if is_number else ("name", clause.value)
    return _has_row("collection_papers", f"collection_id in (select id from collections where {column} = ?)", value)


def _identifier(scheme: str) -> Callable[[Fact], Condition]:
    def build(clause: Fact) -> Condition:
        found = [i for i in find_identifiers(clause.value) if i.scheme == scheme]
        if found:
            return _has_row("identifiers", "scheme = ? and value = ?", scheme, found[0].value)
        return _has_row("identifiers", "scheme = ? and value like ?", scheme, f"{clause.value}%")

    return build


def _pasted(clause: Fact) -> Condition:
    scheme, _, value = clause.value.partition(":")
    return _has_row("identifiers", "scheme = ? and value = ?", scheme, value)


def _key(clause: Fact) -> Condition:
    begins = Condition("papers.citation_key like ?", (clause.value.rstrip("*") + "%",))
    return begins | _has_row("citation_key_aliases", "citation_key_aliases.citation_key = ?", clause.value)


def _first(clause: Fact) -> Condition:
    """The first author: the beginning of a family name, or a whole name with initials, in any order."""
    key = "papers.first_author_key"
    if clause.value.endswith("*"):
        return _begins(key, fold(clause.value[:-1]))
    meant = [Condition(f"{key} = ?", (fold(clause.value),))]
    for name in names_meant(clause.value):
        family = Condition(f"{key} = ?", (fold(name.family),))
        meant.append(all_of((family, _first_given(name.given[:1]))) if name.given else family)
    return any_of(meant)


def _first_given(initial: str) -> Condition:
    given = _begins("given", initial)
    is_first = f"position = 0 and role = 'author' and author_id in (select id from authors where {given.sql})"
    return _has_row("paper_authors", is_first, *given.values)


def _begins(column: str, start: str) -> Condition:
    return Condition(f"{column} like ? escape '/'", (f"{_literal(start)}%",))


def _address(clause: Fact) -> Condition:
    """A page of a paper or of one of its entries, with or without `www.` and a final `/`."""
    bare = re.sub(r"^https?://(?:www\.)?", "", clause.value.split("#")[0], flags=re.IGNORECASE).rstrip("/")
    forms = [f"{scheme}{bare}{end}" for scheme in SCHEMES for end in ("", "/")]
    there = any_of(
        [
            *(Condition("url = ?", (form,)) for form in forms),
            *(_begins("url", f"{form}?utm_") for form in forms),
        ]
    )
    return _has_row("links", there.sql, *there.values) | _has_row("entries", there.sql, *there.values)


def _field(about: FieldDescription) -> Callable[[Fact], Condition]:
    """A bibliographic field: a number, or a text that contains the words."""
    column = f'papers."{about.name}"'
    if about.kind is FieldKind.NUMBER:
        return _number(column)

    def build(clause: Fact) -> Condition:
        if not clause.value:
            return Condition(f"{column} <> ''")
        return Condition(f"{column} like ? escape '/'", (f"%{_literal(clause.value)}%",))

    return build


FACTS: Mapping[str, Callable[[Fact], Condition]] = {
    **{about.query: _field(about) for about in FIELDS if about.query},
    "is": _state,
    "has": _part,
    "tag": _tag,
    "upvotes": _number("papers.upvotes"),
    "added": _added,
    "published": _published,
    "feed": _feed,
    "folder": _folder,
    "collection": _collection,
    "type": lambda clause: Condition("papers.type = ?", (clause.value.lower(),)),
    "cat": lambda clause: Condition("' ' || papers.categories || ' ' like ?", (f"% {clause.value}%",)),
    "arxiv": _identifier("arxiv"),
    "doi": _identifier("doi"),
    "key": _key,
    "first": _first,
    "id": _pasted,
    "url": _address,
}
