"""The first days of "For You": what the user already likes, and which inbox papers to ask about next.

A user without decisions names some papers or an author; then five papers at a time are offered for rating, similar to
what is liked but different from each other, so that each answer is informative.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.library.reader_decisions import list_reader_decisions
from paperdesk.model.identifiers import find_identifiers
from paperdesk.model.query import Fact, Phrase, Query, parse_query
from paperdesk.search.engine import Engine
from paperdesk.search.preferences import Examples, learn
from paperdesk.search.relevance import ByMeaning

ASKED_PAPERS = 5
CANDIDATES = 200  # inbox papers, most similar first, from which the five are chosen
MOST_LINES = 200
MOST_OF_AUTHOR = 20  # papers of an author that count as liked
OWN_WORDS = 0.6  # share of a line's words that must be in the paper's title
SHARE_OF_VARIETY = 0.5  # penalty for a paper's similarity to others of the five
NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:,? [^\W\d_][\w.'’-]*){0,3}")


@dataclass(frozen=True, slots=True)
class Seeds:
    """The papers that lines of text refer to, and the lines that match none."""

    paper_ids: tuple[int, ...]
    unknown: tuple[str, ...]


def find_seeds(engine: Engine, text: str) -> Seeds:
    """Find the papers in the library that lines refer to: titles, identifiers, citation keys or author names."""
    lines = list(dict.fromkeys(line.strip(" \t-•*") for line in text.splitlines()))
    found: dict[int, None] = {}
    unknown = []
    for line in [line for line in lines if line][:MOST_LINES]:
        ids = _meant(engine, line)
        found |= dict.fromkeys(ids)
        if not ids:
            unknown.append(line)
    return Seeds(tuple(found), tuple(unknown))


def _meant(engine: Engine, line: str) -> Sequence[int]:
    if find_identifiers(line):
        return engine.search(parse_query(line, is_typing=False)).ids[:1]
    with engine.library.read() as session:
        named = papers.find_named(session, line)
    if named is not None:
        return [named]
    answer = engine.search(parse_query(line, is_typing=False), by_meaning=ByMeaning.NOTHING)
    rows = engine.get_rows(answer.ids[:1])
    wanted = set(_words(line))
    if rows and wanted and len(wanted & set(_words(rows[0].paper.title))) >= OWN_WORDS * len(wanted):
        return answer.ids[:1]
    if NAME.fullmatch(line):
        return engine.search(Query(line, Phrase(line, "author"))).ids[:MOST_OF_AUTHOR]
    return ()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def papers_to_ask(library: Library, engine: Engine, asked: Sequence[int] = ()) -> tuple[int, ...]:
    """Up to five inbox papers to ask about next, without those already asked about."""
    with library.read() as session:
        decided = list_reader_decisions(session)
        waiting = papers.list_ids(session, where=Fact("is", "inbox"))
    done = {*decided.liked, *decided.disliked, *asked}
    free = [paper_id for paper_id in waiting if paper_id not in done]
    best = _likest(engine, Examples(decided.liked, decided.disliked), free)[:CANDIDATES]
    return tuple(_varied(engine, best))


def _likest(engine: Engine, decided: Examples, free: Sequence[int]) -> list[int]:
    """Papers ranked by what is liked so far; in their original order without any likes."""
    snapshot = engine.index.standing
    if snapshot is None or not decided.liked:
        return list(free)
    meant = engine.meaning.vectors if engine.meaning is not None else None
    with engine.index.watched():
        model = learn(snapshot, {"": decided}, meant or None).get("")
        return model.order(free) if model is not None else list(free)
    return list(free)


def _varied(engine: Engine, best: Sequence[int]) -> list[int]:
    """The first paper, then repeatedly the best one least similar to those already chosen.

    This is maximal marginal relevance (Carbonell and Goldstein, 1998). Without vectors, papers are taken at regular
    intervals from the best.
    """
    if engine.meaning is None or not engine.meaning.vectors:
        step = max(1, min(len(best), CANDIDATES // 10) // ASKED_PAPERS)
        return list(best[: step * ASKED_PAPERS : step])
    known, rows = engine.meaning.vectors.of(best)
    if not known:
        return list(best[:ASKED_PAPERS])
    worth = np.linspace(1.0, 0.0, len(known))
    nearest = np.full(len(known), 0.0)
    chosen: list[int] = []
    for _ in range(min(ASKED_PAPERS, len(known))):
        scores = worth - SHARE_OF_VARIETY * nearest
        scores[chosen] = -np.inf
        chosen.append(int(np.argmax(scores)))
        nearest = np.maximum(nearest, rows @ rows[chosen[-1]])
    return [known[place] for place in chosen]
