"""Questions in full sentences: no paper contains all their words, so papers with the most informative ones are ranked.

Here a paper is one text, with its title counted several times, ranked by BM25 with the parameters from the literature.
Then a few words that the best papers share are added (RM3: Abdul-Jaleel and others, TREC 2004), with so little weight
that a question with one answer keeps it.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from paperdesk.library import outbox
from paperdesk.model.query import And, Node, Phrase, Word
from paperdesk.search.evaluation import Evaluation, is_filler
from paperdesk.search.facts import Mask
from paperdesk.search.ranking import highest, joined
from paperdesk.search.schema import STOP, cut, stemmed, words
from paperdesk.search.scoring import Floats
from paperdesk.search.spellings import other_spellings

SENTENCE_WORDS = 5  # significant words; with this many or more, a paper need not contain all
SHORT_WORDS = 3  # this many with a full stop make a sentence
LONG_WORDS = 8  # this many make a sentence in any case
ENDS = (".", "?", "!")
EXAMPLES = 3  # papers that show what the question is about
ADDED_WORDS = 20  # words that these share
MEANT = 0.7  # the share of the meaning, if known; the rest is that of the words
ASKED = 0.8  # the share of the query's words; the rest is that of the added ones


def free_words(root: Node | None) -> list[Word]:
    """The free words of a query, with or without brackets, except very common ones."""
    return [leaf for leaf in _free(root) if isinstance(leaf, Word) and not is_filler(leaf)]


def _free(node: Node | None) -> Iterable[Node]:
    if isinstance(node, And):
        for child in node.children:
            yield from _free(child)
    elif isinstance(node, Word | Phrase) and not node.field:
        yield node


def is_question(text: str, root: Node | None) -> bool:
    """True if a query is a sentence: many words, some of which only occur in sentences."""
    telling = len(free_words(root))
    if text.rstrip().endswith(ENDS):
        return telling >= SHORT_WORDS
    return telling >= LONG_WORDS or (telling >= SENTENCE_WORDS and has_fillers(root))


def has_fillers(root: Node | None) -> bool:
    """True if a query has words that only occur in sentences: "of", "the"."""
    return any(isinstance(leaf, Word) and is_filler(leaf) for leaf in _free(root))


def quoted(root: Node | None) -> list[Phrase]:
    """The quoted parts of a query."""
    return [leaf for leaf in _free(root) if isinstance(leaf, Phrase)]


def remaining(root: Node | None) -> tuple[Node, ...]:
    """The clauses of a query that must always match: fields, exclusions, facts, alternatives."""
    if isinstance(root, And):
        return tuple(rest for child in root.children for rest in remaining(child))
    return () if root is None or (isinstance(root, Word | Phrase) and not root.field) else (root,)


def score_question(evaluation: Evaluation, asked: Sequence[str], mask: Mask) -> Floats:
    """The value of folded words in each document of `mask`, and what the best-matching documents have in common."""
    wanted = {word: 1 / len(asked) for word in asked} if asked else {}
    scores = _scored(evaluation, wanted)
    best = highest(scores, mask & (scores > 0), EXAMPLES)
    if not len(best):
        return scores
    common = _common_words(evaluation, best.tolist(), scores)
    return np.float32(ASKED) * scores + np.float32(1 - ASKED) * _scored(evaluation, common)


def meant_scores(evaluation: Evaluation, root: Node | None, scores: Floats, mask: Mask) -> Floats | None:
    """The word scores of a question combined with the similarity to its meaning; None if that is unknown.

    Both are normalised over the papers of `mask`, and meaning counts more than twice as much: of many ways to combine
    them, this one was best on labelled collections (Bruch and others, "An Analysis of Fusion Functions for Hybrid
    Retrieval", 2023, calls it a convex combination).
    """
    near = evaluation.nearness(sentence_of(root), mask)
    if near is None or not mask.any():
        return None
    return joined(scores, near, mask, MEANT)


def sentence_of(root: Node | None) -> str:
    """The question as typed, without clauses."""
    return " ".join(leaf.text for leaf in _free(root) if isinstance(leaf, Word | Phrase))


def terms_of(leaves: Iterable[Word | Phrase]) -> list[str]:
    """The folded words of a question, without repetition or very common ones."""
    found = (word for leaf in leaves for word in words(leaf.text))
    return list(dict.fromkeys(word for word in found if word not in STOP))


def _scored(evaluation: Evaluation, weights: Mapping[str, float]) -> Floats:
    scores = np.zeros(len(evaluation.space), np.float32)
    for word, weight in weights.items():
        for spelt in (word, *other_spellings(word)):
            evaluation.prose_hits(spelt).add_to(scores, np.float32(weight))
    return scores


def _common_words(evaluation: Evaluation, docs: Sequence[int], scores: Floats) -> dict[str, float]:
    """Words shared by papers, rare ones first, with their shares; the best paper counts most."""
    space = evaluation.space
    ids = space.papers[docs].tolist()
    texts = {read.id: f"{read.title}\n{read.abstract}" for read in outbox.get_texts(evaluation.session, ids)}
    total = float(scores[docs].sum())
    shares: dict[str, float] = {}
    shown: dict[str, str] = {}
    for doc, paper_id in zip(docs, ids, strict=True):
        found = [word for word in cut(texts.get(paper_id, "")) if word not in STOP]
        for word in found:
            known = shown.setdefault(stemmed(word), word)
            shares[known] = shares.get(known, 0.0) + float(scores[doc]) / total / len(found)
    rarity = {word: evaluation.space.snapshot.rarity(word) for word in shares}
    chosen = sorted(shares, key=lambda word: (-shares[word] * rarity[word], word))[:ADDED_WORDS]
    whole = sum(shares[word] for word in chosen) or 1.0
    return {word: shares[word] / whole for word in chosen}
