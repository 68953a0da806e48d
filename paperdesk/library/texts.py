"""Questions to the texts of papers that SQL answers: phrases, and any words while there is no index."""

import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, and_, case, cast, desc, false, func, literal, not_, or_, select, true

from paperdesk.library import filters, people, tables
from paperdesk.library.annotations import annotations_of
from paperdesk.library.library import AnyView
from paperdesk.library.papers import driver
from paperdesk.model.asked_names import is_meant
from paperdesk.model.paper import Author
from paperdesk.model.query import And, Fact, Node, Not, Or, Phrase, Query, Word
from paperdesk.text.fold import fold, title_key

PAPERS = tables.papers
AUTHORS = tables.authors
BATCH_PAPERS = 500
FOREIGN = re.compile(r"[^\x00-\x7f]+")
LONGEST_WORD_LETTERS = 100  # letters of a word; SQLite refuses patterns without end
UNPARTED = "\u2e80"  # from here on scripts that write words without blanks: Chinese, Japanese, Korean
NAMESAKES = (  # of the families with letters that SQLite does not fold, all are looked at
    "select w.paper_id, a.family, a.given, a.particle from json_each(?) p "
    "cross join paper_authors w on w.paper_id = p.value join authors a on a.id = w.author_id "
    "where a.family like ? or length(a.family) <> length(cast(a.family as blob))"
)
OWN: Mapping[str, tuple[Any, ...]] = {
    "": (PAPERS.c.title_key, PAPERS.c.abstract, PAPERS.c.venue, PAPERS.c.citation_key),
    "title": (PAPERS.c.title_key,),
    "venue": (PAPERS.c.venue,),
    "abstract": (PAPERS.c.abstract,),
    "text": (PAPERS.c.abstract,),
}
"""What a field of the query language is in the table of papers; "" stands for any of it."""


def with_phrase(session: AnyView, paper_ids: Sequence[int], *, phrase: str, field: str = "") -> list[int]:
    """Those of the papers in whose title, abstract, authors, venue or notes the words stand together.

    Args:
        session: the view of the library.
        paper_ids: the papers that have all the words.
        phrase: as typed; case, accents and signs make no difference.
        field: one of "title", "author", "abstract", "venue", "note", or "" for any of them.
    """
    wanted = f" {title_key(phrase)} "
    found: list[int] = []
    for start in range(0, len(paper_ids), BATCH_PAPERS):
        ids = paper_ids[start : start + BATCH_PAPERS]
        for paper_id, text in _texts(session, ids, field).items():
            if wanted in f" {text} ":
                found.append(paper_id)
    return found


def by_author(session: AnyView, names: Sequence[Author], *, among: Iterable[int]) -> frozenset[int]:
    """Those of the papers that somebody wrote or edited who may be meant by one of the names."""
    ids, found = json.dumps([*among]), set[int]()
    for name in names:
        wanted = fold(name.family)
        namesakes = driver(session).execute(NAMESAKES, (ids, f"%{wanted}%"))
        found.update(row[0] for row in namesakes if wanted in fold(row[1]) and is_meant(Author(*row[1:]), name))
    return frozenset(found)


def state_of(session: AnyView) -> tuple[int, int]:
    """A connection and a number that changes for it whenever anybody else has written to the library."""
    raw = driver(session)
    return id(raw), int(raw.execute("pragma data_version").fetchone()[0])


def titles_of(session: AnyView, paper_ids: Sequence[int]) -> dict[int, str]:
    """The folded titles of papers: id -> words with single blanks."""
    query = "select id, title_key from papers where id in (select value from json_each(?))"
    return dict(driver(session).execute(query, (json.dumps(paper_ids),)))


def with_title(session: AnyView, title: str) -> list[int]:
    """The papers that have exactly this title, but for case, accents and signs."""
    key = title_key(title)
    query = "select id from papers where title_key = ?"
    return [row[0] for row in driver(session).execute(query, (key,))] if key else []


def _texts(session: AnyView, ids: Sequence[int], field: str) -> dict[int, str]:
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


def list_ids_with_words(session: AnyView, *, query: Query, scope: Node | None) -> list[int]:
    """Papers that hold the words of a query, those with most of them in the title first: the answer without an index.

    Words are looked for as they are typed, but for case and accents, and a tag, a note, the key or an identifier counts
    as well. 100,000 papers take up to a second.
    """
    driver(session).create_function("holds", 2, _holds, deterministic=True)
    conditions = [_condition(query.root), filters.condition(scope)]
    if not (query.names_place or Query(root=scope).names_place):
        conditions.append(filters.SHOWN)
    wanted = filter(None, map(_wanted, query.wanted()))
    in_title = sum((case((func.holds(PAPERS.c.title_key, words), 1), else_=0) for words in wanted), literal(0))
    order = ((PAPERS.c.title_key == title_key(query.text)).desc(), desc(in_title))
    statement = select(PAPERS.c.id).where(*conditions).order_by(*order, PAPERS.c.added_at.desc(), PAPERS.c.id)
    return list(session.scalars(statement))


def _condition(node: Node | None) -> ColumnElement[bool]:
    if node is None:
        return true()
    if isinstance(node, And):
        return and_(true(), *(_condition(child) for child in node.children))
    if isinstance(node, Or):
        return or_(false(), *(_condition(child) for child in node.children))
    if isinstance(node, Not):
        return not_(_condition(node.child))
    return filters.fact(node) if isinstance(node, Fact) else _leaf(node)


def _leaf(leaf: Word | Phrase) -> ColumnElement[bool]:
    """Where a word or phrase stands in its field, or in any."""
    wanted = _wanted(leaf)
    if not wanted:
        return false()
    own = (_has(wanted, column) for column in OWN.get(leaf.field, ()))
    return or_(*own, *(PAPERS.c.id.in_(ids) for ids in _elsewhere(leaf.field, wanted)))


def _has(wanted: str, *parts: Any) -> ColumnElement[bool]:
    """Whether a text in several columns holds the words; SQLite, which is quicker, passes over most that do not."""
    first, _ = _pattern(wanted)
    holds = func.holds(functools.reduce(lambda before, part: before + " " + part, parts), wanted) == 1
    if not first.isascii():
        return holds
    is_foreign = (func.length(part) != func.length(cast(part, LargeBinary)) for part in parts)
    return and_(
        or_(*(part.contains(first[:LONGEST_WORD_LETTERS], autoescape=True) for part in parts), *is_foreign), holds
    )


def _elsewhere(field: str, wanted: str) -> Iterator[Any]:
    """The papers of authors, notes, tags and identifiers that hold the words; each is asked for once."""
    if field in {"", "author"}:
        named = select(AUTHORS.c.id).where(
            _has(wanted, AUTHORS.c.given, AUTHORS.c.particle, AUTHORS.c.family, AUTHORS.c.suffix)
        )
        yield select(tables.paper_authors.c.paper_id).where(tables.paper_authors.c.author_id.in_(named))
    if field in {"", "note"}:
        marked = _has(wanted, tables.annotations.c.text, tables.annotations.c.quote)
        yield select(tables.annotations.c.paper_id).where(marked)
    if not field:
        named = select(tables.tags.c.id).where(_has(wanted, tables.tags.c.name))
        yield select(tables.paper_tags.c.paper_id).where(tables.paper_tags.c.tag_id.in_(named))
    if not field and any(sign.isdigit() for sign in wanted):
        yield select(tables.identifiers.c.paper_id).where(_has(wanted, tables.identifiers.c.value))


def _wanted(leaf: Word | Phrase) -> str:
    """Folded words that follow one another; a star behind them where the last is but the beginning of one."""
    words = title_key(leaf.text)
    return f"{words}*" if words and isinstance(leaf, Word) and leaf.is_prefix else words


def _holds(text: str | None, wanted: str) -> bool:
    """What SQL asks of each text; to look for the first word alone spares most texts the rest."""
    plain = (text or "").lower()
    if not plain.isascii():
        plain = FOREIGN.sub(
            _fold_signs, plain
        )  # of a text, most is plain: to fold it as a whole takes ten times as long
    first, pattern = _pattern(wanted)
    return first in plain and pattern.search(plain) is not None


def _fold_signs(found: re.Match[str]) -> str:
    return _folded(found[0])


@functools.lru_cache(1024)
def _folded(signs: str) -> str:
    return fold(signs)


@functools.lru_cache(64)
def _pattern(wanted: str) -> tuple[str, re.Pattern[str]]:
    """The first word, and what finds all of them where words begin and end; some scripts do not part their words."""
    words = wanted.rstrip("*").split()
    inside = r"[\W_]+".join(map(re.escape, words))
    if any(sign >= UNPARTED for sign in wanted):
        return words[0], re.compile(inside)
    end = "" if wanted.endswith("*") else r"(?![^\W_])"
    return words[0], re.compile(rf"(?<![^\W_]){inside}{end}")
