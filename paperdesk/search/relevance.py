"""From a query to the best answer: all words, else corrected words, else as many words as possible."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from paperdesk.errors import Words
from paperdesk.library import texts
from paperdesk.model.query import And, Node, Or, Phrase, Query, Word, parse_query
from paperdesk.search.evaluation import YEAR, Evaluation, is_filler
from paperdesk.search.facts import Mask
from paperdesk.search.questions import (
    SENTENCE_WORDS,
    SHORT_WORDS,
    free_words,
    has_fillers,
    is_question,
    meant_scores,
    quoted,
    remaining,
    score_question,
    terms_of,
)
from paperdesk.search.ranking import highest
from paperdesk.search.schema import STOP, words
from paperdesk.search.spelling import corrections
from paperdesk.search.variants import likely_words
from paperdesk.search.wildcards import open_pieces
from paperdesk.text.fold import fold, title_key

FEW_PAPERS = 10  # papers; a sentence with fewer results also shows papers with some of its words
LIFTED = 50  # papers whose titles are examined
TOGETHER = 1.0  # added to a score if all words are adjacent in a title
ALONE = 0.5  # added if the title contains all words exactly as typed, not in another form
MOST_PAPERS = 200  # papers with some of the words; further ones are hardly related
STRONGEST_WORDS = 32  # words of a pasted text that are searched for
NOT_TOGETHER = "No paper has “{words}” as it stands; its words were searched for one by one."
INITIALS = re.compile(r"[A-Z]\.?(?:-?[A-Z]\.?){0,2}")
TITLES = ("exact",)
JOINED_WORTH = 2.0  # the factor for two words that are found as one
MOST_SPELLINGS = 5  # spellings of a word


@dataclass(frozen=True, slots=True)
class Found:
    """Where a query matches, how well, and the words searched for instead."""

    mask: Mask = field(default_factory=lambda: np.zeros(0, np.bool_))
    scores: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    corrected: str = ""
    note: str = ""
    is_meant: bool = False  # whether the meaning of papers was considered


class ByMeaning(StrEnum):
    """The data needed to also answer by meaning, if a model has analysed the papers."""

    NOTHING = "nothing"
    QUESTIONS = "questions"
    ALL = "all"  # even a few words are a question


def find_best(
    evaluation: Evaluation, query: Query, visible: Mask, by_meaning: ByMeaning = ByMeaning.QUESTIONS
) -> Found:
    """The visible papers that match a query: all of its words, or the best possible."""
    if query.root is None:
        return Found(visible, evaluation.scores)
    if is_question(query.text, query.root) or (by_meaning is ByMeaning.ALL and free_words(query.root)):
        return _answered(evaluation, query.root, visible, is_meant=by_meaning is not ByMeaning.NOTHING)
    found = _find(evaluation, query.root, visible)
    for other, worth in _paired(evaluation, query.root):
        found = _united(found, _find(evaluation, other, visible), worth)
    if not found.mask.any():
        found = _corrected(evaluation, query, visible) or found
    if np.count_nonzero(found.mask) < (FEW_PAPERS if _may_be_sentence(query.root) else 1):
        found = _with_some(evaluation, query.root, visible, found)
    return found


def _may_be_sentence(root: Node) -> bool:
    count = len(_plain_words(root))
    return count >= SENTENCE_WORDS or (count >= SHORT_WORDS and has_fillers(root))


def _answered(evaluation: Evaluation, root: Node, visible: Mask, *, is_meant: bool) -> Found:
    """The papers with the most informative words of a question; quoted parts are required if they can be matched."""
    within = visible
    for clause in remaining(root):
        within = within & evaluation.mask(clause, scored=False)
    asked: list[Word | Phrase] = list(free_words(root))
    unmet: list[Phrase] = []
    for phrase in quoted(root):
        met = within & evaluation.mask(phrase, scored=False)
        within, unmet = (met, unmet) if met.any() else (within, [*unmet, phrase])
        asked.append(phrase)
    terms = terms_of(asked)
    if len(terms) > STRONGEST_WORDS:
        rarity = evaluation.space.snapshot.rarity
        terms = sorted(terms, key=lambda word: -rarity(word))[:STRONGEST_WORDS]
    scores = score_question(evaluation, terms, within)
    meant = meant_scores(evaluation, root, scores, within) if is_meant else None
    mask = _top(within & (scores > 0), scores) if meant is None else _top(within, scores := meant)
    note = Words(NOT_TOGETHER, words=unmet[0].text) if unmet and mask.any() else ""
    return Found(mask, scores, note=note, is_meant=meant is not None)


def _find(evaluation: Evaluation, root: Node, visible: Mask) -> Found:
    fresh = Evaluation(evaluation.session, evaluation.space, evaluation.full_texts, evaluation.meaning)
    return Found(fresh.mask(root) & visible, fresh.scores)


def _paired(evaluation: Evaluation, root: Node) -> Iterator[tuple[Node, float]]:
    """The query with consecutive words joined: `alpha fold` as alphafold, `Shannon CE` as an author.

    Each has its weight relative to the separate words: one match is less than two, but hardly by chance.
    """
    children = root.children if isinstance(root, And) else ()
    words_at = [child.text if isinstance(child, Word) and not child.field else "" for child in children]
    is_open = bool(children) and isinstance(children[-1], Word) and children[-1].is_prefix
    for place, (one, other) in enumerate(itertools.pairwise(words_at)):
        joined = fold(one + other)
        if one and other and len(evaluation.space.snapshot.word(joined, TITLES)):
            word = Word(joined, is_prefix=is_open and place + 2 == len(children))
            yield _in_place(children, place, place + 2, word), JOINED_WORTH
    for first, last in _runs(words_at):
        for begin, end in ((first - 1, last), (first, last + 1)):
            if begin >= 0 and all(words_at[begin:end]) and end <= len(words_at):
                yield _in_place(children, begin, end, Phrase(" ".join(words_at[begin:end]), "author")), 1.0


def _runs(words_at: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The positions of initials, from the first in a run to after its last."""
    is_initial = [INITIALS.fullmatch(word) is not None for word in words_at]
    for key, group in itertools.groupby(enumerate(is_initial), key=lambda pair: pair[1]):
        if key:
            places = [place for place, _ in group]
            yield places[0], places[-1] + 1


def _in_place(children: Sequence[Node], begin: int, end: int, node: Node) -> Node:
    return And((*children[:begin], node, *children[end:]))


def _united(one: Found, other: Found, worth: float) -> Found:
    """The union of two results, with the better score."""
    theirs = np.where(other.mask, other.scores, 0) * np.float32(worth)
    scores = np.maximum(np.where(one.mask, one.scores, 0), theirs)
    return replace(one, mask=one.mask | other.mask, scores=scores)


def _plain_words(root: Node | None) -> list[Word]:
    """The required free words, without very common ones."""
    children = root.children if isinstance(root, And) else (root,)
    return [child for child in children if isinstance(child, Word) and not child.field and not is_filler(child)]


def _corrected(evaluation: Evaluation, query: Query, visible: Mask) -> Found | None:
    """The best result for the query with corrected spelling."""
    best: Found | None = None
    for swaps in _spellings(evaluation, query):
        found = _find(evaluation, _swapped(query.root, swaps), visible)
        if found.mask.any() and (best is None or _best_score(found) > _best_score(best)):
            text = query.text
            for old, new in swaps.items():
                text = text.replace(old.text, new.text, 1)
            note = Words("Showing results for “{query}”.", query=text.strip()) if text != query.text else ""
            best = replace(found, corrected=text if note else "", note=note)
    return best


def _best_score(found: Found) -> float:
    return float(found.scores[found.mask].max())


def _spellings(evaluation: Evaluation, query: Query) -> Iterator[dict[Word, Word]]:
    """Replacements for unknown words; if all are known, for any one of them."""
    spelt = (leaf for leaf in query.wanted() if isinstance(leaf, Word) and leaf.field in {"", "title", "author"})
    leaves = [leaf for leaf in spelt if not open_pieces(leaf.text)]
    unknown = [leaf for leaf in leaves if not is_known(evaluation, leaf)]
    others = {leaf: other[0] for leaf in unknown[1:] if (other := _alternatives(evaluation, leaf))}
    for leaf in unknown[:1] or leaves:
        for word in _alternatives(evaluation, leaf)[:MOST_SPELLINGS]:
            yield {leaf: word, **others}


def is_known(evaluation: Evaluation, leaf: Word) -> bool:
    """True if every word of a leaf occurs in some paper."""
    return all(len(hits) for hits in evaluation.hits(leaf))


def _alternatives(evaluation: Evaluation, leaf: Word) -> list[Word]:
    """The leaf as a prefix, if possible and not one already; then with one typing error corrected."""
    beginning = replace(leaf, is_prefix=True)
    begins = leaf.is_prefix or is_known(evaluation, leaf) or not is_known(evaluation, beginning)
    snapshot = evaluation.space.snapshot
    others = () if is_known(evaluation, leaf) else likely_words(snapshot, leaf.text)
    spelt = [Word(text, leaf.field) for text in (*others, *corrections(snapshot, leaf.text))]
    return spelt if begins else [beginning, *spelt]


def _swapped(node: Node | None, swaps: dict[Word, Word]) -> Node:
    """The tree with some words replaced."""
    if isinstance(node, Word):
        return swaps.get(node, node)
    if isinstance(node, And):
        return And(tuple(_swapped(child, swaps) for child in node.children))
    if isinstance(node, Or):
        return Or(tuple(_swapped(child, swaps) for child in node.children))
    return And(()) if node is None else node


def _with_some(evaluation: Evaluation, root: Node, visible: Mask, found: Found) -> Found:
    """After the results, the papers with the most informative words."""
    chosen = _plain_words(root)
    if len(chosen) < 2 or not isinstance(root, And):  # noqa: PLR2004
        return found
    if len(chosen) > STRONGEST_WORDS:
        snapshot = evaluation.space.snapshot
        rarest = sorted(set(chosen), key=lambda word: min(map(snapshot.frequency, words(word.text))) or snapshot.size)
        chosen = rarest[:STRONGEST_WORDS]
    chosen = [leaf if is_known(evaluation, leaf) else (_alternatives(evaluation, leaf) or [leaf])[0] for leaf in chosen]
    rest = tuple(child for child in root.children if not (isinstance(child, Word) and not child.field))
    some = _find(evaluation, And((Or(tuple(chosen)), *rest)), visible)
    if not some.mask.any():
        return found
    is_long = len(chosen) >= SENTENCE_WORDS or has_fillers(root)
    scores = score_question(evaluation, terms_of(chosen), some.mask) if is_long else some.scores.copy()
    scores[found.mask] += scores.max(initial=0)
    mask = _top(some.mask | found.mask, scores)
    note = found.note or "" if found.mask.any() else "No paper contains all the words; these contain some of them."
    return Found(mask, scores, found.corrected, note)


def _top(mask: Mask, scores: NDArray[np.float32]) -> Mask:
    top = np.zeros(len(mask), np.bool_)
    top[highest(scores, mask, MOST_PAPERS)] = True
    return top


def favour_titles(evaluation: Evaluation, query: Query, found: Found, visible: Mask) -> Found:
    """Put the paper with exactly this title first, and raise those with the words in their titles."""
    mask, scores = found.mask, found.scores
    typed = _typed(query if not found.corrected else parse_query(found.corrected))
    if len(typed) > 1:
        wanted: list[tuple[list[str], float]] = [(_alone(typed), ALONE), (_pairs(typed), TOGETHER)]
        _lift(evaluation, mask, scores, wanted, is_whole=len(_alone(typed)) >= SENTENCE_WORDS)
    exact = evaluation.space.numbers(texts.with_title(evaluation.session, query.text))
    exact = exact[visible[exact]]
    for clause in remaining(query.root) if len(exact) else ():  # a title with a minus reads as an exclusion
        exact = exact[evaluation.mask(clause, scored=False)[exact]]
    scores[exact], mask[exact] = np.inf, True
    return found


def _lift(
    evaluation: Evaluation,
    mask: Mask,
    scores: NDArray[np.float32],
    wanted: Sequence[tuple[list[str], float]],
    *,
    is_whole: bool,
) -> None:
    """Raise the scores of the best results by the weighted share of wanted pieces in their titles.

    For a sentence (`is_whole`), which is about more than its words, only titles with all pieces count.
    """
    wanted = [(pieces, weight / len(pieces)) for pieces, weight in wanted if pieces]
    best = highest(scores, mask, LIFTED)
    if not len(best) or not wanted:
        return
    ids = evaluation.space.papers[best].tolist()
    titles = texts.titles_of(evaluation.session, ids)
    shown = [f" {titles.get(paper_id, '')} " for paper_id in ids]
    lifts = [1 + sum(weight * sum(piece in title for piece in pieces) for pieces, weight in wanted) for title in shown]
    if is_whole:
        has_all = [all(word in title for word in wanted[0][0]) for title in shown]
        lifts = [lift if is_meant else 1.0 for lift, is_meant in zip(lifts, has_all, strict=True)]
    scores[best] *= np.array(lifts, np.float32)


def _typed(query: Query) -> list[str]:
    """The required free words, as a folded title would contain them; the last may be a prefix.

    Each is surrounded by spaces. Alternative words say nothing about a title.
    """
    if isinstance(query.root, Or):
        return []
    leaves = [leaf for leaf in query.wanted() if isinstance(leaf, Word) and not leaf.field]
    found = [f" {word} " for word in title_key(" ".join(leaf.text for leaf in leaves)).split()]
    return [*found[:-1], found[-1].rstrip()] if found and leaves[-1].is_prefix else found


def _alone(typed: Sequence[str]) -> list[str]:
    return [word for word in typed if word.strip() not in STOP and not YEAR.fullmatch(word.strip())]


def _pairs(typed: Sequence[str]) -> list[str]:
    """Pairs of consecutive words, except those without meaning."""
    return [
        first + second.lstrip()
        for first, second in itertools.pairwise(typed)
        if {first.strip(), second.strip()} - STOP and not YEAR.fullmatch(second.strip())
    ]
