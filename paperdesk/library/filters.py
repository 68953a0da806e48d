"""Facts of a query as SQL: what the reader did with a paper, and what the database knows of it."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, and_, false, func, not_, or_, select, true

from paperdesk.library import tables
from paperdesk.library.relations import ASKED
from paperdesk.model.asked_names import names_meant
from paperdesk.model.identifiers import find_identifiers
from paperdesk.model.paper_fields import FIELDS, FieldDescription, FieldKind
from paperdesk.model.query import And, Fact, Node, Not, Or
from paperdesk.text.fold import fold

PAPERS = tables.papers
AGE = re.compile(r"(\d+)([dwmy])$")
DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
MOST_DAYS = 2_000 * 365
LARGEST_INTEGER = 2**63 - 1
SCHEMES = ("https://", "http://", "https://www.", "http://www.")
SHOWN = PAPERS.c.place.in_(("inbox", "library"))
Condition = ColumnElement[bool]


def condition(node: Node | None) -> Condition:
    """The condition for a tree of facts alone; words in it hold for every paper."""
    if node is None:
        return true()
    if isinstance(node, And):
        return and_(true(), *(condition(child) for child in node.children))
    if isinstance(node, Or):
        return or_(false(), *(condition(child) for child in node.children))
    if isinstance(node, Not):
        return not_(condition(node.child))
    return fact(node) if isinstance(node, Fact) else true()


def fact(clause: Fact) -> Condition:
    """The condition for one fact; a value that says nothing holds for no paper."""
    return FACTS[clause.field](clause)


def _state(clause: Fact) -> Condition:
    return STATES[clause.value]


def _part(clause: Fact) -> Condition:
    return PARTS[clause.value]


def _has_row(table: Any, *conditions: Condition) -> Condition:
    return select(table.c.paper_id).where(table.c.paper_id == PAPERS.c.id, *conditions).exists()


def _duplicate() -> Condition:
    twin = PAPERS.alias()
    same = (twin.c.title_key == PAPERS.c.title_key) & (twin.c.id != PAPERS.c.id) & (PAPERS.c.title_key != "")
    told = tables.relations
    apart = select(told.c.kind).where(
        told.c.one_id == func.min(twin.c.id, PAPERS.c.id),
        told.c.other_id == func.max(twin.c.id, PAPERS.c.id),
        told.c.kind != ASKED,
    )
    return select(twin.c.id).where(same, twin.c.place.in_(("inbox", "library")), ~apart.exists()).exists()


STATES: Mapping[str, Condition] = {
    "starred": PAPERS.c.starred,
    "unread": ~PAPERS.c.is_read,
    "read": PAPERS.c.is_read,
    "inbox": PAPERS.c.place == "inbox",
    "library": PAPERS.c.place == "library",
    "dismissed": PAPERS.c.place == "dismissed",
    "trash": PAPERS.c.place == "trash",
    "annotated": _has_row(tables.annotations),
    "duplicate": _duplicate(),
    "incomplete": (PAPERS.c.authors_line == "") & PAPERS.c.year.is_(None),
    "withdrawn": PAPERS.c.standing.is_not(None),
    "retracted": PAPERS.c.standing == "retracted",
    "changed": PAPERS.c.corrected_at.is_not(None),
    "to-read": PAPERS.c.reading_state == "to-read",
    "reading": PAPERS.c.reading_state == "reading",
    "done": PAPERS.c.reading_state == "done",
}
PARTS: Mapping[str, Condition] = {
    "pdf": _has_row(tables.attachments) | _has_row(tables.links, tables.links.c.kind == "pdf"),
    "note": _has_row(tables.annotations),
    "code": _has_row(tables.links, tables.links.c.kind == "code"),
    "doi": _has_row(tables.identifiers, tables.identifiers.c.scheme == "doi"),
    "arxiv": _has_row(tables.identifiers, tables.identifiers.c.scheme == "arxiv"),
    "abstract": PAPERS.c.abstract != "",
    "tag": _has_row(tables.paper_tags),
}


def _tag(clause: Fact) -> Condition:
    """A tag, or one inside it: `tag:a` also holds for `a/b`; `tag:a*` for all that begin so."""
    name = clause.value.casefold().strip("#")
    key = tables.tags.c.name_key
    if name.endswith("*"):
        fits = key.startswith(name[:-1], autoescape=True)
    else:
        fits = (key == name) | key.startswith(f"{name}/", autoescape=True)
    ids = select(tables.tags.c.id).where(fits)
    return _has_row(tables.paper_tags, tables.paper_tags.c.tag_id.in_(ids))


def _number(column: Any) -> Callable[[Fact], Condition]:
    def build(clause: Fact) -> Condition:
        low, high = _int(clause.value), _int(clause.high)
        if clause.sign == "..":
            bounds = [] if low is None else [column >= low]
            return and_(column.is_not(None), *bounds, *([] if high is None else [column <= high]))
        if low is None:
            return false()
        return _compare(column, clause.sign, low)

    return build


def _int(text: str) -> int | None:
    """A whole number, no larger than SQLite takes one; None where it is none, or none that anybody would write."""
    try:
        return max(-LARGEST_INTEGER, min(int(text), LARGEST_INTEGER))
    except ValueError:
        return None


def _ago(age: re.Match[str]) -> datetime:
    """The moment so many days, weeks, months or years ago; the first of all where that is too long."""
    days = (_int(age[1]) or 0) * DAYS[age[2]]
    return datetime.now(UTC) - timedelta(days=min(days, MOST_DAYS))


def _compare(column: Any, sign: str, value: object) -> Condition:
    pairs: dict[str, Condition] = {
        "": column == value,
        "<": column < value,
        "<=": column <= value,
        ">": column > value,
        ">=": column >= value,
    }
    return pairs[sign]


def _added(clause: Fact) -> Condition:
    """`added:<7d` in the last seven days, `added:>1y` longer ago; else a date or part of one, as text."""
    column = PAPERS.c.added_at
    age = AGE.match(clause.value)
    if age:
        text = _ago(age).isoformat()
        return column < text if clause.sign.startswith(">") else column >= text
    if clause.value == "today":
        return column >= datetime.now().astimezone().replace(hour=0, minute=0).astimezone(UTC).isoformat()
    return _dated(column, clause)


def _dated(column: Any, clause: Fact) -> Condition:
    last = "\uffff"
    if clause.sign == "..":
        return cast(Condition, column.between(clause.value, (clause.high or "9") + last))
    if not clause.sign:
        return cast(Condition, column.between(clause.value, clause.value + last))
    edge = clause.value + last if clause.sign in {">", "<="} else clause.value
    return _compare(column, clause.sign, edge)


PUBLISHED = func.printf(
    "%04d-%02d-%02d", PAPERS.c.year, func.coalesce(PAPERS.c.month, 1), func.coalesce(PAPERS.c.day, 1)
)


def _published(clause: Fact) -> Condition:
    age = AGE.match(clause.value)
    if age:
        day = _ago(age).date().isoformat()
        dated = day > PUBLISHED if clause.sign.startswith(">") else day <= PUBLISHED
    else:
        dated = _dated(PUBLISHED, clause)
    return PAPERS.c.year.is_not(None) & dated


def _feed(clause: Fact) -> Condition:
    if clause.value.isdecimal():
        return _has_row(tables.entries, tables.entries.c.feed_id == (_int(clause.value) or 0))
    like = f"%{clause.value}%"
    titles = select(tables.feeds.c.id).where(tables.feeds.c.title.like(like))
    entries = tables.entries.c
    return _has_row(tables.entries, entries.feed_id.in_(titles) | entries.source_title.like(like))


def _folder(clause: Fact) -> Condition:
    """What the feeds of a folder announced, by its id or name, those of the folders in it as well."""
    folders, number = tables.feed_folders, (_int(clause.value) or 0) if clause.value.isdecimal() else 0
    named = select(folders.c.id).where((folders.c.id == number) | (folders.c.name == clause.value))
    inside = named.cte(recursive=True)
    inside = inside.union(select(folders.c.id).where(folders.c.parent_id == inside.c.id))
    feeds = select(tables.feeds.c.id).where(tables.feeds.c.folder_id.in_(select(inside.c.id)))
    return _has_row(tables.entries, tables.entries.c.feed_id.in_(feeds))


def _collection(clause: Fact) -> Condition:
    column = tables.collections.c.id if clause.value.isdecimal() else tables.collections.c.name
    value = (_int(clause.value) or 0) if clause.value.isdecimal() else clause.value
    ids = select(tables.collections.c.id).where(column == value)
    return _has_row(tables.collection_papers, tables.collection_papers.c.collection_id.in_(ids))


def _identifier(scheme: str) -> Callable[[Fact], Condition]:
    def build(clause: Fact) -> Condition:
        columns = tables.identifiers.c
        found = [i for i in find_identifiers(clause.value) if i.scheme == scheme]
        value = found[0].value if found else clause.value
        fits = columns.value == value if found else columns.value.like(f"{value}%")
        return _has_row(tables.identifiers, columns.scheme == scheme, fits)

    return build


def _pasted(clause: Fact) -> Condition:
    scheme, _, value = clause.value.partition(":")
    columns = tables.identifiers.c
    return _has_row(tables.identifiers, columns.scheme == scheme, columns.value == value)


def _key(clause: Fact) -> Condition:
    aliases = tables.citation_key_aliases
    start = clause.value.rstrip("*") + "%"
    return PAPERS.c.citation_key.like(start) | _has_row(aliases, aliases.c.citation_key == clause.value)


def _first(clause: Fact) -> Condition:
    """The first author: a family name or the beginning of one, or a whole name with initials, in any order."""
    column, links, people = PAPERS.c.first_author_key, tables.paper_authors, tables.authors
    if clause.value.endswith("*"):
        return column.startswith(fold(clause.value[:-1]), autoescape=True)
    meant: list[Condition] = [column == fold(clause.value)]
    for name in names_meant(clause.value):
        first = select(people.c.id).where(people.c.given.startswith(name.given[:1], autoescape=True))
        is_theirs = _has_row(links, links.c.position == 0, links.c.role == "author", links.c.author_id.in_(first))
        meant.append((column == fold(name.family)) & is_theirs if name.given else column == fold(name.family))
    return or_(*meant)


def _address(clause: Fact) -> Condition:
    """A page of a paper or of one of its entries, whether its address is written with `www.` and `/` or not."""
    bare = re.sub(r"^https?://(?:www\.)?", "", clause.value.split("#")[0], flags=re.IGNORECASE).rstrip("/")
    forms = [f"{scheme}{bare}{end}" for scheme in SCHEMES for end in ("", "/")]

    def leads_there(column: Any) -> Condition:
        counted = (column.startswith(f"{form}?utm_", autoescape=True) for form in forms)
        return or_(column.in_(forms), *counted)

    return _has_row(tables.links, leads_there(tables.links.c.url)) | _has_row(
        tables.entries, leads_there(tables.entries.c.url)
    )


def _field(about: FieldDescription) -> Callable[[Fact], Condition]:
    """What a bibliographic field holds: a number, or a text that has the words in it."""
    column = PAPERS.c[about.name]
    if about.kind is FieldKind.NUMBER:
        return _number(column)
    return lambda clause: column.contains(clause.value, autoescape=True) if clause.value else column != ""


FACTS: Mapping[str, Callable[[Fact], Condition]] = {
    **{about.query: _field(about) for about in FIELDS if about.query},
    "is": _state,
    "has": _part,
    "tag": _tag,
    "upvotes": _number(PAPERS.c.upvotes),
    "added": _added,
    "published": _published,
    "feed": _feed,
    "folder": _folder,
    "collection": _collection,
    "type": lambda clause: PAPERS.c.type == clause.value.lower(),
    "cat": lambda clause: (" " + PAPERS.c.categories + " ").like(f"% {clause.value}%"),
    "arxiv": _identifier("arxiv"),
    "doi": _identifier("doi"),
    "key": _key,
    "first": _first,
    "id": _pasted,
    "url": _address,
}
