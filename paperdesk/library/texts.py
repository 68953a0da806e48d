"""Text queries answered by SQL: phrases, and any words while there is no index."""

import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from paperdesk.library import filters
from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.details import annotations_of, people_of
from paperdesk.library.filters import FALSE, TRUE, Condition, all_of, any_of, opposite
from paperdesk.model.asked_names import is_meant
from paperdesk.model.paper import Author
from paperdesk.model.query import And, Fact, Node, Not, Or, Phrase, Query, Word
from paperdesk.text.fold import fold, title_key

BATCH_PAPERS = 500
FOREIGN = re.compile(r"[^\x00-\x7f]+")
LONGEST_WORD_LETTERS = 100  # letters in a word, as SQLite limits the length of patterns
UNPARTED = "\u2e80"  # from this code point on: scripts without spaces between words (Chinese, Japanese, Korean)
NAMESAKES = (  # all family names with letters that SQLite does not fold are checked
    "select w.paper_id, a.family, a.given, a.particle from json_each(?) p "
    "cross join paper_authors w on w.paper_id = p.value join authors a on a.id = w.author_id "
    "where a.family like ? or length(a.family) <> length(cast(a.family as blob))"
)
OWN: Mapping[str, tuple[str, ...]] = {
    "": ("title_key", "abstract", "venue", "citation_key"),
    "title": ("title_key",),
    "venue": ("venue",),
    "abstract": ("abstract",),
    "text": ("abstract",),
}
"""The columns of papers for a field of the query language; "" stands for any of them."""


def with_phrase(session: AnyView, paper_ids: Sequence[int], *, phrase: str, field: str = "") -> list[int]:
    """The papers whose title, abstract, authors, venue or notes contain the exact phrase.

    Args:
        session: the view of the library.
        paper_ids: the papers with all the words.
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
    """The papers with an author or editor who may be meant by one of the names."""
    ids, found = json.dumps([*among]), set[int]()
    for name in names:
        wanted = fold(name.family)
        namesakes = driver_of(session).execute(NAMESAKES, (ids, f"%{wanted}%"))
        found.update(row[0] for row in namesakes if wanted in fold(row[1]) and is_meant(Author(*row[1:]), name))
    return frozenset(found)


def state_of(session: AnyView) -> tuple[int, int]:
    """A connection and a number that changes whenever anybody else has written to the library."""
    raw = driver_of(session)
    return id(raw), int(raw.execute("pragma data_version").fetchone()[0])


def titles_of(session: AnyView, paper_ids: Sequence[int]) -> dict[int, str]:
    """The folded titles of papers: id -> words separated by single spaces."""
    query = "select id, title_key from papers where id in (select value from json_each(?))"
    return dict(driver_of(session).execute(query, (json.dumps(paper_ids),)))


def with_title(session: AnyView, title: str) -> list[int]:
    """The papers with exactly this title, ignoring case, accents and punctuation."""
    key = title_key(title)
    query = "select id from papers where title_key = ?"
    return [row[0] for row in driver_of(session).execute(query, (key,))] if key else []


def _texts(session: AnyView, ids: Sequence[int], field: str) -> dict[int, str]:
    """The folded texts of papers in a field, separated by a character that no phrase contains."""
    query = "select id, title, abstract, venue from papers where id in (select value from json_each(?))"
    names = people_of(session, ids) if field in {"", "author"} else {}
    notes = annotations_of(session, ids) if field in {"", "note"} else {}
    texts: dict[int, str] = {}
    for paper_id, title, abstract, venue in driver_of(session).execute(query, (json.dumps([*ids]),)):
        parts = {
            "title": [title],
            "abstract": [abstract],
            "venue": [venue],
            "author": [a.full for group in names.get(paper_id, {}).values() for a in group],
            "note": [note.text for note in notes.get(paper_id, ())],
        }
        chosen = parts.get(field, [piece for pieces in parts.values() for piece in pieces])
        texts[paper_id] = " | ".join(title_key(piece) for piece in chosen)
    return texts


def list_ids_with_words(session: AnyView, *, query: Query, scope: Node | None) -> list[int]:
    """Papers that contain the words of a query, ranked by matches in the title: the results without an index.

    Words are searched for as typed, except for case and accents; tags, notes, the key and identifiers count as well.
    100,000 papers take up to a second.
    """
    driver = driver_of(session)
    driver.create_function("holds", 2, _holds, deterministic=True)
    conditions = [_condition(query.root), filters.condition(scope)]
    if not (query.names_place or Query(root=scope).names_place):
        conditions.append(filters.SHOWN)
    where, words = all_of(conditions), [*filter(None, map(_wanted, query.wanted()))]
    order = ["title_key = ? desc", "added_at desc", "id"]
    if words:
        order.insert(1, f"{' + '.join(['holds(title_key, ?)'] * len(words))} desc")
    statement = f"select id from papers where {where.sql} order by {', '.join(order)}"
    return [row[0] for row in driver.execute(statement, (*where.values, title_key(query.text), *words))]


def _condition(node: Node | None) -> Condition:
    if node is None:
        return TRUE
    if isinstance(node, And):
        return all_of(map(_condition, node.children))
    if isinstance(node, Or):
        return any_of(map(_condition, node.children))
    if isinstance(node, Not):
        return opposite(_condition(node.child))
    return filters.fact(node) if isinstance(node, Fact) else _leaf(node)


def _leaf(leaf: Word | Phrase) -> Condition:
    """Papers with a word or phrase in its field, or in any."""
    wanted = _wanted(leaf)
    if not wanted:
        return FALSE
    own = (_has(wanted, f"papers.{column}") for column in OWN.get(leaf.field, ()))
    return any_of([*own, *_elsewhere(leaf.field, wanted)])


def _has(wanted: str, *parts: str) -> Condition:
    """The condition that a text in several columns contains the words; SQLite is faster and skips most that do not."""
    first, _ = _pattern(wanted)
    joined = " || ' ' || ".join(parts)
    holds = Condition(f"holds({joined}, ?)", (wanted,))
    if not first.isascii():
        return holds
    likely = [Condition(f"{part} like ?", (f"%{first[:LONGEST_WORD_LETTERS]}%",)) for part in parts]
    is_foreign = [Condition(f"length({part}) <> length(cast({part} as blob))") for part in parts]
    return all_of((any_of(likely + is_foreign), holds))


def _elsewhere(field: str, wanted: str) -> Iterator[Condition]:
    """The papers whose authors, notes, tags or identifiers contain the words; each is queried once."""
    if field in {"", "author"}:
        named = _has(wanted, "given", "particle", "family", "suffix")
        authors = f"select id from authors where {named.sql}"
        yield _among(f"select paper_id from paper_authors where author_id in ({authors})", named)
    if field in {"", "note"}:
        marked = _has(wanted, "text", "quote")
        yield _among(f"select paper_id from annotations where {marked.sql}", marked)
    if not field:
        named = _has(wanted, "name")
        tags = f"select id from tags where {named.sql}"
        yield _among(f"select paper_id from paper_tags where tag_id in ({tags})", named)
    if not field and any(sign.isdigit() for sign in wanted):
        named = _has(wanted, "value")
        yield _among(f"select paper_id from identifiers where {named.sql}", named)


def _among(ids: str, having: Condition) -> Condition:
    return Condition(f"papers.id in ({ids})", having.values)


def _wanted(leaf: Word | Phrase) -> str:
    """Consecutive folded words, with an asterisk if the last is a prefix."""
    words = title_key(leaf.text)
    return f"{words}*" if words and isinstance(leaf, Word) and leaf.is_prefix else words


def _holds(text: str | None, wanted: str) -> bool:
    """The SQL condition for each text; checking the first word alone rules out most texts."""
    plain = (text or "").lower()
    if not plain.isascii():
        plain = FOREIGN.sub(_fold_signs, plain)  # most of a text is plain: folding all of it takes ten times as long
    first, pattern = _pattern(wanted)
    return first in plain and pattern.search(plain) is not None


def _fold_signs(found: re.Match[str]) -> str:
    return _folded(found[0])


@functools.lru_cache(1024)
def _folded(signs: str) -> str:
    return fold(signs)


@functools.lru_cache(64)
def _pattern(wanted: str) -> tuple[str, re.Pattern[str]]:
    """The first word, and a pattern for all of them at word boundaries; some scripts do not separate words."""
    words = wanted.rstrip("*").split()
    inside = r"[\W_]+".join(map(re.escape, words))
    if any(sign >= UNPARTED for sign in wanted):
        return words[0], re.compile(inside)
    end = "" if wanted.endswith("*") else r"(?![^\W_])"
    return words[0], re.compile(rf"(?<![^\W_]){inside}{end}")
