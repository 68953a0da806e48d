"""Duplicates: pairs of papers in the library that may be the same, found by common parts of their titles.

Comparing all pairs of papers would take hours, so only papers are compared that share an identifier, or the first, last
or longest words of their titles.
"""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from rapidfuzz import fuzz
from sqlalchemy import Connection

from paperdesk.library import tables
from paperdesk.library.arrival_records import DuplicatePair
from paperdesk.library.connections import driver_of
from paperdesk.library.duplicates import describe_papers
from paperdesk.library.filters import SHOWN
from paperdesk.library.relations import list_asked, list_relations
from paperdesk.model.comparison import ComparedPaper
from paperdesk.model.likeness import LIKELY_LIKENESS
from paperdesk.model.same_paper import compare

PAPERS = tables.papers
LETTERS = 3  # in a significant word
WORDS = 2  # words shared by titles that are compared
CROWD_PAPERS = 40  # papers that share words; words shared by more are not significant
LEADING = 20  # letters at the start of both titles
ALIKE_SCORE = 78  # of 100; less similar titles are not compared closely
BATCH_PAPERS = 500

IDENTIFIERS = (
    "select paper_id, scheme, value from identifiers join papers on papers.id = paper_id "
    f"where {SHOWN.sql} and scheme <> 'issn' order by paper_id"
)
Pairs = set[tuple[int, int]]


def find_pairs(
    session: Connection, *, told: Callable[[int, int], None] = lambda _done, _all: None
) -> list[DuplicatePair]:
    """The possible duplicates, most certain first, without pairs that the user has decided on.

    Args:
        session: the view of the library.
        told: receives the number of compared candidates, and their total.
    """
    said = list_relations(session)
    asked = list_asked(session)
    candidates = sorted(pair for pair in {*_candidates(session), *asked} if pair not in said)
    found: list[DuplicatePair] = []
    for start in range(0, len(candidates), BATCH_PAPERS):
        batch = candidates[start : start + BATCH_PAPERS]
        papers = describe_papers(session, sorted({i for pair in batch for i in pair}), with_entries=True)
        found += filter(None, (_compared(papers, pair, asked.get(pair)) for pair in batch))
        told(start + len(batch), len(candidates))
    return sorted(found, key=lambda pair: (-pair.score, pair.one_id, pair.other_id))


def _compared(
    papers: Mapping[int, ComparedPaper], pair: tuple[int, int], asked: str | None = None
) -> DuplicatePair | None:
    """The relation of two papers; a question asked on arrival stays open, even if both have changed since."""
    one, other = pair
    likeness = compare(papers[one], papers[other])
    if likeness is None:
        return (
            DuplicatePair(one, other, "version", LIKELY_LIKENESS, asked, is_sure=False) if asked is not None else None
        )
    return DuplicatePair(one, other, likeness.verdict, likeness.score, likeness.reason, likeness.is_sure)


def _candidates(session: Connection) -> Pairs:
    titles = dict(driver_of(session).execute(f"select id, title_key from papers where {SHOWN.sql}"))
    by_words: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    by_identifier: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for paper_id, key in titles.items():
        for block in blocks_of(key):
            by_words[block].append(paper_id)
    for paper_id, scheme, value in _identifiers(session):
        by_identifier[scheme, value].append(paper_id)
    alike = (pair for pair in set(_pairs(by_words.values())) if _may_be_alike(titles[pair[0]], titles[pair[1]]))
    return {*alike, *_pairs(by_identifier.values())}


def _may_be_alike(one: str, other: str) -> bool:
    """A quick comparison of two titles, to avoid reading the rest of both."""
    if fuzz.ratio(one, other, score_cutoff=ALIKE_SCORE) or one[:LEADING] == other[:LEADING]:
        return True
    return fuzz.token_sort_ratio(one, other, score_cutoff=ALIKE_SCORE) > 0


def _identifiers(session: Connection) -> Iterable[tuple[int, str, str]]:
    return driver_of(session).execute(IDENTIFIERS)


def _pairs(groups: Iterable[Sequence[int]]) -> Iterator[tuple[int, int]]:
    for group in groups:
        ids = sorted(set(group))
        if len(ids) <= CROWD_PAPERS:
            yield from itertools.combinations(ids, 2)
        else:  # many papers with one title: each is compared with its neighbours
            yield from itertools.pairwise(ids)


def blocks_of(key: str) -> set[tuple[str, ...]]:
    """The words by which a folded title is grouped with others: the first, last and longest ones."""
    words = [word for word in key.split() if len(word) > LETTERS] or key.split()
    if not words:
        return set()
    longest = sorted(sorted(set(words)), key=len)[-WORDS:]
    return {("first", *words[:WORDS]), ("last", *words[-WORDS:]), ("longest", *sorted(longest))}
